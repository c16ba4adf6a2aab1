"""From state to state: every move there is, who may make it, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from evenhand.core.deliveries import State
from evenhand.core.findings import Finding, Level


class Move(StrEnum):
    """What can happen to a dispatch. Stored in the journal, so values never change."""

    CLAIM = "claim"
    GIVE_BACK = "give-back"
    REFUSE = "refuse"
    HAND_OVER = "hand-over"
    TRY_AGAIN = "try-again"
    CONFIRM = "confirm"
    REJECT = "reject"
    LOSE_SIGHT = "lose-sight"
    BOUNCE = "bounce"
    STOP = "stop"
    RESUME = "resume"
    WITHDRAW = "withdraw"
    SETTLE = "settle"
    SEND_AGAIN = "send-again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """Where a move leads, and from where. `person` says that only a person makes it, with a reason."""

    froms: frozenset[State]
    to: State
    person: bool = False


def _path(*froms: State, to: State, person: bool = False) -> Path:
    return Path(froms=frozenset(froms), to=to, person=person)


MOVES: Mapping[Move, Path] = {
    Move.CLAIM: _path(State.WAITING, to=State.INTENT),
    Move.GIVE_BACK: _path(State.INTENT, to=State.WAITING),
    Move.REFUSE: _path(State.INTENT, to=State.FAILED),
    Move.HAND_OVER: _path(State.INTENT, to=State.HANDED_OVER),
    # the other side answered that it has not taken it, or it cannot have had all of it
    Move.TRY_AGAIN: _path(State.HANDED_OVER, to=State.WAITING),
    # also late: whoever was asked, or was only slow, says that it arrived
    Move.CONFIRM: _path(State.HANDED_OVER, State.IN_DOUBT, to=State.ACCEPTED),
    Move.REJECT: _path(State.HANDED_OVER, State.IN_DOUBT, to=State.FAILED),
    Move.LOSE_SIGHT: _path(State.HANDED_OVER, to=State.IN_DOUBT),
    Move.BOUNCE: _path(State.ACCEPTED, State.IN_DOUBT, State.SETTLED, to=State.BOUNCED),
    Move.STOP: _path(State.WAITING, State.INTENT, to=State.STOPPED),
    Move.RESUME: _path(State.STOPPED, to=State.WAITING, person=True),
    Move.WITHDRAW: _path(State.WAITING, State.INTENT, State.STOPPED, to=State.WITHDRAWN, person=True),
    Move.SETTLE: _path(State.WAITING, State.IN_DOUBT, to=State.SETTLED, person=True),
    Move.SEND_AGAIN: _path(
        State.IN_DOUBT, State.FAILED, State.BOUNCED, State.WITHDRAWN, to=State.WAITING, person=True
    ),
}
"""The one table of deliveries. No move that the program makes by itself leads out of doubt to waiting."""


def why_not_move(*, move: Move, state: State, person: bool) -> Finding | None:
    """Why a dispatch in this state does not make this move; None if it may. `person` is whether somebody
    makes it, rather than the program."""
    path = MOVES[move]
    if path.person and not person:
        return Finding(
            id="dispatch-needs-a-person",
            level=Level.STOP,
            words="Only a person decides this.",
            mend="Look at what is in doubt, and decide there.",
        )
    if state in path.froms:
        return None
    return Finding(
        id="dispatch-has-moved-on",
        level=Level.STOP,
        words=f"This copy is {WORDS[state]} by now.",
        mend=MENDS.get(state, "Look at the page again."),
    )


WORDS: Mapping[State, str] = {
    State.WAITING: "waiting to be sent",
    State.INTENT: "about to be sent",
    State.HANDED_OVER: "being sent",
    State.ACCEPTED: "taken by the other side",
    State.BOUNCED: "returned as undeliverable",
    State.FAILED: "refused by the other side",
    State.IN_DOUBT: "in doubt",
    State.STOPPED: "stopped before it left",
    State.WITHDRAWN: "called back before it left",
    State.SETTLED: "settled by somebody here",
}
"""How a state is called, after “it is …”."""

MENDS: Mapping[State, str] = {
    State.HANDED_OVER: "It may be leaving at this moment. Wait until the answer is there.",
    State.ACCEPTED: "It has left and cannot be called back.",
    State.WITHDRAWN: "Nothing of it has left.",
    State.IN_DOUBT: "Decide first whether it arrived.",
}
