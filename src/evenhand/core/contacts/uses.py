"""What each column of a list is used for: whose it is and what it holds, guessed from its header.

A list may have any number of adults in a row. Nothing but the words of the header is looked at.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from evenhand.core.contacts.columns import Meaning, hear, words_of_header
from evenhand.core.findings import Finding, Level, Place


class Holds(StrEnum):
    """What a column holds. Stored, so values never change."""

    NAME = "name"
    TITLE = "title"
    FORENAME = "forename"
    SURNAME = "surname"
    SALUTATION = "salutation"
    ADDRESS = "address"
    POSTCODE = "postcode"
    COUNTRY = "country"
    EMAIL = "email"
    PHONE = "phone"
    CHANNEL = "channel"
    LANGUAGE = "language"
    FORMAT = "format"
    RELATION = "relation"
    RESPONSIBILITY = "responsibility"
    NUMBER = "number"
    CLASS = "class"
    YEAR = "year"
    GROUP = "group"


CHILD, EVERYBODY, MOST_ADULTS = "child", "all", 9
OF_CHILD = (Holds.NAME, Holds.FORENAME, Holds.SURNAME, Holds.CLASS, Holds.YEAR, Holds.GROUP, Holds.NUMBER)
OF_ADULT = tuple(one for one in Holds if one not in (Holds.CLASS, Holds.YEAR, Holds.GROUP))
WORDS: Mapping[Holds, str] = {
    Holds.NAME: "whole name",
    Holds.TITLE: "title",
    Holds.FORENAME: "forename",
    Holds.SURNAME: "surname",
    Holds.SALUTATION: "greeting",
    Holds.ADDRESS: "address, or a line of it",
    Holds.POSTCODE: "postcode",
    Holds.COUNTRY: "country",
    Holds.EMAIL: "e-mail address",
    Holds.PHONE: "telephone number",
    Holds.CHANNEL: "how they like to be reached",
    Holds.LANGUAGE: "language",
    Holds.FORMAT: "large print, easy read or paper",
    Holds.RELATION: "relationship to the child",
    Holds.RESPONSIBILITY: "parental responsibility, yes or no",
    Holds.NUMBER: "number in your own system",
    Holds.CLASS: "class",
    Holds.YEAR: "year",
    Holds.GROUP: "group or club",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What a column is for: `whose` is "child", "all" (every adult of the row) or the number of an adult."""

    whose: str
    holds: Holds

    def __str__(self) -> str:
        return f"{self.whose}.{self.holds.value}"


FROM_MEANING: Mapping[Meaning, tuple[bool, Holds]] = {
    Meaning.CHILD: (True, Holds.NAME),
    Meaning.CHILD_FORENAME: (True, Holds.FORENAME),
    Meaning.CHILD_SURNAME: (True, Holds.SURNAME),
    Meaning.CLASS: (True, Holds.CLASS),
}
YEARS = frozenset({"year", "year group", "nc year", "national curriculum year", "yeargroup"})
GROUPS = frozenset({"group", "groups", "club", "clubs", "teaching group"})
NUMBERS = frozenset(
    {"upn", "admission number", "admission no", "pupil id", "student id", "child id", "mis id"}
)
OWN_NUMBERS = re.compile(r"(?:adult|parent|contact|carer|guardian) (?:(\d) )?(?:id|number id|reference)")
RELATION = re.compile(r"relation(?:ship)?(?: to (?:child|pupil|student))?")
RESPONSIBILITY = re.compile(r"(?:has )?(?:parental )?responsibility|pr|legal guardian")
CHANNEL = frozenset({"channel", "contact by", "preferred contact", "prefers", "send by", "delivery"})
OF_AN_ADULT = re.compile(r"(?:adult|parent|contact|carer|guardian|priority)s? (?:(\d) )?(.+)")


