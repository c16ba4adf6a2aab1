"""What a message costs in questions to the database."""

from typing import Any

from delivery_steps import Everywhere, Ticking, drained, families, released
from django.db import connection
from django.test.utils import CaptureQueriesContext
from smtp_peer import Peer

from evenhand.apps.deliveries.models import Way
from evenhand.apps.letters.models import Draft

A_MESSAGE = 10
"""For the hand-over: the copy with its way, the case, its holds, the contacts, flags set since, and three to
write it down; for the outcome two. Everything else is shared by the copies that are taken together."""
SHARED = 30
"""For fifty messages, taken in two goes: the way and its turn, the letter and its files, holds and flags."""


def test_a_message_costs_ten_questions_and_no_more(
    of_case: Draft, mail: Way, runner: Any, now: Any, peer: Peer, clock: Ticking
) -> None:
    released(by=runner, now=now, draft=of_case, way=mail, people=families(100))
    witness = Everywhere()
    for _ in range(2):
        with CaptureQueriesContext(connection) as asked:
            assert drained(peer, clock, limit=50, witness=witness) == 50
        around = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE")
        own = [one["sql"] for one in asked if not one["sql"].startswith(around)]
        assert len(own) <= 50 * A_MESSAGE + SHARED
