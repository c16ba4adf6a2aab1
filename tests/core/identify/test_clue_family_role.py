"""Families who can be told by one detail."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from identify_schools import NURSERY, SCOTS, SECONDARY, TOWN, VILLAGE, covers, home, letter, marked, record

from evenhand.core.identify.clues.family_role import CLUE
from evenhand.core.identify.record import Record, Setting
from evenhand.core.identify.shadow import plain

LEFT_ALONE = [
    (VILLAGE, record(*home("Year 3")), "Year 3 are learning about the Romans."),
    (VILLAGE, record(*home("Year 3")), "Parents of children in Year 3 are invited to the assembly."),
    (VILLAGE, record(*home("Year 4")), "A parent with a child in Year 4 has complained online."),
    (VILLAGE, record(*home("Year 5")), "Chess club is cancelled this week."),
    (
        VILLAGE,
        record(*home("Year 5")),
        "We are grateful to our foster families and to all who care for children.",
    ),
    (TOWN, record(*home("Year 5")), "A mother of twins has been upset by what was said."),
    (TOWN, record(*home("Year 5")), "Our Tigrinya-speaking families are hosting a lunch on Friday."),
    (VILLAGE, record(*home("Reception")), "Reception parents are welcome to stay and play on Friday."),
    (VILLAGE, record(*home("Reception")), "Parents in Reception have been sent the new timetable."),
    (VILLAGE, record(*home("Year 5")), "Twins and triplets are welcome at the toddler group."),
    (TOWN, record(*home("Year 5")), "The PTA raised £300 at the fair."),
    (
        TOWN,
        record(*home("Year 5")),
        "A family with children in Year 5 and in Reception has been upset by the comments.",
    ),
    (SECONDARY, record(*home("Year 9", "9W")), "A 9W parent wrote it."),
    (VILLAGE, record(*home("Year 6")), "A Year 6 family has left the school after the row."),
    (VILLAGE, record(*home("Year 3")), "Well done to the Year 3 girl who won the poetry prize!"),
    (VILLAGE, record(*home("Year 3")), "A Year 3 pupil has won the county chess prize. Congratulations!"),
    (VILLAGE, record(*home("Year 3")), "Thank you to the Year 3 parents who mended the gate."),
    (VILLAGE, record(*home("Year 3")), "Please ask a Year 3 parent if you would like a lift to the match."),
]
FOUND = [
    (VILLAGE, record(*home("Year 3")), "A Year 3 mum has posted an angry message.", ["A Year 3 mum"]),
    (
        VILLAGE,
        record(*home("Year 3")),
        "One of the Yr 3 parents complained on Facebook.",
        ["One of the Yr 3 parents"],
    ),
    (
        VILLAGE,
        record(*home("Year 3")),
        "The comments were made by a father whose daughter is in Year Three.",
        ["whose daughter is in Year Three"],
    ),
    (
        VILLAGE,
        record(*home("Reception")),
        "The grandmother of one of our Reception children wrote the post.",
        ["The grandmother of one of our Reception children"],
    ),
    (
        VILLAGE,
        record(*home("Year 5")),
        "A member of the PTA committee has been accused of theft.",
        ["A member of the PTA committee"],
    ),
    (
        VILLAGE,
        record(*home("Year 5")),
        "A dad from chess club wrote something he regrets.",
        ["A dad from chess club"],
    ),
    (
        VILLAGE,
        record(*home("Year 5")),
        "One of our foster families has been hurt by gossip.",
        ["One of our foster families"],
    ),
    (
        VILLAGE,
        record(*home("Year 5")),
        "The parents of the twins have been upset by what was said.",
        ["the twins"],
    ),
    (
        TOWN,
        record(*home("Year 5")),
        "One of our Traveller families was insulted in a group chat.",
        ["One of our Traveller families"],
    ),
    (
        TOWN,
        record(*home("Year 5")),
        "A Tigrinya-speaking father was insulted in a group chat.",
        ["A Tigrinya-speaking father"],
    ),
    (
        TOWN,
        record(*home("Year 5")),
        "A girl in the ukulele group was filmed by another parent.",
        ["A girl in the ukulele group"],
    ),
    (
        SECONDARY,
        record(*home("Year 9")),
        "The parent of a pupil who studies Latin complained on X.",
        ["a pupil who studies Latin"],
    ),
    (VILLAGE, record(*home("Reception")), "The post was by a Reception parent.", ["a Reception parent"]),
    (
        VILLAGE,
        record(*home("Reception")),
        "A child in our Reception class was the subject of the thread.",
        ["A child in our Reception class"],
    ),
    (
        VILLAGE,
        record(*home("Year 5")),
        "A mother on the PTA has left the group because of the comments.",
        ["A mother on the PTA"],
    ),
    (VILLAGE, record(*home("Year 5")), "Two of the chess club were teased.", ["Two of the chess club"]),
    (VILLAGE, record(*home("Year 5")), "A boy with an EHCP was teased in a chat.", ["A boy with an EHCP"]),
    (VILLAGE, record(*home("Year 5")), "Our twins were teased.", ["Our twins"]),
    (VILLAGE, record(*home("Year 5")), "A foster carer was insulted at the gate.", ["A foster carer"]),
    (TOWN, record(*home("Year 5")), "A looked-after child was named in the post.", ["A looked-after child"]),
    (
        VILLAGE,
        record(*home("Year 3")),
        "The father of a Year 3 girl was upset.",
        ["The father of a Year 3 girl"],
    ),
    (VILLAGE, record(*home("Year 3")), "A parent in Y3 was upset.", ["A parent in Y3"]),
    (SCOTS, record(*home("P5")), "A Gaelic-speaking mother wrote it in anger.", ["A Gaelic-speaking mother"]),
    (
        NURSERY,
        record(*home("Nursery")),
        "One of our twins was bitten, and his mother was upset.",
        ["One of our twins"],
    ),
]


@pytest.mark.parametrize(("setting", "case", "text"), LEFT_ALONE)
def test_harmless_words_are_left_alone(setting: Setting, case: Record, text: str) -> None:
    assert marked(CLUE, text=letter(text), setting=setting, record=case) == []


@pytest.mark.parametrize(("setting", "case", "text", "wanted"), FOUND)
def test_telling_words_are_found(setting: Setting, case: Record, text: str, wanted: list[str]) -> None:
    passages = marked(CLUE, text=letter(text), setting=setting, record=case)
    assert [one for one in wanted if not covers(passages, one)] == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_has_an_answer_inside_it(text: str) -> None:
    case, setting = FOUND[0][1], FOUND[0][0]
    assert all(passage in plain(text) for passage in marked(CLUE, text=text, setting=setting, record=case))
