"""Somebody told by the last word of their title, where few at the school bear it: "the engineer who
services our boiler" of a heating engineer, "an instructor who isn't even on our payroll" of a swimming coach.
"""

import re
from collections.abc import Iterator

from evenhand.core.identify import tone
from evenhand.core.identify.by_own_duty import EVERY_JOB
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.phrases import words_of
from evenhand.core.identify.record import InvolvedAs, PersonKind, Record, Roster
from evenhand.core.identify.stems import alike_among, stem_of
from evenhand.core.identify.tables.people import ONE, PARENT
from evenhand.core.identify.vocabulary import base_of

BEFORE_WHERE = Pattern(r"\s(?:of|in|for|from|among|with|who|on|to|at)\s|,|\(|/", re.IGNORECASE)
DETERMINED = Pattern(
    r"\b(?P<whose>our|the|that|an?|one of (?:the|our)) (?P<words>[\w-]+(?: [\w-]+){0,2})", re.IGNORECASE
)
WORD = Pattern(r"(?<![\w-])[a-z]{5,}(?![\w-])", re.IGNORECASE)
CLAUSE = Pattern(r" (?:who|that|whom|from|on|we|at|in|behind)\b[^,.;:!?\n]{3,70}")
WHO_DOES = Pattern(r"(?:[^aeiou]er|or|ist|man|woman|eer|coach)\Z")
END = Pattern(
    r"\s(?:has|have|had|is(?!n't)|was|were|are|will|would|should|must|deserves?|did|does|because|and|but)\b"
)
OF_OURS = Pattern(
    r"\b(?:our|ours|us|we|payroll|employ\w*|books|school|here)\b|\bthat (?:day|group|class|week)\b"
)
ANY = frozenset(
    (*EVERY_JOB, *(base_of(word) for word in ONE[PARENT]), "clerk", "chair", "monitor", "captain")
)


@kept
def _titles_of(record: Record, roster: Roster, k: int) -> dict[str, tuple[str, ...]]:
    """The stems of the last words of titles that fewer than k of the staff bear, and whose they are."""
    borne: dict[str, int] = {}
    for name, number in roster.staff_by_role:
        for stem in alike_among(_last_of(name)[0], frozenset((_last_of(name)[0],))):
            borne[stem] = borne.get(stem, 0) + number
    found: dict[str, dict[str, None]] = {}
    for person in record.people:
        if not person.job or person.kind is PersonKind.PUPIL or person.part is InvolvedAs.HANDLER:
            continue
        stem, word = _last_of(person.job)
        alike = sum(number for other, number in borne.items() if alike_among(stem, frozenset((other,))))
        if len(word) > 4 and base_of(word) not in ANY and alike < k:
            found.setdefault(stem, {})[person.id] = None
    return {stem: tuple(ids) for stem, ids in found.items()}


def _last_of(job: str) -> tuple[str, str]:
    words = [word.text for word in words_of(BEFORE_WHERE.split(job.lower())[0])]
    return (stem_of(words[-1]), words[-1]) if words else ("", "")


def told_by_title(page: Page) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Every such passage where the letter tells of the case: "our engineer", and with a clause that says he
    is ours "the engineer" and "an engineer". Total."""
    titles = _titles_of(page.record, page.setting.roster, page.setting.k)
    if not titles:
        return
    text = page.shadow.text
    for match in DETERMINED.finditer(text):
        for noun in WORD.finditer(text, match.start("words"), match.end()):
            who = _borne_by(noun.group().lower(), titles)
            clause = CLAUSE.match(text, noun.end())
            ours = match["whose"].lower() in ("our", "one of our")
            if not who or not (ours or (clause and OF_OURS.search(clause.group()))):
                continue
            if tone.tells_of_something(page.words_of(page.sentence_at(match.start()))):
                stop = END.search(text, noun.end() + 6, clause.end()) if clause else None
                end = stop or clause or noun
                yield Span(start=match.start(), end=end.start() if stop else end.end()), who


def _borne_by(noun: str, titles: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Whose title a word for people ends, or means the same as."""
    if base_of(noun) in ANY or WHO_DOES.search(noun) is None:
        return ()
    alike = alike_among(stem_of(noun), frozenset(titles))
    return tuple(sorted({one for stem in alike for one in titles[stem]}))
