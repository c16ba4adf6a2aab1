"""Keep the accused teacher’s name out of everything."""

from datetime import date

import pytest

from evenhand.core.cases import Allegation, Answered
from evenhand.core.cases.plan import StepState
from evenhand.core.schools import Nation, School


def accused(make, answer: Answered, ended: str = ""):
    return make.case(
        allegations=(
            Allegation(
                worker="T N",
                lado_contacted_on=date(2026, 11, 18),
                lado_advice="Wait.",
                teacher_accused=answer,
                ban_ended_by=ended,
            ),
        )
    )


def test_it_does_not_belong_where_no_ban_can_stand(make, step) -> None:
    assert step("settle-teacher-ban") is None
    assert step("settle-teacher-ban", accused(make, Answered.NO), "allegation") is None
    assert step("settle-teacher-ban", accused(make, Answered.YES, "charge"), "allegation") is None
    scottish = School(name="T", nation=Nation.SCOTLAND)
    assert step("settle-teacher-ban", accused(make, Answered.YES), "allegation", school=scottish) is None


@pytest.mark.rule(4)
def test_not_known_is_to_be_found_out(make, step) -> None:
    found = step("settle-teacher-ban", accused(make, Answered.UNKNOWN), "allegation")
    assert found.state is StepState.TO_DO


@pytest.mark.rule(4)
def test_a_known_ban_stands_over_the_whole_case(make) -> None:
    one = make.plan(accused(make, Answered.YES), "allegation", "teacher-accused", "widely-talked-of")
    assert one.step("settle-teacher-ban").state is StepState.DONE
    assert "teacher-ban" in {caution.id for caution in one.cautions}
    assert "settle-teacher-ban" in {b.id for b in one.step("letter-to-community").blocked_by}
