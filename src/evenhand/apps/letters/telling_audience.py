"""Who gets a letter and who does not, in numbers and words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from evenhand.core.contacts.audience import WORDS, Addressed, Reason
from evenhand.core.contacts.involved import Involved
from evenhand.core.contacts.recipients import Channel, listed


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """How many letters go to how many adults, and by which ways."""

    letters: int
    adults: int
    by: tuple[tuple[str, int], ...]
    left_out: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutOne:
    """Somebody who is left out, the children they are meant for, and those in the case who they are or may
    be. `key` is the first of their entries in the contacts."""

    name: str
    children: str
    like: tuple[Involved, ...]
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutShown:
    """Those left out for one reason; without names for whoever does not see the contacts."""

    why: str
    count: int
    asks: bool
    who: tuple[LeftOutOne, ...]


BY = {
    Channel.EMAIL: "by e-mail",
    Channel.POST: "by post",
    Channel.HAND: "by hand",
    Channel.PRINT_ROOM: "in the book bag",
}


def counted(addressed: Addressed) -> Counted:
    """An audience in numbers."""
    ways = Counter(one.channel for one in addressed.recipients)
    return Counted(
        letters=len(addressed.recipients),
        adults=sum(map(len, addressed.adults.values())),
        by=tuple((BY[one], ways[one]) for one in Channel if ways[one]),
        left_out=len(addressed.left_out),
    )


def left_out_shown(addressed: Addressed, *, named: bool) -> list[LeftOutShown]:
    """Whoever is left out, by the gravest reason: name and children."""
    found = []
    for reason in Reason:
        those = [one for one in addressed.left_out if one.reasons[0] is reason]
        if those:
            who = tuple(
                LeftOutOne(name=one.name, children=listed(one.children), like=one.like, key=one.adults[0])
                for one in those
            )
            found.append(_group(reason, who if named else (), len(those)))
    return found


def _group(reason: Reason, who: tuple[LeftOutOne, ...], count: int) -> LeftOutShown:
    return LeftOutShown(why=WORDS[reason], count=count, asks=reason is Reason.NAMESAKE, who=who)
