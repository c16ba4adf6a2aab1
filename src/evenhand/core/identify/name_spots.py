"""Spots for the clues that find names: one for each naming of the kinds a clue is for."""

from collections.abc import Iterator

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.found_names import How
from evenhand.core.identify.naming import namings_of
from evenhand.core.identify.page import Page, Spot
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
            mends=instead(people, owning=words.endswith(("'s", "s'")), plural=naming.plural),
        )


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
