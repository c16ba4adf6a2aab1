"""Names that places, figures and guests bear; and names that only a further disguise hides."""

import pytest
from identify_schools import VILLAGE, covers, letter, marked, record

from evenhand.core.identify import Kind
from evenhand.core.identify.record import Involved, PersonKind
from evenhand.core.identify.registry import CLUES

DIRECT = tuple(clue for clue in CLUES if clue.kind is Kind.DIRECT)


def _person(id_: str, name: str, **more: object) -> Involved:
    return Involved(id=id_, kind=PersonKind.PARENT, name=name, **more)  # type: ignore[arg-type]


CASE = record(
    _person("p1", "Philippa Harrowgate", known_as=("Pip",), formerly=("Dunmere",)),
    _person("p2", "Bartosz Wilczek", known_as=("Bartek",)),
    _person("p3", "Kacper Dudek"),
    _person("p4", "Jujhar Mallhi"),
    _person("p5", "Mamoun Kattan"),
    _person("p6", "Winifred Sorrel", known_as=("Winnie",), email="win.sorrel@postbag.example"),
    _person("p7", "Pavel Hlavacek"),
)

LEFT_ALONE = (
    "The photographer, Mr Harrowgate, will be here at nine.",
    "Harrowgate Primary have lent us their stage.",
    "We are raising money for Dunmere, where the flood was.",
    "The Dunmere food bank needs tins.",
    "Pupils from Dunmere are joining us for the concert.",
    "The guide dog's name is Pip and she is three.",
    "Alder have made a dodo out of egg boxes and named it Pip.",
    "The boat is ours, and Year 6 have christened it Winnie.",
    "Sorrel means a sour leaf in the book of herbs.",
    "The choir from Harrowgate sang to us at half term and wrote to say thank you.",
    "A band from Dunmere will play at the fair.",
    "The Year 5 trip to Harrowgate is on 12 May.",
    "We play away to Dunmere on Saturday.",
    "The coach to Sorrel leaves at nine.",
    "Road works: the road to Harrowgate is shut until Friday.",
    "Year 6 are reading Great Expectations and its hero Pip.",
    "Year 4 love the book and its young heroine Winnie.",
    "Winnie-the-Pooh turns one hundred this week.",
    "The walk ends at Sorrel-under-Edge, where there is tea.",
    "Harrowgate, Drake and Frobisher are what Year 5 have been reading about.",
)
FOUND = (
    ("I have had a long talk with Bartkiem.", "Bartkiem"),
    ("We have spoken to Bartkowi at length.", "Bartkowi"),
    ("I wrote to Kacprowi and his mother.", "Kacprowi"),
    ("Please be kind to Dudkowi.", "Dudkowi"),
    ("We were unkind to Pavla.", "Pavla"),
    ("Delete the file pipharrowgate_meltdown.mp4.", "pipharrowgate_meltdown.mp4"),
    ("It is called winniesorrel.jpg on some phones.", "winniesorrel.jpg"),
    ("The file harrowgatephilippa.mov is doing the rounds.", "harrowgatephilippa.mov"),
    ("The account @pipharrowgate is not hers.", "@pipharrowgate"),
    ("Please keep ਜੁਝਾਰ in your prayers.", "ਜੁਝਾਰ"),
    ("Please leave मामून alone.", "मामून"),
    ("Nobody should write to مامون about it.", "مامون"),
    (
        "There were two hundred replies at win.sorrel@postbag.example. She has had enough.",
        "win.sorrel@postbag",
    ),
    ("Please stop writing at night to win.sorrel@postbag.example, all of you.", "win.sorrel@postbag"),
    ("Mrs Hrrwgt has been named on the page.", "Hrrwgt"),
    ("We have spoken to Mr Wlczk.", "Wlczk"),
    ("Bartoszka was laughed at.", "Bartoszka"),
    ("The photographer, Mrs Harrowgate, has been abused online.", "Harrowgate"),
    ("Mrs Harrowgate, where she stood, was shouted at.", "Mrs Harrowgate"),
    ("Harrowgate apologised, and so do we.", "Harrowgate"),
    ("The note went home with Winnie.", "Winnie"),
    ("Pip has been reading to the infants and was mocked for it.", "Pip"),
)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_names_of_places_and_figures_are_left_alone(text: str) -> None:
    assert marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE) == []


@pytest.mark.parametrize(("text", "name"), FOUND)
def test_further_disguises_are_found(text: str, name: str) -> None:
    found = marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE)
    assert covers(found, name)
