"""The plan as a whole: what it amounts to, what comes next, what runs."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.cases import Agency, Allegation, Case, Hold
from evenhand.core.cases.plan import StepState, Suggestion
from evenhand.core.concerns.clocks import ClockKind
from evenhand.core.school_days import SchoolCalendar


def test_a_case_that_is_over_has_nothing_to_do(make) -> None:
    one = make.plan(None, "complaint")
    assert one.next_step() is None and one.blocked() == () and one.texts() == ()
    assert all(step.is_over() for step in one.steps)


def test_a_new_case_begins_with_danger_and_the_copy(make) -> None:
    one = make.plan(Case(reference="1"), answers={"complaint": make.quiet["complaint"]})
    assert one.suggestion is Suggestion.DANGER_FIRST
    assert [step.id for step in one.steps if step.state is StepState.TO_DO] == [
        "danger-first",
        "seal-capture",
    ]
    assert one.texts() == ()


@pytest.mark.parametrize(
    ("yes", "suggestion"),
    [
        (("danger-now",), Suggestion.DANGER_FIRST),
        (("allegation", "teacher-accused"), Suggestion.SPECIALISTS_FIRST),
        (("abuse-of-staff", "complaint"), Suggestion.WORK_THROUGH),
        (("complaint",), Suggestion.LEAVE_THE_POST),
    ],
)
def test_it_says_what_it_amounts_to(make, yes: tuple, suggestion: Suggestion) -> None:
    one = make.plan(None, *yes)
    assert one.suggestion is suggestion and one.why


def test_open_questions_are_asked_before_the_rest(make) -> None:
    answers = make.answers()
    del answers["hate"]
    assert make.plan(answers=answers).suggestion is Suggestion.FINISH_ASKING


@pytest.mark.rule(2)
def test_a_hold_lifted_with_its_clearance_opens_the_way(make) -> None:
    hold = Hold(agency=Agency.POLICE, set_on=date(2026, 11, 17))
    lifted = replace(hold, lifted_on=make.today, lifted_by="Helen Marsh", clearance="e-mail of DC Shaw")
    case = make.case(meeting_offers=())
    for holds, state in (
        ((), StepState.TO_DO),
        ((hold,), StepState.BLOCKED),
        ((replace(lifted, clearance=""),), StepState.BLOCKED),
        ((replace(lifted, lifted_on=date(2026, 11, 21)),), StepState.BLOCKED),
        ((lifted,), StepState.TO_DO),
        ((lifted, hold), StepState.BLOCKED),
    ):
        assert make.plan(replace(case, holds=holds)).step("meet").state is state


@pytest.mark.rule(21)
def test_every_clock_of_a_case_runs_by_itself(make) -> None:
    case = make.case(concerns=(replace(make.case().concerns[0], route=None),))
    one = make.plan(case, "complaint", "allegation", "access-request", "data-complaint")
    assert {clock.kind for clock in one.clocks} == set(ClockKind) - {ClockKind.OFSTED}
    assert list(one.clocks) == sorted(one.clocks, key=lambda clock: (clock.due_on, clock.title))


@pytest.mark.rule(21)
def test_a_late_clock_is_said(make) -> None:
    one = make.plan(None, "allegation", today=date(2026, 12, 10))
    assert "clock-late" in {caution.id for caution in one.cautions}


def test_an_allegation_on_file_counts_without_its_label(make) -> None:
    one = make.plan(make.case(allegations=(Allegation(worker="T N"),)))
    assert one.suggestion is Suggestion.SPECIALISTS_FIRST
    assert one.step("ring-lado").state is StepState.TO_DO


def test_without_term_dates_there_is_still_a_plan(make) -> None:
    one = make.plan(make.case(concerns=()), "complaint", "abuse-of-staff", calendar=SchoolCalendar())
    assert one.next_step() is not None


def test_a_step_that_does_not_belong_is_none(make) -> None:
    assert make.plan().step("no-such-step") is None
