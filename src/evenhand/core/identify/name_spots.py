"""Spots for the clues that find names: one for each naming of the kinds a clue is for."""

from collections.abc import Iterator

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.circumstances import told_in
from evenhand.core.identify.countable import details_of
from evenhand.core.identify.enclosing import of_person, owner_of
from evenhand.core.identify.found_names import How, Naming
from evenhand.core.identify.naming import namings_of
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.record import Involved
from evenhand.core.identify.telling import instead, people_of, told


def name_spots(page: Page, *, how: frozenset[How], because: str) -> Iterator[Spot]:
    """What `namings_of` found by certain means. `because` is what the reason says between the passage
    and the person."""
    for naming in namings_of(page):
        if naming.how not in how:
            continue
        people = people_of(page.record, naming.who)
        words = page.shadow.text[naming.start : naming.end]
        yield Spot(
            start=naming.start,
            end=naming.end,
            kind=Kind.DIRECT,
            level=Level.STOP,
            who=naming.who,
            why=f"“{' '.join(words.split())}” {because} {told(people)}.",
            mends=_mends(page, people, naming, owning=words.endswith(("'s", "s'"))),
        )


def _mends(page: Page, people: tuple[Involved, ...], naming: Naming, *, owning: bool) -> tuple[str, ...]:
    """What names nobody; and for one person also the group of the school that hides them, unless the
    paragraph tells of something else that could be put together with it."""
    usual = instead(people, owning=owning, plural=naming.plural)
    if naming.plural or len(people) != 1 or _tells_more(page, naming.start):
        return usual
    told = of_person(page.setting, page.record, people[0])
    return (*usual, *(f"{one}'s" if owning else one for one in told if not owning or owner_of(one)))


def _tells_more(page: Page, place: int) -> bool:
    """Whether the paragraph has a year, a class, a group or a circumstance in it."""
    paragraph = page.paragraph_at(place)
    details = (one.span for one in details_of(page))
    return any(one.meets(paragraph) for one in (*details, *(told.words for told in told_in(page))))


def pointer_spot(page: Page, *, start: int, end: int, who: tuple[str, ...], what: str) -> Spot:
    """The spot of an account, a number or an address; it can only be left out."""
    words = page.shadow.text[start:end]
    return Spot(
        start=start,
        end=end,
        kind=Kind.DIRECT,
        level=Level.STOP,
        who=who,
        why=f"“{' '.join(words.split())}” is {what} of {told(people_of(page.record, who))}.",
        mends=("",),
    )
