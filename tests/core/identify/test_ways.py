"""Ways of saying that are filed answer as they would all together in one pattern."""

import re

from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.identify.ways import Ways

LOOSE = (r"(?:his|her) late", r"(?:in|of) care")
WITH_A_LETTER = ("care", "carer", "care home", r"ca?red", "her late father", "late", r"lat\w+", "in tears")
WORDS = (
    "his",
    "Her",
    "late",
    "lately",
    "father",
    "in",
    "care",
    "carer",
    "caREd",
    "home",
    "tears",
    "of",
    "-",
    ".",
)


@given(text=st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join), start=st.integers(0, 9))
def test_filed_ways_find_what_one_pattern_finds(text: str, start: int) -> None:
    together = re.compile(rf"\b(?:{'|'.join((*LOOSE, *WITH_A_LETTER))})(?![\w'])", re.IGNORECASE)
    ways = Ways((*WITH_A_LETTER, *LOOSE))
    assert [one.span() for one in ways.finditer(text, start, 40)] == [
        one.span() for one in together.finditer(text, start, 40)
    ]
