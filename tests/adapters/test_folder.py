import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.adapters.folder import Together, safe_name, write_whole
from evenhand.core.findings import Refused


def names(folder):
    return sorted(one.name for one in folder.iterdir())


def refusal(action):
    with pytest.raises(Refused) as caught:
        action()
    return caught.value.findings[0].id


@pytest.mark.parametrize("text", ["Letter to parents", "brev-2026.11.22", "Ŵyn Ó’Brien", "王小明", "a (2)"])
def test_an_ordinary_name_is_kept(text):
    assert safe_name(text, suffix=".pdf") == f"{text}.pdf"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a/b\\c:d", "a-b-c-d"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ('<what> is "this"? *', "-what- is -this- -"),
        ("ends with dots. . .", "ends with dots"),
        (".hidden", "hidden"),
        ("two\nlines\tand  blanks", "two lines and blanks"),
        ("nul\0 bell\x07", "nul bell"),
        ("gpj.\u202etxt.exe", "gpj.txt.exe"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("Lpt1", "_Lpt1"),
        ("com¹", "_com¹"),
        ("console", "console"),
        ("", "unnamed"),
        (" . ", "unnamed"),
        ("\ud800", "unnamed"),
    ],
)
def test_a_dangerous_name_is_made_safe(text, name):
    assert safe_name(text) == name


@given(st.text(st.characters(exclude_categories=()), max_size=300), st.sampled_from(["", ".pdf", ".docx"]))
def test_any_text_becomes_a_name_every_system_takes(text, suffix):
    name = safe_name(text, suffix=suffix)
    assert name.endswith(suffix)
    assert len(name.encode()) <= 200
    assert name not in ("", ".", "..", suffix)
    assert not set('<>:"/\\|?*\0\n') & set(name)
    assert name == name.strip(" ")
    assert not name.endswith(".")


@given(st.text(max_size=150))
def test_a_safe_name_is_safe_already(text):
    once = safe_name(text)
    assert safe_name(once) == once


def test_a_file_is_written_whole(tmp_path):
    write_whole(tmp_path / "new" / "a.txt", b"words")
    assert (tmp_path / "new" / "a.txt").read_bytes() == b"words"
    assert names(tmp_path / "new") == ["a.txt"]


def test_a_file_has_the_rights_a_new_file_has(tmp_path):
    (tmp_path / "plain.txt").write_bytes(b"")
    write_whole(tmp_path / "a.txt", b"")
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == stat.S_IMODE(
        (tmp_path / "plain.txt").stat().st_mode
    )


def test_nothing_is_written_over_unasked(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"old")
    assert refusal(lambda: write_whole(tmp_path / "a.txt", b"new")) == "file-stands-there"
    assert (tmp_path / "a.txt").read_bytes() == b"old"
    assert names(tmp_path) == ["a.txt"]


def test_a_link_that_leads_nowhere_is_not_written_over(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "elsewhere")
    assert refusal(lambda: write_whole(tmp_path / "a.txt", b"new")) == "file-stands-there"
    assert not (tmp_path / "elsewhere").exists()


def test_a_file_is_written_over_when_told(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"old")
    write_whole(tmp_path / "a.txt", b"new", overwrite=True)
    assert (tmp_path / "a.txt").read_bytes() == b"new"
    assert names(tmp_path) == ["a.txt"]


def test_a_folder_is_never_written_over(tmp_path):
    (tmp_path / "a.txt").mkdir()
    assert refusal(lambda: write_whole(tmp_path / "a.txt", b"new", overwrite=True)) == "file-not-written"
    assert names(tmp_path) == ["a.txt"]


def test_a_folder_that_is_a_file_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    assert refusal(lambda: write_whole(tmp_path / "file" / "a.txt", b"")) == "file-not-written"


def test_files_appear_all_at_once_at_the_end(tmp_path):
    with Together(tmp_path) as together:
        assert together.add("a.pdf", b"1") == tmp_path / "a.pdf"
        together.add("b.pdf", b"2")
        assert [one for one in names(tmp_path) if not one.startswith(".")] == []
    assert names(tmp_path) == ["a.pdf", "b.pdf"]


def test_nothing_appears_if_something_fails_on_the_way(tmp_path):
    def fails():
        with Together(tmp_path / "out" / "deep") as together:
            together.add("a.pdf", b"1")
            raise KeyError("a fault on the way")

    with pytest.raises(KeyError):
        fails()
    assert names(tmp_path) == []


def test_nothing_appears_if_the_last_file_finds_its_place_taken(tmp_path):
    def fails():
        with Together(tmp_path) as together:
            together.add("a.pdf", b"1")
            together.add("b.pdf", b"2")
            (tmp_path / "b.pdf").write_bytes(b"somebody was faster")

    assert refusal(fails) == "file-stands-there"
    assert names(tmp_path) == ["b.pdf"]
    assert (tmp_path / "b.pdf").read_bytes() == b"somebody was faster"


def test_what_was_written_over_comes_back_if_a_later_file_fails(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"old")

    def fails():
        with Together(tmp_path, overwrite=True) as together:
            together.add("a.pdf", b"new")
            together.add("b.pdf", b"new")
            together.add("c.pdf", b"new")
            (tmp_path / "c.pdf").mkdir()

    assert refusal(fails) == "file-not-written"
    assert (tmp_path / "a.pdf").read_bytes() == b"old"
    assert names(tmp_path) == ["a.pdf", "c.pdf"]


def test_two_files_of_one_name_are_refused(tmp_path):
    def fails():
        with Together(tmp_path) as together:
            together.add("Letter.pdf", b"1")
            together.add("letter.PDF", b"2")

    assert refusal(fails) == "file-named-twice"
    assert names(tmp_path) == []


def test_names_are_made_safe_when_files_are_added(tmp_path):
    with Together(tmp_path) as together:
        assert together.add("../a:b.pdf", b"").name == "-a-b.pdf"
    assert names(tmp_path) == ["-a-b.pdf"]


def test_a_file_can_be_written_piece_by_piece(tmp_path):
    with Together(tmp_path) as together, together.reserve("big.pdf").open("wb") as file:
        file.writelines([b"1", b"2"])
    assert (tmp_path / "big.pdf").read_bytes() == b"12"


def test_many_files_come_into_the_folder(tmp_path):
    with Together(tmp_path) as together:
        for number in range(60):
            together.add(f"{number:02}.txt", b"%d" % number)
    assert len(names(tmp_path)) == 60


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="the rights of a folder bind root nowhere"
)
def test_a_folder_that_may_not_be_written_is_told(tmp_path):
    tmp_path.chmod(0o500)
    assert refusal(lambda: write_whole(tmp_path / "a.txt", b"")) == "file-not-written"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to try")
def test_a_full_disk_is_told_and_nothing_is_left(tmp_path):
    def fails():
        with Together(tmp_path) as together:
            together.add("a.pdf", b"1")
            together.reserve("b.pdf").symlink_to("/dev/full")
            (next(tmp_path.glob(".evenhand-*")) / "1.new").write_bytes(b"2")

    assert refusal(fails) == "file-not-written"
    assert names(tmp_path) == []
