"""Whether two words together are a name that everybody knows from a song, a rhyme or a book."""

import re

from evenhand.core.identify.about_somebody import around
from evenhand.core.identify.around_names import HYPHEN, TITLE_SPACE, Reading
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.titles import TITLES
from evenhand.core.identify.tables.well_known import WELL_KNOWN

TOLD = Pattern(
    r"\b(?:s[aiou]ng\w*|songs?|choir|band|orchestra|rhymes?|carols?|hymns?|disco|danc\w+|tunes?|karaoke"
    r"|concert"
    r"|plays?|panto\w*|musical|show|films?|cinema|books?|novels?|reading|reader|read|club|library"
    r"|set text|poems?"
    r"|stor(?:y|ies)|tales?|legends?|frieze|mural|wall|cast|auditions?|costumes?|rehears\w+|performed"
    r"|learn\w*"
    r"|history|topic|picked a peck|merry men|bonfire)\b",
    re.IGNORECASE,
)


def is_well_known(reading: Reading, *, first: int, last: int) -> bool:
    """Whether the sentence tells of songs or books and the name is well known from them, also where
    somebody of the case is called so in full. With a title, or where something is said, felt or done towards
    somebody, it is theirs. Total."""
    for one in (first - 1, first):
        if one < 0 or one + 1 >= len(reading.tokens):
            continue
        pair = f"{reading.tokens[one].norm} {reading.tokens[one + 1].norm}"
        if pair not in WELL_KNOWN:
            continue
        if reading.after(one + 1, HYPHEN) is not None:
            continue
        title = reading.before(one, TITLE_SPACE)
        if title is not None and title.norm in TITLES:
            continue
        here = around(reading, first)
        return not here.of_somebody and TOLD.search(here.text) is not None
    return False
