"""Words of a captured post, in a row or nearly."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.findings import Level
from evenhand.core.identify import Mark
from evenhand.core.identify.clues.quote_copied import CLUE
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Posted, Record, Setting

SETTING = Setting(name="Brook Lane Primary School", also_called=("Brook Lane",), town="Ellerton")
POST = Posted(
    id="x1",
    author="p1",
    on=date(2025, 11, 4),
    text=(
        "Three hours my lad sat in A&E and that useless first aider gave him a wet paper towel. Clowns in"
        " lanyards. At the end of the day it's our kids who suffer. Brook Lane couldn't care less."
        " Every child, every chance, says the sign on the gate. 😡 #OneJob"
    ),
)
RECORD = Record(posts=(POST,))


def marks(letter: str, record: Record = RECORD) -> tuple[Mark, ...]:
    return marks_of(text=letter, setting=SETTING, record=record, clues=(CLUE,))


@pytest.mark.parametrize("phrase", ["egg and spoon race", "storm in a teacup", "packed lunch"])
def test_what_everybody_says_is_no_quotation(phrase: str) -> None:
    case = Record(posts=(Posted(id="x1", author="p1", on=date(2025, 11, 4), text=f"It was a {phrase}."),))
    assert marks(f"We saw the {phrase} on Friday.", case) == ()


NAME_CALLED = Posted(id="x1", author="p1", on=date(2025, 11, 4), text="Forty minutes in a taxi with Cruella.")


def test_what_somebody_was_called_is_a_quotation() -> None:
    letter = "Calling a woman Cruella does not help anybody."
    assert [letter[one.start : one.end] for one in marks(letter, Record(posts=(NAME_CALLED,)))] == ["Cruella"]


def test_the_same_word_elsewhere_is_none() -> None:
    letter = "Year 6 are casting a Cruella for the summer show."
    assert marks(letter, Record(posts=(NAME_CALLED,))) == ()


def test_words_in_quotation_marks_are_no_maxim() -> None:
    letter = "Nobody goes home with “a wet paper towel” if we can help it."
    assert [letter[one.start : one.end] for one in marks(letter)] == ["“a wet paper towel”"]


@pytest.mark.parametrize(
    "letter",
    [
        "At the end of the day we all want the same for our children.",
        "Wet paper goes in the green bin, please, and towels in the blue one.",
        "Clowns and jugglers are coming on Friday 28 November.",
        "Lanyards for visitors are kept in the office.",
        "Our motto is every child, every chance.",
        "We are here for every child, and give each one a chance to shine.",
        "Brook Lane Primary School is a happy place.",
        "Our first aiders have had new training.",
        "Unfortunately comments have been made online about first aid.",
        "We have one job to do before half-term: find the lost jumpers.",
        "My lad and I sat at the front, one grandmother wrote, and we loved it.",
        "Please bring three paper plates and a towel.",
        "I hope that nobody will suffer.",
        "A&E is for emergencies; for advice ring 111.",
        "Some parents have been using social media to complain about the school.",
        "It took us three hours to count the money.",
    ],
)
def test_ordinary_words_are_left_alone(letter: str) -> None:
    assert marks(letter) == ()


@pytest.mark.parametrize(
    "letter",
    [
        "The line on our front door is “every child, every chance”.",
        "Our behaviour policy says “every child, every chance” and I am proud of it.",
        "Our minibuses carry the words “Every child, every chance”.",
        "The theme for the half-term is “Every child, every chance”.",
        "The council's standards ask us to give “every child, every chance”.",
        "Paragraph 12 of our policy says that there is “every chance” for “every child”.",
        "Governors observed that the college's motto, “Every child, every chance”, was an old one.",
        "The hymn begins “Every child, every chance”.",
    ],
)
def test_what_a_text_for_everybody_says_is_left_alone(letter: str) -> None:
    assert marks(letter) == ()


@pytest.mark.parametrize(
    "letter",
    [
        "The line in one post is “clowns in lanyards”.",
        "Somebody has called our policy “clowns in lanyards”.",
        "A post says that our policy is “clowns in lanyards”.",
        "The rule is broken by whoever writes “clowns in lanyards”.",
    ],
)
def test_a_text_that_is_only_spoken_of_hides_no_quotation(letter: str) -> None:
    assert marks(letter)


@pytest.mark.parametrize(
    ("letter", "words"),
    [
        ("Staff were called “clowns in lanyards” online.", "“clowns in lanyards”"),
        ("Staff were called 'clowns in lanyards' online.", "'clowns in lanyards'"),
        ("They are no CLOWNS IN LANYARDS, whatever you have read.", "CLOWNS IN LANYARDS"),
        ("A child was given a wet paper towel, one parent wrote.", "wet paper towel"),
        ("It was said that he was given a “wet” and “paper towel”.", "paper towel"),
        ("One parent wrote of a useless first aider.", "useless first aider"),
        ("One parent wrote of our useless first aiders.", "useless first aiders"),
        ("It is said that somebody's lad sat in A&E for 3 hours.", "lad sat in A&E"),
        ("We read that the aider gave him only a wet paper towel.", "gave him only a wet paper towel"),
        ("The words “couldn't care less” were used of us.", "“couldn't care less”"),
        ("Three hours my lad sat in A&E: so began a post.", "Three hours my lad sat in A&E"),
        ("The tag #OneJob has been used by several people in posts about “one job”.", "“one job”"),
    ],
)
def test_words_of_a_post_are_found(letter: str, words: str) -> None:
    found = marks(letter)
    start = letter.index(words)
    covered = {place for mark in found for place in range(mark.start, mark.end)}
    inside = covered & set(range(start, start + len(words)))
    assert len(inside) * 2 >= len(words), [letter[mark.start : mark.end] for mark in found]
    assert all(mark.level is Level.STOP and mark.who == ("x1",) for mark in found)


@pytest.mark.parametrize("length", [6, 8, 12])
@pytest.mark.parametrize("first", range(0, 12, 3))
def test_long_runs_are_found_wherever_they_stand(first: int, length: int) -> None:
    run = " ".join(POST.text.split()[first : first + length])
    assert marks(f"Dear Parents\n\nOne parent wrote {run} and more.\n\nYours sincerely")


@given(st.text(max_size=300))
def test_any_text_has_an_answer_inside_it(letter: str) -> None:
    assert all(0 <= mark.start < mark.end <= len(letter) for mark in marks(letter))


@given(st.lists(st.sampled_from(POST.text.split()), max_size=30))
def test_shuffled_posts_have_an_answer(words: list[str]) -> None:
    letter = " ".join(words)
    assert all(0 <= mark.start < mark.end <= len(letter) for mark in marks(letter))


def test_without_posts_nothing_is_a_quotation() -> None:
    assert marks(POST.text, record=Record()) == ()
