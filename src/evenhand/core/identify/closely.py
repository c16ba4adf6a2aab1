"""Whether words stand so close to one person of the case that even a soft way of saying tells of them: with a
him or a her, or in a clause of somebody's own ("a boy whose legs need help").

Letters that leave well alone hardly ever speak of one he or she, so little more is asked there.
"""

import re

from evenhand.core.identify import tone
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.mentions import HE_OR_SHE, Bound, Mention, bound, somebody, within
from evenhand.core.identify.naming import namings_of
from evenhand.core.identify.of_a_contact import is_of_a_contact
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import Record
from evenhand.core.identify.tables.people import ANYBODY, FAMILY, PARENT, PUPIL, STAFF

OF_ITS_OWN = Pattern(
    r"(?:\s(?:in|from|of|at) (?:our |the |this )?[\w'-]+(?: (?:\d+|school|class|room))?)?"
    r"[\s,]*\b(?:who|whose|whom|for whom|with"
    r"|that (?:cannot|can't|must not|may not|has|have|is|are|does|do))\b",
    re.IGNORECASE,
)
QUARREL = Pattern(
    r"[\s,]*who(?: has| had| have| was| is)?(?: \w+ly| also| now| since)? (?:said|wrote|posted|written"
    r"|complain\w*|called|shared|made|sent|spoke|commented|asked|told|apologis\w+|film\w*|record\w*|started"
    r"|join\w*|took part)\b",
    re.IGNORECASE,
)
CLOSELY = Pattern(
    r"\b(?:he|she|they|his|her|him|who|whose|whom|with|where|the|this|that|one of)\b", re.IGNORECASE
)
DEFINITE = Pattern(r"(?:the|this|that|one of)\b", re.IGNORECASE)
INDEFINITE = Pattern(r"(?:an?|any|every|each)\b", re.IGNORECASE)
NOBODY = Pattern(r"\bno $", re.IGNORECASE)
GRANTS = Pattern(
    r",? or (?:who|whose)\b|\s(?:has|gets|is given|keeps|carries) (?:an?|their) (?:\w+ )?(?:plan|passport"
    r"|key worker|key person|buddy|pass)\b|,?\s(?:can|may|should|must|will) (?:always |also "
    r"|still )?(?:ask|bring|have"
    r"|choose|come|speak|talk|ring"
    r"|tell|join|be|need|find|get|expect|request|want|like|feel)\b",
    re.IGNORECASE,
)
OF_THEM = Pattern(r"\W*(?:(?:Whether|That|If|How|What|Why|When) (?:or not )?(?:they|their)|They|Their)\b")
STATES = Pattern(
    r"\b(?:has|had|is|was|cannot|can't|does|did|hasn't|isn't|doesn't|will not|won't)\b", re.IGNORECASE
)
DESERVES = Pattern(
    r"\b(?:has earned|deserves?|should|must|can|may|needs?|is owed|is entitled|will)\b", re.IGNORECASE
)
ANIMAL = Pattern(
    r"\b(?:animals?|creatures?"
    r"|dogs?|dalmatian|labrador|spaniel|puppy|hens?|chickens?|cockerel|rabbits?|hamsters?|guinea pigs?"
    r"|tortoise|cats?|kittens?|ponies|pony|sheep|lambs?|sheepdog|goats?|pigs?|calf|horses?|donkeys?|snails?"
    r"|geckos?|(?<!to )fish|ducks?|ducklings?|gerbils?|snake|parrot|budgie"
    r")\b",
    re.IGNORECASE,
)
TITLED = Pattern(r"\b(?:Mr|Mrs|Miss|Ms|Dr|Sir|Lady|Lord|Captain|Professor)\.? [A-Z]")
FIGURE = Pattern(
    r"\A\W*(?:St|Saint|Sant|Guru|Prophet)\.? [A-Z][a-z]+(?![\w'])|\A\W*[A-Z][a-z]{2,} of (?:the )?[A-Z]"
    r"|\b(?:bint|ibn|bin|bat) [A-Z]|\b[Pp]eace be upon (?:him|her)\b"
    r"|\b(?:God|Allah) be pleased with\b|\b(?:Saint|Prophet|Guru|Rabbi|King|Queen|Pope) [A-Z]"
)
OF_ANY_PERSON = Pattern(
    r"\b(?:(?:any|every|each|no) (?:person|man|woman|child|pupil|parent|soul|one|human being|believer))\b",
    re.IGNORECASE,
)
THE_WRITERS_KIN = Pattern(
    r"\b[Mm]y (?:own |late |dear |old |first |then )?(?:mother|father|mum|dad|parents|grandmother|grandfather"
    r"|gran|nan|grandad|wife|husband|sister|brother|daughter|son|aunt|uncle|teacher|headmaster"
    r"|headmistress)\b"
)
CAPITALISED = Pattern(r"\b[A-Z][^\W\d_]{2,}")
ANOTHER_NAMED = Pattern(
    r"(?<![.!?] )\b(?P<name>[A-Z][a-z]{2,} [A-Z][a-z]{2,}) (?:turned|came|went|was|wrote|painted|sailed"
    r"|stood|made"
    r"|found\w*|gave|left|led|built|discovered|invented|set|took|lost|won|sang|played|had|walked|climbed"
    r"|visited"
    r"|lived|died|married|became|spent|taught|drew|flew|rode|fought|ruled|reigned)\b"
)
OF_FAMILIES = (PARENT, PUPIL, FAMILY)
BESIDE, BESIDE_A_NAME = 30, 60


