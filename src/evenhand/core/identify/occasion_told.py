"""Whether a phrase with words of what happened tells which occasion is meant."""

import re

from evenhand.core.identify import tone
from evenhand.core.identify.happening import Happening, Touched
from evenhand.core.identify.manner import INCIDENT, Told
from evenhand.core.identify.occasion_phrases import WHAT_HAPPENED
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.occasions import (
    AFTER,
    DEFINITE,
    INDEFINITE,
    OPENERS,
    SINGLES_NOTHING_OUT,
)
from evenhand.core.identify.times import When
from evenhand.core.identify.vocabulary import Word, likeness_of, rarity_of

MATTER_OF = Pattern(
    r"\b(?:matter|business|subject|question|story|incident|affair|loss|death|talk|events?) (?:of"
    r"|about|with|around)"
    r" (?:the|our|that|this|last|a)(?: \w+){0,2} $",
    re.IGNORECASE,
)
ABOUT_IT = Pattern(
    r"\W*(?:a (?:word|note|line) )?(?:about|regarding|concerning|on the (?:subject|matter) of)\b",
    re.IGNORECASE,
)
OWN_SUBJECT = Pattern(
    r"\W*(?:This|That|It|My letter|I|We)\b(?: [\w']+){0,7}? (?:about|regarding|concerning)(?: [\w'-]+){0,4} $"
)
TALK_OF = Pattern(
    r"\b(?:abuse|comments?|remarks?|posts?|messages?|gossip\w*|talk\w*|rumou?rs?|specul\w+|discuss\w*"
    r"|mention\w*"
    r"|stories|jokes?|criticism|complaints?|photographs?|pictures|videos?|clips?|recordings?|argu\w+"
    r"|unkindness|upset"
    r"|anger|bad feeling|ill feeling|feelings?|dispute|row|matter|subject|business|questions?|blame)\b"
    r"[^.;:!?]{0,60}\b(?:about|since|after|following|over|concerning|regarding|of|on)\s+$"
    r"|\bdiscuss\w*\s+$|\bmention\w*\s+$",
    re.IGNORECASE,
)
OVER = Pattern(r"(?:\w+ )?(?:last|yesterday)\b", re.IGNORECASE)
DEFINITE_ENOUGH, TIMED_ENOUGH, ROUGHLY_TIMED_ENOUGH, INDEFINITE_ENOUGH, BARE_ENOUGH = 1.7, 0.5, 1.0, 2.4, 4.4
PROPER_ENOUGH, WHOLLY_ENOUGH, TWO = 1.6, 6.0, 2
STRANGE, STRANGE_THERE = 0.4, 0.25
IN_A_ROW, LEAST_ROW = 1.5, 3
MOST_OF_IT = 0.75


def tells_which(
    text: str,
    words: tuple[Word, ...],
    cluster: list[Touched],
    first: int,
    last: int,
    told: Told,
    near: list[When],
    happening: Happening,
) -> bool:
    """Whether a phrase tells which occasion is meant, by its weight and by how the sentence speaks."""
    weights = {words[one.place].base: one.weight for one in cluster}
    of_event = [one for one in cluster if one.of_event]
    weight = _weight(words[first : last + 1], weights, told, near, happening)
    inside = [word.written.lower() for word in words[first : last + 1]]
    opened = inside[0] in OPENERS
    definite = any(word in DEFINITE or word.endswith("'s") for word in inside[:4])
    indefinite = any(word in INDEFINITE for word in inside[:2])
    if near and (any(when.exact for when in near) or not told.general):
        enough = TIMED_ENOUGH if any(when.exact for when in near) else ROUGHLY_TIMED_ENOUGH
        return weight >= enough and (_is_over(told, text, near) or not _is_ahead(told, text))
    if (
        any(one.name for one in cluster)
        and _is_of_an_incident(text, told)
        and (not told.general or (len(weights) > 1 and _tells_of_it(text, told)))
    ):
        return weight >= PROPER_ENOUGH
    if any(MATTER_OF.search(text, told.span.start, words[one.place].start) for one in of_event):
        return weight >= DEFINITE_ENOUGH
    if definite and not told.general and told.past and _is_of_an_incident(text, told):
        lone = of_event[0] if len(of_event) == 1 else None
        many = lone is not None and words[lone.place].written.lower().endswith("s")
        return weight - many >= DEFINITE_ENOUGH or _covers(weights, happening, fewest=1)
    if definite and _is_talked_of(text, told, words[first], words[of_event[0].place], opened=opened):
        return weight >= DEFINITE_ENOUGH
    if told.general or not (told.incident or told.reports):
        return False
    if WHAT_HAPPENED.search(text, told.span.start, words[first].start):
        return weight >= TIMED_ENOUGH
    if definite and told.incident and _covers(weights, happening, fewest=1):
        return True
    if definite and (opened or weight >= DEFINITE_ENOUGH):
        return weight >= (DEFINITE_ENOUGH - 0.6 if inside[0] in AFTER else DEFINITE_ENOUGH)
    if indefinite:
        if inside[0] in AFTER and (told.incident or told.reports):
            return weight >= DEFINITE_ENOUGH
        return weight >= INDEFINITE_ENOUGH and _covers(weights, happening, fewest=2)
    return (weight >= BARE_ENOUGH and len(of_event) > 1) or (told.past and _is_the_place(weights, happening))


