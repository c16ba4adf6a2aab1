"""Where a request stands."""

from datetime import timedelta

import pytest

from evenhand.core.approvals import Policy, State, Verdict
from evenhand.core.approvals.standing import standing
from evenhand.core.people import Role

ONE = Policy()
TWO = Policy(approvals=2)
READ = Policy(readers=1)
HEAD_AND_CHAIR = Policy(approvals=2, each_of=frozenset({Role.HEAD, Role.CHAIR}))
OTHER = {"by": "other", "role": Role.STAFF}
CHAIR = {"by": "chair", "role": Role.CHAIR}


def state(request, *decisions, policy: Policy = ONE, digest_now: str = "a1", **also) -> State:
    return standing(request=request, decisions=decisions, policy=policy, digest_now=digest_now, **also).state


def test_a_request_without_answers_waits(asked) -> None:
    now = standing(request=asked(), decisions=[], policy=READ, digest_now="a1")
    assert (now.state, now.missing_approvals, now.missing_readers) == (State.WAITING, 1, 1)


def test_one_other_person_is_enough_for_one(asked, said) -> None:
    assert state(asked(), said()) is State.APPROVED


@pytest.mark.demand("K11")
@pytest.mark.rule(7)
def test_the_second_reader_is_somebody_else(asked, said) -> None:
    assert state(asked(), said(), policy=READ) is State.WAITING
    assert state(asked(), said(), said(Verdict.READ), policy=READ) is State.WAITING
    assert state(asked(), said(Verdict.READ), said(), policy=READ) is State.WAITING
    assert state(asked(), said(), said(Verdict.READ, **OTHER), policy=READ) is State.APPROVED


def test_nobody_is_two_people(asked, said) -> None:
    assert state(asked(), said(), said(role=Role.DSL), policy=TWO) is State.WAITING
    assert state(asked(), said(), said(**OTHER), policy=TWO) is State.APPROVED


def test_each_role_that_must_agree_is_missed(asked, said) -> None:
    now = standing(request=asked(), decisions=[said(), said(**OTHER)], policy=HEAD_AND_CHAIR, digest_now="a1")
    assert (now.state, now.missing_roles) == (State.WAITING, frozenset({Role.CHAIR}))
    assert state(asked(), said(), said(**OTHER), said(**CHAIR), policy=HEAD_AND_CHAIR) is State.APPROVED


@pytest.mark.parametrize(
    "changes", [{"by": "author"}, {"by": "co-author"}, {"by": ""}, {"digest": "b2"}, {"role": Role.OFFICE}]
)
def test_what_does_not_count_changes_nothing(asked, said, changes: dict) -> None:
    policy = Policy(roles=frozenset({Role.HEAD}))
    request = asked(authors=frozenset({"co-author"}))
    assert state(request, said(**changes), policy=policy) is State.WAITING


def test_a_decision_before_the_request_does_not_count(asked, said) -> None:
    assert state(asked(), said(at=asked().at - timedelta(seconds=1))) is State.WAITING


@pytest.mark.rule(19)
def test_a_conflict_found_later_takes_the_approval_away(asked, said) -> None:
    assert state(asked(), said(), shut_out=frozenset({"head"})) is State.WAITING
    assert state(asked(), said(Verdict.RETURN), shut_out=frozenset({"head"})) is State.WAITING


def test_any_edit_voids_it(asked, said) -> None:
    assert state(asked(), said(), digest_now="b2") is State.VOID
    assert state(asked(), said(Verdict.RETURN), digest_now="b2") is State.VOID


@pytest.mark.parametrize("by", ["head", "author", "other"])
def test_a_return_closes_it_whenever_it_comes(asked, said, by: str) -> None:
    assert state(asked(), said(), said(Verdict.RETURN, by=by)) is State.RETURNED
    assert state(asked(), said(Verdict.RETURN, by=by), said(**CHAIR)) is State.RETURNED


@pytest.mark.parametrize(
    "policy",
    [
        {"approvals": 0},
        {"readers": -1},
        {"each_of": frozenset({Role.HEAD, Role.CHAIR})},
        {"roles": frozenset({Role.DSL}), "each_of": frozenset({Role.HEAD})},
    ],
)
def test_a_policy_that_asks_nobody_cannot_be_made(policy: dict) -> None:
    with pytest.raises(AssertionError):
        Policy(**policy)
