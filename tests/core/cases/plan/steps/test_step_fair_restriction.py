"""A limit on visits is fair, heard, and ends."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.cases import Restriction, TextSent
from evenhand.core.cases.plan import StepState

WHOLE = Restriction(
    party="author",
    risk_on_site="Shouting at the gate on two mornings",
    lesser_steps="A talk and a letter",
    reply_by=date(2026, 11, 27),
    starts_on=date(2026, 12, 1),
    ends_on=date(2027, 1, 31),
    review_on=date(2027, 1, 5),
    contact_about_child="Ruth Bello",
    adjustments_considered="None asked for",
)


def test_without_a_restriction_it_does_not_belong(step) -> None:
    assert step("fair-restriction", None, "threat", "abuse-of-staff") is None


@pytest.mark.rule(29)
@pytest.mark.parametrize(
    "gap",
    [
        {"risk_on_site": ""},
        {"lesser_steps": " "},
        {"reply_by": None},
        {"ends_on": None},
        {"review_on": None},
        {"contact_about_child": ""},
        {"adjustments_considered": ""},
    ],
)
def test_what_is_missing_stands_in_the_way(make, step, gap: dict) -> None:
    found = step("fair-restriction", make.case(restrictions=(replace(WHOLE, **gap),)))
    assert [one.id for one in found.blocked_by] == ["restriction-incomplete"]


@pytest.mark.rule(29)
def test_they_are_heard_before_it_is_done(make, step) -> None:
    case = make.case(restrictions=(WHOLE,))
    found = step("fair-restriction", case)
    assert (found.state, found.template, found.to) == (StepState.TO_DO, "site-ban-intention", ("author",))
    sent = TextSent(template="site-ban-intention", on=make.today, to=("author",))
    assert step("fair-restriction", replace(case, texts_sent=(sent,))).state is StepState.DONE
