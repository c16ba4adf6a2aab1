"""A list is brought in: what it writes, that it writes nothing twice, and what stops it."""

import io
import zipfile
from datetime import timedelta

import pytest
from contact_lists import APART, FAMILIES, HEADER, OKAFOR
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evenhand.apps.audit.models import Event
from evenhand.apps.contacts import actions, queries
from evenhand.apps.contacts.models import Adult, Bringing, Child, Household, Tie
from evenhand.apps.contacts.reading import mark_of, trial
from evenhand.apps.schools import queries as schools
from evenhand.core.findings import Refused, Unreadable


def counted():
    return {model.__name__: model.objects.count() for model in (Adult, Child, Household, Tie)}


@pytest.fixture
def nothing():
    assert counted() == dict.fromkeys(("Adult", "Child", "Household", "Tie"), 0)


def test_families_are_written_once_in_their_homes(families):
    assert counted() == {"Adult": 4, "Child": 3, "Household": 3, "Tie": 6}
    ada = Adult.objects.get(name="Ms Ada Okafor")
    assert [tie.child.name for tie in ada.ties.order_by("pk")] == ["Ben Okafor", "Cy Okafor"]
    assert ada.household == Adult.objects.get(name="Mr Obi Okafor").household
    assert ada.household.address == "1 Mill Lane\nTN24 8XX"
    assert ada.ties.first().relation == "mother"


def test_the_same_list_again_changes_nothing(bring, families):
    before = list(Adult.objects.order_by("pk").values()), list(Tie.objects.order_by("pk").values())
    assert bring(FAMILIES).are_none()
    assert before == (list(Adult.objects.order_by("pk").values()), list(Tie.objects.order_by("pk").values()))


def test_the_file_is_gone_once_it_is_in_and_the_record_stays(families):
    row = Bringing.objects.get()
    assert (bytes(row.data), row.counts["adults"], row.counts["children"]) == (b"", 4, 3)
    told = Event.objects.get(kind="contacts.brought-in").facts
    assert "Okafor" not in told


def test_whoever_is_missing_from_the_whole_list_has_left(bring, families, school, now):
    bring(HEADER + OKAFOR)
    (dot,) = queries.leavers(school=school)
    assert (dot.name, dot.left, dot.keep_until) == ("Dot Nowak", now.date(), now.date() + timedelta(days=366))


def test_head_counts_are_made_of_the_children_who_are_here(families):
    roster = schools.roster(school=families)
    assert roster.pupils_total == 3
    assert roster.pupils_by_year == (("Reception", 1), ("Year 3", 2))
    assert [(one.name, one.year, one.pupils) for one in roster.classes] == [
        ("3B", "Year 3", 2),
        ("RA", "Reception", 1),
    ]


def test_a_part_of_a_list_takes_nobody_away(bring, families):
    assert bring(HEADER + APART, whole=False).are_none()


def test_somebody_who_moves_gets_a_home_of_their_own(bring, families):
    moved = FAMILIES.replace("obi@example.org,1 Mill Lane,TN24 8XX", "obi@example.org,7 Oak Road,TN24 7XX")
    bring(moved)
    obi, ada = Adult.objects.get(name="Mr Obi Okafor"), Adult.objects.get(name="Ms Ada Okafor")
    assert obi.household.address == "7 Oak Road\nTN24 7XX"
    assert ada.household.address == "1 Mill Lane\nTN24 8XX"
    assert bring(moved).are_none()


def test_everything_wrong_is_told_at_once_and_nothing_is_written(bring, school, nothing):
    bad = (
        HEADER
        + OKAFOR.replace("ada@example.org", '"ada@example.org, obi@example.org"').replace(
            "Mr,Obi", 'Mr,"Obi\nBcc: eve@example.org"'
        )
        + APART.replace("Ewa", "Ewa\u2028Subject: hello")
    )
    with pytest.raises(Refused) as refused:
        bring(bad)
    found = [(one.id, one.place.line, one.place.part) for one in refused.value.findings]
    assert ("contact-mailbox-several", 2, "row 2, column 'Parent 1 email'") in found
    assert any(one[0] == "contact-line-end" and "Parent 2 forename" in one[2] for one in found)
    assert any(one[0] == "contact-line-end" and "Parent 1 forename" in one[2] for one in found)
    assert Adult.objects.count() == 0


@pytest.mark.parametrize("data", [b"\xff\xfe\x00\x00", b"", b"%PDF-1.7", b"a\x00b,c\n1,2\n"])
def test_what_is_no_list_is_refused(data, school, runner, now, nothing):
    with pytest.raises(Unreadable):
        actions.begin(by=runner, now=now, school=school, name="a.csv", data=data)
    assert Bringing.objects.count() == 0


