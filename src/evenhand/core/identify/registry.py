"""All clues in running order."""

from evenhand.core.identify.clues import (
    Clue,
    circumstance,
    described,
    family_role,
    governor_role,
    linkage,
    quote_copied,
    quote_paraphrase,
    staff_role,
)

CLUES: tuple[Clue, ...] = (
    quote_copied.CLUE,
    quote_paraphrase.CLUE,
    staff_role.CLUE,
    governor_role.CLUE,
    family_role.CLUE,
    circumstance.CLUE,
    described.CLUE,
    linkage.CLUE,
)
