"""Where a letter names what it may name: the school, its contacts, who signs, and the safeguarding lead."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from evenhand.core.identify.keeping import kept
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import Involved, InvolvedAs, Record, Setting, Signed
from evenhand.core.identify.shadow import plain, shadow_of, sounded
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.titles import TITLES

TITLE = rf"(?:{'|'.join(sorted(TITLES, key=len, reverse=True))})"
BEFORE, AFTER = r"(?<![^\W_])", r"(?![^\W_])"
NEVER = Pattern(r"(?!)")
CONCERNED = frozenset({InvolvedAs.AUTHOR, InvolvedAs.TARGET, InvolvedAs.CHILD, InvolvedAs.WITNESS})
ROLE_WORDS = (
    r"(?:(?:our|the|your|acting|executive|deputy|interim|school's"
    r"|nursery's)\s+)*(?:designated\s+safeguarding\s+(?:lead|person|officer)"
    r"|safeguarding\s+lead|dsl|head\s?teacher|head|principal|manager)"
)
TURNED_TO = Pattern(
    r"\b(?:contact|speak|talk|ask|see|ring|call|phone|e-?mail|write|reach|touch|message|tell|let|come|go"
    r"|bring|report"
    r"|worr\w+|concern\w*|through|via|from|signed|thank you|hesitate)\b[^.!?\n]{0,60}$",
    re.IGNORECASE,
)
NEAR_END = 60
PRESENT = Pattern(
    r"(?:^|\n)\W{0,4}(?:\d[\d.]* )?(?:present|in attendance|attending|attended|attendance|apologies"
    r"|sederunt|members present|minutes taken by|chair(?:ed by)?)\b[^\n.]*$",
    re.IGNORECASE,
)
"""Who was at a meeting, at the head of its minutes."""
BYLINE = frozenset(
    listed(
        """
    from by the a an our your word words message note notes news hello dear welcome thought thoughts letter
    column corner desk says say writes write head heads headteacher teacher principal manager s of
        """
    )
)
"""What stands beside the name of whoever writes, on a line of its own."""


HEADING = Pattern(
    r"\W*(?!.*(?:ABUSE|THREAT|ATTACK|COMPLAINT|APOLOGY|SUPPORT))[A-Z][A-Z' ,&?!-]{3,50} ?[-"
    r"|:,] ?(?:[Bb]y |BY )?"
)
CAN_BE_ASKED = Pattern(
    r"\s+(?:is (?:there|here|in (?:school|the office|his office|her office)|available|at the (?:gate|door"
    r"|desk))"
    r" (?:every|each|on|until|from|between|at|all|any|most|after|before)\b"
    r"|(?:can|may|will) (?:also |always )?(?:be (?:asked|reached|telephoned|rung|phoned|emailed|found"
    r"|contacted)|answer"
    r"|help|take (?:calls|questions))\b"
    r"|(?:said|added) that (?:she|he) (?:was|is|would be) (?:always )?(?:happy|glad|willing|pleased) to be"
    r" (?:asked|reached|telephoned|rung|phoned|emailed|contacted)\b"
    r"|(?:spoke to|presented|introduced|took questions on) (?:the|his|her|a) (?:written |termly "
    r"|annual )?(?:report"
    r"|audit|budget|plan)\b)"
)
"""What is said of whoever may be asked, or reports to a meeting."""


class Allowed(NamedTuple):
    """How somebody who may be named is named. Where `only_as_contact` finds a match, the person may be
    named there only as who signs or whom to turn to."""

    pattern: Pattern
    only_as_contact: bool
    only_short_as_contact: bool
    short: Pattern


def own_names(setting: Setting) -> Pattern:
    """What finds the school's names and contact details."""
    return _own_names(setting.name, setting.also_called, setting.contact)


def anybody_allowed(setting: Setting, record: Record) -> Pattern:
    """What finds the school and the people it may name, wherever they stand."""
    return _joined(setting, _bearers(setting, record))


