"""Roles that few people hold, in sentences that read like telling.

Rules ask whether a sentence says something of whoever holds the role. Where it says so in a way that they do
not know, the sentence can still weigh enough, or stand in a paragraph that tells of the case already: after
words from a post, "the room leader rang both families on the day" is about the room leader of the case. Such
a role is marked with its own reason.
"""

from collections.abc import Iterator, Sequence

from evenhand.core.findings import Level
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.role_holders import who_holds
from evenhand.core.identify.role_spots import few_in, is_ordinary, spot_at
from evenhand.core.identify.roles import RoleSaid
from evenhand.core.identify.roster import heads_of
from evenhand.core.identify.weighing.believing import LIKELY, UNRULED, Marked, likely, marks_in
from evenhand.core.identify.weighing.subject import tells_of_trouble

LIKELY_OF_FEW = 0.3
"""How likely a sentence without a mark must be: less than others, since few are known to hold the role."""
LIKELY_IN_CALM = 0.6
"""How likely it must be in a letter that hardly speaks of what people say."""
NO_COMPANY = frozenset(("described", UNRULED))
"""Marks that are themselves only likely: they make no other likely."""


def roles_told(page: Page, stands: Sequence[Marked]) -> Iterator[Spot]:
    """Every role held by fewer than k people, by somebody in the record among them, that no mark meets, in a
    sentence that reads like telling or beside something told. A second reader judges it."""
    heads = heads_of(page.setting)
    for said, count in few_in(page):
        sentence = page.sentence_at(said.start)
        who = who_holds(said.role, page.record, heads, handlers=True)
        if not who or page.is_furniture(sentence) or page.is_standing(sentence):
            continue
        if page.is_permitted(said.span):
            continue
        spot = spot_at(page, said, count, who)._replace(level=Level.WARN)
        if any(other.span.meets(spot.span) for _, other in stands):
            continue
        if _is_told(page, said, sentence, stands):
            yield spot


def _is_told(page: Page, said: RoleSaid, sentence: Span, stands: Sequence[Marked]) -> bool:
    marked = marks_in(sentence, stands)
    weighs = likely(page, sentence, marked)
    # the head writes or reports in most letters, whatever else a paragraph tells
    in_company = said.role.job != "headteacher" and _in_company(page, said.span, stands)
    if is_ordinary(page, said.span):
        return in_company and weighs >= LIKELY
    if in_company:
        return True
    if not tells_of_trouble(page):
        return weighs >= LIKELY_IN_CALM
    return weighs >= (LIKELY if marked else LIKELY_OF_FEW)


def _in_company(page: Page, place: Span, stands: Sequence[Marked]) -> bool:
    """Whether something else in the same paragraph tells of the case."""
    paragraph = page.paragraph_at(place.start)
    return any(clue not in NO_COMPANY and spot.span.meets(paragraph) for clue, spot in stands)
