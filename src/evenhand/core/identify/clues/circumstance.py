"""What the school knows of somebody and must not tell: health, needs, faith, family, law, money."""

from collections.abc import Iterable, Iterator

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.circumstances import Told, told_in
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.page import Page, Spot

MENDS = {"parent": "a parent", "pupil": "a child", "family": "a family", "staff": "a member of staff"}


def find(page: Page) -> Iterable[Spot]:
    """Circumstances that the record holds, told of one person or family."""
    return _spots(page)


def _spots(page: Page) -> Iterator[Spot]:
    for told in told_in(page):
        yield Spot(
            start=told.place.start,
            end=told.place.end,
            kind=Kind.SENSITIVE,
            level=Level.STOP,
            who=(told.held.fact.id, *told.held.fact.about),
            why=_why(told),
            mends=(MENDS.get(told.bound.mention.side, "somebody"), ""),
        )


def _why(told: Told) -> str:
    return (
        f"This tells of {_listed(told.held.names)}, which the school has recorded in confidence "
        f"of one person or "
        "family; nobody need learn it from a letter."
    )


def _listed(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


CLUE = Clue(
    id="circumstance",
    kind=Kind.SENSITIVE,
    looks_for=(
        "health, special needs, faith, ethnicity, language, family, care, money, housing "
        "and legal matters that the "
        "record holds of somebody, said of one person or family"
    ),
    authority=(
        "UK GDPR Articles 9(1) and 10; Equality Act 2010 section 4; Keeping children safe "
        "in education, part one "
        "(information sharing and confidentiality); ICO, Anonymisation, How do we ensure "
        "anonymisation is effective?, "
        "'What are the key indicators of identifiability?' (inferences), read 23 November 2026"
    ),
    find=find,
)
