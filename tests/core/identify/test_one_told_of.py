"""Words that are names, where what follows or leads to them is said of people only."""

import pytest
from identify_schools import VILLAGE, covers, letter, marked, record

from evenhand.core.identify import Kind
from evenhand.core.identify.record import Involved, PersonKind
from evenhand.core.identify.registry import CLUES

DIRECT = tuple(clue for clue in CLUES if clue.kind is Kind.DIRECT)


def _person(id_: str, name: str, **more: object) -> Involved:
    return Involved(id=id_, kind=PersonKind.PARENT, name=name, **more)  # type: ignore[arg-type]


CASE = record(
    _person("p1", "Lorraine Catchpole"),
    _person("p2", "Jack Tidy"),
    _person("p3", "Neville Croft"),
    _person("p4", "Alan Frost"),
    _person("p5", "Ragnild Threapland"),
    _person("p6", "Samuel Purdy"),
    _person("p7", "Declan McAtamney", title="Mr"),
    _person("p8", "Clare Lincoln"),
    _person("p9", "Kerry Sparrow"),
    _person("p10", "Chidi Okafor"),
    _person("p11", "Nilufar Ismatova"),
)
LEFT_ALONE = (
    "Catchpole is the hymn book that the choir wants back.",
    "Tidy hasn't been a word for the art room, and the caretaker says he gave up.",
    "Croft's edge was where the teacher said she had left the flag.",
    "Frost will be heavy, so the path is salted.",
    "We had a visitor from Clare and a choir from Lincoln.",
    "A postcard came from Kerry.",
    "Year 4 had three visits to Threapland by coach.",
    "Tickets for Purdy are still on sale, and posters of Purdy are in the hall.",
    "The Mr McAtamney doll is in the lost property.",
    "Chidi's Bakery has sent us rolls.",
    "Year 6 have reached Nilufar I and her court.",
)
FOUND = (
    ("Catchpole thanks everybody who has asked after her.", "Catchpole"),
    ("Tidy hasn't gone over to the other side, he was carried there.", "Tidy"),
    ("Croft's record over eleven years speaks for him.", "Croft"),
    ("Frost will be away until the new year.", "Frost"),
    ("I have had three visits this week on account of Threapland.", "Threapland"),
    ("Would whoever is putting up posters of Purdy please stop?", "Purdy"),
    ("I have apologised in person to a Mr McAtamney.", "Mr McAtamney"),
    ("It was reported that a Mr McAtamney had been invited to tea.", "Mr McAtamney"),
    ("I'd be glad if a Mr McAtamney would lend us a hand.", "Mr McAtamney"),
    ("We heard it from Clare.", "Clare"),
    ("We have had an apology from Lincoln.", "Lincoln"),
    ("I learnt this from Kerry.", "Kerry"),
    ("I have met the Sparrows and we have agreed a way forward.", "the Sparrows"),
    ("The comments on Nilufar I——'s kitchen are to stop.", "Nilufar"),
)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_said_of_things_and_places_is_left_alone(text: str) -> None:
    assert marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE) == []


@pytest.mark.parametrize(("text", "name"), FOUND)
def test_what_is_said_of_people_tells_a_person(text: str, name: str) -> None:
    assert covers(marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE), name)


def test_a_name_at_the_end_of_a_line_is_no_firms() -> None:
    text = letter("Please stop asking about Chidi's\n\nGood places to start are the advice pages.")
    assert covers(marked(*DIRECT, text=text, setting=VILLAGE, record=CASE), "Chidi")
