"""Words with a capital that are of the map, of belief or of every letter, and nobody's name misspelt."""

import pytest
from identify_schools import VILLAGE, covers, letter, marked, record

from evenhand.core.identify import Kind
from evenhand.core.identify.record import Involved, PersonKind
from evenhand.core.identify.registry import CLUES

DIRECT = tuple(clue for clue in CLUES if clue.kind is Kind.DIRECT)
CASE = record(
    *(
        Involved(id=f"p{number}", kind=PersonKind.PARENT, name=name, known_as=known_as)
        for number, (name, known_as) in enumerate(
            (
                ("Dora Carter", ()),
                ("Paul Christie", ()),
                ("Terence Oakham", ()),
                ("Isla Quested", ()),
                ("Frank Bolton", ()),
                ("Alastair Fell", ()),
                ("Jasper Medlar", ()),
                ("Marged Prydderch", ("Nain Marged",)),
                ("Joy Storey", ()),
            ),
            start=1,
        )
    )
)

LEFT_ALONE = (
    "Dear Parent or Carer, the hall is being painted.",
    "Our mission asks us to see Christ in one another.",
    "Tel: 01632 960144",
    "The pipe band sails to Islay on Friday.",
    "The choir goes to Bolton on Friday by coach.",
    "A mill in Bolton has given us cloth.",
    "The snow fell for two days and the lane was shut.",
    "We have been polishing jasper and agate in Year 4.",
    "Please keep the film for Nain and Taid, and off the web.",
    "Price's Stores has daffodils again.",
)
FOUND = (
    ("What was posted about Carrter is untrue.", "Carrter"),
    ("I have spoken to Tel, who is sorry.", "Tel"),
    ("The comments about Bolton must stop.", "Bolton"),
    ("A post about Mr Storrey was cruel.", "Mr Storrey"),
    ("The remarks made to Nain Marged were unkind.", "Nain Marged"),
    ("Jasper was hurt by what was said.", "Jasper"),
    ("I met jasper medlar and he is sorry.", "jasper medlar"),
)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_a_word_of_the_map_or_of_every_letter_is_left_alone(text: str) -> None:
    assert marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE) == []


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_a_name_like_such_a_word_is_found(text: str, wanted: str) -> None:
    assert covers(marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE), wanted)
