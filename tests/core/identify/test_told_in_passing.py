"""What is told of people in passing, and what looks like it and is told of somebody of the case."""

import pytest
from identify_schools import TOWN, covers, hidden, letter, marked

from evenhand.core.identify.clues import circumstance, described

CLUES = (circumstance.CLUE, described.CLUE)
DIED = ("bereavement", "her husband died in March")
CARES = ("family", "young carer for her mother")
OWES = ("money", "owes for the trip; on universal credit")
LEGS = ("disability", "walks with a frame; weak legs")
FITS = ("health", "has epilepsy and needs emergency medicine")
WEIGHT = ("health", "is in recovery from an eating disorder")
SIGHT = ("health", "is losing her sight")
AUTISM = ("SEND", "is being assessed for autism")

LEFT_ALONE = [
    (DIED, "A mother found her son's coat in the box, two years after he lost it."),
    (DIED, "One boy lost a shoe and ran the last lap without it."),
    (DIED, "Our former headteacher, Mr Aldwinckle, has died. His funeral is on Friday."),
    (LEGS, "One boy walked it twice because he liked the sandwiches."),
    (LEGS, "The grandfather who won gave his prize back."),
    (CARES, "It is never easy to disappoint a young person."),
    (CARES, "A young man came to mend the boiler and stayed to sing."),
    (OWES, "I am sorry: we should not have asked a child for money."),
    (OWES, "Nobody may ask a pupil for money at the gate, whatever was said."),
    (FITS, "A group chat is not the place for anything about a child's health."),
    (
        FITS,
        "It is hard for any parent to hear that a child has been unwell, and I see how it came to be said.",
    ),
    (FITS, "Last term there were four occasions when a child was poorly and nobody could be reached."),
    (FITS, "A child who misses one day a fortnight has missed four weeks by July."),
    (FITS, "He has apologised in writing, and the post is gone."),
    (WEIGHT, "A student was hurt in a practical class and is recovering. We have apologised."),
    (SIGHT, "A child was nipped on the hand. She was seen by the practice nurse and is fine."),
    (SIGHT, "A girl tripped at playtime and was looked after by our nurse. I am sorry."),
    (AUTISM, "The librarian has a display on autism, and comments are welcome."),
    (
        AUTISM,
        "There is an adult at the other end of a post, and a child who has to come to school on Monday.",
    ),
]
FOUND = [
    (DIED, "A little girl who has just lost her father should not have to read this.", "lost her father"),
    (DIED, "The mother has lost her husband, and the posts have hurt her.", "lost her husband"),
    (LEGS, "One boy walks with a frame, and what was posted was cruel.", "walks with a frame"),
    (CARES, "The girl cares for her mother, and she has had enough of it.", "cares for her mother"),
    (OWES, "The family owes us for the trip, and that is nobody's business.", "owes us for the trip"),
    (FITS, "Comments about a child with epilepsy have been deleted.", "a child with epilepsy"),
    (WEIGHT, "The student has only just begun to eat again, and the posts have hurt her.", "eat again"),
    (SIGHT, "Her eyesight is failing, and she did not see what happened.", "eyesight is failing"),
    (SIGHT, "Some of you have asked how a girl with poor sight came to be there.", "poor sight"),
    (
        AUTISM,
        "I should like to thank the family of a younger pupil, who is waiting for an autism assessment.",
        "autism assessment",
    ),
]


@pytest.mark.parametrize(("fact", "text"), LEFT_ALONE)
def test_what_is_told_in_passing_is_left_alone(fact: tuple[str, str], text: str) -> None:
    assert marked(*CLUES, text=letter(text), setting=TOWN, record=hidden(fact)) == []


@pytest.mark.parametrize(("fact", "text", "wanted"), FOUND)
def test_what_is_told_of_somebody_is_found(fact: tuple[str, str], text: str, wanted: str) -> None:
    passages = marked(*CLUES, text=letter(text), setting=TOWN, record=hidden(fact))
    assert any(wanted in one or one in wanted for one in passages) or covers(passages, wanted), passages
