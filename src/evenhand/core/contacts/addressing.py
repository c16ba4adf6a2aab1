"""From everybody who is meant to recipients: one letter each, one a home where that is right."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from evenhand.core.contacts.audience import (
    Addressed,
    Chosen,
    LeftOut,
    Meant,
    Once,
    Reason,
    children_meant,
    everybody_meant,
    youngest_first,
)
from evenhand.core.contacts.families import GUARDING, Adult, Families
from evenhand.core.contacts.involved import Involved, Told, not_found
from evenhand.core.contacts.persons import fold, home_of
from evenhand.core.contacts.recipients import Channel, LetterFormat, Recipient, RecipientChild, listed

PARENT = "Parent or carer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How somebody gets it; `channel` None if there is no way, and then why."""

    channel: Channel | None
    email: str = ""
    address: tuple[str, ...] = ()
    why: Reason = Reason.NO_ADDRESS


def address(
    *,
    families: Families,
    chosen: Chosen,
    now: date,
    involved: Collection[Involved] = (),
    told: Collection[Told] = (),
    held: bool = False,
) -> Addressed:
    """Who gets a letter and how, and who is left out and why; `involved`, `told` and `held` as in
    `everybody_meant`."""
    meant = everybody_meant(
        families=families, chosen=chosen, now=now, involved=involved, told=told, held=held
    )
    may = [one for one in meant if not one.against]
    shared = _shared_mailboxes(may)
    guarded = _guarded(families, now)
    ways = {one.adult.key: _way(one, guarded, shared) for one in may}
    groups = _groups([one for one in may if ways[one.adult.key].channel], ways)
    adults = [tuple(sorted(key for one in group for key in one.adults)) for group in groups]
    recipients = [
        _recipient("+".join(keys), group, ways[group[0].adult.key])
        for keys, group in zip(adults, groups, strict=True)
    ]
    reached = {child.key for group in groups for one in group for child in one.allowed}
    return Addressed(
        recipients=tuple(recipients),
        adults={one.key: keys for one, keys in zip(recipients, adults, strict=True)},
        left_out=tuple(_left_out(meant, ways)),
        once=tuple(_once(group) for keys, group in zip(adults, groups, strict=True) if len(keys) > 1),
        unreached=tuple(
            child.name or "a child without a name"
            for child in children_meant(families, chosen, now)
            if child.key not in reached
        ),
        notices=(*_notices(may, ways), *_seen_by_parties(meant, ways)),
        unfound=not_found(families.adults, involved, told),
        told=tuple(told),
    )


def _shared_mailboxes(may: Iterable[Meant]) -> frozenset[str]:
    """Mailboxes that people of different names in different homes have in common."""
    users: dict[str, set[tuple[str, str]]] = {}
    for one in may:
        if one.adult.email:
            users.setdefault(fold(one.adult.email), set()).add((one.adult.household, _who(one.adult)))
    return frozenset(
        mailbox
        for mailbox, people in users.items()
        if len({home for home, _ in people}) > 1 and len({who for _, who in people}) > 1
    )


def _who(adult: Adult) -> str:
    return fold(adult.name) or adult.key


@dataclass(frozen=True, slots=True, kw_only=True)
class Guarded:
    """A mailbox and a letterbox where nothing may be heard of a child, or, where `child` is empty, of any."""

    adult: str
    child: str
    mailbox: str
    home: str


def _guarded(families: Families, now: date) -> tuple[Guarded, ...]:
    """Where somebody might read what a flag keeps from them."""
    adults = {adult.key: adult for adult in families.adults}
    return tuple(
        Guarded(
            adult=flag.adult,
            child=flag.child,
            mailbox=fold(adults[flag.adult].email),
            home=home_of(adults[flag.adult].address),
        )
        for flag in families.flags
        if flag.kind in GUARDING and flag.adult in adults and flag.holds(now)
    )


def _way(one: Meant, guarded: tuple[Guarded, ...], shared: frozenset[str]) -> Way:
    """The channel somebody asked for if it is open, else the first open one."""
    adult = one.adult
    mailboxes, homes = _closed(one, guarded)
    mailbox = fold(adult.email)
    email = adult.email if mailbox not in mailboxes and mailbox not in shared else ""
    lines = () if homes and home_of(adult.address) in homes else adult.address
    by_email = (Channel.EMAIL,) if email and adult.format is not LetterFormat.PAPER else ()
    by_post = (Channel.POST,) if lines else ()
    by_hand = (Channel.HAND, Channel.PRINT_ROOM) if one.allowed else ()
    last = (Channel.HAND,) if one.allowed and _lost(adult, email, lines) else ()
    asked = tuple(way for way in (*by_email, *by_post, *by_hand) if way is adult.channel)
    open_ = (*asked, *by_email, *by_post, *last)
    if open_:
        return Way(channel=open_[0], email=email, address=lines)
    return Way(channel=None, why=Reason.SHARED if _lost(adult, email, lines) else Reason.NO_ADDRESS)


