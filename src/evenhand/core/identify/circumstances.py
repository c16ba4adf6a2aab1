"""Where a letter tells a circumstance that the record holds of somebody, of one person or family."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from evenhand.core.identify import tone
from evenhand.core.identify.closely import DEFINITE, close_sentences, has_own_clause, whom_closely
from evenhand.core.identify.domains import is_alone, ways_of_any
from evenhand.core.identify.extent import CLAUSE_END, LONG_CLAUSE_END, extent_of
from evenhand.core.identify.held import Held, held_in
from evenhand.core.identify.in_passing import is_of_no_quarrel, is_unknown
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.mentions import Bound, bound, somebody
from evenhand.core.identify.of_anybody import REFUSED
from evenhand.core.identify.of_somebody import may_be, may_be_closely
from evenhand.core.identify.of_the_writer import the_writer_before, writers_of
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Cued, Pattern
from evenhand.core.identify.tables.people import STAFF
from evenhand.core.identify.ways import Ways

OF_US = Pattern(
    r"(?:\b(?:I|[Ww]e|[Yy]ou|[Ii]t)|(?:[.,;:!?(]\s|\b(?:that|and|but|when|if|because|so|as|since|while) )"
    r"(?:[Tt]he|[Tt]his|[Tt]hat|[Oo]ur|[Ss]uch|[Aa]) (?:joke|posts?|page|thread"
    r"|story|rumour|comments?|matter|thing|message|picture|video|meal|money|bus|coat|ball|boiler|roof"
    r"|term|year"
    r"|weather|news|word|talk|fun|time|day|week|play|concert|fair|trip)"
    r"(?: has| have| had| is| was| were)?)(?: \w+ly| still| also| never)? $"
)

POLICY = Pattern(
    r"\b(?:may|can|could|might) (?:\w+ ){0,3}(?:amount to|be) (?:\w+ ){0,2}"
    r"(?:cyber-?bullying|bullying|harassment|against the law|an? (?:criminal )?offence|unlawful|illegal)\b",
    re.IGNORECASE,
)
"""What every letter of this kind says of the law."""
WHERE_ANYBODY = Pattern(r"\W*(?:where|when|whenever|if) (?:anyone|anybody|somebody|someone)\b", re.IGNORECASE)
EVERY = Pattern(
    r"\b(?:every|each) (?:winter|summer|spring|autumn|year|term|week|day|child|pupil|family|school)\b",
    re.IGNORECASE,
)
PARTED = Pattern(
    r"separat|divorc|split|part(?:ed|ing)|no longer|going their|liv(?:e|ed|ing) (?:apart|separate)",
    re.IGNORECASE,
)

IN_A_SAYING = Ways(
    r"(?:an?|the|one|any|no|only) conditions? (?:of (?:the|our|a|any|entry|use|sale|hire|employment"
    r"|\w+ing)|that)|(?:on|under) (?:the )?conditions?|(?:terms|rules) and conditions"
    r"|in (?:good|poor|fair|mint|working|excellent) condition"
    r"|(?:weather|road|ground|pitch|working) conditions?|conditions (?:of|for) \w+"
    r"|every penny (?:has been |was |is |of it )?(?:found|accounted|counts|raised|spent|given|goes|went"
    r"|will go|helps|of)|nothing to do with|in writing|in person|in touch|in order(?: to)?|in hand"
    r"|by hand|on foot|by heart|at heart"
    r"|at hand|on behalf"
    r"|face to face|eye to eye|in the end|at the end|out of hand|to heart|in mind|on board|in place"
    r"|take place"
    r"|takes place|tak(?:e|es|ing) (?:his|her|their) place|took place|taken place|at once|at last"
    r"|back to front|to and fro"
    r"|los(?:t|e|es|ing) (?:an?|his|her|their|the|one|your|our) (?:\w+ )?(?:shoes?|boots?|coat|tooth"
    r"|teeth|gloves?|hat|cap"
    r"|jumper|bag|books?|phone|purse|tickets?|keys?|glasses|temper|way|place|match|game|final|race"
    r"|interest|patience"
    r"|balance|grip|count|track|voice|appetite|ball|points?|marks?|time|control|nerve|footing"
    r"|concentration)",
    ends=r"\b",
)

NURSE = Cued(
    r"\b(?:the|our|a|your) (?:school )?(?:nurse|matron|counsellor|therapist|SENCO|chaplain|first aider)"
    r"(?:'s (?:list|room|office|door|desk|clinic|drop-in|surgery|number|visits?|hours|book|form)"
    r"|(?= (?:rings|phones|calls|keeps|holds|sees|visits|checks|is in\b|will|has (?:a|the) (?:list"
    r"|drop-in|room))))\b",
    re.IGNORECASE,
    holds="nurse|matron|counsellor|therapist|senco|chaplain|aider",
)
"""Whoever looks after health, in what they do for all: "the school nurse rings home"."""
SAYING = 16


class Told(NamedTuple):
    """A circumstance in the letter: where to mark, of whom it is said, and the fact behind it."""

    place: Span
    words: Span
    bound: Bound
    held: Held


@kept
def told_in(page: Page) -> tuple[Told, ...]:
    """Every passage that tells of one person or family what the record holds."""
    return tuple(_told(page))


def _told(page: Page) -> Iterator[Told]:
    text = page.shadow.text
    for held in held_in(page.record):
        for match in held.told.finditer(text):
            words = Span(start=match.start(), end=match.end())
            if not is_of_all(page, words):
                whom = _as_a_pair(page, bound(page, words), words)
                if whom and _offers(page, whom, words):
                    continue
                if whom and whom.many < max(page.setting.k, 2) and may_be(page, whom, words, held):
                    yield Told(place=extent_of(page, words, whom), words=words, bound=whom, held=held)
        yield from _told_by_the_writer(page, held)
        for way in held.ways:
            yield from _told_closely(page, held, way)


def is_of_all(page: Page, words: Span) -> bool:
    """Whether words are the school's own or a saying, or said of the writer, of a thing or of everybody."""
    return _is_left_out(page, words) or _is_of_us(page, words) or _is_of_every(page, words)


