"""Whether the words beside a name leave no room for a person, whatever else the sentence tells: a crater, a
house among the houses, a king with a number, a show, a disease."""

from evenhand.core.identify.around_names import Reading
from evenhand.core.identify.patterns import Cued, Pattern

BEASTS = (
    r"(?:newts?|toads?|frogs?|tadpoles?|caterpillars?|butterfl(?:y|ies)|owls?|hens?|chicks?|ducks?|ducklings?"
    r"|guinea pigs?"
    r"|hamsters?|rabbits?|tortoises?|fish|goldfish|lambs?|kittens?|gerbils?|snakes?|snails?|stick insects?"
    r"|goats?|pigs?|piglets?|ponies|pony|donkeys?|geckos?|scarecrows?|snowm[ae]n|puppets?|robots?|minibus"
    r"|skeletons?)"
)
BEFORE = Cued(
    rf"\b(?:[Tt]he|[Oo]ur|[Tt]wo|[Tt]hree|[Ff]our)(?: [a-z][\w-]*){{0,2}} {BEASTS}"
    r"(?: has| have| is| are| was| were| will)?(?: be| been)? (?:named|called|christened|nicknamed)"
    r" (?:[A-Z]\w+(?:, | and ))*$"
    r"|\b(?:[Cc]rater|[Aa]steroid|[Cc]omet|ventriloquist's dummy,|Old Mother|HMS|RMS) $"
    r"|\b[Hh]ouse (?:captains?|assembl(?:y|ies)|names|teams|patrons)\b[^.!?\n]{0,40}\b(?:for|in|of)"
    r" (?:[A-Z]\w+(?:, | and |, and ))+$"
    r"|\b(?:code ?word|code ?phrase|password|tannoy call)(?: is)? [\"“‘'](?:[A-Z]\w+ )?$",
    holds="named|called|christened|crater|asteroid|comet|dummy|mother|hms|rms|house|code|password|tannoy",
)
BEHIND = Pattern(
    r", [A-Z]\w+ (?:and|&) Partners\b| class \((?:both |all )?(?:named|called) (?:for|after)"
    r"| (?:disease|syndrome|palsy|lymphoma|theorem)\b"
    r"| (?:II|III|IV|VI|VII|VIII)\b"
    r"| (?:STREET|ROAD|LANE|AVENUE|CRESCENT)\b| HOUSE (?:NEWS|POINTS|WINS|ASSEMBLY|CUP)\b"
)
TOTALS = Pattern(r"\b[Hh]ouse (?:points|totals|scores|cup)\b[^.!?\n]*$")
TOTAL = Pattern(r",? \d")
ENTERTAINS = Pattern(r"\b(?:Dr|Professor|Captain|Uncle|Auntie|Madame|Signor) $")
SHOW = Pattern(
    r"(?: and (?:his|her|the))? (?:[A-Z]\w+ ){1,3}?"
    r"(?:Show|Machine|Circus|Roadshow|Puppets|Theatre|Spectacular)\b"
)


def is_surely_a_things(reading: Reading, *, first: int, last: int) -> bool:
    """Whether the words on either side of a name make it that of a thing, a firm or a figure, so that not
    even a quarrel in the sentence makes it somebody's. Total."""
    text, end = reading.text, reading.tokens[last].end
    start = reading.tokens[first].start
    before = text[max(0, start - 90) : start]
    if BEFORE.search(before) or BEHIND.match(text, end):
        return True
    if TOTALS.search(before) and TOTAL.match(text, end):
        return True
    return ENTERTAINS.search(before) is not None and SHOW.match(text, end) is not None
