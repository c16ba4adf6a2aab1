"""Whom a name with a title before it means: Mrs Corr is not Mr Corr who drives the bus."""

import re
from collections.abc import Sequence

from evenhand.core.identify.around_names import (
    CHRISTIAN_PARTS,
    HYPHEN,
    TITLE_SPACE,
    VOCABULARY,
    Reading,
    beside_own,
    foreign_after,
    is_foreign,
)
from evenhand.core.identify.by_ear import key_by_ear
from evenhand.core.identify.callings import Calling, Part
from evenhand.core.identify.namesakes import tells_of_a_quarrel
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.name_words import (
    ORGANISATIONS,
    PARTICLES,
)
from evenhand.core.identify.tables.titles import RANKS, TITLES, TITLES_THAT_ARE_WORDS
from evenhand.core.identify.vocabulary import is_a_word

WOMEN, MEN = frozenset(("mrs", "miss", "ms", "madam", "mme")), frozenset(("mr", "sir"))


BY_TRADE = Pattern(
    r"\b(?:our|the|a|your) (?:school |local |visiting )?(?:photographer|piano tuner|optician|dentist"
    r"|plumber|electrician"
    r"|builder|postman|postwoman|farmer|baker|butcher|beekeeper|vet|librarian from \w+|conductor"
    r"|adjudicator|judge|referee|umpire|mayor|councillor|illustrator|poet|storyteller|musician), $",
    re.IGNORECASE,
)
"""A visitor by their trade: the photographer, Mrs Rook."""


def is_titled(reading: Reading, first: int) -> bool:
    """Whether a title stands before a name. A title that is also a word counts with a capital only."""
    title = reading.before(first, TITLE_SPACE)
    if title is None or title.norm not in TITLES:
        return False
    if title.norm in TITLES_THAT_ARE_WORDS:
        return title.capital and reading.tokens[first].capital and reading.before(first) is not None
    return True


def with_title(
    reading: Reading, *, first: int, last: int, callings: Sequence[Calling], alike: bool
) -> tuple[Calling, ...]:
    """Those of the callings that a name with a title before it means."""
    beside = tuple(one for one in callings if beside_own(reading, first=first, last=last, who=one.who))
    if beside:
        return beside
    token = reading.tokens[first]
    said_small = not token.capital and token.norm not in PARTICLES
    if said_small and (alike or token.norm in VOCABULARY) and not _is_only_a_title(reading, first):
        return ()
    if said_small and alike and is_a_word(token.norm):
        return ()
    if _is_a_visitor(reading, first):
        return ()
    callings = tuple(
        one
        for one in callings
        if not _is_a_colleague(reading, first, one) and not _is_of_a_rank(reading, first, one)
    )
    if not callings:
        return ()
    if _is_from_elsewhere(reading, last) or _is_a_text(reading, first) or _is_half_a_name(reading, last):
        return ()
    follows = foreign_after(reading, last, callings[0].who)
    fitting = [
        one
        for one in callings
        if one.part is not Part.PET
        and not (follows and one.part in CHRISTIAN_PARTS)
        and not (alike and len(one.form) < 5 and key_by_ear(one.form) != key_by_ear(token.norm))
    ]
    title = reading.tokens[first - 1].norm
    agreeing = [one for one in fitting if reading.index.people[one.who].title.strip(". ").lower() == title]
    grown = [one for one in fitting if reading.index.people[one.who].kind.value != "pupil"]
    return tuple(agreeing or grown or fitting)


def _is_a_visitor(reading: Reading, first: int) -> bool:
    """The photographer, Mrs Rook, in a sentence that tells of no quarrel."""
    start = reading.tokens[first - 1].start
    by_trade = BY_TRADE.search(reading.text, max(0, start - 50), start)
    return by_trade is not None and not tells_of_a_quarrel(reading.text, start)


def _is_only_a_title(reading: Reading, first: int) -> bool:
    """mrs hall: unlike miss or dear, these are nothing but titles."""
    title = reading.tokens[first - 1]
    return title.norm in ("mr", "mrs", "ms") and reading.before(first, TITLE_SPACE) is not None


def _is_from_elsewhere(reading: Reading, last: int) -> bool:
    """Dr Hughes from the surgery; but not where the sentence tells of a quarrel."""
    norms = [one.norm for one in reading.tokens[last + 1 : last + 5]]
    if norms[:1] not in (["from"], ["of"]) or reading.after(last) is None:
        return False
    elsewhere = any(norm in ORGANISATIONS for norm in norms[1:])
    return elsewhere and not tells_of_a_quarrel(reading.text, reading.tokens[last].start)


def _is_half_a_name(reading: Reading, last: int) -> bool:
    """Mr Lawson-Pike is another than Mr Lawson, unless Pike is his as well."""
    near = reading.after(last, HYPHEN)
    return near is not None and is_foreign(near) and last + 1 not in reading.people_at


def _is_a_text(reading: Reading, first: int) -> bool:
    """Goodnight Mister Tom: a title spelt out in full stands in the names of stories."""
    before = reading.before(first - 1)
    return reading.tokens[first - 1].norm == "mister" and before is not None and before.capital


def _is_a_colleague(reading: Reading, first: int, calling: Calling) -> bool:
    """Mrs Corr is not Mr Corr who drives the bus: at a school whoever works there is called rightly. Where
    the sentence tells of a quarrel a slip is likelier."""
    person = reading.index.people[calling.who]
    said, recorded = reading.tokens[first - 1].norm, person.title.strip(". ").lower()
    others = (said in WOMEN and recorded in MEN) or (said in MEN and recorded in WOMEN)
    before = [one.norm for one in reading.tokens[max(0, first - 3) : first - 1] if one.norm != "and"]
    if before[-1:] == [recorded]:
        return False  # a couple: Mr and Mrs Corr
    if not others or person.kind.value != "staff":
        return False
    return not tells_of_a_quarrel(reading.text, reading.tokens[first].start)


def _is_of_a_rank(reading: Reading, first: int, calling: Calling) -> bool:
    """Captain Noble, Father Mason, PC Webb: a rank or an office that nobody knows of with this person is
    somebody else's of a story or of the town, unless the sentence tells of a quarrel."""
    said, person = reading.tokens[first - 1].norm, reading.index.people[calling.who]
    known = f"{person.title} {person.job}".lower().replace(".", " ").split()
    if said not in RANKS or said in known:
        return False
    return not tells_of_a_quarrel(reading.text, reading.tokens[first].start)