@kept
def close_sentences(page: Page) -> tuple[Span, ...]:
    """Sentences that speak of a him or a her, or of somebody with a clause of their own."""
    return tuple(sentence for sentence in page.sentences if CLOSELY.search(page.words_of(sentence)))


def whom_closely(page: Page, words: Span) -> Bound | None:
    """Of whom it is said: as anywhere, or else of the him or her of the sentence."""
    whom = bound(page, words)
    if whom and whom.many < max(page.setting.k, 2):
        return whom
    if one := him_or_her(page, words):
        return Bound(mention=somebody(one.start, one.end), many=1, touches=True)
    sentence = page.sentence_at(words.start)
    near = [
        one
        for one in within(page, Span(start=sentence.start, end=words.end))
        if one.many == 1 and not NOBODY.search(page.shadow.text, sentence.start, one.start)
    ]
    own = [one for one in near if OF_ITS_OWN.match(page.shadow.text, one.end) or one.start >= words.start]
    return Bound(mention=own[-1], many=1, touches=True) if own else None


def him_or_her(page: Page, words: Span) -> Span | None:
    """The he or she before the words in their sentence, or just behind, who can be somebody of the case."""
    sentence = page.sentence_at(words.start)
    one = HE_OR_SHE.search(page.shadow.text, sentence.start, sentence.end)
    reach = BESIDE_A_NAME if _is_named_in(page, page.paragraph_at(words.start)) else BESIDE
    if one is None or one.start() > words.end + reach or not _can_be_of_the_case(page, sentence):
        return None
    for others in (OF_ANY_PERSON, THE_WRITERS_KIN):
        if others.search(page.shadow.text, sentence.start, one.start()):
            return None
    if is_of_a_contact(page, sentence) or _is_of_another_named(page, sentence, one.start()):
        return None
    return Span(start=one.start(), end=one.end())


def _is_of_another_named(page: Page, sentence: Span, place: int) -> bool:
    """Whether it is that of somebody named before it who is nobody of the record: "William Penn turned up on
    his way to Pennsylvania"."""
    every = list(ANOTHER_NAMED.finditer(page.shadow.text, sentence.start, place))
    if not every:
        return False
    named = every[-1]
    name = Span(start=named.start(), end=named.end("name"))
    if any(name.meets(Span(start=one.start, end=one.end)) for one in namings_of(page)):
        return False
    return not any(one.few and one.start >= name.end for one in within(page, Span(start=name.end, end=place)))


