"""A report that came to nothing goes on."""

from datetime import timedelta

import pytest

from evenhand.core.cases import PlatformReport, ReportOutcome
from evenhand.core.cases.plan import StepState


def reported(make, days_ago: int, **more):
    report = PlatformReport(post="post", reported_on=make.today - timedelta(days=days_ago), **more)
    return make.case(reports=(report,))


def test_a_young_or_successful_report_rests(make, step) -> None:
    assert step("escalate-report", reported(make, 6)) is None
    assert step("escalate-report", reported(make, 20, outcome=ReportOutcome.REMOVED)) is None
    assert step("escalate-report") is None


@pytest.mark.rule(25)
def test_refusal_or_a_week_of_silence_goes_on(make, step) -> None:
    assert step("escalate-report", reported(make, 7)).state is StepState.TO_DO
    found = step("escalate-report", reported(make, 1, outcome=ReportOutcome.REFUSED))
    assert found.state is StepState.TO_DO and "0344 381 4772" in found.why


@pytest.mark.rule(25)
def test_going_on_is_done(make, step) -> None:
    case = reported(make, 9, escalated_on=make.today, escalated_to="POSH")
    assert step("escalate-report", case).state is StepState.DONE
