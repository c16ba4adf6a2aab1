"""Words that carry a charge: adjectives that judge, and words of the law. Each with its test."""

import re
from dataclasses import dataclass

from evenhand.core.identify.shadow import shadow_of


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedWord:
    """A loaded word as it stands in a text, from `start` up to and without `end`; the test that has to be met
    before it is used; and whether it speaks of the law."""

    found: str
    test: str
    legal: bool
    start: int
    end: int


FALSE = "the sender must have known it was false and meant real harm (Online Safety Act 2023, s179)"
GROSS = "it must go far beyond rudeness and be meant to distress (Malicious Communications Act 1988, s1)"
COURSE = "it takes at least two occasions that a reasonable person would call harassment (1997 Act)"
THREAT = "it must threaten death or serious harm and be meant to be believed (Online Safety Act 2023, s181)"
NAME = (
    "it must have done serious harm to a person’s name, and truth and honest opinion are defences (2013 Act)"
)
LAW = "the school must be able and ready to do what the words say, and have taken advice"
HEARD = "somebody must have said so in these words, and the reader must have been heard"
LABEL = "a complaint may be called unreasonable after a warning; a person may not"

TESTS: tuple[tuple[str, str, bool], ...] = (
    (r"abusive(?:ly)?|vile|disgusting|outrageous|hateful|vicious|aggressive|nasty", HEARD, False),
    (r"offensive|obscene|indecent", GROSS, False),
    (r"threatening|intimidating|menacing", THREAT, False),
    (r"malicious(?:ly)?(?! Communications Act)", GROSS, False),
    (r"harass(?:ed|ing|es|ment)?(?! Act)", COURSE, False),
    (r"liars?|telling lies|lies about|lying about|false (?:claims?|allegations?|statements?)", FALSE, False),
    (r"vexatious|trolls?|trolling|troublemakers?", LABEL, False),
    (r"libel(?:lous|s)?|slander(?:ous|s)?|defam(?:atory|ation|e|ed|ing)(?! Act)", NAME, True),
    (r"crimes?|criminal(?:ly|s)?|(?:an|criminal|serious) offences?|prosecut(?:e|ed|ion|ions)", LAW, True),
    (r"solicitors?|barristers?|lawyers?|legal (?:action|advice|proceedings|team|steps)", LAW, True),
    (r"sue|sued|suing|injunctions?|court orders?|(?:in|to) court|(?:claim|pay) damages", LAW, True),
    (r"(?:report|reported|refer|referred|pass|passed)(?: \w+){0,3} to the police", LAW, True),
    (r"Online Safety Act|(?:Malicious )?Communications Act|Defamation Act", LAW, True),
    (r"Protection from Harassment Act|Public Order Act|section 547", LAW, True),
)
COMPILED = tuple(
    (re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), test, legal) for pattern, test, legal in TESTS
)


def find_loaded(text: str) -> tuple[LoadedWord, ...]:
    """Every loaded word of a text, each spelling once, in the order of the list of tests."""
    shadow = shadow_of(text)
    found: dict[str, LoadedWord] = {}
    for pattern, test, legal in COMPILED:
        for match in pattern.finditer(shadow.text):
            start, end = shadow.back(start=match.start(), end=match.end())
            word = LoadedWord(found=match.group(), test=test, legal=legal, start=start, end=end)
            found.setdefault(match.group().lower(), word)
    return tuple(found.values())


def is_legal(lines: tuple[str, ...]) -> bool:
    """Whether a text speaks of the law as something that may follow."""
    return any(word.legal for line in lines for word in find_loaded(line))
