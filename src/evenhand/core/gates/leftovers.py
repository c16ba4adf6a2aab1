"""What must never stand in a finished text: placeholders of any spelling, and drafting instructions.

One list for everybody: the gate asks it of a draft, the renderers ask it of the bytes they made.
Round brackets, `[sic]`, `[…]`, note numbers such as `[1]`, web and mail addresses in pointed brackets
and quotation marks of other languages are ordinary and stay.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from evenhand.core.identify.shadow import shadow_of


class LeftoverKind(StrEnum):
    """What sort of leftover. Stored in reports, so values never change."""

    PLACEHOLDER = "placeholder"
    BLANK = "blank"
    INSTRUCTION = "instruction"
    FILLER = "filler"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover:
    """One leftover: the characters, where they begin in the text (from 0), and what they are."""

    text: str
    start: int
    kind: LeftoverKind

    @property
    def shown(self) -> str:
        """The characters as a finding quotes them: a very long one is cut."""
        return self.text if len(self.text) <= LONGEST_SHOWN else f"{self.text[:LONGEST_SHOWN]}…"


LONGEST_SHOWN = 100
POSTS = r"head ?teacher|head|principal|manager|chair(?: of (?:the )?\w+)?|designated safeguarding lead|DSL"
BLANKS = (
    r"name|date|time|detail|link|address|number|site|event|role|title|reason|logo|signature|school|setting"
)
WHERE_FIT = r"(?:as|if|where) (?:appropriate|applicable|necessary|needed|required|relevant)"
DO = r"amend|adapt|adjust|edit|change|delete|remove|omit|complete|insert|substitute|select|choose"

PATTERNS: tuple[tuple[LeftoverKind, str], ...] = (
    (LeftoverKind.PLACEHOLDER, r"\(\((?!\w{1,3}\)[^)])(?s:.{0,200}?)\)\)+|\(\((?!\w{1,3}\)[^)])"),
    (LeftoverKind.PLACEHOLDER, r"\{\{(?s:.{0,200}?)\}\}|\{\{|\}\}|\{%(?s:.{0,200}?)%\}"),
    (LeftoverKind.PLACEHOLDER, r"\$?\{[A-Za-z][^{}\n]{0,60}\}"),
    (LeftoverKind.PLACEHOLDER, r"\[(?!sic\]|sic!\]|\.\.\.\]|…\]|\d{1,3}\])[^\[\]]{0,200}\]"),
    (LeftoverKind.PLACEHOLDER, r"<(?!https?:|mailto:|tel:|www\.|[^\s<>]+@)/?[A-Za-z][^<>\n]{0,100}>"),
    (LeftoverKind.PLACEHOLDER, r"«[A-Za-z](?:[A-Za-z0-9_ ]{0,40}[A-Za-z0-9_])?»"),
    (LeftoverKind.PLACEHOLDER, r"\bMERGEFIELD\b"),
    (LeftoverKind.PLACEHOLDER, r"\((?i:(?:web ?)?link|name|name and role|site|event|(?:school )?name)\)"),
    (LeftoverKind.PLACEHOLDER, r"(?m:^[ \t]*:{3,}.*$)"),
    (LeftoverKind.PLACEHOLDER, rf"\b(?i:(?:{POSTS})(?: ?/ ?(?:{POSTS})\b)+)"),
    (LeftoverKind.BLANK, r"_{3,}"),
    (LeftoverKind.BLANK, r"\.{5,}|…{2,}"),
    (LeftoverKind.BLANK, r"\bX{3,}\b|\bx{4,}\b|\bXX/XX(?:/XX(?:XX)?)?\b"),
    (LeftoverKind.BLANK, r"\b(?:[Dd]{1,2}|DD)[/.-](?:[Mm]{1,2}|MM)[/.-](?:[Yy]{2,4})\b"),
    (LeftoverKind.INSTRUCTION, rf"\b(?i:(?:please )?(?:{DO})(?: [\w/]+){{0,4}} {WHERE_FIT})\b\.?"),
    (LeftoverKind.INSTRUCTION, r"(?i:\(\s*(?:please )?(?:insert|delete|amend|substitute)\b[^)\n]{0,200}\))"),
    (LeftoverKind.INSTRUCTION, rf"\b(?i:insert (?:the |your |a |an )?(?:\w+ )?(?:{BLANKS})s?(?: here)?)\b"),
    (LeftoverKind.INSTRUCTION, r"\b(?i:insert here|(?:enter|type|add|put) (?:your )?text(?: here)?)\b"),
    (LeftoverKind.INSTRUCTION, r"\b(?i:substitute (?:\w+ ){0,3}(?:adjectives?|words?|wording))\b"),
    (
        LeftoverKind.INSTRUCTION,
        r"\b(?i:this (?:section|paragraph|sentence) (?:can|may|should) be (?:removed|deleted|left out))\b",
    ),
    (LeftoverKind.INSTRUCTION, r"\b(?i:do not use this (?:letter|template|text) (?:if|unless|until))\b"),
    (LeftoverKind.INSTRUCTION, r"\b(?i:this template (?:should|must|can|may) (?:only )?be)\b"),
    (LeftoverKind.INSTRUCTION, r"\(if different\)"),
    (LeftoverKind.FILLER, r"\b(?:TB[ACD]|T\.B\.[ACD]\.?|TODO|FIXME)(?!\w)"),
    (LeftoverKind.FILLER, r"\b(?i:lorem(?: ipsum)?)\b"),
    (LeftoverKind.FILLER, r"\b(?i:click or tap here|click here to enter)\b"),
)
COMPILED = tuple((kind, re.compile(pattern)) for kind, pattern in PATTERNS)


def find_leftovers(text: str) -> tuple[Leftover, ...]:
    """Every leftover of a text, in order, none inside another.

    Invisible characters cannot hide one. An ordinary text gives an empty tuple; nothing is raised.
    """
    shadow = shadow_of(text)
    found = (
        (*shadow.back(start=match.start(), end=match.end()), kind)
        for kind, pattern in COMPILED
        for match in pattern.finditer(shadow.text)
    )
    kept: list[Leftover] = []
    reached = 0
    for start, end, kind in sorted(found, key=lambda one: (one[0], -one[1])):
        if start >= reached:
            kept.append(Leftover(text=text[start:end], start=start, kind=kind))
            reached = end
    return tuple(kept)
