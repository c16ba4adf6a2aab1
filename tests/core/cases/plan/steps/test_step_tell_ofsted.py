"""Early years tell Ofsted within fourteen days."""

from datetime import date

import pytest

from evenhand.core.cases.plan import StepState
from evenhand.core.concerns import Profile
from evenhand.core.schools import Nation, School


def test_schools_and_other_nations_do_not(step) -> None:
    assert step("tell-ofsted", None, "allegation") is None
    assert step("tell-ofsted", profile=Profile.EARLY_YEARS) is None
    welsh = School(name="T", nation=Nation.WALES)
    assert step("tell-ofsted", None, "allegation", profile=Profile.EARLY_YEARS, school=welsh) is None


@pytest.mark.rule(21)
def test_a_nursery_has_fourteen_days(make, step) -> None:
    found = step("tell-ofsted", None, "allegation", profile=Profile.EARLY_YEARS)
    assert (found.state, found.due.on) == (StepState.TO_DO, date(2026, 12, 1))
    told = make.case(ofsted_told_on=make.today)
    assert step("tell-ofsted", told, "allegation", profile=Profile.EARLY_YEARS).state is StepState.DONE
