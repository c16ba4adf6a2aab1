"""What a document says about the rights in its words."""

import re
from dataclasses import dataclass

from evenhand.core.packs import Licence
from evenhand.core.packs.recognise.sentences import LONGEST
from evenhand.core.schools import SchoolKind

RIGHTS = re.compile(
    r"\bcopyright\b|©|\(c\)\s*\d{4}|\bcreative commons\b|\bcc[ -]by\b|\blicen[cs]ed?\b"
    r"|\ball rights reserved\b"
    r"|\bpermission\b[^.]*\b(?:use|reproduce|copy|adapt)\b|\b(?:reproduced|copied|used)\b[^.]*\b"
    r"(?:permission|not[- ]for[- ]profit"
    r"|non[- ]commercial)\b|\backnowledg\w+\b[^.]*\b(?:source|author|use|copyright|holder)\b"
    r"|\b(?:inform|tell|notify|let) (?:us|the (?:author|holder|council|trust))\b[^.]*\buse\b",
    re.IGNORECASE,
)
DISCLAIMER = re.compile(
    r"\bevery effort\b|\b(?:accurate|up to date|correct)\b[^.]*\b(?:publication|writing|time"
    r"|date)\b|\berrors?\b[^.]*\b(?:attention|correct|tell|let)\b"
    r"|\bno (?:liability|responsibility)\b|\bnot (?:be )?(?:held )?(?:liable|responsible)\b|\b"
    r"(?:not|no)\b[^.]{0,30}\blegal advice\b",
    re.IGNORECASE,
)
NAME = r"(?P<holder>[A-Z][^.,;()©]{2,80}?)"
HOLDERS = (
    re.compile(
        rf"\b[Cc]opyright\b[^.]{{0,60}}?\b(?:is |are |remains? )?(?:held|owned|retained)(?: by| with)? "
        rf"(?:the )?{NAME}(?=[.,;]|\s+and\b|\s*\Z)"
    ),
    re.compile(
        rf"\b[Cc]opyright\b[^.]{{0,60}}?\b(?:belongs to|remains with|rests with) (?:the )?{NAME}"
        rf"(?=[.,;]|\s+and\b|\s*\Z)"
    ),
    re.compile(
        rf"(?:©|\([cC]\)|[Cc]opyright)\s*(?:\d{{4}}(?:[–-]\d{{2,4}})?)?,?\s*(?:of\s+)?{NAME}(?=[.,;]|\s+\d{{4}}|\s+and\b|\s*\Z)"
    ),
    re.compile(
        rf"\b(?:acknowledg\w+|credit|source)[:\s]+(?:to\s+)?(?:the )?{NAME}(?=[.,;]|\s+(?:copyright"
        rf"|is|and|as)\b|\s*\Z)"
    ),
)
NOT_FOR_PROFIT = re.compile(r"\bnot[- ]for[- ]profit\b|\bnon[- ]?(?:profit|commercial)\b", re.IGNORECASE)
ACKNOWLEDGE = re.compile(r"\backnowledg\w+|\bcredit(?:ed|ing)?\b|\battribut\w+", re.IGNORECASE)
INFORM = re.compile(
    r"\b(?:inform(?:ed)?|tell|told|notif(?:y|ied)|let)\b[^.]*\b(?:use|used|using)\b|\b(?:we|us)\b[^.]*\binformed\b",
    re.IGNORECASE,
)
KNOWN_LICENCE = re.compile(
    r"\b(?:CC[ -]BY(?:-(?:SA|NC|ND))*(?: \d\.\d)?|Creative Commons[^.,;]{0,60}"
    r"|Open Government Licence[^.,;]{0,20})"
)
KINDS = (
    (re.compile(
        r"\bonly (?:by )?(?:maintained )?schools\b|\bschools only\b",
        re.IGNORECASE,
    ), SchoolKind.SCHOOL),
    (re.compile(r"\bonly (?:by )?nurseries\b|\bnurseries only\b", re.IGNORECASE), SchoolKind.NURSERY),
)  # fmt: skip
UNKNOWN_HOLDER = "not known: ask whoever gave you the document"


def is_about_rights(sentence: str) -> bool:
    """Whether a sentence is about who may use the words."""
    return len(sentence) <= LONGEST and bool(RIGHTS.search(sentence))


def is_disclaimer(sentence: str) -> bool:
    """Whether a sentence says how far the document can be relied on."""
    return len(sentence) <= LONGEST and bool(DISCLAIMER.search(sentence))


@dataclass(slots=True)
class LicenceFound:
    """The terms found so far, and the sentences that say them."""

    holder: str = ""
    name: str = ""
    not_for_profit: bool = False
    acknowledge: bool = False
    inform: bool = False
    kinds: tuple[SchoolKind, ...] = ()
    sentences: tuple[str, ...] = ()

    def read(self, sentence: str) -> None:
        """Take the terms of one more sentence."""
        self.sentences += (sentence,)
        sentence = sentence[:LONGEST]
        found = next((match for pattern in HOLDERS if (match := pattern.search(sentence))), None)
        known = KNOWN_LICENCE.search(sentence)
        self.holder = self.holder or (found["holder"].strip() if found else "")
        self.name = self.name or (known.group().strip() if known else "")
        self.not_for_profit = self.not_for_profit or bool(NOT_FOR_PROFIT.search(sentence))
        self.acknowledge = self.acknowledge or bool(ACKNOWLEDGE.search(sentence))
        self.inform = self.inform or bool(INFORM.search(sentence))
        self.kinds += tuple(kind for pattern, kind in KINDS if pattern.search(sentence))

    def licence(self) -> Licence:
        """The licence of the pack. What the document does not say is said to be unknown."""
        holder = self.holder or UNKNOWN_HOLDER
        return Licence(
            name=self.name or ("Permission of the holder" if self.sentences else "None stated"),
            holder=holder,
            kinds=tuple(dict.fromkeys(self.kinds)),
            not_for_profit_only=self.not_for_profit,
            acknowledgement=f"Based on materials whose copyright is held by {holder}."
            if self.acknowledge and self.holder
            else "",
            must_inform=self.inform,
            inform_how=f"Tell {holder} that you use their materials, and write down the date."
            if self.inform
            else "",
        )
