"""Who may use a pack."""

from dataclasses import replace

import pytest

from evenhand.core.findings import Level
from evenhand.core.packs import Licence, Pack
from evenhand.core.packs.licence import KIND_WORDS, acknowledgement_for, why_not_use
from evenhand.core.schools import School, SchoolKind

OPEN = Licence(name="CC BY 4.0", holder="The authors")
SCHOOL = School(name="Thornfield Primary School", kind=SchoolKind.SCHOOL, not_for_profit=True)


@pytest.mark.parametrize("kind", list(SchoolKind))
@pytest.mark.parametrize("not_for_profit", [True, False, None])
def test_an_open_licence_lets_everybody_in(kind, not_for_profit):
    assert why_not_use(OPEN, replace(SCHOOL, kind=kind, not_for_profit=not_for_profit)) is None


@pytest.mark.demand("K4")
@pytest.mark.parametrize(
    ("licence", "school", "finding_id"),
    [
        (replace(OPEN, kinds=(SchoolKind.SCHOOL, SchoolKind.NURSERY)), SCHOOL, None),
        (replace(OPEN, not_for_profit_only=True), SCHOOL, None),
        (replace(OPEN, kinds=(SchoolKind.NURSERY,)), SCHOOL, "licence-kind"),
        (
            replace(OPEN, not_for_profit_only=True),
            replace(SCHOOL, not_for_profit=False),
            "licence-for-profit",
        ),
        (
            replace(OPEN, not_for_profit_only=True),
            replace(SCHOOL, not_for_profit=None),
            "licence-profit-unknown",
        ),
    ],
)
def test_a_licence_is_held_to(licence, school, finding_id):
    finding = why_not_use(licence, school)
    assert (finding and finding.id) == finding_id
    if finding:
        assert finding.level is Level.STOP
        assert school.name in finding.words


def test_every_kind_of_school_has_a_word():
    assert set(KIND_WORDS) == set(SchoolKind)


@pytest.mark.demand("K4")
@pytest.mark.parametrize(
    ("acknowledgement", "line"),
    [("", ""), ("  ", ""), ("© Thornshire,\n  used with leave. ", "© Thornshire, used with leave.")],
)
def test_the_acknowledgement_is_one_line(acknowledgement, line):
    pack = Pack(id="x", version="1", title="X", licence=replace(OPEN, acknowledgement=acknowledgement))
    assert acknowledgement_for(pack) == line
