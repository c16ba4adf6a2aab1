"""A model of sending: workers that die at any moment, a peer that answers or not, people who intervene.

What is counted is what the peer has got. Nobody gets a letter twice unless a person said so, and nothing
is lost without being shown.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import product

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, precondition, rule

from evenhand.core.deliveries import State
from evenhand.core.deliveries.moves import MOVES, Move, why_not_move


@dataclass
class Copy:
    state: State = State.WAITING
    body_begun: bool = False
    got: int = 0
    allowed: int = 1
    moves: list[Move] = field(default_factory=list)

    def make(self, move: Move, *, person: bool = False) -> bool:
        if why_not_move(move=move, state=self.state, person=person):
            return False
        self.state = MOVES[move].to
        self.moves.append(move)
        return True


class Sending(RuleBasedStateMachine):
    copies = Bundle("copies")

    def __init__(self) -> None:
        super().__init__()
        self.all: list[Copy] = []
        self.held = False

    @rule(target=copies)
    def release(self) -> Copy:
        self.all.append(Copy())
        return self.all[-1]

    @rule(copy=copies)
    def claim(self, copy: Copy) -> None:
        if self.held:
            copy.make(Move.STOP)
        elif copy.make(Move.CLAIM):
            copy.body_begun = False

    @rule(copy=copies)
    def hand_over(self, copy: Copy) -> None:
        if copy.state is State.INTENT:
            copy.make(Move.STOP if self.held else Move.HAND_OVER)

    @rule(copy=copies, answered=st.sampled_from(["yes", "later", "never", "nothing"]), took=st.booleans())
    def body(self, copy: Copy, answered: str, took: bool) -> None:
        """The peer takes the body or not; its answer may be lost, and then both are possible."""
        if copy.state is not State.HANDED_OVER or copy.body_begun:
            return
        copy.body_begun = True
        copy.got += answered == "yes" or (answered == "nothing" and took)
        moves = {"yes": Move.CONFIRM, "later": Move.TRY_AGAIN, "never": Move.REJECT}
        copy.make(moves.get(answered, Move.LOSE_SIGHT))

    @rule(copy=copies, took=st.booleans())
    def die_after_hand_over(self, copy: Copy, took: bool) -> None:
        if copy.state is State.HANDED_OVER and not copy.body_begun:
            copy.body_begun = True
            copy.got += took

    @rule()
    def recover(self) -> None:
        for copy in self.all:
            copy.make(Move.GIVE_BACK)
            copy.make(Move.LOSE_SIGHT)

    @rule(copy=copies)
    def late_answer(self, copy: Copy) -> None:
        if copy.state is State.IN_DOUBT and copy.got:
            copy.make(Move.CONFIRM)

    @rule(copy=copies)
    def bounce(self, copy: Copy) -> None:
        if copy.got:
            copy.make(Move.BOUNCE)

    @rule()
    def hold(self) -> None:
        self.held = True

    @precondition(lambda self: self.held)
    @rule()
    def lift(self) -> None:
        self.held = False

    @rule(copy=copies, move=st.sampled_from([Move.RESUME, Move.WITHDRAW, Move.SETTLE, Move.SEND_AGAIN]))
    def person(self, copy: Copy, move: Move) -> None:
        before = copy.got
        if copy.make(move, person=True) and move is Move.SEND_AGAIN:
            copy.allowed = before + 1

    @invariant()
    def nobody_gets_it_twice_unless_a_person_said_so(self) -> None:
        for copy in self.all:
            assert copy.got <= copy.allowed, copy.moves

    @invariant()
    def what_is_said_to_be_taken_was_taken(self) -> None:
        for copy in self.all:
            if copy.state in (State.ACCEPTED, State.BOUNCED):
                assert copy.got, copy.moves

    @invariant()
    def what_is_called_back_or_stopped_has_not_left(self) -> None:
        for copy in self.all:
            if copy.state in (State.STOPPED, State.WITHDRAWN, State.WAITING):
                assert copy.got < copy.allowed, copy.moves


Sending.TestCase.settings = settings(max_examples=2000, stateful_step_count=40, deadline=None)
TestSending = Sending.TestCase


def steps(sending: Sending) -> Iterator[Callable[[Sending], None]]:
    """Everything that can happen next where there is one copy."""
    for answered, took in product(("yes", "later", "never", "nothing"), (True, False)):
        yield lambda one, answered=answered, took=took: one.body(one.all[0], answered, took)
    for took in (True, False):
        yield lambda one, took=took: one.die_after_hand_over(one.all[0], took)
    for move in (Move.RESUME, Move.WITHDRAW, Move.SETTLE, Move.SEND_AGAIN):
        yield lambda one, move=move: one.person(one.all[0], move)
    for name in ("claim", "hand_over", "late_answer", "bounce"):
        yield lambda one, name=name: getattr(one, name)(one.all[0])
    yield lambda one: one.recover()
    yield lambda one: one.lift() if sending.held else one.hold()


def where(sending: Sending) -> tuple[object, ...]:
    copy = sending.all[0]
    return sending.held, copy.state, copy.body_begun, copy.got, copy.allowed


def test_every_way_that_a_copy_can_go_keeps_every_promise() -> None:
    """All of them, as long as nobody is sent it more than four times. What the ways of several copies have in
    common is the hold alone, and that is part of where one is."""
    first = Sending()
    first.release()
    seen, ahead = {where(first)}, [first]
    while ahead:
        sending = ahead.pop()
        for step in steps(sending):
            there = twin_of(sending)
            step(there)
            there.nobody_gets_it_twice_unless_a_person_said_so()
            there.what_is_said_to_be_taken_was_taken()
            there.what_is_called_back_or_stopped_has_not_left()
            if there.all[0].allowed <= 4 and where(there) not in seen:
                seen.add(where(there))
                ahead.append(there)
    assert {state for _, state, *_ in seen} == set(State)


def twin_of(sending: Sending) -> Sending:
    there = Sending()
    there.held = sending.held
    there.all = [replace(one, moves=[*one.moves]) for one in sending.all]
    return there
