"""`evenhand merge`: one letter for each row, or one file for the printer."""

import csv
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from click.testing import Result

Call = Callable[..., Result]
Answer = Callable[..., dict[str, Any]]
DAY = ("--today", "2026-11-22")


def words(demo: Path, out: Path, *more: str | Path) -> tuple[str | Path, ...]:
    case = ("--case", demo / "thornfield.toml", "--out", out, *DAY)
    return ("merge", "awareness-letter", *case, "--contacts", *(more or (demo / "contacts.csv",)))


def write_list(path: Path, header: str, *rows: tuple[str, ...]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header.split(","))
        writer.writerows(rows)
    return path


HEADER = "Salutation,Name,Address 1,Town,Postcode"
ROW = ("Ms Khan", "Ms Amina Khan", "3 Mill Lane", "Ashby", "AB12 3DE")


def test_every_row_gets_its_letter(answer: Answer, demo: Path, tmp_path: Path) -> None:
    found = answer(*words(demo, tmp_path / "out"), "--format", "pdf,txt")
    assert (found["status"], found["rows"], found["files"]) == (0, 12, 24)
    texts = sorted((tmp_path / "out").glob("*.txt"))
    assert len(texts) == 12
    assert "Dear Mr Smith & Ms Patel" in texts[7].read_text("utf-8")
    assert not any("han" in path.name for path in (tmp_path / "out").iterdir())


def test_one_file_holds_all_letters_in_order(answer: Answer, demo: Path, tmp_path: Path) -> None:
    assert answer(*words(demo, tmp_path / "out"), "--one-file")["status"] == 0
    (path,) = (tmp_path / "out").glob("*.pdf")
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(path)]
    starts = [
        next(line for line in page.splitlines() if line.startswith("Dear "))
        for page in pages
        if "Dear " in page
    ]
    assert len(starts) == 12
    assert starts[:2] == ["Dear Ms Khan", "Dear Mr Żółkowski"]


def test_the_same_command_again_changes_nothing(answer: Answer, demo: Path, tmp_path: Path) -> None:
    answer(*words(demo, tmp_path))
    before = {path.name: hashlib.sha256(path.read_bytes()).digest() for path in tmp_path.glob("*.pdf")}
    (tmp_path / "awareness-letter-000004.pdf").unlink()
    found = answer(*words(demo, tmp_path))
    after = {path.name: hashlib.sha256(path.read_bytes()).digest() for path in tmp_path.glob("*.pdf")}
    assert found["status"] == 0 and before == after


@pytest.mark.rule(10)
def test_everything_wrong_is_told_before_anything_is_written(
    answer: Answer, demo: Path, tmp_path: Path
) -> None:
    rows = [ROW, ("Ms [name]", *ROW[1:]), ("Mx \U00013000", *ROW[1:]), ROW]
    contacts = write_list(tmp_path / "c.csv", HEADER, *rows)
    found = answer(*words(demo, tmp_path / "out", contacts))
    stopped = {one["part"] or one["line"] for one in found["findings"] if one["level"] == "stop"}
    assert found["status"] == 3 and len(stopped) >= 2
    assert not (tmp_path / "out").exists()


def test_a_letter_that_may_not_leave_is_not_merged(answer: Answer, demo: Path, tmp_path: Path) -> None:
    case = ("--case", demo / "not-yet.toml", "--contacts", demo / "contacts.csv", "--out", tmp_path / "out")
    found = answer("merge", "incident-letter", *case, *DAY)
    assert found["status"] == 3 and "live-hold" in {one["id"] for one in found["findings"]}
    assert not (tmp_path / "out").exists()


