"""All clues in running order."""

from evenhand.core.identify.clues import Clue, quote_copied, quote_paraphrase

CLUES: tuple[Clue, ...] = (
    quote_copied.CLUE,
    quote_paraphrase.CLUE,
)
