"""What the school knows of somebody and must not tell: health, needs, faith, family, law, money."""

from collections.abc import Iterable, Iterator

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.circumstances import Told, told_in
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.extent import WIDEST
from evenhand.core.identify.page import Page, Span, Spot

MENDS = {"parent": "a parent", "pupil": "a child", "family": "a family", "staff": "a member of staff"}


def find(page: Page) -> Iterable[Spot]:
    """Circumstances that the record holds, told of one person or family."""
    return _spots(page)


def _spots(page: Page) -> Iterator[Spot]:
    for place, all_told in _joined(told_in(page)):
        names = tuple(dict.fromkeys(name for told in all_told for name in told.held.names))
        about = (who for told in all_told for who in (told.held.fact.id, *told.held.fact.about))
        yield Spot(
            start=place.start,
            end=place.end,
            kind=Kind.SENSITIVE,
            level=Level.STOP,
            who=tuple(dict.fromkeys(about)),
            why=(
                f"This tells of {_listed(names)}, which the school has recorded in confidence of one "
                "person or family; nobody need learn it from a letter."
            ),
            mends=(MENDS.get(all_told[0].bound.mention.side, "somebody"), ""),
        )


def _joined(every: Iterable[Told]) -> Iterator[tuple[Span, list[Told]]]:
    """What is told in overlapping places as one passage, as long as that stays short enough to be read."""
    place, all_told = Span(start=0, end=0), list[Told]()
    for told in sorted(every, key=lambda one: one.place):
        whole = Span(start=place.start, end=max(place.end, told.place.end))
        if all_told and told.place.meets(place) and whole.end - whole.start <= WIDEST:
            place = whole
            all_told.append(told)
            continue
        if all_told:
            yield place, all_told
        place, all_told = told.place, [told]
    if all_told:
        yield place, all_told


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
        "From knowledge, not looked up: UK GDPR Articles 9(1) and 10; "
        "Equality Act 2010 section 4; Keeping children safe "
        "in education, part one "
        "(information sharing and confidentiality); ICO, Anonymisation, How do we ensure "
        "anonymisation is effective?, "
        "'What are the key indicators of identifiability?' (inferences), headings read 29 November 2026"
    ),
    find=find,
)
