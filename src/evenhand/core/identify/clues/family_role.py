"""Pupils, parents and families who can be told by one thing: a small year or class, a small group, twins."""

from collections.abc import Iterable, Iterator

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.countable import GROUP, YEAR
from evenhand.core.identify.counted_out import counted_out
from evenhand.core.identify.details import Given, given_in
from evenhand.core.identify.details_held import is_of_the_record, who_has
from evenhand.core.identify.enclosing import in_school
from evenhand.core.identify.in_ordinary_work import is_to_be_filled
from evenhand.core.identify.in_other_words import told_in_other_words
from evenhand.core.identify.kin_of_a_post import kin_of_a_post
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import PersonKind
from evenhand.core.identify.tables.people import PARENT, PUPIL
from evenhand.core.identify.told_of_the_case import is_told_of_the_case, is_told_of_what_was

LABEL = Pattern(r"(?: (?:lessons|club|practice|rehearsals?|news|notices?|trip))?(?::| - )")
FAMILIES = (PersonKind.PARENT, PersonKind.PUPIL, PersonKind.GRANDPARENT)


def find(page: Page) -> Iterable[Spot]:
    """Details held by fewer than k pupils or families, said of one person or family."""
    yield from _spots(page)
    yield from _in_other_words(page)
    yield from _of_kin(page)
    for place, side in counted_out(page):
        yield Spot(
            start=place.start,
            end=place.end,
            kind=Kind.ROLE,
            level=Level.WARN,
            who=tuple(one.id for one in page.record.people if one.kind in FAMILIES),
            why="The letter itself counts out so few that readers can tell who is meant.",
            mends=in_school(page.setting, side=side, years=frozenset(), group=""),
        )


def _in_other_words(page: Page) -> Iterator[Spot]:
    for one in told_in_other_words(page):
        telling = one.telling
        if telling.kind is PersonKind.STAFF or page.is_furniture(one.place):
            continue
        yield Spot(
            start=one.place.start,
            end=one.place.end,
            kind=Kind.ROLE,
            level=Level.STOP if telling.number == 1 else Level.WARN,
            who=telling.who,
            why=f"In other words this tells “{telling.name}”; readers can tell who is meant.",
            mends=in_school(
                page.setting,
                side=PUPIL if telling.kind is PersonKind.PUPIL else PARENT,
                years=frozenset(),
                group=telling.name if telling.number else "",
            ),
        )


def _of_kin(page: Page) -> Iterator[Spot]:
    for place, who in kin_of_a_post(page):
        yield Spot(
            start=place.start,
            end=place.end,
            kind=Kind.ROLE,
            level=Level.STOP,
            who=who,
            why="So few hold this post that readers can tell whose family is meant.",
            mends=in_school(page.setting, side=PARENT, years=frozenset(), group=""),
        )


def _spots(page: Page) -> Iterator[Spot]:
    for given in given_in(page):
        detail = given.detail
        if not detail.count.is_below(page.setting.k) or not is_of_the_record(page, detail):
            continue
        before = page.shadow.text[page.sentence_at(given.place.start).start : given.place.start]
        if tells_of_the_case(page, given) and not is_to_be_filled(before, page.words_of(given.place)):
            yield Spot(
                start=given.place.start,
                end=given.place.end,
                kind=Kind.ROLE,
                level=Level.STOP if detail.count.number == 1 else Level.WARN,
                who=who_has(page, detail),
                why=_why(given),
                mends=in_school(
                    page.setting,
                    side=given.bound.mention.side,
                    years=detail.years,
                    group=detail.name if detail.kind == GROUP else "",
                ),
            )


def _why(given: Given) -> str:
    number = given.detail.count.number
    if number is None:
        return f"The head-counts do not say how many are in {given.detail.name}, so it is taken as few."
    many = "pupils" if given.detail.kind == YEAR else "at the school"
    return f"Readers can tell who is meant: {given.detail.name} has only {number} {many}."


def tells_of_the_case(page: Page, given: Given) -> bool:
    """Whether the passage stands where the letter tells of what happened."""
    if _is_a_label(page, given):
        return False
    return is_told_of_the_case(page, given.place) or (
        given.bound.many == 1 and _is_said_of_it(given) and is_told_of_what_was(page, given.place)
    )


def _is_a_label(page: Page, given: Given) -> bool:
    """Whether a notice begins with it as its heading: "Harp lessons: one place is free"."""
    before = page.shadow.text[page.sentence_at(given.detail.start).start : given.detail.start]
    return not before.strip(" \"'*-") and LABEL.match(page.shadow.text, given.detail.end) is not None


def _is_said_of_it(given: Given) -> bool:
    """Whether a group is said of the one who is spoken of, and is not all of a club in the news beside
    somebody else: "our bell-ringers rang and the vicar counted"."""
    return given.detail.kind != GROUP or given.bound.mention.start <= given.detail.start


CLUE = Clue(
    id="family-role",
    kind=Kind.ROLE,
    looks_for=(
        "a year, class, club, language or other group with fewer pupils or families than "
        "your smallest safe number, "
        "said of one person or family"
    ),
    authority=(
        "UK GDPR Article 4(1); ICO, Anonymisation, How do we ensure anonymisation is effective?, "
        "'What are the key "
        "indicators of identifiability?' (singling out), headings read 29 November 2026"
    ),
    find=find,
)
