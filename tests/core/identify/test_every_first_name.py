"""Every first name that we know is found alone, also one that is a particle or a second name elsewhere."""

import pytest
from naming_cases import found, person

from evenhand.core.identify.around_names import FIRST_NAMES
from evenhand.core.identify.clues.names import CLUE

A_CAR = {"Mercedes"}
"""Who is called like a car is known by what else is said of them."""


def test_every_first_name_is_found_alone() -> None:
    names = {name.capitalize() for name in FIRST_NAMES} - A_CAR
    lost = [
        name
        for name in sorted(names)
        if not found(CLUE, f"It was {name} who did it.", person(f"{name} Tolland"))
    ]
    assert lost == []


@pytest.mark.parametrize(
    "name", ["Ben Ashdown", "Ali Mercer", "Ahmed Yates", "Ash Colville", "Al Penrose", "Nic Rudd"]
)
@pytest.mark.parametrize(
    "said", ["We heard it from {}.", "{} was upset.", "{}'s mother wrote.", "Please leave {} alone."]
)
def test_a_first_name_that_is_a_particle_elsewhere(name: str, said: str) -> None:
    first = name.split()[0]
    assert first in {one.removesuffix("'s") for one in found(CLUE, said.format(first), person(name))}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Yusuf ben Dov", "The clock in the tower is called Big Ben."),
        ("Maria de Souza", "De luxe biscuits are sold at the fair."),
        ("Gurpreet Singh", "We sing on Fridays."),
    ],
)
def test_a_particle_inside_a_name_is_nobody(name: str, text: str) -> None:
    assert found(CLUE, text, person(name)) == []