def test_a_cell_of_ten_megabytes_is_refused(bring, nothing):
    with pytest.raises((Refused, Unreadable)):
        bring(HEADER + OKAFOR.replace("Ben", "B" * 10_000_000))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_and_semicolons_are_read(bring, encoding):
    bring(FAMILIES.replace(",", ";").replace("Ewa", "Ewé").encode(encoding))
    assert Adult.objects.filter(name="Mrs Ewé Nowak").exists()


def test_a_list_that_somebody_else_has_changed_is_looked_at_again(school, runner, now):
    row = actions.begin(by=runner, now=now, school=school, name="a.csv", data=FAMILIES.encode())
    with pytest.raises(Refused) as refused:
        actions.bring_in(by=runner, now=now, bringing=row, seen="something else")
    assert refused.value.findings[0].id == "contacts-changed-since"
    actions.give_up(by=runner, now=now, bringing=row)
    with pytest.raises(Refused):
        actions.bring_in(by=runner, now=now, bringing=row, seen="")


def test_transfer_files_are_off_until_somebody_says_why_they_are_lawful(school, runner, now):
    told = {"name": "a.xml", "data": b"<CTfile><CTFpupilData/></CTfile>"}
    with pytest.raises(Refused):
        actions.begin(by=runner, now=now, school=school, **told)
    with pytest.raises(Refused):
        actions.allow_transfer_files(by=runner, now=now, school=school, purpose=" ")
    actions.allow_transfer_files(by=runner, now=now, school=school, purpose="New pupils of one day.")
    assert actions.begin(by=runner, now=now, school=school, **told).kind == "transfer-file"
    actions.forbid_transfer_files(by=runner, now=now, school=school)
    assert queries.transfer_files(school=school) is None


people = st.sampled_from(["Ada", "Obi", "Eve", ""])
mails = st.sampled_from(["", "a@example.org", "b@example.org"])
rows = st.lists(
    st.tuples(
        st.sampled_from(["Ben Day", "Cy Day", "Dot Day"]),
        st.sampled_from(["3A", "4B"]),
        people,
        mails,
        people,
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows, rows, st.booleans())
def test_whatever_the_list_a_second_time_writes_nothing(bring, first, second, whole):
    header = "Child name,Class,Parent 1 name,Parent 1 email,Parent 2 name\n"
    for told in (first, second):
        bring(header + "".join(",".join(row) + "\n" for row in told), whole=whole)
    before = list(Adult.objects.order_by("pk").values()), list(Child.objects.order_by("pk").values())
    assert bring(header + "".join(",".join(row) + "\n" for row in second), whole=whole).are_none()
    assert before == (
        list(Adult.objects.order_by("pk").values()),
        list(Child.objects.order_by("pk").values()),
    )
    Household.objects.all().delete()
    Child.objects.all().delete()


BOMB = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "aaaaaaaaaa"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;">]>
<CTfile><Header/><CTFpupilData>&y;</CTFpupilData></CTfile>"""


def slipping() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("users.csv", "sourcedId,role\n1,student\n")
        archive.writestr("../../evil.csv", "a,b\n1,2\n")
    return stream.getvalue()


@pytest.mark.parametrize(("name", "data"), [("pupils.xml", BOMB), ("roster.zip", slipping())])
def test_files_that_mean_harm_are_refused_before_a_row_is_kept(name, data, school, runner, now):
    actions.allow_transfer_files(by=runner, now=now, school=school, purpose="New pupils; public task.")
    with pytest.raises(Unreadable):
        actions.begin(by=runner, now=now, school=school, name=name, data=data)
    assert (Bringing.objects.count(), Adult.objects.count()) == (0, 0)


def test_formulas_and_cells_without_end_are_told_by_row_and_column_all_at_once(school, runner, now):
    bad = OKAFOR.replace("Ada", "=HYPERLINK(1)").replace("Obi", "B" * 300)
    told = {"name": "a.csv", "data": (HEADER + bad + APART).encode()}
    row = actions.begin(by=runner, now=now, school=school, **told)
    tried = trial(row, whole=False, today=now.date())
    found = {(one.id, one.place.part) for one in (*tried.stops, *tried.doubts)}
    assert ("contact-formula", "row 2, column 'Parent 1 forename'") in found
    assert any("Parent 2 forename" in part for _, part in found)
    with pytest.raises(Refused):
        actions.bring_in(by=runner, now=now, bringing=row, seen=mark_of(tried.changes))
    assert Adult.objects.count() == 0
