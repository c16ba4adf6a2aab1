"""Requests and decisions as they are kept; the rules behind them have tests of their own."""

from datetime import timedelta
from typing import Any

import pytest

from evenhand.apps.approvals import actions, queries
from evenhand.apps.approvals.models import Decision, Request
from evenhand.apps.audit import queries as log
from evenhand.core.approvals import Policy, State, Verdict
from evenhand.core.findings import Refused
from evenhand.core.people import Role

ONE, OTHER = "a1" * 32, "b2" * 32
POLICY = Policy()


def ask(by: Any, now: Any, school: Any, digest: str = ONE) -> None:
    told = {"kind": "letter", "id": "7", "authors": [by.pk], "policy": POLICY}
    actions.ask(by=by, now=now, school=school, digest=digest, **told)


def decide(by: Any, now: Any, school: Any, verdict: Verdict = Verdict.APPROVE, **more: Any) -> None:
    told = {"kind": "letter", "id": "7", "role": Role.HEAD, "digest_seen": ONE, "digest_now": ONE} | more
    actions.decide(by=by, now=now, school=school, verdict=verdict, policy=POLICY, **told)


def state(school: Any, digest: str = ONE) -> State:
    asked = queries.about(school=school, kind="letter", id="7")
    assert asked is not None
    return asked.standing(policy=POLICY, digest_now=digest, shut_out=frozenset()).state


@pytest.fixture
def head(school: Any, somebody: Any) -> Any:
    return somebody(at=school, role=Role.HEAD, name="Hazel Wynn")


def test_another_approves_what_one_has_written(school: Any, runner: Any, head: Any, now: Any) -> None:
    ask(runner, now, school)
    decide(head, now, school)
    assert state(school) is State.APPROVED
    assert state(school, OTHER) is State.VOID
    kinds = [event.kind for event in log.about(subject="letter:7")]
    assert kinds == ["approval.asked-for", "approval.given"]


def test_asking_twice_is_asking_once(school: Any, runner: Any, now: Any) -> None:
    ask(runner, now, school)
    ask(runner, now, school)
    assert Request.objects.count() == 1


def test_a_new_text_is_asked_for_anew(school: Any, runner: Any, head: Any, now: Any) -> None:
    ask(runner, now, school)
    decide(head, now, school)
    ask(runner, now + timedelta(minutes=1), school, OTHER)
    assert state(school, OTHER) is State.WAITING


def test_a_refused_decision_leaves_no_row(school: Any, runner: Any, head: Any, now: Any) -> None:
    with pytest.raises(Refused):
        decide(head, now, school)
    ask(runner, now, school)
    for wrong in ({"digest_now": OTHER}, {"digest_seen": OTHER}, {"shut_out": frozenset({str(head.pk)})}):
        with pytest.raises(Refused):
            decide(head, now, school, **wrong)
    with pytest.raises(Refused):
        decide(runner, now, school)
    assert not Decision.objects.exists()


def test_a_comment_is_never_in_the_log(school: Any, runner: Any, head: Any, now: Any) -> None:
    ask(runner, now, school)
    decide(head, now, school, Verdict.RETURN, comment="Zebrafinch")
    assert state(school) is State.RETURNED
    assert all("Zebrafinch" not in str(event) for event in log.about(subject="letter:7"))


def test_schools_know_nothing_of_each_others_requests(
    school: Any, other_school: Any, runner: Any, now: Any
) -> None:
    ask(runner, now, school)
    assert queries.about(school=other_school, kind="letter", id="7") is None
    assert [one.request.id for one in queries.requests(school=school, kind="letter")] == ["7"]
