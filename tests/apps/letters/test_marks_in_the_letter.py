"""Passages marked in the markup of a letter: whatever the markup, nothing of it is lost or broken."""

import html5lib
from hypothesis import given
from hypothesis import strategies as st

from evenhand.apps.letters.marks import Pointed, with_marks
from evenhand.core.findings import Passage


def at(text: str, words: str, number: int = 1, look: str = "stop") -> Pointed:
    start = text.index(words)
    passage = Passage(text=text, start=start, end=start + len(words))
    return Pointed(id=f"mark-{number}", number=number, passage=passage, look=look)


def test_a_text_without_passages_is_left_alone() -> None:
    page = "<article><p>We met &amp; spoke.</p></article>"
    assert with_marks(page, ()) == (page, frozenset())
    elsewhere = at("We met Sam.", "Sam")
    assert with_marks(page, (elsewhere,)) == (page, frozenset())


def test_escaped_signs_count_once() -> None:
    text = "Tom & Sam met."
    page, placed = with_marks("<p>Tom &amp; Sam met.</p>", (at(text, "& Sam"),))
    assert '<mark class="eh-mark eh-mark--stop">&amp; Sam</mark>' in page
    assert placed == {"mark-1"}


def test_a_mark_never_closes_what_it_has_not_opened() -> None:
    text = "We met Sam Whitlock today."
    page, _ = with_marks("<p>We met <strong>Sam</strong> Whitlock today.</p>", (at(text, "Sam Whitlock"),))
    mark = '<mark class="eh-mark eh-mark--stop">'
    assert f"<strong>{mark}Sam</mark></strong>{mark} Whitlock</mark>" in page


def test_a_link_holds_no_other_link() -> None:
    text = "See the page of Sam here."
    page, _ = with_marks(
        '<p>See <a href="https://x.example">the page of Sam here</a>.</p>', (at(text, "Sam"),)
    )
    assert page.index("</a>") < page.index('id="mark-1"')


def test_passages_that_meet_are_marked_once_with_both_numbers() -> None:
    text = "a parent in Oak class wrote"
    both = (at(text, "a parent in Oak", 1, "judge"), at(text, "Oak class", 2, "stop"))
    page, placed = with_marks(f"<p>{text}</p>", both)
    assert page.count("<mark") == 1
    assert "eh-mark--stop" in page
    assert placed == {"mark-1", "mark-2"}


def test_of_two_paragraphs_alike_the_first_is_marked() -> None:
    page, _ = with_marks("<p>Sam</p><p>Sam</p>", (at("Sam", "Sam"),))
    assert page.count('id="mark-1"') == 1
    assert page.startswith("<p><mark")


def test_a_line_break_and_a_space_are_the_same() -> None:
    page, placed = with_marks("<li>We met<br>\nSam</li>", (at("We met\nSam", "met\nSam"),))
    assert placed == {"mark-1"}
    assert "<br>" in page


WORDS = st.lists(st.sampled_from(["Sam", "met", "&", "<us>", "“we”", "é", "Okafor"]), min_size=1, max_size=8)
TAGS = st.sampled_from(["strong", "em", "a href='https://x.example'"])


@given(data=st.data(), words=WORDS)
def test_nothing_is_lost_and_nothing_broken(data: st.DataObject, words: list[str]) -> None:
    from html import escape

    text = " ".join(words)
    bits = []
    for word in words:
        tag = data.draw(st.none() | TAGS)
        bit = escape(word)
        bits.append(f"<{tag}>{bit}</{tag.split()[0]}>" if tag else bit)
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start, len(words) - 1))
    passage = " ".join(words[start : end + 1])
    page, placed = with_marks(f"<p>{' '.join(bits)}</p>", (at(text, passage),))
    assert placed == {"mark-1"}
    parser = html5lib.HTMLParser(strict=True)
    tree = parser.parseFragment(page)
    said = "".join(tree.itertext())
    assert said.replace(" (Stops it: see what is said, 1)", "", 1) == text
