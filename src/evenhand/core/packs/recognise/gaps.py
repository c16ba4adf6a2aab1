"""What stands between letters: titles, headings of groups, other texts, and what is about all of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from evenhand.core.packs.recognise import looks
from evenhand.core.packs.recognise.about import is_about_document
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.parts import Outline, Part
from evenhand.core.packs.recognise.spellings import blanks_in
from evenhand.core.packs.source import LineStyle


@dataclass(slots=True)
class _Chunk:
    """A heading with what stands under it."""

    heading: Line | None
    lines: list[Line] = field(default_factory=list)


class Gaps:
    """Sorts the lines of one gap between letters."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.pending: list[Line] = []
        self.group = ""

    def gap(self, lines: Sequence[Line], *, before_letter: bool) -> Part:
        """Sort the lines of a gap; the part that the letter behind it begins with."""
        part = Part()
        others: list[Line] = []
        for line in lines:
            (self.outline.general if is_about_all(line) else others).append(line)
        chunks = list(_chunks(others))
        if before_letter:
            part.title, part.preamble, chunks = _title_of(chunks)
        for chunk in chunks:
            self._chunk(chunk, is_first=chunk is chunks[0] and not self.outline.parts)
        part.notes, part.group = self.pending, self.group
        if not before_letter:
            self.outline.rest += self.pending
        return part

    def _chunk(self, chunk: _Chunk, *, is_first: bool) -> None:
        heading, outline = chunk.heading, self.outline
        if heading is not None and looks.ABOUT_DOCUMENT.search(heading.words()) and not _is_text(chunk):
            outline.general += [heading, *chunk.lines]
        elif _is_text(chunk):
            part = Part(title=heading, group=self.group, notes=self.pending)
            part.preamble, part.body = _split_notes(chunk.lines)
            outline.parts.append(part)
            self.pending = []
        else:
            self._other(chunk, is_first=is_first)

    def _other(self, chunk: _Chunk, *, is_first: bool) -> None:
        """A heading over a group of texts, with what is said about the next of them."""
        if chunk.heading is not None:
            if is_first and self.outline.title is None:
                self.outline.title = chunk.heading
            else:
                self.outline.groups.append(chunk.heading)
            self.group = chunk.heading.words()
        nobody_yet = not self.outline.parts and chunk.heading is None
        (self.outline.general if nobody_yet else self.pending).extend(chunk.lines)


def is_about_all(line: Line) -> bool:
    """Whether a line is about the whole document."""
    return not looks.is_heading(line) and is_about_document(line.words())


def _chunks(lines: Sequence[Line]) -> Iterator[_Chunk]:
    chunk = _Chunk(heading=None)
    for line in lines:
        if looks.is_heading(line):
            if _is_part_of(chunk, line):
                chunk.lines.append(line)
                continue
            if chunk.heading is not None or chunk.lines:
                yield chunk
            chunk = _Chunk(heading=line)
        else:
            chunk.lines.append(line)
    if chunk.heading is not None or chunk.lines:
        yield chunk


def _is_part_of(chunk: _Chunk, line: Line) -> bool:
    """A styled heading below the styled heading of a text that has begun."""
    heading = chunk.heading
    return (
        heading is not None
        and heading.style is LineStyle.HEADING
        and line.style is LineStyle.HEADING
        and line.level > heading.level
        and not looks.KIND_OF_TEXT.search(line.words())
        and _is_text(chunk)
    )


def _title_of(chunks: list[_Chunk]) -> tuple[Line | None, list[Line], list[_Chunk]]:
    """The title of the letter behind a gap, what stands between them, and the chunks before.

    Several short lines in a row without style are a letterhead, not titles.
    """
    if not chunks:
        return None, [], []
    run = [len(chunks) - 1]
    while run[0] > 0 and not chunks[run[0] - 1].lines and _is_unstyled(chunks[run[0]]):
        run.insert(0, run[0] - 1)
    headings = [index for index in run if chunks[index].heading is not None]
    titled = [index for index in headings if _names_a_text(chunks[index])]
    if titled:
        chosen = titled[-1]
    elif len(headings) == 1 and not any(looks.is_letterhead(line) for line in chunks[headings[0]].lines):
        chosen = headings[-1]
    else:
        return None, [line for index in run for line in _all(chunks[index])], chunks[: run[0]]
    if _is_text(chunks[chosen]) and not _names_a_letter(chunks[chosen]):
        return None, [], chunks
    after = [line for chunk in chunks[chosen + 1 :] for line in _all(chunk)]
    return chunks[chosen].heading, chunks[chosen].lines + after, chunks[:chosen]


def _all(chunk: _Chunk) -> list[Line]:
    return ([chunk.heading] if chunk.heading is not None else []) + chunk.lines


def _is_unstyled(chunk: _Chunk) -> bool:
    return chunk.heading is None or chunk.heading.style is not LineStyle.HEADING


def _names_a_text(chunk: _Chunk) -> bool:
    return chunk.heading is not None and bool(looks.KIND_OF_TEXT.search(chunk.heading.words()))


def _names_a_letter(chunk: _Chunk) -> bool:
    return chunk.heading is not None and bool(looks.KIND_OF_LETTER.search(chunk.heading.words()))


def _is_text(chunk: _Chunk) -> bool:
    """Whether what stands under a heading is a text of its own: it says so, or has blanks to fill."""
    prose = [line for line in chunk.lines if not looks.is_instruction(line) and not looks.is_letterhead(line)]
    if chunk.heading is None or not prose or not any(len(line.words().split()) > 6 for line in prose):
        return False
    if looks.ABOUT_DOCUMENT.search(chunk.heading.words()):
        return False
    return _names_a_text(chunk) or any(blanks_in(line) for line in prose)


def _split_notes(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Instructions at the beginning, and the text."""
    first = next((index for index, line in enumerate(lines) if not looks.is_instruction(line)), len(lines))
    return list(lines[:first]), list(lines[first:])
