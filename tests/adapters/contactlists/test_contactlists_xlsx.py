"""Workbooks as text."""

import datetime as dt

import pytest
from contactlists_workbooks import raw_workbook, text_cell, workbook

from evenhand.adapters.contactlists import open_rows
from evenhand.core.findings import Unreadable


def cells_of(data):
    return [row.cells for row in open_rows(data, name="c.xlsx").rows()]


def test_words_and_gaps_arrive_with_their_row_numbers():
    data = workbook(("Name", "Email"), ("Zoë <&>", None), (), ("Bo\nBo", "b@example.org"))
    opened = open_rows(data, name="c.xlsx")
    assert opened.headers == ("Name", "Email")
    assert opened.findings == ()
    assert [(r.number, r.cells) for r in opened.rows()] == [
        (2, ("Zoë <&>", "")),
        (4, ("Bo\nBo", "b@example.org")),
    ]


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (7700900123, None, "7700900123"),
        ("07700900123", None, "07700900123"),
        (7700900123, "00000000000", "07700900123"),
        (7700900123, "00000 000000", "07700 900123"),
        (3.0, None, "3"),
        (3.5, None, "3.5"),
        (0.1 + 0.2, None, "0.3"),
        (dt.date(2026, 11, 22), None, "2026-11-22"),
        (dt.date(2026, 11, 22), "dd/mm/yyyy", "2026-11-22"),
        (dt.datetime(2026, 11, 22, 15, 30), None, "2026-11-22 15:30"),  # noqa: DTZ001
        (dt.time(15, 30), None, "15:30"),
        (dt.date(1900, 2, 28), None, "1900-02-28"),
        (dt.date(1900, 3, 1), None, "1900-03-01"),
        (True, None, "TRUE"),
        (False, None, "FALSE"),
        (45, '"Room" 0', "45"),
        (0.5, "[Red]0.0%", "0.5"),
    ],
)
def test_values_become_the_text_people_see(value, code, text):
    def change(book):
        cell = book.active["B2"]
        cell.value = value
        if code:
            cell.number_format = code

    assert cells_of(workbook(("Name", "Value"), ("A",), change=change)) == [("A", text)]


def test_dates_that_begin_in_1904_are_right():
    def change(book):
        book.epoch = dt.datetime(1904, 1, 1)  # noqa: DTZ001
        book.active["B2"].value = dt.date(2026, 11, 22)

    assert cells_of(workbook(("Name", "Born"), ("A",), change=change)) == [("A", "2026-11-22")]


def test_a_formula_gives_what_was_last_shown():
    sheet = (
        f'<row r="1">{text_cell("A1", "Name")}{text_cell("B1", "Child")}</row>'
        '<row r="2"><c r="A2" t="str"><f>"A"&amp;"B"</f><v>AB</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>'
    )
    assert cells_of(raw_workbook(sheet)) == [("AB", "2")]


def test_a_formula_without_result_is_told_with_place():
    data = workbook(("Name", "Child"), ("A", "=1+1"))
    with pytest.raises(Unreadable) as caught:
        open_rows(data, name="c.xlsx")
    (finding,) = caught.value.findings
    assert (finding.id, finding.place.line, finding.place.column) == ("contacts-no-result", 2, 2)


def test_escaped_characters_are_themselves_again():
    escaped = text_cell("A2", "a_x000A_b_x005F_xD83D_")
    sheet = f'<row r="1">{text_cell("A1", "Name")}</row><row r="2">{escaped}</row>'
    assert cells_of(raw_workbook(sheet)) == [("a\nb_xD83D_",)]


def test_shared_words_in_several_runs_are_one():
    strings = "<si><t>Name</t></si><si><r><t>Ais</t></r><r><t>ha</t></r><rPh><t>x</t></rPh></si>"
    sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>'
    assert cells_of(raw_workbook(sheet, strings=strings)) == [("Aisha",)]


def test_cells_without_references_stand_in_order():
    sheet = (
        '<row><c t="inlineStr"><is><t>A</t></is></c><c t="inlineStr"><is><t>B</t></is></c></row>'
        '<row r="5"><c t="inlineStr"><is><t>1</t></is></c><c t="inlineStr"><is><t>2</t></is></c></row>'
    )
    assert cells_of(raw_workbook(sheet)) == [("1", "2")]


def test_a_merged_title_and_empty_merged_rows_are_passed_over():
    def change(book):
        book.active.merge_cells("A1:C1")
        book.active.merge_cells("A4:C4")

    data = workbook(
        ("Contacts",), ("Name", "Email", "Child"), ("A", "a@b.org", "C"), (), ("D",), change=change
    )
    opened = open_rows(data, name="c.xlsx")
    assert opened.headers == ("Name", "Email", "Child")
    assert [row.number for row in opened.rows()] == [3, 5]


def test_the_first_sheet_that_shows_anything_is_read():
    def change(book):
        hidden = book.create_sheet("Old", 0)
        hidden.append(["Name"])
        hidden.append(["Nobody"])
        hidden.sheet_state = "hidden"
        book.create_sheet("Empty", 1)
        more = book.create_sheet("More")
        more.append(["Name"])
        book.active = 2

    book = workbook(
        change=lambda book: (book.active.append(["Name"]), book.active.append(["A"]), change(book))
    )
    opened = open_rows(book, name="c.xlsx")
    assert [row.cells for row in opened.rows()] == [("A",)]
    assert [finding.id for finding in opened.findings] == ["contacts-other-sheets"]
    assert "More" in opened.findings[0].words


def test_rows_hidden_by_a_filter_are_told():
    def change(book):
        book.active.row_dimensions[3].hidden = True

    opened = open_rows(workbook(("Name",), ("A",), ("B",), change=change), name="c.xlsx")
    assert [finding.id for finding in opened.findings] == ["contacts-hidden-rows"]
    assert opened.findings[0].place.line == 3
    assert opened.count == 2


def test_two_thousand_rows_arrive_in_order():
    data = workbook(("Name", "Child"), *((f"Parent {n}", f"Child {n}") for n in range(2_000)))
    assert [row.cells[0] for row in open_rows(data, name="c.xlsx").rows()] == [
        f"Parent {n}" for n in range(2_000)
    ]
