"""How fast a provider lets us send. Every one is asked for less than it allows.

Microsoft, "Exchange Online limits" (read 2026-11-22): 30 messages a minute and 10,000 recipients a day for
a mailbox. GOV.UK Notify, "API documentation" (read 2026-11-22): 3,000 requests a minute.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

MARGIN = 1.05
"""How much further apart messages are than the limit asks, so that a slow moment makes no burst."""
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """So many messages a minute and a day; 0 for as many as there are."""

    per_minute: int = 0
    per_day: int = 0

    @property
    def is_free(self) -> bool:
        """Whether nothing has to be counted."""
        return not self.per_minute and not self.per_day

    def gap(self) -> timedelta:
        """How far apart two messages begin."""
        return MINUTE * MARGIN / self.per_minute if self.per_minute else timedelta(0)


def next_slot(*, pace: Pace, now: datetime, sent_today: int, tomorrow: datetime) -> datetime:
    """When the next message may begin after one begins now. `sent_today` counts that one."""
    if pace.per_day and sent_today >= pace.per_day:
        return tomorrow
    return now + pace.gap()
