"""What a sentence reports that was said in no post."""

import pytest

from evenhand.core.identify import Mark
from evenhand.core.identify.clues.quote_paraphrase import CLUE
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Occasion, Posted, Record, Setting

SETTING = Setting(name="Brook Lane Primary School", also_called=("Brook Lane",), town="Ellerton")
RECORD = Record(
    posts=(
        Posted(
            id="x1",
            author="p1",
            text="Three hours my lad sat in A&E and that useless first aider gave him a wet paper towel.",
        ),
        Posted(id="x2", author="p2", text="My girl comes home starving. Cold chips and a dollop of beans."),
    ),
    occasion=Occasion(what="bumped head on the climbing frame"),
)
MINUTES = "Minutes of the meeting of 4 November\n\n"


def marks(letter: str) -> tuple[Mark, ...]:
    return marks_of(text=letter, setting=SETTING, record=RECORD, clues=(CLUE,))


@pytest.mark.parametrize(
    "letter",
    [
        # what a rule says of posts of some kind
        "Posts that name or describe a pupil or an employee must be taken down when we ask.",
        "Messages that threaten, humiliate or hound a person can be treated as harassment.",
        "Comments which insult staff will be removed, and those who write them will be spoken to.",
        "A young person who posts or shares material that holds others up to ridicule will be spoken to.",
        "Any parent who sends messages that frighten a colleague may be asked to stay away.",
        "Images that embarrass a child are never to be shared, and we shall say so.",
        "Remarks that belittle people have no place in our groups, nor have jokes that shame a child.",
        "Anyone who shares pictures that identify pupils may lose the right to come on site.",
        "Posts that harass, defame or threaten will be reported to the platform and to the police.",
        "A comment that takes ten seconds to write may take somebody else many weeks to live down.",
        # what the school holds to
        "Our school was founded on the notion that people who differ can still be civil to one another.",
        "This school rests on the belief that grown-ups can disagree without shouting.",
        "We work from the idea that a child who is listened to learns to listen.",
        "Everything we do is built on the principle that nobody eats alone.",
        # what minutes report
        MINUTES + "The Principal reported that the school had 357 pupils, of whom 24 were newcomers.",
        MINUTES
        + "The headteacher reported that a new checklist was in use and that an adult walks each bus.",
        MINUTES + "The chair told governors that the roof had been mended at last.",
        MINUTES + "Mrs Orr told the meeting that the guidance on marking had been put in writing.",
        MINUTES + "The clerk reported that two governors were leaving.",
        MINUTES + "The head reported that there had been critical posts and that he had met those concerned.",
        # what a meeting proposes
        "It was suggested that the council write a short code for parents' groups.",
        "It was proposed that a second boiler be bought before the winter.",
        "Some members suggested that the PTA hold its fair in June.",
        # what is about to happen
        "A reminder that supported study is on Mondays and that the technicians will lock up at five.",
        "Please note that clubs begin next week and that the first aiders will have new lanyards.",
        # words that are only judged
        "One of our teachers has been written about in words that no employer could ignore.",
        "A colleague was spoken of in terms that few of us would care to hear.",
        # a plan
        "There is no truth in the rumour that packed lunches are banned.",
        "It is not true that clubs are being cancelled.",
        "There is a rumour that the breakfast club is closing.",
    ],
)
def test_what_no_post_said_is_left_alone(letter: str) -> None:
    assert marks(letter) == ()


@pytest.mark.parametrize(
    ("letter", "words"),
    [
        ("The post that named our first aider as useless has been removed.", "useless"),
        ("Posts that say our first aider is useless must come down.", "useless"),
        ("A parent who writes that pupils go hungry will be asked why.", "pupils go hungry"),
        ("The thread rests on the belief that our first aider is useless.", "our first aider is useless"),
        (
            MINUTES
            + "The Principal reported that a boy had waited for hours at the hospital with a damp towel.",
            "a boy had waited for hours",
        ),
        (MINUTES + "The clerk said that a parent had called the first aider useless.", "useless"),
        ("It was suggested that the first aider be kept on a lead.", "the first aider be kept"),
        ("It was suggested that the first aider was of no use.", "the first aider was of no use"),
        (
            "The thread ended with the suggestion that we consider pupils well fed on cold chips.",
            "we consider pupils well fed on cold chips",
        ),
        ("I remind you that it has been claimed that pupils go hungry here.", "pupils go hungry"),
        (
            "There is no truth in the rumour that hot chips and beans are banned.",
            "chips and beans are banned",
        ),
        ("There is no truth in the rumour that our first aider is useless.", "our first aider is useless"),
    ],
)
def test_what_a_post_said_is_found_there(letter: str, words: str) -> None:
    start = letter.index(words)
    assert any(one.start < start + len(words) and start < one.end for one in marks(letter))
