"""How a sentence tells: does it report what was said, tell of an incident, or speak of things in general?
And where its quotation marks are."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Cued, Pattern
from evenhand.core.identify.tables.reporting import GENERAL, GENERAL_UNLESS_PAST, HAS_BEEN_SAID, SAID
from evenhand.core.identify.ways import Ways

SAYS = Ways(SAID, ends=r"\b")
INCIDENT = Ways(HAS_BEEN_SAID, ends=r"\b")
IN_GENERAL = Pattern(GENERAL, re.IGNORECASE)
UNLESS_PAST = Pattern(GENERAL_UNLESS_PAST, re.IGNORECASE)
NOT_PAST = (
    r"\w*hundred|indeed|\w*speed|exceed|proceed|succeed|kindred|sacred|naked|wicked|crooked|rugged|breed|bleed"
    r"|greed|tweed|infrared|linseed|aniseed"
)
"""Words that end like what was done and are not: eleven hundred meals."""
PAST = Pattern(
    r"\b(?:was|were|had|did|didn't|wasn't|weren't|"
    r"ha(?:s|ve) (?:\w+ ){0,2}(?:been|\w+ed|\w+en|seen|made|had|left|told)"
    rf"|(?<!\bis )(?<!\bare )(?<!\bbe )(?!(?:{NOT_PAST})\b)\w{{3,}}ed"
    r"|went|came|took|made|gave|left|lost|saw|heard"
    r"|spoke|broke|felt|met|rang|kept|sang|ran"
    r"|fell|wrote|fed|led|hid|said|told|held|found|thought|brought|bought|caught|taught|sent|spent"
    r"|built|won(?!')|fought|threw|drew|blew|flew|knew|grew|drove|rode|woke|chose|froze|stole|swore|tore"
    r"|wore|forgot|lay|lain|stood|sat)\b"
)
NEVER_AGAIN = Cued(
    r"\b(?:no|nobody|none|never|not)\b[^.;:!?]{0,60}\b(?:will|shall|must|should|to)\b[^.;:!?]{0,80}\bagain\b"
    r"|\b(?:will|shall|must|should|to) (?:never|not)\b[^.;:!?]{0,80}\bagain\b",
    re.IGNORECASE,
    holds="again",
)
"""A promise that something will not be done again tells that it was done."""
QUOTED = Pattern(
    r"[“\"„«][^“”\"„«»\n]{1,300}[”\"“»]"
    r"|(?<![\w'])'(?:[^'\n]|(?<=\w)'(?=\w)){2,200}'(?!\w)"
)
DIARY = Pattern(
    r"^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+)?\d{1,2}(?:st|nd|rd|th)?\s+"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*(?:\s+\d{4})?\s*[-:,]",
    re.IGNORECASE | re.MULTILINE,
)


class Told(NamedTuple):
    """One sentence: where, and how it speaks. `said` are the words after which something said is told."""

    span: Span
    said: tuple[Span, ...]
    past: bool
    incident: bool
    general: bool

    @property
    def reports(self) -> bool:
        """Whether it reports what somebody said."""
        return bool(self.said)


@lru_cache(maxsize=512)
def told(sentence: str, start: int) -> Told:
    """How a sentence of the shadow that begins at `start` speaks."""
    said = tuple(
        Span(start=start + match.start(), end=start + match.end()) for match in SAYS.finditer(sentence)
    )
    past = PAST.search(sentence) is not None or NEVER_AGAIN.search(sentence) is not None
    return Told(
        span=Span(start=start, end=start + len(sentence)),
        said=said,
        past=past,
        incident=past and (INCIDENT.search(sentence) or NEVER_AGAIN.search(sentence)) is not None,
        general=DIARY.search(sentence) is not None
        or (IN_GENERAL.search(sentence) is not None and not said)
        or (not past and (not said or UNLESS_PAST.search(sentence) is not None)),
    )


def told_of(page: Page, sentence: Span) -> Told:
    """How a sentence of a page speaks."""
    return told(page.words_of(sentence), sentence.start)


@lru_cache(maxsize=64)
def quotations(text: str) -> tuple[Span, ...]:
    """The stretches in quotation marks, marks included."""
    return tuple(_quotations(text))


def _quotations(text: str) -> Iterator[Span]:
    for match in QUOTED.finditer(text):
        yield Span(start=match.start(), end=match.end())
