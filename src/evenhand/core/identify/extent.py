"""How far a passage reaches that tells of somebody: from the noun to the end of the clause."""

import re

from evenhand.core.identify.mentions import Bound, Mention, within
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern

CLAUSE_END = Pattern(
    r",(?! (?:\w+ ){0,2}enough to\b)|[;:.!?)]|\s(?:but|so|while|deserves?|is being|should|must)\b"
)

LONG_CLAUSE_END = Pattern(r"[,;:.!?)]|\s(?:but|deserves?|and (?:I|we|you|this|it|that))\b")

CLAUSE_START = Pattern(
    r"(?:\b(?:who|whose|whom|which|that|because|since|where|whether|after|as|and|but|for|with)\b|[,;:(])",
    re.IGNORECASE,
)

WIDEST = 150

OF_ONE = Pattern(r"(?:He|She|They|His|Her|Their)\b")

FURTHEST, LEANING = 70, 48


def extent_of(page: Page, words: Span, whom: Bound, ends: Pattern = CLAUSE_END) -> Span:
    """The phrase with its noun where that stands near, and to the end of its clause."""
    sentence = page.sentence_at(words.start)
    text = page.shadow.text
    start = _start(page, words, whom.mention, sentence)
    end = words.end
    if whom.mention.start <= words.end <= whom.mention.end or 0 <= whom.mention.noun - words.end <= 16:
        end = max(end, whom.mention.end)
    stop = ends.search(text, end, min(sentence.end, end + FURTHEST))
    end = stop.start() if stop else min(sentence.end, end + FURTHEST)
    while end > words.end and text[end - 1].isspace():
        end -= 1
    return Span(start=start, end=max(words.end, min(end, start + WIDEST)))


def _start(page: Page, words: Span, mention: Mention, sentence: Span) -> int:
    text = page.shadow.text
    if OF_ONE.match(text, sentence.start) and words.start - sentence.start <= FURTHEST:
        return sentence.start
    if sentence.start <= mention.start <= words.start and words.start - mention.start <= FURTHEST:
        first = mention.start
        for earlier in reversed(within(page, Span(start=sentence.start, end=first))):
            leans = mention.leans and first - earlier.end <= LEANING
            if leans or re.fullmatch(r"\s+(?:of|with|on|in)\s+", text[earlier.end : first]):
                first = earlier.start
        return first
    starts = [match.start() for match in CLAUSE_START.finditer(text, sentence.start, words.start)]
    near = starts[-1] if starts else sentence.start
    if words.start - near > FURTHEST:
        near = words.start
    while near < words.start and not text[near].isalnum():
        near += 1
    return near
