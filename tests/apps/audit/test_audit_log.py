"""The log can be added to and not changed; what was changed all the same is found."""

from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from evenhand.apps.audit import queries
from evenhand.apps.audit.actions import record
from evenhand.core.findings import Refused

pytestmark = pytest.mark.django_db


def write(now: Any, *kinds: str) -> None:
    for kind in kinds:
        with transaction.atomic():
            record(by=1, now=now, kind=kind, subject="case:7", school=3, facts={"digest": "ab12"})


def test_a_log_as_it_was_written_passes(now: Any) -> None:
    write(now, "case.opened", "case.closed")
    assert queries.check() is None
    assert [event.kind for event in queries.about(subject="case:7")] == ["case.opened", "case.closed"]


def test_an_empty_log_passes() -> None:
    assert queries.check() is None


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit_event SET kind = 'case.other' WHERE sequence = 1",
        "DELETE FROM audit_event WHERE sequence = 1",
    ],
)
def test_the_database_refuses_to_change_an_event(now: Any, change: str) -> None:
    write(now, "case.opened")
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(change)
    assert queries.head().count == 1


def test_a_change_past_the_database_is_found(now: Any, let_go: Any) -> None:
    write(now, "case.opened", "case.held", "case.closed")
    let_go()
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM audit_event WHERE sequence = 2")
    wrong = queries.check()
    assert wrong is not None
    assert wrong.id == "audit-event-removed"


def test_prose_is_no_fact(now: Any) -> None:
    with pytest.raises(Refused), transaction.atomic():
        record(by=1, now=now, kind="case.opened", subject="case:7", facts={"why": "He was rude to us."})
    assert queries.head().count == 0


def test_an_act_that_fails_leaves_no_event(now: Any) -> None:
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        record(by=1, now=now, kind="case.opened", subject="case:7")
        1 / 0  # noqa: B018
    assert queries.head().count == 0