def has_own_clause(page: Page, mention: Mention) -> bool:
    """Whether "who", "whose" or "with" follows somebody."""
    return OF_ITS_OWN.match(page.shadow.text, mention.end) is not None


def is_of_whoever(page: Page, mention: Mention) -> bool:
    """Whether a sentence grants something to whoever is so: "a parent who has been ill can ask"."""
    text = page.shadow.text
    sentence = page.sentence_at(mention.start)
    return (
        INDEFINITE.match(text, mention.start) is not None
        and not text[sentence.start : mention.start].strip()
        and has_own_clause(page, mention)
        and GRANTS.search(text, mention.end, sentence.end) is not None
    )


def is_of_them(page: Page, whom: Bound, words: Span) -> bool:
    """Whether a sentence about "them" goes on about one home spoken of before."""
    sentence = page.sentence_at(words.start)
    return (
        not whom.touches
        and whom.mention.side in OF_FAMILIES
        and OF_THEM.match(page.shadow.text, sentence.start) is not None
    )


def is_of_its_own(page: Page, whom: Bound, words: Span) -> bool:
    """Whether the words stand in a clause of one person's own, or are said of "the boy", "that family"."""
    text, mention = page.shadow.text, whom.mention
    if words.start < mention.start and mention.end <= words.end:
        return True
    if mention.end > words.start:
        return False
    if mention.word in ("somebody", "someone") and _serves_many(page, page.sentence_at(words.start)):
        return False
    sentence = page.sentence_at(words.start)
    if has_own_clause(page, mention):
        first = INDEFINITE.match(text, mention.start) and mention.start == sentence.start
        deserving = first and DESERVES.search(text, mention.end, sentence.end)
        quarrel = QUARREL.match(text, mention.end)
        onward = quarrel and STATES.search(text, quarrel.end(), words.end)
        return not deserving and (not quarrel or onward is not None)
    return whom.touches and mention.side in OF_FAMILIES and DEFINITE.match(text, mention.start) is not None


@kept
def _can_be_of_the_case(page: Page, sentence: Span) -> bool:
    """Whether a sentence with a he or she speaks of somebody of the case: not of an animal, a figure of
    history or a visitor in the news of the week."""
    words = page.words_of(sentence)
    if ANIMAL.search(words) or FIGURE.search(words) or tone.is_on_condition(words):
        return False
    paragraph = page.paragraph_at(sentence.start)
    about = page.words_of(paragraph)
    if not _names_in(page.record).isdisjoint(CAPITALISED.findall(about)) or _is_named_in(page, paragraph):
        return True
    if not tone.is_of_a_quarrel(about):
        others = tone.is_elsewhere(about) or TITLED.search(about) is not None or _serves_many(page, sentence)
        return not others and any(
            one.few and one.word not in ("one", "another") for one in within(page, paragraph)
        )
    return tone.is_of_a_quarrel(words) or not (tone.is_elsewhere(words) or _serves_many(page, sentence))


def _serves_many(page: Page, sentence: Span) -> bool:
    """Whether it tells what one does for many: "she sees forty pupils a week"."""
    inside = within(page, sentence)
    one = HE_OR_SHE.search(page.shadow.text, sentence.start, sentence.end)
    served = [
        each
        for each in inside
        if each.many >= max(page.setting.k, 2) and not each.leans and each.side != ANYBODY
    ]
    doing = inside and inside[0].side == STAFF and not has_own_clause(page, inside[0])
    return any(doing or (one is not None and one.start() < each.start) for each in served)


def _is_named_in(page: Page, paragraph: Span) -> bool:
    """Whether somebody of the record is named in a paragraph, in whatever form."""
    return any(naming.start < paragraph.end and paragraph.start < naming.end for naming in namings_of(page))


@kept
def _names_in(record: Record) -> frozenset[str]:
    return frozenset(
        part for person in record.people for name in (person.name, *person.known_as) for part in name.split()
    )
