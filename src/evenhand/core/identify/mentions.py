"""Where a text speaks of people by a noun ("a mum", "one of our families", "her son"), and of how many.

A word that leans on an earlier one ("her son", "whose father") is as many as what it leans on; within a
paragraph that is the person spoken of before.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.tables import people
from evenhand.core.identify.phrases import Book, Word, words_of

ENDLESS = 1_000_000
FURTHEST_BACK = 6
TOPIC = re.compile(
    r"\b(?:comments?|remarks?|said|support for|lessons?|policy|policies|assembly|charity|awareness|training|workshop"
    r"|appeal|views?|arguments?|complain\w*|post\w*|critical|online|facebook|;|&)\b"
)
PRONOUN = re.compile(r"\b(?:he|she|they|his|her|their|him|them|himself|herself)\b", re.IGNORECASE)
LEANS = re.compile(r"\b(?:his|her|their|whose)\s+(?:own\s+)?(?:[\w-]+\s+){0,3}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A noun for people. `start` takes in "a", "one of our" and the like; `noun` is where the noun begins.
    `many` is how many they are at most, ENDLESS for people in general; `leans` on an earlier mention."""

    start: int
    noun: int
    end: int
    side: str
    word: str
    many: int
    leans: bool
    owns: bool

    @property
    def few(self) -> bool:
        """Whether one person or a handful are meant."""
        return self.many < ENDLESS


def _nouns() -> Iterator[tuple[str, tuple[str, bool]]]:
    for side, nouns in people.ONE.items():
        for noun in nouns:
            yield noun, (side, False)
            if many := people.IRREGULAR.get(noun, f"{noun}s"):
                yield many, (side, True)
    for side, nouns in people.MANY_ONLY.items():
        yield from ((noun, (side, True)) for noun in nouns)


NOUNS = Book(_nouns())


@lru_cache(maxsize=16)
def mentions_in(text: str) -> tuple[Mention, ...]:
    """Every noun for people in a text, in order."""
    words = words_of(text)
    found = [_mention(words, one.first, one.last, *one.value) for one in NOUNS.find(words)]
    ends: list[Mention] = []
    for mention in found:
        # "foster mother" is one mention, not two
        if not (ends and mention.noun < ends[-1].end):
            ends.append(mention)
    return tuple(ends)


def _mention(words: tuple[Word, ...], first: int, last: int, side: str, plural: bool) -> Mention:
    begin, many, leans = determined(words, first, plural)
    return Mention(
        start=words[begin].start,
        noun=words[first].start,
        end=words[last - 1].end,
        side=side,
        word=" ".join(word.text for word in words[first:last]),
        many=many,
        leans=leans,
        owns=words[last - 1].owns,
    )


def determined(words: tuple[Word, ...], first: int, plural: bool) -> tuple[int, int, bool]:
    """Where the phrase begins, how many it means, and whether it leans on an earlier one."""
    at = first
    while at > 0 and words[at].joined and first - at < FURTHEST_BACK:
        before = words[at - 1].text
        if before in people.STOPS_A_PHRASE:
            break
        at -= 1
        if before in people.ITS_OWN:
            return at, ENDLESS if plural else 1, True
        if before in people.GENERAL:
            return at, ENDLESS, False
        if before in people.COUNTS or before.isdecimal():
            if not plural and before in {"two", "both"}:
                continue
            number = people.COUNTS.get(before) or int(before[:6])
            return _of(words, at, number if plural else 1)
        if before in people.MANY:
            return at, ENDLESS, False
        if before in people.SINGLES:
            return _of(words, at, ENDLESS) if plural else (at, 1, False)
    return first, ENDLESS if plural else 1, False


def _of(words: tuple[Word, ...], at: int, many: int) -> tuple[int, int, bool]:
    """ "one of the", "two of our", "some of our" before a word for many."""
    if at >= 2 and words[at].joined and words[at - 1].text == "of":
        counted = words[at - 2].text
        if counted == "one":
            return at - 2, 1, False
        if counted in people.COUNTS:
            return at - 2, people.COUNTS[counted], False
        if counted in people.MANY or counted in people.GENERAL:
            return at - 2, ENDLESS, False
    return at, many, False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """Whom a passage is said of: the mention, and from where to where one would mark both together."""

    mention: Mention
    many: int
    touches: bool

    @property
    def few(self) -> bool:
        """Whether one person or a handful are meant."""
        return self.many < ENDLESS


def bound(page: Page, place: Span) -> Bound | None:
    """Whom a passage speaks of, by the nouns of its sentence and paragraph; None where nobody is spoken of."""
    sentence = page.sentence_at(place.start)
    text = page.shadow.text
    near = within(page, sentence)
    for mention in near:
        if mention.start <= place.start < mention.end or place.start <= mention.noun < place.end:
            return Bound(mention=mention, many=_many(page, mention), touches=True)
        if 0 <= mention.noun - place.end <= 16 and _is_one_word_off(text[place.end : mention.noun]):
            return Bound(mention=mention, many=_many(page, mention), touches=True)
    before = [mention for mention in near if mention.end <= place.start]
    if before and (
        TOPIC.search(text[before[-1].end : place.start]) is None
        or LEANS.search(text[before[-1].end : place.start])
    ):
        last = before[-1]
        return Bound(mention=last, many=_many(page, last), touches=place.start - last.end < 60)
    after = [mention for mention in near if 0 <= mention.start - place.end <= 60]
    if after and not before:
        return Bound(mention=after[0], many=_many(page, after[0]), touches=True)
    if PRONOUN.search(text[sentence.start : sentence.end]) and (earlier := _earlier(page, sentence.start)):
        return Bound(mention=earlier, many=_many(page, earlier), touches=False)
    return None


def within(page: Page, span: Span) -> list[Mention]:
    """The mentions whose noun stands in a span."""
    every = mentions_in(page.shadow.text)
    first = bisect_left(every, span.start, key=lambda mention: mention.noun)
    last = bisect_left(every, span.end, key=lambda mention: mention.noun)
    return list(every[first:last])


def _is_one_word_off(between: str) -> bool:
    return re.fullmatch(r"[\s-]*(?:[\w-]+\s)?", between) is not None and "\n\n" not in between


def _many(page: Page, mention: Mention) -> int:
    if not mention.leans:
        return mention.many
    earlier = _earlier(page, mention.start)
    if earlier is None:
        return mention.many
    return earlier.many if earlier.many > 1 else mention.many


def _earlier(page: Page, place: int) -> Mention | None:
    """Who was spoken of last before a place in the same paragraph, by a mention that leans on no other."""
    paragraph = page.paragraph_at(place)
    before = [
        mention for mention in within(page, Span(start=paragraph.start, end=place)) if not mention.leans
    ]
    single = [mention for mention in before if mention.few]
    return (single or before)[-1] if before else None
