"""Printed words, cut into paragraphs and sentences. Offsets lead back to where they stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from evenhand.core.findings import Place
from evenhand.core.packs.tree import Lines
from evenhand.core.wording import Choice, Note, OptionalText, Passage, Placeholder, Wording
from evenhand.core.wording.nodes import Option

FIELD = "\ufffc"
GLUE = "\u2060"
"""What stands, character by character, for a placeholder and for the brackets round optional text."""

STARTS = re.compile(r"[ \t]*(?:[-*] |#{1,6} |\d{1,3}[.)] |\|)")
STANDS_ALONE = re.compile(r"[ \t]*(?:#{1,6} |\|)")
END = re.compile(r"[.!?][”’\"')]*\s+(?=[“‘\"'(]?[A-Z\ufffc])")
WORD = re.compile(r"[\w\ufffc][\w\ufffc’'-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words that print, as long as what they were read from. `at` is the offset of the first."""

    text: str
    at: int = 0

    def word_count(self) -> int:
        """How many words there are; a placeholder is one."""
        return len(WORD.findall(self.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """Words that print, all of one place: the body of a template, or a text of its details."""

    text: str
    lines: Lines | None = None
    fixed: Place | None = None

    def place(self, offset: int) -> Place:
        """Where a character stands in the file."""
        if self.fixed is not None or self.lines is None:
            return self.fixed or Place()
        return self.lines.place(offset)


def printed_words(wording: Wording) -> str:
    """The wording without what never prints: notes and fences are blank, placeholders are `FIELD`s.

    Every character stays where it was.
    """
    text = list(wording.text)
    for block in wording.blocks():
        whole = block.source()
        if isinstance(block, Note):
            _blank(text, block.start, whole)
        else:
            _blank(text, block.start, block.opening)
            _blank(text, block.start + len(whole) - len(block.closing), block.closing)
    for inline in wording.inlines():
        length = len(inline.source())
        if isinstance(inline, Placeholder):
            text[inline.start : inline.start + length] = FIELD * length
        elif isinstance(inline, OptionalText):
            opening = len(inline.flag) + 4
            text[inline.start : inline.start + opening] = GLUE * opening
            text[inline.start + length - 2 : inline.start + length] = GLUE * 2
    return "".join(text)


def _blank(text: list[str], start: int, source: str) -> None:
    text[start : start + len(source)] = ["\n" if character == "\n" else " " for character in source]


def without(wording: Wording, printed: str) -> str:
    """The printed words as they are if every passage is left out and every choice takes its first option."""
    text = list(printed)
    for block in wording.blocks():
        if isinstance(block, Passage):
            _blank(text, block.start, block.source())
        elif isinstance(block, Choice):
            for option in block.options[1:]:
                _blank(text, option.start, option.source())
    return "".join(text)


def inside(printed: str, block: Option | Passage | Choice) -> Stretch:
    """What a block prints."""
    return Stretch(text=printed[block.start : block.start + len(block.source())], at=block.start)


def paragraphs(text: str) -> Iterator[Stretch]:
    """The paragraphs, headings, items and rows of a text; none is empty."""
    start = at = 0
    alone = False
    for line in text.split("\n"):
        if alone or not line.strip() or STARTS.match(line):
            yield from _trimmed(text, start, at)
            start = at
        alone = STANDS_ALONE.match(line) is not None
        at += len(line) + 1
    yield from _trimmed(text, start, len(text))


def sentences(text: str) -> Iterator[Stretch]:
    """The sentences of every paragraph."""
    for paragraph in paragraphs(text):
        start = 0
        for match in END.finditer(paragraph.text):
            yield Stretch(text=paragraph.text[start : match.end()], at=paragraph.at + start)
            start = match.end()
        yield Stretch(text=paragraph.text[start:], at=paragraph.at + start)


def _trimmed(text: str, start: int, end: int) -> Iterator[Stretch]:
    piece = text[start:end]
    kept = piece.strip()
    if kept:
        yield Stretch(text=kept, at=start + len(piece) - len(piece.lstrip()))