def permitted_spans(
    *, text: str, setting: Setting, record: Record, furniture: tuple[tuple[int, int], ...]
) -> Iterator[tuple[int, int]]:
    """Every place where the letter may name what it names, in no order."""
    for match in own_names(setting).finditer(text):
        if not _names_a_party(text, match, record):
            yield match.span()
    for allowed in _allowed(setting, record):
        for match in allowed.pattern.finditer(text):
            limited = allowed.only_as_contact or (
                allowed.only_short_as_contact and allowed.short.fullmatch(match.group()) is not None
            )
            if not limited or _as_contact(text, match, furniture):
                yield match.span()


def _as_contact(text: str, match: re.Match[str], furniture: tuple[tuple[int, int], ...]) -> bool:
    if any(start <= match.start() < end for start, end in furniture):
        return True
    if not text[match.end() :].strip(" .\n") and len(text) > NEAR_END:
        return True
    if _is_byline(text, match) or _is_under_a_heading(text, match) or CAN_BE_ASKED.match(text, match.end()):
        return True
    if PRESENT.search(text[max(0, match.start() - 160) : match.start()]):
        return True
    return TURNED_TO.search(text[max(0, match.start() - 90) : match.start()]) is not None


def _is_under_a_heading(text: str, match: re.Match[str]) -> bool:
    """Whether the name ends a heading in capitals behind a dash: ONLINE CONDUCT - Dr H. Marchbanks."""
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
    ends = text[match.end() : match.end() + 1] in ("", "\n")
    return ends and HEADING.fullmatch(line) is not None


def _is_byline(text: str, match: re.Match[str]) -> bool:
    """Whether a line says nothing but who writes: "From the head's desk: Mrs Bell", "Mrs Bell writes"."""
    start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    beside = text[start : match.start()] + " " + text[match.end() : end if end >= 0 else len(text)]
    return end >= 0 and set(re.findall(r"[^\W\d_]+", beside.lower())) <= BYLINE


def _names_a_party(text: str, match: re.Match[str], record: Record) -> bool:
    """A school called by one word that is also somebody's name: Mrs Oakfield is not the school."""
    word = match.group().lower()
    if not word.isalpha():
        return False
    before = text[max(0, match.start() - 12) : match.start()]
    titled = re.search(rf"{BEFORE}{TITLE}\.?\s+$", before, re.IGNORECASE) is not None
    return titled and word in _surnames(record)


@kept
def _surnames(record: Record) -> frozenset[str]:
    return frozenset(part for one in record.people for part in re.split(r"[\s-]+", plain(one.name).lower()))


@lru_cache(maxsize=64)
def _own_names(name: str, also_called: tuple[str, ...], contact: tuple[str, ...]) -> Pattern:
    phrases = {_heard(one) for one in (name, *also_called)} | {
        _heard(piece) for one in contact for piece in _pieces(one)
    }
    patterns = [_loose(one) for one in sorted(phrases - {""}, key=lambda one: (-len(one), one))]
    patterns += [digits for one in contact if (digits := _by_digits(one))]
    return Pattern(rf"{BEFORE}(?:{'|'.join(patterns)}){AFTER}", re.IGNORECASE) if patterns else NEVER


def _heard(phrase: str) -> str:
    return sounded(shadow_of(phrase)).text.strip(" ,.")


def _pieces(contact: str) -> Iterator[str]:
    """A contact detail and the parts of it that may stand alone."""
    yield contact
    if "@" in contact:
        return
    if "," in contact:
        yield from (piece for piece in contact.split(",") if len(piece.split()) > 1 or len(piece) > 5)
    if re.search(r"\w\.\w", contact):
        yield re.sub(r"^(?:https?://)?(?:www\.)?", "", contact, flags=re.IGNORECASE)


def _loose(phrase: str) -> str:
    return r"[\s,]+".join(re.escape(word.strip(",")) for word in phrase.split() if word.strip(","))


def _by_digits(contact: str) -> str:
    digits = re.sub(r"\D", "", contact)
    if len(digits) < 9 or re.search(r"[^\W\d_]", contact):
        return ""
    return r"[\s().-]*".join(digits)


@kept
def _allowed(setting: Setting, record: Record) -> tuple[Allowed, ...]:
    people = (setting.signatory, setting.safeguarding_lead)
    return tuple(
        one
        for signed in dict.fromkeys(filter(None, people))
        if (one := _allowance(signed, record)) is not None
    )


