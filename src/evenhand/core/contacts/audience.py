"""An audience: who is meant, who gets it and how, and who is left out and why.

Everybody who is meant is either among the recipients or left out with a reason; nobody is both, and
nobody is neither. A flag always wins, also over a mailbox or letterbox that two people share.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from evenhand.core.contacts.families import Adult, Child, Families, Flag, FlagKind
from evenhand.core.contacts.involved import Involved, Known, Told, known_as, last_word
from evenhand.core.contacts.persons import fold, same_persons
from evenhand.core.contacts.recipients import LetterFormat, Recipient


class Reach(StrEnum):
    """Which families are meant. Stored, so values never change."""

    ALL = "all"
    YEARS = "years"
    CLASSES = "classes"
    GROUPS = "groups"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Who is meant. `names` are years, classes or groups by name, or the keys of adults. `apart` are
    keys of adults somebody has left out by hand."""

    reach: Reach
    names: tuple[str, ...] = ()
    apart: frozenset[str] = frozenset()


class Reason(StrEnum):
    """Why somebody gets nothing. Stored with a letter, so values never change."""

    COURT_ORDER = "court-order"
    NO_CONTACT = "no-contact"
    DO_NOT_WRITE = "do-not-write"
    HOLD = "hold"
    PARTY = "party"
    NAMESAKE = "namesake"
    APART = "apart"
    SHARED = "shared"
    NO_ADDRESS = "no-address"


