"""The holder of the rights was told."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.gates import Matter, Stage
from evenhand.core.gates.judging import judge
from evenhand.core.gates.rules.holder_informed import GATE
from evenhand.core.packs import Licence


def told(make, on: date | None, *, must: bool = True):
    licence = Licence(name="x", holder="The County", must_inform=must, inform_how="by e-mail")
    return make.wide(
        pack=replace(make.pack, licence=licence), standing=replace(make.standing, holder_informed_on=on)
    )


def test_a_holder_who_knows_is_left_alone(make, hear) -> None:
    assert hear(GATE, told(make, date(2026, 11, 1))) == []
    assert hear(GATE, told(make, None, must=False)) == []


@pytest.mark.demand("K4")
@pytest.mark.rule(37)
@pytest.mark.parametrize("on", [None, date(2026, 11, 23)])
@pytest.mark.parametrize(
    ("stage", "level"), [(Stage.DRAFT, "advise"), (Stage.APPROVE, "warn"), (Stage.RELEASE, "stop")]
)
def test_a_holder_who_was_not_told_stops_the_release(make, on: date | None, stage: Stage, level: str) -> None:
    verdict = judge(Matter(stage=stage, now=make.now, draft=told(make, on)))
    assert [(one.id, one.level.value) for one in verdict.findings()] == [("holder-informed", level)]
