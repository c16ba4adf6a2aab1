"""What becomes of a row."""

import pytest
from mailmerge_lists import GREETING, letter, list_of

from evenhand.core.contacts.columns import Meaning
from evenhand.core.document import Slot
from evenhand.core.findings import Finding, Level
from evenhand.core.mailmerge.checking import check_batch
from evenhand.core.mailmerge.planning import plan_batch


def batch_of(contacts, document, **more):
    return plan_batch(contacts=contacts, forms=lambda signature: document, **more)


def first_row(contacts, document, **more):
    batch = batch_of(contacts, document, **more)
    return batch.read(next(contacts.rows()))


def told(contacts, document, **more):
    checked = check_batch(batch=batch_of(contacts, document, **more))
    return [(f.id, f.place.line, f.place.column) for f in checked.findings]


PEOPLE = list_of(
    ("Parent name", "Address 1", "Postcode", "Child", "Class", "Meeting room"),
    ("Ms A Khan", "1 High Street", "tn248xx", "Sam", "3B", "Hall"),
)


def test_a_sound_list_has_nothing_to_tell():
    assert told(PEOPLE, GREETING) == []


@pytest.mark.parametrize(
    ("slot", "value"),
    [
        ("recipient.salutation", "Ms Khan"),
        ("recipient.name", "Ms A Khan"),
        ("recipient.address", ("Ms A Khan", "1 High Street", "TN24 8XX")),
        ("recipient.child", "Sam"),
        ("recipient.class", "3B"),
        ("meetingroom", "Hall"),
        ("Meeting-Room", "Hall"),
    ],
)
def test_each_slot_finds_its_value(slot, value):
    merged, findings = first_row(PEOPLE, letter(f"(({slot}))"))
    assert merged.record == {slot: value}
    assert findings == ()


def test_a_slot_may_be_sent_to_another_column():
    merged, _ = first_row(PEOPLE, letter("((room))"), sources={"room": "Meeting room"})
    assert merged.record == {"room": "Hall"}


def test_the_reference_gets_the_number_of_the_row():
    document = letter("Hello", reference=Slot(name="reference"))
    merged, _ = first_row(PEOPLE, document, reference="SM/7")
    assert merged.record == {"reference": "SM/7/2"}


def test_the_chosen_column_is_used():
    merged, _ = first_row(PEOPLE, GREETING, chosen={Meaning.NAME: "Meeting room"})
    assert merged.record == {"recipient.salutation": "Hall"}


def test_a_cell_of_several_lines_keeps_them():
    contacts = list_of(("Name", "What we heard"), ("Ms Khan", "One\n\nTwo"))
    merged, _ = first_row(contacts, letter("((what we heard))"))
    assert merged.record == {"what we heard": ("One", "Two")}


def test_a_value_is_never_read_as_wording():
    contacts = list_of(("Name", "Note"), ("Ms Khan", "::: note **bold** <b> & =1+1"))
    merged, _ = first_row(contacts, letter("((note))"))
    assert merged.record == {"note": "::: note **bold** <b> & =1+1"}


def test_a_default_fills_an_empty_cell():
    contacts = list_of(("Name", "Child"), ("Ms Khan", ""))
    merged, findings = first_row(
        contacts, letter("((recipient.child))"), defaults={"recipient.child": "your child"}
    )
    assert (merged.record, findings) == ({"recipient.child": "your child"}, ())


def test_an_optional_slot_may_stay_empty():
    contacts = list_of(("Name", "Child"), ("Ms Khan", ""))
    assert told(contacts, letter("x ", "((recipient.child))"), optional={"recipient.child"}) == []


@pytest.mark.demand("K20")
@pytest.mark.rule(10)
def test_a_missing_value_stops_with_its_cell():
    contacts = list_of(("Name", "Child"), ("Ms Khan", "Sam"), ("Mr Lee", "n/a"))
    assert told(contacts, letter("About ", "((recipient.child))")) == [("merge-missing-value", 3, 2)]


@pytest.mark.demand("K20")
@pytest.mark.rule(10)
def test_a_column_nobody_holds_stops_once():
    contacts = list_of(("Name",), ("Ms Khan",), ("Mr Lee",))
    found = told(contacts, letter("((recipient.child))", "((fee))"))
    assert [one for one, _, _ in found] == ["merge-no-column", "merge-no-column"]


