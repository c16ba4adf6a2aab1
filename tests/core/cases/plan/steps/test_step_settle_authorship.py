"""Be fair about who wrote it."""

from dataclasses import replace

import pytest

from evenhand.core.cases import Attribution
from evenhand.core.cases.plan import StepState


def test_a_confirmed_author_is_done(step) -> None:
    assert step("settle-authorship").state is StepState.DONE


@pytest.mark.rule(13)
@pytest.mark.parametrize("gap", [{"attribution": Attribution.LIKELY}, {"basis": " "}])
def test_likely_or_unfounded_is_not_sure(make, step, gap: dict) -> None:
    found = step("settle-authorship", make.case(posts=(replace(make.post, **gap),)))
    assert found.state is StepState.TO_DO and not found.required


@pytest.mark.rule(14)
def test_it_says_not_to_go_looking(make, step) -> None:
    assert any("behind an account" in words for words in step("settle-authorship").do_not)
