"""Who may report what, and when a report goes on."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.cases import PlatformReport, ReportOutcome
from evenhand.core.cases.routes import Platform, Reason, Reporter
from evenhand.core.cases.routes.directory import HELPLINES, ROUTES
from evenhand.core.cases.routes.reporting import (
    advice_on,
    advice_on_helpline,
    must_go_on,
    routes_for,
    who_helps,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(("platform", "reason"), list(product(Platform, Reason)))
def test_each_platform_takes_each_reason_in_one_way(platform: Platform, reason: Reason) -> None:
    assert len(routes_for(platform=platform, reasons=(reason,))) == 1


@pytest.mark.rule(12)
def test_each_row_is_dated_and_has_its_source() -> None:
    for row in (*ROUTES, *HELPLINES):
        assert row.authority and row.read_on <= TODAY < row.review_by
    assert all(row.how.endswith((".", "”.")) for row in ROUTES)


def test_what_anybody_may_report_needs_no_advice() -> None:
    (row,) = routes_for(platform=Platform.MUMSNET, reasons=(Reason.ABUSE,))
    assert advice_on(route=row, today=TODAY) == ()


@pytest.mark.rule(24)
@pytest.mark.parametrize(
    ("platform", "reason", "reporter"),
    [
        (Platform.YOUTUBE, Reason.PRIVACY, Reporter.TARGETED),
        (Platform.YOUTUBE, Reason.DEFAMATION, Reporter.TARGETED_OR_LAWYER),
        (Platform.INSTAGRAM, Reason.IMPERSONATION, Reporter.TARGETED),
        (Platform.WHATSAPP, Reason.ABUSE, Reporter.MEMBER),
    ],
)
def test_it_says_where_the_school_may_not_report(
    platform: Platform, reason: Reason, reporter: Reporter
) -> None:
    (row,) = routes_for(platform=platform, reasons=(reason,))
    assert row.reporter is reporter
    assert [one.id for one in advice_on(route=row, today=TODAY)] == ["report-not-yours"]


@pytest.mark.rule(12)
def test_an_old_row_says_so() -> None:
    later = date(2027, 6, 1)
    (row,) = routes_for(platform=Platform.MUMSNET, reasons=(Reason.ABUSE,))
    assert [one.id for one in advice_on(route=row, today=later)] == ["route-past-review"]
    assert [one.id for one in advice_on_helpline(helpline=HELPLINES[0], today=later)] == ["route-past-review"]
    assert advice_on_helpline(helpline=HELPLINES[0], today=TODAY) == ()


def report(days_ago: int, outcome: ReportOutcome, **more) -> PlatformReport:
    return PlatformReport(post="post", reported_on=TODAY - timedelta(days=days_ago), outcome=outcome, **more)


@pytest.mark.rule(25)
@pytest.mark.parametrize(
    ("days_ago", "outcome", "on"),
    [
        (0, ReportOutcome.WAITING, False),
        (6, ReportOutcome.WAITING, False),
        (7, ReportOutcome.WAITING, True),
        (0, ReportOutcome.REFUSED, True),
        (90, ReportOutcome.REMOVED, False),
    ],
)
def test_a_report_goes_on_after_refusal_or_silence(days_ago: int, outcome: ReportOutcome, on: bool) -> None:
    assert must_go_on(report=report(days_ago, outcome), today=TODAY) is on


def test_a_report_that_went_on_rests() -> None:
    done = report(30, ReportOutcome.REFUSED, escalated_on=TODAY)
    assert not must_go_on(report=done, today=TODAY)
    planned = report(30, ReportOutcome.REFUSED, escalated_on=TODAY + timedelta(days=1))
    assert must_go_on(report=planned, today=TODAY)


@given(days_ago=st.integers(0, 40), later=st.integers(0, 40), outcome=st.sampled_from(ReportOutcome))
def test_waiting_longer_never_makes_it_rest(days_ago: int, later: int, outcome: ReportOutcome) -> None:
    one = report(days_ago, outcome)
    if must_go_on(report=one, today=TODAY):
        assert must_go_on(report=one, today=TODAY + timedelta(days=later))


@pytest.mark.rule(25)
def test_those_who_help_are_in_the_directory() -> None:
    assert [one.id for one in who_helps()] == ["posh", "rhc"]
    assert {one.id for one in HELPLINES} == {"999", "101", "posh", "rhc", "ceop"}