@pytest.mark.rule(7)
@pytest.mark.demand("K11")
def test_a_column_cannot_bring_in_a_name(answer: Answer, demo: Path, tmp_path: Path) -> None:
    header = f"{HEADER},how to raise a concern"
    contacts = write_list(tmp_path / "c.csv", header, (*ROW, "ask"), (*ROW, "do not do as Sam Whitlock did"))
    pack = tmp_path / "pack"
    pack.mkdir()
    (pack / "pack.toml").write_text(
        'id = "p"\nversion = "1"\ntitle = "P"\n[licence]\nname = "x"\nholder = "y"\n', encoding="utf-8"
    )
    (pack / "news.md").write_text(
        "---\nid: news\ntitle: News\nkind: letter\naudience: all-parents\nabout: incident\n"
        "gates: [identifies-nobody]\nsignatories: [head]\nclosing: Yours sincerely\n"
        "fields:\n  to: {type: text, label: To, source: recipient.salutation, example: all}\n"
        "  how to raise a concern: {type: text, label: How, example: ask}\n---\n"
        "Dear ((to))\n\n# News\n\nPlease ((how to raise a concern)).\n",
        encoding="utf-8",
    )
    letters = tmp_path / "letters.toml"
    letters.write_text(
        '[news.standing]\nprepared_by = "Gwen Lowe"\n'
        'second_reader = { name = "Ruth Bello", role = "dsl", on = 2026-11-20, reason = "Names nobody." }\n'
        'approvals = [{ name = "Pat Hargreaves", role = "head", on = 2026-11-20 }]\n',
        encoding="utf-8",
    )
    case = ("--case", demo / "thornfield.toml", "--letters", letters, "--pack", pack)
    found = answer("merge", "news", *case, "--contacts", contacts, "--out", tmp_path / "out", *DAY)
    stops = [one for one in found["findings"] if one["level"] == "stop"]
    assert found["status"] == 3
    assert [one["id"] for one in stops] == ["names-party"] and "row 3" in stops[0]["part"]


@pytest.mark.parametrize(
    ("name", "data"),
    [("c.csv", b""), ("c.xlsx", b"%PDF-1.7"), ("c.csv", b"\x00\x01\x02" * 50), ("c.csv", b"one,one\n1,2\n")],
)
def test_a_list_that_is_none_is_refused_in_words(
    answer: Answer, demo: Path, tmp_path: Path, name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    found = answer(*words(demo, tmp_path / "out", tmp_path / name))
    assert found["status"] == 4 and all(one["mend"] for one in found["findings"])


def test_yes_or_no_may_differ_from_row_to_row(answer: Answer, demo: Path, tmp_path: Path) -> None:
    header = f"{HEADER},boards"
    contacts = write_list(
        tmp_path / "c.csv", header, (*ROW, "yes"), (*ROW[:2], "4 Mill Lane", *ROW[3:], "no")
    )
    pack = tmp_path / "pack"
    pack.mkdir()
    (pack / "pack.toml").write_text(
        'id = "p"\nversion = "1"\ntitle = "P"\n[licence]\nname = "x"\nholder = "y"\n', encoding="utf-8"
    )
    (pack / "news.md").write_text(
        "---\nid: news\ntitle: News\nkind: letter\naudience: all-parents\nsignatories: [head]\n"
        "closing: Yours sincerely\nfields:\n  to: {type: text, label: To, source: recipient.salutation}\n"
        "  boards: {type: yes-no, label: Boards}\n---\n"
        "Dear ((to))\n\n# News\n\n((boards??Your child boards with us. ))We are open.\n",
        encoding="utf-8",
    )
    letters = tmp_path / "letters.toml"
    letters.write_text(
        '[news.standing]\nprepared_by = "Gwen Lowe"\n'
        'approvals = [{ name = "Pat Hargreaves", role = "head", on = 2026-11-20 }]\n',
        encoding="utf-8",
    )
    case = ("--case", demo / "thornfield.toml", "--letters", letters, "--pack", pack, "--format", "txt")
    found = answer("merge", "news", *case, "--contacts", contacts, "--out", tmp_path / "out", *DAY)
    assert found["status"] == 0, found
    first, second = sorted((tmp_path / "out").glob("*.txt"))
    assert "boards with us" in first.read_text("utf-8")
    assert "boards with us" not in second.read_text("utf-8")