def _lost(adult: Adult, email: str, lines: tuple[str, ...]) -> bool:
    """Whether a mailbox or a letterbox is closed to somebody because others have it too."""
    return bool((adult.email and not email) or (adult.address and not lines))


def _closed(one: Meant, guarded: tuple[Guarded, ...]) -> tuple[set[str], set[str]]:
    """Mailboxes and letterboxes of others who may hear nothing of a child this letter is for."""
    about = {child.key for child in one.allowed} | ({""} if one.allowed else set())
    others = [each for each in guarded if each.child in about and each.adult not in one.adults]
    return {each.mailbox for each in others}, {each.home for each in others}


def _groups(may: list[Meant], ways: dict[str, Way]) -> list[tuple[Meant, ...]]:
    """Who is written to together: those who share a mailbox, and those of one home who may hear of the
    same children in the same language and form."""
    groups: dict[tuple[object, ...], list[Meant]] = {}
    for one in may:
        groups.setdefault(_together(one, ways[one.adult.key]), []).append(one)
    return [tuple(group) for group in groups.values()]


def _together(one: Meant, way: Way) -> tuple[object, ...]:
    adult = one.adult
    if way.channel is Channel.EMAIL:
        return ("mailbox", fold(way.email))
    own = (way.channel, adult.language, adult.format)
    children = frozenset(child.key for child in one.allowed)
    if way.address:
        return ("home", home_of(way.address), children, *own)
    return ("person", adult.key)


def _recipient(key: str, group: tuple[Meant, ...], way: Way) -> Recipient:
    people = [one.adult for one in group]
    children = _children(group)
    names = dict.fromkeys(adult.name for adult in people if adult.name)
    greeted = dict.fromkeys(adult.salutation or adult.name for adult in people if adult.name)
    whose = listed(child.name for child in children)
    return Recipient(
        key=key,
        household=people[0].household,
        name=listed(names) or (f"{PARENT} of {whose}" if whose else PARENT),
        salutation=listed(greeted) or PARENT,
        channel=way.channel or Channel.POST,
        address=way.address,
        email=way.email if way.channel is Channel.EMAIL else "",
        phone=next((adult.phone for adult in people if adult.phone), ""),
        language=next((adult.language for adult in people if adult.language), ""),
        format=_format(people),
        children=children,
        class_name=next((child.class_name for child in children if child.class_name), ""),
    )


def _format(people: list[Adult]) -> LetterFormat:
    """The form all of them can read: large print, if one of those who share a mailbox needs it."""
    asked = {adult.format for adult in people}
    order = (LetterFormat.LARGE_PRINT, LetterFormat.EASY_READ, LetterFormat.PAPER)
    return next((one for one in order if one in asked), LetterFormat.STANDARD)


def _children(group: tuple[Meant, ...]) -> tuple[RecipientChild, ...]:
    """The children a letter is for, the youngest first."""
    found = dict.fromkeys(child for one in group for child in one.allowed)
    return tuple(
        RecipientChild(name=child.name, class_name=child.class_name) for child in youngest_first(found)
    )


def _left_out(meant: Iterable[Meant], ways: dict[str, Way]) -> Iterable[LeftOut]:
    for one in meant:
        way = ways.get(one.adult.key)
        reasons = one.against or ((way.why,) if way and not way.channel else ())
        if reasons:
            yield LeftOut(
                adults=one.adults,
                name=one.adult.name or PARENT,
                children=tuple(child.name for child in one.children),
                reasons=reasons,
                like=one.like,
            )


def _once(group: tuple[Meant, ...]) -> Once:
    names = tuple(one.adult.name or PARENT for one in group)
    why = "share a mailbox or a home" if len(group) > 1 else "seems to be in the contacts more than once"
    return Once(names=names, why=why)


def _notices(may: Iterable[Meant], ways: dict[str, Way]) -> Iterable[str]:
    """What to know of those who get it another way than they might expect."""
    for one in may:
        way, name = ways[one.adult.key], one.adult.name or PARENT
        if way.channel and _lost(one.adult, way.email, way.address):
            yield (
                f"{name}: a mailbox or home is shared with somebody who may not get this, or with another "
                "family, and is not used."
            )
        elif way.channel and one.adult.channel and way.channel is not one.adult.channel:
            yield f"{name}: the way they asked for is not possible, so they get it another way."


def _seen_by_parties(meant: Collection[Meant], ways: dict[str, Way]) -> Iterable[str]:
    """Who gets it where somebody who is left out for their part in the case would see it too."""
    apart = [one for one in meant if {Reason.PARTY, Reason.NAMESAKE} & set(one.against)]
    for one in meant:
        way = ways.get(one.adult.key)
        if way is None or way.channel is None:
            continue
        for other in apart:
            if _meet(way, other.adult):
                yield (
                    f"{one.adult.name or PARENT}: {other.adult.name or PARENT}, who is left out, has the "
                    "same mailbox or home and may see the letter."
                )


def _meet(way: Way, other: Adult) -> bool:
    if way.channel is Channel.EMAIL:
        return bool(other.email) and fold(way.email) == fold(other.email)
    return bool(way.address and other.address) and home_of(way.address) == home_of(other.address)
