"""A chain to test with."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest

from evenhand.core.audit import BEGINNING, Event, Link, head_of
from evenhand.core.audit.sealing import link

MORNING = datetime(2026, 11, 2, 8, 30, tzinfo=UTC)


def event(number: int, **changes: object) -> Event:
    whole: dict[str, object] = {
        "sequence": number,
        "at": MORNING + timedelta(minutes=number),
        "by": f"user:{number % 3 + 1}",
        "kind": "letter.released",
        "subject": f"letter:{number}",
        "school": "school:1",
        "facts": {"digest": "ab" * 32, "recipients": number, "practice": number % 2 == 0},
    }
    return Event(**(whole | changes))


@cache
def linked(length: int) -> tuple[Link, ...]:
    before = linked(length - 1) if length else ()
    head = head_of(before[-1]) if before else BEGINNING
    return (*before, link(previous=head, event=event(length))) if length else ()


def chain(length: int) -> list[Link]:
    return list(linked(length))


@pytest.fixture(scope="session")
def make_event() -> Callable[..., Event]:
    return event


@pytest.fixture(scope="session")
def make_chain() -> Callable[[int], list[Link]]:
    return chain
