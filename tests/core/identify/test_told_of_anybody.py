"""What is said of anybody, of all, of the writer's own people or at somebody's work, and what only looks like
it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identify_schools import TOWN, covers, hidden, letter, marked, record, staff

from evenhand.core.identify.clues import circumstance, described, staff_role
from evenhand.core.identify.record import Record

CLUES = (circumstance.CLUE, described.CLUE)
DIED = ("bereavement", "his father died last spring")
ASTHMA = ("health", "had an asthma attack")
REFUGE = ("legal", "came as a refugee and awaits leave to remain")
APART = ("family", "lives with her grandmother since her parents separated")
FITS = ("health", "has epilepsy")
BLACK = ("ethnicity", "is Black")
HEART = ("health", "has a heart condition")

LEFT_ALONE = [
    (ASTHMA, "May I say a word about posts, from the standpoint of one who has never used it?"),
    (HEART, "Somebody has asked online for “one who sings” and for a kind heart."),
    (REFUGE, "Every one of our pupils has needs that deserve respect, and refuge from remarks."),
    (APART, "Be kind in what you post, as your own grandmother would have been."),
    (BLACK, "Black History Month is upon us, and remarks about it will be read by grandmothers."),
    (FITS, "There were remarks. My mother had never seen a telephone, and she did not need one to be kind."),
    (DIED, "If you think something has gone wrong with a child's paper and it is lost, tell the office."),
    (APART, "Nobody here should pass remarks on a child's home, or on a mother or a father who is away."),
    (HEART, "We were asked online whether a child with a heart condition can join forest school."),
    (APART, "To shame another person whose parents live apart is bullying, whatever the age."),
]
FOUND = [
    (DIED, "One who lost his father in the spring has been mocked online.", "lost his father"),
    (APART, "One of our pupils lives with her grandmother, and remarks about it have hurt.", "grandmother"),
    (FITS, "The girl is in hospital; her own mother was told of her fits online.", "fits"),
    (DIED, "If you have seen the post about the boy whose father died, do not share it.", "father died"),
    (BLACK, "The boy is Black, and the remarks that were made about it are vile.", "Black"),
]


@pytest.mark.parametrize(("fact", "text"), LEFT_ALONE)
def test_what_is_said_of_anybody_is_left_alone(fact: tuple[str, str], text: str) -> None:
    assert marked(*CLUES, text=letter(text), setting=TOWN, record=hidden(fact)) == []


@pytest.mark.parametrize(("fact", "text", "wanted"), FOUND)
def test_what_is_said_of_one_is_found(fact: tuple[str, str], text: str, wanted: str) -> None:
    assert covers(marked(*CLUES, text=letter(text), setting=TOWN, record=hidden(fact)), wanted)


def test_staff_who_will_be_happy_to_help_are_left_alone() -> None:
    case: Record = record(staff("SENCO"))
    helped = letter("Comments were made. Our SENCO will be happy to advise at the options evening.")
    hounded = letter("Comments were made. Our SENCO will not be hounded by anybody.")
    assert marked(staff_role.CLUE, text=helped, setting=TOWN, record=case) == []
    assert covers(marked(staff_role.CLUE, text=hounded, setting=TOWN, record=case), "Our SENCO")


@given(whoever=st.sampled_from(("every one", "each one", "any one", "not one")))
def test_each_of_many_is_nobody(whoever: str) -> None:
    text = letter(f"Remarks were made, and {whoever} of our pupils has a heart that can be hurt.")
    assert marked(*CLUES, text=text, setting=TOWN, record=hidden(HEART)) == []
