"""Where a letter describes one person by a clause of their own: "a boy whose legs need help"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from evenhand.core.identify import tone
from evenhand.core.identify.details import details_in
from evenhand.core.identify.mentions import Mention, mentions_in
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.phrases import words_of

WHOSE = (
    r"(?:whose|for whom|to whom|in whose)\s+[\w' -]{2,60}?\b(?:is|are|was|were|has|have|had|need\w*|"
    r"does|do|did|give\w*|cannot|can't|comes?|came|makes?|made|won't|will|died|left|lost)\b"
)
WHO = (
    r"who\s+(?:also\s+|already\s+|still\s+|sometimes\s+|often\s+|now\s+|once\s+|may\s+|might\s+|"
    r"must\s+|will\s+|only\s+|simply\s+|has\s+never\s+|has\s+always\s+|has\s+just\s+)*"
    r"(?:needs?|cannot|can't|could not|couldn't|does not|doesn't|do not|don't|did not|is not|isn't|"
    r"finds?|lives?|lost|losing|struggles?|has (?:no|a|an|been through|had to|to|lost|only|some|"
    r"little|so)\b"
    r"|have (?:no|a|an|been through|had to|to|lost|only)\b|had (?:no|a|an)\b|has never|suffers?|"
    r"fled|came here|grew up|bears?|carries|wears|takes|sleeps|eats|walks|hears|sees|sits|cares "
    r"for|looks after|said a word|is (?:alone|away|bringing|raising|dying|ill|waiting|being treated|"
    r"expecting|recovering|learning|in))"
)
CLAUSE = re.compile(rf"[\s,]*(?:{WHOSE}|{WHO})", re.IGNORECASE)
DONE_TO_US = re.compile(
    r"\b(?:not (?:his|her|their) own|own child|concern|complaint|question|view|opinion|worry|problem "
    r"with|issue|grievance|account|post(?:ed)?|comment|message|right to|duty|child (?:in|at)|children "
    r"(?:in|at)|phone)\b",
    re.IGNORECASE,
)
END = re.compile(r"[,;:.!?)]|\s(?:but|deserves?|should|must)\b")
FURTHEST = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """One person or family described by a clause, and where."""

    place: Span
    mention: Mention


def described_in(page: Page) -> Iterator[Described]:
    """Every child, parent or family that a clause of its own sets apart, where the letter tells of
    the case."""
    text = page.shadow.text
    for mention in mentions_in(text):
        if mention.side == "staff" or mention.many > 1 or mention.word in ("someone", "somebody", "person"):
            continue
        match = CLAUSE.match(text, mention.end)
        if match is None:
            continue
        sentence = page.sentence_at(mention.start)
        whole = page.words_of(sentence)
        stop = END.search(text, match.end(), min(sentence.end, match.end() + FURTHEST))
        end = stop.start() if stop else min(sentence.end, match.end() + FURTHEST)
        if any(mention.start <= one.start < end for one in details_in(page, words_of(text))):
            continue
        if DONE_TO_US.search(text[mention.end : end]) or any(
            one.meets(Span(start=mention.start, end=end)) for one in page.furniture
        ):
            continue
        if tone.is_general(whole) and not tone.tells_of_something(whole):
            continue
        if _tells_of_one(page, whole, mention, match.group()):
            yield Described(place=Span(start=mention.start, end=end), mention=mention)


def _tells_of_one(page: Page, sentence: str, mention: Mention, clause: str) -> bool:
    if tone.tells_of_something(sentence):
        return True
    if tone.looks_ahead(sentence):
        return False
    about = tone.tells_of_something(page.words_of(page.paragraph_at(mention.start)))
    return about or tone.is_past(sentence) or "whose" in clause.lower()
