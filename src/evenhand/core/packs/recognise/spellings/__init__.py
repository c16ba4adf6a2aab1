"""Every way in which a document writes that something is to be filled in, chosen or left out."""

from collections.abc import Callable, Iterator

from evenhand.core.packs.recognise.blank import Blank
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.spellings import (
    addresses,
    and_or,
    angles,
    braces,
    crosses,
    dots,
    guillemets,
    if_different,
    if_needed,
    insertions,
    merge_fields,
    role_lists,
    slash_words,
    squares,
    substitutions,
    underscores,
)

Spelling = Callable[[Line], Iterator[Blank]]

# Of two that overlap, the one of the earlier row wins; within a row the longer one, for it is outside.
SPELLINGS: tuple[tuple[Spelling, ...], ...] = (
    (
        merge_fields.find,
        substitutions.find,
        if_different.find,
        if_needed.find,
        braces.find,
        guillemets.find,
        angles.find,
        squares.find,
        insertions.find,
    ),
    (addresses.find,),
    (underscores.find,),
    (dots.find,),
    (crosses.find,),
    (role_lists.find,),
    (and_or.find,),
    (slash_words.find,),
)


def blanks_in(line: Line) -> tuple[Blank, ...]:
    """The blanks of a line in reading order, none inside another."""
    taken = bytearray(len(line.text))
    found: list[Blank] = []
    for row in SPELLINGS:
        candidates = [blank for find in row for blank in find(line)]
        for blank in sorted(candidates, key=lambda blank: blank.start - blank.end):
            if not any(taken[blank.start : blank.end]):
                taken[blank.start : blank.end] = b"\x01" * (blank.end - blank.start)
                found.append(blank)
    return tuple(sorted(found, key=lambda blank: blank.start))
