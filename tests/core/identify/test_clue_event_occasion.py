"""The occasion, place or time of what happened."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.findings import Level
from evenhand.core.identify import Mark
from evenhand.core.identify.clues.event_occasion import CLUE
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Occasion, Posted, Record, Setting

SETTING = Setting(name="Brook Lane Primary School", also_called=("Brook Lane",), town="Ellerton")
POST = Posted(
    id="x1",
    author="p1",
    on=date(2025, 11, 4),
    at="20:41",
    text="Three hours my lad sat in A&E and that useless first aider gave him a wet paper towel.",
)
BUMP = Record(
    posts=(POST,),
    occasion=Occasion(what="bumped head on the climbing frame", on=date(2025, 11, 4), where="trim trail"),
)
MATCH = Record(
    posts=(
        Posted(
            id="x1",
            author="p1",
            on=date(2025, 11, 8),
            text="Ref needs glasses. Subbed my boy off for the coach's son.",
        ),
    ),
    occasion=Occasion(what="football match against Thorpe Juniors", on=date(2025, 11, 8), where="Thorpe rec"),
)
NATIVITY = Record(
    posts=(Posted(id="x1", author="p1", on=date(2025, 11, 12), text="Third donkey AGAIN."),),
    occasion=Occasion(what="casting of the nativity", on=date(2025, 11, 12), where="hall"),
)


def marks(letter: str, record: Record) -> tuple[Mark, ...]:
    return marks_of(
        text=f"17 November 2025\n\nDear Parents\n\n{letter}\n\nYours sincerely",
        setting=SETTING,
        record=record,
        clues=(CLUE,),
    )


@pytest.mark.parametrize(
    ("record", "letter"),
    [
        (BUMP, "The climbing frame is closed for painting until December."),
        (BUMP, "I write about the summer fair and about who will paint the benches."),
        (BUMP, "What the dog ate at the fair was somebody's hat."),
        (BUMP, "If your child bumps their head we will ring you."),
        (BUMP, "The trim trail opens again next Monday."),
        (BUMP, "We met on Tuesday to plan the winter fair."),
        (BUMP, "Every Tuesday the choir sings in the hall."),
        (BUMP, "Comments on playgrounds and first aid are welcome at any time."),
        (BUMP, "Please keep off the climbing frame after school."),
        (BUMP, "Some parents have been complaining online about playtime."),
        (BUMP, "A photograph was shared and there was a mistake in the caption."),
        (BUMP, "Parents' evening is on Tuesday 25 November."),
        (MATCH, "Football boots, please, on Saturdays. The next match is on 22 November."),
        (MATCH, "Matches can be exciting, and we ask grown-ups to clap for both sides."),
        (MATCH, "Our netball team won 8-2 and the football team drew."),
        (MATCH, "A parent has been rude about sport in general."),
        (MATCH, "Another coach retires; she taught half the town to match her speed."),
        (MATCH, "Thorpe Juniors children please be at the bridge for 8.20."),
        (NATIVITY, "Nativity costumes are due by 1 December."),
        (NATIVITY, "Casting a nativity is never easy, and every child will have a part."),
        (NATIVITY, "We are sorry that tickets for the pantomime were sold twice."),
        (NATIVITY, "The donkey sanctuary thanks you for £212."),
        (MATCH, "The next match will be on Saturday, and oranges were given."),
        (MATCH, "What was decided at the meeting will be in the minutes."),
        (MATCH, "What was given out at the office has come back from home."),
        (BUMP, "The frame of the picture was bumped on the way and will be mended by Tuesday the 2nd."),
    ],
)
def test_topics_and_days_to_come_are_left_alone(record: Record, letter: str) -> None:
    assert marks(letter, record) == ()


@pytest.mark.parametrize(
    ("record", "letter", "words"),
    [
        (
            MATCH,
            "I write with shame about the photographs made at Thorpe.",
            "the photographs made at Thorpe",
        ),
        (BUMP, "A child of ours was read about as left lying on the trim trail.", "on the trim trail"),
        (BUMP, "Most of you know what the boy did on the climbing frame.", "on the climbing frame"),
        (
            BUMP,
            "Unkind things were said after the bump on the climbing frame.",
            "after the bump on the climbing frame",
        ),
        (BUMP, "I am sorry about what happened on the trim trail.", "what happened on the trim trail"),
        (
            BUMP,
            "There has been criticism of one of us following a bump on the climbing frame.",
            "following a bump on the climbing frame",
        ),
        (BUMP, "On 4 November a child was hurt.", "On 4 November"),
        (
            BUMP,
            "A post made on Tuesday 4 November at 8.41 in the evening is gone.",
            "on Tuesday 4 November at 8.41 in the evening",
        ),
        (
            BUMP,
            "Messages were sent following the accident on the climbing frame a fortnight ago.",
            "the accident on the climbing frame",
        ),
        (BUMP, "Please let the matter of the climbing frame rest.", "the climbing frame"),
        (MATCH, "After last Saturday's match words were said that hurt.", "After last Saturday's match"),
        (MATCH, "Remarks were made about the game against Thorpe.", "the game against Thorpe"),
        (
            MATCH,
            "What was shouted from the touchline at Thorpe on Saturday was wrong.",
            "at Thorpe on Saturday",
        ),
        (
            MATCH,
            "A word about last Saturday's game at the rec: next time there will be oranges for all.",
            "last Saturday's game at the rec",
        ),
        (
            MATCH,
            "We shall have new goals for those that fell at Thorpe on 8 November.",
            "at Thorpe on 8 November",
        ),
        (
            MATCH,
            "Please let be what was decided on the touchline at Thorpe on Saturday the 8th.",
            "what was decided on the touchline at Thorpe on Saturday the 8th",
        ),
        (
            MATCH,
            "It seems that the football match against Thorpe Juniors was not to every taste.",
            "the football match against Thorpe Juniors",
        ),
        (MATCH, "A referee was abused following the football match.", "following the football match"),
        (MATCH, "Some of you saw what happened on Saturday.", "what happened on Saturday"),
        (NATIVITY, "Comments about the casting of the nativity were unkind.", "the casting of the nativity"),
        (NATIVITY, "We were upset by what was written last Wednesday about casting.", "last Wednesday"),
    ],
)
def test_what_singles_the_occasion_out_is_found(record: Record, letter: str, words: str) -> None:
    found = marks(letter, record)
    text = f"17 November 2025\n\nDear Parents\n\n{letter}\n\nYours sincerely"
    start = text.index(words)
    covered = {place for mark in found for place in range(mark.start, mark.end)}
    inside = covered & set(range(start, start + len(words)))
    assert len(inside) * 2 >= len(words), [text[mark.start : mark.end] for mark in found]
    assert all(mark.level is Level.WARN and mark.who == ("event",) for mark in found)


def test_events_of_the_whole_setting_are_left_alone() -> None:
    record = Record(
        occasion=Occasion(what="harvest raffle", on=date(2025, 11, 7), where="hall", whole_setting=True)
    )
    assert marks("Unkind things were said after the harvest raffle last Friday week.", record) == ()


@pytest.mark.parametrize("record", [BUMP, MATCH, NATIVITY, Record()])
@given(letter=st.text(max_size=200))
def test_any_text_has_an_answer_inside_it(record: Record, letter: str) -> None:
    found = marks_of(text=letter, setting=SETTING, record=record, clues=(CLUE,))
    assert all(0 <= mark.start < mark.end <= len(letter) for mark in found)
