"""All clues in running order."""

from evenhand.core.identify.clues import Clue

CLUES: tuple[Clue, ...] = ()
