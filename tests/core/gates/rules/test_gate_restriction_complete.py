"""A restriction is fair and has an end."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.cases import Restriction
from evenhand.core.gates.rules.restriction_complete import GATE
from evenhand.core.packs import About

BAN = {"about": About.RESTRICTION}
SOUND = Restriction(
    party="author",
    risk_on_site="Pushed a member of staff at the gate on 12 November",
    lesser_steps="Two talks and a warning",
    reply_by=date(2026, 11, 30),
    starts_on=date(2026, 12, 7),
    ends_on=date(2027, 2, 12),
    review_on=date(2027, 1, 11),
    contact_about_child="Ruth Bello, weekly",
    adjustments_considered="None asked for",
)


def banned(make, **changes):
    return make.private(template=BAN, case=make.case(restrictions=(replace(SOUND, **changes),)))


def test_a_complete_restriction_is_left_alone(make, hear) -> None:
    assert hear(GATE, banned(make)) == []


def test_other_letters_need_no_restriction(make, hear) -> None:
    assert hear(GATE, make.private()) == []


@pytest.mark.rule(29)
@pytest.mark.parametrize(
    "changes",
    [
        {"risk_on_site": ""},
        {"lesser_steps": " "},
        {"starts_on": None},
        {"ends_on": None},
        {"review_on": None},
        {"contact_about_child": ""},
        {"adjustments_considered": ""},
    ],
)
def test_each_missing_fact_stops(make, hear, changes: dict) -> None:
    assert hear(GATE, banned(make, **changes)) == [("restriction-complete", "stop")]


@pytest.mark.rule(29)
def test_nobody_goes_past_the_right_to_reply(make, hear) -> None:
    assert hear(GATE, banned(make, reply_by=None)) == [("no-reply-by", "stop")]
    assert GATE.covered() == ("restriction-complete",)


@pytest.mark.rule(29)
def test_a_ban_that_nobody_wrote_down_stops(make, hear) -> None:
    for case in (None, make.case(), make.case(restrictions=(replace(SOUND, party="target"),))):
        assert hear(GATE, make.private(template=BAN, case=case)) == [("no-restriction", "stop")]


@pytest.mark.parametrize(
    "changes", [{"ends_on": date(2026, 12, 1), "review_on": None}, {"review_on": date(2027, 3, 1)}]
)
def test_dates_that_do_not_fit_warn(make, hear, changes: dict) -> None:
    assert ("restriction-dates", "warn") in hear(GATE, banned(make, **changes))
