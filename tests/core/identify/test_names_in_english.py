"""Names as they are called by strangers: in English or Russian, with their surname; and run together."""

import pytest
from naming_cases import found, person

from evenhand.core.identify import Kind
from evenhand.core.identify.record import Involved
from evenhand.core.identify.registry import RULES


def direct(text: str, one: Involved) -> list[str]:
    return sorted({said for clue in RULES if clue.kind is Kind.DIRECT for said in found(clue, text, one)})


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Raghnaid Pitcaithly", "Rachel Pitcaithly"),
        ("Siwan Garnon-Tudor", "Joan Tudor"),
        ("Oleksandra Hnatenko", "Alexandra Gnatenko"),
        ("Mykola Zhuk", "Nikolai Zhuk"),
        ("Seán Ó Dochartaigh", "Johnny Doherty"),
        ("Dáithí Ó Muireagáin", "Mr Morgan"),
        ("Petronella Gudgeon", "Mrs Gudgin"),
        ("Tegh-Partap Rehill", "T-P.R."),
        ("Jennifer Hartnoll", "jenniferhartnollofficial"),
        ("Jennifer Hartnoll", "therealjenniferhartnoll"),
    ],
)
def test_who_is_called_otherwise_is_found(name: str, said: str) -> None:
    assert direct(f"The posts about {said} were cruel.", person(name)) == [said]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Raghnaid Pitcaithly", "Rachel Carson"),
        ("Oleksandra Hnatenko", "Alexandra Palace"),
        ("Volodymyr Hnatenko", "Vladimir Horowitz"),
        ("Tegh-Partap Rehill", "A-C"),
        ("Anna Lyse", "psychoanalysed"),
        ("Hope Fuller", "hopefullerthanever"),
        ("Petronella Gudgeon", "Pidgin"),
    ],
)
def test_others_and_other_words_are_left_alone(name: str, said: str) -> None:
    assert direct(f"We read about {said} in the book.", person(name)) == []


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("Seònaid MacRae", "A Sheònaid, I have read it.", "Sheonaid"),
        ("Tormod Scoular", "His class wrote “Fàilte air ais, a Thormoid”.", "Thormoid"),
        ("Calum MacRae", "Come in, a Chaluim.", "Chaluim"),
    ],
)
def test_whoever_is_called_in_gaelic_is_found(name: str, text: str, said: str) -> None:
    assert direct(text, person(name)) == [said]


@pytest.mark.parametrize(
    ("name", "text"),
    [("Tom MacRae", "A Thomas cookbook is missing."), ("Pam MacRae", "A phantom was seen in the hall.")],
)
def test_an_article_calls_nobody(name: str, text: str) -> None:
    assert direct(text, person(name)) == []