def guess(headers: Sequence[str]) -> tuple[Use | None, ...]:
    """What each column is for, None where nobody can tell. No use is guessed twice but for addresses,
    groups and the first of two."""
    found: list[Use | None] = []
    for header in headers:
        use = _own_guess(words_of_header(header)) or _heard(header)
        again = use in found and use is not None and use.holds not in (Holds.ADDRESS, Holds.GROUP)
        found.append(None if again else use)
    return tuple(found)


def _own_guess(words: str) -> Use | None:
    if words in YEARS:
        return Use(whose=CHILD, holds=Holds.YEAR)
    if words in GROUPS:
        return Use(whose=CHILD, holds=Holds.GROUP)
    if words in NUMBERS:
        return Use(whose=CHILD, holds=Holds.NUMBER)
    if own := OWN_NUMBERS.fullmatch(words):
        return Use(whose=own[1] or "1", holds=Holds.NUMBER)
    of = OF_AN_ADULT.fullmatch(words)
    number, rest = (of[1] or "1", of[2]) if of else ("1", words)
    if number == "0":
        return None
    for holds, pattern in ((Holds.RELATION, RELATION), (Holds.RESPONSIBILITY, RESPONSIBILITY)):
        if pattern.fullmatch(rest):
            return Use(whose=number, holds=holds)
    return Use(whose=number, holds=Holds.CHANNEL) if rest in CHANNEL else None


def _heard(header: str) -> Use | None:
    heard = hear(header)
    if heard is None or not 1 <= heard.adult <= MOST_ADULTS:
        return None
    of_child, holds = FROM_MEANING.get(heard.meaning, (False, None))
    return Use(whose=CHILD if of_child else str(heard.adult), holds=holds or Holds(heard.meaning.value))


def read_uses(told: Iterable[str]) -> tuple[Use | None, ...]:
    """Uses from how they are kept, "1.email"; None for anything else."""
    return tuple(_use(one) for one in told)


def _use(told: str) -> Use | None:
    whose, _, what = told.partition(".")
    adult = whose == EVERYBODY or (whose.isascii() and whose.isdecimal() and 1 <= int(whose) <= MOST_ADULTS)
    if whose != CHILD and not adult:
        return None
    fitting = OF_CHILD if whose == CHILD else OF_ADULT
    holds = next((one for one in fitting if one.value == what), None)
    return Use(whose=whose, holds=holds) if holds else None


def why_not_read(*, headers: Sequence[str], uses: Sequence[Use | None], source: str) -> tuple[Finding, ...]:
    """What keeps a list with these uses from being read: no name of a child, no name or address of an
    adult, one thing told by two columns."""
    there = [use for use in uses if use]
    found = []
    if not any(use.whose == CHILD and use.holds in OF_CHILD[:3] for use in there):
        found.append(
            _missing("the name of the child", "Child name, Pupil surname, Student first name", source)
        )
    if not any(use.whose != CHILD and use.holds in (Holds.NAME, Holds.SURNAME, Holds.EMAIL) for use in there):
        found.append(_missing("an adult", "Parent name, Parent 1 surname, Contact 1 e-mail", source))
    for use in dict.fromkeys(there):
        if there.count(use) > 1 and use.holds not in (Holds.ADDRESS, Holds.GROUP):
            names = " and ".join(f"“{h}”" for h, one in zip(headers, uses, strict=True) if one == use)
            found.append(_twice(names, source))
    return tuple(found)


def _missing(what: str, looked_for: str, source: str) -> Finding:
    return Finding(
        id="uses-missing",
        level=Level.STOP,
        words=f"No column is used for {what}. Looked for headers such as {looked_for}.",
        mend="Say below which column it is.",
        place=Place(source=source, part="header"),
    )


def _twice(names: str, source: str) -> Finding:
    return Finding(
        id="uses-twice",
        level=Level.STOP,
        words=f"The columns {names} are used for the same thing.",
        mend="Use one of them, and leave the other out.",
        place=Place(source=source, part="header"),
    )