def _is_of_the_law(page: Page, words: Span) -> bool:
    """Whether a sentence says of nobody what may be against the law."""
    sentence = page.words_of(page.sentence_at(words.start))
    return POLICY.search(sentence) is not None and not tone.is_of_somebody(sentence)


def _is_of_every(page: Page, words: Span) -> bool:
    """Whether a sentence without a quarrel tells what every winter brings or every child has a right to."""
    sentence = page.words_of(page.sentence_at(words.start))
    if WHERE_ANYBODY.match(sentence) or _is_of_the_law(page, words):
        return True
    found = EVERY.search(sentence)
    return found is not None and (not found.start() or not tone.is_of_a_quarrel(sentence))


def _offers(page: Page, whom: Bound, words: Span) -> bool:
    """Whether the words are only what a member of staff offers: "our nurse is in on Mondays for …"."""
    after = page.shadow.text[whom.mention.end : page.sentence_at(words.start).end]
    return whom.mention.side == STAFF and whom.mention.end <= words.start and tone.offers(after)


def _as_a_pair(page: Page, whom: Bound | None, words: Span) -> Bound | None:
    """ "The parents" of whom it is said that they have parted are two, and not all parents."""
    if whom is None or whom.mention.word != "parents" or not PARTED.match(page.words_of(words)):
        return whom
    the = DEFINITE.match(page.shadow.text, whom.mention.start) is not None
    return whom._replace(many=min(whom.many, 2)) if the else whom


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
            yield Told(place=extent_of(page, words, whom), words=words, bound=whom, held=held)


def _told_closely(page: Page, held: Held, way: Ways) -> Iterator[Told]:
    """Where a soft way of saying stands so close to one person that it tells of them."""
    for sentence in close_sentences(page):
        told_to = sentence.start
        for match in way.finditer(page.shadow.text, sentence.start, sentence.end):
            words = Span(start=match.start(), end=match.end())
            if words.start < told_to or _is_left_out(page, words) or _is_of_the_law(page, words):
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
            if whom and whom.many < max(page.setting.k, 2) and may_be_closely(page, whom, words, held):
                outright = whom.mention.start <= words.start and not has_own_clause(page, whom.mention)
                place = extent_of(page, words, whom, LONG_CLAUSE_END if outright else CLAUSE_END)
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
    return any(
        one.meets(words) for one in (*page.furniture, *page.standing, *page.permitted)
    ) or _is_of_the_nurse(page, words)


def _is_of_the_nurse(page: Page, words: Span) -> bool:
    """Whether the words are only whoever looks after health, in a sentence that tells of nobody."""
    sentence = page.sentence_at(words.start)
    said = page.words_of(sentence)
    return not (tone.is_of_somebody(said) or tone.is_done_to(said)) and any(
        one.start() <= words.start and words.end <= one.end()
        for one in NURSE.finditer(page.shadow.text, sentence.start, sentence.end)
    )
