"""A merge that was cut off goes on, and ends as if it never was."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from merging_folders import list_bytes, merge, tree

from evenhand.core.findings import Refused

SCRIPT = Path(__file__).with_name("merging_folders.py")


class Stopped(Exception):
    """Somebody pulled the plug."""


def stop_at(number):
    def progress(done, total):
        if done == number:
            raise Stopped

    return progress


def cut_off(content, out, *, at):
    try:
        merge(content, out, progress=stop_at(at))
    except Stopped:
        return
    assert at > content.count(b"\n") or at == 0


def whole(content, folder):
    out = Path(folder) / "whole"
    merge(content, out)
    return tree(out)


def findings_of(content, out, **more):
    with pytest.raises(Refused) as caught:
        merge(content, out, **more)
    return caught.value.findings


@settings(max_examples=15, deadline=None)
@given(rows=st.integers(1, 8), stops=st.lists(st.integers(1, 8), max_size=3), torn=st.integers(0, 2_000))
def test_stopping_anywhere_changes_nothing_in_the_end(rows, stops, torn):
    content = list_bytes(rows)
    with TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        for at in stops:
            cut_off(content, out, at=at)
        journal = out / "merge-unfinished.jsonl"
        if journal.exists():
            journal.write_bytes(journal.read_bytes()[:torn])
        merge(content, out)
        assert tree(out) == whole(content, folder)


@pytest.mark.parametrize(("at", "joined"), [(1, -1), (2, -1), (60, -1), (119, -1), (-1, 0), (-1, 100)])
def test_a_killed_process_leaves_nothing_half_written(tmp_path, at, joined):
    out = tmp_path / "out"
    content = list_bytes(120)
    killed = subprocess.run([sys.executable, SCRIPT, out, "120", str(at), str(joined)], check=False)
    assert killed.returncode == -9
    complete = whole(content, tmp_path)
    named = {
        name: data for name, data in tree(out).items() if not name.startswith(".") and "jsonl" not in name
    }
    assert named.items() <= complete.items()
    report = merge(content, out)
    assert report.rows == 120
    assert report.skipped >= (50 if at > 50 or at == -1 else 0)
    assert tree(out) == complete


def test_a_second_run_only_verifies(tmp_path):
    content = list_bytes(5)
    merge(content, tmp_path)
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    report = merge(content, tmp_path)
    assert (report.written, report.skipped) == (0, 5)
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before


def test_a_lost_file_is_made_anew(tmp_path):
    content = list_bytes(5)
    merge(content, tmp_path)
    complete = tree(tmp_path)
    (tmp_path / "SM-7-000004.txt").unlink()
    assert merge(content, tmp_path).skipped == 2
    assert tree(tmp_path) == complete


def test_a_lost_print_file_is_made_anew(tmp_path):
    content = list_bytes(5)
    merge(content, tmp_path)
    complete = tree(tmp_path)
    (tmp_path / "SM-7-to-print.txt").unlink()
    assert merge(content, tmp_path).skipped == 5
    assert tree(tmp_path) == complete


def test_a_letter_somebody_changed_is_not_overwritten(tmp_path):
    content = list_bytes(3)
    merge(content, tmp_path)
    (tmp_path / "SM-7-000003.txt").write_text("by hand")
    found = findings_of(content, tmp_path)
    assert [one.id for one in found] == ["merge-file-changed"]
    assert (tmp_path / "SM-7-000003.txt").read_text() == "by hand"


@pytest.mark.parametrize(
    ("more", "named"),
    [
        ({"digests": {"template": "9", "case": "2"}}, "the template"),
        ({"digests": {"template": "1", "case": "9"}}, "the case"),
        ({"flags": {}}, "the letter"),
        ({"combine": None}, "the choice of one file or many"),
    ],
)
def test_another_merge_in_the_folder_is_refused_by_name(tmp_path, more, named):
    content = list_bytes(3)
    cut_off(content, tmp_path, at=2)
    before = tree(tmp_path)
    (found,) = findings_of(content, tmp_path, **more)
    assert found.id == "merge-other-in-folder"
    assert named in found.words
    assert "empty folder" in found.mend
    assert tree(tmp_path) == before


def test_another_list_in_the_folder_is_refused(tmp_path):
    cut_off(list_bytes(3), tmp_path, at=2)
    (found,) = findings_of(list_bytes(4), tmp_path)
    assert found.id == "merge-other-in-folder"
    assert "the contacts" in found.words
