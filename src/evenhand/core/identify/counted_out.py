"""Where a letter counts out so few that its own number tells: "one of the two families who moved here"."""

import re
from collections.abc import Iterator

from evenhand.core.identify import tone
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Cued, Pattern
from evenhand.core.identify.tables.people import ANYBODY, FAMILY, PARENT, PUPIL

NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
SIDES = {"famil": FAMILY, "househ": FAMILY, "home": FAMILY, "mother": PARENT, "father": PARENT, "mum": PARENT,
         "dad": PARENT, "parent": PARENT, "carer": PARENT}  # fmt: skip
ONE_OF_SO_FEW = Pattern(
    r"\b(?:one|both|two|an? \w+|the \w+) of (?:the|our|only)(?: only)? (?P<number>two|three|four|five"
    r"|six|seven|eight"
    r"|nine|handful of|few)(?: or (?:three|four))?(?: [\w'-]+){0,2}?"
    r" (?P<noun>families|households|homes|children|pupils|students|boys|girls|parents|carers|mothers"
    r"|fathers|mums|dads)"
    r"(?P<clause> (?:here |at \w+ )?(?:who|whose|that|with|from|in|on|without|whom)\b"
    r"(?: (?:have|has|are|is|were|was|had|do|does|did)\b)?[^,.;:!?\n]{3,80}?)"
    r"(?=[,.;:!?\n]|\s(?:has|have|had|is|are|was|were|will|would|should|must|deserves?|did|does)\b|$)",
    re.IGNORECASE,
)
ONE_OF_THOSE_WHO = Pattern(
    r"\b(?:one|both|two) of (?:the|our|only)(?: only)? (?P<number>two|three|four|pair"
    r"|couple|handful of us|few)"
    r"(?: of us)?(?P<noun>)(?P<clause>(?: here)? (?:who|that|whose) [^,.;:!?\n]{3,80}?)"
    r"(?=[,.;:!?\n]|\s(?:has|have|had|hasn't|is|isn't|are|was|wasn't|were|will|would|should|must"
    r"|deserves?|did"
    r"|didn't|does)\b|$)",
    re.IGNORECASE,
)
THE_ONLY_ONE = Cued(
    r"\b(?:the|our|my) (?:one and )?only (?:[\w-]+ ){0,2}?(?P<noun>m[ae]n|wom[ae]n|lady|parent|mother"
    r"|father|mum|dad|carer"
    r"|grandmother|grandfather|family|household|boy|girl|pupil|student|child|lad|teacher|colleague"
    r"|person|member of staff)"
    r"(?P<clause> (?:here|among us|(?:on|in|among|of|at|from|with|who|whose)\b)[^,.;:!?\n]{0,60}?)"
    r"(?=[,.;:!?\n]|\s(?:has|have|had|hasn't|is|isn't|are|was|wasn't|were|will|would|should|must"
    r"|deserves?|did|does"
    r"|caring|being|can|could)\b|$)",
    re.IGNORECASE,
    holds="only",
)
"""One who is counted out of all: "the only man on our team"."""
OF_THE_QUARREL = Pattern(
    r" (?:here |at \w+ )?(?:in question|(?:who|that|whose)\b[^,.;]*\b(?:involved|concerned|affected"
    r"|quarrel\w*|posted|wrote"
    r"|said|complain\w*|argu\w+|apologis\w+|spoke|met|fell out|film\w*|shared|commented|named))\b",
    re.IGNORECASE,
)
"""Those who took part are not counted out of the school: "one of the two boys who quarrelled"."""


def counted_out(page: Page) -> Iterator[tuple[Span, str]]:
    """Every such passage where the letter tells of the case, and of which side it is said."""
    text = page.shadow.text
    for match in (
        *ONE_OF_SO_FEW.finditer(text),
        *ONE_OF_THOSE_WHO.finditer(text),
        *THE_ONLY_ONE.finditer(text),
    ):
        few = NUMBERS.get(match.groupdict().get("number", "one").lower(), 2) < page.setting.k
        if not few or OF_THE_QUARREL.match(match["clause"]):
            continue
        sentence = page.words_of(page.sentence_at(match.start()))
        paragraph = page.words_of(page.paragraph_at(match.start()))
        told = tone.tells_of_something(sentence) or (
            tone.tells_of_something(paragraph) and not tone.looks_ahead(sentence)
        )
        if told and not tone.is_general(sentence):
            noun = match["noun"].lower()
            side = next((SIDES[stem] for stem in SIDES if noun.startswith(stem)), PUPIL if noun else ANYBODY)
            yield Span(start=match.start(), end=match.end()), side
