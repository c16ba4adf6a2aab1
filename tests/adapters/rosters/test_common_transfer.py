"""A Common Transfer File: pupils, parents, and XML that means harm."""

import pytest

from evenhand.adapters.rosters import Kind, kind_of, read_transfer_file
from evenhand.core.findings import Unreadable, stops

FILE = """<?xml version="1.0" encoding="UTF-8"?>
<CTfile><Header><DocumentName>Common Transfer File</DocumentName></Header><CTFpupilData><Pupil>
<UPN>A123456789012</UPN><Surname>Okafor</Surname><Forename>Ben</Forename><DOB>2018-03-01</DOB>
<BasicDetails><NCyearActual>3</NCyearActual></BasicDetails>
<Address><PAON>1</PAON><Street>Mill Lane</Street><Town>Ashford</Town><PostCode>TN24 8XX</PostCode></Address>
<Contacts>
<Contact><Order>1</Order><Title>Ms</Title><Surname>Okafor</Surname><Forename>Ada</Forename>
<Relationship>MOTH</Relationship><Responsibility>true</Responsibility>
<Address><AddressAsPupil>true</AddressAsPupil></Address>
<Phones><Phone><TelephoneType>M</TelephoneType><PhoneNo>01233 496000</PhoneNo></Phone></Phones>
<Email>ada@example.org</Email></Contact>
<Contact><Order>2</Order><Surname>Okafor</Surname><Forename>Obi</Forename><Relationship>FATH</Relationship>
<Responsibility>false</Responsibility><Address><AddressLine1>9 High Street</AddressLine1>
<AddressLine2>Ashford</AddressLine2><PostCode>TN24 9XX</PostCode></Address></Contact>
<Contact><Order>3</Order><Surname>Marsh</Surname><Forename>Dee</Forename><Relationship>DOCT</Relationship>
<Responsibility>false</Responsibility></Contact>
</Contacts></Pupil></CTFpupilData></CTfile>"""


def test_parents_are_taken_with_their_address_and_a_doctor_is_not():
    data = FILE.encode()
    assert kind_of(name="8201234_CTF_8205678_001.xml", data=data) is Kind.TRANSFER_FILE
    (entry,), findings = read_transfer_file(name="a.xml", data=data)
    assert (entry.child.key, entry.child.name, entry.child.year) == ("A123456789012", "Ben Okafor", "3")
    mother, father = entry.adults
    assert mother.adult.name == "Ms Ada Okafor"
    assert mother.adult.address == ("1 Mill Lane", "Ashford", "TN24 8XX")
    assert (mother.adult.email, mother.adult.phone) == ("ada@example.org", "01233 496000")
    assert (mother.relation, mother.responsibility) == ("mother", True)
    assert father.adult.address == ("9 High Street", "Ashford", "TN24 9XX")
    assert father.responsibility is False
    assert [(one.id, one.place.line) for one in findings if "Dee Marsh" in one.words] == [
        ("transfer-file-no-parent", 15)
    ]
    assert not stops(findings)


BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><CTfile>&c;</CTfile>'


@pytest.mark.parametrize(
    ("data", "finding"),
    [
        (BOMB, "document-declares-entities"),
        ("<CTfile><CTFpupilData>", "document-broken-xml"),
        ("<html></html>", "transfer-file-other"),
    ],
)
def test_other_xml_is_refused(data, finding):
    with pytest.raises(Unreadable) as refused:
        read_transfer_file(name="a.xml", data=data.encode())
    assert refused.value.findings[0].id == finding
