"""Roles that few people hold, in sentences that read like telling.

Rules ask whether a sentence says something of whoever holds the role. Where it says so in a way that they do
not know, the sentence can still weigh enough, and the role is marked with its own reason.
"""

from collections.abc import Iterator, Sequence

from evenhand.core.findings import Level
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.role_holders import who_holds
from evenhand.core.identify.role_spots import few_in, is_ordinary, spot_at
from evenhand.core.identify.roster import heads_of
from evenhand.core.identify.weighing.believing import LIKELY, Marked, likely, marks_in
from evenhand.core.identify.weighing.subject import tells_of_trouble

LIKELY_OF_FEW = 0.3
"""How likely a sentence without a mark must be: less than others, since few are known to hold the role."""


def roles_told(page: Page, stands: Sequence[Marked]) -> Iterator[Spot]:
    """Every role held by fewer than k people, by somebody in the record among them, that no mark meets, in a
    sentence that reads like telling. A second reader judges it."""
    if not tells_of_trouble(page):
        return
    heads = heads_of(page.setting)
    for said, count in few_in(page):
        sentence = page.sentence_at(said.start)
        who = who_holds(said.role, page.record, heads, handlers=True)
        if not who or page.is_furniture(sentence) or page.is_standing(sentence):
            continue
        if page.is_permitted(said.span) or is_ordinary(page, said.span):
            continue
        spot = spot_at(page, said, count, who)._replace(level=Level.WARN)
        if any(other.span.meets(spot.span) for _, other in stands):
            continue
        marked = marks_in(sentence, stands)
        if likely(page, sentence, marked) >= (LIKELY if marked else LIKELY_OF_FEW):
            yield spot
