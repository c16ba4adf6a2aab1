"""Whether a passage that tells who somebody is stands where the letter tells of the case."""

import re

from evenhand.core.identify import tone
from evenhand.core.identify.in_ordinary_work import is_to_be_filled
from evenhand.core.identify.of_anybody import is_a_notice_to_readers
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.plight import tells_of_a_plight

LEAST_OF_ALL = Pattern(
    r"\b(?:least of all|not even|let alone|(?:certainly|particularly|especially) not|(?:still|much"
    r"|even) less)"
    r" (?:to |by |about |for |at |with |against )?$",
    re.IGNORECASE,
)
"""What singles somebody out of a sentence about everybody: "nobody is to be asked, least of all …"."""


def is_told_of_the_case(page: Page, place: Span) -> bool:
    """Whether its sentence does, or the sentences around it and its own announces nothing. Total."""
    sentence = page.sentence_at(place.start)
    words = without(page, place)
    before = page.shadow.text[sentence.start : place.start]
    if is_to_be_filled(before, page.words_of(place)):
        return False
    if tells_of_a_plight(before, page.shadow.text[place.end : sentence.end]):
        return True
    if _is_of_anybody(words) and not LEAST_OF_ALL.search(before):
        return False
    if tone.tells_of_something(words) or LEAST_OF_ALL.search(before):
        return True
    return not tone.looks_ahead(words) and tone.tells_of_something(
        page.words_of(page.paragraph_at(place.start))
    )


def without(page: Page, place: Span) -> str:
    """The sentence around a passage without its own words: the "support" of a support group tells nothing."""
    sentence = page.sentence_at(place.start)
    text = page.shadow.text
    return f"{text[sentence.start : place.start]}…{text[min(place.end, sentence.end) : sentence.end]}"


def is_told_of_what_was(page: Page, place: Span) -> bool:
    """Whether its sentence tells of what was, not of what is always so or to come. Total."""
    words = page.words_of(page.sentence_at(place.start))
    return not _is_of_anybody(words) and not tone.looks_ahead(words) and tone.is_past(words)


def _is_of_anybody(sentence: str) -> bool:
    general = tone.is_general(sentence) and not tone.tells_of_something(sentence)
    return general or is_a_notice_to_readers(sentence)
