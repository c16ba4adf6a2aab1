"""Allegations go to the LADO first."""

from datetime import date

import pytest

from evenhand.core.cases import Allegation
from evenhand.core.gates import Stage
from evenhand.core.gates.rules.allegation_to_lado import GATE
from evenhand.core.packs import Audience

TOLD = Allegation(worker="target", lado_contacted_on=date(2026, 11, 18), lado_advice="Say nothing yet.")


def test_an_allegation_the_lado_knows_is_left_alone(make, hear) -> None:
    assert hear(GATE, make.private(case=make.case(allegations=(TOLD,)))) == []
    assert hear(GATE, make.general()) == []


@pytest.mark.parametrize("template", [{"audience": Audience.AGENCY}, {"neutral": True}])
def test_a_referral_and_a_neutral_text_may_go(make, hear, template: dict) -> None:
    case = make.case(allegations=(Allegation(worker="target"),))
    assert hear(GATE, make.private(template=template, case=case)) == []


@pytest.mark.rule(3)
@pytest.mark.parametrize("on", [None, date(2026, 11, 23)])
@pytest.mark.parametrize("stage", list(Stage))
def test_an_allegation_nobody_passed_on_stops(make, hear, on: date | None, stage: Stage) -> None:
    case = make.case(allegations=(Allegation(worker="target", lado_contacted_on=on),))
    assert hear(GATE, make.private(case=case), stage) == [("allegation-to-lado", "stop")]
    assert GATE.stops_from is Stage.DRAFT


@pytest.mark.rule(3)
def test_advice_that_nobody_wrote_down_warns(make, hear) -> None:
    case = make.case(allegations=(Allegation(worker="target", lado_contacted_on=date(2026, 11, 18)),))
    assert hear(GATE, make.private(case=case)) == [("lado-advice-missing", "warn")]
