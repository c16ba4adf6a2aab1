"""Deliveries: one letter on its way to one recipient, from waiting to the end, and what may happen between.

Mail cannot be delivered exactly once: RFC 1047 describes the gap between the last dot and the answer, and
RFC 5321 4.5.4.2 only asks servers to keep it short. So what is promised is less, and kept: nothing is lost
without a word, nothing is sent twice by ourselves, and whoever may have got something twice or not at all
is shown to a person.
"""

from enum import StrEnum


class State(StrEnum):
    """Where a dispatch is. Stored, so values never change."""

    WAITING = "waiting"  # nothing has begun, or nothing came of it and it may be tried again
    INTENT = "intent"  # a worker has taken it; nothing has left
    HANDED_OVER = "handed-over"  # from here on the words themselves may have left
    ACCEPTED = "accepted"  # the other side said so
    BOUNCED = "bounced"  # the other side took it and then sent it back
    FAILED = "failed"  # the other side said no, for good
    IN_DOUBT = "in-doubt"  # nobody knows; a person decides
    STOPPED = "stopped"  # a hold or a flag came between; a person takes it up again
    WITHDRAWN = "withdrawn"  # a person called it back before it left
    SETTLED = "settled"  # a person wrote down that it arrived


ENDS = frozenset({State.ACCEPTED, State.BOUNCED, State.FAILED, State.WITHDRAWN, State.SETTLED})
"""Where a dispatch stays unless a person does something."""

OPEN = frozenset(State) - ENDS
"""Where a dispatch still waits for a worker or for a person."""

UNSENT = frozenset({State.WAITING, State.INTENT, State.STOPPED})
"""Where it is certain that nothing has left."""
