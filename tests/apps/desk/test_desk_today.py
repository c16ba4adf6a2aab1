"""Where the day begins."""

from datetime import date
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from evenhand.apps.approvals import actions as approvals
from evenhand.apps.cases import actions
from evenhand.apps.letters import actions as letters
from evenhand.apps.packs import queries as packs
from evenhand.apps.schools import actions as schools
from evenhand.apps.schools import demonstration
from evenhand.core.approvals import Policy
from evenhand.core.cases import Agency, Answered
from evenhand.core.cases.triage.questions import DANGER
from evenhand.core.people import Role

MOST = 25


def of(school: Any) -> str:
    return reverse("desk:today", args=[school.pk])


def test_an_empty_day_says_what_to_do(school: Any, lead: Any, visitor: Any) -> None:
    page = visitor(lead).opens(of(school)).content.decode()
    assert "Report a post" in page
    assert "Write a letter in quiet times" in page
    assert "Nothing is open" in page


def test_a_case_says_what_comes_next(school: Any, case: Any, lead: Any, visitor: Any) -> None:
    page = visitor(lead).opens(of(school)).content.decode()
    assert "Make sure nobody is in danger" in page
    assert reverse("desk:case", args=[school.pk, case.pk]) in page


def test_a_case_in_which_nobody_has_asked_about_danger_comes_first(
    school: Any, case: Any, lead: Any, head: Any, visitor: Any, now: Any
) -> None:
    actions.answer_triage(by=lead, now=now, case=case, answers={one.id: Answered.NO for one in DANGER})
    actions.set_hold(by=lead, now=now, case=case, agency=Agency.POLICE)
    post = actions.NewPost(site="X", seen_on=date(2026, 11, 20))
    fresh = actions.open_case(by=lead, now=now, school=school, title="New today", post=post)
    for person in (lead, head):
        page = visitor(person).opens(of(school)).content.decode()
        at = [page.index(reverse("desk:case", args=[school.pk, one.pk])) for one in (fresh, case)]
        assert at == sorted(at) and ">Ask first</strong>" in page


def test_a_hold_is_told_of(school: Any, case: Any, lead: Any, visitor: Any, now: Any) -> None:
    actions.set_hold(by=lead, now=now, case=case, agency=Agency.POLICE)
    assert ">Hold</strong>" in visitor(lead).opens(of(school)).content.decode()


def test_many_cases_take_no_more_questions(school: Any, case: Any, lead: Any, visitor: Any, now: Any) -> None:
    browser = visitor(lead)
    browser.opens(of(school))
    with CaptureQueriesContext(connection) as few:
        browser.opens(of(school))
    for number in range(8):
        post = actions.NewPost(site="X", seen_on=date(2026, 11, 20))
        actions.open_case(by=lead, now=now, school=school, title=f"Case {number}", post=post)
    with CaptureQueriesContext(connection) as many:
        browser.opens(of(school))
    assert len(many) == len(few)
    assert len(many) <= MOST


def test_whoever_only_reports_sees_no_cases(school: Any, case: Any, somebody: Any, visitor: Any) -> None:
    page = visitor(somebody(at=school, role=Role.STAFF)).opens(of(school)).content.decode()
    assert "The trip" not in page
    assert "Report a post" in page


def test_a_letter_waits_for_others_only(
    school: Any, runner: Any, head: Any, lead: Any, visitor: Any, now: Any
) -> None:
    found = packs.template_of(school=school, pack_id="core", template_id="awareness-letter")
    assert found
    draft = letters.begin(by=runner, now=now, school=school, case=None, pack=found[0], template=found[1])
    asked = {"kind": "letter", "id": str(draft.pk), "digest": "ab" * 32, "authors": [runner.pk]}
    approvals.ask(by=runner, now=now, school=school, **asked, policy=Policy())
    assert "asks whether it may go" in visitor(head).opens(of(school)).content.decode()
    assert "asks whether it may go" not in visitor(runner).opens(of(school)).content.decode()


def test_signing_in_leads_to_today(runner: Any, visitor: Any, now: Any) -> None:
    school = schools.load_demonstration(by=runner, now=now, facts=demonstration.facts().school)
    page = visitor(runner).opens("/")
    assert page.request["PATH_INFO"] == of(school)


def test_a_school_that_is_not_set_up_comes_first(school: Any, runner: Any, visitor: Any) -> None:
    page = visitor(runner).opens("/")
    assert page.request["PATH_INFO"] == reverse("schools:setup", args=[school.pk])


def test_an_old_case_that_presses_is_not_lost(
    school: Any, case: Any, lead: Any, visitor: Any, now: Any
) -> None:
    """Also where so many are newer that the page cannot hold them all."""
    actions.set_hold(by=lead, now=now, case=case, agency=Agency.POLICE)
    for number in range(MOST + 1):
        post = actions.NewPost(site="X", seen_on=date(2026, 11, 20))
        actions.open_case(by=lead, now=now, school=school, title=f"Case {number}", post=post)
    page = visitor(lead).opens(of(school)).content.decode()
    assert reverse("desk:case", args=[school.pk, case.pk]) in page
    assert "also older ones" in page
