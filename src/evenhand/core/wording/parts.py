"""The words of a text as parts in a row, to be moved, taken out and written one by one; and back. A part that
nobody touches keeps every character it was read from."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from evenhand.core.findings import Unreadable
from evenhand.core.wording.blocks import parse
from evenhand.core.wording.names import fold
from evenhand.core.wording.nodes import Choice, Node, Note, Option, Passage, Prose

BREAKS_LABEL = re.compile(r"[\"“”\r\n]")
"""What no label can hold: it stands in double quotes, on one line."""

GAP = re.compile(r"\n(?:[ \t]*\n)+")
"""What stands between two paragraphs."""

Path = tuple[int, ...]
"""Where a part stands: its number in the whole, then the number in that part, and so on."""


class PartKind(StrEnum):
    """What a part is. The names are those that open a block in a text."""

    WHOLE = "whole"
    WORDS = "words"
    PASSAGE = "passage"
    CHOICE = "choice"
    OPTION = "option"
    NOTE = "note"


HOLDS_WORDS = frozenset({PartKind.WHOLE, PartKind.PASSAGE, PartKind.OPTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part. `text` is what words and notes say; `inside` is what the others hold, `tail` the empty
    lines after it. `before` are the empty lines in front, `opening` and `closing` the fences."""

    kind: PartKind
    name: str = ""
    label: str = ""
    before: str = ""
    opening: str = ""
    text: str = ""
    inside: tuple["Part", ...] = ()
    tail: str = ""
    closing: str = ""

    @property
    def key(self) -> str:
        """The folded name."""
        return fold(self.name)

    @property
    def words(self) -> str:
        """What words and notes say, without empty lines around it."""
        return self.text.strip("\n")

    def source(self) -> str:
        """The characters of the part as they stand in the text."""
        inside = "".join(one.source() for one in self.inside)
        return self.before + self.opening + self.text + inside + self.tail + self.closing


def parts_of(body: str) -> Part:
    """The whole of some wording. What cannot be read as blocks is one part of words."""
    try:
        nodes: tuple[Node, ...] = parse(body).nodes
    except Unreadable:
        return Part(kind=PartKind.WHOLE, inside=(Part(kind=PartKind.WORDS, text=body),))
    inside, tail = _row(nodes)
    return Part(kind=PartKind.WHOLE, inside=inside, tail=tail)


def _row(nodes: Iterable[Node]) -> tuple[tuple[Part, ...], str]:
    parts, empty = [], ""
    for node in nodes:
        if isinstance(node, Prose) and not node.source().strip():
            empty += node.source()
        else:
            parts.append(replace(_part(node), before=empty))
            empty = ""
    return tuple(parts), empty


def _part(node: Node) -> Part:
    match node:
        case Prose():
            return Part(kind=PartKind.WORDS, text=node.source())
        case Note(text=text, opening=opening, closing=closing):
            return Part(kind=PartKind.NOTE, text=text, opening=opening, closing=closing)
    inside, tail = _row(node.children)
    return Part(
        kind=_kind_of(node),
        name=node.value if isinstance(node, Option) else node.name,
        label=node.label,
        opening=node.opening,
        inside=inside,
        tail=tail,
        closing=node.closing,
    )


def _kind_of(node: Passage | Choice | Option) -> PartKind:
    match node:
        case Passage():
            return PartKind.PASSAGE
        case Choice():
            return PartKind.CHOICE
    return PartKind.OPTION


def made(kind: PartKind, *, name: str = "", label: str = "", words: str = "") -> Part:
    """A part that was not there before. A choice has two answers from the beginning."""
    options = ("first", "second") if kind is PartKind.CHOICE else ()
    part = Part(
        kind=kind,
        name=name,
        label=label,
        opening="" if kind is PartKind.WORDS else _opening(kind, name, label),
        inside=tuple(made(PartKind.OPTION, name=one) for one in options),
        closing="" if kind is PartKind.WORDS else ":::\n",
    )
    return with_words(part, words)


def _opening(kind: PartKind, name: str, label: str) -> str:
    told = [":::", kind.value, *([name] if name else []), *([f'"{label}"'] if label else [])]
    return " ".join(told) + "\n"


def with_words(part: Part, words: str) -> Part:
    """Words or a note that says something else."""
    if words == part.words:
        return part
    lead = part.text[: len(part.text) - len(part.text.lstrip("\n"))] if part.words else ""
    end = part.text[len(part.text.rstrip("\n")) :] if part.words else "\n"
    return replace(part, text=f"{lead}{words}{end}" if words.strip("\n") else "")


def with_opening(part: Part, *, name: str, label: str) -> Part:
    """A block under another name or label; raises `ValueError` for a label that cannot stand in a text."""
    if (name, label) == (part.name, part.label):
        return part
    if BREAKS_LABEL.search(label):
        raise ValueError(label)
    return replace(part, name=name, label=label, opening=_opening(part.kind, name, label))


def with_inside(part: Part, inside: Iterable[Part]) -> Part:
    """A part that holds other parts, or the same in another order. Each begins on a line of its own; words
    beside words are one."""
    ready: list[Part] = []
    for one in inside:
        if not one.source().strip():
            continue
        end = ready[-1].source() if ready else "\n"
        lacks = "" if end.endswith("\n") else "\n"
        if not ready or {ready[-1].kind, one.kind} != {PartKind.WORDS}:
            ready.append(replace(one, before=lacks + one.before))
            continue
        apart = f"{ready[-1].text}{lacks}{one.before}"
        gap = "" if apart.endswith("\n\n") or one.text.startswith("\n") else "\n"
        ready[-1] = replace(ready[-1], text=f"{apart}{gap}{one.text}")
    last = ready[-1].source() if ready else "\n"
    closed = part.closing and not (last + part.tail).endswith("\n")
    return replace(part, inside=tuple(ready), tail=f"\n{part.tail}" if closed else part.tail)