@pytest.mark.demand("K20")
@pytest.mark.rule(10)
@pytest.mark.parametrize("value", ["((x))", "[name]", "<insert name>", "{{child}}", "_____", "«Child»"])
def test_a_leftover_in_a_cell_stops_with_its_place(value):
    contacts = list_of(("Name", "Child"), ("Ms Khan", value))
    assert told(contacts, letter("About ", "((recipient.child))")) == [("merge-leftover", 2, 2)]


@pytest.mark.rule(10)
def test_a_leftover_made_of_text_and_value_stops_too():
    contacts = list_of(("Name", "Child"), ("Ms Khan", "Sam"))
    assert told(contacts, letter("About [", "((recipient.child))", "]")) == [("merge-leftover", 2, 0)]


def test_a_leftover_in_a_column_not_used_is_no_matter():
    contacts = list_of(("Name", "Notes"), ("Ms Khan", "[ring back]\x07"))
    assert told(contacts, GREETING) == []


def test_a_list_without_addresses_is_told_once():
    contacts = list_of(("Name",), ("Ms Khan",), ("Mr Lee",))
    document = letter("Hello", recipient=Slot(name="recipient.address"))
    assert told(contacts, document) == [("merge-no-address-column", 0, 0)]


def test_all_problems_of_all_rows_are_told_at_once():
    contacts = list_of(
        ("Name", "Address 1", "Postcode", "Child"),
        ("Ms Khan", "1 High Street", "TN24 8XX", ""),
        ("Mr Lee\x07", "2 High Street", "", "Sam"),
        ("Ms Khan", "1 High Street", "TN24 8XX", "[child]"),
    )
    document = letter(
        "((recipient.salutation))", "((recipient.child))", recipient=Slot(name="recipient.address")
    )
    assert told(contacts, document) == [
        ("merge-missing-value", 2, 4),
        ("contact-control-character", 3, 1),
        ("contact-no-postcode", 3, 0),
        ("merge-leftover", 4, 4),
        ("contact-twice", 4, 0),
    ]


def test_the_callers_checks_see_lines_and_values():
    seen = []

    def check_row(lines):
        yield Finding(id="said", level=Level.ADVISE, words=" ".join(lines))

    def check_value(document, slot, record):
        seen.append((slot, record[slot]))
        return [Finding(id="odd", level=Level.WARN, words="odd")]

    assert told(PEOPLE, GREETING, check_row=check_row, check_value=check_value) == [
        ("odd", 2, 1),
        ("said", 2, 0),
    ]
    assert seen == [("recipient.salutation", "Ms Khan")]


def test_flags_choose_the_form_and_must_be_answered():
    contacts = list_of(
        ("Name", "Staff"), ("Ms Khan", "Yes"), ("Mr Lee", "FALSE"), ("Mx Ray", "perhaps"), ("A B", "")
    )
    forms = {(("staff", True),): letter("Staff"), (("staff", False),): letter("Parents")}
    batch = plan_batch(contacts=contacts, forms=forms.__getitem__, flags={"staff": ""})
    read = [batch.read(row) for row in contacts.rows()]
    assert [merged.signature for merged, _ in read[:2]] == list(forms)
    assert [[f.id for f in findings] for _, findings in read] == [[], [], *[["merge-not-yes-or-no"]] * 2]


def test_large_print_can_be_a_flag():
    contacts = list_of(("Name", "Format"), ("Ms Khan", "Large print"), ("Mr Lee", ""))
    batch = plan_batch(
        contacts=contacts,
        forms=lambda signature: letter("Hello", large_print=dict(signature)["large"]),
        flags={"large": "recipient.large_print"},
    )
    assert [dict(batch.read(row)[0].signature)["large"] for row in contacts.rows()] == [True, False]
    assert check_batch(batch=batch).findings == ()


def test_a_wish_for_large_print_is_not_forgotten():
    contacts = list_of(
        ("Name", "Format", "Language"), ("Ms Khan", "Large print", "Polish"), ("Mr Lee", "", "en")
    )
    assert [one for one, _, _ in told(contacts, GREETING)] == ["merge-other-language", "merge-large-print"]


def test_a_flag_without_column_stops_before_any_row():
    batch = plan_batch(contacts=PEOPLE, forms=lambda signature: GREETING, flags={"staff": ""})
    checked = check_batch(batch=batch)
    assert [finding.id for finding in checked.findings] == ["merge-no-column"]
    assert not checked.may_print()
