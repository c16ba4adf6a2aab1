"""An example or default that is no answer to its own question.

Authority: the pack format, “dates as 2026-11-22, times as 15:30, yes or no” (read 2026-11-22).
"""

from collections.abc import Callable, Iterator
from datetime import date, time

from evenhand.core.findings import Finding, Level
from evenhand.core.packs import Field, FieldType
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection
from evenhand.core.packs.nearest import shortened
from evenhand.core.people import Role
from evenhand.core.wording import fold


def find(inspection: Inspection) -> Iterator[Finding]:
    """Examples and defaults that do not suit the type of their field."""
    for text in inspection.texts:
        for field in text.template.fields:
            for key, answer in (("example", field.example), ("default", field.default)):
                if answer and not SUITS[field.type](field, answer):
                    yield CHECK.finding(
                        text.where("fields", field.name, key),
                        words=f"“{shortened(answer)}” is no answer of type {field.type.value}.",
                        mend=EXPECTED.get(field.type, "Write it as a person would type it."),
                    )


def _anything(field: Field, answer: str) -> bool:
    return True


def _date(field: Field, answer: str) -> bool:
    try:
        date.fromisoformat(answer)
    except ValueError:
        return False
    return True


def _time(field: Field, answer: str) -> bool:
    try:
        time.fromisoformat(answer)
    except ValueError:
        return False
    return True


def _one_of(field: Field, answer: str) -> bool:
    return fold(answer) in {fold(option.value) for option in field.options}


def _yes_no(field: Field, answer: str) -> bool:
    return answer in ("yes", "no")


def _role(field: Field, answer: str) -> bool:
    return fold(answer) in {fold(role.value) for role in Role}


def _link(field: Field, answer: str) -> bool:
    return answer.startswith(("https://", "http://"))


def _email(field: Field, answer: str) -> bool:
    name, _, host = answer.partition("@")
    return bool(name) and "." in host and " " not in answer


def _phone(field: Field, answer: str) -> bool:
    return sum(character.isdigit() for character in answer) >= 3


SUITS: dict[FieldType, Callable[[Field, str], bool]] = {
    FieldType.TEXT: _anything,
    FieldType.LONG_TEXT: _anything,
    FieldType.PERSON: _anything,
    FieldType.DATE: _date,
    FieldType.TIME: _time,
    FieldType.ONE_OF: _one_of,
    FieldType.YES_NO: _yes_no,
    FieldType.ROLE: _role,
    FieldType.LINK: _link,
    FieldType.EMAIL: _email,
    FieldType.PHONE: _phone,
}
EXPECTED = {
    FieldType.DATE: "Write a date such as 2026-11-22.",
    FieldType.TIME: "Write a time such as 15:30.",
    FieldType.ONE_OF: "Write the value of one of the options.",
    FieldType.YES_NO: "Write yes or no, in quotes.",
    FieldType.ROLE: f"Write one of: {', '.join(role.value for role in Role)}.",
    FieldType.LINK: "Write the full address, from https:// on.",
    FieldType.EMAIL: "Write an address such as office@thornfield.example.",
    FieldType.PHONE: "Write a telephone number.",
}

CHECK = Check(
    id="example-fits",
    title="A sample answer that is no answer",
    level=Level.STOP,
    why="A default that cannot be read would stop every letter.",
    check=find,
)
