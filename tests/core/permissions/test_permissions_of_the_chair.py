"""A head neither ends the chair's part nor puts another chair beside them."""

import pytest

from evenhand.core.people import Role
from evenhand.core.permissions.parts import why_not_end_part, why_not_give_part

OTHERS = [role for role in Role if role is not Role.CHAIR]


@pytest.mark.parametrize("part", OTHERS)
def test_other_parts_are_left_alone(part: Role) -> None:
    assert why_not_end_part(part=part, roles={Role.HEAD}) is None
    assert why_not_give_part(part=part, roles={Role.HEAD}, held=set(Role)) is None


def test_a_head_names_the_first_chair() -> None:
    assert why_not_give_part(part=Role.CHAIR, roles={Role.HEAD}, held={Role.HEAD, Role.DSL}) is None


@pytest.mark.rule(19)
@pytest.mark.parametrize("roles", [{Role.HEAD}, {Role.HEAD, Role.DSL}, {Role.HEAD, Role.OFFICE}])
def test_a_head_does_not_choose_who_judges_them(roles: set[Role]) -> None:
    assert why_not_end_part(part=Role.CHAIR, roles=roles) is not None
    assert why_not_give_part(part=Role.CHAIR, roles=roles, held={Role.CHAIR}) is not None


@pytest.mark.parametrize("roles", [{Role.CHAIR}, {Role.DPO}, {Role.HEAD, Role.DPO}])
def test_the_chair_and_the_data_protection_lead_do(roles: set[Role]) -> None:
    assert why_not_end_part(part=Role.CHAIR, roles=roles) is None
    assert why_not_give_part(part=Role.CHAIR, roles=roles, held={Role.CHAIR}) is None
