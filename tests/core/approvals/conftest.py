"""Requests and decisions to test with."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from evenhand.core.approvals import Decision, Request, Verdict
from evenhand.core.people import Role

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
REQUEST = Request(kind="letter", id="letter:1", digest="a1", asked_by="author", at=NOON)


def decide(verdict: Verdict = Verdict.APPROVE, **changes: object) -> Decision:
    whole: dict[str, object] = {
        "by": "head",
        "role": Role.HEAD,
        "at": NOON + timedelta(minutes=5),
        "digest": "a1",
        "comment": "" if verdict is not Verdict.RETURN else "The date is wrong.",
    }
    return Decision(verdict=verdict, **(whole | changes))


@pytest.fixture(scope="session")
def said() -> Callable[..., Decision]:
    return decide


@pytest.fixture(scope="session")
def asked() -> Callable[..., Request]:
    return lambda **changes: replace(REQUEST, **changes)
