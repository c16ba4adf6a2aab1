"""Where a letter describes one person by a clause of their own: "a boy whose legs need help"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from evenhand.core.identify import tone
from evenhand.core.identify.countable import details_of
from evenhand.core.identify.held import holds_of_staff
from evenhand.core.identify.in_ordinary_work import is_learned
from evenhand.core.identify.mentions import Mention, mentions_in, within
from evenhand.core.identify.of_anybody import is_perhaps
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.standing import unusual_in
from evenhand.core.identify.tables import depicting
from evenhand.core.identify.tables.people import FAMILY, STAFF
from evenhand.core.identify.vocabulary import base_of, rarity_of
from evenhand.core.identify.ways import Ways

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
    r"expecting|recovering|learning|in))\b"
)
CONCERNED = r"(?:[\s,]*(?:concerned|involved|affected|in question)\b)?"
CLAUSE = Pattern(rf"{CONCERNED}[\s,]*(?:{WHOSE}|{WHO})", re.IGNORECASE)
OWN_CLAUSE = Pattern(rf"{CONCERNED}(?:{depicting.WHO_OR_WHOSE}|{depicting.BY_WHAT_WAS_DONE})", re.IGNORECASE)
OWN_STATE = Pattern(depicting.IS_OR_HAS, re.IGNORECASE)
SAID_OF_THE_NOUN = Pattern(r"\s(?:has|have|had|is|was|were|are|will)\b")
ALWAYS_TRUE = Pattern(
    r"\W*an? (?:\w+ ){0,2}(?:child|pupil|parent|family|student|boy|girl|mother|father|person)\b"
    r"(?!.*\b(?:was|were|had|did)\b)",
    re.IGNORECASE | re.DOTALL,
)
ANYBODY_BEFORE = Pattern(
    r"\b(?:nobody|no one|everyone|everybody|anyone|anybody|whoever|all those|those"
    r"|(?:any|every|each) (?:parent|mother|father|family|child|teacher|school|pupil|person|one))\b[^.;:!?]*$"
    r"|\bor\s+$"
    r"|\b(?:if|should|when) you (?:feel|think|believe|find|see|hear|know|notice|suspect"
    r"|are told)(?: that)?\s+$"
    r"|\bhow (?:it|this|that|they) (?:will |would |might |may )?(?:looks?|reads?|sounds?"
    r"|feels?) to\b[^.;:!?]*$",
    re.IGNORECASE,
)
NOW = Pattern(depicting.WHAT_ONE_IS_IN_OR_HAS, re.IGNORECASE)
QUARREL = Ways(depicting.TELLS_OF_THE_QUARREL, ends=r"\b")
DONE_TO_US = Pattern(
    r"\b(?:not (?:his|her|their) own|own child|concern|complaint|question|view|opinion|worry|problem "
    r"with|issue|grievance|account|waited \w+ (?:minutes|hours?)|post(?:ed)?|comment|message|right to|duty"
    r"|child (?:in|at)|children (?:in|at)|phone)\b",
    re.IGNORECASE,
)
END = Pattern(r"[,;:.!?)]|\s(?:but|deserves?|should|must)\b")
AT_WORK = Pattern(
    r",?\s(?:who |which )?(?:is|are) (?:now |also )?(?:(?!being)\w+ing|at|in|on|back|open|free|here)\b"
)
OF_MANY = Pattern(r"\s(?:have|are|were)\b", re.IGNORECASE)
FURTHEST = 80
NEGATED = Pattern(r"\b\w+n't\b")
COUNTED = Pattern(
    r"\b(?:hundred|thousand|million|pounds|pence|minutes|hours|bored|home again|\d+|\w+day|january"
    r"|february|march"
    r"|april|june|july|august|september|october|november|december|attends?|goes to|belongs to)\b",
    re.IGNORECASE,
)
BARE_VERB = Pattern(r"\W*\w+(?:ing|ed|en|n|t|d)\W*(?:it|him|her|them|that|this|well|again|now|better)?\W*")
TELLING, HALF_TELLING = 1.2, 0.6
SHORTEST = 12


class Described(NamedTuple):
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
        if match is None or is_perhaps(page, mention):
            continue
        sentence = page.sentence_at(mention.start)
        whole = page.words_of(sentence)
        stop = END.search(text, match.end(), min(sentence.end, match.end() + FURTHEST))
        end = stop.start() if stop else min(sentence.end, match.end() + FURTHEST)
        if any(mention.start <= one.start < end for one in details_of(page)):
            continue
        if DONE_TO_US.search(text[mention.end : end]) or any(
            one.meets(Span(start=mention.start, end=end)) for one in page.furniture
        ):
            continue
        if tone.is_general(whole) and not tone.tells_of_something(whole):
            continue
        if tone.is_elsewhere(whole) and not tone.is_of_a_quarrel(whole):
            continue
        place = Span(start=mention.start, end=end)
        if _tells_of_one(page, whole, mention, match.group()) and _has_a_telling_word(
            page, place, mention.end, least=HALF_TELLING
        ):
            yield Described(place=Span(start=mention.start, end=end), mention=mention)


def depicted_in(page: Page) -> Iterator[Described]:
    """Every child, parent or family of whom the letter tells something that letters about a quarrel do not
    tell: what they are, have, lost or need. In a paragraph about the case alone."""
    for sentence in page.sentences:
        if any(one.meets(sentence) for one in (*page.furniture, *page.standing)):
            continue
        whole = page.words_of(sentence)
        about = tone.tells_of_something(page.words_of(page.paragraph_at(sentence.start)))
        about = about and not is_learned(whole)
        general = tone.is_general(whole) and not tone.tells_of_something(whole)
        general = general or (tone.is_elsewhere(whole) and not tone.is_of_a_quarrel(whole))
        if about and not general and not tone.looks_ahead(whole) and not ALWAYS_TRUE.match(whole):
            yield from _depicted(page, sentence, whole)


def _depicted(page: Page, sentence: Span, whole: str) -> Iterator[Described]:
    text = page.shadow.text
    for mention in within(page, sentence):
        if not _is_one(page, mention) or ANYBODY_BEFORE.search(text, sentence.start, mention.start):
            continue
        if is_perhaps(page, mention):
            continue
        for clause in (OWN_CLAUSE, OWN_STATE):
            if mention.side == STAFF and _is_at_work(text[mention.end : sentence.end]):
                break
            if match := clause.match(text, mention.end, sentence.end):
                end = _end(text, match.end(), sentence, cut=clause is OWN_CLAUSE)
                if _is_telling(page, Span(start=match.start(), end=end), match.end()):
                    yield Described(place=Span(start=mention.start, end=end), mention=mention)
                break
    if (match := NOW.match(text, sentence.start, sentence.end)) and (
        spoken_of := _spoken_of_before(page, sentence)
    ):
        place = Span(start=sentence.start, end=_end(text, match.end(), sentence, cut=False))
        if _is_telling(page, place, match.end()):
            yield Described(place=place, mention=spoken_of)


def _is_at_work(after: str) -> bool:
    """Whether a notice tells what a member of staff offers or is doing: "the librarian is away"."""
    if tone.offers(after):
        return True
    return AT_WORK.match(after) is not None and not tone.tells_of_something(END.split(after)[0])


def _is_of_another(page: Page, mention: Mention) -> bool:
    """Whether the verb behind one person is one of many: "donations for the child have passed"."""
    return mention.side != FAMILY and OF_MANY.match(page.shadow.text, mention.end) is not None


def _is_one(page: Page, mention: Mention) -> bool:
    if (
        mention.many != 1
        or _is_of_another(page, mention)
        or mention.word in ("someone", "somebody", "person", "author", "writer")
    ):
        return False
    if mention.side == STAFF and not holds_of_staff(page.record):
        return False
    following = page.shadow.text[mention.end : mention.end + 2].strip()
    return not following.isupper()


def _spoken_of_before(page: Page, sentence: Span) -> Mention | None:
    """The one somebody of whom a paragraph has spoken before a sentence that begins with a pronoun."""
    paragraph = page.paragraph_at(sentence.start)
    before = [
        one for one in within(page, Span(start=paragraph.start, end=sentence.start)) if _is_one(page, one)
    ]
    return before[-1] if before else None


def _end(text: str, least: int, sentence: Span, *, cut: bool) -> int:
    """Where a clause ends; one that hangs on a noun ends before what is said of the noun itself."""
    furthest = min(sentence.end, least + FURTHEST)
    stop = END.search(text, least, furthest)
    end = stop.start() if stop else furthest
    said = SAID_OF_THE_NOUN.search(text, least + SHORTEST, end) if cut else None
    return said.start() if said else end


def _is_telling(page: Page, place: Span, verb: int) -> bool:
    """Whether a clause has a word that letters about a quarrel do not have, and tells of no quarrel."""
    text = page.shadow.text
    words = text[place.start : place.end]
    if QUARREL.search(text, verb, place.end) or DONE_TO_US.search(words):
        return False
    if any(place.start <= one.start < place.end for one in details_of(page)):
        return False
    return _has_a_telling_word(page, place, verb)


def _without_names(page: Page, place: Span) -> str:
    """The words of a place without what the school may name anywhere."""
    words = page.words_of(place)
    for one in page.permitted:
        if one.meets(place):
            words = words.replace(page.words_of(one), " ")
    return words


def _has_a_telling_word(page: Page, place: Span, verb: int, *, least: float = TELLING) -> bool:
    """Whether a clause from its verb on has a word, or two, that letters about a quarrel hardly have."""
    said = NEGATED.sub(" ", COUNTED.sub(" ", _without_names(page, Span(start=verb, end=place.end))))
    weights = [
        rarity_of(base_of(word)) for word in unusual_in(said if BARE_VERB.fullmatch(said) is None else "")
    ]
    return max(weights, default=0) >= least or sum(weight >= HALF_TELLING for weight in weights) > 1


def _tells_of_one(page: Page, sentence: str, mention: Mention, clause: str) -> bool:
    if tone.tells_of_something(sentence):
        return True
    if tone.looks_ahead(sentence):
        return False
    about = tone.tells_of_something(page.words_of(page.paragraph_at(mention.start)))
    return about or tone.is_past(sentence) or "whose" in clause.lower()
