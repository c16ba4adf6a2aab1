"""The table of procedures is whole, and each row says where it comes from."""

from itertools import product

import pytest

from evenhand.core.concerns import Binding, Profile
from evenhand.core.concerns.stages import PROCEDURES, Procedure, procedure_for
from evenhand.core.school_days.deadlines import Span, Unit
from evenhand.core.schools import Nation


@pytest.mark.parametrize(("profile", "nation"), list(product(Profile, Nation)))
def test_every_school_has_one_procedure(profile: Profile, nation: Nation) -> None:
    assert nation in procedure_for(profile=profile, nation=nation).nations
    assert sum(row.profile is profile and nation in row.nations for row in PROCEDURES) <= 1


@pytest.mark.rule(21)
@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: f"{one.profile}-{one.nations[0]}")
def test_each_row_has_all_it_needs(procedure: Procedure) -> None:
    assert [stage.number for stage in procedure.stages] == list(range(1, len(procedure.stages) + 1))
    assert procedure.open_to and procedure.afterwards and procedure.authority
    for stage in procedure.stages:
        assert stage.answer and stage.asks.endswith(".")
        assert "read 2026-" in stage.authority or "general knowledge" in stage.authority


@pytest.mark.rule(21)
def test_only_law_and_ombudsman_fix_days() -> None:
    fixed = {
        (row.profile, nation): {stage.binding for stage in row.stages}
        for row in PROCEDURES
        for nation in row.nations
        if {stage.binding for stage in row.stages} != {Binding.LOCAL}
    }
    assert fixed == {
        (Profile.EARLY_YEARS, Nation.ENGLAND): {Binding.STATUTORY},
        (Profile.MAINTAINED, Nation.SCOTLAND): {Binding.PROCEDURE},
    }


def test_early_years_answer_within_28_days() -> None:
    (stage,) = procedure_for(profile=Profile.EARLY_YEARS, nation=Nation.ENGLAND).stages
    assert stage.answer == Span(count=28, unit=Unit.DAYS)


def test_independent_schools_end_with_a_panel() -> None:
    for profile in (Profile.ACADEMY, Profile.INDEPENDENT):
        last = procedure_for(profile=profile, nation=Nation.ENGLAND).stages[-1]
        assert "three people" in last.asks
