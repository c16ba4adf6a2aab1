"""Three-way merge: a new version of a pack put together with the edits a school made to the old one.

See docs/decisions/0003-three-way-merge.md for why this is our own.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from evenhand.core.packs.matching import matching_runs

LOCAL_BEGINS = "<<<<<<< your version"
NEW_BEGINS = "======="
NEW_ENDS = ">>>>>>> new version"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Lines of a file that both sides changed, each in its own way. `line` is where the conflict begins
    in the merged text; a side that took the lines out has none."""

    file: str
    line: int
    base: tuple[str, ...]
    local: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The merged files. Where there are conflicts, both versions stand in the text between marker
    lines that reading and linting a pack refuse."""

    files: dict[str, str]
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Region:
    """A run of lines in all three texts. `settled` are the lines to take, None in a conflict."""

    settled: Sequence[str] | None
    base: Sequence[str] = ()
    local: Sequence[str] = ()
    new: Sequence[str] = ()


def merge_local(*, base: Mapping[str, str], local: Mapping[str, str], new: Mapping[str, str]) -> Merged:
    """The new version of some files, with the local edits to the old version kept.

    `base` is the old version as it was published, `local` as the school has it now. Edits in different
    places are both kept. Where both sides changed the same lines, or one changed a file that the other
    took away, there is a conflict, and both versions stand in the text.
    """
    files: dict[str, str] = {}
    conflicts: list[Conflict] = []
    for name in sorted({*base, *local, *new}):
        merged = _file(name, base.get(name), local.get(name), new.get(name), conflicts)
        if merged is not None:
            files[name] = merged
    return Merged(files=files, conflicts=tuple(conflicts))


def _file(
    name: str, base: str | None, local: str | None, new: str | None, conflicts: list[Conflict]
) -> str | None:
    if local in (base, new):
        return new
    if new == base:
        return local
    pieces: list[str] = []
    line = 1
    for region in _regions(_lines(base), _lines(local), _lines(new)):
        if region.settled is None:
            conflicts.append(_conflict(name, line, region))
        piece = _marked(region) if region.settled is None else "".join(region.settled)
        pieces.append(piece)
        line += piece.count("\n")
    return "".join(pieces)


def _conflict(name: str, line: int, region: _Region) -> Conflict:
    return Conflict(
        file=name,
        line=line,
        base=tuple(region.base),
        local=tuple(region.local),
        new=tuple(region.new),
    )


def _lines(text: str | None) -> list[str]:
    """Lines with their ends; a file that is not there has none."""
    lines = (text or "").split("\n")
    last = lines.pop()
    return [f"{line}\n" for line in lines] + ([last] if last else [])


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


def _marked(region: _Region) -> str:
    local, new = _ended("".join(region.local)), _ended("".join(region.new))
    return f"{LOCAL_BEGINS}\n{local}{NEW_BEGINS}\n{new}{NEW_ENDS}\n"


def _regions(base: list[str], local: list[str], new: list[str]) -> Iterator[_Region]:
    """The texts from top to bottom: runs that all three share, and the runs between them.

    base    a  b  c  d      e
    local   a  B  c  d      e
    new     a  b  c  d  x   e
            =  l  ======  n  =      taken: a B c d x e
    """
    at_base = at_local = at_new = 0
    for run in _shared(base, local, new):
        yield from _between(base[at_base : run.base], local[at_local : run.local], new[at_new : run.new])
        yield _Region(settled=base[run.base : run.base + run.length])
        at_base, at_local, at_new = run.base + run.length, run.local + run.length, run.new + run.length
    yield from _between(base[at_base:], local[at_local:], new[at_new:])


def _between(base: list[str], local: list[str], new: list[str]) -> Iterator[_Region]:
    if local in (base, new):
        yield _Region(settled=new)
    elif new == base:
        yield _Region(settled=local)
    else:
        yield _Region(settled=None, base=base, local=local, new=new)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """Lines that stand in all three texts, and where."""

    base: int
    local: int
    new: int
    length: int


def _shared(base: list[str], local: list[str], new: list[str]) -> Iterator[_Run]:
    """Where a run that base shares with local overlaps one that it shares with new."""
    one, other = matching_runs(base, local), matching_runs(base, new)
    first = second = 0
    while first < len(one) and second < len(other):
        a, b = one[first], other[second]
        start, end = max(a.one, b.one), min(a.one + a.length, b.one + b.length)
        if start < end:
            yield _Run(
                base=start,
                local=a.other + start - a.one,
                new=b.other + start - b.one,
                length=end - start,
            )
        if a.one + a.length < b.one + b.length:
            first += 1
        else:
            second += 1
