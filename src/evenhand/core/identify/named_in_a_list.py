"""Whether a name is listed with others that are nobody's of the record: Hector, Achilles and Ajax."""

import re

from evenhand.core.identify.about_somebody import around
from evenhand.core.identify.around_names import FIRST_NAMES, Reading, is_foreign
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.name_words import NAME_WORDS
from evenhand.core.identify.tables.titles import TITLES
from evenhand.core.identify.tokens import Token, between

COMMA = Pattern(r",\s+\Z")
AND = Pattern(r",?\s+\Z|\s*\Z")
JOINING = frozenset(("and", "or", "nor"))
OF_OTHERS = Pattern(
    r"\b(?:stud(?:y|ied|ies|ying)|learn\w*|topics?|artists?|authors?|poets?|painters?|composers?|explorers?|inventors?"
    r"|scientists?"
    r"|heroes|heroines|figures|gods|goddesses|saints|kings|queens|knights|myths?|legends?|stories|story|novels?|plays?"
    r"|poems?"
    r"|class(?:es)? (?:names|will be|are called)|(?:class|house|form|tutor|team|table|set|room) names"
    r"|named (?:after|for)|houses|house (?:points?|captains?|cup)"
    r"|cast of|characters?|mascots?|puppets?|syllabus|set texts?|reading list|stage|memorial|cenotaph"
    r"|museum|gallery"
    r"|guinea pigs?|rabbits?|hens?|owls?|newts?|lambs?|goats?|kittens?|puppies"
    r"|gerbils?|hamsters?|fish|ducks?|ducklings|chicks?"
    r"|sponsors?|firms?|shops|villages|towns"
    r"|rivers|islands|glens|lochs|lakes"
    r"|planets|moons|storms?|brands?|makers?)\b",
    re.IGNORECASE,
)
"""What is told of others than those of the school."""
NOT_LISTED = frozenset(
    listed(
        """
    i mum dad year staff parents first firstly second secondly third thirdly fourth fourthly last lastly
    finally now then next also again still yes no well however meanwhile instead otherwise besides indeed
    anyway so please sorry thanks he she they we you both neither either someone somebody everyone everybody
    children pupils families teachers governors
        """
    )
)
"""What may stand with a capital before a comma or "and" and lists nobody: First, Beth stays; he and Beth."""


def is_listed_with_others(reading: Reading, *, first: int, last: int) -> bool:
    """Whether others are named in one list with a name, none of them is in the record, and the sentence tells
    of others than pupils, or begins with a list without first names. Where something is felt or
    done towards somebody it stays a person's."""
    if around(reading, first).of_somebody:
        return False
    before, after = _listed(reading, first, -1), _listed(reading, last, 1)
    others = [*before, *after]
    if not others or any(place in reading.people_at or place in reading.allowed for place in others):
        return False
    if not all(_is_a_name(reading, place) for place in others) or _is_called_to(reading, first, last, others):
        return False
    if _are_places_of_ours(reading, first, others):
        return True
    here = around(reading, first)
    if OF_OTHERS.search(here.text):
        return True
    opening = reading.text[here.start : reading.tokens[min(first, *others)].start]
    if opening.strip(" \"'“‘(*_"):
        return False
    as_written = reading.tokens[first].norm in reading.index.exact
    return not (as_written and _has_a_first_name(reading, others))


def _is_called_to(reading: Reading, first: int, last: int, others: list[int]) -> bool:
    """Merci, Amélie! One word that begins a sentence is a greeting or thanks, in whatever language."""
    alone = others == [first - 1] and reading.tokens[first - 1].opens
    return alone and reading.text[reading.tokens[last].end : reading.tokens[last].end + 1] == "!"


def _has_a_first_name(reading: Reading, others: list[int]) -> bool:
    """Kian, Tilda and Noor: so pupils are listed; Hector, Achilles and Ajax are not pupils."""
    return any(reading.tokens[place].norm in FIRST_NAMES - NAME_WORDS for place in others)


def _listed(reading: Reading, place: int, step: int) -> list[int]:
    """The names before or behind one in its list, the nearest first."""
    found: list[int] = []
    while (near := _next(reading, place, step)) is not None and len(found) < 6:
        found.append(near)
        place = near
    return found


def _next(reading: Reading, place: int, step: int) -> int | None:
    """The name next to one in a list, if a comma or "and" stands between."""
    tokens, text = reading.tokens, reading.text
    near = place + step
    if not 0 <= near < len(tokens):
        return None
    gap = between(text, tokens, min(place, near))
    if COMMA.match(gap):
        return near if tokens[near].capital else None
    if tokens[near].norm not in JOINING and "&" not in gap:
        return None
    far = near if "&" in gap else near + step
    if not 0 <= far < len(tokens) or not tokens[far].capital:
        return None
    return (
        far
        if "\n"
        not in text[min(tokens[far].end, tokens[place].end) : max(tokens[far].start, tokens[place].start)]
        else None
    )


def _is_a_name(reading: Reading, place: int) -> bool:
    """Whether one of a list is a name by itself: with nothing of its own before or behind it."""
    token = reading.tokens[place]
    if token.norm in TITLES or token.norm in NOT_LISTED or token.norm.isdigit():
        return False
    return _looks_foreign(token) and not token.possessive


def _looks_foreign(token: Token) -> bool:
    return is_foreign(token) or (token.shouted and token.capital and len(token.norm) > 1)


def _are_places_of_ours(reading: Reading, first: int, others: list[int]) -> bool:
    """Rowan and Hazel, where the classes are called so."""
    places = reading.own_places
    return reading.tokens[first].norm in places and all(reading.tokens[one].norm in places for one in others)
