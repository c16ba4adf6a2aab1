"""Which wordings fit where a passage stands, so that the sentence still reads as English.

A clue knows what could stand for a passage; whether it may be left out, and in which form the wording comes,
depends on the words around it.
"""

import re

from evenhand.core.identify import Kind
from evenhand.core.identify.enclosing import many_of, owner_of
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import Occasion

LETTER = Pattern(r"[^\W_]")
HANGS_ON = Pattern(
    r"\W*(?:who|whose|whom|which|with|without|in|on|at|from|by|because|since|as|for|after|before|during|following"
    r"|last|yesterday|earlier|over|near|outside)\b",
    re.IGNORECASE,
)
TIME_OR_PLACE = Pattern(
    r"\W*(?:after|before|during|following|since|at|on|in|by|over|last|this|yesterday|earlier|outside|near|from|when)\b",
    re.IGNORECASE,
)
ABOUT = Pattern(r"\W*(?P<word>about|of|concerning|regarding|around|with|to)\s", re.IGNORECASE)
HAPPENED = Pattern(r"\W*(?:what|everything|all that|whatever|something that)\b", re.IGNORECASE)
NOUN_FIRST = Pattern(
    r"\W*(?:an?|the|our|one|this|that|her|his|their|some|two|three|single|another|\w+'s)\b", re.IGNORECASE
)
PREDICATE = Pattern(
    r"\b(?:is|was|are|were|has|had|have|cannot|can't|could|does|did|needs?|lives?|lost|finds?|came|will|isn't|hasn't)\b"
)
RELATIVE = Pattern(r"[\s,]*(?:who|whose|which|that)\b|.{0,60}?[\s,](?:who|whose|which|with)\s")
THAT = Pattern(r"\b(?:that|whether|if|because|why|how)\s+[\"“'‘]?$", re.IGNORECASE)
SAYS_THAT = Pattern(r"(?:\w+ ){1,3}that\s", re.IGNORECASE)
WHETHER = Pattern(r"\W*(?:whether|how|why|that)\b", re.IGNORECASE)
TAKES_A_NOUN = Pattern(
    r"\b(?:of|about|for|to|by|on|with|at|as|called|quote[ds]?|repeat(?:ed)?|word|words|phrase|read|heard|post(?:ed)?"
    r"|wrote|written|say|said|it was)[,:]?\s+[\"“'‘]?$",
    re.IGNORECASE,
)
QUOTED = Pattern(r"[\"“”‘]")
SEVERAL = Pattern(
    r"\W*(?:our|the|two|three|four|both|all)\s+(?:\w+\s+){0,3}\w+s\b(?!\s+(?:teacher|mother|father))"
)
OWNS = Pattern(r"['’]s?(?!\w)")
CARE = "needs our kindness"
DONE_WRONG = ("something had gone wrong", "we could have done better")
UNKIND = ("unkind words", "words that I will not repeat")
HAPPENING = ("something that happened in school", "a recent event")
TERMS = ("this spring", "this summer", "this autumn")


def fitted(page: Page, spot: Spot) -> tuple[str, ...]:
    """The wordings for a passage where it stands; an empty one means that it can be left out as it is.
    None where the clue knows none."""
    if not spot.mends:
        return ()
    sentence = page.sentence_at(spot.start)
    text = page.shadow.text
    before, words, after = (
        text[sentence.start : spot.start],
        page.words_of(spot.span),
        text[spot.end : sentence.end],
    )
    if not LETTER.search(before) and not LETTER.search(after) and spot.kind is not Kind.DIRECT:
        return ("",)
    if spot.kind is Kind.EVENT:
        return _of_an_event(words, page.record.occasion)
    if spot.kind is Kind.QUOTE:
        return _of_a_quotation(before, words)
    if spot.kind in (Kind.SENSITIVE, Kind.LINKAGE):
        return _of_somebody(words, spot.mends[0] if spot.mends else "somebody")
    if spot.kind is Kind.DIRECT and OWNS.match(after):
        return tuple(one for one in spot.mends if owner_of(one))
    return _of_a_role(words, after, spot.mends) if spot.kind is Kind.ROLE else spot.mends


def _of_a_role(words: str, after: str, mends: tuple[str, ...]) -> tuple[str, ...]:
    if HANGS_ON.match(words):
        where = (one.partition(" ")[2].partition(" ")[2] for one in mends)
        return tuple(dict.fromkeys(where))
    if OWNS.match(after):
        mends = tuple(one for one in mends if owner_of(one))
    return tuple(dict.fromkeys(many_of(one) for one in mends)) if SEVERAL.match(words) else mends


def _of_an_event(words: str, occasion: Occasion) -> tuple[str, ...]:
    term = (TERMS[min(2, (occasion.on.month - 1) // 4)],) if occasion.on else ()
    if about := ABOUT.match(words):
        return tuple(f"{about['word'].lower()} {one}" for one in HAPPENING)
    if TIME_OR_PLACE.match(words) and not HAPPENED.search(words):
        return ("recently", *term, "")
    return HAPPENING


def _of_a_quotation(before: str, words: str) -> tuple[str, ...]:
    if said := SAYS_THAT.match(words):
        return tuple(f"{said.group()}{one}" for one in DONE_WRONG)
    if WHETHER.match(words):
        return tuple(f"whether {one}" for one in DONE_WRONG)
    if THAT.search(before) and not QUOTED.match(words.lstrip()):
        return DONE_WRONG
    if TAKES_A_NOUN.search(before) or QUOTED.match(words.lstrip()):
        return UNKIND
    return ("something unkind was said", "unkind words were written") if PREDICATE.search(words) else UNKIND


def _of_somebody(words: str, noun: str) -> tuple[str, ...]:
    if HANGS_ON.match(words):
        return ("",)
    tells = PREDICATE.search(words) is not None and not (NOUN_FIRST.match(words) and RELATIVE.match(words))
    return (f"{noun} {CARE}",) if tells else (noun,)