def _allowance(signed: Signed, record: Record) -> Allowed | None:
    title, given, surname = parts_of_signed(signed.name)
    if not surname:
        return None
    bearer = bearer_of(signed, record)
    title = title or (bearer.title.strip(".").lower() if bearer else "")
    firsts = list(dict.fromkeys([*given, *(_first_names(bearer) if bearer else ())]))
    titles = re.escape(title) if title else TITLE
    initials = list(dict.fromkeys(first[0] for first in firsts))
    firstly = "|".join(
        [*(re.escape(first) for first in firsts if len(first) > 1), *(rf"{i}\.?" for i in initials)]
    )
    last = r"[\s-]+".join(re.escape(word) for word in surname)
    role = rf"(?:\s*[,(-]?\s*(?:{_role(signed)})\)?)?"
    named = (
        rf"(?:{titles}\.?\s+)(?:(?:{firstly})[\s.]+){{0,3}}{last}" if firstly else rf"{titles}\.?\s+{last}"
    )
    untitled = rf"|(?:(?:{firstly})[\s.]+){{1,3}}{last}" if firstly else ""
    return Allowed(
        pattern=Pattern(rf"{BEFORE}(?:{named}{untitled}){AFTER}{role}", re.IGNORECASE),
        short=Pattern(rf"(?:{titles}\.?\s+){last}{role}", re.IGNORECASE),
        only_as_contact=bearer is not None and bearer.part in CONCERNED,
        only_short_as_contact=_shares_surname(record, bearer, title=title, surname=surname),
    )


def _role(signed: Signed) -> str:
    own = _loose(_heard(signed.role)) if signed.role else ""
    return rf"(?:(?:our|the|your)\s+)?{own}|{ROLE_WORDS}" if own else ROLE_WORDS


def parts_of_signed(name: str) -> tuple[str, list[str], list[str]]:
    """Title, first names or initials, and surname of a name such as Mrs C. Whitcombe; in small letters
    except for the names."""
    words = [word for raw in _heard(name).split() if (word := raw.strip(".,"))]
    title = words.pop(0).lower() if len(words) > 1 and words[0].lower() in TITLES else ""
    if not words:
        return title, [], []
    given = words[:-1]
    surname = [words[-1]]
    while given and given[-1].lower() in {
        "van",
        "de",
        "der",
        "den",
        "von",
        "al",
        "el",
        "st",
        "mac",
        "mc",
        "la",
        "le",
    }:
        surname.insert(0, given.pop())
    return title, given, surname


def bearer_of(signed: Signed, record: Record) -> Involved | None:
    """Who of the record is the person that signs or is named as contact, if anybody is."""
    title, given, surname = parts_of_signed(signed.name)
    last = " ".join(surname).lower()
    for person in record.people:
        words = _heard(person.name).split()
        if not last or " ".join(words).lower().split()[-len(surname) :] != last.split():
            continue
        same_title = not title or not person.title or person.title.strip(".").lower() == title
        fits = not given or any(word[0].lower() == given[0][0].lower() for word in words[: -len(surname)])
        if fits and same_title and person.kind.value in ("staff", "governor", "other"):
            return person
    return None


def _first_names(person: Involved) -> list[str]:
    words = _heard(person.name).split()
    return [word for word in words[:-1] if word.lower().strip(".") not in TITLES]


def _shares_surname(record: Record, bearer: Involved | None, *, title: str, surname: list[str]) -> bool:
    """Whether somebody else in the record could be meant by the same title and surname."""
    last = surname[-1].lower()
    return any(
        person is not bearer
        and last in re.split(r"[\s-]+", _heard(person.name).lower())
        and (not person.title or not title or person.title.strip(".").lower() == title)
        and person.kind.value != "pupil"
        for person in record.people
    )


@kept
def _bearers(setting: Setting, record: Record) -> tuple[str, ...]:
    return tuple(one.pattern.pattern for one in _allowed(setting, record))


@kept
def _joined(setting: Setting, bearers: tuple[str, ...]) -> Pattern:
    patterns = [own_names(setting).pattern, *bearers]
    return Pattern("|".join(f"(?:{one})" for one in patterns), re.IGNORECASE)
