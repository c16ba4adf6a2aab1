"""A child, a parent or a family set apart by a clause that nobody else would fit."""

from collections.abc import Iterable, Iterator

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.one_of_a_kind import depicted_in, described_in
from evenhand.core.identify.page import Page, Spot

MENDS = {"parent": "a parent", "pupil": "a child", "family": "a family"}


def find(page: Page) -> Iterable[Spot]:
    """Descriptions of one person, where the record holds something in confidence."""
    return _spots(page) if page.record.facts else ()


def _spots(page: Page) -> Iterator[Spot]:
    for one in (*described_in(page), *depicted_in(page)):
        if page.is_standing(one.place):
            continue
        yield Spot(
            start=one.place.start,
            end=one.place.end,
            kind=Kind.SENSITIVE,
            level=Level.WARN,
            who=tuple(dict.fromkeys(who for fact in page.record.facts for who in (fact.id, *fact.about))),
            why=(
                "This describes one person or family and nobody else; whoever knows them will "
                "know who is meant."
            ),
            mends=(MENDS.get(one.mention.side, "somebody"), ""),
        )


CLUE = Clue(
    id="described",
    kind=Kind.SENSITIVE,
    looks_for=(
        "a clause that describes one child, parent or family, where the record holds something in confidence"
    ),
    authority=(
        "UK GDPR Article 4(1), definition, and ICO, Anonymisation, How do we ensure anonymisation is "
        "effective?, "
        "headings “motivated intruder” and “inferences”, read 29 November 2026; Article 9(1) from knowledge"
    ),
    find=find,
)
