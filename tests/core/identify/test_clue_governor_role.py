"""Governors who can be told by their office."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from identify_schools import VILLAGE, covers, letter, marked, record, someone

from evenhand.core.identify.clues.governor_role import CLUE
from evenhand.core.identify.record import PersonKind, Record, Setting
from evenhand.core.identify.shadow import plain

LEFT_ALONE = [
    (
        VILLAGE,
        record(someone(PersonKind.GOVERNOR, "chair of governors")),
        "If you are not satisfied, you may write to the Chair of Governors.",
    ),
    (
        VILLAGE,
        record(someone(PersonKind.GOVERNOR, "parent governor")),
        "One of our governors was criticised.",
    ),
    (
        VILLAGE,
        record(someone(PersonKind.GOVERNOR, "parent governor")),
        "Nominations for parent governor close on Friday.",
    ),
    (
        VILLAGE,
        record(someone(PersonKind.GOVERNOR, "parent governor")),
        "We have a vacancy for a parent governor.",
    ),
]
FOUND = [
    (
        VILLAGE,
        record(someone(PersonKind.GOVERNOR, "chair of governors")),
        "The chair of our governors was abused in the comments.",
        ["The chair of our governors"],
    ),
    (
        VILLAGE,
        record(someone(PersonKind.GOVERNOR, "parent governor")),
        "A parent governor has been accused of favouritism.",
        ["A parent governor"],
    ),
]


@pytest.mark.parametrize(("setting", "case", "text"), LEFT_ALONE)
def test_harmless_words_are_left_alone(setting: Setting, case: Record, text: str) -> None:
    assert marked(CLUE, text=letter(text), setting=setting, record=case) == []


@pytest.mark.parametrize(("setting", "case", "text", "wanted"), FOUND)
def test_telling_words_are_found(setting: Setting, case: Record, text: str, wanted: list[str]) -> None:
    passages = marked(CLUE, text=letter(text), setting=setting, record=case)
    assert [one for one in wanted if not covers(passages, one)] == []


@pytest.mark.parametrize(("setting", "case", "text", "wanted"), FOUND)
def test_nobody_in_the_record_means_no_mark(
    setting: Setting, case: Record, text: str, wanted: list[str]
) -> None:
    strangers = Record(people=(), facts=())
    passages = marked(CLUE, text=letter(text), setting=setting, record=strangers)
    assert passages == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_has_an_answer_inside_it(text: str) -> None:
    case, setting = FOUND[0][1], FOUND[0][0]
    assert all(passage in plain(text) for passage in marked(CLUE, text=text, setting=setting, record=case))
