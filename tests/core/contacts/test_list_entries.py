"""Headers are guessed, rows become children and adults, and cells that mean harm are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.contacts import Row
from evenhand.core.contacts.entries import Reader
from evenhand.core.contacts.mailboxes import read_mailbox
from evenhand.core.contacts.recipients import Channel, LetterFormat
from evenhand.core.contacts.telephones import read_telephone
from evenhand.core.contacts.uses import guess, read_uses, why_not_read
from evenhand.core.findings import Finding, Level, Place


def read(**cells):
    headers = tuple(cells)
    reader = Reader(source="a.csv", headers=headers, uses=guess(headers))
    return reader.read(Row(number=2, cells=tuple(cells.values())))


def test_what_nobody_knows_is_left_out():
    assert guess(["Notes", "Dinner money", "", "DOB"]) == (None, None, None, None)


@pytest.mark.parametrize(
    ("header", "use"),
    [
        ("Pupil forename", "child.forename"),
        ("UPN", "child.number"),
        ("NC Year", "child.year"),
        ("Reg group", "child.class"),
        ("Parent 1 name", "1.name"),
        ("Contact 2 email address", "2.email"),
        ("Parent2 Mobile", "2.phone"),
        ("Parent 2 relationship", "2.relation"),
        ("Parental responsibility", "1.responsibility"),
        ("Parent 1 preferred contact", "1.channel"),
        ("Address line 2", "1.address"),
        ("Home language", "1.language"),
    ],
)
def test_headers_are_guessed(header, use):
    assert str(guess([header])[0]) == use


@given(st.lists(st.text(max_size=30), max_size=8))
def test_whatever_the_headers_uses_are_kept_and_read_back(headers):
    uses = guess(headers)
    assert read_uses("" if use is None else str(use) for use in uses) == uses
    assert all(finding.level is Level.STOP for finding in why_not_read(headers=headers, uses=uses, source=""))


def test_a_row_without_an_adult_is_a_child_alone():
    entry, findings = read(
        **{"Child name": "Ben Day", "Class": "3B", "Parent 1 name": "", "Parent 1 email": ""}
    )
    assert (entry.child.name, entry.child.class_name, entry.adults, findings) == ("Ben Day", "3B", (), ())


def test_a_row_tells_everything_it_says():
    entry, findings = read(**{
        "Child name": "Ben Day", "Parent 1 title": "Ms", "Parent 1 surname": "Day",
        "Parent 1 phone": "01233496000", "Parent 1 address": "1 Mill Lane\nAshford",
        "Parent 1 postcode": "tn248xx", "Parent 1 format": "large print",
        "Parent 1 preferred contact": "book bag", "Parent 1 parental responsibility": "No",
        "Parent 2 email": "jo@example.org",
    })  # fmt: skip
    first, second = entry.adults
    assert (first.adult.name, first.adult.salutation) == ("Ms Day", "Ms Day")
    assert first.adult.address == ("1 Mill Lane", "Ashford", "TN24 8XX")
    assert (first.adult.format, first.adult.channel) == (LetterFormat.LARGE_PRINT, Channel.PRINT_ROOM)
    assert (first.responsibility, first.adult.phone) == (False, "01233 496000")
    assert (second.adult.name, second.adult.email) == ("", "jo@example.org")
    assert findings == ()


@pytest.mark.parametrize(
    ("cell", "finding"),
    [
        ("a@x.org, b@x.org", "contact-mailbox-several"),
        ("a@x.org;b@x.org", "contact-mailbox-several"),
        ("a@x.org b@x.org", "contact-mailbox-several"),
        ("Parents: a@x.org, b@x.org;", "contact-mailbox-several"),
        ("a@x.org\nBcc: b@x.org", "contact-mailbox-line-end"),
        ("a@x.org\u2028b", "contact-mailbox-line-end"),
        ("somebody", "contact-mailbox-wrong"),
        ("a@localhost", "contact-mailbox-wrong"),
    ],
)
def test_a_cell_holds_one_mailbox_or_stops(cell, finding):
    read_as = read_mailbox(value=cell, place=Place())
    assert isinstance(read_as, Finding)
    assert (read_as.id, read_as.level) == (finding, Level.STOP)


@given(st.text(max_size=40))
def test_what_is_taken_for_a_mailbox_is_one_and_stays_one(cell):
    read_as = read_mailbox(value=cell, place=Place())
    if isinstance(read_as, str) and read_as:
        assert read_as.count("@") == 1
        assert not set(read_as) & set("\r\n\u2028\u2029,;<> ")
        assert read_mailbox(value=read_as, place=Place()) == read_as


@given(st.text(max_size=40))
def test_a_telephone_number_is_never_lost_and_stays_as_it_is_written(cell):
    number, doubt = read_telephone(value=cell, place=Place())
    assert bool(number) is bool(cell.split())
    again, _ = read_telephone(value=number, place=Place())
    assert doubt is not None or again == number


def test_line_ends_in_names_are_refused_by_row_and_column():
    _, findings = read(**{"Child name": "Ben\r\nSubject: x", "Parent 1 name": "Ada\u2029Day"})
    found = [(one.id, one.place.line, one.place.column) for one in findings]
    assert found == [("contact-line-end", 2, 1), ("contact-line-end", 2, 2)]


def test_names_that_would_not_be_kept_whole_are_refused_however_they_are_put_together():
    longest = {"title": "T" * 20, "forename": "F" * 85, "surname": "S" * 85}
    told = {f"Parent 1 {part}": value for part, value in longest.items()}
    entry, findings = read(**told)
    assert findings == ()
    assert len(entry.adults[0].adult.name) <= 200
    for part, value in told.items():
        _, (finding,) = read(**told | {part: value + "x"})
        assert (finding.id, finding.place.part) == ("contact-name-too-long", f"row 2, column '{part}'")
