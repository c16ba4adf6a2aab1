"""OneRoster 1.1 and 1.2 in a zip: who is whose parent, and what is refused."""

import io
import zipfile

import pytest

from evenhand.adapters.rosters import Kind, kind_of, read_oneroster
from evenhand.core.findings import Unreadable, stops

USERS = (
    "sourcedId,status,enabledUser,orgSourcedIds,role,username,givenName,familyName,email,phone,"
    "agentSourcedIds,grades\n"
)
FIRST = (
    USERS
    + 's1,active,true,o1,student,ben,Ben,Okafor,,,"g1,g2",03\n'
    + "s2,active,true,o1,student,cy,Cy,Day,,,,KG\n"
    + "s3,tobedeleted,true,o1,student,eve,Eve,Gone,,,g1,03\n"
    + "g1,active,true,o1,guardian,ada,Ada,Okafor,ada@example.org,01233 496000,,\n"
    + "g2,active,true,o1,parent,obi,Obi,Okafor,,,s2,\n"
    + "t1,active,true,o1,teacher,tess,Tess,Teach,tess@example.org,,,\n"
)
CLASSES = "sourcedId,status,title,classType\nk1,active,Maths set 1,scheduled\nk2,active,3B,homeroom\n"
ENROLLED = (
    "sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role\n"
    "e1,active,k1,o1,s1,student\ne2,active,k2,o1,s1,student\ne3,active,k2,o1,t1,teacher\n"
)
USERS_12 = (
    FIRST.replace(",role,", ",")
    .replace(",student,", ",")
    .replace(",guardian,", ",")
    .replace(",parent,", ",")
    .replace(",teacher,", ",")
)
ROLES = (
    "sourcedId,status,userSourcedId,roleType,role,orgSourcedId\n"
    "r1,active,s1,primary,student,o1\nr2,active,s2,primary,student,o1\nr3,active,g1,primary,guardian,o1\n"
    "r4,active,g2,secondary,parent,o1\nr5,active,t1,primary,teacher,o1\n"
)


def zipped(**files):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(f"{name}.csv", text)
    return stream.getvalue()


def told(data):
    entries, findings = read_oneroster(name="roster.zip", data=data)
    assert not stops(findings)
    return {
        entry.child.name: (entry.child.class_name, [(one.adult.name, one.relation) for one in entry.adults])
        for entry in entries
    }


@pytest.mark.parametrize("files", [{"users": FIRST}, {"users": USERS_12, "roles": ROLES}], ids=["1.1", "1.2"])
def test_parents_and_guardians_are_found_from_either_side(files):
    data = zipped(**files, classes=CLASSES, enrollments=ENROLLED, manifest="propertyName,value\na,b\n")
    assert kind_of(name="roster.zip", data=data) is Kind.ONEROSTER
    assert told(data) == {
        "Ben Okafor": ("3B", [("Ada Okafor", "guardian"), ("Obi Okafor", "parent")]),
        "Cy Day": ("", [("Obi Okafor", "parent")]),
    }


def test_numbers_of_the_system_are_kept():
    entries, _ = read_oneroster(name="roster.zip", data=zipped(users=FIRST))
    assert [entry.child.key for entry in entries] == ["s1", "s2"]
    assert [one.adult.key for one in entries[0].adults] == ["g1", "g2"]


def test_without_a_column_for_parents_it_is_said_where_they_are_looked_for():
    with pytest.raises(Unreadable) as refused:
        read_oneroster(
            name="roster.zip", data=zipped(users="sourcedId,role,givenName,familyName\ns1,student,B,O\n")
        )
    assert "agentSourcedIds" in str(refused.value.findings[0].words)


def test_two_addresses_in_a_cell_are_refused_by_row_and_column():
    bad = FIRST.replace("ada@example.org", '"ada@example.org; obi@example.org"')
    _, findings = read_oneroster(name="roster.zip", data=zipped(users=bad))
    (stop,) = stops(findings)
    assert (stop.id, stop.place.line, stop.place.part) == (
        "contact-mailbox-several",
        5,
        "row 5, column 'email'",
    )


def test_a_file_outside_the_zip_is_refused():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("users.csv", FIRST)
        archive.writestr("../../evil.csv", "a,b\n1,2\n")
    with pytest.raises(Unreadable) as refused:
        read_oneroster(name="roster.zip", data=stream.getvalue())
    assert refused.value.findings[0].id == "document-unsafe-part"


def test_a_zip_that_swells_is_refused():
    data = zipped(users=USERS + "s1," + "0" * 60_000_000 + "\n")
    with pytest.raises(Unreadable) as refused:
        read_oneroster(name="roster.zip", data=data)
    assert refused.value.findings[0].id == "document-bomb"
