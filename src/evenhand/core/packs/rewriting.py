"""A template's file with some of it changed: what was not changed stays as it was written, with its
remarks, its order and whatever else it holds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from evenhand.core.packs import Template
from evenhand.core.packs.front_matter import cut, read_details, sketch_template
from evenhand.core.packs.ordering import in_lines, in_order
from evenhand.core.packs.printing import Said, details_said, lines_of_said, quoted, scalar
from evenhand.core.packs.tree import Entry, Leaf, Listing, Node, Table

BLOCK_TEXT = re.compile(r"[|>][+\d-]*\s*(?:#.*)?$")
NEEDS_QUOTES = frozenset(",[]{}")


def rewrite(text: str, *, file: str, after: Template, language: str = "en-GB") -> str:
    """The file of a template, changed so that it holds `after`; `language` is that of its pack.

    Only the lines of what is different are written anew: reading and writing without a change gives the
    same characters. Keys that nobody knows stay. Raises `Unreadable` if the file has no details or if
    they are no YAML.
    """
    before, _ = sketch_template(text, file=file, language=language)
    halves = cut(text, file=file)
    table = read_details(halves, file=file)
    old, new = details_said(before, language), details_said(after, language)
    details = _Details(lines=halves.details.split("\n"), first=halves.details_line)
    body = after.body if after.body != before.body else halves.body
    top, bottom = text[: text.index("\n") + 1], text[: len(text) - len(halves.body)]
    rule = bottom[len(top) + len(halves.details) :]
    said = details.changed(table, old, new)
    for made in (said, in_order(said, after, file=file)):
        if _holds(whole := top + made + rule + body, after, file, language):
            return whole
    anew = "".join(f"{line}\n" for line in _anew(table, old, new))
    return top + in_order(anew, after, file=file) + rule + body


def _holds(text: str, after: Template, file: str, language: str) -> bool:
    """Whether a file says what it should, in the order in which it should."""
    found, _ = sketch_template(text, file=file, language=language)
    return _row_of(details_said(found, language)) == _row_of(details_said(after, language))


def _row_of(said: Said) -> list[tuple[str, object]]:
    """What a table says, with its order."""
    return [(key, value if isinstance(value, tuple) else _row_of(value)) for key, value in said.items()]


@dataclass(frozen=True, slots=True)
class _Edit:
    """Lines that take the place of those from `start` to before `end`."""

    start: int
    end: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Details:
    """The details of a template line by line; the first of them stands on line `first` of the file."""

    lines: list[str]
    first: int

    def changed(self, table: Table, old: Said, new: Said) -> str:
        """The details with everything that is different written anew."""
        end = len(self.lines) - 1  # the last line end is followed by nothing
        if not self._stands_in_lines(table):
            return "".join(f"{line}\n" for line in _anew(table, old, new))
        lines = list(self.lines)
        edits = list(enumerate(self._edits(table, end, old, new)))
        # From the last to the first, so that places stay right; what is put in before a line comes after
        # what takes the place of that line.
        for _, edit in sorted(edits, key=lambda one: (one[1].start, one[1].end, one[0]), reverse=True):
            lines[edit.start : edit.end] = edit.lines
        return "\n".join(lines)

    def _stands_in_lines(self, table: Table) -> bool:
        return in_lines(self.lines, table.entries.values(), first=self.first)

    def _row(self, entry: Entry) -> int:
        return entry.place.line - self.first

    def _edits(self, table: Table, end: int, old: Said, new: Said) -> Iterator[_Edit]:
        entries = list(table.entries.values())
        indent = " " * (entries[0].place.column - 1) if entries else ""
        starts = [self._row(entry) for entry in entries]
        ends = dict(zip(table.entries, [*starts[1:], end], strict=False))
        for entry, start in zip(entries, starts, strict=True):
            if old.get(entry.key) != new.get(entry.key):
                was, becomes = old.get(entry.key, ()), new.get(entry.key, ())
                yield from self._entry(entry, start, ends[entry.key], indent, was, becomes)
        at = starts[0] if starts else end
        for key, value in new.items():
            if key in ends:
                at = ends[key]
            elif value and value != old.get(key):
                lines = tuple(f"{indent}{line}" for line in lines_of_said({key: value}))
                yield _Edit(at, at, lines)

    def _entry(
        self,
        entry: Entry,
        start: int,
        end: int,
        indent: str,
        was: tuple[str, ...] | Said,
        becomes: tuple[str, ...] | Said,
    ) -> Iterator[_Edit]:
        node, inner = entry.node, dict[str, object]() if isinstance(was, tuple) else was
        if becomes and not isinstance(becomes, tuple) and isinstance(node, Table):
            if node.entries and self._stands_in_lines(node):
                yield from self._edits(node, end, inner, becomes)  # type: ignore[arg-type]
                return
            anew = _anew(node, inner, becomes)  # type: ignore[arg-type]
            lines = (f"{scalar(entry.key)}:", *(f"  {line}" for line in anew))
        else:
            lines = tuple(lines_of_said({entry.key: becomes}))
        yield _Edit(start, self._end_of(start, end), tuple(f"{indent}{line}" for line in lines))

    def _end_of(self, start: int, end: int) -> int:
        """Where what stands from a line on ends: remarks and empty lines under it are not its own."""
        if any(BLOCK_TEXT.search(line) for line in self.lines[start:end]):
            return end
        while end > start + 1 and (not self.lines[end - 1].strip() or self.lines[end - 1].lstrip()[0] == "#"):
            end -= 1
        return end


def _anew(table: Table, old: Said, new: Said) -> Iterator[str]:
    """The lines of a table, written anew: what was not changed says what it said."""
    for entry in table.entries.values():
        was, becomes = old.get(entry.key, ()), new.get(entry.key, ())
        if was == becomes and list(was) == list(becomes):
            yield f"{scalar(entry.key)}: {_flow(entry.node)}"
        elif becomes and not isinstance(becomes, tuple) and isinstance(entry.node, Table):
            yield f"{scalar(entry.key)}:"
            inner = {} if isinstance(was, tuple) else was
            yield from (f"  {line}" for line in _anew(entry.node, inner, becomes))
        else:
            yield from lines_of_said({entry.key: becomes})
    more = {
        key: value for key, value in new.items() if key not in table.entries and value != old.get(key, ())
    }
    yield from lines_of_said(more)


def _flow(node: Node) -> str:
    """What stands under a key, in one line."""
    match node:
        case Leaf(value=value, quoted=quote):
            return quoted(str(value)) if quote or NEEDS_QUOTES & set(str(value)) else str(value)
        case Listing(items=items):
            return f"[{', '.join(map(_flow, items))}]"
        case Table(entries=entries):
            inner = (f"{scalar(key, in_row=True)}: {_flow(entry.node)}" for key, entry in entries.items())
            return "{" + ", ".join(inner) + "}"
