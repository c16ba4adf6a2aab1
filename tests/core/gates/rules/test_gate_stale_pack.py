"""The guidance is current."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.gates.rules.stale_pack import GATE
from evenhand.core.packs import Field, Guidance, Organisation

FRESH = Guidance(title="Dealing with posts", edition="5", review_on=date(2026, 11, 22))
LISTS = {"fields": (Field(name="help", source="organisations"),)}


def packed(make, guidance: Guidance | None = None, *organisations: Organisation):
    return replace(make.pack, guidance=guidance, organisations=organisations)


def test_current_guidance_is_left_alone(make, hear) -> None:
    for guidance in (None, FRESH, replace(FRESH, review_on=None)):
        assert hear(GATE, make.wide(pack=packed(make, guidance))) == []


@pytest.mark.demand("K1")
@pytest.mark.rule(12)
def test_guidance_past_its_review_warns(make, hear) -> None:
    guidance = replace(FRESH, review_on=date(2026, 11, 21))
    assert hear(GATE, make.wide(pack=packed(make, guidance))) == [("stale-pack", "warn")]


@pytest.mark.demand("K1")
@pytest.mark.demand("K3")
@pytest.mark.rule(12)
def test_superseded_guidance_stops(make, hear) -> None:
    guidance = replace(FRESH, superseded_by="Sixth edition")
    assert hear(GATE, make.wide(pack=packed(make, guidance))) == [("guidance-superseded", "stop")]


@pytest.mark.parametrize(("checked", "says"), [(None, 1), (date(2025, 1, 1), 1), (date(2026, 1, 1), 0)])
def test_links_nobody_looked_at_are_mentioned(make, hear, checked: date | None, says: int) -> None:
    place = Organisation(name="Childnet", link="https://www.childnet.com", checked_on=checked)
    draft = make.wide(template=LISTS, pack=packed(make, None, place))
    assert hear(GATE, draft) == [("organisation-unchecked", "advise")] * says
    assert hear(GATE, make.wide(pack=packed(make, None, place))) == []
