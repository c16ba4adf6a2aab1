"""A sentence that no rule has marked and that reads like those in which somebody could be made out."""

import re
from collections.abc import Iterator

from evenhand.core.identify import Kind
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.weighing.believing import LIKELY, UNRULED, likely, signs_in
from evenhand.core.identify.weighing.clauses import trimmed, weightiest
from evenhand.core.identify.weighing.proposing import proposed
from evenhand.core.identify.weighing.subject import OFTEN, subject_of, tells_of_trouble
from evenhand.core.identify.weighing.tables import telling
from evenhand.core.identify.weighing.ties import ties_of

LIKELIER = 0.5
"""How likely it must be in a letter that hardly speaks of what people say: there it may be good news."""
MADE_UP = Pattern(
    r"\b(?:apologi[sz]ed|(?:said|say) sorry|made (?:it )?up|sh(?:aken|ook) hands)\b[^.;]*"
    r"\b(?:so (?:has|have|did)|each other|one another|the other)\b"
    r"|\b(?:both|each)\b[^.;]*\b(?:apologi[sz]ed|(?:said|say) sorry|made (?:it )?up|sh(?:aken|ook) hands)\b",
    re.IGNORECASE,
)
"""What two sides have settled between them is news of peace, and tells on neither."""


def find(page: Page) -> Iterator[Spot]:
    """Each such sentence, or its weightiest clauses where it is long. Only what is whole can be left out; how
    else it could be said, no sum of weights can tell. A letter that tells of no trouble has none: what reads
    like telling is good news there."""
    if not tells_of_trouble(page):
        return
    least = LIKELY if subject_of(page) == OFTEN else LIKELIER
    ties = ties_of(page.record, page.setting)
    for sentence in page.sentences:
        if page.is_furniture(sentence) or page.is_standing(sentence) or likely(page, sentence) < least:
            continue
        if MADE_UP.search(page.shadow.text, sentence.start, sentence.end):
            continue
        place = weightiest(page, sentence, ties=ties, table=telling())
        whole = place == trimmed(page.shadow.text, sentence)
        spot = proposed(page, place, signs=signs_in(page)[sentence], mends=("",) if whole else ())
        if spot:
            yield spot


CLUE = Clue(
    id=UNRULED,
    kind=Kind.ROLE,
    looks_for="sentences that read like those from which others could be made out",
    authority=(
        "Recital 26 UK GDPR, “all the means reasonably likely to be used”, from knowledge; the weights are "
        "those of letters judged by hand, docs/explanation/identifiability.md"
    ),
    find=find,
)
