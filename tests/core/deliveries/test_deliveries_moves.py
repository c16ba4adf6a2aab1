"""The one table of deliveries."""

import pytest

from evenhand.core.deliveries import ENDS, OPEN, UNSENT, State
from evenhand.core.deliveries.moves import MENDS, MOVES, WORDS, Move, why_not_move


@pytest.mark.parametrize("move", Move)
@pytest.mark.parametrize("state", State)
def test_a_move_is_made_from_where_the_table_says_and_from_nowhere_else(move: Move, state: State) -> None:
    stands = state in MOVES[move].froms
    assert (why_not_move(move=move, state=state, person=True) is None) is stands
    assert (why_not_move(move=move, state=state, person=False) is None) is (stands and not MOVES[move].person)


def test_an_end_is_left_by_a_person_or_by_a_bounce() -> None:
    leaving = {move for move, path in MOVES.items() if path.froms & ENDS and not path.person}
    assert leaving == {Move.BOUNCE}


def test_the_program_never_sends_what_is_in_doubt_again() -> None:
    own = [path for path in MOVES.values() if not path.person]
    assert {path.to for path in own if State.IN_DOUBT in path.froms} <= ENDS


def test_only_one_move_lets_anything_leave_and_it_begins_unsent() -> None:
    leaving = [move for move, path in MOVES.items() if path.to is State.HANDED_OVER]
    assert leaving == [Move.HAND_OVER]
    assert MOVES[Move.HAND_OVER].froms <= UNSENT


def test_what_is_withdrawn_or_stopped_had_certainly_not_left() -> None:
    for move in (Move.STOP, Move.WITHDRAW):
        assert MOVES[move].froms <= UNSENT


def test_every_state_is_open_or_an_end_and_has_words() -> None:
    assert frozenset(State) == OPEN | ENDS
    assert not OPEN & ENDS
    assert set(WORDS) == set(State) >= set(MENDS)


def test_every_open_state_leads_to_an_end() -> None:
    reached = set(ENDS)
    while more := {
        one for path in MOVES.values() if path.to in reached for one in path.froms if one not in reached
    }:
        reached |= more
    assert reached == set(State)


def test_a_refusal_says_where_the_copy_is_by_now() -> None:
    finding = why_not_move(move=Move.WITHDRAW, state=State.ACCEPTED, person=True)
    assert finding is not None
    assert finding.id == "dispatch-has-moved-on"
    assert "taken by the other side" in finding.words
    assert finding.mend == "It has left and cannot be called back."
    assert why_not_move(move=Move.SEND_AGAIN, state=State.IN_DOUBT, person=False).id == (
        "dispatch-needs-a-person"
    )
