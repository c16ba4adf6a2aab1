"""Lays a letter out for reading: shadow, paragraphs, sentences, and what may stand."""

from collections.abc import Iterable

from evenhand.core.identify.lines import FURNITURE, LineKind, flowed, lines_of, spans_of_blocks
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.permitted import anybody_allowed, permitted_spans
from evenhand.core.identify.record import Record, Setting
from evenhand.core.identify.sentences import sentences_of
from evenhand.core.identify.shadow import Shadow, shadow_of, sounded
from evenhand.core.identify.standing import stands

IS_PROSE = (LineKind.PROSE, LineKind.ITEM)


def lay_out(*, text: str, setting: Setting, record: Record) -> Page:
    """A page that clues can read. Total: any text can be laid out."""
    own = anybody_allowed(setting, record)
    raw = sounded(shadow_of(text))
    shadow, lines = flowed(raw, lines_of(raw.text, own=own))
    blocks = tuple(spans_of_blocks(lines))
    furniture = tuple((start, end) for start, end, kind in blocks if kind in FURNITURE)
    sentences = tuple(
        Span(start=start, end=end) for block in blocks for start, end in _sentences(shadow, block)
    )
    return Page(
        shadow=shadow,
        setting=setting,
        record=record,
        paragraphs=tuple(Span(start=start, end=end) for start, end, _ in blocks),
        sentences=sentences,
        permitted=_merged(
            permitted_spans(text=shadow.text, setting=setting, record=record, furniture=furniture)
        ),
        standing=tuple(one for one in sentences if _stands(shadow.text, one, setting, own)),
        furniture=tuple(Span(start=start, end=end) for start, end in furniture),
    )


def _sentences(shadow: Shadow, block: tuple[int, int, LineKind]) -> list[tuple[int, int]]:
    start, end, kind = block
    return list(sentences_of(shadow.text, start=start, end=end)) if kind in IS_PROSE else [(start, end)]


def _stands(text: str, sentence: Span, setting: Setting, own: Pattern) -> bool:
    return stands(text[sentence.start : sentence.end], standing=setting.standing, own=own)


def _merged(spans: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    """The same places, in order, with those that meet as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1].end:
            merged[-1] = Span(start=merged[-1].start, end=max(end, merged[-1].end))
        else:
            merged.append(Span(start=start, end=end))
    return tuple(merged)
