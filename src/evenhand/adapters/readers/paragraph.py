"""One paragraph while it is being read: its words, cleaned, the marks on them, and what there is to say."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from evenhand.core.packs.source import Mark, MarkKind

# Joins and marks of direction stay: Arabic, Urdu and the scripts of India are misspelt without them.
INVISIBLE = "\u00ad\u200b\u2060\ufeff"
SPACES = "\u00a0\u202f\u2007\u2028\u2029\u0085\n\r\v\f\x1c\x1d\x1e"
CLEANING = (
    dict[int, str | None].fromkeys((*range(0x20), 0x7F, *range(0x80, 0xA0)))
    | {ord(one): None for one in INVISIBLE}
    | {ord(one): " " for one in SPACES}
    | {ord("\t"): "\t", ord("\u2011"): "-"}
)
LOOKS = frozenset({MarkKind.BOLD, MarkKind.ITALIC})
STRETCHES = LOOKS | {MarkKind.DELETED, MarkKind.LINK}
LONGEST_DETAIL = 2_000


def cleaned(text: str) -> str:
    """Text as it is compared and printed: non-breaking spaces and hyphens are plain ones, what cannot be
    seen (soft hyphens, control characters) is gone, no line break is left."""
    return text.translate(CLEANING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something to say about a paragraph whose line number is not known yet."""

    id: str
    details: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, id: str, **details: str) -> "Remark":  # noqa: A002 - the word of Finding
        """A remark; details far too long to read are cut."""
        return cls(id=id, details=tuple((key, value[:LONGEST_DETAIL]) for key, value in details.items()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A finished line: text without space around it, and marks within it."""

    text: str
    marks: tuple[Mark, ...]


class Paragraph:
    """Collects the words of one paragraph in order. A mark is set when its end has been reached."""

    def __init__(self, text: str = "") -> None:
        self._pieces: list[str] = []
        self.position = 0
        self.marks: list[Mark] = []
        self.remarks: list[Remark] = []
        self._open: list[tuple[MarkKind, str, int]] = []
        self.add(text)

    def add(self, text: str) -> None:
        """Add words."""
        self._append(cleaned(text))

    def break_line(self) -> None:
        """Begin a new line inside the paragraph."""
        self._append("\n")

    def _append(self, text: str) -> None:
        if text:
            self._pieces.append(text)
            self.position += len(text)

    def ends_in_space(self) -> bool:
        """Whether nothing or white space stands last, so that a collapsed space adds nothing."""
        return not self._pieces or self._pieces[-1][-1].isspace()

    def mark(self, kind: MarkKind, start: int, value: str = "") -> None:
        """Mark everything from `start` to here. Only a comment may mark nothing."""
        if start < self.position or kind is MarkKind.COMMENT:
            self.marks.append(Mark(kind=kind, start=start, end=self.position, value=value))

    def begin(self, kind: MarkKind, value: str = "") -> None:
        """Begin a mark that ends with `end`."""
        self._open.append((kind, value, self.position))

    def end(self) -> None:
        """End the mark that was begun last."""
        kind, value, start = self._open.pop()
        self.mark(kind, start, value)

    def following(self) -> "Paragraph":
        """The next paragraph: marks that are open end here and go on there."""
        after = Paragraph()
        for kind, value, start in self._open:
            self.mark(kind, start, value)
            after.begin(kind, value)
        return after

    def remark(self, id: str, **details: str) -> None:  # noqa: A002
        """Something to say about this paragraph."""
        self.remarks.append(Remark.of(id, **details))

    def text(self) -> str:
        """All words so far; a line break is a newline."""
        return "".join(self._pieces)

    def since(self, start: int) -> str:
        """The words from a position on."""
        found, missing = [], self.position - start
        for piece in reversed(self._pieces):
            if missing <= 0:
                break
            found.append(piece)
            missing -= len(piece)
        return "".join(reversed(found))[-missing if missing < 0 else 0 :]

    def lines(self, *, as_one: bool) -> tuple[Line, ...]:
        """The lines that hold words. `as_one` reads line breaks as spaces."""
        text = self.text()
        if as_one:
            text = text.replace("\n", " ")
        stretches = _stretches(text)
        marks = _shared_out(self.marks, stretches, text)
        return tuple(
            Line(text=text[start:end], marks=_joined(kept))
            for (start, end), kept in zip(stretches, marks, strict=True)
        )


def _stretches(text: str) -> list[tuple[int, int]]:
    """Where the lines that hold words begin and end, without the space around them."""
    found, start = [], 0
    for piece in text.split("\n"):
        if words := piece.strip():
            begin = start + piece.index(words[0])
            found.append((begin, begin + len(words)))
        start += len(piece) + 1
    return found


def _shared_out(marks: list[Mark], stretches: list[tuple[int, int]], text: str) -> list[list[Mark]]:
    """The marks of each line, moved so that they count from its begin."""
    shared: list[list[Mark]] = [[] for _ in stretches]
    ends = [end for _, end in stretches]
    for mark in marks:
        for index in _reached(mark, stretches, ends):
            begin, end = stretches[index]
            moved = _moved(mark, begin, end)
            if mark.kind not in LOOKS or text[begin:end][moved.start : moved.end].strip():
                shared[index].append(moved)
    return shared


def _reached(mark: Mark, stretches: list[tuple[int, int]], ends: list[int]) -> Iterator[int]:
    """The lines a mark touches; for a comment one, the first it touches or the nearest."""
    if mark.kind is MarkKind.COMMENT:
        yield from [min(bisect_left(ends, mark.start), len(ends) - 1)] if ends else []
        return
    for index in range(bisect_right(ends, mark.start), len(ends)):
        if stretches[index][0] >= mark.end:
            return
        yield index


def _moved(mark: Mark, begin: int, end: int) -> Mark:
    start, stop = (min(max(place, begin), end) - begin for place in (mark.start, mark.end))
    return Mark(kind=mark.kind, start=start, end=stop, value=mark.value)


def _joined(marks: list[Mark]) -> tuple[Mark, ...]:
    """Marks in order of place; stretches that touch and say the same become one."""
    done: list[Mark] = []
    last: dict[tuple[MarkKind, str], int] = {}
    for mark in sorted(marks, key=lambda one: (one.start, -one.end)):
        key = (mark.kind, mark.value)
        before = last.get(key)
        if mark.kind in STRETCHES and before is not None and done[before].end >= mark.start:
            end = max(done[before].end, mark.end)
            done[before] = Mark(kind=mark.kind, start=done[before].start, end=end, value=mark.value)
        else:
            last[key] = len(done)
            done.append(mark)
    return tuple(done)
