"""A complaint about personal details has a way of its own."""

from datetime import date

import pytest

from evenhand.core.cases import DataRequest, RequestFor
from evenhand.core.cases.plan import StepState


def test_without_such_a_complaint_it_does_not_belong(step) -> None:
    assert step("answer-data-complaint") is None


@pytest.mark.rule(21)
def test_it_is_due_within_thirty_days(step) -> None:
    found = step("answer-data-complaint", None, "data-complaint")
    assert (found.state, found.due.on) == (StepState.TO_DO, date(2026, 12, 17))


def test_acknowledged_and_answered_is_done(make, step) -> None:
    def request(**days: date) -> DataRequest:
        return DataRequest(asks_for=RequestFor.DATA_COMPLAINT, received_on=date(2026, 11, 17), **days)

    half = make.case(requests=(request(acknowledged_on=make.today),))
    whole = make.case(requests=(request(acknowledged_on=make.today, answered_on=make.today),))
    assert step("answer-data-complaint", half).state is StepState.TO_DO
    assert step("answer-data-complaint", whole).state is StepState.DONE
