"""One table says who may do what."""

import pytest

from evenhand.core.people import Role
from evenhand.core.permissions import ALLOWED, Act, why_not


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("role", Role)
def test_a_role_may_what_the_table_says(act: Act, role: Role) -> None:
    refusal = why_not(act=act, roles=[role])
    assert (refusal is None) is (role in ALLOWED[act])


def test_every_act_has_a_row() -> None:
    assert set(ALLOWED) == set(Act)


def test_one_role_of_several_is_enough() -> None:
    assert why_not(act=Act.MANAGE_PEOPLE, roles=[Role.STAFF, Role.HEAD]) is None


def test_nobody_may_nothing() -> None:
    refusal = why_not(act=Act.SEE_SCHOOL, roles=[])
    assert refusal is not None
    assert refusal.id == "role-may-not"
