"""Which part of a sentence weighs most."""

from collections.abc import Iterator, Mapping

from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.weighing.scales import weight_of
from evenhand.core.identify.weighing.signs import signs_of
from evenhand.core.identify.weighing.ties import Ties

WIDEST = 158
"""Characters. A reader takes in a line and a half at once."""
JOINT = Pattern(
    r"[,;:–—()]+\s*|\s-\s|\s(?=(?:and|but|or|who|whose|which|that|when|where|because|after|while)\s)"
)


def weightiest(page: Page, sentence: Span, *, ties: Ties, table: Mapping[str, float]) -> Span:
    """The whole sentence where it can be read at a glance, else those clauses in a row that weigh most."""
    whole = trimmed(page.shadow.text, sentence)
    if whole.end - whole.start <= WIDEST:
        return whole
    return max(
        _runs(page, sentence),
        key=lambda run: (weight_of(signs_of(page, run, ties), table), run.start - run.end),
    )


def _runs(page: Page, sentence: Span) -> Iterator[Span]:
    text = page.shadow.text
    joints = [(one.start(), one.end()) for one in JOINT.finditer(text, sentence.start, sentence.end)]
    starts = [sentence.start, *(end for _, end in joints)]
    ends = [*(start for start, _ in joints), sentence.end]
    for place, start in enumerate(starts):
        yield trimmed(text, Span(start=start, end=min(ends[place], start + WIDEST)))
        for end in ends[place + 1 :]:
            if end - start > WIDEST:
                break
            yield trimmed(text, Span(start=start, end=end))


def trimmed(text: str, span: Span) -> Span:
    """A stretch from its first letter to its last."""
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return Span(start=start, end=end)
