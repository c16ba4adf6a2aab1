"""Where one text of a document ends and the next begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from evenhand.core.packs.recognise import looks
from evenhand.core.packs.recognise.about import is_about_document
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.spellings import blanks_in
from evenhand.core.packs.source import LineStyle

LONGEST_SIGNATURE = 5


@dataclass(slots=True)
class Part:
    """One text of the document. `notes` stand before its title, `preamble` between the title and the
    greeting, `after` behind the signature."""

    title: Line | None = None
    group: str = ""
    notes: list[Line] = field(default_factory=list)
    preamble: list[Line] = field(default_factory=list)
    salutation: Line | None = None
    body: list[Line] = field(default_factory=list)
    closing: Line | None = None
    sign_off: list[Line] = field(default_factory=list)
    after: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Outline:
    """The texts of a document, and what belongs to none: lines about the whole document, headings of
    groups, lines that are about nothing we know, and page headers and footers."""

    title: Line | None = None
    parts: list[Part] = field(default_factory=list)
    general: list[Line] = field(default_factory=list)
    groups: list[Line] = field(default_factory=list)
    margins: list[Line] = field(default_factory=list)
    rest: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class _Chunk:
    """A heading with what stands under it."""

    heading: Line | None
    lines: list[Line] = field(default_factory=list)


def outline_of(lines: Sequence[Line]) -> Outline:
    """The outline of a document. Every line stands in it exactly once."""
    outline = Outline(margins=[line for line in lines if looks.is_margin(line)])
    text = [line for line in lines if not looks.is_margin(line)]
    greetings = [index for index, line in enumerate(text) if looks.is_salutation(line)]
    start = 0
    for position, greeting in enumerate(greetings):
        limit = greetings[position + 1] if position + 1 < len(greetings) else len(text)
        part = _Sorter(outline).gap(text[start:greeting], before_letter=True)
        start = _letter(part, text, greeting, limit)
        outline.parts.append(part)
    _Sorter(outline).gap(text[start:], before_letter=False)
    if not outline.parts:
        _one_text(outline)
    return outline


def _letter(part: Part, text: Sequence[Line], greeting: int, limit: int) -> int:
    """Fill the part with its letter; where the next gap begins."""
    part.salutation = text[greeting]
    closing = next((i for i in range(greeting + 1, limit) if _closes(text, i, limit)), None)
    if closing is not None:
        end = _signature_end(text, closing + 1, limit)
        part.body = list(text[greeting + 1 : closing])
        part.closing = text[closing]
        part.sign_off = list(text[closing + 1 : end])
        return _enclosures(part, text, end, limit)
    end = _end_without_closing(text, greeting, limit)
    signed = end
    while (
        signed > greeting + 1 and _signs(text[signed - 1], first=False) and end - signed < LONGEST_SIGNATURE
    ):
        signed -= 1
    part.body, part.sign_off = list(text[greeting + 1 : signed]), list(text[signed:end])
    return end


def _closes(text: Sequence[Line], index: int, limit: int) -> bool:
    line = text[index]
    if looks.is_formal_closing(line):
        return True
    return looks.is_thanks(line) and index + 1 < limit and _signs(text[index + 1], first=True)


def _signs(line: Line, *, first: bool) -> bool:
    if line.style is LineStyle.HEADING:
        return False
    return looks.is_only_blanks(line) or looks.is_role_line(line) or (first and looks.is_name_line(line))


def _signature_end(text: Sequence[Line], start: int, limit: int) -> int:
    """After a closing: a name, then roles, the school, a telephone number."""
    end = start
    while end < limit and end - start < LONGEST_SIGNATURE:
        line = text[end]
        if not _signs(line, first=end <= start + 1) and not (end > start and looks.is_letterhead(line)):
            break
        end += 1
    return end


def _enclosures(part: Part, text: Sequence[Line], end: int, limit: int) -> int:
    while end < limit and looks.ENCLOSED.match(text[end].text) and text[end].style is not LineStyle.HEADING:
        part.after.append(text[end])
        end += 1
    return end


def _end_without_closing(text: Sequence[Line], greeting: int, limit: int) -> int:
    """A letter without closing ends at the last heading before the next greeting, or at the end."""
    if limit == len(text):
        return limit
    headings = [i for i in range(greeting + 2, limit) if looks.is_heading(text[i])]
    if not headings:
        return limit
    first = headings[-1]
    while first - 1 in headings and first - 1 > greeting + 1:
        first -= 1
    return first


class _Sorter:
    """Sorts the lines of one gap between letters."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.pending: list[Line] = []
        self.group = ""

    def gap(self, lines: Sequence[Line], *, before_letter: bool) -> Part:
        """Sort the lines of a gap; the part that the letter behind it begins with."""
        part = Part()
        about_all = [line for line in lines if _is_about_all(line)]
        self.outline.general += about_all
        chunks = list(_chunks([line for line in lines if line not in about_all]))
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


def _is_about_all(line: Line) -> bool:
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


def _one_text(outline: Outline) -> None:
    """A document in which nothing was found is one text, if it says anything beyond instructions."""
    lines = sorted(outline.general + outline.rest, key=lambda line: line.number)
    wording = [line for line in lines if not (looks.is_about_document(line) or _is_about_all(line))]
    if wording:
        outline.parts.append(Part(title=outline.title, body=wording))
        outline.title = None
        outline.general = [line for line in lines if line not in wording]
        outline.rest = []
