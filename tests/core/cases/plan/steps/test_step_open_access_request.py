"""Somebody may have asked for what the school holds."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.cases import DataRequest, RequestFor
from evenhand.core.cases.plan import StepState
from evenhand.core.concerns.clocks import ClockKind
from evenhand.core.people import Role


def asked(make):
    return make.case(posts=(replace(make.post, words="I want everything you hold about me by Friday"),))


def test_an_ordinary_post_asks_for_nothing(step) -> None:
    assert step("open-access-request") is None


@pytest.mark.rule(22)
def test_the_words_of_a_post_are_enough(make) -> None:
    one = make.plan(asked(make))
    found = one.step("open-access-request")
    assert (found.state, found.who, found.due.on) == (StepState.TO_DO, Role.DPO, date(2026, 12, 17))
    assert "hidden-request" in {caution.id for caution in one.cautions}
    assert ClockKind.ACCESS_REQUEST in {clock.kind for clock in one.clocks}


@pytest.mark.rule(22)
def test_the_answer_of_triage_is_enough(make, step) -> None:
    assert step("open-access-request", None, "access-request").state is StepState.TO_DO
    assert step("open-access-request", answers=make.answers(unsure=("access-request",))) is not None


@pytest.mark.rule(22)
def test_the_data_protection_lead_may_decide_it_is_none(make, step) -> None:
    request = DataRequest(asks_for=RequestFor.RECORDS, received_on=date(2026, 11, 17))
    refused = replace(request, refused_because="A figure of speech; she said so.", decided_by="Dora Penn")
    case = replace(asked(make), requests=(refused,))
    assert step("open-access-request", case).state is StepState.DONE
    assert make.plan(case).clocks == ()
    nameless = replace(refused, decided_by="")
    assert step("open-access-request", replace(case, requests=(nameless,))).state is StepState.TO_DO


def test_an_answered_request_is_done(make, step) -> None:
    request = DataRequest(
        asks_for=RequestFor.RECORDS, received_on=date(2026, 11, 17), answered_on=date(2026, 11, 19)
    )
    assert step("open-access-request", make.case(requests=(request,))).state is StepState.DONE