# in a whole


def at(whole: Part, path: Path) -> Part:
    """The part that stands somewhere. Raises `IndexError` if none does."""
    for number in path:
        whole = whole.inside[number]
    return whole


def changed(whole: Part, path: Path, part: Part) -> Part:
    """The whole with another part in a place."""
    if not path:
        return part
    inside = list(whole.inside)
    inside[path[0]] = changed(inside[path[0]], path[1:], part)
    return with_inside(whole, inside)


def moved(whole: Part, path: Path, step: int) -> tuple[Part, Path]:
    """The whole with a block one up (-1) or one down (1) among what it stands with, and where it is then. It
    goes over one other block, or over one paragraph of words; at the end of its row it stays. The empty
    lines stay where they are. Raises `IndexError` where nothing stands, or where it cannot be read any more.
    """
    *up, number = path
    row = at(whole, tuple(up)).inside
    if row[number].kind is PartKind.WORDS or not 0 <= number + step < len(row):
        return whole, path
    text, spans = whole.source(), _spans(whole, tuple(up))
    mine, other = _trimmed(text, spans[number]), _trimmed(text, spans[number + step])
    over_words = row[number + step].kind is PartKind.WORDS
    if over_words:
        other = _paragraph(text, other, last=step < 0)
    first, second = sorted((mine, other))
    made_ = [text[: first[0]], text[slice(*second)], text[first[1] : second[0]], text[slice(*first)]]
    made_.append(text[second[1] :])
    if over_words and 0 <= number - step < len(row) and row[number - step].kind is PartKind.WORDS:
        made_ = _apart(made_, before=step > 0)
    there = parts_of("".join(made_))
    blocks = sum(one.kind is not PartKind.WORDS for one in row[:number]) + (0 if over_words else step)
    now = [place for place, one in enumerate(at(there, tuple(up)).inside) if one.kind is not PartKind.WORDS]
    return there, (*up, now[blocks])


Span = tuple[int, int]


def _spans(whole: Part, path: Path) -> list[Span]:
    """From where to where each part that a part holds stands in the text."""
    at_ = 0
    for number in path:
        at_ += len(whole.before + whole.opening) + sum(len(one.source()) for one in whole.inside[:number])
        whole = whole.inside[number]
    at_ += len(whole.before + whole.opening)
    found = []
    for one in whole.inside:
        found.append((at_ + len(one.before), at_ + len(one.source())))
        at_ = found[-1][1]
    return found


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    words = text[start:end]
    return start + len(words) - len(words.lstrip("\n")), end - len(words) + len(words.rstrip("\n"))


def _paragraph(text: str, span: Span, *, last: bool) -> Span:
    """The first paragraph of a stretch of words, or the last one."""
    start, end = span
    gaps = list(GAP.finditer(text, start, end))
    if not gaps:
        return span
    return (gaps[-1].end(), end) if last else (start, gaps[0].start())


def _apart(pieces: list[str], *, before: bool) -> list[str]:
    """The pieces with an empty line where two stretches of words have come to stand side by side."""
    at_ = 0 if before else len(pieces) - 1
    gap = pieces[0][len(pieces[0].rstrip("\n")) :] if before else pieces[-1][: -len(pieces[-1].lstrip("\n"))]
    if gap.count("\n") < 2:
        pieces[at_] = f"{pieces[at_]}\n" if before else f"\n{pieces[at_]}"
    return pieces


def without(whole: Part, path: Path) -> Part:
    """The whole without a part and all it holds."""
    *up, number = path
    around = at(whole, tuple(up))
    inside = [one for place, one in enumerate(around.inside) if place != number]
    if inside and not number:
        inside[0] = replace(inside[0], before=around.inside[0].before)
    return changed(whole, tuple(up), with_inside(around, inside))


def with_added(whole: Part, path: Path, part: Part) -> Part:
    """The whole with one more part, which will stand where the path leads to."""
    *up, number = path
    around = at(whole, tuple(up))
    inside = [*around.inside[:number], replace(part, before="\n" if number else ""), *around.inside[number:]]
    if not number and len(inside) > 1 and part.kind is not PartKind.OPTION:
        inside[1] = replace(inside[1], before=inside[1].before or "\n")
    return changed(whole, tuple(up), with_inside(around, inside))


def walked(whole: Part, path: Path = ()) -> Iterator[tuple[Path, Part]]:
    """Every part that stands in a whole with its place, in reading order."""
    for number, one in enumerate(whole.inside):
        yield (*path, number), one
        yield from walked(one, (*path, number))


def lines_of_parts(whole: Part) -> dict[Path, tuple[int, int]]:
    """On which lines of the wording each part stands: its first and its last, counting from 1."""
    found: dict[Path, tuple[int, int]] = {}
    _lines(whole, (), 1, found)
    return found


def _lines(part: Part, path: Path, line: int, found: dict[Path, tuple[int, int]]) -> None:
    start = line + part.before.count("\n") + len(part.text) - len(part.text.lstrip("\n"))
    inner = start + part.opening.count("\n")
    for number, one in enumerate(part.inside):
        _lines(one, (*path, number), inner, found)
        inner += one.source().count("\n")
    found[path] = start, max(start, line + part.source().count("\n") - 1)
