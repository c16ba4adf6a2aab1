"""Requests that hide in a post or a letter: for somebody's records, or about how data was used.

ICO, right of access (a request may be in any words, to anybody on the staff, and inside a complaint); Data
(Use and Access) Act 2025 (complaints to a controller); rule 22 of the design; read 2026-11-22.

A phrase that is found proves nothing: it is shown to the data protection lead, who decides. A phrase that
is not found proves nothing either, so triage asks as well.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class RequestKind(StrEnum):
    """What a hidden request may be. Stored in case files, so values never change."""

    ACCESS = "access"
    DATA_COMPLAINT = "data-complaint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """One way people put it. `id` is stable; `pattern` is matched without regard to case."""

    id: str
    kind: RequestKind
    pattern: str
    example: str


CHILD = r"(?:son|daughter|child|children|kid|girl|boy|little \w+)"
OWNER = rf"(?:my|our|his|her|their|(?:my|our) {CHILD}['’]?s?|\w+['’]s)"
RECORDS = r"(?:files?|records?|data|information|info|notes|e-?mails|messages|reports?|paperwork|documents?)"
EVERY = r"(?:everything|anything|all (?:of )?(?:the |my |our |his |her )?\w{0,12}|every \w+|what|whatever)"

PHRASES: tuple[Phrase, ...] = (
    Phrase(
        id="named-request",
        kind=RequestKind.ACCESS,
        pattern=r"\b(?:subject|data) access(?: request)?s?\b|\bDSARs?\b|\bright of access\b",
        example="Consider this a subject access request.",
    ),
    Phrase(
        id="a-sar",
        kind=RequestKind.ACCESS,
        pattern=r"\b(?:an?|my|the|put(?:ting)? in|submit(?:ting)?|send(?:ing)?|do(?:ing)?) SARs?\b",
        example="I am putting in a SAR.",
    ),
    Phrase(
        id="held-about",
        kind=RequestKind.ACCESS,
        pattern=rf"\b{EVERY} (?:\w+ ){{0,4}}?(?:hold|holds|held|have|has|keep|keeps|kept|got)(?: \w+){{0,3}}?"
        r" (?:about|on|regarding|concerning) (?:me|us|him|her|them|my|our)\b",
        example="I want all the information you hold about me.",
    ),
    Phrase(
        id="written-about",
        kind=RequestKind.ACCESS,
        pattern=rf"\b{EVERY} (?:\w+ ){{0,5}}?(?:written|wrote|said|recorded|sent|noted)(?: \w+){{0,3}}? "
        r"(?:about|on|regarding|concerning) (?:me|us|him|her|them|my|our)\b",
        example="Show me everything that has been written about my son.",
    ),
    Phrase(
        id="copy-of-records",
        kind=RequestKind.ACCESS,
        pattern=rf"\b(?:cop(?:y|ies)|sight|access) (?:of|to) (?:all |all of |the whole of )?{OWNER} "
        rf"(?:\w+ ){{0,3}}?{RECORDS}\b",
        example="I would like a copy of my daughter’s file.",
    ),
    Phrase(
        id="see-records",
        kind=RequestKind.ACCESS,
        pattern=rf"\b(?:see|have|view|read|get|request|want|need|send (?:me|us)) (?:all |all of )?{OWNER} "
        rf"(?:(?:school|behaviour|safeguarding|personal|sen|send|whole|full|own) ){{0,3}}"
        r"(?:files?|records?|data|personal information)\b",
        example="Please send me my school records.",
    ),
    Phrase(
        id="records-about",
        kind=RequestKind.ACCESS,
        pattern=rf"\b(?:all|any|every|copies of|copy of|the) (?:\w+ ){{0,3}}?{RECORDS} (?:\w+ ){{0,3}}?"
        r"(?:about|mentioning|naming|regarding|concerning|relating to|in which) "
        r"(?:me|us|him|her|them|my|our|I)\b",
        example="I want all emails mentioning me.",
    ),
    Phrase(
        id="what-do-you-hold",
        kind=RequestKind.ACCESS,
        pattern=r"\bwhat (?:\w+ ){0,3}?(?:do you|does the (?:school|nursery|college)|have you) "
        r"(?:hold|have|keep|kept|got)(?: \w+){0,3}? (?:about|on) (?:me|us|him|her|them|my|our)\b",
        example="What do you hold on us?",
    ),
    Phrase(
        id="footage",
        kind=RequestKind.ACCESS,
        pattern=r"\b(?:see|have|want|copy of|give (?:me|us)|send (?:me|us)) (?:the |any )?(?:\w+ )?"
        r"(?:cctv|footage|recording)s? (?:\w+ ){0,3}?(?:of|showing|with) (?:me|us|him|her|my|our)\b",
        example="I want to see the CCTV of my son.",
    ),
    Phrase(
        id="named-law",
        kind=RequestKind.ACCESS,
        pattern=r"\b(?:under|use|using|through|via) (?:the )?(?:uk )?(?:gdpr|data protection(?: act)?|"
        r"freedom of information|foi)\b",
        example="Under GDPR you must send me this.",
    ),
    Phrase(
        id="shared-data",
        kind=RequestKind.DATA_COMPLAINT,
        pattern=r"\b(?:shar(?:ed|ing)|leak(?:ed|ing)|gave|giving|sent|pass(?:ed|ing) on|told \w+|posted) "
        rf"(?:\w+ ){{0,2}}?{OWNER} (?:\w+ ){{0,2}}?"
        r"(?:data|details|information|info|address|number|medical|photo\w*)\b",
        example="You shared my details with another parent.",
    ),
    Phrase(
        id="data-breach",
        kind=RequestKind.DATA_COMPLAINT,
        pattern=r"\b(?:breach(?:ed|es|ing)? (?:of |the )?(?:\w+ )?"
        r"(?:gdpr|data protection|confidentiality|privacy)|data (?:protection )?breach|gdpr breach)\b",
        example="This is a breach of data protection.",
    ),
    Phrase(
        id="to-the-ico",
        kind=RequestKind.DATA_COMPLAINT,
        pattern=r"\b(?:the ICO|Information Commissioner\w*)(?:['’]s)?\b",
        example="I will go to the ICO.",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenRequest:
    """A phrase that may be a request: which, what it says, and from where to where in the text."""

    phrase: str
    kind: RequestKind
    found: str
    start: int
    end: int


# "the ICO" and "a SAR" are told from other words by their capitals; everything else is not.
_CAPITALS = frozenset({"to-the-ico", "a-sar"})
_COMPILED = {
    phrase.id: re.compile(phrase.pattern, 0 if phrase.id in _CAPITALS else re.IGNORECASE)
    for phrase in PHRASES
}
LONGEST = 20_000


@lru_cache(maxsize=64)  # one plan asks it six times about each post
def find_requests(text: str) -> tuple[HiddenRequest, ...]:
    """Every phrase that may be a request, in the order of the text.

    Only the first 20,000 characters are searched: a post is far shorter, and a file is read by people.
    """
    searched = text[:LONGEST]
    found = (
        HiddenRequest(phrase=phrase.id, kind=phrase.kind, found=hit.group(), start=hit.start(), end=hit.end())
        for phrase in PHRASES
        for hit in _COMPILED[phrase.id].finditer(searched)
    )
    return tuple(sorted(found, key=lambda one: (one.start, one.end, one.phrase)))
