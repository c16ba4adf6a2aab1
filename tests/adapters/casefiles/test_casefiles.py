"""Case files: what is taken, and what is said of those that cannot be."""

import json
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evenhand.adapters.casefiles import read_case_file
from evenhand.adapters.casefiles.schema import case_file_schema
from evenhand.core.cases import Agency, Part
from evenhand.core.findings import Unreadable

GOOD = """
[school]
name = "Thornfield"
logo = { file = "logo.png", alt = "A thorn tree" }

[[school.staff]]
name = "Pat"
role = "head"

[case]
reference = "EH-1"
opened_on = 2026-11-01

[[case.parties]]
id = "a"
name = "K. Lee"
parts = ["author", "parent-involved"]

[[case.holds]]
agency = "police"
set_on = 2026-11-02

[letters.incident-letter]
answers = { when = 2026-11-03, at = 15:30:00, shown = true, list = ["a", "b"] }
recipients = ["a"]
standing = { notes_read = [1, 2], second_reader = { name = "Jo", on = 2026-11-20 } }

[[letters.incident-letter.overrides]]
gate = "meeting-first"
by = "Pat"
role = "head"
on = 2026-11-21
reason = "They moved abroad."
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n....")
    (tmp_path / "case.toml").write_text(GOOD, encoding="utf-8")
    return tmp_path


def places(path: Path) -> list[str]:
    with pytest.raises(Unreadable) as raised:
        read_case_file(path)
    assert all(finding.mend for finding in raised.value.findings)
    return [str(finding.place) for finding in raised.value.findings]


def test_a_good_file_becomes_values(folder: Path) -> None:
    file = read_case_file(folder / "case.toml")
    assert file.case is not None
    assert file.case.opened_on == date(2026, 11, 1)
    assert file.case.parties[0].parts == (Part.AUTHOR, Part.PARENT_INVOLVED)
    assert file.case.holds[0].agency is Agency.POLICE
    assert file.school.logo is not None and file.school.logo.data.startswith(b"\x89PNG")
    section = file.section("incident-letter")
    assert section.answers == {"when": "2026-11-03", "at": "15:30:00", "shown": True, "list": ["a", "b"]}
    assert section.standing.notes_read == {1, 2}
    assert section.overrides[0].gate == "meeting-first"


def test_a_template_nobody_decided_about_is_empty(folder: Path) -> None:
    assert read_case_file(folder / "case.toml").section("other").answers == {}


def test_json_and_toml_say_the_same(folder: Path) -> None:
    values = json.loads(json.dumps(tomllib.loads(GOOD), default=str))
    (folder / "case.json").write_text(json.dumps(values), encoding="utf-8")
    assert read_case_file(folder / "case.json") == read_case_file(folder / "case.toml")


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('name = "Thornfield"', 'nam = "Thornfield"\nname = "x"', "case.toml:3:1"),
        ('name = "Thornfield"', "name = 3", "case.toml:3:1"),
        ('role = "head"', 'role = "boss"', "case.toml:8:1"),
        ('agency = "police"', 'agency = "plod"', "case.toml:20:1"),
        ("set_on = 2026-11-02", 'set_on = "today"', "case.toml:21:1"),
        ('parts = ["author", ', 'parts = ["autor", ', "case.toml:17:10"),
        ('reference = "EH-1"', "", "case.toml:10:1"),
        ('name = "Thornfield"', 'name = "Thornfield', "case.toml:3:19"),
        ("logo.png", "no.png", "case.toml:4:1"),
        ("logo.png", "../logo.png", "case.toml:4:1"),
        ("A thorn tree", " ", "case.toml:4:1"),
        ("logo.png", "case.toml", "case.toml:4:1"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(folder: Path, old: str, new: str, place: str) -> None:
    (folder / "case.toml").write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    assert place in places(folder / "case.toml")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"school": {"name": "x"}, }', "case.json:1:27"),
        ('{\n "school": {"name": 3}}', "case.json:2:13"),
        ('{"school": {"name": "x"}, "school": {}}', "case.json"),
        ("[" * 100_000, "case.json"),
        ("", "case.json:1:1"),
        ("[]", "case.json:1:1"),
    ],
)
def test_json_that_is_wrong_is_said_with_its_place(tmp_path: Path, text: str, place: str) -> None:
    (tmp_path / "case.json").write_text(text, encoding="utf-8")
    assert places(tmp_path / "case.json")[0].startswith(place)


def test_a_missing_or_foreign_file_is_said(tmp_path: Path) -> None:
    assert places(tmp_path / "none.toml") == ["none.toml"]
    (tmp_path / "bin.toml").write_bytes(b"\xff\xfe\x00")
    assert places(tmp_path / "bin.toml") == ["bin.toml"]
    (tmp_path / "big.toml").write_bytes(b"#" * 5_000_001)
    assert places(tmp_path / "big.toml") == ["big.toml"]
    assert places(tmp_path) == [tmp_path.name]


def test_the_schema_closes_every_table() -> None:
    for name, part in case_file_schema()["$defs"].items():
        assert part.get("additionalProperties") is not True, name


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(cut=st.integers(0, len(GOOD)), piece=st.text(max_size=8))
def test_any_damaged_file_is_read_or_refused(folder: Path, cut: int, piece: str) -> None:
    (folder / "x.toml").write_bytes((GOOD[:cut] + piece + GOOD[cut + 3 :]).encode("utf-8", "surrogatepass"))
    try:
        read_case_file(folder / "x.toml")
    except Unreadable as unreadable:
        assert all(finding.place.source for finding in unreadable.findings)


def test_letters_may_stand_in_a_file_of_their_own(folder: Path) -> None:
    (folder / "letters.toml").write_text('[x.answers]\na = "b"\n[incident-letter]\n', encoding="utf-8")
    file = read_case_file(folder / "case.toml", letters=folder / "letters.toml")
    assert file.section("x").answers == {"a": "b"}
    assert file.section("incident-letter").answers == {}


def test_a_fault_in_the_letters_is_placed_there(folder: Path) -> None:
    (folder / "letters.toml").write_text("[x]\nanswer = 3\n", encoding="utf-8")
    with pytest.raises(Unreadable) as raised:
        read_case_file(folder / "case.toml", letters=folder / "letters.toml")
    assert [str(finding.place) for finding in raised.value.findings] == ["letters.toml:2:1"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Thorn\\u0007field", "U+0007"),
        ("Thorn\\u0000field", "U+0000"),
        ("\\u202Eleifnroht", "U+202E"),
        ("\\u2067field", "U+2067"),
        ("", "is empty"),
        ("  \\u00A0 ", "is empty"),
    ],
)
def test_what_nobody_can_see_has_line_and_column(text: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "case.toml").write_text(f'[school]\nname = "{text}"\n', encoding="utf-8")
    with pytest.raises(Unreadable) as raised:
        read_case_file(tmp_path / "case.toml")
    (found,) = raised.value.findings
    assert said in found.words and "school.name" in found.words
    assert str(found.place) == "case.toml:2:1"


@pytest.mark.parametrize("text", ["Mr \\u200Fمحمد", "Ŵyn\\tLlŷr", "🎉", "two\\nlines"])
def test_marks_and_signs_of_ordinary_text_stay(text: str, tmp_path: Path) -> None:
    (tmp_path / "case.toml").write_text(f'[school]\nname = "{text}"\n', encoding="utf-8")
    assert read_case_file(tmp_path / "case.toml").school.name


def test_the_words_of_a_post_stay_as_they_were_written(tmp_path: Path) -> None:
    case = '[case]\nreference = "a"\nopened_on = 2026-11-01\n'
    post = '[[case.posts]]\nid = "p"\nsite = "x"\nwords = "\\u202Ehidden\\u0007"\n'
    (tmp_path / "case.toml").write_text(f'[school]\nname = "T"\n{case}{post}', encoding="utf-8")
    read = read_case_file(tmp_path / "case.toml").case
    assert read is not None and read.posts[0].words == "\u202ehidden\x07"
