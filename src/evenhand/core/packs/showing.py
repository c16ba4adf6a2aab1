"""A difference between two versions in lines that a person reads."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum

from evenhand.core.packs.comparing import Change, Hunk, PackDifference, TemplateDifference
from evenhand.core.packs.matching import gaps
from evenhand.core.packs.versions import Step

PIECE = re.compile(r"\s+|\S+")

STEP_WORDS = {
    Step.NEWER: "is newer than",
    Step.SAME: "has the same number as",
    Step.OLDER: "is older than",
}


def difference_in_words(difference: PackDifference) -> tuple[str, ...]:
    """The whole difference, a line each: what came, what went, what changed, and the wording line by
    line with - before what went and + before what came."""
    return tuple(_lines(difference))


def _lines(difference: PackDifference) -> Iterator[str]:
    yield (
        f"Version {difference.new_version} {STEP_WORDS[difference.step]} version {difference.old_version}."
    )
    if difference.is_empty():
        yield "Nothing else is different."
    yield from (
        f"The pack: {change_in_words(change)}" for change in difference.details if change.what != "version"
    )
    yield from (f"The licence: {change_in_words(change)}" for change in difference.licence)
    yield from (f"The guidance: {change_in_words(change)}" for change in difference.guidance)
    yield from (f"New template: {name}" for name in difference.added)
    yield from (f"Template that is gone: {name}" for name in difference.removed)
    for changed in difference.changed:
        yield from _template(changed)


def _template(changed: TemplateDifference) -> Iterator[str]:
    yield f"Template {changed.id}:"
    yield from (f"  {change_in_words(change)}" for change in changed.details)
    yield from (f"  new field: {name}" for name in changed.fields_added)
    yield from (f"  field that is gone: {name}" for name in changed.fields_removed)
    for field in changed.fields_changed:
        yield from (f"  field “{field.name}”: {change_in_words(change)}" for change in field.changes)
    for hunk in changed.wording:
        yield from _hunk(hunk)


def _hunk(hunk: Hunk) -> Iterator[str]:
    yield f"  line {hunk.old_line}, now {hunk.new_line}:"
    yield from (f"  - {line}" for line in hunk.removed)
    yield from (f"  + {line}" for line in hunk.added)


def change_in_words(change: Change) -> str:
    """One changed detail in a line."""
    return f"{change.what} was {_value(change.old)}, now {_value(change.new)}"


def _value(value: object) -> str:
    match value:
        case None | "" | ():
            return "empty"
        case bool():
            return "yes" if value else "no"
        case Enum():
            return str(value.value)
        case tuple():
            return ", ".join(_value(one) for one in value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            parts = (getattr(value, one.name) for one in fields(value))
            return ": ".join(str(part) for part in parts if part)
        case _:
            return f"“{value}”"


def words_of_hunk(hunk: Hunk) -> tuple[tuple[str, str], ...]:
    """A changed piece of wording word by word: pairs of "same", "removed" or "added" and the words.

    The same and removed words together are the old text, the same and added ones the new text.
    """
    old, new = _words(hunk.removed), _words(hunk.added)
    pieces: list[tuple[str, str]] = []
    at = 0
    for gap in gaps(old, new):
        pieces.append(("same", "".join(old[at : gap.one])))
        pieces.append(("removed", "".join(old[gap.one : gap.one_end])))
        pieces.append(("added", "".join(new[gap.other : gap.other_end])))
        at = gap.one_end
    pieces.append(("same", "".join(old[at:])))
    return tuple(piece for piece in pieces if piece[1])


def _words(lines: Sequence[str]) -> list[str]:
    return PIECE.findall("\n".join(lines))
