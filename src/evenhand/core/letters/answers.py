"""Typed answers: what a person typed → a value → what the letter prints.

Each type of field has one row in `READERS`. A reader takes the typed text and gives the value, or says
in words what it expected. Values are taken as they stand: none is ever read as wording.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, time

from evenhand.core.contacts.cells import TURNING
from evenhand.core.document import Link
from evenhand.core.findings import Finding, Level, Place
from evenhand.core.letters import Value
from evenhand.core.letters.spelling import MONTHS, address_of_site, spell_date, spell_time
from evenhand.core.packs import Field, FieldType
from evenhand.core.people import Role
from evenhand.core.schools import School
from evenhand.core.wording import Fill, fold, means_yes

Raw = str | bool | int | float | date | time | list[str] | tuple[str, ...]
"""An answer as it stands in a case file or form."""

LONGEST_LINE = 500
LONGEST_TEXT = 20_000
NO_WORDS = frozenset({"no", "n", "false", "f", "0"})
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\U000f0000-\U0010ffff]")
EMAIL = re.compile(r"[^\s@,;<>\"()]+@[^\s@,;<>\"()]+\.[^\s@,;<>\"()]+\Z")
PHONE = re.compile(r"\+?[\d ()\-.]{5,25}(?:(?:ext|x)\.? ?\d{1,6})?\Z", re.IGNORECASE)
SITE = re.compile(r"(?:https?://)?[^\s/@<>\"]+\.[^\s/@<>\"]{2,}(?:[/?#][^\s<>\"]*)?\Z", re.IGNORECASE)
DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]+) (\d{4})\Z")
NUMERIC_DAY = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})\Z")
CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?\Z", re.IGNORECASE)


class WrongAnswer(ValueError):
    """A reader could not take the text; the message says what was expected."""


def read_answer(field: Field, raw: Raw, *, source: str = "") -> Value | Finding:
    """The value of an answer, or the finding that says what is wrong with it and what was expected.

    Lists are taken for text fields. An empty answer is the empty string whatever the type.
    """
    if isinstance(raw, list | tuple):
        values = [_read(field, str(one), source) for one in raw]
        wrong = [one for one in values if isinstance(one, Finding)]
        return wrong[0] if wrong else tuple(str(one) for one in values)
    if isinstance(raw, bool):
        return raw if field.type is FieldType.YES_NO else _read(field, "yes" if raw else "no", source)
    if isinstance(raw, date | time):
        return _read(field, raw.isoformat(), source)
    return _read(field, str(raw), source)


def _read(field: Field, typed: str, source: str) -> Value | Finding:
    text = unicodedata.normalize("NFC", typed.replace("\r\n", "\n").replace("\r", "\n")).strip()
    try:
        _check_characters(text)
        return READERS[field.type](field, text) if text else ""
    except WrongAnswer as wrong:
        return Finding(
            id="answer-wrong",
            level=Level.STOP,
            words=f"The answer to “{field.label or field.name}” cannot be taken.",
            mend=str(wrong),
            place=Place(source=source, part=f"field “{field.name}”"),
        )


def _check_characters(text: str) -> None:
    match = CONTROL.search(text) or TURNING.search(text)
    if match:
        where = f"(U+{ord(match.group()):04X}) at position {match.start() + 1}"
        raise WrongAnswer(f"It holds an invisible character {where}. Type it again.")


def _line(field: Field, text: str) -> str:
    if "\n" in text:
        raise WrongAnswer("It must be one line, without a line break.")
    if len(text) > LONGEST_LINE:
        raise WrongAnswer(f"It has {len(text):,} characters; at most {LONGEST_LINE} fit here.")
    return text


def _long_text(field: Field, text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise WrongAnswer(f"It has {len(text):,} characters; at most {LONGEST_TEXT:,} fit in a letter.")
    return text


def _date(field: Field, text: str) -> date:
    try:
        if match := DAY.match(text):
            return date(int(match[3]), _month(match[2]), int(match[1]))
        if match := NUMERIC_DAY.match(text):
            return date(int(match[3]), int(match[2]), int(match[1]))
        return date.fromisoformat(text)
    except ValueError:
        raise WrongAnswer("Give a date, such as 2026-05-03 or 3 May 2026.") from None


def _month(name: str) -> int:
    for number, known in enumerate(MONTHS, 1):
        if len(name) >= 3 and known.lower().startswith(name.lower()):
            return number
    raise ValueError


def _time(field: Field, text: str) -> time:
    try:
        if match := CLOCK.match(text):
            hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
            if half and not 1 <= hour <= 12:
                raise ValueError
            return time(hour % 12 + (12 if half == "pm" else 0) if half else hour, minute)
        return time.fromisoformat(text)
    except ValueError:
        raise WrongAnswer("Give a time, such as 15:30 or 3:30pm.") from None


def _role(field: Field, text: str) -> str:
    known = {fold(role.value): role.value for role in Role}
    if fold(text) not in known:
        raise WrongAnswer(f"Choose one of: {', '.join(known.values())}.")
    return known[fold(text)]


def _link(field: Field, text: str) -> str:
    if not SITE.match(_line(field, text)):
        raise WrongAnswer("Give a web address, such as https://www.example.sch.uk/complaints")
    return text if text.lower().startswith(("https://", "http://")) else f"https://{text}"


def _email(field: Field, text: str) -> str:
    if not EMAIL.match(_line(field, text)):
        raise WrongAnswer("Give one e-mail address, such as office@example.sch.uk")
    return text


def _phone(field: Field, text: str) -> str:
    if not PHONE.match(_line(field, text)):
        raise WrongAnswer("Give a telephone number, such as 01234 567890")
    return text


def _one_of(field: Field, text: str) -> str:
    for option in field.options:
        if fold(text) in (fold(option.value), fold(option.label)):
            return option.value
    raise WrongAnswer(f"Choose one of: {', '.join(option.value for option in field.options)}.")


def _yes_no(field: Field, text: str) -> bool:
    if means_yes(text):
        return True
    if text.lower() in NO_WORDS:
        return False
    raise WrongAnswer("Answer yes or no.")


READERS: Mapping[FieldType, Callable[[Field, str], Value]] = {
    FieldType.TEXT: _line,
    FieldType.LONG_TEXT: _long_text,
    FieldType.DATE: _date,
    FieldType.TIME: _time,
    FieldType.PERSON: _line,
    FieldType.ROLE: _role,
    FieldType.LINK: _link,
    FieldType.EMAIL: _email,
    FieldType.PHONE: _phone,
    FieldType.ONE_OF: _one_of,
    FieldType.YES_NO: _yes_no,
}


def printed(field: Field, value: Value, *, school: School, language: str = "en-GB") -> Fill:
    """What an answer prints in a letter of this school in a language."""
    match value:
        case bool():
            return "yes" if value else "no"
        case date():
            return spell_date(value, language=language)
        case time():
            return spell_time(value, language=language)
        case tuple():
            return value
    if value and field.type is FieldType.LINK:
        return Link(text=address_of_site(value), address=value)
    if value and field.type is FieldType.EMAIL:
        return Link(text=value, address=f"mailto:{value}")
    if value and field.type is FieldType.ROLE:
        return school.word_for(Role(value))
    if field.type is FieldType.ONE_OF:
        chosen = [option for option in field.options if option.value == value]
        return chosen[0].text or chosen[0].label if chosen else value
    return value
