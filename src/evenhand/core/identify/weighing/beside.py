"""What else a sentence tells of, beside what a rule has marked in it, in words that no rule knows.

A letter that tells of one thing in a sentence often tells of another in the same breath.
"""

import re
from collections.abc import Iterator, Sequence

from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.weighing.believing import LIKELY, Marked, likely, marks_in
from evenhand.core.identify.weighing.clauses import as_read, clauses_of
from evenhand.core.identify.weighing.proposing import proposed
from evenhand.core.identify.weighing.signs import signs_of
from evenhand.core.identify.weighing.subject import tells_of_trouble
from evenhand.core.identify.weighing.ties import ties_of

LIKELY_TOO = 0.3
"""How likely a clause must be by itself: less than a sentence, for that something is told in it is known."""
OF_STAFF = Pattern(
    r"\b(?:a|one) (?:member of (?:our |the )?(?:\w+ )?(?:staff|team)|colleague)\b(?! who)", re.IGNORECASE
)
"""How the check itself says it of somebody on the staff: that must not be marked in its turn."""


def beside(page: Page, stands: Sequence[Marked]) -> Iterator[Spot]:
    """The clauses that read like telling by themselves, in sentences where a rule has marked something that
    is believed, and that no mark meets."""
    if not tells_of_trouble(page):
        return
    ties = ties_of(page.record, page.setting)
    for sentence in page.sentences:
        marked = marks_in(sentence, stands)
        if not marked or page.is_furniture(sentence) or likely(page, sentence, marked) < LIKELY:
            continue
        for clause in clauses_of(page.shadow.text, sentence):
            if any(spot.span.meets(clause) for _, spot in stands) or OF_STAFF.search(page.words_of(clause)):
                continue
            if likely(page, clause) >= LIKELY_TOO:
                place = as_read(page.shadow.text, clause, sentence=sentence)
                if any(spot.span.meets(place) for _, spot in stands):
                    place = clause
                spot = proposed(page, place, signs=signs_of(page, clause, ties))
                if spot:
                    yield spot
