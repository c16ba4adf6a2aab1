"""When to try again, and when to stop trying.

RFC 5321 4.5.4.1: wait at least half an hour between tries once the first few have failed, and give up
after four to five days at the most; a school that waits for an answer is told sooner.
"""

from datetime import datetime, timedelta

PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 30, 60, 120, 240, 480, 720))
"""How long to wait after the first, the second, … try; a day and a half all together."""


def next_try(*, tries: int, now: datetime) -> datetime | None:
    """When something that has been tried so often is tried again; None to give up."""
    assert tries >= 1, "what was never tried needs no pause"
    return now + PAUSES[tries - 1] if tries <= len(PAUSES) else None


def channel_pause(*, faults: int, now: datetime) -> datetime:
    """When a channel that did not answer so often in a row is asked again. It is never given up: a person
    is told instead."""
    assert faults >= 1, "a channel that answers needs no pause"
    return now + PAUSES[min(faults, 4) - 1]
