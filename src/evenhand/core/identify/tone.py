"""How a sentence speaks: does it tell of what happened, or offer help, announce, or say what is always so?

The same words are a leak in the one and plain information in the other ("Comments about our SENCO were
removed", "Our SENCO holds a drop-in on Tuesdays").
"""

import re
from functools import lru_cache

from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables import tones
from evenhand.core.identify.tables.plain_uses import PLAIN_USES
from evenhand.core.identify.ways import Ways

HAPPENED = Ways(tones.HAPPENED, ends=r"\b")
PAST = Pattern(rf"\b(?:{tones.PAST})\b", re.IGNORECASE)
TURN_TO = Pattern(
    rf"\b(?:{tones.TURN_TO})(?:\s+(?:either|also|first|please|is|are|you|it))?(?:\s+[\w']+\s+or)?\s*$",
    re.IGNORECASE,
)
OFFERS = Pattern(tones.OFFERS, re.IGNORECASE)
GOING_ON = Pattern(
    r"\b(?:family|mother|father|mum|dad|child|boy|girl|pupil|student|parents?|couple|teacher|colleague"
    r"|he|she|they)"
    r" (?:is|are) (?:still |now |also )?(?:being|waiting|living|staying|going through|getting|having"
    r"|recovering|struggling)\b",
    re.IGNORECASE,
)
"""What is going on with somebody is not what is always so: "the family is waiting to hear whether they can
stay"."""
SOMEBODY = Pattern(
    r"\b(?:he|she|his|hers?|him|himself|herself)\b(?! or (?:he|she|his|her|him)\b)"
    r"(?<! or he)(?<! or she)(?<! or her)(?<! or him)(?<! or his)",
    re.IGNORECASE,
)
WE_HAVE_MET = Pattern(
    r"\b(?:I|[Ww]e) (?:have|had) (?:also |now |since )?(?:been to see|met|spoken|seen|visited|talked) "
    r"(?:to |with )?(?:an?|the|one of|both) (?:\w+ )?"
    r"(?:famil|parent|mother|father|mum|dad|child|boy|girl|pupil|student)"
)
"""That the writer has met somebody of the case."""
NOTICE = Ways(tones.NOTICE, ends=r"\b")
ALWAYS = Pattern(tones.ALWAYS, re.IGNORECASE)
MAY_BE_DONE = Pattern(
    r"\b(?:may|might|can|should|must|will|could) (?:not )?be \w+(?:ed|en|n|t)\b", re.IGNORECASE
)
NOT_OF_ONCE = Pattern(
    r"\b(?:have|has|are|is|be|being|must be|can be) (?:\w+ly |also |always |already |not )?(?:been )?"
    r"(?:\w+(?:ed|en)|kept|held|heard|dealt|done|shown|rung|brought|taught|caught|built|left|lost|found"
    r"|sold|sent|made|put|paid|told|met|read|set|lent)\b"
    r"|(?:,|\band|\bor|\bthen)(?: then)? \w+ed (?:up |out |in |on )?(?:by|to|with)\b",
    re.IGNORECASE,
)
"""What has been done or is done by rule, and not what was done once."""
MAY_BE = Pattern(tones.MAY_BE, re.IGNORECASE)
BLAMED = Pattern(
    r"\s*(?:,[^,.]{1,40},)?\s*(?:is|are|will|can|could|would|should|has|may be)\s+(?:not |now |never "
    r"|also |no longer )*(?:be |been |being )+(?!happy\b|glad\b|pleased\b|delighted\b|available\b|there\b"
    r"|here\b|in\b|at\b|on\b|open\b|able\b|free\b|back\b|ready\b)\w+",
    re.IGNORECASE,
)
DONE_TO = Pattern(
    r"\b(?:(?:has|have|had) (?:also |now |never |already |recently )?been|was|were|did|felt)\b", re.IGNORECASE
)
AS_ONE = Pattern(r"\bas\s+(?:the |your |a |their )?$", re.IGNORECASE)
SPEAKING = Pattern(r"[\s,]*(?:of (?:the|this|our) school[\s,]*)?(?:I|my|we|our)\b")
BEFORE = Pattern(r"\b(?:because|since|after|when)\b[^.]{1,40}\bhad\b", re.IGNORECASE)
ABOUT = Pattern(
    r"\b(?:about|against|towards?|regarding|concerning|(?:aimed|directed|targeted) at"
    r"|(?:said|written|posted|told|thought) (?:of|by)"
    r"|(?:comments?|remarks?|posts?|abuse|things) (?:on|of|by))\s+$",
    re.IGNORECASE,
)
OF_ANY_CLAIM = Pattern(
    r"\W*(?:An?|Any|To make an?) (?:\w+ )?(?:claim|allegation|accusation|charge|complaint|suggestion|rumour)"
    r" (?:that|of)\b[^.;:!?]*\b(?:is|are|can|must|may|will|should) (?!untrue|false|wrong|not true)\w+",
)
"""What is always so of a claim of some kind: "a claim that work was bought is among the gravest"."""
PLAINLY = Ways(PLAIN_USES, ends=r"\b")
QUARREL = Ways(tones.QUARREL, ends=r"\b")
ELSEWHERE = Pattern(rf"\b(?:{tones.ELSEWHERE})\b")
CONDITION = Pattern(tones.CONDITION, re.IGNORECASE)
SERVES_AHEAD = Pattern(tones.SERVES_AHEAD, re.IGNORECASE | re.DOTALL)
DATED_AHEAD = Pattern(tones.DATED_AHEAD, re.IGNORECASE)
NOT_TO = Pattern(r"\b(?:don't|do not|never|nobody should|no one should|not to)\s+$", re.IGNORECASE)
"""Please do not ask our caretaker: nobody is to turn to them."""
ASKED = Pattern(
    r"\b(?:have|has|had|was|were|been|be|I|we|he|she|they|who)\s+[\w']+(?:\s+(?:to|with|from))?\s*$"
)


