"""Look after those who were written about."""

import pytest

from evenhand.core.cases import SetAside
from evenhand.core.cases.plan import StepState


def test_a_post_aimed_at_nobody_asks_for_none(make, step) -> None:
    assert step("support-staff", make.case(parties=(make.author,))) is None


def test_offered_and_asked_is_done(step) -> None:
    assert step("support-staff").state is StepState.DONE


@pytest.mark.rule(23)
@pytest.mark.parametrize("missing", ["support_offered", "wishes_asked"])
def test_both_the_offer_and_the_question_count(make, step, missing: str) -> None:
    found = step("support-staff", make.case(**{missing: ()}))
    assert (found.state, found.template, found.to) == (StepState.TO_DO, "targeted-staff-note", ("target",))


@pytest.mark.rule(23)
def test_it_keeps_the_case_open(make, step) -> None:
    closing = step("close-and-learn", make.case(support_offered=(), closed_on=None))
    assert "support-staff" in {one.id for one in closing.blocked_by}


def test_abuse_of_somebody_not_named_yet_is_to_do(make, step) -> None:
    found = step("support-staff", make.case(parties=(make.author,)), "abuse-of-staff")
    assert (found.state, found.template) == (StepState.TO_DO, "")


def test_a_reason_by_name_sets_it_aside(make, step) -> None:
    aside = SetAside(
        step="support-staff", by="Helen Marsh", on=make.today, reason="On long leave; union told."
    )
    case = make.case(support_offered=(), set_aside=(aside,))
    assert step("support-staff", case).state is StepState.SET_ASIDE


@pytest.mark.rule(3)
def test_with_an_allegation_the_lado_comes_first(make, step) -> None:
    found = step("support-staff", make.case(support_offered=()), "allegation")
    assert [one.id for one in found.blocked_by] == ["ring-lado"]
