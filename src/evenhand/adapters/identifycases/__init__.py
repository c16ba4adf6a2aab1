"""Cases for the identifiability check, one JSON object a line, and its answers, one JSON list a line.

What is there must have the right type; what is missing counts as unknown; unknown fields are passed over.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

import msgspec

from evenhand.adapters.identifycases.form import (
    CaseForm,
    Line,
    PersonForm,
    RosterForm,
    SettingForm,
    SignedForm,
)
from evenhand.core.findings import Level
from evenhand.core.identify import Mark
from evenhand.core.identify.record import (
    USUAL_K,
    ClassCount,
    Fact,
    GroupCount,
    Involved,
    InvolvedAs,
    Occasion,
    PersonKind,
    Posted,
    Record,
    Roster,
    Setting,
    Signed,
)

SEVERITIES = {Level.STOP: "high", Level.WARN: "medium", Level.ADVISE: "low"}
WHOLE_SETTING = "whole setting"
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

Known = TypeVar("Known", bound=StrEnum)


class LineError(ValueError):
    """A line that is no case. The message says where and why."""


class Case(NamedTuple):
    """One letter to check, with what is known about the case it belongs to."""

    id: str
    setting: Setting
    record: Record
    letter: str


def read_case(line: bytes) -> Case:
    """The case of one line. Raises `LineError` with the field and what is wrong with it."""
    try:
        form = msgspec.json.decode(line, type=Line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise LineError(str(error) or type(error).__name__) from None
    return Case(id=form.id, setting=_setting(form.setting), record=_record(form.case), letter=form.letter)


def answer_of(marks: Iterable[Mark]) -> list[dict[str, Any]]:
    """Marks as plain values, in the words of the case format."""
    return [
        {
            "start": mark.start,
            "end": mark.end,
            "kind": mark.kind.value,
            "severity": SEVERITIES[mark.level],
            "why": mark.why,
            "who": list(mark.who),
            "clue": mark.clue,
            "mends": list(mark.mends),
            **({"group": mark.group} if mark.group else {}),
        }
        for mark in marks
    ]


def _setting(form: SettingForm) -> Setting:
    return Setting(
        name=form.name,
        also_called=_texts(form.also_called),
        kind=form.kind or "",
        town=form.town or "",
        contact=_texts(list(_leaves(form.contact))),
        signatory=_signed(form.signatory),
        safeguarding_lead=_signed(form.safeguarding_lead),
        k=form.k if form.k is not None else USUAL_K,
        roster=_roster(form.roster or RosterForm()),
        standing=_texts(form.standing),
    )


def _leaves(contact: object) -> Iterable[str]:
    """Every text of the contact details, however they are nested."""
    if isinstance(contact, str):
        yield contact
    elif isinstance(contact, Mapping | list):
        for one in contact.values() if isinstance(contact, Mapping) else contact:
            yield from _leaves(one)


def _signed(form: SignedForm | None) -> Signed | None:
    return Signed(name=form.name, role=form.role or "") if form else None


def _roster(form: RosterForm) -> Roster:
    return Roster(
        pupils_total=form.pupils_total,
        pupils_by_year=_counts(form.pupils_by_year),
        classes=tuple(
            ClassCount(name=one.name, year=one.year or "", pupils=one.pupils)
            for one in form.classes or ()
            if one.pupils is not None
        ),
        staff_total=form.staff_total,
        staff_by_role=_counts(form.staff_by_role),
        groups=tuple(
            GroupCount(name=one.name, of=one.of or "", n=one.n)
            for one in form.groups or ()
            if one.n is not None
        ),
    )


def _counts(form: Mapping[str, int | None] | None) -> tuple[tuple[str, int], ...]:
    return tuple((name, count) for name, count in (form or {}).items() if count is not None)


def _record(form: CaseForm) -> Record:
    event = form.event
    return Record(
        reference=form.ref or "",
        site=form.site or "",
        opened_on=_day(form.opened),
        people=tuple(_involved(one) for one in form.people or ()),
        posts=tuple(
            Posted(
                id=one.id,
                author=one.author or "",
                text=one.text,
                on=_day(one.date),
                at=one.time or "",
                where=one.where or "",
            )
            for one in form.posts or ()
        ),
        facts=tuple(
            Fact(id=one.id, about=_texts(one.about), type=one.type or "", text=one.text)
            for one in form.facts or ()
        ),
        occasion=Occasion(
            what=event.what or "",
            on=_day(event.when),
            where=event.where or "",
            reach=event.reach or "",
            whole_setting=(event.reach or "").strip().lower() == WHOLE_SETTING,
        )
        if event
        else Occasion(),
        online_groups=_texts(form.online_groups),
        places=_texts(form.places),
    )


def _involved(form: PersonForm) -> Involved:
    return Involved(
        id=form.id,
        kind=_known(PersonKind, form.kind, PersonKind.OTHER),
        name=form.name,
        part=_known(InvolvedAs, form.part, InvolvedAs.OTHER),
        title=form.title or "",
        known_as=_texts(form.known_as),
        formerly=_texts(form.formerly),
        job=form.job or "",
        year=form.year or "",
        class_name=form.class_name or "",
        children=_texts(form.children),
        handles=_texts(form.handles),
        email=form.email or "",
        phone=form.phone or "",
        postcode=form.postcode or "",
        vehicle=form.vehicle or "",
    )


def _known(values: type[Known], word: str | None, other: Known) -> Known:
    return next((value for value in values if value == word), other)


def _texts(value: str | Sequence[str] | None) -> tuple[str, ...]:
    """One text or several; empty ones say nothing."""
    listed = [value] if isinstance(value, str) else value or ()
    return tuple(one for one in listed if one.strip())


def _day(words: str | None) -> date | None:
    """The day a text begins with, if it does; `when` may also say it in words."""
    found = ISO_DAY.match(words or "")
    try:
        return date.fromisoformat(found.group()) if found else None
    except ValueError:
        return None
