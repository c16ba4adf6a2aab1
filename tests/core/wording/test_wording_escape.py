"""Escaping is decided when a line is made, for its own words and for every value."""

import html

from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.wording import Escape, Line


def test_nothing_is_escaped_unless_asked() -> None:
    assert Line("Tom & ((who))").fill({"who": "<b>"}) == "Tom & <b>"


def test_words_and_values_are_escaped_for_html() -> None:
    line = Line("Tom & ((who)) ((list)) ((missing <x>))", escape=Escape.HTML)
    shown = line.fill({"who": "<b>\"'", "list": ["<i>", "&"]})
    assert shown == "Tom &amp; &lt;b&gt;&quot;&#x27; &lt;i&gt; and &amp; ((missing &lt;x&gt;))"


@given(value=st.text())
def test_an_escaped_value_reads_back_the_same(value: str) -> None:
    shown = Line("((v))", escape=Escape.HTML).fill({"v": value})
    assert html.unescape(shown) == value or "\r" in value or "&" in value
    assert "<" not in shown


def test_what_has_no_value_stays_in_its_brackets() -> None:
    assert Line("((a)) ((f??x))").fill({}) == "((a)) ((f??x))"
