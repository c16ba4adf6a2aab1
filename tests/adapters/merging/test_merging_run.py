"""A merge from a list to a folder."""

import pytest
from merging_folders import list_bytes, merge, tree

from evenhand.adapters.renderers.text import TextRenderer
from evenhand.core.document import Document, Paragraph, Text
from evenhand.core.findings import Finding, Level, Refused


def refused(*arguments, **more):
    with pytest.raises(Refused) as caught:
        merge(*arguments, **more)
    return caught.value.findings


def test_each_row_makes_its_files_and_the_print_file_all(tmp_path):
    out = tmp_path / "out"
    report = merge(list_bytes(3), out)
    assert list(tree(out)) == [
        "SM-7-000002.html",
        "SM-7-000002.txt",
        "SM-7-000003.html",
        "SM-7-000003.txt",
        "SM-7-000004.html",
        "SM-7-000004.txt",
        "SM-7-to-print.txt",
        "merge.jsonl",
    ]
    assert (report.rows, report.written, report.skipped, report.files) == (3, 3, 0, 7)
    assert report.combined == out / "SM-7-to-print.txt"


def test_the_print_file_keeps_the_order_of_the_list(tmp_path):
    merge(list_bytes(40), tmp_path)
    printed = (tmp_path / "SM-7-to-print.txt").read_text()
    assert [int(word.removeprefix("SM/7/")) for word in printed.split() if word.startswith("SM/7/")] == list(
        range(2, 42)
    )


def test_rows_get_the_form_they_ask_for(tmp_path):
    merge(list_bytes(2), tmp_path)
    assert "Dear colleague Ms Khan0" in (tmp_path / "SM-7-000002.txt").read_text()
    assert "Dear Ms Khan1, about Sam 1" in (tmp_path / "SM-7-000003.txt").read_text()


def test_no_name_of_anybody_stands_in_names_or_journal(tmp_path):
    merge(list_bytes(3), tmp_path)
    names = " ".join(tree(tmp_path)) + (tmp_path / "merge.jsonl").read_text()
    assert "Khan" not in names
    assert "Sam" not in names


def test_progress_counts_to_the_end(tmp_path):
    steps = []
    merge(list_bytes(3), tmp_path, progress=lambda *step: steps.append(step))
    assert steps == [(1, 3), (2, 3), (3, 3)]


def test_hostile_values_reach_the_letter_as_they_are(tmp_path):
    value = 'a <3 &amp; "x" =cmd|A0 ::: **b** 😀 عائشة\u200f'
    quoted = value.replace('"', '""')
    merge(f'Parent name,Child,Staff\nMs Khan,"{quoted}",no\n'.encode(), tmp_path)
    assert value in (tmp_path / "SM-7-000002.txt").read_text()
    assert "<3" not in (tmp_path / "SM-7-000002.html").read_text().split("<body")[1]


@pytest.mark.demand("K20")
@pytest.mark.rule(10)
def test_one_bad_row_stops_all_before_anything_is_written(tmp_path):
    out = tmp_path / "out"
    found = refused(list_bytes(5) + b"\nMr Lee,1 High St,TN24 8XX,[child],no\nMx Ray,,,,maybe\n", out)
    stopping = [(one.id, one.place.line, one.place.column) for one in found if one.level is Level.STOP]
    assert stopping == [("merge-leftover", 7, 4), ("merge-not-yes-or-no", 8, 5)]
    assert not out.exists()


@pytest.mark.demand("K20")
@pytest.mark.rule(10)
def test_a_finished_file_with_a_leftover_is_never_named(tmp_path):
    def check_finished(*, data, suffix, document, record):
        if b"Khan1" in data:
            yield Finding(id="finished-leftover", level=Level.STOP, words="left")

    found = refused(list_bytes(3), tmp_path, check_finished=check_finished)
    assert [(one.id, one.place.line) for one in found] == [("finished-leftover", 3)]
    assert list(tree(tmp_path)) == ["SM-7-000002.html", "SM-7-000002.txt", "merge-unfinished.jsonl"]


def test_what_a_renderer_swallows_is_noticed(tmp_path):
    class Forgetful(TextRenderer):
        def prepare(self, document):
            return super().prepare(Document(title="x", blocks=(Paragraph(runs=(Text(text="Hi"),)),)))

    found = refused(list_bytes(1), tmp_path, renderers={"text": Forgetful()})
    assert {one.id for one in found} == {"finished-text-missing"}


def test_a_file_of_somebody_else_is_left_alone(tmp_path):
    (tmp_path / "SM-7-000003.txt").write_text("mine")
    found = refused(list_bytes(3), tmp_path)
    assert [one.id for one in found] == ["merge-file-in-the-way"]
    assert tree(tmp_path) == {"SM-7-000003.txt": b"mine"}


def test_an_empty_run_of_formats_makes_only_the_print_file(tmp_path):
    merge(list_bytes(3), tmp_path, renderers={})
    assert list(tree(tmp_path)) == ["SM-7-to-print.txt", "merge.jsonl"]


def test_two_merges_in_one_folder_keep_apart(tmp_path):
    def second(done, total):
        found = refused(list_bytes(2), tmp_path)
        assert [one.id for one in found] == ["merge-folder-busy"]

    merge(list_bytes(2), tmp_path, progress=second)


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("x")
    found = refused(list_bytes(2), tmp_path / "file" / "out")
    assert [one.id for one in found] == ["merge-cannot-write"]
