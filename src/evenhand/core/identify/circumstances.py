"""Where a letter tells a circumstance that the record holds of somebody, of one person or family."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from evenhand.core.identify import tone
from evenhand.core.identify.closely import (
    DEFINITE,
    INDEFINITE,
    close_sentences,
    has_own_clause,
    him_or_her,
    is_of_its_own,
    is_of_them,
    is_of_whoever,
    whom_closely,
)
from evenhand.core.identify.domains import domains_of, is_alone, ways_of, ways_of_any
from evenhand.core.identify.in_passing import is_of_a_mishap, is_of_no_quarrel, is_told_in_passing, is_unknown
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.mentions import Bound, Mention, bound, somebody, within
from evenhand.core.identify.of_the_writer import the_writer_before, writers_of
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.record import Fact, PersonKind, Record
from evenhand.core.identify.tables import circumstances as table
from evenhand.core.identify.tables.people import GOVERNOR, STAFF
from evenhand.core.identify.vocabulary import base_of, rarity_of

FACTS = tuple((tag, re.compile(rf"\b(?:{tag.fact})", re.IGNORECASE)) for tag in table.TAGS)
WORD = re.compile(r"[^\W\d_]{5,}")
STEM = 6
LITTLE = 1.2
"""How rare a word of a fact must be to give the fact away by itself: no day, no number, no everyday word."""
CLAUSE_END = re.compile(
    r",(?! (?:\w+ ){0,2}enough to\b)|[;:.!?)]|\s(?:but|so|while|deserves?|is being|should|must)\b"
)
LONG_CLAUSE_END = re.compile(r"[,;:.!?)]|\s(?:but|deserves?|and (?:I|we|you|this|it|that))\b")
CLAUSE_START = re.compile(
    r"(?:\b(?:who|whose|whom|which|that|because|since|where|whether|after|as|and|but|for|with)\b|[,;:(])",
    re.IGNORECASE,
)
WIDEST = 150
EITHER_BEFORE = re.compile(r"\bor\s+$")
EITHER_AFTER = re.compile(r"(?:, an? [\w-]+(?: [\w-]+)?)* or an? ")
ADDED = re.compile(r",\s+(?:who|whose)\b(?! (?:may|might|can|could|should|must)\b)")
"""A clause after a comma is not what picks somebody out of many: it tells more of one who is known
already."""
OF_THEIR_OWN = re.compile(r"[\s,]*(?:who|whose|with)\b")
OF_US = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Ii]t)(?: \w+ly| still| also| never)? $")
REFUSED = re.compile(
    r"\b(?:won't|will not|shall not|shan't|do not|don't|cannot|can't|never|not going to|nor will (?:I|we))"
    r" (?:\w+ly )?(?:discuss|comment|speak|talk|say|go into|answer|debate|write)\b",
    re.IGNORECASE,
)
THE_TWO = re.compile(r"\b(?:the|this|that|both|his|her) \w+ and $", re.IGNORECASE)
PARTED = re.compile(r"separat|divorc|split|part(?:ed|ing)|no longer|going their", re.IGNORECASE)
IN_A_SAYING = re.compile(
    r"\b(?:in writing|in person|in touch|in order(?: to)?|in hand|by hand|on foot|by heart|at heart"
    r"|at hand|on behalf"
    r"|face to face|eye to eye|in the end|at the end|out of hand|to heart|in mind|on board|in place"
    r"|take place"
    r"|takes place|tak(?:e|es|ing) (?:his|her|their) place|took place|taken place|at once|at last"
    r"|back to front|to and fro"
    r"|los(?:t|e|es|ing) (?:an?|his|her|their|the|one|your|our) (?:\w+ )?(?:shoes?|boots?|coat|tooth"
    r"|teeth|gloves?|hat|cap"
    r"|jumper|bag|books?|phone|purse|tickets?|keys?|glasses|temper|way|place|match|game|final|race|interest|patience"
    r"|balance|grip|count|track|voice|appetite|ball|points?|marks?|time|control|nerve|footing|concentration))\b",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"\b(?:ask|tell|told|remind|charg|bill|thank|pay|paid|press|chas)\w*(?: even)? $", re.IGNORECASE
)
FOR_IT = re.compile(r"\s(?:for|about|of)\s(?:(?:any|more|the|some|his|her|their|extra) )?", re.IGNORECASE)
IF_YOU = re.compile(r"\W*(?:if|should|unless) (?:you|your|any|anyone|anybody)\b", re.IGNORECASE)
DOMAIN = re.compile(
    r"health|family|faith|religion|beliefs?|finances|money|private life|home life|circumstances|needs"
    r"|background"
    r"|wellbeing|welfare|safety|privacy|feelings|behaviour|education|learning|language|heritage|culture|home",
    re.IGNORECASE,
)
FOR_ANY = re.compile(
    r"\b(?:for|on|by|to) (?:any|every|each|all) (?:\w+ )?(?:parents?|mothers?|fathers?|famil(?:y|ies)"
    r"|child(?:ren)?"
    r"|pupils?|teachers?|school|one|of us)\b[^.;:!?]*\b(?:that|when|if|to)\s+$",
    re.IGNORECASE,
)
OF_ONE = re.compile(r"(?:He|She|They|His|Her|Their)\b")
STRANGERS = frozenset(
    ("man", "woman", "person", "resident", "neighbour", "individual", "lady", "gentleman", "driver")
)
PLAIN = frozenset(
    (
        "carer",
        "guardian",
        "partner",
        "parent",
        "relative",
        "wife",
        "husband",
        "speaker",
        "student",
        "baby",
        "young person",
        "young man",
        "young woman",
        "young lady",
        "young one",
    )
)
FURTHEST, OWNED, SAYING, LEANING = 70, 4, 16, 48
OF_NO_RULE = frozenset(("boy", "girl", "lad", "lass", "mum", "dad", "mother", "father", "son", "daughter"))
CAN = re.compile(r"\s(?:can|may|might|could)\s(?!not have)", re.IGNORECASE)
OF_RULES = re.compile(
    r"\b(?:are|is) (?:always |usually |often |never )?(?:issued|given|made|held|kept|sent|offered|told|asked"
    r"|welcomed|changed|taken|stored|seen|checked|paid)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A fact of the record: the circumstances it tells, the words that would give it away, and the ways in
    which its domains of life are told closely of somebody."""

    fact: Fact
    names: tuple[str, ...]
    told: re.Pattern[str]
    ways: tuple[re.Pattern[str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A circumstance in the letter: where to mark, of whom it is said, and the fact behind it."""

    place: Span
    words: Span
    bound: Bound
    held: Held


@kept
def held_in(record: Record) -> tuple[Held, ...]:
    """What the record holds of people, ready to be looked for."""
    jobs = " ".join(person.job for person in record.people if person.job).lower()
    return tuple(_held(fact, jobs) for fact in record.facts)


def _held(fact: Fact, jobs: str) -> Held:
    tags = [tag for tag, known in FACTS if known.search(fact.text)]
    type_of = fact.type.strip().lower()
    ground = table.GROUND.get(table.KINDRED.get(type_of, type_of), "")
    parts = [*(tag.told for tag in tags), *([ground] if ground else []), *_own_words(fact.text, jobs)]
    return Held(
        fact=fact,
        names=tuple(tag.name for tag in tags) or (fact.type or "a circumstance",),
        told=_pattern("|".join(parts) or r"(?!)"),
        ways=(
            *(ways_of(one) for one in domains_of(type_of=fact.type, text=fact.text)),
            ways_of_any(),
        ),
    )


@lru_cache(maxsize=256)
def _pattern(parts: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{parts})\b", re.IGNORECASE)


def _own_words(text: str, jobs: str) -> Iterator[str]:
    """The fact's own uncommon words, and words of the same stem; not what somebody's job is called by."""
    for word in WORD.findall(text.lower()):
        if word not in table.NEVER and word not in jobs and rarity_of(base_of(word)) > LITTLE:
            yield (
                re.escape(word) if len(word) <= STEM else rf"{re.escape(word[: max(STEM, len(word) - 3)])}\w*"
            )


@kept
def told_in(page: Page) -> tuple[Told, ...]:
    """Every passage that tells of one person or family what the record holds."""
    return tuple(_told(page))


def _told(page: Page) -> Iterator[Told]:
    text = page.shadow.text
    for held in held_in(page.record):
        for match in held.told.finditer(text):
            words = Span(start=match.start(), end=match.end())
            if not _is_left_out(page, words):
                whom = _as_a_pair(page, bound(page, words), words)
                if whom and whom.many < max(page.setting.k, 2) and _may_be(page, whom, words, held):
                    yield Told(place=_place(page, words, whom), words=words, bound=whom, held=held)
        yield from _told_by_the_writer(page, held)
        for way in held.ways:
            yield from _told_closely(page, held, way)


def _as_a_pair(page: Page, whom: Bound | None, words: Span) -> Bound | None:
    """ "The parents" of whom it is said that they have parted are two, and not all parents."""
    if whom is None or whom.mention.word != "parents" or not PARTED.match(page.words_of(words)):
        return whom
    the = DEFINITE.match(page.shadow.text, whom.mention.start) is not None
    return replace(whom, many=min(whom.many, 2)) if the else whom


def _told_by_the_writer(page: Page, held: Held) -> Iterator[Told]:
    """What is known of the one who signs, where the letter says "I" of it."""
    if writers_of(page.setting, page.record.people).isdisjoint(held.fact.about):
        return
    for match in held.told.finditer(page.shadow.text):
        words = Span(start=match.start(), end=match.end())
        one = the_writer_before(page, words)
        sentence = page.words_of(page.sentence_at(words.start))
        if one and not _is_left_out(page, words) and not REFUSED.search(sentence):
            whom = Bound(mention=somebody(one.start, one.end), many=1, touches=True)
            yield Told(place=_place(page, words, whom), words=words, bound=whom, held=held)


def _told_closely(page: Page, held: Held, way: re.Pattern[str]) -> Iterator[Told]:
    """Where a soft way of saying stands so close to one person that it tells of them."""
    for sentence in close_sentences(page):
        told_to = sentence.start
        for match in way.finditer(page.shadow.text, sentence.start, sentence.end):
            words = Span(start=match.start(), end=match.end())
            if words.start < told_to or _is_left_out(page, words):
                continue
            if is_alone(way, match, (sentence.start, sentence.end)) or _is_of_us(page, words):
                continue
            whom = whom_closely(page, words)
            if (
                whom
                and way is ways_of_any()
                and is_of_no_quarrel(page, words)
                and is_unknown(page, whom.mention, words)
            ):
                continue
            if whom and whom.many < max(page.setting.k, 2) and _may_be_closely(page, whom, words, held):
                outright = whom.mention.start <= words.start and not has_own_clause(page, whom.mention)
                place = _place(page, words, whom, LONG_CLAUSE_END if outright else CLAUSE_END)
                told = Told(place=place, words=words, bound=whom, held=held)
                told_to = told.place.end
                yield told


def _is_of_us(page: Page, words: Span) -> bool:
    """Whether it is said of the writer, the reader or a thing: "I had not thought"."""
    return OF_US.search(page.shadow.text, max(words.start - 24, 0), words.start) is not None


def _is_left_out(page: Page, words: Span) -> bool:
    """Whether the words are the school's own, usual ones, or part of a saying that tells nothing: "in
    writing"."""
    sayings = IN_A_SAYING.finditer(page.shadow.text, max(words.start - SAYING, 0), words.end + SAYING)
    if any(one.start() <= words.start and words.end <= one.end() for one in sayings):
        return True
    return any(one.meets(words) for one in (*page.furniture, *page.standing, *page.permitted))


def _may_be_closely(page: Page, whom: Bound, words: Span, held: Held) -> bool:
    if is_told_in_passing(page, whom.mention, words, held.told) or is_of_a_mishap(
        page, words, held.fact.text
    ):
        return False
    if whom.mention.side in (STAFF, GOVERNOR) and not _is_of_staff(page, held):
        return False
    if him_or_her(page, words):
        return True
    if is_of_them(page, whom, words):
        general = tone.is_general(page.words_of(page.sentence_at(words.start)))
        return not general and tone.tells_of_something(page.words_of(page.paragraph_at(words.start)))
    return is_of_its_own(page, whom, words) and _may_be(page, whom, words, held)


def _may_be(page: Page, whom: Bound, words: Span, held: Held) -> bool:
    """Whether the sentence speaks of somebody it knows, and not of people in general."""
    sentence = page.words_of(page.sentence_at(words.start))
    passing = is_told_in_passing(page, whom.mention, words, held.told)
    if passing or is_of_a_mishap(page, words, held.fact.text) or _is_of_whoever_reads(page, whom, words):
        return False
    if _is_plainly_called(page, whom.mention, words) or _is_of_many(page, whom.mention, sentence):
        return False
    if whom.mention.side in (STAFF, GOVERNOR) and not _is_of_staff(page, held):
        return False
    if tone.tells_of_something(sentence):
        return True
    if tone.looks_ahead(sentence) and not tone.looks_back(sentence):
        return False
    if ADDED.match(page.shadow.text, whom.mention.end, words.start):
        return True
    if tone.tells_of_something(page.words_of(page.around(words))):
        return True
    if not whom.mention.word:
        told = tone.tells_of_something(page.words_of(page.paragraph_at(words.start)))
        return tone.is_done_to(sentence) or (told and OF_ONE.match(sentence.lstrip()) is not None)
    if tone.is_past(sentence) or (whom.mention.leans and tone.is_of_somebody(sentence)):
        return True
    return _is_known(page, whom.mention)


def _is_known(page: Page, mention: Mention) -> bool:
    """Whether "the", "this" or "one of" shows that somebody is known already, or stands before their fellow:
    "the mother and child"."""
    text = page.shadow.text
    phrase = text[mention.start : mention.noun].lower()
    before = text[max(mention.start - 24, 0) : mention.start]
    return phrase.startswith(("the ", "this ", "that ", "one of ")) or THE_TWO.search(before) is not None


def _is_of_whoever_reads(page: Page, whom: Bound, words: Span) -> bool:
    """Whether it is said to whoever reads, refused to be spoken of, or said of anybody's life: "a child's
    health"."""
    place = page.sentence_at(words.start)
    sentence = page.words_of(place)
    if IF_YOU.match(sentence) and not tone.tells_of_something(sentence):
        return True
    only_a_side = DOMAIN.fullmatch(page.words_of(words)) is not None
    if only_a_side and (REFUSED.search(sentence) or _is_owned_by_anybody(page, whom.mention, words)):
        return True
    return FOR_ANY.search(page.shadow.text, place.start, whom.mention.start) is not None


def _is_plainly_called(page: Page, mention: Mention, words: Span) -> bool:
    """Whether the words are only what somebody is called: "a stranger", "the carer", "mum or gran"."""
    if mention.word in STRANGERS and not OF_THEIR_OWN.match(page.shadow.text, mention.end):
        return True
    if _is_one_of_several_kinds(page, mention) or _is_asked_for(page, mention, words):
        return True
    anybody = mention.word in ("somebody", "someone") and not OF_THEIR_OWN.match(
        page.shadow.text, mention.end
    )
    sentence = page.words_of(page.sentence_at(mention.start))
    if anybody and not tone.is_of_a_quarrel(sentence) and not tone.is_of_somebody(sentence):
        return True
    return mention.word in PLAIN and mention.noun <= words.start and words.end <= mention.end


def _is_of_many(page: Page, mention: Mention, sentence: str) -> bool:
    """Whether the sentence says what is always so, of anybody who is so, or of people in other places."""
    general = tone.is_general(sentence) and not tone.tells_of_something(sentence)
    if general and not _is_the_one(page, mention):
        return True
    if _is_of_anybody(page, mention, sentence) or _is_perhaps(page, mention) or is_of_whoever(page, mention):
        return True
    return tone.is_elsewhere(sentence) and not tone.is_of_a_quarrel(sentence)


def _is_the_one(page: Page, mention: Mention) -> bool:
    """Whether "the little girl", "that mum" is meant: rules speak of "the child" and "the parent"."""
    return mention.word in OF_NO_RULE and DEFINITE.match(page.shadow.text, mention.start) is not None


def _is_perhaps(page: Page, mention: Mention) -> bool:
    """Whether it is said of anybody by what they can or may do: "a child can look ill"."""
    text = page.shadow.text
    if INDEFINITE.match(text, mention.start) is None:
        return False
    asked = text[max(mention.start - 9, 0) : mention.start].lower().endswith(("whether ", "if "))
    sentence = page.sentence_at(mention.start)
    return CAN.match(text, mention.end) is not None or (
        asked and CAN.search(text, mention.end, sentence.end) is not None
    )


def _is_of_anybody(page: Page, mention: Mention, sentence: str) -> bool:
    """Whether a word for one stands in a statement about many: "several pupils live with a grandparent"."""
    if tone.tells_of_something(sentence) or tone.is_of_somebody(sentence):
        return False
    if OF_RULES.search(sentence) and not DEFINITE.match(page.shadow.text, mention.start):
        return True
    if not INDEFINITE.match(page.shadow.text, mention.start) and mention.word not in ("somebody", "someone"):
        return False
    place = page.sentence_at(mention.start)
    first = next(iter(within(page, Span(start=place.start, end=mention.start))), None)
    return first is not None and first.many >= page.setting.k


def _is_owned_by_anybody(page: Page, mention: Mention, words: Span) -> bool:
    """Whether a side of life is only anybody's: "a child's health"."""
    indefinite = INDEFINITE.match(page.shadow.text, mention.start) is not None
    return indefinite and mention.owns and 0 <= words.start - mention.end <= OWNED


def _is_asked_for(page: Page, mention: Mention, words: Span) -> bool:
    """Whether it is what somebody was asked for or told of: "asked a child for money"."""
    text = page.shadow.text
    asked = ASKED.search(text, max(mention.start - 24, 0), mention.start)
    return asked is not None and FOR_IT.fullmatch(text, mention.end, words.start) is not None


def _is_one_of_several_kinds(page: Page, mention: Mention) -> bool:
    """ "A grandparent, an aunt or a foster carer": whoever it may be."""
    text = page.shadow.text
    return EITHER_BEFORE.search(text, max(mention.start - 20, 0), mention.start) is not None or (
        EITHER_AFTER.match(text, mention.end) is not None
    )


def _is_of_staff(page: Page, held: Held) -> bool:
    return not _staff_in(page.record).isdisjoint(held.fact.about)


def holds_of_staff(record: Record) -> bool:
    """Whether the record holds anything in confidence of somebody who works at the school."""
    return any(not _staff_in(record).isdisjoint(fact.about) for fact in record.facts)


@kept
def _staff_in(record: Record) -> frozenset[str]:
    return frozenset(one.id for one in record.people if one.kind in (PersonKind.STAFF, PersonKind.GOVERNOR))


def _place(page: Page, words: Span, whom: Bound, ends: re.Pattern[str] = CLAUSE_END) -> Span:
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
            if leans or re.fullmatch(r"\s+(?:of|with)\s+", text[earlier.end : first]):
                first = earlier.start
        return first
    starts = [match.start() for match in CLAUSE_START.finditer(text, sentence.start, words.start)]
    near = starts[-1] if starts else sentence.start
    if words.start - near > FURTHEST:
        near = words.start
    while near < words.start and not text[near].isalnum():
        near += 1
    return near