OF_FLAG = {
    FlagKind.COURT_ORDER: Reason.COURT_ORDER,
    FlagKind.NO_CONTACT: Reason.NO_CONTACT,
    FlagKind.DO_NOT_WRITE: Reason.DO_NOT_WRITE,
}
WORDS: Mapping[Reason, str] = {
    Reason.COURT_ORDER: "A court has ordered that there be no contact.",
    Reason.NO_CONTACT: "They are not to be contacted.",
    Reason.DO_NOT_WRITE: "They asked not to be written to.",
    Reason.HOLD: "A hold stops all letters of this case.",
    Reason.PARTY: "They have a part in the case and are spoken to by themselves.",
    Reason.NAMESAKE: "They have a name that somebody in the case has. Nobody has said whether it is the same "
    "person, so they are left out.",
    Reason.APART: "Somebody left them out by hand.",
    Reason.SHARED: "Their only mailbox or address is shared with somebody who may not get this, "
    "or with another family.",
    Reason.NO_ADDRESS: "There is neither an e-mail address nor a postal address.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Somebody who is meant and gets nothing, with every reason there is, the gravest first. `adults` are
    the keys of their entries: one, unless they stand in the contacts twice. `like` are those in the case
    who they are or may be."""

    adults: tuple[str, ...]
    name: str
    children: tuple[str, ...]
    reasons: tuple[Reason, ...]
    like: tuple[Involved, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Once:
    """Adults who would have got the letter more than once, and get it once. `why` is in words."""

    names: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressed:
    """What becomes of an audience. `adults` are the adults behind each recipient, by its key.
    `unreached` are the names of children for whom nobody gets the letter. `notices` are words. `unfound`
    have a part in the case, and nobody among the contacts has their name; `told` is what a person has said
    of those in the case."""

    recipients: tuple[Recipient, ...]
    adults: Mapping[str, tuple[str, ...]]
    left_out: tuple[LeftOut, ...] = ()
    once: tuple[Once, ...] = ()
    unreached: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    unfound: tuple[Involved, ...] = ()
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """Somebody who is meant, with the children they are meant for, those they may hear of, and what is
    against writing to them at all. `adults` are the keys of all their entries; `like` as in `LeftOut`."""

    adult: Adult
    adults: tuple[str, ...]
    children: tuple[Child, ...]
    allowed: tuple[Child, ...]
    against: tuple[Reason, ...]
    like: tuple[Involved, ...] = ()


def children_meant(families: Families, chosen: Chosen, now: date) -> tuple[Child, ...]:
    """The children whose families are meant; for named people, none."""
    here = [child for child in families.children if child.is_here(now)]
    wanted = {fold(name) for name in chosen.names}
    match chosen.reach:
        case Reach.ALL:
            return tuple(here)
        case Reach.YEARS:
            return tuple(child for child in here if fold(child.year) in wanted)
        case Reach.CLASSES:
            return tuple(child for child in here if fold(child.class_name) in wanted)
        case Reach.GROUPS:
            return tuple(child for child in here if wanted & {fold(one) for one in child.groups})
        case Reach.PEOPLE:
            return ()


def everybody_meant(
    *,
    families: Families,
    chosen: Chosen,
    now: date,
    involved: Collection[Involved] = (),
    told: Collection[Told] = (),
    held: bool = False,
) -> tuple[Meant, ...]:
    """Everybody who is meant, once, in the order of the families, with what is against them. `involved`
    have a part in the case and are left out, `told` is what a person has said of them; `held` says that a
    hold stops all its letters.

    A flag on one entry counts for every entry of the same person.
    """
    about = {child.key for child in children_meant(families, chosen, now)}
    kept = _by_adult(families, now)
    first = same_persons(families.adults)
    entries: dict[str, list[Adult]] = {}
    for adult in families.adults:
        entries.setdefault(first[adult.key], []).append(adult)
    stopping = families.stopping(now)
    ends = {last_word(name) for one in involved for name in one.names()}
    found = []
    for own in entries.values():
        every = {child.key: child for adult in own for child in kept.get(adult.key, ())}
        if chosen.reach is Reach.PEOPLE:
            meant = any(adult.key in chosen.names for adult in own)
        else:
            every = {key: child for key, child in every.items() if key in about}
            meant = bool(every)
        if meant:
            near = bool(told) or any(last_word(adult.name) in ends for adult in own)
            known = known_as(own, involved, told) if near else Known()
            flags = [flag for adult in own for flag in stopping.get(adult.key, ())]
            found.append(_judged(chosen, own, youngest_first(every.values()), flags, known, held))
    return tuple(found)


def _by_adult(families: Families, now: date) -> dict[str, tuple[Child, ...]]:
    here = {child.key: child for child in families.children if child.is_here(now)}
    kept: dict[str, list[Child]] = {}
    for tie in families.ties:
        child = here.get(tie.child)
        if child is not None and tie.holds(now) and child not in kept.setdefault(tie.adult, []):
            kept[tie.adult].append(child)
    return {adult: youngest_first(own) for adult, own in kept.items()}


def _judged(
    chosen: Chosen,
    entries: list[Adult],
    children: tuple[Child, ...],
    stopping: list[Flag],
    known: Known,
    held: bool,
) -> Meant:
    """One person, with the flags that stop letters to them on this day."""
    keys = tuple(adult.key for adult in entries)
    whole = [flag for flag in stopping if not flag.child]
    about = {child.key for child in children if any(flag.child in ("", child.key) for flag in stopping)}
    allowed = tuple(child for child in children if child.key not in about)
    flags = whole or ([] if allowed else [flag for flag in stopping if flag.child in about])
    against = {OF_FLAG[flag.kind] for flag in flags}
    against |= {Reason.HOLD} if held else set()
    against |= {Reason.PARTY} if known.same else set()
    against |= {Reason.NAMESAKE} if known.perhaps else set()
    against |= {Reason.APART} if chosen.apart & set(keys) else set()
    return Meant(
        adult=_one_of(entries),
        adults=keys,
        children=children,
        allowed=() if flags else allowed,
        against=tuple(reason for reason in Reason if reason in against),
        like=(*known.same, *known.perhaps),
    )


def _one_of(entries: list[Adult]) -> Adult:
    """The first entry of a person; what it leaves open is taken from the others."""
    one = entries[0]
    for other in entries[1:]:
        one = replace(
            one,
            address=one.address or other.address,
            email=one.email or other.email,
            phone=one.phone or other.phone,
            channel=one.channel or other.channel,
            language=one.language or other.language,
            format=other.format if one.format is LetterFormat.STANDARD else one.format,
        )
    return one


def youngest_first(children: Collection[Child]) -> tuple[Child, ...]:
    """Children by age, as `by_age` orders them."""
    return tuple(sorted(children, key=by_age) if len(children) > 1 else children)


def by_age(child: Child) -> tuple[int, str, str, str]:
    """Children with the youngest first, as far as their years tell; those without a year come last."""
    digits = "".join(sign for sign in child.year if sign in "0123456789")
    young = ("nursery", "reception", "r", "n", "early")
    if digits:
        return int(digits[:3]), child.class_name, child.name, child.key
    return (-1 if fold(child.year).startswith(young) else 99), child.class_name, child.name, child.key
