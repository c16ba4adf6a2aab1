"""Who gets a letter and who does not, in numbers and words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from evenhand.core.contacts.audience import WORDS, Addressed, Reason
from evenhand.core.contacts.recipients import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """How many letters go to how many adults, and by which ways."""

    letters: int
    adults: int
    by: tuple[tuple[str, int], ...]
    left_out: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutShown:
    """Those left out for one reason; without names for whoever does not see the contacts."""

    why: str
    count: int
    who: tuple[tuple[str, str], ...]


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
            who = tuple((one.name, " and ".join(filter(None, one.children))) for one in those)
            found.append(LeftOutShown(why=WORDS[reason], count=len(those), who=who if named else ()))
    return found
