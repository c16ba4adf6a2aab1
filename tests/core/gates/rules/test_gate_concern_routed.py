"""The concern in the post has a route."""

from datetime import date

import pytest

from evenhand.core.cases import Concern, Route
from evenhand.core.gates.rules.concern_routed import GATE

CLOSES = {"gates": ("concern-routed",)}


def test_a_concern_with_a_route_is_left_alone(make, hear) -> None:
    assert hear(GATE, make.private()) == []
    assert hear(GATE, make.private(template=CLOSES)) == []
    assert hear(GATE, make.private(template=CLOSES, case=make.case(posts=(), concerns=()))) == []


def test_other_texts_are_left_alone(make, hear) -> None:
    case = make.case(concerns=(Concern(summary="lunch"),))
    assert hear(GATE, make.wide(case=case)) == []
    assert hear(GATE, make.general()) == []


@pytest.mark.demand("K22")
@pytest.mark.rule(5)
@pytest.mark.parametrize(
    "changes",
    [
        {"route": None},
        {"route": Route.NONE},
        {"routed_on": None},
        {"routed_on": date(2026, 11, 23)},
    ],
)
def test_an_unrouted_concern_stops_closing(make, hear, changes: dict) -> None:
    sound = {"summary": "lunch", "route": Route.COMPLAINT, "routed_on": make.now, "told_on": make.now}
    case = make.case(concerns=(Concern(**{**sound, **changes}),))
    assert hear(GATE, make.private(template=CLOSES, case=case)) == [("concern-routed", "stop")]
    assert hear(GATE, make.private(case=case)) == [("concern-routed", "warn")]


@pytest.mark.demand("K22")
@pytest.mark.rule(5)
@pytest.mark.parametrize("told", [None, date(2026, 11, 23)])
def test_closing_waits_until_the_person_is_told(make, hear, told: date | None) -> None:
    concern = Concern(summary="lunch", route=Route.CONCERN, routed_on=make.now, told_on=told)
    case = make.case(concerns=(concern,))
    assert hear(GATE, make.private(template=CLOSES, case=case)) == [("concern-untold", "stop")]
    assert hear(GATE, make.private(case=case)) == []


@pytest.mark.rule(5)
def test_a_post_without_any_concern_warns(make, hear) -> None:
    assert hear(GATE, make.private(case=make.case(concerns=()))) == [("concern-unasked", "warn")]
