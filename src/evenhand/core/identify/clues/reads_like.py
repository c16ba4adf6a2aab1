"""A sentence that no rule has marked and that reads like those in which somebody could be made out."""

from collections.abc import Iterable, Iterator

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.weighing.believing import LIKELY, UNRULED, likely
from evenhand.core.identify.weighing.clauses import trimmed, weightiest
from evenhand.core.identify.weighing.scales import heaviest
from evenhand.core.identify.weighing.signs import signs_of
from evenhand.core.identify.weighing.subject import NONE, subject_of
from evenhand.core.identify.weighing.tables import of_kinds, telling
from evenhand.core.identify.weighing.ties import ties_of

READS_LIKE = "No rule knows these words, but they read like passages from which a reader could work out "
WHY = {
    Kind.ROLE: READS_LIKE
    + "who is meant by what somebody does or belongs to. Is anybody meant that few others could be?",
    Kind.QUOTE: READS_LIKE + "which post is meant. Do they tell again what was posted?",
    Kind.EVENT: READS_LIKE + "which day or occasion is meant. Would those who were there know?",
    Kind.SENSITIVE: READS_LIKE + "something private of one person or family. Is it told of one of them?",
    Kind.LINKAGE: READS_LIKE + "who is meant by several details together. Do they fit only a few?",
}

TIED_BY = {Kind.QUOTE: {"=P", "=E"}, Kind.EVENT: {"=E"}}
"""One of these signs must be there: what has no word in common with the case tells of none of it."""


def find(page: Page) -> Iterator[Spot]:
    """Each such sentence, or its weightiest clauses where it is long. Only what is whole can be left out; how
    else it could be said, no sum of weights can tell. A letter that speaks of nothing said of anybody has
    none: what reads like telling is good news there."""
    if subject_of(page) == NONE:
        return
    for sentence in page.sentences:
        if page.is_furniture(sentence) or page.is_standing(sentence) or likely(page, sentence) < LIKELY:
            continue
        ties = ties_of(page.record, page.setting)
        signs = signs_of(page, sentence, ties)
        kind = heaviest(signs, of_kinds())
        if kind in TIED_BY and not signs.keys() & TIED_BY[kind]:
            continue
        place = weightiest(page, sentence, ties=ties, table=telling())
        whole = place == trimmed(page.shadow.text, sentence)
        if place.start < place.end:
            yield Spot(
                start=place.start,
                end=place.end,
                kind=kind,
                level=Level.WARN,
                who=tuple(_meant(page, kind)),
                why=WHY[kind],
                mends=("",) if whole else (),
            )


def _meant(page: Page, kind: Kind) -> Iterable[str]:
    """What of the record such a passage can lead to; which of it, no sum of weights can say."""
    match kind:
        case Kind.QUOTE:
            return (one.id for one in page.record.posts)
        case Kind.EVENT:
            return ("event",)
        case Kind.SENSITIVE:
            return (one.id for one in page.record.facts)
        case _:
            return (one.id for one in page.record.people)


CLUE = Clue(
    id=UNRULED,
    kind=Kind.ROLE,
    looks_for="sentences that read like those from which others could be made out",
    authority=(
        "Recital 26 UK GDPR, “all the means reasonably likely to be used”, from knowledge; the weights are "
        "those of letters judged by hand, docs/explanation/identifiability.md"
    ),
    find=find,
)
