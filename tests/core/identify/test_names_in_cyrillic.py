"""Names of any language in Cyrillic, by what is heard of them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identify_schools import TOWN, letter, record, staff

from evenhand.core.identify import Kind
from evenhand.core.identify.in_cyrillic import key_of
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.registry import CLUES

DIRECT = tuple(clue for clue in CLUES if clue.kind is Kind.DIRECT)
SAID = (
    ("Vaidilutė Kregždienė", "Вайдилуте Крегждене"),
    ("Jogaila Kregždys", "Йогайла"),
    ("Aušrinė Grigaliūnaitė", "Григалюнайте"),
    ("Jānis Bērziņš", "Янис Берзиньш"),
    ("Bogomil Tsarvulanov", "Богомиле"),
    ("Ksenia Tsvetkova", "Ксения"),
    ("Fyodor Myshkin", "Фёдор"),
    ("Małgorzata Wojciechowska", "Малгожата Войцеховская"),
    ("Zbigniew Pruszkowiak", "Збигнев"),
    ("Khrystyna Yatseniuk", "Христино"),
    ("Svetoslav Hristov", "Светослав Христов"),
    ("Oksana Zavhorodnia", "Завгородня"),
)
PLAIN = "Шановні батьки! Дякуємо за кошики для свята. Школа відкрита у Вівторок, Автобус о третій."


def found(name: str, text: str) -> list[str]:
    known = record(staff("cook")._replace(name=name))
    return [
        text[one.start : one.end] for one in marks_of(text=text, setting=TOWN, record=known, clues=DIRECT)
    ]


@pytest.mark.parametrize(("name", "written"), SAID)
def test_a_name_is_found_as_cyrillic_writes_it_by_ear(name: str, written: str) -> None:
    assert found(name, letter(f"Please do not post about {written} this week, in any group.")) == [written]


@pytest.mark.parametrize("name", [name for name, _ in SAID])
def test_plain_words_in_cyrillic_are_left_alone(name: str) -> None:
    assert found(name, letter(PLAIN)) == []


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", max_size=20))
def test_a_key_has_one_way_to_write_a_sound(word: str) -> None:
    key = key_of(word)
    assert not set("ehijqwxy") & set(key)
    assert all(one != other for one, other in pairwise(key))
