"""What the person written about may do for themselves."""

from dataclasses import replace

import pytest

from evenhand.core.cases import LinkedCase
from evenhand.core.cases.plan import StepState


def test_one_post_is_no_course_of_conduct(make, step) -> None:
    aimed = replace(make.post, targets=("target",))
    other = replace(make.post, id="other", author="somebody-else", targets=("target",))
    assert step("own-advice", make.case(posts=(aimed,))) is None
    assert step("own-advice", make.case(posts=(aimed, other))) is None
    assert step("own-advice", make.case(posts=(replace(aimed, author=""),) * 2)) is None


@pytest.mark.rule(28)
def test_twice_by_one_about_one_is_told_to_them(make, step) -> None:
    aimed = replace(make.post, targets=("target",))
    twice = make.case(posts=(aimed, replace(aimed, id="again")))
    linked = make.case(linked_cases=(LinkedCase(reference="2026-3", basis="same account"),))
    for case in (twice, linked):
        assert step("own-advice", case).state is StepState.TO_DO
        offered = replace(case, own_advice_offered=("target",))
        assert step("own-advice", offered).state is StepState.DONE
