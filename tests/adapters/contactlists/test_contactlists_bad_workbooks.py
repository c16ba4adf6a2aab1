"""Workbooks that are not what they say, or worse."""

import io
import zipfile

import pytest
from contactlists_workbooks import raw_workbook, text_cell, workbook, zipped
from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.adapters.contactlists import open_rows
from evenhand.core.findings import Refused, Unreadable

GOOD = workbook(("Name", "Email"), ("A", "a@example.org"))


def fault_of(data, name="c.xlsx"):
    with pytest.raises(Unreadable) as caught:
        open_rows(data, name=name)
    assert caught.value.findings[0].mend
    return caught.value.findings[0].id


@pytest.mark.parametrize(
    ("data", "name", "fault"),
    [
        (GOOD, "c.csv", "contacts-mislabelled"),
        (b"Name,Email\nA,b\n", "c.xlsx", "contacts-mislabelled"),
        (b"%PDF-1.7", "c.csv", "contacts-other-kind"),
        (b"\x89PNG\r\n", "c.csv", "contacts-other-kind"),
        (b"<!DOCTYPE html><html>", "c.csv", "contacts-other-kind"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "c.xls", "contacts-other-kind"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "c.xlsx",
            "contacts-encrypted",
        ),
        (zipped({"word/document.xml": "<x/>"}), "c.xlsx", "contacts-other-kind"),
        (zipped({"content.xml": "<x/>"}), "c.ods", "contacts-other-kind"),
        (zipped({"a.txt": "x"}), "c.xlsx", "contacts-other-kind"),
        (zipped({"xl/workbook.xml": "<x/>", "xl/vbaProject.bin": "x"}), "c.xlsm", "contacts-macros"),
        (b"PK\x03\x04 and then nothing", "c.xlsx", "contacts-damaged"),
        (GOOD[: len(GOOD) // 2], "c.xlsx", "contacts-damaged"),
        (zipped({"xl/workbook.xml": "<workbook"}), "c.xlsx", "contacts-damaged"),
        (zipped({"xl/workbook.xml": "<workbook/>"}), "c.xlsx", "contacts-empty"),
    ],
)
def test_what_is_no_workbook_is_told(data, name, fault):
    assert fault_of(data, name) == fault


def test_a_cell_in_the_last_corner_costs_nothing():
    sheet = f'<row r="1">{text_cell("A1", "Name")}</row><row r="1048576">{text_cell("A1048576", "x")}</row>'
    assert [row.number for row in open_rows(raw_workbook(sheet), name="c.xlsx").rows()] == [1048576]


def test_a_cell_in_the_last_column_is_refused():
    sheet = f'<row r="1">{text_cell("A1", "Name")}{text_cell("XFD1", "x")}</row>'
    assert fault_of(raw_workbook(sheet)) == "contacts-too-many-columns"


def test_entities_are_refused_and_never_expanded():
    prologue = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    sheet = '<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>'
    assert fault_of(raw_workbook(sheet, prologue=prologue)) == "contacts-entities"


def test_a_part_that_swells_is_stopped():
    assert fault_of(raw_workbook(("<row/>" + " " * 1000) * 40_000)) == "contacts-bomb"


def test_a_lie_about_sizes_does_not_help_a_bomb():
    data = bytearray(raw_workbook(("<row/>" + " " * 1000) * 40_000))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    lie = bytes(data).replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert fault_of(lie) in {"contacts-bomb", "contacts-damaged", "contacts-empty"}


@pytest.mark.parametrize(
    "cell",
    ['<c r="A2" t="s"><v>7</v></c>', '<c r="A2" t="s"><v>x</v></c>', '<c r="Ä2"><v>1</v></c>'],
)
def test_cells_that_point_nowhere_are_damage(cell):
    sheet = f'<row r="1">{text_cell("A1", "Name")}</row><row r="2">{cell}</row>'
    assert fault_of(raw_workbook(sheet)) == "contacts-damaged"


def test_a_list_that_changes_under_the_hand_is_refused(tmp_path):
    path = tmp_path / "c.csv"
    path.write_bytes(b"Name\nA\nB\n")
    opened = open_rows(path)
    path.write_bytes(b"Name\nA\nC\n")
    with pytest.raises(Refused) as caught:
        list(opened.rows())
    assert caught.value.findings[0].id == "contacts-changed"


@settings(max_examples=60)
@given(st.data())
def test_a_damaged_workbook_is_read_or_refused(data):
    broken = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 4))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    try:
        list(open_rows(bytes(broken)).rows())
    except Unreadable as unreadable:
        assert unreadable.findings
