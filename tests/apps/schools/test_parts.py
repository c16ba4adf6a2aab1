"""Nobody raises their own rights: the office proposes, and those whose part it is give."""

from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.accounts import actions as accounts
from evenhand.apps.schools import actions, queries
from evenhand.apps.schools.models import School
from evenhand.core.findings import Refused
from evenhand.core.people import Role

PASSWORD = "quarry lantern oboe"


def at(page: str, school: School, *more: int) -> str:
    return reverse(f"schools:{page}", args=[school.pk, *more])


@pytest.fixture
def head(school: School, somebody: Any, now: Any) -> Any:
    """A head who has signed in, so that giving parts is up to them."""
    person = somebody(at=school, role=Role.HEAD, name="Dana Hart")
    return accounts.choose_password(by=person, now=now, password=PASSWORD)


NEW = {"name": "Ruth Bello", "email": "ruth@people.example", "role": "dsl", "title": ""}


def test_a_head_gives_parts(school: School, head: Any, visitor: Any) -> None:
    visitor(head).sends(at("add-member", school), **NEW)
    assert Role.DSL in {Role(row.role) for row in queries.members(school=school)}


def test_the_office_sets_up_until_a_head_has_signed_in(school: School, runner: Any, visitor: Any) -> None:
    visitor(runner).sends(at("add-member", school), **NEW)
    assert Role.DSL in {Role(row.role) for row in queries.members(school=school)}


def test_afterwards_the_office_proposes(school: School, runner: Any, head: Any, visitor: Any) -> None:
    page = visitor(runner).sends(at("add-member", school), **NEW).content.decode()
    assert "Proposed" in page
    assert Role.DSL not in {Role(row.role) for row in queries.members(school=school)}
    (row,) = queries.proposals(school=school)
    visitor(runner).sends(at("proposal", school, row.pk), status=403, agree="yes")
    visitor(head).sends(at("proposal", school, row.pk), agree="yes")
    assert Role.DSL in {Role(row.role) for row in queries.members(school=school)}
    assert queries.proposals(school=school) == []


def test_a_proposal_is_declined(school: School, runner: Any, head: Any, visitor: Any, now: Any) -> None:
    row = actions.propose(by=runner, now=now, school=school, **NEW | {"role": Role.DSL})
    visitor(head).sends(at("proposal", school, row.pk), decline="yes")
    assert queries.proposals(school=school) == []
    assert len(queries.members(school=school)) == 2


@pytest.mark.parametrize("role", [Role.HEAD, Role.CHAIR, Role.DPO, Role.DSL])
def test_the_office_cannot_make_itself_more(
    role: Role, school: School, runner: Any, head: Any, now: Any
) -> None:
    told = {"name": runner.name, "email": runner.email, "role": role}
    with pytest.raises(Refused):
        actions.give_role(by=runner, now=now, school=school, **told)
    assert queries.roles_of(person=runner, school=school) == {Role.OFFICE}


def test_not_even_during_set_up(school: School, runner: Any, now: Any) -> None:
    with pytest.raises(Refused):
        actions.give_role(
            by=runner, now=now, school=school, name=runner.name, email=runner.email.upper(), role=Role.HEAD
        )


def test_a_head_gives_no_part_to_themselves(school: School, head: Any, now: Any) -> None:
    with pytest.raises(Refused):
        actions.give_role(by=head, now=now, school=school, name=head.name, email=head.email, role=Role.CHAIR)


def test_the_office_ends_no_parts_and_sees_no_links(
    school: School, runner: Any, head: Any, visitor: Any, now: Any
) -> None:
    row = actions.give_role(by=head, now=now, school=school, **NEW | {"role": Role.DSL})
    page = visitor(runner).opens(at("member", school, row.pk)).content.decode()
    assert "/invited/" not in page
    assert "/invited/" in visitor(head).opens(at("member", school, row.pk)).content.decode()
    visitor(runner).sends(at("member", school, row.pk), status=409)
    row.refresh_from_db()
    assert row.ended_at is None


@pytest.fixture
def chair(school: School, head: Any, now: Any) -> Any:
    """The first chair, whom the head names, and who has signed in."""
    told = {"name": "Amal Chair", "email": "amal@people.example", "role": Role.CHAIR}
    row = actions.give_role(by=head, now=now, school=school, **told)
    accounts.choose_password(by=row.person, now=now, password=PASSWORD)
    return row


@pytest.mark.rule(19)
def test_a_head_does_not_end_the_chairs_part(school: School, head: Any, chair: Any, visitor: Any) -> None:
    page = visitor(head).opens(at("member", school, chair.pk)).content.decode()
    assert "End this part" not in page
    visitor(head).sends(at("member", school, chair.pk), status=409)
    assert Role.CHAIR in queries.roles_of(person=chair.person, school=school)
    visitor(chair.person).sends(at("member", school, chair.pk))
    assert Role.CHAIR not in queries.roles_of(person=chair.person, school=school)


@pytest.mark.rule(19)
def test_a_head_puts_no_second_chair_beside_the_first(
    school: School, head: Any, runner: Any, chair: Any, visitor: Any, now: Any
) -> None:
    second = {"name": "A Friend", "email": "friend@people.example", "role": Role.CHAIR, "title": ""}
    page = visitor(head).sends(at("add-member", school), **second | {"role": "chair"}).content.decode()
    assert "does not decide who chairs" in page
    row = actions.propose(by=runner, now=now, school=school, **second)
    visitor(head).sends(at("proposal", school, row.pk), status=409, agree="yes")
    visitor(chair.person).sends(at("proposal", school, row.pk), agree="yes")
    assert len([one for one in queries.members(school=school) if one.role == Role.CHAIR]) == 2


def test_only_who_named_the_chair_has_their_link(
    school: School, somebody: Any, visitor: Any, request: Any
) -> None:
    chair = somebody(at=school, role=Role.CHAIR, name="Amal Chair")
    head = request.getfixturevalue("head")
    row = next(one for one in queries.members(school=school) if one.person == chair)
    assert "/account/invited/" not in visitor(head).opens(at("member", school, row.pk)).content.decode()
