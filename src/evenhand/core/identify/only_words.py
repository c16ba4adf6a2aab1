"""Whether a name stands as the word that it also is: a virtue, or two everyday words with a hyphen."""

from itertools import pairwise

from evenhand.core.identify.about_somebody import around
from evenhand.core.identify.around_names import VOCABULARY, Reading
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.kinds import VIRTUES
from evenhand.core.identify.vocabulary import is_a_word

COMPELS = Pattern(
    r" (?:forbids|dictates|permitting|costs nothing|in all\b"
    r"|(?:compels|obliges|prevents|requires|constrains) (?:us|me|one)\b)"
)
"""What a virtue does at the beginning of a sentence."""
OF_QUALITIES = frozenset(
    listed(
        """
    with of in for by and or no some more less little great such show shows shown any much without than
        """
    )
)
"""What stands before a quality: with clemency, some modesty."""
OF_ONE = frozenset(("some", "a", "that", "was", "is", "has", "had", "did", "at"))
"""What stands behind somebody: show prudence some respect."""


def is_only_words(reading: Reading, *, first: int, last: int) -> bool:
    """Whether nobody is called by what could be a name. Where something is said, felt or done towards
    somebody it stays a person's. Total."""
    return _is_a_virtue(reading, first) if first == last else _is_a_compound(reading, first, last)


def _is_a_virtue(reading: Reading, first: int) -> bool:
    """Tempered with clemency, Prudence forbids us: the virtue is meant, and nobody who is called
    after it."""
    token, before, here = reading.tokens[first], reading.before(first), around(reading, first)
    if token.norm not in VIRTUES or token.possessive or here.of_a_quarrel:
        return False
    if token.capital:
        return token.opens and COMPELS.match(reading.text, token.end) is not None
    after = reading.after(first)
    if after is not None and after.norm in OF_ONE:
        return False
    return before is not None and before.norm in OF_QUALITIES and not here.of_somebody


def _is_a_compound(reading: Reading, first: int, last: int) -> bool:
    """Pick-up is at four: two words with a hyphen, of which only the beginning of a sentence gives the first
    its capital."""
    pieces = reading.tokens[first : last + 1]
    if any(one.capital for one in pieces[1:]) or not (pieces[0].opens or not pieces[0].capital):
        return False
    if pieces[-1].possessive or around(reading, first).of_somebody:
        return False
    hyphened = all(reading.text[one.end : other.start] == "-" for one, other in pairwise(pieces))
    return hyphened and all(one.norm in VOCABULARY or is_a_word(one.norm) for one in pieces)
