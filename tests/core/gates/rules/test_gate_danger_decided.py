"""Danger comes first."""

from dataclasses import replace

import pytest

from evenhand.core.cases import Danger
from evenhand.core.gates.rules.danger_decided import GATE


def danger(make, **changes) -> Danger:
    sound = {
        "answer": "a threat to life",
        "decision": "101",
        "decided_by": "Helen Marsh",
        "decided_on": make.now,
    }
    return Danger(**{**sound, **changes})


@pytest.mark.parametrize(
    "changes",
    [{}, {"decision": "999"}, {"decision": "Not credible: a line from a song", "decided_by": "Ruth Bello"}],
)
def test_a_decided_danger_is_left_alone(make, hear, changes: dict) -> None:
    assert hear(GATE, make.private(case=make.case(dangers=(danger(make, **changes),)))) == []
    assert hear(GATE, make.general()) == []


@pytest.mark.rule(1)
@pytest.mark.parametrize(
    "changes", [{"decision": " "}, {"decided_by": ""}, {"decided_on": None}, {"decided_on": "tomorrow"}]
)
def test_an_undecided_danger_stops_everything(make, hear, changes: dict) -> None:
    if changes.get("decided_on") == "tomorrow":
        changes = {"decided_on": make.now.replace(day=23)}
    case = make.case(dangers=(danger(make, **changes),))
    for draft in (make.private(case=case), make.wide(case=case), make.general(case=case)):
        assert hear(GATE, draft) == [("danger-decided", "stop")]


@pytest.mark.rule(1)
@pytest.mark.parametrize(
    ("decision", "by"),
    [
        ("not credible", "Helen Marsh"),
        ("Not credible –", "Helen Marsh"),
        ("not credible: a joke", "Priya Nair"),
        ("not credible: a joke", "Nobody Known"),
    ],
)
def test_only_the_head_or_lead_sets_danger_aside(make, hear, decision: str, by: str) -> None:
    case = make.case(dangers=(danger(make, decision=decision, decided_by=by),))
    assert hear(GATE, make.private(case=case)) == [("danger-set-aside", "stop")]


def test_nobody_sets_aside_a_danger_of_their_own(make, hear) -> None:
    party = replace(make.author, related_to=("Ruth Bello",))
    one = danger(make, decision="not credible: a joke", decided_by="Ruth Bello")
    case = make.case(dangers=(one,), parties=(party,))
    assert hear(GATE, make.private(case=case)) == [("danger-set-aside", "stop")]
