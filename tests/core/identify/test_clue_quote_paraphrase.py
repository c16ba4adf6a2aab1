"""What a captured post said, in other words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.findings import Level
from evenhand.core.identify import Mark
from evenhand.core.identify.clues.quote_paraphrase import CLUE
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Occasion, Posted, Record, Setting

SETTING = Setting(name="Brook Lane Primary School", also_called=("Brook Lane",), town="Ellerton")
FIRST_AID = Posted(
    id="x1",
    author="p1",
    on=date(2025, 11, 4),
    text=(
        "Three hours my lad sat in A&E and that useless first aider gave him a wet paper towel. Clowns in"
        " lanyards."
    ),
)
DINNERS = Posted(
    id="x2",
    author="p2",
    text="My girl comes home starving every single day. Cold chips and a dollop of beans, that's £2.60.",
)
RECORD = Record(posts=(FIRST_AID, DINNERS), occasion=Occasion(what="bumped head on the climbing frame"))


def marks(letter: str, record: Record = RECORD) -> tuple[Mark, ...]:
    return marks_of(text=letter, setting=SETTING, record=record, clues=(CLUE,))


@pytest.mark.parametrize(
    "letter",
    [
        "Some parents have been using a messaging app to complain about the school.",
        "Unfortunately comments have been made online about members of staff.",
        "We are sorry that messages about school matters were passed around this week.",
        "It has been brought to our attention that some parents have been unkind online.",
        "Several of you have asked whether school dinners will cost more next year.",
        "Many of you have said that you enjoyed the concert.",
        "I will only say that I would rather be given a towel than be shouted at.",
        "As to the cold towels, we will order more for swimming.",
        "If your child bumps their head we will always ring you.",
        "Hot dinners cost £2.60; chips are on Fridays and beans on Mondays.",
        "A wet day: please send a towel for swimming.",
        "First aiders have a green badge on their lanyards.",
        "Children who are hungry in the morning are welcome at breakfast club.",
        "Year 3 asked why beans climb, and found out.",
        "A comment that takes a minute to write can stay for years.",
        "We look into every complaint that we receive and answer whoever made it.",
        "The kitchen has asked me to say that chips are free and always have been.",
        "Nobody who does this job says that it is dull or cold.",
        "Please do not repeat what you have read.",
        "I would ask you not to speculate, and I will not go into details.",
        "We know that feelings run high where children's wellbeing is concerned.",
        "Comments about our catering have been passed on to the council.",
    ],
)
def test_general_talk_is_left_alone(letter: str) -> None:
    assert marks(letter) == ()


@pytest.mark.parametrize(
    ("letter", "words"),
    [
        (
            "A colleague has been drawn as somebody in big shoes with a red nose.",
            "somebody in big shoes with a red nose",
        ),
        (
            "Some have speculated about what the useless clown had round his neck.",
            "what the useless clown had round his neck",
        ),
        (
            "As to the damp tissue from the first aider, it was what we had.",
            "the damp tissue from the first aider",
        ),
        ("It has been claimed that our first aider was of no use.", "our first aider was of no use"),
        (
            "There was a suggestion that a boy was treated with a damp tissue.",
            "a boy was treated with a damp tissue",
        ),
        ("A mother has said that her son waited for hours at the hospital.", "her son waited for hours"),
        ("One parent compared our colleagues with a circus troupe.", "a circus troupe"),
        ("One post alleges that pupils go hungry here.", "pupils go hungry here"),
        ("We have been accused of serving food that is never hot.", "serving food that is never hot"),
        (
            "Rumour has it that a daughter of the school comes home famished.",
            "a daughter of the school comes home",
        ),
        (
            "A parent complained that the chips were not warm and the beans too few.",
            "the chips were not warm",
        ),
        ("We read of clowns who wear lanyards, which was unkind.", "clowns who wear lanyards"),
        ("It is not true that children leave the table hungry.", "children leave the table hungry"),
        (
            "The notion that a paper towel is all our injured get is wrong.",
            "a paper towel is all our injured get",
        ),
    ],
)
def test_what_a_post_said_is_found(letter: str, words: str) -> None:
    found = marks(letter)
    start = letter.index(words)
    covered = {place for mark in found for place in range(mark.start, mark.end)}
    inside = covered & set(range(start, start + len(words)))
    assert len(inside) * 2 >= len(words), [letter[mark.start : mark.end] for mark in found]
    assert all(mark.level is Level.WARN for mark in found)


@given(st.text(max_size=300))
def test_any_text_has_an_answer_inside_it(letter: str) -> None:
    assert all(0 <= mark.start < mark.end <= len(letter) for mark in marks(letter))


def test_without_posts_nothing_is_told_again() -> None:
    assert marks("It has been claimed that our first aider was useless.", record=Record()) == ()
