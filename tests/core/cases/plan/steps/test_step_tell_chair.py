"""The chair hears that there is a case, and no more."""

import pytest

from evenhand.core.cases.plan import StepState


def test_small_things_stay_small(make, step) -> None:
    assert step("tell-chair", None, "complaint", "abuse-of-staff") is None
    assert step("tell-chair", make.case(head_conflicted=True), "media-interest") is None


@pytest.mark.rule(20)
@pytest.mark.parametrize("label", ["allegation", "threat", "hate", "media-interest", "widely-talked-of"])
def test_serious_things_are_told_without_detail(make, step, label: str) -> None:
    found = step("tell-chair", None, label)
    assert found.state is StepState.TO_DO and "not tell you more" in found.say[0]
    assert step("tell-chair", make.case(chair_told_on=make.today), label).state is StepState.DONE
