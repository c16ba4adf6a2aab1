"""Printed letters in the order in which they are put into envelopes: a pile for each class, whose copies go
home in book bags, and one for the post. Every paper of the print room follows this order and its numbers."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from evenhand.core.contacts.recipients import Channel, Recipient, listed

POST = "By post"
NO_CLASS = "No class"
GAPS_TOLD = 6
"""So many missing numbers of a pile are named; more are counted."""
_PARTS = re.compile(r"\d+|\D+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One printed letter. `number` counts through all piles, from 1."""

    number: int
    recipient: Recipient

    def child(self) -> str:
        """Whose bag it goes home in; empty for a letter by post."""
        if self.recipient.channel is Channel.POST:
            return ""
        own = [one for one in self.recipient.children if one.class_name == self.recipient.class_name]
        return next((one.name for one in (*own, *self.recipient.children) if one.name), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """The copies of one class, or those for the post. There is at least one."""

    title: str
    is_posted: bool
    copies: tuple[Copy, ...]

    def numbers(self) -> str:
        """Its numbers, in words: “numbers 3 to 9, without 5”."""
        return f"number{'s' if len(self.copies) > 1 else ''} {self.span()}"

    def span(self) -> str:
        """The first and the last number, and those that are missing in between."""
        here = [copy.number for copy in self.copies]
        first, last = here[0], here[-1]
        if first == last:
            return str(first)
        gaps = sorted(set(range(first, last)) - set(here))
        without = listed(map(str, gaps)) if len(gaps) <= GAPS_TOLD else f"{len(gaps)} of them"
        return f"{first} to {last}" + (f", without {without}" if gaps else "")


def piles_of(recipients: Iterable[Recipient], *, without: Collection[str] = ()) -> tuple[Pile, ...]:
    """Everybody who gets paper, each once: classes in the order a school counts them, children by name,
    those without a class after them, the post last. The same recipients give the same piles, however they
    were listed. Those `without`, by their keys, are counted and not printed: a copy that is stopped between
    two prints leaves a gap, and all others keep the numbers that stand on what was printed before."""
    return tuple(_numbered(sorted(recipients, key=_place), without))


def _numbered(recipients: Iterable[Recipient], without: Collection[str]) -> Iterator[Pile]:
    number = 0
    for (posted, title), several in groupby(recipients, key=_pile):
        copies = []
        for recipient in several:
            number += 1
            if recipient.key not in without:
                copies.append(Copy(number=number, recipient=recipient))
        if copies:
            yield Pile(title=title, is_posted=posted, copies=tuple(copies))


def _pile(recipient: Recipient) -> tuple[bool, str]:
    if recipient.channel is Channel.POST:
        return True, POST
    return False, recipient.class_name.strip() or NO_CLASS


def _place(recipient: Recipient) -> tuple[object, ...]:
    posted, title = _pile(recipient)
    copy = Copy(number=0, recipient=recipient)
    return (
        posted,
        title == NO_CLASS,
        _counted(title),
        title,
        _by_surname(copy.child()),
        _by_surname(recipient.name),
        recipient.key,
    )


def _counted(title: str) -> tuple[tuple[int, int, str], ...]:
    """2B before 10A, and names of classes, such as Reception, before numbers."""
    return tuple(
        (1, int(part), "") if part.isdecimal() else (0, 0, part.strip().casefold())
        for part in _PARTS.findall(title)
    )


def _by_surname(name: str) -> tuple[str, str]:
    first, _, last = name.strip().rpartition(" ")
    return last.casefold(), first.casefold()
