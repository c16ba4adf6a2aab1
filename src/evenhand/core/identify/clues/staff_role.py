"""Staff who can be told by what they do."""

from collections.abc import Iterable, Iterator

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.by_own_duty import told_by_duty
from evenhand.core.identify.by_own_title import told_by_title
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.in_other_words import told_in_other_words
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.record import PersonKind
from evenhand.core.identify.role_spots import is_let_be, spots_of
from evenhand.core.identify.roster import GOVERNORS, OF_FAMILIES, Role


def find(page: Page) -> Iterable[Spot]:
    """Jobs held by fewer than k people, and duties that the record alone knows of, said of somebody in it."""
    yield from spots_of(page, concerns=_is_staff)
    for place, who in (*_by_duty(page), *_in_other_words(page), *told_by_title(page)):
        if not is_let_be(page, place):
            yield Spot(
                start=place.start,
                end=place.end,
                kind=Kind.ROLE,
                level=Level.WARN,
                who=who,
                why="Few others do what this tells of somebody in the case; readers can tell who is meant.",
                mends=("a member of staff",),
            )


def _by_duty(page: Page) -> Iterator[tuple[Span, tuple[str, ...]]]:
    return ((one.place, one.who) for one in told_by_duty(page))


def _in_other_words(page: Page) -> Iterator[tuple[Span, tuple[str, ...]]]:
    for one in told_in_other_words(page):
        if one.telling.kind is PersonKind.STAFF:
            yield one.place, one.telling.who


def _is_staff(role: Role) -> bool:
    return role.job not in GOVERNORS and role.job not in OF_FAMILIES


CLUE = Clue(
    id="staff-role",
    kind=Kind.ROLE,
    looks_for=(
        "jobs at the school that fewer people hold than your smallest safe number, in any usual wording"
    ),
    authority=(
        "UK GDPR Article 4(1): identified by factors specific to somebody; ICO, Anonymisation, "
        "How do we ensure "
        "anonymisation is effective?, 'What are the key indicators of identifiability?' (singling out), "
        "headings read 29 November 2026"
    ),
    find=find,
)
