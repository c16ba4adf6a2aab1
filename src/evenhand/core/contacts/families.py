"""Adults, children, and what ties them: what a school knows of its families.

A tie runs from one adult to one child, so somebody may be written to about one child and not about
its sister, and may stop being written to on a day. A flag is a no in writing and always wins.
Authority: Children Act 1989, sections 2 to 4 (parental responsibility), 8 and 91(14) (orders of a court);
DfE, "Understanding and dealing with issues relating to parental responsibility", read 2026-11-29.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from evenhand.core.contacts.recipients import Channel, LetterFormat


class FlagKind(StrEnum):
    """What a flag says. Stored, so values never change."""

    COURT_ORDER = "court-order"  # a court has ordered that there be no contact
    NO_CONTACT = "no-contact"
    DO_NOT_WRITE = "do-not-write"
    OTHER_ORDER = "other-order"  # a court has ordered something else; it stops nothing by itself


STOPPING = frozenset({FlagKind.COURT_ORDER, FlagKind.NO_CONTACT, FlagKind.DO_NOT_WRITE})
"""Flags under which somebody gets nothing."""
GUARDING = frozenset({FlagKind.COURT_ORDER, FlagKind.NO_CONTACT})
"""Flags that also close every mailbox and letterbox somebody shares with others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adult:
    """A parent or carer. `household` is the home; `channel` how they asked to be reached, None if they
    never said; `staff` whether they also work at the school."""

    key: str
    household: str
    name: str = ""
    salutation: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    channel: Channel | None = None
    language: str = ""
    format: LetterFormat = LetterFormat.STANDARD
    staff: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A child. `left` is the last day at the school, None for whoever is there."""

    key: str
    name: str = ""
    class_name: str = ""
    year: str = ""
    groups: tuple[str, ...] = ()
    left: date | None = None

    def is_here(self, now: date) -> bool:
        """Whether they are at the school on a day."""
        return self.left is None or now <= self.left


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """An adult and a child. `responsibility` is parental responsibility, None where nobody has said."""

    adult: str
    child: str
    relation: str = ""
    responsibility: bool | None = None
    begins: date | None = None
    ends: date | None = None

    def holds(self, now: date) -> bool:
        """Whether it holds on a day."""
        return within(now, self.begins, self.ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A no about one adult, and one child or, where `child` is empty, every child."""

    adult: str
    kind: FlagKind
    child: str = ""
    begins: date | None = None
    ends: date | None = None

    def holds(self, now: date) -> bool:
        """Whether it holds on a day."""
        return within(now, self.begins, self.ends)

    def covers(self, child: str, now: date) -> bool:
        """Whether it says something of this child on a day. An empty child asks for all of them."""
        return self.child in ("", child) and self.holds(now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Families:
    """Everybody a school may write to. No two adults and no two children share a key."""

    adults: tuple[Adult, ...] = ()
    children: tuple[Child, ...] = ()
    ties: tuple[Tie, ...] = ()
    flags: tuple[Flag, ...] = ()

    def stopping(self, now: date) -> dict[str, list[Flag]]:
        """The flags under which adults get nothing on a day, about every child or about one, by adult."""
        found: dict[str, list[Flag]] = {}
        for flag in self.flags:
            if flag.kind in STOPPING and flag.holds(now):
                found.setdefault(flag.adult, []).append(flag)
        return found


def within(now: date, begins: date | None, ends: date | None) -> bool:
    """Whether a day lies between two others, both included; an open end counts as for ever."""
    return (begins is None or begins <= now) and (ends is None or now <= ends)
