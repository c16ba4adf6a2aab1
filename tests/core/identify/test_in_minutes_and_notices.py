"""Minutes, timetables and notices to readers: harmless there, and a leak in a letter that tells of a case."""

from datetime import date

import pytest
from identify_schools import TOWN, VILLAGE, covers, hidden, letter, marked, record, staff

from evenhand.core.identify.clues import (
    Clue,
    circumstance,
    described,
    event_occasion,
    family_role,
    linkage,
    staff_role,
)
from evenhand.core.identify.record import Occasion, Posted, Record
from evenhand.core.identify.sentences import sentences_of

HEAD = record(staff("headteacher"))
COACH = record(staff("sports coach"))
COOK = record(staff("cook"))
LANGUAGE = hidden(("language", "speaks Polish at home"), ("other", "sings in the choir"))
EARS = hidden(("health", "is deaf and wears two hearing aids"))
SUGAR = hidden(("health", "has diabetes and sees the nurse"))
SOMETHING = hidden(("health", "has a condition that no table knows"))
BUMP = Record(
    posts=(Posted(id="x1", author="p1", on=date(2025, 11, 4), at="20:50", text="Useless first aider."),),
    occasion=Occasion(what="bumped head on the climbing frame", on=date(2025, 11, 4), where="village hall"),
)
MINUTES = "Minutes of the meeting of 7 October\n\n"
LEFT_ALONE = [
    # officers who report
    (staff_role.CLUE, HEAD, MINUTES + "The headteacher reported three letters of complaint since June."),
    (staff_role.CLUE, HEAD, MINUTES + "The headteacher told governors that comments had been made online."),
    (staff_role.CLUE, HEAD, MINUTES + "The headteacher thanked everyone who had been unkindly posted about."),
    (staff_role.CLUE, HEAD, MINUTES + "The headteacher (in the chair) noted the comments online."),
    # who can be found where
    (
        staff_role.CLUE,
        COACH,
        "The sports coaches and I are here until five, and complaints may be made then.",
    ),
    (staff_role.CLUE, COACH, "The sports coaches and I are always available if talk online upsets you."),
    (staff_role.CLUE, COACH, "The sports coaches and I would be happy to talk before you post."),
    # what is so every week or every day
    (event_occasion.CLUE, BUMP, "Families have asked for a story hour, Mondays at 3 in the village hall."),
    (event_occasion.CLUE, BUMP, "The choir has moved and meets every Tuesday in the village hall."),
    (
        event_occasion.CLUE,
        BUMP,
        "What is said in a chat comes through our doors at ten to nine the next day.",
    ),
    (event_occasion.CLUE, BUMP, "What is posted at night is at our gate at ten to nine every morning."),
    # what a meeting was told of
    (
        event_occasion.CLUE,
        BUMP,
        "The head reported on attendance, on the climbing wall and on online conduct.",
    ),
    # all of a group, in the news
    (
        linkage.CLUE,
        LANGUAGE,
        "Somebody in Year 5 won a prize. Our Polish-speaking families have planted plums.",
    ),
    (linkage.CLUE, LANGUAGE, "A child in the choir wrote a song. Our Polish-speaking families have sung it."),
    # whoever reads
    (
        circumstance.CLUE,
        EARS,
        "Glasses and hearing aids are kept by an adult; tell us if your child needs that.",
    ),
    (family_role.CLUE, EARS, "Hearing aids are looked after by an adult; let us know if your child has any."),
    # whoever looks after health
    (circumstance.CLUE, SUGAR, "Phones stay off. Medical apps excepted, see the nurse's list."),
    (circumstance.CLUE, SUGAR, "Anyone who bumps a head is taken off and the school nurse rings home."),
    (circumstance.CLUE, SUGAR, "Ask at the nurse's office, and please post nothing."),
    # words and not people
    (described.CLUE, SOMETHING, "No more comments on whether a boy was ill. They are cruel."),
    (described.CLUE, SOMETHING, "Posts about a child were shared. They were vile and anonymous."),
    (described.CLUE, SOMETHING, "A parent was named online. They are our friends and neighbours."),
]
FOUND = [
    (staff_role.CLUE, HEAD, MINUTES + "The headteacher was called a liar online.", "headteacher"),
    (staff_role.CLUE, HEAD, MINUTES + "Comments about the headteacher had been noted.", "headteacher"),
    (staff_role.CLUE, COACH, "The sports coaches and I have been insulted online.", "sports coaches"),
    (staff_role.CLUE, COACH, "One of the sports coaches was mocked in a post.", "sports coaches"),
    (
        event_occasion.CLUE,
        BUMP,
        "I am sorry about what happened in the village hall, where we meet on Mondays.",
        "what happened in the village hall",
    ),
    (
        event_occasion.CLUE,
        BUMP,
        "What was said online at ten to nine that night was unkind.",
        "at ten to nine",
    ),
    (
        event_occasion.CLUE,
        BUMP,
        "The head reported on comments about the bumped head on the climbing frame.",
        "bumped head on the climbing frame",
    ),
    (
        linkage.CLUE,
        LANGUAGE,
        "Somebody in Year 5 has been mocked online. Our Polish-speaking families in the choir are hurt.",
        "Polish-speaking families",
    ),
    (
        linkage.CLUE,
        LANGUAGE,
        "A child in Year 5 was told that she had lied. Like our other Polish-speaking families, she had not.",
        "Polish-speaking families",
    ),
    (circumstance.CLUE, EARS, "A boy whose hearing aids were lost has been mocked online.", "hearing aids"),
    (
        circumstance.CLUE,
        SUGAR,
        "The boy has diabetes, keeps to the nurse's list and was mocked for it.",
        "diabetes",
    ),
    (
        described.CLUE,
        SOMETHING,
        "A family was mocked online. They have nowhere to sleep but a caravan.",
        "They have nowhere to sleep but a caravan",
    ),
    (
        described.CLUE,
        SOMETHING,
        "A girl has been mocked online. She is in a wheelchair.",
        "She is in a wheelchair",
    ),
]


@pytest.mark.parametrize(("clue", "case", "text"), LEFT_ALONE)
def test_minutes_and_notices_are_left_alone(clue: Clue, case: Record, text: str) -> None:
    assert marked(clue, text=letter(text), setting=TOWN._replace(k=5), record=case) == []


@pytest.mark.parametrize(("clue", "case", "text", "wanted"), FOUND)
def test_what_is_told_of_a_case_there_is_found(clue: Clue, case: Record, text: str, wanted: str) -> None:
    assert covers(marked(clue, text=letter(text), setting=TOWN, record=case), wanted)


def test_the_kitchen_that_reports_nothing_is_found() -> None:
    text = letter(MINUTES + "The cook has been called a poisoner online.")
    assert covers(marked(staff_role.CLUE, text=text, setting=VILLAGE, record=COOK), "cook")


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("She has asked for it, and so do I. Year 4 will go on.", "Year 4 will go on."),
        ("Nobody is more sorry than I. We shall mend it.", "We shall mend it."),
        ("He did not see it, nor did I. Please ask.", "Please ask."),
    ],
)
def test_a_sentence_may_end_with_the_writer(text: str, second: str) -> None:
    assert [text[a:b] for a, b in sentences_of(text, start=0, end=len(text))][1:] == [second]


def test_an_initial_ends_no_sentence() -> None:
    text = "We thank Mr and Mrs J. Bell and D. I. Jones for it."
    assert len(list(sentences_of(text, start=0, end=len(text)))) == 1
