import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from evenhand.adapters.renderers.cleaning import clean


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ms Ŵyn Ó’Brien-Łukasz",
        "tab\tand\nnewline",
        "  spaces   stay  ",
        "\u200fمرحبا\u200e \u2066x\u2069",
        "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
        "soft\u00adhyphen, \u00a0 and \ue000",
        "((name)) ::: <b>&amp;",
    ],
)
def test_ordinary_text_is_left_alone(text):
    assert clean(text) == text


@pytest.mark.parametrize("end", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_a_newline(end):
    assert clean(f"one{end}two") == "one\ntwo"


@pytest.mark.parametrize("bad", ["\0", "\x07", "\x1b", "\x1f", "\x7f", "\x9f", "\ud800", "\udfff", "\ufffe"])
def test_what_no_format_can_hold_is_left_out(bad):
    assert clean(f"a{bad}b") == "ab"


@pytest.mark.parametrize("bad", ["\uffff", "\ufdd0", "\ufdef", "\U0001fffe", "\U0010ffff"])
def test_noncharacters_are_left_out(bad):
    assert clean(f"a{bad}b") == "ab"


any_text = st.text(st.characters(exclude_categories=()))


@given(any_text)
def test_cleaning_twice_changes_nothing_more(text):
    assert clean(clean(text)) == clean(text)


@given(any_text)
def test_clean_text_fits_into_xml(text):
    node = etree.Element("a")
    node.text = clean(text)
    assert etree.fromstring(etree.tostring(node)).text in (node.text, None)
