"""Names of the case that somebody or something else bears, and the same names where they mean the people
of the
case. Each line of the two files is the record, then a text: `Name, ~short form, #` for a pupil."""

from pathlib import Path

import pytest
from identify_schools import VILLAGE, covers, letter, marked, record

from evenhand.core.identify import Kind
from evenhand.core.identify.record import Involved, PersonKind, Posted, Record
from evenhand.core.identify.registry import CLUES

DIRECT = tuple(clue for clue in CLUES if clue.kind is Kind.DIRECT)
HERE = Path(__file__).parent


def _lines(name: str) -> list[tuple[str, str]]:
    rows = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [
        (who, text.replace("\\n", "\n"))
        for who, _, text in (row.partition(" | ") for row in rows if not row.startswith("#"))
    ]


def _case(who: str) -> Record:
    return record(*(_person(f"p{n}", one) for n, one in enumerate(who.split(";"), 1)))


def _person(id_: str, described: str) -> Involved:
    name, *more = (one.strip() for one in described.split(","))
    known = tuple(one[1:] for one in more if one.startswith("~"))
    kind = PersonKind.PUPIL if "#" in more else PersonKind.PARENT
    return Involved(id=id_, kind=kind, name=name, known_as=known)


@pytest.mark.parametrize(("who", "text"), _lines("names_of_others.txt"))
def test_a_name_that_another_bears_is_left_alone(who: str, text: str) -> None:
    assert marked(*DIRECT, text=letter(text), setting=VILLAGE, record=_case(who)) == []


@pytest.mark.parametrize(("who", "text"), _lines("names_of_ours.txt"))
def test_a_name_of_the_case_is_found(who: str, text: str) -> None:
    said, _, wanted = text.rpartition(" => ")
    assert covers(marked(*DIRECT, text=letter(said), setting=VILLAGE, record=_case(who)), wanted)


def test_where_the_case_is_about_a_play_a_name_in_it_is_found() -> None:
    case = _case("Juliet Moss, #")
    post = Posted(id="x1", author="p1", text="So the lead in the play goes to a teacher's girl again")
    text = letter("Juliet wakes in the last scene.")
    assert marked(*DIRECT, text=text, setting=VILLAGE, record=case) == []
    told = Record(people=case.people, posts=(post,))
    assert covers(marked(*DIRECT, text=text, setting=VILLAGE, record=told), "Juliet")
