"""The clauses of a sentence, and which of them weigh most."""

import re
from collections.abc import Iterator

from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.weighing.scales import Weights, weight_of
from evenhand.core.identify.weighing.signs import signs_of
from evenhand.core.identify.weighing.ties import Ties

WIDEST = 158
"""Characters. A reader takes in a line and a half at once."""
LEAST = 4
"""Characters. What is shorter is no clause."""
JOINT = Pattern(
    r"[,;:–—()]+\s*|\s-\s|\s(?=(?:and|but|or|who|whose|which|that|when|where|because|after|while)\s)"
)

OF_WHOM = Pattern(r"(?:who|whose|whom|that|which)\b")
ITS_NOUN = Pattern(
    r"\b(?:(?:one|two|both|some) of )?(?:the|an?|our|my|that|this|those|these)"
    r"(?: (?!(?:who|that|and|or|of)\b)[\w'-]+){1,4},?\s$",
    re.IGNORECASE,
)
LINK = Pattern(r"(?:and|but|or|because|after|while|when|where)\s", re.IGNORECASE)
FURTHEST_BACK = 48


def clauses_of(text: str, sentence: Span) -> list[Span]:
    """The clauses of a sentence of a text, in order, from their first letter to their last; just one where
    nothing joins any."""
    joints = [(one.start(), one.end()) for one in JOINT.finditer(text, sentence.start, sentence.end)]
    starts = [sentence.start, *(end for _, end in joints)]
    ends = [*(start for start, _ in joints), sentence.end]
    clauses = [
        trimmed(text, Span(start=start, end=max(start, end))) for start, end in zip(starts, ends, strict=True)
    ]
    return [one for one in clauses if one.end - one.start >= LEAST]


def as_read(text: str, clause: Span, *, sentence: Span) -> Span:
    """A clause as somebody would underline it: with whom it is said of, “the lady who plans our trips”, and
    without the word that joins it to the one before."""
    if OF_WHOM.match(text, clause.start):
        noun = ITS_NOUN.search(text, max(sentence.start, clause.start - FURTHEST_BACK), clause.start)
        return clause if noun is None else Span(start=noun.start(), end=clause.end)
    link = LINK.match(text, clause.start, clause.end)
    return clause if link is None else trimmed(text, Span(start=link.end(), end=clause.end))


def weightiest(page: Page, sentence: Span, *, ties: Ties, table: Weights) -> Span:
    """The whole sentence where it can be read at a glance, else those clauses in a row that weigh most."""
    text = page.shadow.text
    whole = trimmed(text, sentence)
    if whole.end - whole.start <= WIDEST:
        return whole
    clauses = clauses_of(text, sentence) or [whole]
    weights = [weight_of(signs_of(page, one, ties), table) for one in clauses]
    first, last = max(_runs(clauses), key=lambda run: sum(weights[run[0] : run[1] + 1]))
    start = clauses[first].start
    return trimmed(text, Span(start=start, end=min(clauses[last].end, start + WIDEST)))


def _runs(clauses: list[Span]) -> Iterator[tuple[int, int]]:
    """The first and the last of clauses in a row, as far as they go into the width; each alone, too."""
    for first, begun in enumerate(clauses):
        yield first, first
        for last in range(first + 1, len(clauses)):
            if clauses[last].end - begun.start > WIDEST:
                break
            yield first, last


def trimmed(text: str, span: Span) -> Span:
    """A stretch from its first letter to its last."""
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return Span(start=start, end=end)
