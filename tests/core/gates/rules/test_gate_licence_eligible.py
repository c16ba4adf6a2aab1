"""The licence allows it."""

from dataclasses import replace

import pytest

from evenhand.core.gates import Stage
from evenhand.core.gates.rules.licence_eligible import GATE
from evenhand.core.packs import Licence
from evenhand.core.schools import SchoolKind

LICENCE = Licence(
    name="For settings",
    holder="The County",
    kinds=(SchoolKind.SCHOOL, SchoolKind.NURSERY),
    not_for_profit_only=True,
    acknowledgement="Words © The County.",
)
THANKS = "Words ©  The County."


def licensed(make, *lines: str, licence: Licence = LICENCE, **school):
    return make.wide(*lines, pack=replace(make.pack, licence=licence), school=replace(make.school, **school))


def test_an_eligible_school_is_left_alone(make, hear) -> None:
    assert hear(GATE, make.wide()) == []
    assert hear(GATE, licensed(make, THANKS)) == []
    assert hear(GATE, licensed(make, THANKS, kind=SchoolKind.NURSERY)) == []


def test_an_open_licence_lets_anybody_profit(make, hear) -> None:
    licence = Licence(name="CC BY", holder="The authors")
    for profit in (True, False, None):
        assert hear(GATE, licensed(make, licence=licence, not_for_profit=profit)) == []


@pytest.mark.demand("K4")
@pytest.mark.rule(37)
@pytest.mark.parametrize("stage", list(Stage))
def test_another_kind_of_setting_is_refused(make, hear, stage: Stage) -> None:
    draft = licensed(make, THANKS, kind=SchoolKind.COLLEGE)
    assert hear(GATE, draft, stage) == [("licence-eligible", "stop")]
    assert GATE.stops_from is Stage.DRAFT


@pytest.mark.demand("K4")
@pytest.mark.rule(37)
def test_use_for_profit_is_refused(make, hear) -> None:
    assert hear(GATE, licensed(make, THANKS, not_for_profit=False)) == [("licence-not-for-profit", "stop")]


@pytest.mark.demand("K4")
@pytest.mark.parametrize(
    ("stage", "level"), [(Stage.DRAFT, "warn"), (Stage.APPROVE, "warn"), (Stage.RELEASE, "stop")]
)
def test_profit_nobody_spoke_of_stops_the_release(make, hear, stage: Stage, level: str) -> None:
    draft = licensed(make, THANKS, not_for_profit=None)
    assert hear(GATE, draft, stage) == [("profit-unknown", level)]


@pytest.mark.demand("K4")
@pytest.mark.rule(37)
@pytest.mark.parametrize(("stage", "level"), [(Stage.DRAFT, "warn"), (Stage.APPROVE, "stop")])
def test_the_acknowledgement_has_to_stand(make, hear, stage: Stage, level: str) -> None:
    assert hear(GATE, licensed(make), stage) == [("acknowledgement-missing", level)]
