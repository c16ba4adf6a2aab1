"""Whether a circumstance is said of anybody, of many or of whoever reads, and so of nobody in the case."""

import re

from evenhand.core.identify import tone
from evenhand.core.identify.closely import DEFINITE, INDEFINITE, is_of_whoever
from evenhand.core.identify.mentions import Bound, Mention, within
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern

EITHER_BEFORE = Pattern(r"\bor\s+$")

EITHER_AFTER = Pattern(r"(?:, an? [\w-]+(?: [\w-]+)?)* or an? ")

OF_THEIR_OWN = Pattern(r"[\s,]*(?:who|whose|with)\b")

REFUSED = Pattern(
    r"\b(?:won't|will not|shall not|shan't|do not|don't|cannot|can't|never|not going to|nor will (?:I|we))"
    r" (?:\w+ly )?(?:discuss|comment|speak|talk|say|go into|answer|debate|write)\b",
    re.IGNORECASE,
)

ASKED = Pattern(
    r"\b(?:ask|tell|told|remind|charg|bill|thank|pay|paid|press|chas)\w*(?: even)? $", re.IGNORECASE
)

FOR_IT = Pattern(r"\s(?:for|about|of)\s(?:(?:any|more|the|some|his|her|their|extra) )?", re.IGNORECASE)

IF_YOU = Pattern(r"\W*(?:if|should|unless) (?:you|your|any|anyone|anybody)\b", re.IGNORECASE)

IF_YOURS = Pattern(
    r"\b(?:tell|let|ring|ask|inform|contact|see|call|phone|speak to|talk to|write to|e-?mail) (?:us|me"
    r"|him|her|them|the \w+"
    r"|our \w+)(?: know)? if (?:your (?:child|son|daughter|family)|you)\b",
    re.IGNORECASE,
)
"""A notice to whoever reads: "tell us if your child needs that"."""
ASK_THEM = Pattern(
    r"\W*(?:And |So |Do |Please |Why not |Then )*(?:[Aa]sk|[Tt]alk (?:to|with)|[Tt]est|[Hh]elp|[Qq]uiz"
    r"|[Rr]ead (?:to|with)|[Pp]ractise (?:it )?with|[Ss]ing with|[Pp]lay with|[Ss]how|[Ee]ncourage|[Ll]et"
    r"|[Ll]isten to|[Rr]emind|[Tt]ry (?:it|this|them)(?: out)? (?:on|with)) (?:them|your (?:child(?:ren)?|son"
    r"|daughter|pupils?)|yours)\b"
)
"""What readers may do with their own: "Ask them at home"."""
DOMAIN = Pattern(
    r"health|family|faith|religion|beliefs?|finances|money|private life|home life|circumstances|needs"
    r"|background"
    r"|wellbeing|welfare|safety|privacy|feelings|behaviour|education|learning|language|heritage|culture|home",
    re.IGNORECASE,
)

FOR_ANY = Pattern(
    r"\b(?:for|on|by|to) (?:any|every|each|all) (?:\w+ )?(?:parents?|mothers?|fathers?|famil(?:y|ies)"
    r"|child(?:ren)?"
    r"|pupils?|teachers?|school|one|of us)\b[^.;:!?]*\b(?:that|when|if|to)\s+$",
    re.IGNORECASE,
)

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

OWNED = 4

OF_NO_RULE = frozenset(("boy", "girl", "lad", "lass", "mum", "dad", "mother", "father", "son", "daughter"))

CAN = Pattern(r"\s(?:can|may|might|could)\s(?!not have)", re.IGNORECASE)

OF_RULES = Pattern(
    r"\b(?:are|is) (?:always |usually |often |never )?(?:issued|given|made|held|kept|sent|offered|told|asked"
    r"|welcomed|changed|taken|stored|seen|checked|paid"
    r"|removed|touched|released|collected|photographed|handled|recorded|shared|worn|carried|opened|moved)\b",
    re.IGNORECASE,
)

ONLY_SO = Pattern(
    r"\b(?:is|are) (?:\w+ed|given|taken|worn|shown|told|sent|held|kept|seen|made) only (?:by|to|when|if"
    r"|with|after|in)\b"
    r"|\b(?:is|are) only (?:ever )?(?:\w+ed|given|taken|worn|shown|told|sent|held|kept|seen|made)\b",
    re.IGNORECASE,
)
"""A rule: "a child's head covering is removed only by the child"."""


def is_of_whoever_reads(page: Page, whom: Bound, words: Span) -> bool:
    """Whether it is said to whoever reads, refused to be spoken of, or said of anybody's life: "a child's
    health"."""
    place = page.sentence_at(words.start)
    sentence = page.words_of(place)
    unknown = INDEFINITE.match(page.shadow.text, whom.mention.start) and not tone.is_of_somebody(sentence)
    if is_a_notice_to_readers(sentence):
        return True
    if IF_YOU.match(sentence) and (unknown or not tone.tells_of_something(sentence)):
        return True
    only_a_side = DOMAIN.fullmatch(page.words_of(words)) is not None
    if only_a_side and (REFUSED.search(sentence) or _is_owned_by_anybody(page, whom.mention, words)):
        return True
    return FOR_ANY.search(page.shadow.text, place.start, whom.mention.start) is not None


def is_a_notice_to_readers(sentence: str) -> bool:
    """Whether a sentence that tells of nothing done asks readers to say what their child needs."""
    return (
        (IF_YOURS.search(sentence) is not None or ASK_THEM.match(sentence) is not None)
        and not tone.is_of_somebody(sentence)
        and not tone.is_done_to(sentence)
    )


def is_plainly_called(page: Page, mention: Mention, words: Span) -> bool:
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


def is_of_many(page: Page, mention: Mention, sentence: str) -> bool:
    """Whether the sentence says what is always so, of anybody who is so, or of people in other places."""
    general = tone.is_general(sentence) and not tone.tells_of_something(sentence)
    if general and not _is_the_one(page, mention):
        return True
    if _is_of_anybody(page, mention, sentence) or is_perhaps(page, mention) or is_of_whoever(page, mention):
        return True
    return tone.is_elsewhere(sentence) and not tone.is_of_a_quarrel(sentence)


def _is_the_one(page: Page, mention: Mention) -> bool:
    """Whether "the little girl", "that mum" is meant: rules speak of "the child" and "the parent"."""
    return mention.word in OF_NO_RULE and DEFINITE.match(page.shadow.text, mention.start) is not None


def is_perhaps(page: Page, mention: Mention) -> bool:
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
    if tone.is_of_any_claim(sentence):
        return True
    if ONLY_SO.search(sentence) and INDEFINITE.match(page.shadow.text, mention.start):
        return True
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
