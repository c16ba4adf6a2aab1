"""From a text to its marks: every clue is asked, what may stand is left out, and overlaps are one mark."""

from collections.abc import Iterable, Sequence

from evenhand.core.findings import Level
from evenhand.core.identify import Kind, Mark
from evenhand.core.identify.clues import Clue, reads_like
from evenhand.core.identify.fitting import fitted
from evenhand.core.identify.laying import lay_out
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.record import Record, Setting
from evenhand.core.identify.registry import CLUES
from evenhand.core.identify.weighing.believing import believed
from evenhand.core.identify.weighing.beside import beside
from evenhand.core.identify.weighing.facts_told import facts_told
from evenhand.core.identify.weighing.roles_told import roles_told

GRAVEST_FIRST = list(Level)


def marks_of(
    *, text: str, setting: Setting, record: Record, clues: Sequence[Clue] = CLUES
) -> tuple[Mark, ...]:
    """Every passage from which a reader could work out who is meant, in the order of the text.

    Total: any text, setting and record has an answer; an empty one means that nothing was found, not that
    the text is safe.
    """
    page = lay_out(text=text, setting=setting, record=record)
    found = [
        (clue, spot)
        for clue in clues
        for spot in clue.find(page)
        if spot.start < spot.end and not page.is_permitted(spot.span)
    ]
    if reads_like.CLUE in clues:
        found = _believed(page, found)
    return tuple(_marks(page=page, found=found))


def _believed(page: Page, found: Sequence[tuple[Clue, Spot]]) -> list[tuple[Clue, Spot]]:
    stands = believed(page, [(clue.id, spot) for clue, spot in found])
    return [
        *((clue, spot) for clue, spot in found if (clue.id, spot) in stands),
        *((reads_like.CLUE, spot) for spot in beside(page, stands)),
        *((reads_like.CLUE, spot) for spot in roles_told(page, stands)),
        *((reads_like.CLUE, spot) for spot in facts_told(page, stands)),
    ]


def _marks(*, page: Page, found: Iterable[tuple[Clue, Spot]]) -> Iterable[Mark]:
    kept: list[Mark] = []
    for clue, spot in sorted(found, key=lambda one: _rank(one[1])):
        start, end = page.shadow.back(start=spot.start, end=spot.end)
        mark = Mark(
            start=start,
            end=end,
            kind=spot.kind,
            level=spot.level,
            clue=clue.id,
            who=spot.who,
            why=spot.why,
            mends=fitted(page, spot),
            group=spot.group,
        )
        if not any(_is_said_already(mark, other) for other in kept):
            kept.append(mark)
    return sorted(kept, key=lambda mark: (mark.start, mark.end, mark.kind))


def _rank(spot: Spot) -> tuple[int, int, int]:
    """Gravest first, then longest, then first in the text."""
    return GRAVEST_FIRST.index(spot.level), spot.start - spot.end, spot.start


def _is_said_already(mark: Mark, other: Mark) -> bool:
    """Whether a graver or longer mark of the same kind covers half of it. A linkage keeps all its parts."""
    same = mark.kind is other.kind and mark.kind is not Kind.LINKAGE
    return same and 2 * (min(mark.end, other.end) - max(mark.start, other.start)) >= mark.end - mark.start
