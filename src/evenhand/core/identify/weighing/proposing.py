"""What a mark says that no rule has made: in which way a passage reads like telling, and of what."""

from collections.abc import Iterable, Mapping

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.weighing.scales import heaviest
from evenhand.core.identify.weighing.tables import of_kinds

READS_LIKE = "No rule knows these words, but they read like passages from which a reader could work out "
WHY = {
    Kind.ROLE: READS_LIKE
    + "who is meant by what somebody does or belongs to. Is anybody meant that few others could be?",
    Kind.QUOTE: READS_LIKE + "which post is meant. Do they tell again what was posted?",
    Kind.EVENT: READS_LIKE + "which day or occasion is meant. Would those who were there know?",
    Kind.SENSITIVE: READS_LIKE + "something private of one person or family. Is it told of one of them?",
    Kind.LINKAGE: READS_LIKE + "who is meant by several details together. Do they fit only a few?",
}
TIED_BY = {Kind.QUOTE: {"=P", "=E"}, Kind.EVENT: {"=E"}}
"""One of these signs must be there: what has no word in common with the case tells of none of it."""


def proposed(
    page: Page, place: Span, *, signs: Mapping[str, float], mends: tuple[str, ...] = ()
) -> Spot | None:
    """A mark at a place that reads like telling by its signs; none where it tells of nothing in the case."""
    kind = heaviest(signs, of_kinds())
    if place.start >= place.end or (kind in TIED_BY and not signs.keys() & TIED_BY[kind]):
        return None
    return Spot(
        start=place.start,
        end=place.end,
        kind=kind,
        level=Level.WARN,
        who=tuple(_meant(page, kind)),
        why=WHY[kind],
        mends=mends,
    )


def _meant(page: Page, kind: Kind) -> Iterable[str]:
    """What of the record such a passage can lead to; which of it, no sum of weights can say."""
    match kind:
        case Kind.QUOTE:
            return (one.id for one in page.record.posts)
        case Kind.EVENT:
            return ("event",)
        case Kind.SENSITIVE:
            return (one.id for one in page.record.facts)
        case _:
            return (one.id for one in page.record.people)
