"""What is thrown away by rule, without anybody pressing anything: at the start, and then once a day."""

from __future__ import annotations

from datetime import datetime, timedelta

A_DAY = timedelta(days=1)


class Daily:
    """Tidies at most once a day, for a program that runs for months."""

    def __init__(self, *, since: datetime) -> None:
        self._last = since

    def tidy(self, *, now: datetime) -> bool:
        """Tidy if a day has gone by since the last time; whether it has."""
        if now - self._last < A_DAY:
            return False
        self._last = now
        tidy(now=now)
        return True


def tidy(*, now: datetime) -> None:
    """Destroy what a crash left of something that was erased, pictures that nobody added in a day, documents
    nobody went on with for a month, and lists of families nobody brought in for a week."""
    from evenhand.apps.contacts.actions import dispose_stale_lists
    from evenhand.apps.desk.actions import destroy_doomed
    from evenhand.apps.evidence.actions import dispose_stale
    from evenhand.apps.packs.actions import dispose_stale_intakes

    destroy_doomed(now=now)
    dispose_stale(now=now)
    dispose_stale_intakes(now=now)
    dispose_stale_lists(now=now)
