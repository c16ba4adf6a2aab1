"""The plan of a case from everything that is known of it: its facts, its captures, and what has left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from evenhand.apps.cases import queries as cases
from evenhand.apps.evidence import queries as evidence
from evenhand.apps.letters import queries as letters
from evenhand.apps.schools import queries as schools
from evenhand.core.cases import Answered, Case
from evenhand.core.cases.plan import Plan
from evenhand.core.cases.plan.planning import plan
from evenhand.core.cases.triage.asking import without_closed
from evenhand.core.concerns import Profile
from evenhand.core.people import Role
from evenhand.core.school_days import SchoolCalendar
from evenhand.core.schools import School

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.cases.models import Case as CaseOf
    from evenhand.apps.schools.models import School as SchoolOf


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What every plan of a school stands on: the school, its days and procedure, today, and the parts of
    whoever asks."""

    school: School
    calendar: SchoolCalendar
    profile: Profile
    today: date
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A case with its answers, as the rules know them, and the plan they give."""

    case: Case
    answers: Mapping[str, Answered]
    plan: Plan


def ground_of(*, school: SchoolOf, person: Person, today: date) -> Ground:
    """Read once what all plans of a school need."""
    staff = schools.members(school=school)
    return Ground(
        school=schools.to_value(school, staff=staff),
        calendar=schools.calendar(school=school),
        profile=schools.profile_of(school=school),
        today=today,
        roles=frozenset(Role(row.role) for row in staff if row.person_id == person.pk),
    )


def planned(case: CaseOf, *, ground: Ground) -> Planned:
    """The whole case and its plan as it stands today. Nothing of it is stored."""
    whole = replace(
        cases.value_of(case),
        captures=evidence.core_captures(case.pk),
        texts_sent=letters.texts_sent(case.pk),
    )
    return with_plan(whole, answers=answers_of(case), ground=ground)


def with_plan(case: Case, *, answers: Mapping[str, Answered], ground: Ground) -> Planned:
    """A case that is whole with its plan."""
    found = plan(
        case=case,
        answers=answers,
        today=ground.today,
        calendar=ground.calendar,
        school=ground.school,
        profile=ground.profile,
    )
    return Planned(case=case, answers=answers, plan=found)


def answers_of(case: CaseOf) -> dict[str, Answered]:
    """The answers that still belong: what a later no has closed is left out."""
    return without_closed(cases.answers_of(case=case))
