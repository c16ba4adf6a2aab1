"""Greetings: no title and no gender is guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.contacts.salutations import PARENT, TITLES, full_name, salutation


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"name": "Aisha Khan"}, "Aisha Khan"),
        ({"name": "Ms Khan"}, "Ms Khan"),
        ({"name": "ms. Khan"}, "Ms Khan"),
        ({"name": "Mrs A. B. Khan"}, "Mrs Khan"),
        ({"name": "Mrs J.K. Rowe"}, "Mrs Rowe"),
        ({"name": "Mrs Anna van der Berg"}, "Mrs Anna van der Berg"),
        ({"name": "Mr and Mrs Khan"}, "Mr and Mrs Khan"),
        ({"name": "Sir John Lee"}, "Sir John Lee"),
        ({"name": "Dr"}, "Dr"),
        ({"title": "Ms", "forename": "Aisha", "surname": "Khan"}, "Ms Khan"),
        ({"title": "MS", "forename": "Aisha", "surname": "Khan"}, "Ms Khan"),
        ({"title": "Dame", "forename": "Ann", "surname": "Lee"}, "Dame Ann"),
        ({"title": "Chief", "surname": "Obi"}, "Chief Obi"),
        ({"title": "-", "forename": "Aisha", "surname": "Khan"}, "Aisha Khan"),
        ({"forename": "Aisha"}, "Aisha"),
        ({"given": "Dear Aisha,", "name": "Ms Khan"}, "Aisha"),
        ({"given": "n/a", "name": "Ms Khan"}, "Ms Khan"),
    ],
)
def test_people_are_greeted_as_the_list_says(parts, expected):
    assert salutation(**parts) == expected


@pytest.mark.parametrize(
    "name", ["", "-", "N/A", "unknown", "Parent/Carer of Sam", "The Occupier", "Sir or Madam", "parents"]
)
def test_nobody_by_name_is_parent_or_carer(name):
    assert salutation(name=name) == PARENT


@given(st.text(alphabet="abcdefg hij", min_size=1, max_size=30).map(str.strip).filter(bool))
def test_no_title_is_ever_invented(name):
    first = salutation(name=" ".join(name.split())).split(" ")[0]
    assert first not in TITLES.values()


def test_a_name_has_no_holes():
    assert full_name(title="Ms", surname="Khan") == "Ms Khan"
    assert full_name(title="Ms") == ""
    assert full_name(title="", forename="Aisha", surname="-") == "Aisha"
