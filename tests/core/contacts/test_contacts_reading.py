"""A row becomes a contact."""

from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.contacts import Row
from evenhand.core.contacts.columns import read_columns
from evenhand.core.contacts.reading import contact_findings, read_contact

HEADERS = (
    "Title",
    "Forename",
    "Surname",
    "Address 1",
    "Address 2",
    "Postcode",
    "Child",
    "Form",
    "Meeting room",
)


def read(*cells, headers=HEADERS):
    columns, _ = read_columns(headers=headers, source="c.csv")
    return read_contact(row=Row(number=5, cells=cells), columns=columns)


def findings_of(*cells, headers=HEADERS, posted=True):
    columns, _ = read_columns(headers=headers, source="c.csv")
    row = Row(number=5, cells=cells)
    contact = read_contact(row=row, columns=columns)
    told = {"used": range(len(headers)), "posted": posted}
    found = contact_findings(row=row, contact=contact, columns=columns, **told)
    return [(finding.id, finding.place.line) for finding in found]


GOOD = ("Ms", "Aisha", "Khan", "1 High Street", "Ashford", "tn24 8xx", "Sam", "3B", "Hall")


def test_a_whole_row_becomes_a_whole_contact():
    contact = read(*GOOD)
    assert contact.name == "Ms Aisha Khan"
    assert contact.salutation == "Ms Khan"
    assert contact.envelope() == ("Ms Aisha Khan", "1 High Street", "Ashford", "TN24 8XX")
    assert (contact.child, contact.class_name, contact.row) == ("Sam", "3B", 5)
    assert contact.extra == {"Meeting room": "Hall"}
    assert findings_of(*GOOD) == []


def test_an_empty_row_stays_empty_but_for_the_greeting():
    contact = read(*[""] * len(HEADERS))
    assert contact.name == ""
    assert contact.salutation == "Parent or carer"
    assert contact.envelope() == ("Parent or carer",)


def test_a_missing_name_warns_with_its_row():
    assert findings_of("", "", "", *GOOD[3:]) == [("contact-no-name", 5)]


def test_an_address_is_not_asked_for_where_nothing_is_posted():
    assert findings_of("Ms", "A", "Khan", "", "", "", "Sam", "3B", "", posted=False) == []


def test_an_endless_name_stops():
    assert ("contact-name-too-long", 5) in findings_of("Ms", "Aisha", "K" * 201, *GOOD[3:])


def test_child_is_joined_from_its_parts():
    contact = read("Ms Khan", "Sam", "Khan", headers=("Parent", "Child forename", "Child surname"))
    assert contact.child == "Sam Khan"


@given(st.lists(st.text(max_size=40), min_size=len(HEADERS), max_size=len(HEADERS)))
def test_any_row_becomes_a_contact(cells):
    contact = read(*cells)
    assert contact.salutation
    assert all(line and "\n" not in line for line in contact.address)
