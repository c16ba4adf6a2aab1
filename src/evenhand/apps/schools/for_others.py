"""What somebody sees of what others at the school do: how it stands, who may do it, and what they may."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import resolve, reverse

from evenhand.apps.schools import answers, queries
from evenhand.core.people import Role
from evenhand.core.permissions import ALLOWED, Act, why_not

if TYPE_CHECKING:
    from evenhand.apps.schools.answers import Row
    from evenhand.apps.schools.models import School
    from evenhand.apps.schools.queries import Task

ANSWERS_OF = {
    "schools:words": "words",
    "schools:contact": "contact",
    "schools:channels": "channels",
    "schools:complaints": "complaints",
    "schools:people": "people",
    "schools:letterhead": "letterhead",
    "schools:head-counts": "head_counts",
    "schools:dates": "dates",
}
"""Which answers of set-up stand on which of its pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Somebody at the school, and what they are there."""

    name: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a thing stands that somebody may not do here: who may, in which parts, what the person may do
    instead, and, of a page of set-up, what is set up."""

    who: tuple[Who, ...]
    parts: tuple[str, ...]
    may: tuple[str, ...]
    rows: tuple[Row, ...]
    gives_parts: bool


def standing(*, school: School, act: Act, roles: Collection[Role], page: str = "") -> Standing:
    """What to tell somebody with these roles who opened the page of an act that is not theirs."""
    answered = answers.rows(school=school)[ANSWERS_OF[page]] if page in ANSWERS_OF else []
    value = queries.to_value(school)
    return Standing(
        who=who_may(school=school, act=act),
        parts=tuple(value.word_for(role) for role in Role if role in ALLOWED[act]),
        may=may(roles),
        rows=tuple({"key": row["key"], "value": row["value"]} for row in answered),
        gives_parts=why_not(act=Act.MANAGE_PEOPLE, roles=roles) is None,
    )


def who_may(*, school: School, act: Act) -> tuple[Who, ...]:
    """Everybody at the school who may do something there, each once."""
    value = queries.to_value(school)
    people = [one for one in value.staff if one.role in ALLOWED[act]]
    return tuple(
        dict.fromkeys(Who(name=one.name, title=value.title_of(one)) for one in people),
    )


def may(roles: Collection[Role]) -> tuple[str, ...]:
    """What somebody with these roles may do at the school, in words."""
    return tuple(act.value for act in Act if why_not(act=act, roles=roles) is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of set-up as somebody sees it: whether they may take it, and else who may."""

    task: Task
    may: bool
    who: tuple[Who, ...]


def steps(*, school: School, roles: Collection[Role]) -> list[Step]:
    """The steps of set-up for somebody with these roles."""
    found, asked = [], dict[Act, tuple[Who, ...]]()
    for task in queries.tasks(school=school):
        act = _act(reverse(task.route, args=[school.pk]))
        mine = why_not(act=act, roles=roles) is None
        if not mine and act not in asked:
            asked[act] = who_may(school=school, act=act)
        found.append(Step(task=task, may=mine, who=() if mine else asked[act]))
    return found


def without_links(rows: Mapping[str, list[Row]], *, roles: Collection[Role]) -> dict[str, list[Row]]:
    """Answers of set-up, with the way to change them only where it is open to somebody with these roles."""
    return {name: [_own(row, roles) for row in group] for name, group in rows.items()}


def _own(row: Row, roles: Collection[Role]) -> Row:
    return row if why_not(act=_act(row["href"]), roles=roles) is None else {**row, "href": ""}


def _act(address: str) -> Act:
    door = getattr(resolve(address).func, "door", None)
    assert isinstance(door, Act), "a page of set-up has an act for a door"
    return door
