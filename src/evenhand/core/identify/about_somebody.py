"""Whether a sentence tells what is said, felt or done towards somebody: then a name in it is a person's."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from evenhand.core.identify.around_names import Reading
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.ways import Ways

STOPS = Pattern(r"[.!?](?=\s)|\n")
ABBREVIATED = Pattern(r"\b(?:St|Mr|Mrs|Ms|Dr|Revd?|Fr|Sr|No|vs?|[A-Z])\.\Z")
QUARREL = Ways(
    r"comment(?:s|ed)?|remarks?|post(?:s|ed|ing)? (?!office|cards?|box|code)|messag\w+|complain\w*"
    r"|critici\w+|abus\w+"
    r"|unkind\w*|rude\w*|hurtful|insult\w*|accus\w+|alleg\w+|rumou?r\w*|gossip\w*|blam\w+|screenshots?|sorry"
    r"|apolog\w+|incident|what happened|happened to|taken down|deleted?|online|facebook|whatsapp|tiktok"
    r"|instagram"
    r"|snapchat|social media|the internet|group chat|thread|filmed|mock(?:ed|ery|ing)|laugh(?:ed|ing)? at"
    r"|names (?:that|which)|named|naming|shared?|false|untrue|lies?|unfair\w*|fault|upset\w*|distress\w*"
    r"|angry|anger|threat\w*|investigat\w+|witness\w*|involved|speculat\w*|quarrel\w*|petition\w*|suspen\w+"
    r"|(?:shout|scream|yell|spat|swore|sworn|jeer|hiss)\w* at|bull(?:ied|ying)|harass\w+|hounded|taunt\w*"
    r"|booed|cruel\w*"
    r"|exclu(?:ded|sion)|police|court|solicitors?",
    ends=r"\b",
)
TOWARDS = Ways(
    r"spoke|spoken|speak|talk(?:ed|ing)? (?:to|with)|wrote|written (?:to|by)|write to|met with"
    r"|have met|I met"
    r"|I've met|rang|phoned|telephoned|emailed|e-mailed|visited (?:him|her)|kind to|gentle with|be kind"
    r"|be gentle"
    r"|patient with|fair to|proud of|leave|leaving|alone|forgiv\w+|pray\w*|thoughts|behind (?:him|her)"
    r"|stand by|support"
    r"|grateful to|thanks? to|thank(?:ed)? (?!goodness|heavens)|told (?:me|us)|tells (?:me|us)"
    r"|asked (?:me|us|that|not|to)|wishes|regrets?"
    r"|in tears|tearful"
    r"|agreed|assured|resign\w*|retir\w+|on leave|back (?:at work|in school|in class|with us)|recover\w*"
    r"|get well"
    r"|poorly|unwell|injur\w*|bruis\w*|is well|is fine|is safe|is better|feels?|felt|cr(?:y|ied|ying)"
    r"|dropped|left out|replaced|turned away|kept out|sent (?:out|home)|not allowed|refused|passed over"
    r"|picked|chosen|(?:her|his) part"
    r"|mums?|dads?|mother|father|parents?|family|(?:her|his) (?:son|daughter|children|husband|wife"
    r"|brother|sister"
    r"|class|teacher|desk|colleagues|friends)",
    ends=r"\b",
)
"""What is felt or done towards somebody of the school, or said of those around them."""
HERSELF = Pattern(
    r"\b(?:she|he|him|himself|herself)\b|\b(?:her|his) (?!name\b|statue\b|portrait\b|[A-Z])", re.IGNORECASE
)


class Around(NamedTuple):
    """The sentence that a name stands in, and where it begins."""

    start: int
    text: str

    @property
    def of_a_quarrel(self) -> bool:
        """Whether it tells of something said, posted or done to somebody."""
        return QUARREL.search(self.text) is not None

    @property
    def of_somebody(self) -> bool:
        """Whether it tells of a quarrel, or of what is felt or done towards somebody."""
        return self.of_a_quarrel or TOWARDS.search(self.text) is not None


def around(reading: Reading, first: int) -> Around:
    """The sentence around a word."""
    return sentence_of(reading.text, reading.tokens[first].start)


def sentence_of(text: str, place: int) -> Around:
    """The sentence around a place of a text."""
    start = max((end for end in _ends(text, max(0, place - 400), place)), default=max(0, place - 400))
    stop = next(_ends(text, place, min(len(text), place + 400)), min(len(text), place + 400))
    return Around(start=start, text=text[start:stop])


def _ends(text: str, start: int, end: int) -> Iterator[int]:
    for match in STOPS.finditer(text, start, end):
        if match.group() != "." or ABBREVIATED.search(text, max(0, match.end() - 6), match.end()) is None:
            yield match.end()
