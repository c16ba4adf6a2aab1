"""One case on one page: what stands over it, what comes next, the plan, and everything that is known."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from samples import capture

from evenhand.apps.cases import actions
from evenhand.apps.cases.models import SetAside
from evenhand.core.cases import Agency, Answered, OfferOutcome, Outcome, Part
from evenhand.core.cases.triage.questions import QUESTIONS
from evenhand.core.people import Role

MOST = 25
CANARY = "kingfisher-in-a-note"


def at(page: str, case: Any, *more: str) -> str:
    return reverse(f"desk:{page}", args=[case.school_id, case.pk, *more])


def all_no(case: Any, by: Any, now: Any, **but: Answered) -> None:
    answers = {question.id: Answered.NO for question in QUESTIONS if not question.opened_by}
    changed = {name.replace("_", "-"): answer for name, answer in but.items()}
    actions.answer_triage(by=by, now=now, case=case, answers={**answers, **changed})


@pytest.fixture
def full(case: Any, lead: Any, runner: Any, now: Any) -> Any:
    """A case in which a good deal has happened."""
    who = {"by": lead, "now": now}
    day = date(2026, 11, 20)
    all_no(case, lead, now, complaint=Answered.YES, danger_now=Answered.YES)
    facts = actions.PartyFacts(name="Sam Whitlock", parts=(Part.AUTHOR,))
    sam = actions.add_party(**who, case=case, facts=facts)
    talk = {"on": day, "spoken_by": "Ruth Bello", "outcome": Outcome.SPOKEN, "how": "at the gate"}
    actions.record_conversation(**who, party=sam, **talk, words="")
    actions.offer_meeting(**who, party=sam, on=day, how="by video", outcome=OfferOutcome.WAITING)
    actions.add_concern(**who, case=case, summary="The trip was called off.")
    actions.set_hold(**who, case=case, agency=Agency.POLICE)
    actions.set_aside(**who, case=case, step="seal-capture", reason="It is gone.")
    actions.add_note(**who, case=case, words=CANARY)
    capture(case.school, runner)
    return case


def test_a_new_case_says_what_comes_first(case: Any, lead: Any, visitor: Any) -> None:
    page = visitor(lead).opens(at("case", case)).content.decode()
    assert "Nobody has made sure yet that nobody is in danger" in page
    assert "Answer the questions" in page
    assert "The trip was a shambles." in page


def test_everything_is_gathered_on_one_page(full: Any, lead: Any, visitor: Any) -> None:
    page = visitor(lead).opens(at("case", full)).content.decode()
    for words in ("The police are looking into it", "Sam Whitlock", "at the gate", "Meeting offered", CANARY):
        assert words in page
    assert "The trip was called off." in page
    assert "It is gone." in page
    assert "Capture 1" in page
    assert page.index("The police are looking into it") < page.index("The plan")


def test_the_page_takes_few_questions(full: Any, lead: Any, visitor: Any) -> None:
    browser = visitor(lead)
    browser.opens(at("case", full))
    with CaptureQueriesContext(
        connection,
    ) as asked:
        browser.opens(at("case", full))
    assert len(asked) <= MOST, [one["sql"][:90] for one in asked]


def test_letting_it_be_takes_a_reason(case: Any, lead: Any, visitor: Any, now: Any) -> None:
    all_no(case, lead, now)
    browser = visitor(lead)
    where = at("leave", case, "let-it-be")
    assert "Write why, in a sentence." in browser.sends(where, reason="").content.decode()
    page = browser.sends(where, reason="Two people saw it.").content.decode()
    assert "Ruth Bello: Two people saw it." in page
    browser.client.post(at("take-up", case, "let-it-be"))
    assert not SetAside.objects.filter(case=case).exists()


def test_a_step_that_must_be_done_cannot_be_left(case: Any, lead: Any, visitor: Any) -> None:
    page = visitor(lead).sends(at("leave", case, "danger-first"), reason="No time.").content.decode()
    assert "cannot be left" in page
    assert not SetAside.objects.filter(case=case).exists()


@pytest.mark.rule(19)
def test_who_has_a_conflict_finds_nothing(case: Any, lead: Any, head: Any, visitor: Any, now: Any) -> None:
    actions.declare_conflict(by=lead, now=now, case=case, person=head, reason="")
    browser = visitor(head)
    for page in ("case", "triage", "answers"):
        browser.opens(at(page, case), status=404)
    today = browser.opens(reverse("desk:today", args=[case.school_id])).content.decode()
    assert "The trip" not in today
    assert case.reference not in today


def test_another_schools_case_is_not_found(case: Any, other_school: Any, somebody: Any, visitor: Any) -> None:
    person = somebody(at=other_school, role=Role.DSL)
    visitor(person).opens(at("case", case), status=404)
    visitor(person).opens(reverse("desk:case", args=[other_school.pk, case.pk]), status=404)


def test_an_adviser_sees_no_ways_to_write(
    case: Any, lead: Any, school: Any, somebody: Any, visitor: Any, now: Any
) -> None:
    adviser = somebody(at=school, role=Role.ADVISER)
    actions.grant(by=lead, now=now, case=case, person=adviser)
    page = visitor(adviser).opens(at("case", case)).content.decode()
    assert "The plan" in page
    assert "Add a note" not in page
    assert "Answer the questions" not in page


def test_nothing_of_it_is_kept_by_browsers(case: Any, lead: Any, visitor: Any) -> None:
    assert visitor(lead).answer(at("case", case))["Cache-Control"] == "no-store, private"
