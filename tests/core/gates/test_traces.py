"""What else leads from a text to a case."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.gates.traces import find_days, find_links, find_quotes
from evenhand.core.letters.spelling import MONTHS_ELSEWHERE, spell_date

POST = "That head is a liar and the whole lot of them should be sacked today!"
DAY = date(2026, 5, 3)
LINK = "https://www.facebook.com/groups/town/posts/99"


@pytest.mark.parametrize(
    "text",
    ["", "The whole lot of it", "the whole lot are welcome; they should come today", "is a liar and"],
)
def test_four_words_are_no_quotation(text: str) -> None:
    assert find_quotes(text=text, posted=[POST]) == ()


def test_wording_of_the_template_is_no_quotation() -> None:
    text = "Please come and speak with us."
    assert find_quotes(text=text, posted=["They say: please come and speak with us!"], own=text) == ()


@pytest.mark.demand("K11")
@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Somebody wrote “That head is a liar”.", "That head is a liar"),
        ("THE WHOLE, LOT OF THEM - SHOULD go", "THE WHOLE, LOT OF THEM - SHOULD"),
        ("wh\u200bole lot of them should be sacked", "wh\u200bole lot of them should be sacked"),
    ],
)
def test_five_words_in_a_row_are_found(text: str, quote: str) -> None:
    assert [naming.found for naming in find_quotes(text=text, posted=[POST])] == [quote]


@given(st.lists(st.sampled_from(["one", "two", "three", "four", "five", "six"]), min_size=5, max_size=30))
def test_a_copied_post_is_always_found(words: list[str]) -> None:
    text = " ".join(words)
    assert find_quotes(text=f"They wrote: {text}.", posted=[text])


@pytest.mark.parametrize(
    "text",
    [
        "13 May",
        "3 May 2025",
        "3 May, 2027",
        "30 May",
        "May 31",
        "3/5/27",
        "2026-05-04",
        "3 mayors",
        "1.3.5.7",
    ],
)
def test_other_days_are_left_alone(text: str) -> None:
    assert find_days(text=text, days=[DAY]) == ()


@pytest.mark.demand("K11")
@pytest.mark.parametrize(
    "text",
    [
        "on 3 May",
        "the 3rd of May",
        "03 MAY 2026",
        "May 3rd",
        "May 3, 2026",
        "Sunday 3\u00a0May",
        "3/5/26",
        "03/05/2026",
        "3.5.2026",
        "2026-05-03",
        "3 may '26",
    ],
)
def test_the_day_is_found_as_written(text: str) -> None:
    assert find_days(text=text, days=[DAY])


def test_september_has_two_short_forms() -> None:
    for text in ("9 Sep", "9 Sept.", "9 September"):
        assert find_days(text=text, days=[date(2026, 9, 9)])


@pytest.mark.parametrize("text", ["https://www.facebook.com/help", "facebook", ""])
def test_other_links_are_left_alone(text: str) -> None:
    assert find_links(text=text, links=[LINK, ""]) == ()


@pytest.mark.parametrize("text", [LINK, LINK + "/", "see facebook.com/groups/town/posts/99.", LINK.upper()])
def test_a_link_to_the_post_is_found(text: str) -> None:
    assert find_links(text=text, links=[LINK])


@pytest.mark.demand("K11")
@pytest.mark.parametrize("language", ["en", *MONTHS_ELSEWHERE, "zh"])
def test_a_day_is_found_in_every_language_of_letters(language: str) -> None:
    spelt = spell_date(DAY, language=language)
    (found,) = find_days(text=f"… {spelt}.", days=[DAY])
    assert found.found == spelt
    assert find_days(text=f"… {spelt}.", days=[date(2026, 4, 3), date(2026, 5, 30)]) == ()
