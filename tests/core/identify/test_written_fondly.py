"""Names drawn out, ended with a z, written onto an initial or "gate", and with Big or Young before them."""

import pytest
from identify_schools import VILLAGE, covers, letter, marked, record

from evenhand.core.identify import Kind
from evenhand.core.identify.record import Involved, PersonKind
from evenhand.core.identify.registry import CLUES

DIRECT = tuple(clue for clue in CLUES if clue.kind is Kind.DIRECT)


def _person(id_: str, name: str) -> Involved:
    return Involved(id=id_, kind=PersonKind.PARENT, name=name)


CASE = record(
    _person("p1", "Michelle Oduya"),
    _person("p2", "Gareth Mottram"),
    _person("p3", "Nasreen Qazalbash"),
    _person("p4", "Ben West"),
    _person("p5", "Tom Baird"),
    _person("p6", "Rose Marsh"),
)
LEFT_ALONE = (
    "Yessss, and hooooray for the choir.",
    "Big Ben rang out on the radio.",
    "Meet at Westgate on Friday.",
    "The Little Tom Theatre is shut, and Little Rose Cottage is for sale.",
    "The PTAbc and the BTec are two courses.",
    "Jazz and fizz at the Fez: Buzz Lightyear came.",
    "The TBurton film is on at six.",
    "A hamz is no word, nor is Azz.",
)
FOUND = (
    ("What Michelleeeee wrote has gone.", "Michelleeeee"),
    ("Gazza shrugged and went home.", "Gazza"),
    ("NQazalbash rode past on a bicycle.", "NQazalbash"),
    ("Some call it Mottramgate, which is not kind.", "Mottramgate"),
    ("It was said of Big Michelle at the gate.", "Big Michelle"),
    ("We rang Young Tom about it.", "Young Tom"),
    ("Poor Tom has had enough.", "Poor Tom"),
)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_other_words_are_left_alone(text: str) -> None:
    assert marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE) == []


@pytest.mark.parametrize(("text", "name"), FOUND)
def test_a_name_is_known_however_it_is_teased(text: str, name: str) -> None:
    assert covers(marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE), name)
