"""A school, and a case in which every step is over, to be spoilt at will."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from evenhand.core.cases import (
    Answered,
    Attribution,
    Capture,
    Case,
    Concern,
    MeetingOffer,
    OfferOutcome,
    Part,
    Party,
    Post,
    Route,
)
from evenhand.core.cases.plan import Plan, Step
from evenhand.core.cases.plan.planning import plan
from evenhand.core.cases.triage.questions import QUESTIONS
from evenhand.core.concerns import Profile
from evenhand.core.school_days import Period, SchoolCalendar
from evenhand.core.schools import School

TODAY = date(2026, 11, 20)
SCHOOL = School(name="Thornfield Primary School")
CALENDAR = SchoolCalendar(
    terms=(Period(first=date(2026, 9, 3), last=date(2026, 12, 18)),),
    holidays_known=Period(first=date(2026, 1, 1), last=date(2027, 12, 31)),
)
QUIET = {question.id: Answered.NO for question in QUESTIONS if not question.opened_by}
AUTHOR = Party(id="author", name="Zadie Okafor", parts=(Part.AUTHOR, Part.PARENT_INVOLVED))
TARGET = Party(id="target", name="Tomasz Nowak", parts=(Part.TARGETED,), is_staff=True)
CHILD = Party(id="child", name="Ada Okafor", parts=(Part.CHILD,))
POST = Post(
    id="post",
    site="Facebook",
    posted_on=date(2026, 11, 16),
    seen_on=date(2026, 11, 17),
    words="Nobody even said sorry when she was left at the gate",
    author="author",
    attribution=Attribution.CONFIRMED,
    basis="She told us so",
)
CASE = Case(
    reference="2026-7",
    opened_on=date(2026, 11, 17),
    posts=(POST,),
    parties=(AUTHOR, TARGET),
    captures=(
        Capture(
            id="capture",
            post="post",
            captured_on=date(2026, 11, 17),
            sha256="0f" * 32,
            signed_by="Priya Nair",
            signed_on=date(2026, 11, 17),
        ),
    ),
    meeting_offers=(MeetingOffer(party="author", on=date(2026, 11, 18), outcome=OfferOutcome.HELD),),
    concerns=(
        Concern(
            summary="pick-up after club",
            route=Route.CONCERN,
            routed_on=date(2026, 11, 18),
            told_on=date(2026, 11, 18),
        ),
    ),
    support_offered=("target",),
    wishes_asked=("target",),
    learning="Say sorry first.",
    closed_on=TODAY,
)


class Make:
    """Cases, answers and plans for tests."""

    today, school, calendar, quiet = TODAY, SCHOOL, CALENDAR, QUIET
    author, target, child, post = AUTHOR, TARGET, CHILD, POST

    def case(self, **changes: Any) -> Case:
        """The case in which all is over, with changes."""
        return replace(CASE, **changes)

    def answers(self, *yes: str, unsure: tuple[str, ...] = (), **more: Answered) -> dict[str, Answered]:
        """No to everything but what is named."""
        given = dict.fromkeys(yes, Answered.YES) | dict.fromkeys(unsure, Answered.UNKNOWN)
        return {**QUIET, **given, **{key.replace("_", "-"): value for key, value in more.items()}}

    def plan(self, case: Case | None = None, *yes: str, **more: Any) -> Plan:
        """The plan for a case after these answers."""
        settings = {
            "school": SCHOOL,
            "profile": Profile.MAINTAINED,
            "today": TODAY,
            "calendar": CALENDAR,
            "answers": more.pop("answers", None) or self.answers(*yes),
            **more,
        }
        return plan(case=case or CASE, **settings)


@pytest.fixture
def make() -> Make:
    return Make()


@pytest.fixture
def step(make: Make) -> Callable[..., Step | None]:
    """One step of the plan for a case after these answers; None if it does not belong to it."""

    def find(step_id: str, case: Case | None = None, *yes: str, **more: Any) -> Step | None:
        return make.plan(case, *yes, **more).step(step_id)

    return find
