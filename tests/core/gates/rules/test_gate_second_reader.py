"""A second pair of eyes."""

from dataclasses import replace

import pytest

from evenhand.core.gates.rules.second_reader import GATE
from evenhand.core.letters import SignOff


def test_a_text_somebody_else_read_is_left_alone(make, hear) -> None:
    assert hear(GATE, make.wide()) == []


def test_other_texts_need_no_second_reader(make, hear) -> None:
    standing = replace(make.standing, second_reader=None)
    assert hear(GATE, make.private(standing=standing)) == []
    assert hear(GATE, make.general(standing=standing)) == []


@pytest.mark.demand("K11")
@pytest.mark.rule(7)
def test_an_approval_is_not_a_second_reading(make, hear) -> None:
    standing = replace(make.standing, second_reader=None)
    assert standing.approvals
    assert hear(GATE, make.wide(standing=standing)) == [("second-reader", "stop")]


@pytest.mark.demand("K11")
@pytest.mark.rule(7)
@pytest.mark.parametrize("name", ["Priya Nair", "priya  nair", "Helen Marsh", "Zadie Okafor", " "])
def test_some_people_are_no_second_reader(make, hear, name: str) -> None:
    standing = replace(make.standing, second_reader=SignOff(name=name, on=make.now))
    assert hear(GATE, make.wide(standing=standing)) == [("second-reader-same", "stop")]


def test_a_reading_to_come_does_not_count(make, hear) -> None:
    later = SignOff(name="Ruth Bello", on=make.now.replace(day=23))
    standing = replace(make.standing, second_reader=later)
    assert hear(GATE, make.wide(standing=standing)) == [("second-reader-same", "stop")]


def test_a_template_may_ask_for_it(make, hear) -> None:
    draft = make.private(
        template={"gates": ("second-reader",)}, standing=replace(make.standing, second_reader=None)
    )
    assert hear(GATE, draft) == [("second-reader", "stop")]