def is_told_wholly(
    words: tuple[Word, ...], cluster: list[Touched], first: int, last: int, told: Told, happening: Happening
) -> bool:
    """Whether three words or more of what happened stand together, so that no quarrel need be spoken of: the
    tattie weigh-in in the canteen."""
    phrase = words[first : last + 1]
    if not told.past or sum(one.of_event for one in cluster) <= TWO:
        return False
    if not any(word.written.lower() in DEFINITE for word in phrase[:4]):
        return False
    weights = {words[one.place].base: one.weight for one in cluster}
    enough = WHOLLY_ENOUGH if told.general else BARE_ENOUGH
    return _weight(phrase, weights, told, [], happening) >= enough


def _weight(
    phrase: tuple[Word, ...], weights: dict[str, float], told: Told, near: list[When], happening: Happening
) -> float:
    """How much of the event a phrase tells, less what in it is strange to the event."""
    weight = sum(weights.values()) + (IN_A_ROW if _in_a_row(phrase, happening) else 0)
    if near:
        return weight
    strange = sum(
        rarity_of(word.base)
        for word in phrase
        if word.base not in weights
        and word.base not in SINGLES_NOTHING_OUT
        and word.written.lower() not in OPENERS
    )
    return weight - (STRANGE_THERE if told.incident else STRANGE) * strange


def _is_talked_of(text: str, told: Told, word: Word, of_event: Word, *, opened: bool) -> bool:
    """Whether a phrase is what comments, gossip or the letter itself are about."""
    if ABOUT_IT.match(text, told.span.start, word.end) or OWN_SUBJECT.match(
        text, told.span.start, of_event.start
    ):
        return True
    return TALK_OF.search(text, told.span.start, word.end + 1 if opened else word.start) is not None


def _in_a_row(words: tuple[Word, ...], happening: Happening) -> bool:
    """Whether three words of the event stand in the letter as they stand there."""
    bases = [word.base for word in words]
    return any(
        tuple(bases[at : at + LEAST_ROW]) == happening.row[there : there + LEAST_ROW]
        for at in range(len(bases) - LEAST_ROW + 1)
        for there in range(len(happening.row) - LEAST_ROW + 1)
    )


def _tells_of_it(text: str, told: Told) -> bool:
    """Whether the very sentence speaks of a quarrel, of talk or of hurt."""
    return tone.tells_of_something(text[told.span.start : told.span.end])


def _is_of_an_incident(text: str, told: Told) -> bool:
    """Whether the paragraph speaks of a quarrel, of talk or of hurt."""
    start = text.rfind("\n", 0, told.span.start) + 1
    end = text.find("\n", told.span.end)
    return INCIDENT.search(text, start, end if end >= 0 else len(text)) is not None


def _is_over(told: Told, text: str, near: list[When]) -> bool:
    """Last Friday's outing, what was lost on 28 October: over, whatever the sentence says of next time."""
    return any(
        (when.dated and told.past) or OVER.match(text, when.span.start, when.span.end) for when in near
    )


def _is_ahead(told: Told, text: str) -> bool:
    return (
        told.general
        and re.search(
            r"\b(?:(?:is|are) (?:open|closed|full|back) (?:this|on|from|until|all)"
            r"|will|shall|next|is on|are on|starts?|begins?|meets?|please|join|come"
            r"|leaves? (?:at|from|on|in))\b",
            text[told.span.start : told.span.end],
            re.IGNORECASE,
        )
        is not None
    )


def _covers(weights: dict[str, float], happening: Happening, *, fewest: int) -> bool:
    """Whether a phrase says nearly all that the event is called."""
    whole = sum(happening.what.values())
    said = sum(
        weight for base, weight in happening.what.items() if any(likeness_of(base, one) for one in weights)
    )
    return whole > 0 and len(weights) >= fewest and said >= MOST_OF_IT * whole


def _is_the_place(weights: dict[str, float], happening: Happening) -> bool:
    """Whether every word of a place of two words or more is said: "in the turning circle"."""
    return len(happening.where) > 1 and happening.where.keys() <= weights.keys()
