"""Ways of saying that are filed answer as they would all together in one pattern."""

import re

from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.identify.ways import Ways

WAYS = (
    r"(?<!his )(?:his|her) late", r"(?:in|of) care", "care", "carer|caring", "care home", r"ca?red",
    "CARE OF", "her late father", "late", r"lat\w+", "in tears", r"(?:the )?[Hh]ome", r"(?:\w+ly )?sad",
    r"s?he", "4 sad", r"(?:(?:un)?well|ill)", r"\bof\b", "fathers?(?= )",
)  # fmt: skip
WORDS = (
    "his",
    "Her",
    "late",
    "lately",
    "father",
    "the",
    "badly",
    "sad",
    "she",
    "he",
    "4",
    "unwell",
    "ill",
    "caring",
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
    together = re.compile(rf"\b(?:{'|'.join(WAYS)})(?![\w'])", re.IGNORECASE)
    ways = Ways(*WAYS)
    assert [one.span() for one in ways.finditer(text, start, 40)] == [
        one.span() for one in together.finditer(text, start, 40)
    ]
