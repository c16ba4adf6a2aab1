"""What in a roll is unusual, and may be right: told before anything is written, and stopping nothing."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from evenhand.core.contacts.families import Adult
from evenhand.core.contacts.persons import bare_name, fold
from evenhand.core.contacts.roll import Roll, digits
from evenhand.core.findings import NOWHERE, Finding, Level, Place

USUAL_ADULTS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """Who works at the school: folded names without titles, and mailboxes."""

    names: frozenset[str] = frozenset()
    mailboxes: frozenset[str] = frozenset()

    def has(self, adult: Adult) -> bool:
        """Whether an adult seems to be one of them."""
        named = bool(adult.name) and bare_name(adult.name) in self.names
        return named or (bool(adult.email) and fold(adult.email) in self.mailboxes)


def oddities(*, roll: Roll, staff: Staff) -> tuple[Finding, ...]:
    """Children with no adult or more than two, adults without a name, mailboxes and telephones that
    people of several homes share, siblings with different surnames, and
    parents who work at the school."""
    return (
        *_numbers_of_adults(roll),
        *_nameless(roll),
        *_unreached(roll),
        *_shared(roll),
        *_surnames(roll),
        *_staff(roll, staff),
    )


def _numbers_of_adults(roll: Roll) -> Iterator[Finding]:
    count = {child.key: 0 for child in roll.children}
    for tie in roll.ties:
        count[tie.child] += 1
    for child in roll.children:
        place = roll.places.get(child.key, NOWHERE)
        if not count[child.key]:
            words = f"{child.name or 'A child'} has no adult: nobody would get a letter."
            yield _odd("roll-no-adult", words, "Ask the family whom to write to.", place, Level.WARN)
        elif count[child.key] > USUAL_ADULTS:
            words = f"{child.name or 'A child'} has {count[child.key]} adults; each gets the letters."
            yield _odd("roll-many-adults", words, "Take out those who only collect the child.", place)


def _nameless(roll: Roll) -> Iterator[Finding]:
    for adult in roll.adults:
        if not adult.name:
            words = "An adult has no name; letters begin “Dear Parent or carer”."
            place = roll.places.get(adult.key, NOWHERE)
            yield _odd("roll-no-name", words, "Add the name if the school knows it.", place)


def _unreached(roll: Roll) -> Iterator[Finding]:
    for adult in roll.adults:
        if not adult.email and not adult.address:
            words = f"{adult.name or 'An adult'} has neither an e-mail address nor a postal address."
            place = roll.places.get(adult.key, NOWHERE)
            yield _odd("roll-no-way", words, "Add one, or letters are handed over.", place, Level.WARN)


def _shared(roll: Roll) -> Iterator[Finding]:
    children: dict[str, set[str]] = {}
    for tie in roll.ties:
        children.setdefault(tie.adult, set()).add(tie.child)
    for kind, what in (("mailbox", "e-mail address"), ("telephone", "telephone number")):
        users: dict[str, list[Adult]] = {}
        for adult in roll.adults:
            mark = fold(adult.email) if kind == "mailbox" else digits(adult.phone)
            if mark:
                users.setdefault(mark, []).append(adult)
        for people in users.values():
            if len(people) > 1:
                yield _sharing(people, what, kind, children, roll)


def _sharing(people: list[Adult], what: str, kind: str, children: dict[str, set[str]], roll: Roll) -> Finding:
    names = " and ".join(adult.name or "an adult without a name" for adult in people)
    first, *others = people
    related = all(children.get(first.key, set()) & children.get(other.key, set()) for other in others)
    place = roll.places.get(others[0].key, NOWHERE)
    if related:
        words = f"{names} share one {what}."
        return _odd(f"roll-shared-{kind}", words, "They get one message together.", place)
    words = f"{names} share one {what}, and no child."
    mend = "One of them is probably wrong. Until it is clear, nothing is sent to it."
    return _odd(f"roll-shared-{kind}", words, mend, place, Level.WARN)


def _surnames(roll: Roll) -> Iterator[Finding]:
    names = {child.key: child.name for child in roll.children}
    own: dict[str, list[str]] = {}
    for tie in roll.ties:
        own.setdefault(tie.adult, []).append(tie.child)
    told = set()
    for adult in roll.adults:
        found = own.get(adult.key, [])
        surnames = {fold(names[key]).rpartition(" ")[2] for key in found if names[key]}
        group = frozenset(found)
        if len(surnames) > 1 and group not in told:
            told.add(group)
            words = f"The children of {adult.name or 'one adult'} have different surnames: " + ", ".join(
                names[key] for key in found
            )
            place = roll.places.get(adult.key, NOWHERE)
            yield _odd("roll-surnames", f"{words}.", "Check that they belong together.", place)


def _staff(roll: Roll, staff: Staff) -> Iterator[Finding]:
    for adult in roll.adults:
        if staff.has(adult):
            words = f"{adult.name or adult.email} seems to work here too, and is marked so."
            mend = "They get letters as a parent, not at work."
            yield _odd("roll-staff", words, mend, roll.places.get(adult.key, NOWHERE))


def staff_of(*, names: Collection[str], mailboxes: Iterable[str]) -> Staff:
    """Whoever works at the school, from names and mailboxes as they are written."""
    return Staff(
        names=frozenset(bare_name(name) for name in names),
        mailboxes=frozenset(fold(one) for one in mailboxes if one),
    )


def _odd(finding_id: str, words: str, mend: str, place: Place, level: Level = Level.ADVISE) -> Finding:
    return Finding(id=finding_id, level=level, words=words, mend=mend, place=place)
