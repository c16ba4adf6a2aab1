"""The police are asked for advice, with facts."""

import pytest

from evenhand.core.cases import Agency, Referral
from evenhand.core.cases.plan import StepState


def test_criticism_is_no_matter_for_the_police(step) -> None:
    assert step("ring-police", None, "complaint", "abuse-of-staff", "false-claim") is None


@pytest.mark.parametrize("label", ["threat", "hate"])
def test_threat_and_hate_are_taken_to_them(step, label: str) -> None:
    found = step("ring-police", None, label)
    assert (found.state, found.template) == (StepState.TO_DO, "police-referral-summary")


@pytest.mark.rule(30)
def test_a_referral_names_the_suspected_offence(make, step) -> None:
    bare = Referral(agency=Agency.POLICE, on=make.today)
    named = Referral(agency=Agency.POLICE, on=make.today, offence="s181: a threat of serious harm")
    assert step("ring-police", make.case(referrals=(bare,)), "threat").state is StepState.TO_DO
    assert step("ring-police", make.case(referrals=(named,)), "threat").state is StepState.DONE


@pytest.mark.rule(30)
def test_it_warns_against_police_as_pressure(step) -> None:
    assert "advice" in " ".join(step("ring-police", None, "threat").do_not)
