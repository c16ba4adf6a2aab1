"""What the record holds of somebody in confidence, in sentences that read like telling.

Rules ask of whom a circumstance is said. Where the letter says it of somebody in a way that they do not know
("the implant that allows him to hear", "whose parents are parting"), the sentence can still weigh enough.
Then a word that names the circumstance and hardly anything else is marked, with what belongs to it.
"""

import re
from collections.abc import Iterator, Sequence

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.circumstances import is_of_all
from evenhand.core.identify.extent import extent_of
from evenhand.core.identify.held import Held, held_in
from evenhand.core.identify.mentions import bound
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.weighing.believing import Marked, likely, marks_in
from evenhand.core.identify.weighing.clauses import trimmed

LIKELY_OF_HELD = 0.3
"""How likely the sentence must be: less than others, since the record holds what it speaks of."""
UNMISTAKABLE = Pattern(
    r"\b(?:insulin|diabet\w+|epilep\w+|seizures?|inhalers?|asthma\w*|allerg\w+|coeliac|cancer|chemo\w*"
    r"|tumou?rs?|stroke|dementia|parkinson\w*|arthritis|sclerosis|crohn\w*|transplant|dialysis|wheelchair"
    r"|deaf\w*|hearing(?: aids?| loss)?|(?:cannot|can't) (?:see|hear|walk)|cochlear|implants?|amput\w+"
    r"|prosthe\w+|incontinen\w+|continence|nappies|bedwetting|grommets|stammer\w*|stutter\w*|mutism"
    r"|(?:speech )?therapists?|dyslexi\w+|dyspraxi\w+|autis\w+|adhd|ehcp|anorexi\w+|bulimi\w+|depress\w+"
    r"|anxi\w+|self-?harm\w*|suicid\w+|breakdown|pregnan\w+|having a baby|miscarr\w+|stillb\w+"
    r"|bereave\w*|widow\w*|funeral|divorc\w+|separat\w+|part(?:ed|ing)|splitting up|living apart|custody"
    r"|fostered|foster (?:care|famil\w+|child\w*|parents?|carers?)|adopt\w+|refuge|asylum|refugees?|visa"
    r"|prison|probation|bankrupt\w*|evict\w+|loan|debts?|arrears|food bank|rehab\w*|addict\w*|drinking"
    r"|alcohol\w*|gambl\w*|transgender|lesbian|bisexual)\b",
    re.IGNORECASE,
)
"""Words for a circumstance that hardly mean anything else, whoever the record holds it of."""


def facts_told(page: Page, stands: Sequence[Marked]) -> Iterator[Spot]:
    """Every circumstance of the record, named outright, that no mark meets, in a sentence about somebody that
    reads like telling. A second reader judges it."""
    for held in held_in(page.record):
        for match in held.told.finditer(page.shadow.text):
            words = Span(start=match.start(), end=match.end())
            if not _is_outright(held, match.group()) or is_of_all(page, words):
                continue
            whom = bound(page, words)
            if whom is None or any(spot.span.meets(words) for _, spot in stands):
                continue
            sentence = page.sentence_at(words.start)
            if likely(page, sentence, marks_in(sentence, stands)) < LIKELY_OF_HELD:
                continue
            place = extent_of(page, words, whom)
            yield Spot(
                start=place.start,
                end=place.end,
                kind=Kind.SENSITIVE,
                level=Level.WARN,
                who=(held.fact.id, *held.fact.about),
                why=(
                    f"This reads as if it told of {held.names[0]}, which the school has recorded in "
                    "confidence of one person or family; nobody need learn it from a letter."
                ),
                # what is no whole sentence cannot simply be left out
                mends=("",) if place == trimmed(page.shadow.text, sentence) else (),
            )


def _is_outright(held: Held, words: str) -> bool:
    """Whether the words are the fact's own, or name the circumstance and hardly anything else."""
    return words.lower().startswith(held.own) or UNMISTAKABLE.fullmatch(words) is not None
