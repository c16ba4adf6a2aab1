"""The words of a blank, without the asking: "(please insert date, e.g. 3 May)" asks for "date"."""

import re
from dataclasses import dataclass

from evenhand.core.packs.recognise.lines import plain
from evenhand.core.packs.recognise.vocabulary import EXAMPLE

ASKING = re.compile(
    r"\s*(?:please\s+)?(?:insert|enter|add|state|specify|fill in|complete|give|write in|put in|type"
    r"|click or tap here to enter"
    r"|click here to enter|include|describe|explain|outline|list)\b(?:\s+(?:in|here))?[:\s]*(?:"
    r"(?:the|your|a|an|any|our)\s+)?",
    re.IGNORECASE,
)
HERE = re.compile(r"\s*\bhere\.?\s*\Z", re.IGNORECASE)
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
LONG = re.compile(
    r"\s*(?:please\s+)?(?:include|describe|explain|outline|list)\b|\bdetails?\b|\breasons?\b|\bdescription\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """`words` name what is asked for, in small letters; `example` is what the document gives as one."""

    words: str
    example: str = ""
    asking: bool = False
    long: bool = False


def asked(inside: str) -> Asked:
    """What stands inside a blank, taken apart."""
    match = EXAMPLE.search(inside)
    head, example = (inside[: match.start()], inside[match.end() :]) if match else (inside, "")
    asking = ASKING.match(head)
    words = HERE.sub("", head[asking.end() :] if asking else head)
    words = CAMEL.sub(" ", words).replace("_", " ").replace("-", " ")
    return Asked(
        words=plain(words).strip(" ,;:.–").lower(),
        example=plain(example).strip(" ,;:.–"),
        asking=asking is not None,
        long=bool(LONG.search(inside)),
    )
