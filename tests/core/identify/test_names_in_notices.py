"""Names that in a notice are a play, a stone, a plant, a measure or somebody else; and names that are not."""

import pytest
from identify_schools import VILLAGE, covers, letter, marked, record

from evenhand.core.identify import Kind
from evenhand.core.identify.record import Involved, PersonKind
from evenhand.core.identify.registry import CLUES

DIRECT = tuple(clue for clue in CLUES if clue.kind is Kind.DIRECT)


def _person(id_: str, name: str, *, title: str = "", known_as: tuple[str, ...] = (), **more: str) -> Involved:
    kind = PersonKind.STAFF if "job" in more else PersonKind.PARENT
    return Involved(id=id_, kind=kind, name=name, title=title, known_as=known_as, **more)


CASE = record(
    _person("p1", "Orlando Medlar", title="Mr", job="bus driver"),
    _person("p2", "Ruby Tansley"),
    _person("p3", "Yevgenia Sokolovskaya", title="Mrs", email="y.sokol@postbag.example"),
    _person("p4", "Miles Delafield", title="Mr"),
    _person("p5", "Augusta Pell", known_as=("Gus",), postcode="QV3 1OD"),
    _person("p6", "Anne-Marie Quested", known_as=("AM",)),
)

LEFT_ALONE = (
    "Ruby, garnet and opal: the Year 3 rock table is open at break.",
    "Orlando and Rosalind: Year 6 act it in wellingtons on Thursday 11 December.",
    "Miles walked for charity so far: 318.",
    "Medlar jelly at the fair, made by Year 5.",
    "Orlando, painter of seas, has a room of his own in the gallery.",
    "We read R.T. Ashgrove on rivers with Year 6.",
    "Mrs Medlar's class are measuring the beans.",
)
FOUND = (
    ("Ruby and her mother: please ring them today.", "Ruby"),
    ("Orlando, Gus: to be seen on Monday.", "Orlando"),
    ("Orlando, teacher of ours for years, was named online.", "Orlando"),
    ("Mrs Medlar was abused in the comments.", "Mrs Medlar"),
    ("Evgenia Sokolovskaia has asked for a reply.", "Evgenia Sokolovskaia"),
    (
        "He wrote from y.sokol (at) postbag (dot) example. I have not replied.",
        "y.sokol (at) postbag (dot) example",
    ),
    ("She writes from y.sokol@postbag and expects an answer.", "y.sokol@postbag"),
    ("They were seen at QV3 10D last night.", "QV3 10D"),
    ("The rest of what is asked about Mr de la Field is private.", "Mr de la Field"),
    ("I have said that Miles is not to blame.", "Miles"),
    ("She goes by A.-M. Carers are told.", "A.-M."),
    ("The picture came as IMG_ruby_tans_arm.jpg and was not opened.", "IMG_ruby_tans_arm.jpg"),
)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_a_name_that_is_something_else_is_left_alone(text: str) -> None:
    assert marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE) == []


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_a_name_that_is_somebodys_is_found(text: str, wanted: str) -> None:
    assert covers(marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE), wanted)
