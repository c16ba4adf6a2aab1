"""CSV as school systems write it."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.adapters.contactlists import open_rows
from evenhand.core.findings import Unreadable


def rows_of(data, name="c.csv"):
    opened = open_rows(data, name=name)
    return opened.headers, [(row.number, row.cells) for row in opened.rows()]


def fault_of(data, name="c.csv"):
    with pytest.raises(Unreadable) as caught:
        open_rows(data, name=name)
    return caught.value.findings[0]


PLAIN = ("Name", "Email"), [(2, ("Zoë", "z@example.org")), (3, ("Bo", ""))]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_dialect_and_encoding_reads_alike(delimiter, encoding, end):
    lines = ["Name,Email", "Zoë,z@example.org", "Bo,", ""]
    data = end.join(lines).replace(",", delimiter).encode(encoding)
    assert rows_of(data) == PLAIN


def test_windows_1252_is_told_and_utf_8_is_not():
    assert open_rows("Name\nZoë\n".encode()).findings == ()
    assert [f.id for f in open_rows("Name\nZoë\n".encode("cp1252")).findings] == ["contacts-encoding-assumed"]


def test_quoted_line_breaks_do_not_move_row_numbers():
    data = b'Name,Address\n"Ms Khan","1 High St\nAshford"\n\nMr Lee,2 High St\n'
    assert rows_of(data)[1] == [(2, ("Ms Khan", "1 High St\nAshford")), (4, ("Mr Lee", "2 High St"))]


def test_the_hint_of_excel_names_the_separator():
    assert rows_of(b"sep=;\r\nName;Note\r\nA;1,2,3\r\n") == (("Name", "Note"), [(3, ("A", "1,2,3"))])


def test_commas_in_prose_do_not_hide_semicolons():
    assert rows_of(b"Name;Note\nA;one, two, three, four\nB;five\n")[0] == ("Name", "Note")


def test_one_column_is_a_list_too():
    assert rows_of(b"Email\na@example.org\n") == (("Email",), [(2, ("a@example.org",))])


def test_a_title_above_the_header_is_passed_over():
    opened = open_rows(b"Contacts for Year 3,,\n\nName,Email,Child\nA,a@example.org,B\n")
    assert opened.headers == ("Name", "Email", "Child")
    assert [finding.id for finding in opened.findings] == ["contacts-above-header"]
    assert [row.number for row in opened.rows()] == [4]


def test_a_lone_header_is_never_taken_for_a_title():
    with pytest.raises(Unreadable) as caught:
        open_rows(b"Name\nKhan, Aisha\nLee, Bo\n")
    assert [finding.id for finding in caught.value.findings] == ["contacts-row-too-long"] * 2


def test_short_rows_are_filled_up():
    assert rows_of(b"A,B,C\n1\n")[1] == [(2, ("1", "", ""))]


def test_a_formula_stays_the_characters_it_is():
    value = "=cmd|' /C calc'!A0"
    assert rows_of(f"Name,Note\nA,{value}\n".encode())[1] == [(2, ("A", value))]


def test_a_hundred_thousand_characters_arrive_whole():
    value = "é" * 100_000
    assert rows_of(f'Name,Note\nA,"{value}"\n'.encode())[1] == [(2, ("A", value))]


def test_it_can_be_read_as_often_as_needed():
    opened = open_rows(b"A,B\n1,2\n3,4\n")
    assert list(opened.rows()) == list(opened.rows())
    assert opened.count == 2


@pytest.mark.parametrize(
    ("data", "fault", "line", "part"),
    [
        (b"", "contacts-empty", 0, ""),
        (b"\n\n  ,\n", "contacts-empty", 0, ""),
        (b"Name,Email\n\n,\n", "contacts-no-rows", 1, "row 1"),
        (b"Aisha,a@example.org\nBo,b@example.org\n", "contacts-no-header", 1, "row 1"),
        (b"Aisha,TN24 8XX\n", "contacts-no-header", 1, "row 1"),
        (b"Name,07700 900123\n", "contacts-no-header", 1, "row 1"),
        (b"Name,Email,name\n1,2,3\n", "contacts-header-twice", 1, "row 1"),
        (b'Name,Email\nA,b\n"C,d\n', "contacts-broken-csv", 3, "row 3"),
        (b'Name,Email\n"A"b,c\n', "contacts-broken-csv", 2, "row 2"),
        (b'Name,Email\n"' + b"x" * 200_000 + b'",c\n', "contacts-broken-csv", 2, "row 2"),
        (b"Name,Email\nA\x00b,c\n", "contacts-nul", 2, "row 2"),
        (b"Name,Email\nA,b\nC\x81d,e\n", "contacts-not-utf8", 3, ""),
        (b"\xff\xfeN\x00\x00\xd8a\x00", "contacts-not-utf8", 1, ""),
    ],
)
def test_a_broken_list_names_the_place(data, fault, line, part):
    found = fault_of(data)
    assert (found.id, found.place.line, found.place.part) == (fault, line, part)
    assert found.mend


def test_all_cells_without_header_are_told_at_once():
    with pytest.raises(Unreadable) as caught:
        open_rows(b"Name,Email\nA,b,c\nD,e\nF,g,,h\n", name="c.csv")
    assert [(f.place.line, f.place.column) for f in caught.value.findings] == [(2, 3), (4, 4)]


def test_thousands_of_faults_are_counted_not_kept():
    data = b"Name\n" + b"A,b\n" * 5_000
    with pytest.raises(Unreadable) as caught:
        open_rows(data)
    assert len(caught.value.findings) == 201
    assert caught.value.findings[-1].id == "contacts-more-faults"


def test_too_many_rows_and_columns_are_refused():
    assert fault_of(b"Name\n" + b"A\n" * 100_001).id == "contacts-too-many-rows"
    assert fault_of(b"Name\n" + b"," * 2_000 + b"\n" + b"A" + b"," * 2_000).id == "contacts-too-many-columns"


def test_a_hundred_megabytes_are_refused_unread(tmp_path):
    path = tmp_path / "huge.csv"
    with path.open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    with pytest.raises(Unreadable) as caught:
        open_rows(path)
    assert caught.value.findings[0].id == "contacts-too-large"


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(Unreadable) as caught:
        open_rows(tmp_path / "none.csv")
    assert caught.value.findings[0].id == "contacts-not-there"


HOSTILE = st.text(
    alphabet=st.one_of(
        st.sampled_from("<>&\"'\n,;\t|=@+-()[]{}«» \u200f\u202e\u200d😀é\u00a0\u2028"),
        st.characters(exclude_categories=("Cs",), exclude_characters="\0\r"),
    ),
    max_size=20,
)


@given(
    rows=st.lists(st.tuples(HOSTILE, HOSTILE, HOSTILE), min_size=1, max_size=6),
    delimiter=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_any_values_come_back_as_they_went(rows, delimiter, encoding):
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([("Parent name", "Child", "Class"), *(("x", *row[1:]) for row in rows)])
    _, found = rows_of(stream.getvalue().encode(encoding))
    assert [cells for _, cells in found] == [("x", *row[1:]) for row in rows]


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    try:
        opened = open_rows(data)
        assert all(len(row.cells) == len(opened.headers) for row in opened.rows())
    except Unreadable as unreadable:
        assert all(finding.place.source == "contacts" for finding in unreadable.findings)
