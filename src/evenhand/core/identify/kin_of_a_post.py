"""Somebody told as the family of whoever holds a post that few hold: "our cook's husband", "the son of our
caretaker", "a boy whose mum is clerk to our governors".
"""

import re
from collections.abc import Iterator

from evenhand.core.identify import tone
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Cued, Pattern
from evenhand.core.identify.record import PersonKind
from evenhand.core.identify.roles import RoleSaid, roles_in
from evenhand.core.identify.roster import heads_of
from evenhand.core.identify.told_of_the_case import is_told_of_the_case

KIN = (
    r"(?:(?:own |eldest |youngest |elder |younger |little |teenage |grown-up )?(?:husband|wife|partner"
    r"|widow(?:er)?|fianc[eé]e?|sons?|daughters?|boys?|girls?|child(?:ren)?|bairns?|lads?|lass(?:es)?|twins|brother|sister"
    r"|mother|father|mum|mam|dad|parents|grand(?:son|daughter|child(?:ren)?|mother|father|ma|dad)|gran|nephew"
    r"|niece|cousin|aunt|uncle|family|household))"
)
OWNED = Pattern(rf"(?:['’]s)?(?<=['’]s) {KIN}\b", re.IGNORECASE)
OF = Cued(
    rf"\b(?:(?:the|a|an|one|that|another) )?{KIN} of $",
    re.IGNORECASE,
    ends="of",
)
WHOSE = Cued(
    r"\b(?:an?|the|one|that|our) (?:[\w-]+ ){0,2}?(?:boy|girl|child|pupil|student|lad|lass|youngster"
    rf"|teenager|man|woman|mother|father|mum|dad|parent|family) whose {KIN}"
    r" (?:is|was|are|works as|serves as|happens to be) $",
    re.IGNORECASE,
    holds="whose",
)
BACK = 90
ON_STAFF = (PersonKind.STAFF, PersonKind.GOVERNOR)


def kin_of_a_post(page: Page) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Every such passage where the letter tells of the case, and whose family of the record it may be."""
    who = tuple(one.id for one in page.record.people if one.kind not in ON_STAFF)
    if not who:
        return
    heads = heads_of(page.setting)
    for said in roles_in(page):
        place = _with_kin(page, said)
        if place is None:
            continue
        number = heads.holding(said.role).number
        if number is None or number >= page.setting.k:
            continue
        if is_told_of_the_case(page, place) or (place.start < said.start and _is_beside_it(page, place)):
            yield place, who


def _is_beside_it(page: Page, place: Span) -> bool:
    """Whether the paragraph tells of the case, and the sentence announces nothing."""
    return not tone.looks_ahead(page.words_of(page.sentence_at(place.start))) and tone.is_of_a_quarrel(
        page.words_of(page.paragraph_at(place.start))
    )


def _with_kin(page: Page, said: RoleSaid) -> Span | None:
    """A post with the family it stands beside; None where it stands alone."""
    text = page.shadow.text
    if owned := OWNED.match(text, said.end):
        return Span(start=said.start, end=owned.end())
    for beside in (OF, WHOSE):
        if before := beside.search(text, max(0, said.start - BACK), said.start):
            return Span(start=before.start(), end=said.end)
    return None