@lru_cache(maxsize=256)
def tells_of_something(sentence: str) -> bool:
    """Whether it uses words of a quarrel, a post, a feeling or an apology."""
    return _is_used(HAPPENED, sentence)


@lru_cache(maxsize=256)
def is_of_a_quarrel(words: str) -> bool:
    """Whether it uses words that hardly any letter uses but of a quarrel, of what was posted or of hurt."""
    return _is_used(QUARREL, words)


def _is_used(ways: Ways, words: str) -> bool:
    """Whether a way is met also without the plain uses of its words: "in a named envelope"."""
    if ways.search(words) is None:
        return False
    return ways.search(PLAINLY.sub(" – ", words)) is not None


@lru_cache(maxsize=256)
def is_elsewhere(words: str) -> bool:
    """Whether it speaks of visitors, of other schools, of books or of history, of talks to come."""
    return ELSEWHERE.search(words) is not None or SERVES_AHEAD.search(words) is not None


@lru_cache(maxsize=256)
def is_of_any_claim(sentence: str) -> bool:
    """Whether it says what is always so of a claim or a complaint of some kind."""
    return OF_ANY_CLAIM.match(sentence) is not None


@lru_cache(maxsize=256)
def is_on_condition(sentence: str) -> bool:
    """Whether it says what holds if something is so, or what the reader may do."""
    return CONDITION.search(sentence) is not None


@lru_cache(maxsize=256)
def is_past(sentence: str) -> bool:
    """Whether something was or has been done in it."""
    return PAST.search(sentence) is not None


@lru_cache(maxsize=256)
def is_done_to(sentence: str) -> bool:
    """Whether something was done to somebody in it: "has been", "was"."""
    return DONE_TO.search(sentence) is not None


@lru_cache(maxsize=256)
def is_general(sentence: str) -> bool:
    """Whether it says what is always or perhaps so, of nobody in particular."""
    if SOMEBODY.search(sentence):
        return False
    certain = MAY_BE_DONE.sub("", sentence)
    return ALWAYS.search(sentence) is not None or (
        MAY_BE.search(sentence) is not None and not is_past(certain) and not GOING_ON.search(sentence)
    )


@lru_cache(maxsize=256)
def is_a_rule(sentence: str) -> bool:
    """Whether it says what is so of many at all times, though something was agreed or is kept: "children with
    an allergy have a plan that the cook and the family have agreed"."""
    return ALWAYS.search(sentence) is not None and is_at_all_times(sentence)


@lru_cache(maxsize=256)
def is_at_all_times(sentence: str) -> bool:
    """Whether nothing in it was done once, and it speaks of no him or her."""
    if SOMEBODY.search(sentence):
        return False
    return PAST.search(NOT_OF_ONCE.sub("", sentence)) is None


@lru_cache(maxsize=256)
def looks_ahead(sentence: str) -> bool:
    """Whether it announces a date or something to come."""
    if WE_HAVE_MET.search(sentence):
        return False
    return DATED_AHEAD.search(sentence) is not None or NOTICE.search(sentence) is not None


def turns_to(before: str) -> bool:
    """Whether the words before somebody ask the reader to turn to them, or thank them."""
    turned = TURN_TO.search(before)
    if turned is None or NOT_TO.search(before, 0, turned.start()):
        return False
    return ASKED.search(before) is None


def offers(after: str) -> bool:
    """Whether the words after somebody say what they offer, keep or will do."""
    return OFFERS.match(after) is not None


@lru_cache(maxsize=256)
def is_blamed(after: str) -> bool:
    """Whether what somebody "is" or "will" is being done to them: "is being blamed",
    "will not be hounded"."""
    return BLAMED.match(after) is not None


@lru_cache(maxsize=256)
def is_about(before: str) -> bool:
    """Whether the words before somebody lead to them as what is talked of: "about", "aimed at", "against"."""
    return ABOUT.search(before) is not None


def speaks_as(before: str, after: str) -> bool:
    """Whether the writer speaks of themselves: "As headteacher I …"."""
    return AS_ONE.search(before) is not None and SPEAKING.match(after) is not None


def is_of_somebody(sentence: str) -> bool:
    """Whether it speaks of a him or a her."""
    return SOMEBODY.search(sentence) is not None


def looks_back(sentence: str) -> bool:
    """Whether it gives something done before as the cause: "because his family had fallen behind"."""
    return BEFORE.search(sentence) is not None
