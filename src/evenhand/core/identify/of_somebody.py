"""Whether a circumstance is said of somebody whom the letter knows, and not of people in general."""

import re

from evenhand.core.identify import tone
from evenhand.core.identify.closely import him_or_her, is_of_its_own, is_of_them
from evenhand.core.identify.extent import OF_ONE
from evenhand.core.identify.held import Held, is_of_staff
from evenhand.core.identify.in_passing import is_of_a_mishap, is_told_in_passing
from evenhand.core.identify.mentions import Bound, Mention
from evenhand.core.identify.of_a_contact import is_of_a_contact
from evenhand.core.identify.of_anybody import is_of_many, is_of_whoever_reads, is_plainly_called
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.people import GOVERNOR, STAFF

ADDED = Pattern(r",\s+(?:who|whose)\b(?! (?:may|might|can|could|should|must)\b)")
"""A clause after a comma is not what picks somebody out of many: it tells more of one who is known
already."""

THE_TWO = Pattern(r"\b(?:the|this|that|both|his|her) \w+ and $", re.IGNORECASE)


def may_be_closely(page: Page, whom: Bound, words: Span, held: Held) -> bool:
    """Whether a soft way of saying stands so close to somebody of the case that it tells of them."""
    if is_told_in_passing(page, whom.mention, words, held.told) or is_of_a_mishap(
        page, words, held.fact.text
    ):
        return False
    if whom.mention.side in (STAFF, GOVERNOR) and not is_of_staff(page, held):
        return False
    if him_or_her(page, words):
        return True
    if is_of_them(page, whom, words):
        general = tone.is_general(page.words_of(page.sentence_at(words.start)))
        return not general and tone.tells_of_something(page.words_of(page.paragraph_at(words.start)))
    return is_of_its_own(page, whom, words) and may_be(page, whom, words, held)


def may_be(page: Page, whom: Bound, words: Span, held: Held) -> bool:
    """Whether the sentence speaks of somebody it knows, and not of people in general."""
    sentence = page.words_of(page.sentence_at(words.start))
    if not whom.mention.word and is_of_a_contact(page, page.sentence_at(words.start)):
        return False
    passing = is_told_in_passing(page, whom.mention, words, held.told)
    if passing or is_of_a_mishap(page, words, held.fact.text) or is_of_whoever_reads(page, whom, words):
        return False
    if is_plainly_called(page, whom.mention, words) or is_of_many(page, whom.mention, sentence):
        return False
    if whom.mention.side in (STAFF, GOVERNOR) and not is_of_staff(page, held):
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
