"""Where two sequences say the same: the ground for showing differences and for merging.

Lines that stand once in each are matched first, and what lies between them afterwards. That suits
prose, where a sentence seldom comes twice, and it keeps its time with files made to be hard.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

MOST_PAIRS = 200_000
FARTHEST = 50
"""Stretches without a line of their own are compared pair by pair only up to this many pairs;
beyond that a line is matched with the next of its like, at most this far away."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Run:
    """Things in a row that are the same in both: from `one` in the first, from `other` in the second."""

    one: int
    other: int
    length: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of both that is still to be matched, without the ends."""

    start: int
    end: int
    other_start: int
    other_end: int


def matching_runs(one: Sequence[str], other: Sequence[str]) -> tuple[Run, ...]:
    """The runs that two sequences share, in order; none touches the next in both."""
    found: list[Run] = []
    waiting = [_Piece(0, len(one), 0, len(other))]
    while waiting:
        piece = _trimmed(one, other, waiting.pop(), found)
        if piece.start == piece.end or piece.other_start == piece.other_end:
            continue
        if anchors := _anchors(one, other, piece):
            waiting += _around(anchors, piece, found)
        elif (piece.end - piece.start) * (piece.other_end - piece.other_start) <= MOST_PAIRS:
            found += _pair_by_pair(one, other, piece)
        else:
            found += _one_after_the_other(one, other, piece)
    return tuple(_joined(sorted(found)))


def _trimmed(one: Sequence[str], other: Sequence[str], piece: _Piece, found: list[Run]) -> _Piece:
    """The piece without what it shares at its beginning and end, which is found."""
    start, end, other_start, other_end = piece.start, piece.end, piece.other_start, piece.other_end
    while start < end and other_start < other_end and one[start] == other[other_start]:
        start, other_start = start + 1, other_start + 1
    while start < end and other_start < other_end and one[end - 1] == other[other_end - 1]:
        end, other_end = end - 1, other_end - 1
    if length := start - piece.start:
        found.append(Run(one=piece.start, other=piece.other_start, length=length))
    if length := piece.end - end:
        found.append(Run(one=end, other=other_end, length=length))
    return _Piece(start, end, other_start, other_end)


def _anchors(one: Sequence[str], other: Sequence[str], piece: _Piece) -> list[tuple[int, int]]:
    """Places of what stands once in each part, as many as can be had without crossing."""
    counts = Counter(one[piece.start : piece.end])
    other_counts = Counter(other[piece.other_start : piece.other_end])
    places = {
        other[at]: at for at in range(piece.other_start, piece.other_end) if other_counts[other[at]] == 1
    }
    pairs = [
        (at, places[one[at]])
        for at in range(piece.start, piece.end)
        if counts[one[at]] == 1 and one[at] in places
    ]
    return _longest_rising(pairs)


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    tails: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        at = bisect_left(tails, place)
        if at == len(tails):
            tails.append(place)
            last.append(number)
        tails[at], last[at] = place, number
        before.append(last[at - 1] if at else -1)
    chain = []
    number = last[-1] if last else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _around(anchors: list[tuple[int, int]], piece: _Piece, found: list[Run]) -> Iterator[_Piece]:
    at, other_at = piece.start, piece.other_start
    for place, other_place in anchors:
        found.append(Run(one=place, other=other_place, length=1))
        yield _Piece(at, place, other_at, other_place)
        at, other_at = place + 1, other_place + 1
    yield _Piece(at, piece.end, other_at, piece.other_end)


def _pair_by_pair(one: Sequence[str], other: Sequence[str], piece: _Piece) -> Iterator[Run]:
    part, other_part = one[piece.start : piece.end], other[piece.other_start : piece.other_end]
    for block in SequenceMatcher(None, part, other_part, autojunk=False).get_matching_blocks():
        if block.size:
            yield Run(one=piece.start + block.a, other=piece.other_start + block.b, length=block.size)


def _one_after_the_other(one: Sequence[str], other: Sequence[str], piece: _Piece) -> Iterator[Run]:
    """Not the best match, but a quick one: each thing with the next of its like, if that is near."""
    places: dict[str, list[int]] = {}
    for at in range(piece.other_start, piece.other_end):
        places.setdefault(other[at], []).append(at)
    free = piece.other_start
    for at in range(piece.start, piece.end):
        likes = places.get(one[at], [])
        number = bisect_left(likes, free)
        if number < len(likes) and likes[number] - free <= FARTHEST:
            yield Run(one=at, other=likes[number], length=1)
            free = likes[number] + 1


def _joined(runs: list[Run]) -> Iterator[Run]:
    waiting: Run | None = None
    for run in runs:
        if waiting is None:
            waiting = run
        elif waiting.one + waiting.length == run.one and waiting.other + waiting.length == run.other:
            waiting = Run(one=waiting.one, other=waiting.other, length=waiting.length + run.length)
        else:
            yield waiting
            waiting = run
    if waiting is not None:
        yield waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What lies between two runs: the ends are not part of it. One of the sides may be empty."""

    one: int
    one_end: int
    other: int
    other_end: int


def gaps(one: Sequence[str], other: Sequence[str]) -> Iterator[Gap]:
    """Where two sequences differ, in order."""
    at = other_at = 0
    for run in (*matching_runs(one, other), Run(one=len(one), other=len(other), length=0)):
        if at < run.one or other_at < run.other:
            yield Gap(one=at, one_end=run.one, other=other_at, other_end=run.other)
        at, other_at = run.one + run.length, run.other + run.length
