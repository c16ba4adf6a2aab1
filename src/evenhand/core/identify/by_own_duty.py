"""Where a letter tells of somebody by a duty that the record alone knows of: "the man who runs our debating
society" of a lecturer who advises it.

A job in the record often says more than a title. Whoever is told by that part is told apart from all who
share the title, so no head-count is asked.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from evenhand.core.identify import tone
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import InvolvedAs, PersonKind, Record
from evenhand.core.identify.tables import jobs
from evenhand.core.identify.vocabulary import base_of, rarity_of, words_of

NOT_ONE = frozenset(("those", "two", "three", "people", "pair", "one", "somebody", "someone", "whoever"))
NOUNS = frozenset((*jobs.WHOEVER, "parent", "grandmother", "grandfather", "pupil", "student")) - NOT_ONE
SOMEBODY = "|".join(sorted(NOUNS, key=len, reverse=True))
TOLD = Pattern(
    rf"\b(?P<who>(?:the|our|that|one of (?:the|our)) (?:\w+ )?(?:{SOMEBODY})s?|whoever)"
    r" (?P<clause>(?:who|that|in charge of|responsible for|behind|from the|with the|whom we)\b"
    r"[^,.;:!?\n]{4,70})",
    re.IGNORECASE,
)
END = Pattern(
    r"\s(?:has|have|had|is|was|were|are|will|would|should|must|deserves?|did|does|to be|because|and (?:has|is"
    r"|was|I|we))\b"
)
RARE = 1.2
EVERY_JOB = frozenset(
    base_of(word)
    for word in (
        "teacher", "assistant", "school", "officer", "member", "staff", "head", "leader", "lead", "manager",
        "deputy", "senior", "class", "year", "team", "key", "stage", "primary", "nursery", "college",
        "parent", "pupil", "child", "children", "worker", "supervisor", "coordinator", "governor", "adviser",
        "club",
        "society", "volunteer", "lecturer", "tutor", "acting", "department", "practitioner", "early", "years",
        "technician", "who", "which", "that", "with", "helps", "runs", "takes",
    )
)  # fmt: skip


class ByDuty(NamedTuple):
    """Somebody told by a duty of their own: where, and whom of the record it fits."""

    place: Span
    who: tuple[str, ...]


@kept
def _duties_of(record: Record) -> dict[str, tuple[str, ...]]:
    """What the jobs of the record hold beyond what every job is called by: each such word, and whose."""
    found: dict[str, dict[str, None]] = {}
    for person in record.people:
        if not person.job or person.kind is PersonKind.PUPIL or person.part is InvolvedAs.HANDLER:
            continue
        for word in words_of(person.job.lower()):
            if word.base not in EVERY_JOB and rarity_of(word.base) >= RARE:
                found.setdefault(word.base, {})[person.id] = None
    return {base: tuple(ids) for base, ids in found.items()}


def told_by_duty(page: Page) -> Iterator[ByDuty]:
    """Every such passage where the letter tells of the case."""
    duties = _duties_of(page.record)
    if not duties:
        return
    text = page.shadow.text
    for match in TOLD.finditer(text):
        end = END.search(text, match.start("clause") + 8, match.end())
        place = Span(start=match.start(), end=end.start() if end else match.end())
        words = words_of(text, match.start("clause"), place.end)
        who = {one for word in words for one in duties.get(word.base, ())}
        if who and tone.tells_of_something(page.words_of(page.sentence_at(match.start()))):
            yield ByDuty(place=place, who=tuple(sorted(who)))
