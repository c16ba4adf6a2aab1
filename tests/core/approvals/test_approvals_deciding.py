"""May they decide?"""

from datetime import timedelta

import pytest

from evenhand.core.approvals import Policy, Verdict
from evenhand.core.approvals.deciding import REASONS, why_not_decide
from evenhand.core.people import Role

LEADERS = Policy(roles=frozenset({Role.HEAD, Role.CHAIR}), readers=1)
READER = {"verdict": Verdict.READ, "by": "reader", "role": Role.STAFF}
CHAIR = {"by": "chair", "role": Role.CHAIR}


def why(request, decision, *made, digest_now: str = "a1", shut_out=frozenset(), policy=LEADERS) -> str:
    finding = why_not_decide(
        request=request,
        decisions=made,
        policy=policy,
        decision=decision,
        digest_now=digest_now,
        shut_out=shut_out,
    )
    return finding.id if finding else ""


def test_those_who_may_decide_do(asked, said) -> None:
    assert why(asked(), said()) == ""
    assert why(asked(), said(**READER), said()) == ""
    assert why(asked(), said(Verdict.RETURN)) == ""


def test_who_approved_may_still_return(asked, said) -> None:
    assert why(asked(), said(Verdict.RETURN), said(), said(**READER)) == ""


def test_an_author_may_take_it_back(asked, said) -> None:
    assert why(asked(), said(Verdict.RETURN, by="author", role=Role.OFFICE)) == ""


@pytest.mark.rule(19)
@pytest.mark.parametrize("verdict", list(Verdict))
def test_whoever_is_involved_decides_nothing(asked, said, verdict: Verdict) -> None:
    assert why(asked(), said(verdict), shut_out=frozenset({"head"})) == "approval-conflict"
    assert why(asked(), said(verdict, by="")) == "approval-conflict"


def test_who_is_shut_out_is_told_nothing_else(asked, said) -> None:
    shut_out = frozenset({"head"})
    answers = {
        why(asked(), said(), shut_out=shut_out),
        why(asked(), said(), digest_now="b2", shut_out=shut_out),
        why(asked(), said(), said(Verdict.RETURN, by="chair"), shut_out=shut_out),
    }
    assert answers == {"approval-conflict"}


@pytest.mark.parametrize("verdict", [Verdict.APPROVE, Verdict.READ])
@pytest.mark.parametrize("by", ["author", "co-author"])
def test_nobody_decides_on_their_own_work(asked, said, verdict: Verdict, by: str) -> None:
    request = asked(authors=frozenset({"co-author"}))
    assert why(request, said(verdict, by=by)) == "approval-own-work"


def test_roles_are_kept(asked, said) -> None:
    assert why(asked(), said(role=Role.OFFICE)) == "approval-role"
    assert why(asked(), said(**READER), policy=Policy()) == "approval-role"


def test_a_changed_text_is_not_decided_on(asked, said) -> None:
    assert why(asked(), said(), digest_now="b2") == "approval-void"
    assert why(asked(), said(digest="b2")) == "approval-other-text"


def test_a_returned_request_is_closed(asked, said) -> None:
    assert why(asked(), said(), said(Verdict.RETURN, **CHAIR)) == "approval-returned"


def test_nobody_decides_twice(asked, said) -> None:
    assert why(asked(), said(), said()) == "approval-twice"
    assert why(asked(), said(Verdict.READ), said()) == "approval-twice"


def test_an_earlier_request_binds_nobody(asked, said) -> None:
    earlier = asked().at - timedelta(days=1)
    assert why(asked(), said(), said(at=earlier), said(Verdict.RETURN, at=earlier)) == ""


def test_what_is_complete_needs_nobody(asked, said) -> None:
    assert why(asked(), said(**CHAIR), said(), said(**READER)) == "approval-complete"


def test_a_decision_comes_after_the_request(asked, said) -> None:
    assert why(asked(), said(at=asked().at - timedelta(seconds=1))) == "approval-before-request"


def test_a_return_says_why(asked, said) -> None:
    assert why(asked(), said(Verdict.RETURN, comment=" \n")) == "approval-no-comment"


def test_every_reason_says_what_to_do() -> None:
    assert all(words and mend for words, mend in REASONS.values())
