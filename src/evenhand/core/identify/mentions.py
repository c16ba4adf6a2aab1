"""Where a text speaks of people by a noun ("a mum", "one of our families", "her son"), and of how many.

A word that leans on an earlier one ("her son", "whose father") is as many as what it leans on; within a
paragraph that is the person spoken of before.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.phrases import Book, Word, words_of
from evenhand.core.identify.record import Record
from evenhand.core.identify.shadow import plain
from evenhand.core.identify.tables import jobs, people

ENDLESS = 1_000_000
TENS = 20
FURTHEST_BACK = 6
TOPIC = Pattern(
    r"\b(?:comments?|remarks?|said|support for|lessons?|policy|policies|assembly|charity|"
    r"awareness|training|workshop"
    r"|appeal|views?|arguments?|complain\w*|post\w*|critical|online|facebook|;|&)\b"
)
BORN_TOGETHER = frozenset(("twins", "triplets", "siblings"))
CAPITALISED = Pattern(r"\b[A-Z][^\W\d_]{2,}")
HE_OR_SHE = Pattern(
    r"\b(?:he|she|his|hers?|him|himself|herself)\b(?! or (?:he|she|his|her|him)\b)"
    r"(?<! or he)(?<! or she)(?<! or her)(?<! or him)(?<! or his)",
    re.IGNORECASE,
)
PERHAPS_ONE = ("a", "an", "one", "the", "another", "somebody", "someone")
ONE_DOES = (("has",), ("had",), ("is",), ("was",), ("lives",), ("speaks",))
PRONOUN = Pattern(r"\b(?:he|she|they|his|hers?|theirs?|him|them|himself|herself)\b", re.IGNORECASE)
CARED = Pattern(
    r"\b(?:lives?|living|looked after|raised|brought up|cared for|stays?) (?:with|by) (?:(?:his|her|their"
    r"|the|our) )?$",
    re.IGNORECASE,
)
ASIDE = Pattern(
    r",\s+(?:who|whose|which|whom|a|an|the|our)\b[^,.;:]{3,80},\s+(?:has|have|had|is|was|were|are|will)\b"
)
LED_TO = Pattern(
    r"\b(?:by|with|from|of|to|for|(?:los(?:e|t|ing)|bury|buried|burying)(?: (?:an?|the|his|her|their))?)$",
    re.IGNORECASE,
)
OF_THEM = Pattern(r"\s+(?:of|with)\s+(?:the\s+|our\s+|a (?:pair|set) of\s+)?", re.IGNORECASE)
LEANS = Pattern(r"\b(?:his|her|their|whose)\s+(?:own\s+)?(?:[\w-]+\s+){0,3}$", re.IGNORECASE)
TREATED_BY = Pattern(
    r"\b(?:see(?:s|n|ing)?|saw|waiting for|referred to|under|sent to|goes to) (?:an?|the|her|his|their) $",
    re.IGNORECASE,
)
"""Waiting to see a speech therapist."""
EXPECTED = Pattern(
    r"\b(?:having|had|expect(?:s|ed|ing)?|los(?:t|ing)|carrying) (?:an? |her |their |the )?$", re.IGNORECASE
)
"""Having a baby."""


class Mention(NamedTuple):
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
    known = {noun for nouns in people.ONE.values() for noun in nouns} | jobs.ALONE_ONLY
    for row in jobs.SAME_JOB:
        yield from ((job, (people.STAFF, False)) for job in row if job.lower() not in known)


NOUNS = Book(_nouns())


@lru_cache(maxsize=16)
def mentions_in(text: str) -> tuple[Mention, ...]:
    """Every noun for people in a text, in order."""
    words = words_of(text)
    found = [
        _mention(words, one.first, one.last, *one.value)
        for one in NOUNS.find(words)
        if not _is_lacked(words, one.first) and not _is_of_a_body(words, one.last)
    ]
    found.extend(_one_alone(text, words))
    found.sort(key=lambda mention: (mention.noun, -mention.end))
    ends: list[Mention] = []
    for mention in found:
        # "foster mother" is one mention, not two
        if not (ends and mention.noun < ends[-1].end):
            ends.append(mention)
    return tuple(ends)


def _one_alone(text: str, words: tuple[Word, ...]) -> Iterator[Mention]:
    """ "One, who has …", "one of them", "another has …": somebody without a noun."""
    for place, word in enumerate(words):
        if word.text not in ("one", "another") or _is_of_a_number(words, place):
            continue
        after = tuple(other.text for other in words[place + 1 : place + 3])
        begins = place == 0 or not word.joined
        if (
            (after[:1] in (("who",), ("whose",)) and not _is_anyone(text, words, place))
            or after in (("of", "them"), ("of", "those"), ("of", "these"))
            or _is_of_a_few(words, place)
            or (begins and after[:1] in ONE_DOES)
        ):
            end = words[place + 2].end if after[:1] == ("of",) else word.end
            yield Mention(
                start=word.start,
                noun=word.start,
                end=end,
                side=people.ANYBODY,
                word="one",
                many=1,
                leans=True,
                owns=False,
            )


def _is_of_a_number(words: tuple[Word, ...], place: int) -> bool:
    """ "Forty-one": no one."""
    return place > 0 and words[place].joined and people.COUNTS.get(words[place - 1].text, 0) >= TENS


def _is_anyone(text: str, words: tuple[Word, ...], place: int) -> bool:
    """ "From the standpoint of one who has never used it", “one who sings”: whoever is so."""
    if text[max(words[place].start - 1, 0)] in "“\"‘'":
        return True
    return place > 0 and words[place].joined and words[place - 1].text in people.BEFORE_ANYONE


def _is_of_a_few(words: tuple[Word, ...], place: int) -> bool:
    """ "One of the two", without a noun after it."""
    after = tuple(other.text for other in words[place + 1 : place + 5])
    return (
        after[:2] == ("of", "the")
        and after[2:3] in (("two",), ("three",), ("four",))
        and after[3:4] in (("has",), ("had",), ("is",), ("was",), ("does",), ("cannot",), ("needs",))
    )


def _is_lacked(words: tuple[Word, ...], first: int) -> bool:
    """Whether nobody is meant but a want, or anybody: "has no family", "thy neighbour"."""
    if first and words[first - 1].text in ("thy", "thine"):
        return True
    return first > 1 and words[first - 1].text == "no" and words[first - 2].text in people.HAVING


def _is_of_a_body(words: tuple[Word, ...], last: int) -> bool:
    """Whether nobody is meant but a body or a service: "the parent forum", "child protection"."""
    if last >= len(words) or not words[last].joined or words[last - 1].owns:
        return False
    return words[last].text in people.BODIES


def _is_perhaps(words: tuple[Word, ...], begin: int, last: int) -> bool:
    """Whether a condition makes it anybody: "if a child", "where a pupil needs"."""
    if begin == 0 or not words[begin].joined or words[begin].text not in PERHAPS_ONE:
        return False
    before = words[begin - 1].text
    asked = begin > 1 and words[begin - 2].text in people.ASKED_BEFORE
    if before in people.PERHAPS:
        return not (asked and before == "how")
    if before in people.WHEN and begin > 1 and words[begin - 2].text in people.OCCASIONS:
        return True
    after = [word.text for word in words[last : last + 2]]
    return (
        before in people.WHEN
        and not asked
        and bool(after)
        and after[0].endswith("s")
        and after[0] != "was"
        and after[1:] != ["been"]
    )


def _mention(words: tuple[Word, ...], first: int, last: int, side: str, plural: bool) -> Mention:
    begin, many, leans = determined(words, first, plural)
    if (
        words[first].text in BORN_TOGETHER
        and plural
        and begin < first
        and words[begin].text in people.SINGLES
    ):
        many = 2
    if _is_perhaps(words, begin, last):
        many = ENDLESS
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
            if at > 0 and words[at - 1].text in people.NUMBERED:
                continue
            return _counted(words, at, plural)
        if before in people.MANY:
            return at, ENDLESS, False
        if before == "own" and at > 0 and words[at - 1].text in people.OWNERS:
            continue
        if before in people.SINGLES:
            return _of(words, at, ENDLESS) if plural else (at, 1, False)
    return first, ENDLESS if plural else 1, False


def _counted(words: tuple[Word, ...], at: int, plural: bool) -> tuple[int, int, bool]:
    """Where the phrase begins and how many it means, by the number at a place."""
    number = people.COUNTS.get(words[at].text) or int(words[at].text[:6])
    if at > 0 and number < TENS <= people.COUNTS.get(words[at - 1].text, 0):
        at, number = at - 1, number + people.COUNTS[words[at - 1].text]
    if plural and at > 0 and words[at - 1].text in people.SINGLES:
        return _of(words, at - 1, number)
    return _of(words, at, number if plural else 1)


def _of(words: tuple[Word, ...], at: int, many: int) -> tuple[int, int, bool]:
    """ "one of the", "two of our", "some of our" before a word for many."""
    if at >= 2 and words[at].joined and words[at - 1].text == "of":
        counted = words[at - 2].text
        if counted in people.COMPARED:
            the = at > 2 and words[at - 2].joined and words[at - 3].text in people.SINGLES
            return at - 3 if the else at - 2, 1, False
        if at > 2 and words[at - 2].joined and words[at - 3].text in people.OF_EACH:
            return at - 3, ENDLESS, False
        tens = people.COUNTS.get(words[at - 3].text, 0) if at > 2 and words[at - 2].joined else 0
        if counted == "one":
            return at - 2, 1 + (tens if tens >= TENS else 0), False
        if counted in people.COUNTS:
            return at - 2, people.COUNTS[counted] + (tens if tens >= TENS else 0), False
        if counted in people.MANY or counted in people.GENERAL:
            return at - 2, ENDLESS, False
    return at, many, False


def _is_part_of(text: str, mention: Mention, place: Span) -> bool:
    """Whether a noun for people belongs to what is told of somebody, and is nobody of whom it is told."""
    if mention.owns and place.start <= mention.start and mention.end < place.end:
        return True
    # "the girl who leads our prefects": the prefects are only part of what she does
    if place.start < mention.start < mention.noun < mention.end <= place.end:
        return True
    return mention.noun < place.end and place.start < mention.end and _is_only_told_of(text, mention)


def _is_only_told_of(text: str, mention: Mention) -> bool:
    """Whether a noun for people only tells of others: waiting for a speech therapist, having a baby."""
    led_to = TREATED_BY if mention.side == people.STAFF else EXPECTED
    return led_to.search(text, max(mention.noun - 32, 0), mention.noun) is not None


class Bound(NamedTuple):
    """Whom a passage is said of: the mention, and from where to where one would mark both together."""

    mention: Mention
    many: int
    touches: bool

    @property
    def few(self) -> bool:
        """Whether one person or a handful are meant."""
        return self.many < ENDLESS


def bound(page: Page, place: Span) -> Bound | None:
    """Whom a passage speaks of, by the nouns of its sentence and paragraph; None where nobody is
    spoken of."""
    sentence = page.sentence_at(place.start)
    text = page.shadow.text
    near = within(page, sentence)
    if parent := _parent_of(text, near, place):
        return Bound(mention=parent, many=_many(page, parent), touches=True)
    for mention in near:
        if _is_part_of(text, mention, place):
            continue
        if mention.start <= place.start < mention.end or _ends_in(place, mention):
            return Bound(mention=mention, many=_many(page, mention), touches=True)
        led_to = LED_TO.search(text, place.start, place.end) is not None
        if (
            not led_to
            and 0 <= mention.noun - place.end <= 16
            and _is_one_word_off(text[place.end : mention.noun])
        ):
            return Bound(mention=mention, many=_many(page, mention), touches=True)
    aside = _aside(text, sentence, place)
    before = sorted(
        (
            *(
                mention
                for mention in near
                if mention.end <= place.start and not aside.start < mention.start < aside.end
            ),
            *_named(page, sentence, place.start),
        ),
        key=lambda mention: mention.start,
    )
    if before and not _is_topic(text[before[-1].end : place.start]):
        last = before[-1]
        return Bound(mention=last, many=_many(page, last), touches=place.start - last.end < 60)
    after = [mention for mention in near if 0 <= mention.start - place.end <= 60 and not mention.owns]
    if after and not before and not PRONOUN.search(text, sentence.start, place.start):
        return Bound(mention=after[0], many=_many(page, after[0]), touches=True)
    if not PRONOUN.search(text[sentence.start : sentence.end]):
        return None
    one = HE_OR_SHE.search(text, sentence.start, sentence.end)
    earlier = _earlier(page, sentence.start)
    if earlier and (earlier.few or not one):
        return Bound(mention=earlier, many=_many(page, earlier), touches=False)
    if one:
        return Bound(mention=somebody(one.start(), one.end()), many=1, touches=False)
    return None


def _aside(text: str, sentence: Span, place: Span) -> Span:
    """The clause between two commas before a verb of being: its nouns are not what is spoken of after it."""
    found = None
    for match in ASIDE.finditer(text, sentence.start, place.start):
        found = match
    return Span(start=found.start(), end=found.end()) if found else Span(start=place.start, end=place.start)


def _parent_of(text: str, near: list[Mention], place: Span) -> Mention | None:
    """The mother of twins, a father with triplets: it is the parent who is counted."""
    for mention in near:
        between = text[mention.end : place.start]
        if mention.end <= place.start and mention.many == 1 and CARED.search(text, mention.end, place.start):
            return mention
        if (
            mention.end <= place.start
            and mention.many == 1
            and mention.side in (people.PARENT, people.FAMILY)
            and OF_THEM.fullmatch(between)
        ):
            return mention
    return None


def _ends_in(place: Span, mention: Mention) -> bool:
    """Whether a passage is itself a noun for somebody: "a single mother", but not "lost somebody"."""
    inside = place.start <= mention.noun < place.end <= mention.end + 1
    return inside and not mention.leans and mention.word not in ("somebody", "someone")


def _is_topic(between: str) -> bool:
    """Whether words between a person and a matter make it a subject of talk and not theirs."""
    return TOPIC.search(between) is not None and LEANS.search(between) is None


def somebody(start: int, end: int) -> Mention:
    """One person without a noun: a name, a pronoun, "two of the club"."""
    return Mention(
        start=start, noun=start, end=end, side=people.ANYBODY, word="", many=1, leans=False, owns=False
    )


def _named(page: Page, sentence: Span, before: int) -> Iterator[Mention]:
    """Where people of the record are named."""
    names = _names_in(page.record)
    for match in CAPITALISED.finditer(page.shadow.text, sentence.start, before):
        if match.group() in names:
            yield somebody(match.start(), match.end())


@kept
def _names_in(record: Record) -> frozenset[str]:
    return frozenset(
        part
        for person in record.people
        for name in (person.name, *person.known_as)
        for part in CAPITALISED.findall(plain(name))
    )


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
        return min(mention.many, 2) if HE_OR_SHE.match(page.shadow.text, mention.start) else mention.many
    elsewhere = not page.sentence_at(mention.start).start <= earlier.start
    of_one = HE_OR_SHE.match(page.shadow.text, mention.start) is not None
    if earlier.many > 1 and mention.word != "one" and not (elsewhere and of_one):
        return earlier.many
    # "his parents", "her children": of one person there are only a few
    return min(mention.many, 2)


def _earlier(page: Page, place: int) -> Mention | None:
    """Who was spoken of last before a place in the same paragraph, by a mention that leans on no other."""
    paragraph = page.paragraph_at(place)
    before = [
        mention for mention in within(page, Span(start=paragraph.start, end=place)) if not mention.leans
    ]
    single = [mention for mention in before if mention.few]
    return (single or before)[-1] if before else None
