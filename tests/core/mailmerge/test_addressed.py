"""Recipients as a merge reads them, and what fills the letter for each."""

from dataclasses import replace

from evenhand.core.contacts.columns import read_columns
from evenhand.core.contacts.reading import read_contact
from evenhand.core.contacts.recipients import Channel, LetterFormat, Recipient, RecipientChild
from evenhand.core.mailmerge.addressed import RecipientList, record_for, why_not_own
from evenhand.core.packs.sources import Source

ADA = Recipient(
    key="1",
    household="1",
    name="Ms Ada Okafor and Mr Obi Okafor",
    salutation="Ms Okafor and Mr Okafor",
    channel=Channel.POST,
    address=("1 Mill Lane", "Ashford", "TN24 8XX"),
    format=LetterFormat.LARGE_PRINT,
    children=(RecipientChild(name="Ben Okafor", class_name="3B"),),
    class_name="3B",
)
USUAL = {
    Source.RECIPIENT_SALUTATION: "parents and carers",
    Source.RECIPIENT_CHILD: "your child",
    "reference": "7",
}


def test_a_merge_reads_back_what_the_recipient_is():
    contacts = RecipientList(recipients=(ADA, replace(ADA, key="2", name="Eve Day")))
    columns, findings = read_columns(headers=contacts.headers, source=contacts.name)
    assert findings == ()
    assert contacts.count == 2
    for row, recipient in zip(contacts.rows(), contacts.recipients, strict=True):
        read = read_contact(row=row, columns=columns)
        assert replace(read, row=0, extra={}) == replace(recipient.contact(), email="", phone="")


def test_a_letter_is_filled_with_what_is_the_recipients_own():
    record = record_for(ADA, usual=USUAL)
    assert record[Source.RECIPIENT_SALUTATION] == "Ms Okafor and Mr Okafor"
    assert record[Source.RECIPIENT_CHILD] == "Ben Okafor"
    assert record["reference"] == "7"
    nobody = replace(ADA, children=(), class_name="")
    assert record_for(nobody, usual=USUAL)[Source.RECIPIENT_CHILD] == "your child"


def test_anything_else_than_their_own_is_a_fault():
    record = dict(record_for(ADA, usual=USUAL))
    assert why_not_own(merged=record, usual=USUAL, recipient=ADA, row=1) is None
    for name, value in ((Source.RECIPIENT_CHILD, "Cy Day"), ("reference", "8")):
        fault = why_not_own(merged={**record, name: value}, usual=USUAL, recipient=ADA, row=1)
        assert fault is not None
        assert (fault.id, fault.place.line) == ("merge-not-own", 1)
