"""The details of a template with its fields in another order or under another name: what stands in their
lines, and the remarks above them, goes with them."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from evenhand.core.packs import Template
from evenhand.core.packs.printing import scalar
from evenhand.core.packs.tree import Entry, Table
from evenhand.core.packs.yaml_tree import read_yaml


def in_order(details: str, after: Template, *, file: str) -> str:
    """The details of a template with its fields, and the answers of each, in the order that `after` has
    them. What does not stand in lines of its own stays where it is."""
    details = _sorted(details, ("fields",), [one.name for one in after.fields], file)
    for one in after.fields:
        steps = ("fields", one.name, "options")
        details = _sorted(details, steps, [option.value for option in one.options], file)
    return details


def _sorted(details: str, steps: Sequence[str], wanted: list[str], file: str) -> str:
    table = _table(details, steps, file)
    names = list(table.entries) if table else []
    known = [name for name in wanted if name in names]
    if table is None or len(known) != len(names) or known == names:
        return details
    lines = details.split("\n")
    entries = list(table.entries.values())
    if not in_lines(lines, entries):
        return details
    cuts = _cuts(lines, entries, _end(lines, entries[-1]))
    rows = {one.key: lines[start:end] for one, (start, end) in zip(entries, pairwise(cuts), strict=True)}
    moved = [line for name in known for line in rows[name]]
    return "\n".join([*lines[: cuts[0]], *moved, *lines[cuts[-1] :]])


def _table(details: str, steps: Sequence[str], file: str) -> Table | None:
    table, _ = read_yaml(details, file=file)
    for step in steps:
        entry = table.entry(step) if table else None
        table = entry.node if entry is not None and isinstance(entry.node, Table) else None
    return table


def in_lines(lines: Sequence[str], entries: Iterable[Entry], *, first: int = 1) -> bool:
    """Whether every key begins a line of its own, all of them in one column. `first` is the number of the
    first line."""
    places = [one.place for one in entries]
    alone = all(not lines[one.line - first][: one.column - 1].strip(" ") for one in places)
    return (
        alone and len({one.column for one in places}) < 2 and len({one.line for one in places}) == len(places)
    )


def _cuts(lines: Sequence[str], entries: Sequence[Entry], end: int) -> list[int]:
    """Where what belongs to each key begins, and where the last one ends: remarks above a key are its own."""
    starts = [one.place.line - 1 for one in entries]
    cuts = []
    for start, before in zip(starts, [-1, *starts], strict=False):
        while start - 1 > before and _is_remark(lines[start - 1], entries[0].place.column - 1):
            start -= 1
        cuts.append(start)
    return [*cuts, end]


def _is_remark(line: str, indent: int) -> bool:
    return line.lstrip(" ").startswith("#") and _indent(line) == indent


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _end(lines: Sequence[str], last: Entry) -> int:
    """Where the last key of a table ends: before the first line that stands no deeper than it."""
    end, indent = last.place.line, last.place.column - 1
    while end < len(lines) and (
        not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip(" ")) > indent
    ):
        end += 1
    while end > last.place.line and not lines[end - 1].strip():
        end -= 1
    return end


def with_key(details: str, *, old: str, new: str, file: str) -> str:
    """The details with another name over what a field says; as they were if the name does not stand plainly
    at the beginning of what is said."""
    table = _table(details, ("fields",), file)
    entry = table.entry(old) if table else None
    if entry is None:
        return details
    lines = details.split("\n")
    line, at = lines[entry.place.line - 1], entry.place.column - 1
    for written in (old, f'"{old}"', f"'{old}'", scalar(old)):
        if line.startswith(written, at) and line[at + len(written) :].lstrip(" ").startswith(":"):
            lines[entry.place.line - 1] = f"{line[:at]}{scalar(new)}{line[at + len(written) :]}"
            break
    return "\n".join(lines)
