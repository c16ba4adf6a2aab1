"""Which marks a second reader would agree with.

Names are never weighed: whoever is named is named.
"""

from collections.abc import Iterable, Sequence

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
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


def likely(page: Page, sentence: Span, marked: Iterable[tuple[str, Level]] = ()) -> float:
    """How likely it is that a second reader would find somebody told of in a sentence with these marks."""
    signs = signs_of(page, sentence, ties_of(page.record, page.setting))
    reads = weight_of(signs, telling())
    return likelihood(grounds_for(signs, reads=reads, marked=marked), believing())


def believed(page: Page, found: Sequence[Marked]) -> list[Marked]:
    """The marks that stand, in the same order. One that goes over several sentences stands if it is believed
    in any of them, a linkage if it is believed in one of its parts. What only reads like telling is left out
    where a rule has marked something."""
    by_rule = [one for one in found if one[0] != UNRULED]
    stands = []
    ruled = []
    for sentence in page.sentences:
        here = [(clue, spot.level) for clue, spot in by_rule if spot.span.meets(sentence)]
        if here:
            ruled.append(sentence)
            if likely(page, sentence, here) >= LIKELY:
                stands.append(sentence)
    groups = {spot.group for _, spot in by_rule if spot.group and _meets(spot, stands)}
    return [
        (clue, spot)
        for clue, spot in found
        if (clue == UNRULED and not _meets(spot, ruled))
        or (clue != UNRULED and (spot.kind is Kind.DIRECT or spot.group in groups or _meets(spot, stands)))
    ]


def _meets(spot: Spot, sentences: Iterable[Span]) -> bool:
    return any(spot.span.meets(one) for one in sentences)
