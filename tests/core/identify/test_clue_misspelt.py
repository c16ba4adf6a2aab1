"""Names that are misspelt, transliterated or changed as Welsh and Gaelic change them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.misspelt import CLUE
from evenhand.core.identify.clues.names import CLUE as NAMES
from evenhand.core.identify.mutations import CHANGED, radicals_of


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Tirion Bowkett", "A dirndl was worn at the fair."),
        ("Marion Fenwicke", "Marian Anderson sang in 1939."),
        ("Colin Prosser", "The prosecutor spoke to Year 6."),
        ("Glenn Marshall", "two marshals will stand at the crossing."),
        ("Petra Winterson", "the wintersun club starts on Monday."),
        ("Pearl Stapleton", "we have run out of staplers and of perls for the necklaces."),
    ],
)
def test_other_words_are_left_alone(name: str, text: str) -> None:
    assert found(CLUE, text, person(name)) == []


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("Ottilie Brandreth", "I have spoken to Mrs Brandeth.", "Mrs Brandeth"),
        ("Olena Szewczenko", "I have written to Mrs Shevchenko.", "Mrs Shevchenko"),
        ("Tirion Bowkett", "Ymddiheuriadau i Dirion hefyd.", "Dirion"),
        ("Nimco Jimale", "I have written to Nico Jimale.", "Nico Jimale"),
        ("Abdirahman Warsame", "I have written to Abdulrahman Warsame.", "Abdulrahman Warsame"),
        ("Pearl Mountford", "can we all lay off perl mountfrod she made one slip", "perl mountfrod"),
        ("Pearl Mountford", "can we all lay off mountfrod pls", "mountfrod"),
        ("Pearl Mountford", "can we all lay off mrs mountfrod pls", "mrs mountfrod"),
        ("Gwenllian Price", "Diolch i Wenllian am bopeth.", "Wenllian"),
        ("Morag Campbell", "Duilich, a Mhorag.", "Mhorag"),
    ],
)
def test_another_spelling_is_found(name: str, text: str, words: str) -> None:
    assert found(CLUE, text, person(name)) == [words]


@settings(max_examples=60)
@given(st.sampled_from(CHANGED), st.text(alphabet="aeiournlst", min_size=5, max_size=8))
def test_every_mutation_is_undone(change: tuple[str, tuple[str, ...]], rest: str) -> None:
    written, were = change
    assert {was + rest for was in were} <= set(radicals_of(written + rest))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Torquil Nott", "Mr Knott"),
        ("Torquil Wragg", "Mr Ragg"),
        ("Petru Muscalu", "Mr Muskaloo"),
        ("Ines Shaw", "Miss Chaw"),
        ("Ines Gnosall", "Mrs Nosall"),
    ],
)
def test_behind_a_title_a_name_is_known_by_ear(name: str, shown: str) -> None:
    assert found(CLUE, f"Please stop shouting at {shown} by the gate.", person(name)) == [shown]
    assert found(CLUE, "Please stop shouting at Mr Tabbard by the gate.", person(name)) == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ruairidh Galbraith", "Roderick Galbraith"),
        ("Seumas Galbraith", "James Galbraith"),
        ("Tormod Galbraith", "Norman Galbraith"),
        ("Muirgheal Dorrian", "Muriel Dorrian"),
        ("Feidhlim Dorrian", "Phelim Dorrian"),
        ("Eibhlin Dorrian", "Eileen Dorrian"),
    ],
)
def test_before_the_surname_a_gaelic_name_may_be_its_english_fellow(name: str, shown: str) -> None:
    text = f"Somebody signing as {shown} has sent you a list."
    every = sorted(
        word for clue in (CLUE, NAMES) for one in found(clue, text, person(name)) for word in one.split()
    )
    assert every == sorted(shown.split())
    assert found(CLUE, f"Somebody signing as {shown.split()[0]} Abel sent it.", person(name)) == []
