"""Which column means what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.contacts.columns import Meaning, hear, read_columns


def columns_of(*headers, chosen=None):
    return read_columns(headers=headers, source="c.csv", chosen=chosen)


def ids(findings):
    return [finding.id for finding in findings]


@pytest.mark.parametrize(
    "header", ["", "   ", "Notes", "UPN", "Date of birth", "Free school meals", "child upn"]
)
def test_a_strange_header_means_nothing(header):
    assert hear(header) is None


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        ("Parent name", Meaning.NAME),
        ("Parent/Carer", Meaning.NAME),
        ("Full name", Meaning.NAME),
        ("FULL_NAME", Meaning.NAME),
        ("Adult 1", Meaning.NAME),
        ("Adult1 Name", Meaning.NAME),
        ("Contact 1 - Full Name", Meaning.NAME),
        ("Title", Meaning.TITLE),
        ("Parent Title", Meaning.TITLE),
        ("Forename", Meaning.FORENAME),
        ("Parent 1 Forename", Meaning.FORENAME),
        ("Last name", Meaning.SURNAME),
        ("Guardian's surname", Meaning.SURNAME),
        ("Salutation", Meaning.SALUTATION),
        ("Address", Meaning.ADDRESS),
        ("Address 1", Meaning.ADDRESS),
        ("Address line 5", Meaning.ADDRESS),
        ("address_line_2", Meaning.ADDRESS),
        ("Town", Meaning.ADDRESS),
        ("Post Code", Meaning.POSTCODE),
        ("E-mail", Meaning.EMAIL),
        ("Parent email address", Meaning.EMAIL),
        ("Mobile", Meaning.PHONE),
        ("Contact number", Meaning.PHONE),
        ("Child", Meaning.CHILD),
        ("Pupil name", Meaning.CHILD),
        ("Child's forename", Meaning.CHILD_FORENAME),
        ("Student Surname", Meaning.CHILD_SURNAME),
        ("Class", Meaning.CLASS),
        ("Reg Group", Meaning.CLASS),
        ("Year", Meaning.CLASS),
        ("Home language", Meaning.LANGUAGE),
        ("Letter format", Meaning.FORMAT),
    ],
)
def test_header_words_tell_the_meaning(header, meaning):
    heard = hear(header)
    assert heard is not None
    assert heard.meaning is meaning
    assert heard.adult == 1


def test_address_columns_stand_in_number_order():
    columns, findings = columns_of("Name", "Address 3", "Address 1", "Address 2", "Postcode")
    assert [columns.headers[i] for i in columns.of[Meaning.ADDRESS]] == [
        "Address 1",
        "Address 2",
        "Address 3",
    ]
    assert findings == ()


def test_named_pieces_of_address_keep_post_order():
    columns, _ = columns_of("Name", "County", "Town", "Street", "House number")
    assert [columns.headers[i] for i in columns.of[Meaning.ADDRESS]] == [
        *("House number", "Street", "Town", "County"),
    ]


def test_class_wins_over_year_without_words():
    columns, findings = columns_of("Name", "Year", "Class")
    assert columns.of[Meaning.CLASS] == (2,)
    assert findings == ()


def test_two_equal_columns_are_told():
    _, findings = columns_of("Name", "Email", "Parent email")
    assert ids(findings) == ["contact-columns-alike"]
    assert findings[0].place.column == 3


def test_a_second_adult_is_told_not_merged():
    columns, findings = columns_of("Adult 1 name", "Adult 2 name", "Adult 2 email")
    assert ids(findings) == ["contact-second-adult"]
    assert "Adult 2 name" in findings[0].words
    assert columns.of[Meaning.NAME] == (0,)
    assert not columns.has(Meaning.EMAIL)


def test_a_list_without_names_says_what_was_looked_for():
    _, findings = columns_of("Email", "Postcode")
    assert ids(findings) == ["contact-no-name-column"]
    assert "Adult 1" in findings[0].words


def test_a_chosen_column_beats_the_guess():
    columns, findings = columns_of("Name", "Known as", chosen={Meaning.NAME: "known as"})
    assert columns.of[Meaning.NAME] == (1,)
    assert findings == ()


def test_a_chosen_column_must_exist():
    _, findings = columns_of("Name", chosen={Meaning.CLASS: "Form"})
    assert ids(findings) == ["contact-column-not-there"]


@given(st.lists(st.text(max_size=30), max_size=8))
def test_no_column_is_claimed_twice(headers):
    columns, _ = columns_of(*headers)
    claimed = [index for indices in columns.of.values() for index in indices]
    assert len(claimed) == len(set(claimed))
    assert sorted([*claimed, *columns.unclaimed()]) == list(range(len(headers)))
