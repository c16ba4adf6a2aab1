"""The clues, in the order they are asked. One clue, one file, one test of the same name.

A clue says which kind of passage it finds and on whose authority it matters, and reads one page.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from evenhand.core.identify import Kind
from evenhand.core.identify.page import Page, Spot


class Clue(NamedTuple):
    """One clue. `looks_for` says in words what it looks for, for the people who read the result;
    `authority` names the source, its paragraph and the date it was read."""

    id: str
    kind: Kind
    looks_for: str
    authority: str
    find: Callable[[Page], Iterable[Spot]]
