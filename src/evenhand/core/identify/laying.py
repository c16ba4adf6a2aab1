"""Lays a letter out for reading: shadow, paragraphs, sentences, and what may stand."""

import re
from collections.abc import Iterator

from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.record import Record, Setting
from evenhand.core.identify.shadow import shadow_of

PARAGRAPH = re.compile(r"(?:[^\n]+\n?)+")
SENTENCE_END = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\b[A-Z])[.!?]+[\"')\]]*\s+(?=[\"'(]?[^\W\d_a-z]|\d)"
)


def lay_out(*, text: str, setting: Setting, record: Record) -> Page:
    """A page that clues can read. Total: any text can be laid out."""
    shadow = shadow_of(text)
    paragraphs = tuple(_paragraphs(shadow.text))
    return Page(
        shadow=shadow,
        setting=setting,
        record=record,
        paragraphs=paragraphs,
        sentences=tuple(one for paragraph in paragraphs for one in _sentences(shadow.text, paragraph)),
    )


def _paragraphs(text: str) -> Iterator[Span]:
    for match in PARAGRAPH.finditer(text):
        yield Span(start=match.start(), end=match.end())


def _sentences(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for match in SENTENCE_END.finditer(text, paragraph.start, paragraph.end):
        yield Span(start=start, end=match.end())
        start = match.end()
    if start < paragraph.end:
        yield Span(start=start, end=paragraph.end)
