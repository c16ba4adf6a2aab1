"""The form of one line: a letter, the school it is from and the case it is about.

Only what the check cannot do without must be there. A field that is null counts as missing.
"""

from typing import Any

import msgspec

Several = str | list[str] | None


class SignedForm(msgspec.Struct):
    """Somebody whom the letter may name."""

    name: str
    role: str | None = None


class ClassForm(msgspec.Struct):
    """A class and how many pupils it has."""

    name: str
    year: str | None = None
    pupils: int | None = None


class GroupForm(msgspec.Struct):
    """A group, what it counts, and how many."""

    name: str
    of: str | None = None
    n: int | None = None


class RosterForm(msgspec.Struct):
    """Head-counts."""

    pupils_total: int | None = None
    pupils_by_year: dict[str, int | None] | None = None
    classes: list[ClassForm] | None = None
    staff_total: int | None = None
    staff_by_role: dict[str, int | None] | None = None
    groups: list[GroupForm] | None = None


class SettingForm(msgspec.Struct):
    """The school."""

    name: str
    also_called: Several = None
    kind: str | None = None
    town: str | None = None
    contact: Any = None
    signatory: SignedForm | None = None
    safeguarding_lead: SignedForm | None = None
    k: int | None = None
    roster: RosterForm | None = None
    standing: Several = None


class PersonForm(msgspec.Struct, rename={"class_name": "class"}):
    """Somebody in the record."""

    id: str
    name: str
    kind: str | None = None
    part: str | None = None
    title: str | None = None
    known_as: Several = None
    formerly: Several = None
    job: str | None = None
    year: str | None = None
    class_name: str | None = None
    children: Several = None
    handles: Several = None
    email: str | None = None
    phone: str | None = None
    postcode: str | None = None
    vehicle: str | None = None


class PostForm(msgspec.Struct):
    """A captured post."""

    id: str
    text: str
    author: str | None = None
    date: str | None = None
    time: str | None = None
    where: str | None = None


class FactForm(msgspec.Struct):
    """What the school knows and must not tell."""

    id: str
    text: str
    about: Several = None
    type: str | None = None


class EventForm(msgspec.Struct):
    """What happened."""

    what: str | None = None
    when: str | None = None
    where: str | None = None
    reach: str | None = None


class CaseForm(msgspec.Struct):
    """The record of the case."""

    ref: str | None = None
    site: str | None = None
    opened: str | None = None
    people: list[PersonForm] | None = None
    posts: list[PostForm] | None = None
    facts: list[FactForm] | None = None
    event: EventForm | None = None
    online_groups: Several = None
    places: Several = None


class Line(msgspec.Struct):
    """One line of the file."""

    id: str
    setting: SettingForm
    case: CaseForm
    letter: str
