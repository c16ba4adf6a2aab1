"""Round brackets that ask for something: (insert your address), (name), (link); INSERT DATE HERE."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.recognised import Confidence

ASKING = re.compile(
    r"\(((?:please )?(?:insert|enter|add|state|specify|fill in|complete|give (?:the )?(?:name|date"
    r"|details)|write in|put in"
    r"|delete|amend|adapt|substitute|choose|select|name of|date of|details of)\b[^()]{0,400})\)",
    re.IGNORECASE,
)
NOUN = re.compile(
    r"\(((?:(?:your|the|school|setting|nursery|parent|child|pupil|staff|head ?teacher|web ?site"
    r"|contact|phone|email)'?s?\s+)?"
    r"(?:names?|date|time|day|year group|class|form|roles?|position|job title|address|phone"
    r"|telephone|number|e-?mail"
    r"|website|link|hyper ?link|url|site|platform|event|incident|venue|place|signature)(?: here)?)\)",
    re.IGNORECASE,
)
SHOUTED = re.compile(r"\bINSERT(?: [A-Z’'/]+){1,6}\b(?=\W|$)|\b[Ii]nsert (?:[\w’'/]+ ){1,5}here\b")


def find(line: Line) -> Iterator[Blank]:
    """Round brackets and bare words that ask for something to be filled in."""
    for pattern in (ASKING, NOUN):
        for match in pattern.finditer(line.text):
            yield Blank(start=match.start(), end=match.end(), inside=match[1], spelling="round brackets")
    for match in SHOUTED.finditer(line.text):
        yield Blank(
            start=match.start(),
            end=match.end(),
            inside=match.group(),
            spelling="a bare instruction",
            confidence=Confidence.MEDIUM,
        )
