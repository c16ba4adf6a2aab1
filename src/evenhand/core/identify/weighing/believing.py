"""Which marks a second reader would agree with.

Names are never weighed: whoever is named is named.
"""

from collections.abc import Iterable, Mapping, Sequence

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.weighing.scales import grounds_for, likelihood, weight_of
from evenhand.core.identify.weighing.signs import signs_of
from evenhand.core.identify.weighing.tables import believing, telling
from evenhand.core.identify.weighing.ties import ties_of

LIKELY = 0.4
"""From here on a mark stands: below a half, since what slips through harms more than a mark in vain."""

UNRULED = "reads-like"
"""The clue that marks what no rule has marked."""

Marked = tuple[str, Spot]
"""The id of a clue, and what it has marked."""


@kept
def signs_in(page: Page) -> Mapping[Span, Mapping[str, float]]:
    """The signs of every sentence of a letter."""
    ties = ties_of(page.record, page.setting)
    return {sentence: signs_of(page, sentence, ties) for sentence in page.sentences}


def likely(page: Page, sentence: Span, marked: Iterable[tuple[str, Level]] = ()) -> float:
    """How likely it is that a second reader would find somebody told of in a sentence, or in a clause, with
    these marks."""
    signs = signs_in(page).get(sentence) or signs_of(page, sentence, ties_of(page.record, page.setting))
    reads = weight_of(signs, telling())
    return likelihood(grounds_for(signs, reads=reads, marked=marked), believing())


def believed(page: Page, found: Sequence[Marked]) -> list[Marked]:
    """The marks that stand, in the same order. One that goes over several sentences stands if it is believed
    in any of them, a linkage if it is believed in one of its parts. A sentence that only reads like telling
    is left out where a rule has marked something in it."""
    by_rule = [spot for clue, spot in found if clue != UNRULED]
    ruled = [sentence for sentence in page.sentences if _meets_any(sentence, by_rule)]
    stands = [one for one in ruled if likely(page, one, marks_in(one, found)) >= LIKELY]
    groups = {spot.group for spot in by_rule if spot.group and _meets(spot, stands)}

    def does_stand(clue: str, spot: Spot) -> bool:
        if clue == UNRULED:
            return not _meets(spot, ruled)
        return spot.kind is Kind.DIRECT or spot.group in groups or _meets(spot, stands)

    return [(clue, spot) for clue, spot in found if does_stand(clue, spot)]


def marks_in(sentence: Span, found: Iterable[Marked]) -> list[tuple[str, Level]]:
    """Which rules have marked something in a sentence, each with how gravely."""
    return [(clue, spot.level) for clue, spot in found if clue != UNRULED and spot.span.meets(sentence)]


def _meets(spot: Spot, sentences: Iterable[Span]) -> bool:
    return any(spot.span.meets(one) for one in sentences)


def _meets_any(place: Span, spots: Iterable[Spot]) -> bool:
    return any(one.span.meets(place) for one in spots)
