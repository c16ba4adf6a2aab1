"""One thing that is said of a letter, as pages show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from evenhand.apps.letters.mending import Leaving, Offer
    from evenhand.apps.letters.overriding import Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One thing that is said of a letter: how strongly, in which words, by which gate, and where it leads:
    to the field it is about (`name`), to its note in the letter (`note`, 0 if it has none), or to the words
    that are marked under its `number` (`marks` are their ids; empty where they stand in no line). `kind` says
    in a word or two in what way they point to somebody. `offers`
    and `leaving` are what a person may choose to mend it."""

    id: str
    gate: str
    title: str
    level: str
    tone: str
    words: str
    mend: str
    place: str
    name: str
    href: str
    way: Way | None = None
    past: str = ""
    note: int = 0
    number: int = 0
    look: str = ""
    kind: str = ""
    marks: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    leaving: Leaving | None = None
