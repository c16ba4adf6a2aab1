"""Phrases with words of what happened: from the article and preposition to the last such word."""

import re
from collections.abc import Iterator

from evenhand.core.identify.happening import Touched
from evenhand.core.identify.manner import Told
from evenhand.core.identify.mentions import within
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.occasions import (
    AFTER,
    DEFINITE,
    INDEFINITE,
    NOT_PART_OF_IT,
    OPENERS,
)
from evenhand.core.identify.tables.people import COUNTS
from evenhand.core.identify.vocabulary import Word

OPENED = Pattern(rf"(?:(?:{'|'.join(sorted(OPENERS | DEFINITE))})\s+){{0,2}}", re.IGNORECASE)
WHAT_HAPPENED = Pattern(
    r"\b(?:what|everything that|all that|anything that) (?:has )?(?:happened|took place|went on"
    r"|occurred|went wrong|was said"
    r"|came to pass)(?: [\w'-]+){0,5} ?$",
    re.IGNORECASE,
)
AT_A_NAME = Pattern(
    r"\s+(?:at|on|in|during|over|outside|with)(?: (?:the|our|a))? [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}"
)
BREAK = Pattern(r"[,;:.!?()\n\"“”]|\s-\s")
WINDOW, TWO_ON = 4, 2
REACH_BACK = 6
BESIDE = 28


def is_of_another(phrase: tuple[Word, ...], k: int) -> bool:
    """Whether a phrase is of the next time, or counts so many that nobody is meant: "the sixty-one families
    who come by minibus"."""
    said = [word.written.lower() for word in phrase]
    return "next" in said or any(_number(word) >= k for word in said)


def _number(word: str) -> int:
    return COUNTS.get(word, 0) if not word.isdecimal() else 0


def article_of(text: str, span: Span) -> int:
    """How long the preposition and article are with which a phrase begins."""
    opened = OPENED.match(text, span.start, span.end)
    return len(opened.group()) if opened else 0


def is_somebody(page: Page, span: Span) -> bool:
    """Whether a phrase is only what somebody is called: "the bus driver"."""
    return any(
        one.start <= span.start and span.end <= one.end for one in within(page, page.sentence_at(span.start))
    )


def whole_of(text: str, told: Told, parts: list[Span]) -> Span:
    """The parts as one, with "what happened" before them and the place with a name behind."""
    start, end = min(one.start for one in parts), max(one.end for one in parts)
    if before := WHAT_HAPPENED.search(text, told.span.start, start):
        start = before.start()
    if after := AT_A_NAME.match(text, end, told.span.end):
        end = after.end()
    return Span(start=start, end=end)


def clusters_of(text: str, words: tuple[Word, ...], touched: list[Touched]) -> Iterator[list[Touched]]:
    """Words of the event that stand close together, with no comma and no verb of being between."""
    cluster: list[Touched] = []
    for one in touched:
        if cluster and (
            one.place - cluster[-1].place > WINDOW
            or BREAK.search(text, words[cluster[-1].place].end, words[one.place].start)
            or any(
                (word.written.lower() in NOT_PART_OF_IT and not _leads_on(words, cluster, one, word))
                or word.written.lower() in AFTER
                for word in words[cluster[-1].place + 1 : one.place]
            )
        ):
            yield cluster
            cluster = []
        cluster.append(one)
    if cluster:
        yield cluster


def _leads_on(words: tuple[Word, ...], cluster: list[Touched], one: Touched, word: Word) -> bool:
    """Whether "that" or "who" alone stands between a noun of the event and what it did: "the dog that
    nipped"."""
    return word.written.lower() in ("that", "who", "which") and one.place - cluster[-1].place == TWO_ON


def phrase_around(text: str, words: tuple[Word, ...], cluster: list[Touched]) -> tuple[int, int]:
    """The phrase around a cluster: back to its article and preposition."""
    first = cluster[0].place
    back = first
    while (
        back > 0
        and first - back < REACH_BACK
        and not BREAK.search(text, words[back - 1].end, words[back].start)
    ):
        word = words[back - 1].written.lower()
        if word in NOT_PART_OF_IT:
            break
        if words[first].written.lower() in DEFINITE and first < cluster[0].place and word not in OPENERS:
            break
        back -= 1
        if word in DEFINITE or word in INDEFINITE or word in OPENERS or word.endswith("'s"):
            first = back
        if word in AFTER or (
            word in OPENERS and first + 1 < len(words) and words[first + 1].written.lower() in DEFINITE
        ):
            break
    return first, cluster[-1].place


def is_beside(text: str, when: Span, span: Span) -> bool:
    """Whether a time stands beside a phrase."""
    between = text[min(when.end, span.end) : max(when.start, span.start)]
    return when.meets(span) or (len(between) <= BESIDE and not re.search(r"[;:.!?]", between))


def is_a_verb(words: tuple[Word, ...], cluster: list[Touched]) -> bool:
    """Whether the only word of the event is something to do: "taught half the town to swim"."""
    place = cluster[0].place
    return (
        len(cluster) == 1 and place > 0 and words[place - 1].written.lower() == "to" and not cluster[0].name
    )
