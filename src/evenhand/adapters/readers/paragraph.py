"""One paragraph while it is being read: its words, cleaned, the marks on them, and what there is to say."""

from dataclasses import dataclass

from evenhand.core.packs.source import Mark, MarkKind

# Joins and marks of direction stay: Arabic, Urdu and the scripts of India are misspelt without them.
INVISIBLE = "\u00ad\u200b\u2060\ufeff"
SPACES = "\u00a0\u202f\u2007\u2028\u2029\u0085\n\r\v\f\x1c\x1d\x1e"
CLEANING = (
    dict[int, str | None].fromkeys((*range(0x20), 0x7F, *range(0x80, 0xA0)))
    | {ord(one): None for one in INVISIBLE}
    | {ord(one): " " for one in SPACES}
    | {ord("\t"): "\t"}
)
LOOKS = frozenset({MarkKind.BOLD, MarkKind.ITALIC})
STRETCHES = LOOKS | {MarkKind.DELETED, MarkKind.LINK}
LONGEST_DETAIL = 2_000


def cleaned(text: str) -> str:
    """Text as it is compared and printed: every kind of non-breaking space is a space, what cannot be
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

    def lines(self, *, as_one: bool) -> tuple[Line, ...]:
        """The lines that hold words. `as_one` reads line breaks as spaces."""
        text = self.text()
        if as_one:
            text = text.replace("\n", " ")
        stretches = _stretches(text)
        told = {mark: _home(mark, stretches) for mark in self.marks if mark.kind is MarkKind.COMMENT}
        return tuple(
            Line(text=text[start:end], marks=_joined(_within(self.marks, told, start, text[start:end])))
            for start, end in stretches
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


def _home(mark: Mark, stretches: list[tuple[int, int]]) -> int:
    """Where the one line begins on which a comment is told: the first it touches, or the last before it."""
    touched = [begin for begin, end in stretches if mark.start < end and mark.end >= begin]
    before = [begin for begin, _ in stretches if begin <= mark.start]
    return next(iter([*touched, *before[-1:], *(begin for begin, _ in stretches)]), 0)


def _within(marks: list[Mark], told: dict[Mark, int], begin: int, text: str) -> list[Mark]:
    """The marks that fall on a line, moved so that they count from its begin."""
    kept = []
    for mark in marks:
        start, end = (min(max(place - begin, 0), len(text)) for place in (mark.start, mark.end))
        if mark.kind is MarkKind.COMMENT:
            shows = told[mark] == begin
        else:
            shows = start < end and (mark.kind not in LOOKS or bool(text[start:end].strip()))
        if shows:
            kept.append(Mark(kind=mark.kind, start=start, end=end, value=mark.value))
    return kept


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
