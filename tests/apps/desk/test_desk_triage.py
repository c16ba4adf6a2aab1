"""Triage asks one question a page, stops where something comes first, and ends in a plan."""

from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.cases import actions, queries
from evenhand.core.cases import Answered
from evenhand.core.cases.triage.questions import QUESTIONS
from evenhand.core.findings import Refused


def at(page: str, case: Any, *more: str) -> str:
    return reverse(f"desk:{page}", args=[case.school_id, case.pk, *more])


def test_triage_begins_with_danger(case: Any, lead: Any, visitor: Any) -> None:
    page = visitor(lead).opens(at("triage", case)).content.decode()
    assert "Is anybody in danger right now?" in page
    assert page.count('type="radio"') == 3


@pytest.mark.rule(1)
def test_answers_of_no_lead_to_the_plan(case: Any, lead: Any, visitor: Any) -> None:
    browser = visitor(lead)
    page = browser.opens(at("triage", case))
    for _ in QUESTIONS:
        if page.request["PATH_INFO"] == at("answers", case):
            break
        page = browser.sends(page.request["PATH_INFO"], answer="no")
    words = page.content.decode()
    assert "See the plan" in words
    assert "Change" in words
    assert "Let it be, and write down why" in browser.opens(at("case", case)).content.decode()


def test_no_answer_is_asked_for_again(case: Any, lead: Any, visitor: Any) -> None:
    page = visitor(lead).sends(at("question", case, "danger-now")).content.decode()
    assert "Not sure is a good answer" in page
    assert queries.answers_of(case=case) == {}


def test_a_sexual_image_stops_everything(case: Any, lead: Any, visitor: Any) -> None:
    browser = visitor(lead)
    page = browser.sends(at("question", case, "sexual-image"), answer="unknown").content.decode()
    assert "Do not upload anything" in page
    assert "safeguarding lead now, in person" in page


@pytest.mark.rule(1)
def test_danger_nobody_acted_on_stops_triage(case: Any, lead: Any, visitor: Any) -> None:
    browser = visitor(lead)
    browser.sends(at("question", case, "danger-now"), answer="yes")
    page = browser.sends(at("question", case, "danger-acted"), answer="no").content.decode()
    assert "This comes first" in page
    assert "Ring 999" in page
    assert at("question", case, "danger-now") in page, "a slip can be put right"
    assert "Somebody may be in danger" in browser.opens(at("case", case)).content.decode()


def test_back_leads_to_the_question_before(case: Any, lead: Any, visitor: Any) -> None:
    browser = visitor(lead)
    browser.sends(at("question", case, "danger-now"), answer="no")
    page = browser.opens(at("question", case, "life-at-risk")).content.decode()
    assert f'href="{at("question", case, "danger-now")}" class="govuk-back-link"' in page


def test_what_a_change_has_closed_is_forgotten(case: Any, lead: Any, visitor: Any) -> None:
    browser = visitor(lead)
    browser.sends(at("question", case, "allegation"), answer="yes")
    browser.sends(at("question", case, "teacher-accused"), answer="yes")
    browser.sends(at("question", case, "allegation"), answer="no")
    page = browser.opens(at("answers", case)).content.decode()
    assert "could it be an offence" not in page


@pytest.mark.rule(19)
def test_a_case_about_the_head_leaves_the_head(case: Any, head: Any, visitor: Any) -> None:
    browser = visitor(head)
    page = browser.sends(at("question", case, "about-head"), answer="yes").content.decode()
    assert "The trip" not in page
    browser.opens(at("case", case), status=404)
    browser.opens(at("triage", case), status=404)


def test_a_question_there_is_not_is_not_found(case: Any, lead: Any, visitor: Any) -> None:
    visitor(lead).opens(at("question", case, "no-such"), status=404)


def test_a_closed_case_takes_no_answers(case: Any, lead: Any, visitor: Any, now: Any) -> None:
    actions.close(by=lead, now=now, case=case, learning="Be sooner.")
    page = visitor(lead).sends(at("question", case, "danger-now"), answer="no").content.decode()
    assert "There is a problem" in page
    with pytest.raises(Refused):
        actions.answer_triage(by=lead, now=now, case=case, answers={"danger-now": Answered.NO})


def test_two_people_answer_one_question_and_neither_is_lost(
    case: Any, lead: Any, head: Any, visitor: Any
) -> None:
    where = at("question", case, "danger-now")
    ours, theirs = visitor(lead), visitor(head)
    ours.sends(where, answer="yes", seen="")
    page = theirs.sends(where, answer="no", seen="").content.decode()
    assert f"{lead.name} has answered this with “Yes” since you opened the page." in page
    assert queries.answers_of(case=case)["danger-now"] is Answered.YES
    assert 'name="seen" value="yes"' in page
    theirs.sends(where, answer="no", seen="yes")
    assert queries.answers_of(case=case)["danger-now"] is Answered.NO


def test_going_back_to_ones_own_answer_changes_it(case: Any, lead: Any, visitor: Any) -> None:
    browser, where = visitor(lead), at("question", case, "danger-now")
    browser.sends(where, answer="no", seen="")
    browser.sends(where, answer="yes", seen="")
    assert queries.answers_of(case=case)["danger-now"] is Answered.YES
