"""Every step of every plan leads to the page where it is done, and opens it."""

from datetime import date
from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.cases import actions
from evenhand.apps.cases import queries as cases
from evenhand.apps.cases.models import Party
from evenhand.apps.desk.ways import CLEARS, WAYS, Here, way_of
from evenhand.apps.letters.planning import ground_of, planned
from evenhand.core.cases import Answered, Part, RequestFor
from evenhand.core.cases.plan import StepState
from evenhand.core.cases.plan.steps import STEPS
from evenhand.core.cases.triage.questions import DANGER, QUESTIONS, SEXUAL_IMAGE

IDS = [rule.id for rule in STEPS]


def test_every_step_has_its_way() -> None:
    assert set(WAYS) == set(IDS)


def serious(case: Any, by: Any, now: Any) -> None:
    """Every question answered yes, but for danger; somebody who is hurt and somebody who wrote it."""
    answers = {question.id: Answered.YES for question in QUESTIONS}
    calm = {one.id: Answered.NO for one in (*DANGER, SEXUAL_IMAGE)}
    actions.answer_triage(by=by, now=now, case=case, answers={**answers, **calm, "about-head": Answered.NO})
    for name, part in (("Sam Whitlock", Part.AUTHOR), ("Joe Lane", Part.TARGETED), ("Mia", Part.CHILD)):
        facts = actions.PartyFacts(name=name, parts=(part,), is_staff=part is Part.TARGETED)
        actions.add_party(by=by, now=now, case=case, facts=facts)


def test_every_way_of_a_serious_case_opens(case: Any, lead: Any, visitor: Any, now: Any) -> None:
    serious(case, lead, now)
    ground = ground_of(school=case.school, person=lead, today=cases.today(now))
    found = planned(case, ground=ground)
    browser = visitor(lead)
    opened = 0
    for step in found.plan.steps:
        way = way_of(step, whole=found.case, case=case)
        assert way.href or step.is_over() or step.state is StepState.BLOCKED, step.id
        if way.href:
            browser.opens(way.href.partition("#")[0])
            opened += 1
    assert opened >= 8


@pytest.mark.parametrize("step", IDS)
def test_a_way_opens_whatever_is_known(
    step: str, case: Any, lead: Any, visitor: Any, now: Any, school: Any
) -> None:
    """Also in a case with hardly a fact in it: then the way leads to what is missing."""
    ground = ground_of(school=school, person=lead, today=cases.today(now))
    found = planned(case, ground=ground)
    any_step = found.plan.steps[0]
    way = WAYS[step](Here(step=any_step, whole=found.case, case=case))
    assert way.words
    visitor(lead).opens(way.href.partition("#")[0])


@pytest.mark.parametrize("blocker", sorted(CLEARS))
def test_what_stands_in_the_way_is_cleared_somewhere(
    blocker: str, case: Any, lead: Any, visitor: Any, now: Any
) -> None:
    ground = ground_of(school=case.school, person=lead, today=cases.today(now))
    found = planned(case, ground=ground)
    way = CLEARS[blocker](Here(step=found.plan.steps[0], whole=found.case, case=case))
    visitor(lead).opens(way.href.partition("#")[0])


def test_a_request_goes_on_where_it_was_left(case: Any, lead: Any, visitor: Any, now: Any) -> None:
    row = actions.add_request(
        by=lead, now=now, case=case, asks_for=RequestFor.RECORDS, received_on=date(2026, 11, 20)
    )
    serious(case, lead, now)
    page = visitor(lead).opens(reverse("desk:case", args=[case.school_id, case.pk])).content.decode()
    assert reverse("cases:request-made", args=[case.school_id, case.pk, row.pk]) in page


def test_the_next_step_says_what_to_say(case: Any, lead: Any, visitor: Any) -> None:
    page = visitor(lead).opens(reverse("desk:case", args=[case.school_id, case.pk])).content.decode()
    next_one = page[page.index('id="next"') : page.index('id="plan"')]
    assert "What you might say" in next_one
    assert "What to leave" in next_one


def test_nobody_is_led_to_a_closed_door(case: Any, runner: Any, lead: Any, visitor: Any, now: Any) -> None:
    """The office works on cases and does not decide them."""
    answers = {one.id: Answered.NO for one in QUESTIONS if not one.opened_by}
    actions.answer_triage(by=lead, now=now, case=case, answers=answers)
    actions.grant(by=lead, now=now, case=case, person=runner)
    where = reverse("desk:case", args=[case.school_id, case.pk])
    closing = reverse("cases:close", args=[case.school_id, case.pk])
    leaving = reverse("desk:leave", args=[case.school_id, case.pk, "let-it-be"])
    seen = visitor(runner).opens(where).content.decode()
    assert closing not in seen
    assert leaving not in seen
    assert leaving in visitor(lead).opens(where).content.decode()


def test_an_offer_leads_to_its_answer(case: Any, lead: Any, visitor: Any, now: Any) -> None:
    serious(case, lead, now)
    author = cases.value_of(case).parties[0]
    party = Party.objects.get(pk=int(author.id))
    offer = actions.offer_meeting(by=lead, now=now, party=party, on=date(2026, 11, 20), how="by telephone")
    ground = ground_of(school=case.school, person=lead, today=cases.today(now))
    found = planned(case, ground=ground)
    way = WAYS["meet"](Here(step=found.plan.steps[0], whole=found.case, case=case))
    assert way.href == reverse("cases:answer", args=[case.school_id, case.pk, offer.pk])
