"""The signs of a sentence: its words and pairs of words, its outline, and what it shares with the case."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from evenhand.core.identify.countable import details_of
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.roles import roles_in
from evenhand.core.identify.roster import Count, heads_of
from evenhand.core.identify.vocabulary import RARE, Word, rarity_of, words_of
from evenhand.core.identify.weighing.outline import outline_of, stretches_of
from evenhand.core.identify.weighing.subject import subject_of
from evenhand.core.identify.weighing.ties import Ties, weight_in

BEGINS, ENDS = "^", "$"
FEW, MANY, UNCOUNTED = "#few", "#many", "#unknown"
A_NAME, A_NUMBER = "NAME", "NUMBER"
STAND_INS = frozenset((BEGINS, ENDS, A_NAME, A_NUMBER))
CAPITAL_ALL_THE_SAME = frozenset(
    (
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
        "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "christmas", "easter", "eid", "diwali", "halloween", "i", "year", "reception", "nursery", "key",
        "stage", "facebook", "whatsapp", "instagram", "tiktok", "snapchat", "twitter", "senco", "pta",
        "english", "welsh", "scottish", "irish", "polish",
    )
)  # fmt: skip
STEPS = (1.2, 2.6, 4.5, 7.0)
"""Of how much is shared with a post, a fact, the occasion or a job: a word not everyday, a rare one, ..."""
ENDING, BEGINNING, LONG = 3, 4, 6


def signs_of(page: Page, sentence: Span, ties: Ties) -> dict[str, float]:
    """Every sign of a sentence with its strength. Names and figures are no signs, only that there is one.
    Total."""
    words = words_of(page.shadow.text, sentence.start, sentence.end)
    forms = [_form(word, first=place == 0) for place, word in enumerate(words)]
    tied = [_tie(word, ties) for word in words]
    signs: dict[str, float] = dict.fromkeys(_of_words(words, forms), 1.0)
    signs |= dict.fromkeys(stretches_of(outline_of((BEGINS, *forms, ENDS), as_they_are=STAND_INS)), 1.0)
    signs |= dict.fromkeys(_of_ties(forms, tied), 1.0)
    signs |= dict.fromkeys(_of_counts(words, forms, ties), 1.0)
    signs |= dict.fromkeys(_of_those_counted(page, sentence), 1.0)
    signs |= dict.fromkeys(_of_shape(page.words_of(sentence)), 1.0)
    signs[subject_of(page)] = 1.0
    signs |= _in_common(words, ties)
    signs["long"] = min(len(words) / 30, 2.0)
    return signs


def _form(word: Word, *, first: bool) -> str:
    plain = word.written.lower()
    if word.written.isdigit():
        return A_NUMBER
    if word.capital and plain not in CAPITAL_ALL_THE_SAME and (not first or rarity_of(word.base) >= RARE):
        return A_NAME
    return plain


def _tie(word: Word, ties: Ties) -> str:
    """To what of the case a word leads: a job, a fact, the occasion, a post, or nothing."""
    if word.base in ties.jobs:
        return "J"
    if word.base in ties.known:
        return "F"
    if word.base in ties.occasion:
        return "E"
    return "P" if word.base in ties.posted else ""


def _of_words(words: Sequence[Word], forms: Sequence[str]) -> Iterable[str]:
    for word, form in zip(words, forms, strict=True):
        yield form
        if form != A_NAME:
            yield f"~{word.base}"
            if len(form) >= LONG:
                yield f"-{form[-ENDING:]}"
                yield f"{form[:BEGINNING]}-"
    yield from (f"{one} {other}" for one, other in pairwise((BEGINS, *forms, ENDS)))
    yield from (f"{one} _ {other}" for one, other in zip(forms, forms[2:], strict=False))


def _of_ties(forms: Sequence[str], tied: Sequence[str]) -> Iterable[str]:
    for place, tie in enumerate(tied):
        if tie:
            yield f"={tie}"
            yield f"={tie} {forms[place]}"
            if place:
                yield f"{forms[place - 1]} ={tie}"
            if place > 1:
                yield f"{forms[place - 2]} {forms[place - 1]} ={tie}"


def _of_counts(words: Sequence[Word], forms: Sequence[str], ties: Ties) -> Iterable[str]:
    for word, form in zip(words, forms, strict=True):
        if word.base in ties.few:
            yield "=few"
            yield f"=few {form}"
        elif word.base in ties.many:
            yield "=many"


def _of_those_counted(page: Page, sentence: Span) -> Iterable[str]:
    """How many of the school a sentence can mean, wherever its head-counts say so."""
    for detail in details_of(page):
        if detail.span.meets(sentence):
            yield f"{detail.kind} {_how_many(detail.count, page.setting.k)}"
    heads = heads_of(page.setting)
    for said in roles_in(page):
        if said.start < sentence.end and sentence.start < said.end:
            yield f"post {_how_many(heads.holding(said.role), page.setting.k)}"


def _how_many(count: Count, k: int) -> str:
    if count.number is None:
        return UNCOUNTED
    return FEW if count.is_below(k) else MANY


def _of_shape(text: str) -> Iterable[str]:
    yield from (f"has {sign}" for sign in '“"‘:–?(' if sign in text)


def _in_common(words: Sequence[Word], ties: Ties) -> dict[str, float]:
    bases = frozenset(word.base for word in words)
    shared = {
        "post": max((weight_in(bases & one) for one in ties.posts), default=0.0),
        "fact": max((weight_in(bases & one) for one in ties.facts), default=0.0),
        "occasion": weight_in(bases & ties.occasion),
        "job": weight_in(bases & ties.jobs),
    }
    signs = {f"≈{what}": min(much / 8, 2.0) for what, much in shared.items()}
    signs |= {f"≈{what} {step}": 1.0 for what, much in shared.items() for step in STEPS if much > step}
    if ties.of_all and shared["occasion"] > STEPS[0]:
        signs["of all"] = 1.0
    return signs
