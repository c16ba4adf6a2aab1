"""Hold while an agency is looking into it."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.cases import Agency, Hold
from evenhand.core.gates import Stage
from evenhand.core.gates.rules.live_hold import AGENCY_WORDS, GATE
from evenhand.core.packs import OUTSIDE, Audience

HOLD = Hold(agency=Agency.POLICE, set_on=date(2026, 11, 17))
LIFTED = replace(HOLD, lifted_on=date(2026, 11, 20), lifted_by="Helen Marsh", clearance="E-mail of PC 12")


def test_every_agency_has_words() -> None:
    assert set(AGENCY_WORDS) == set(Agency)


@pytest.mark.parametrize("holds", [(), (LIFTED,)])
def test_no_hold_stops_nothing(make, hear, holds: tuple) -> None:
    assert hear(GATE, make.private(case=make.case(holds=holds))) == []
    assert hear(GATE, make.general()) == []


@pytest.mark.parametrize("audience", sorted(set(Audience) - OUTSIDE))
def test_those_inside_and_agencies_may_be_told(make, hear, audience: Audience) -> None:
    draft = make.private(template={"audience": audience}, case=make.case(holds=(HOLD,)))
    assert hear(GATE, draft) == []


def test_a_neutral_acknowledgement_may_leave(make, hear) -> None:
    draft = make.private(
        "Thank you for your message.", template={"neutral": True}, case=make.case(holds=(HOLD,))
    )
    assert hear(GATE, draft) == []


@pytest.mark.demand("K2")
@pytest.mark.rule(2)
@pytest.mark.parametrize("audience", sorted(OUTSIDE))
@pytest.mark.parametrize("stage", list(Stage))
def test_a_hold_stops_all_text_outside(make, hear, audience: Audience, stage: Stage) -> None:
    draft = make.private(template={"audience": audience}, case=make.case(holds=(HOLD,)))
    assert hear(GATE, draft, stage) == [("live-hold", "stop")]


@pytest.mark.demand("K2")
def test_a_template_may_ask_for_the_hold_inside(make, hear) -> None:
    template = {"audience": Audience.STAFF, "gates": ("live-hold",)}
    assert hear(GATE, make.private(template=template, case=make.case(holds=(HOLD,)))) == [
        ("live-hold", "stop")
    ]


@pytest.mark.demand("K2")
@pytest.mark.rule(2)
@pytest.mark.parametrize(
    "missing",
    [{"lifted_by": ""}, {"clearance": ""}, {"lifted_on": None}, {"lifted_on": date(2026, 11, 23)}],
)
def test_a_lift_needs_person_day_and_clearance(make, hear, missing: dict) -> None:
    case = make.case(holds=(LIFTED, replace(LIFTED, **missing)))
    assert hear(GATE, make.private(case=case)) == [("live-hold", "stop")]


@pytest.mark.demand("K2")
@pytest.mark.parametrize(
    "line",
    [
        "We have seen your post on Facebook.",
        "Your message of 16 November is here.",
        "You say we left my girl alone at the gate.",
        "See facebook.com/groups/town/posts/99.",
    ],
)
def test_a_neutral_text_may_not_tell_the_matter(make, hear, line: str) -> None:
    draft = make.private(line, template={"neutral": True}, case=make.case(holds=(HOLD,)))
    assert set(hear(GATE, draft)) == {("hold-not-neutral", "stop")}
