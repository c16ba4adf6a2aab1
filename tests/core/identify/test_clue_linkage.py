"""Details that are harmless one by one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from identify_schools import NURSERY, SCOTS, SECONDARY, TOWN, VILLAGE, covers, home, letter, marked, record

from evenhand.core.identify.clues.linkage import CLUE
from evenhand.core.identify.record import Record, Setting
from evenhand.core.identify.shadow import plain

LEFT_ALONE = [
    (TOWN, record(*home("Year 5")), "A Polish-speaking father was insulted in a group chat."),
    (
        TOWN,
        record(*home("Year 2")),
        "A Year 2 parent wrote to us. Our Polish-speaking families are cooking on Friday.",
    ),
    (TOWN, record(*home("Year 5")), "A parent of a Year 5 child who has free school meals has been abusive."),
    (SECONDARY, record(*home("Year 9")), "A boy in Year 9 who rows for us has been named online."),
    (TOWN, record(*home("Year 5")), "A reading volunteer was accused of gossip."),
    (
        TOWN,
        record(*home("Year 5")),
        "A Year 5 parent has said sorry. Year 5 visit the choir festival on Friday.",
    ),
    (TOWN, record(*home("Year 5")), "A Year 5 parent was rude. A choir parent was too."),
    (VILLAGE, record(*home("Year 5")), "A farming family was accused of blocking the lane."),
    (TOWN, record(*home("Year 5")), "Someone in the choir in Year 5 saw the message."),
]
FOUND = [
    (
        TOWN,
        record(*home("Year 2")),
        "A Polish-speaking mum with a son in Year 2 was unkind about us.",
        ["Polish-speaking mum", "a son in Year 2"],
    ),
    (
        TOWN,
        record(*home("Year 2")),
        "One of our service families was cross. Their little boy, who is in Hazel class, is fine.",
        ["One of our service families", "in Hazel"],
    ),
    (
        TOWN,
        record(*home("Year 5")),
        "A father whose son is in the football team and in Year 5 has been abusive.",
        ["in the football team", "in Year 5"],
    ),
    (
        SECONDARY,
        record(*home("Year 9")),
        "A boy in Year 9 who is in the rowing squad has been named online.",
        ["A boy in Year 9", "rowing squad"],
    ),
    (
        TOWN,
        record(*home("Year 5")),
        "A Year 5 mum who hears readers was accused of gossip.",
        ["A Year 5 mum", "hears readers"],
    ),
    (
        TOWN,
        record(*home("Year 5")),
        "A young carer in Year 5 was laughed at online.",
        ["A young carer", "in Year 5"],
    ),
    (
        TOWN,
        record(*home("Year 5")),
        "The father is Polish-speaking, and his child, in Year 5, is in the choir; he has said sorry.",
        ["Polish-speaking", "in Year 5"],
    ),
    (
        VILLAGE,
        record(*home("Year 5")),
        "A farming family with a child in Year 5 was accused of blocking the lane.",
        ["A farming family", "a child in Year 5"],
    ),
    (
        VILLAGE,
        record(*home("Year 5")),
        "A Year 5 child who comes on the school bus was teased.",
        ["A Year 5 child", "on the school bus"],
    ),
    (
        VILLAGE,
        record(*home("Year 5")),
        "The boy, who is in Year 5, was late because his bus was late. He goes to "
        "breakfast club, too, and people have been rude about it.",
        ["in Year 5", "breakfast club"],
    ),
    (
        TOWN,
        record(*home("Year 5")),
        "The author of the post has a child in 5M and helps as a reading volunteer.",
        ["a child in 5M", "reading volunteer"],
    ),
    (
        TOWN,
        record(*home("Year 5")),
        "A mum new to the school this year, with a child in Year 5, wrote in anger.",
        ["with a child in Year 5"],
    ),
    (
        SCOTS,
        record(*home("P5")),
        "A P5 parent whose boy plays for the shinty team wrote it.",
        ["A P5 parent", "shinty team"],
    ),
    (
        NURSERY,
        record(*home("Two-year-olds")),
        "A Hindi-speaking family in Tadpoles was upset.",
        ["Hindi-speaking family"],
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
