"""Every order of writing, asking, approving and releasing, six steps deep, by four people with five
roles in turn: what may be released was agreed to, as it is, by enough who neither wrote nor asked for it."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from evenhand.core.approvals import Decision, Policy, Request, State, Verdict
from evenhand.core.approvals.deciding import why_not_decide
from evenhand.core.approvals.standing import standing
from evenhand.core.people import Role

START = datetime(2026, 11, 20, 12, tzinfo=UTC)
DEPTH = 6
PEOPLE = ("ann", "ben", "cat", "dan")
ROLES = (Role.HEAD, Role.CHAIR, Role.DSL, Role.OFFICE, Role.STAFF)
POLICIES = (Policy(), Policy(approvals=2), Policy(approvals=2, each_of=frozenset({Role.HEAD, Role.CHAIR})))
TEXTS = ("one", "two")


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything that decides what may happen next. Decisions before the last request are gone from it."""

    text: str = "one"
    hands: frozenset[tuple[str, str]] = frozenset({("one", "ann")})
    asked_by: str = ""
    asked_for: str = ""
    authors: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()


def request_of(desk: Desk) -> Request:
    return Request(
        kind="letter", id="1", digest=desk.asked_for, asked_by=desk.asked_by, at=START, authors=desk.authors
    )


def decision_of(desk: Desk, by: str, roles: dict[str, Role]) -> Decision:
    return Decision(
        verdict=Verdict.APPROVE,
        by=by,
        role=roles[by],
        at=START + timedelta(minutes=1),
        digest=desk.asked_for,
        comment="",
    )


def after(desk: Desk, by: str, roles: dict[str, Role], policy: Policy) -> list[Desk]:
    """Where one step of one person leads: writing, asking, and approving where the rules let them."""
    other = TEXTS[1 - TEXTS.index(desk.text)]
    authors = frozenset(who for text, who in desk.hands if text == desk.text)
    found = [
        replace(desk, text=other, hands=desk.hands | {(other, by)}),
        replace(desk, asked_by=by, asked_for=desk.text, authors=authors, said=frozenset()),
    ]
    if desk.asked_by:
        refusal = why_not_decide(
            request=request_of(desk),
            decisions=[decision_of(desk, one, roles) for one in desk.said],
            policy=policy,
            decision=decision_of(desk, by, roles),
            digest_now=desk.text,
            shut_out=SHUT_OUT,
        )
        if refusal is None:
            found.append(replace(desk, said=desk.said | {by}))
    return found


SHUT_OUT = frozenset({"dan"})


@pytest.mark.parametrize("policy", POLICIES)
def test_whatever_the_order_enough_others_agree_before_a_release(policy: Policy) -> None:
    released = 0
    for first in range(len(ROLES)):
        mix = (*ROLES[first:], *ROLES[:first])
        roles = dict(zip(PEOPLE, mix, strict=False))
        seen, edge = {Desk()}, {Desk()}
        for _ in range(DEPTH):
            edge = {new for desk in edge for by in PEOPLE for new in after(desk, by, roles, policy)} - seen
            seen |= edge
        for desk in seen:
            if not desk.asked_by:
                continue
            stands = standing(
                request=request_of(desk),
                decisions=[decision_of(desk, one, roles) for one in desk.said],
                policy=policy,
                digest_now=desk.text,
                shut_out=SHUT_OUT,
            )
            if stands.state is State.APPROVED:
                released += 1
                wrote = {who for text, who in desk.hands if text == desk.asked_for and who in desk.authors}
                others = desk.said - {desk.asked_by} - wrote - SHUT_OUT
                assert desk.text == desk.asked_for
                assert len(others) >= policy.approvals
    assert released, "some orders end in a release"
