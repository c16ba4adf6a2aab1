"""The folder of a pack, read strictly and written as a whole."""

import os
from pathlib import Path

import pytest

from evenhand.adapters.packfolder import folder as folder_module
from evenhand.adapters.packfolder import left_out, read_folder, write_folder
from evenhand.core.findings import Refused, Unreadable

FILES = {"pack.toml": 'id = "x"\n', "a.md": "Dŵr\r\nâ — 😀\n", "b.md": ""}


def ids(caught: pytest.ExceptionInfo) -> list[str]:
    """The ids of the findings that were raised."""
    assert all(finding.words and finding.mend for finding in caught.value.findings)
    return [finding.id for finding in caught.value.findings]


def everything(root: Path) -> dict[str, bytes]:
    """Every file under a folder and what is in it."""
    return {
        str(file.relative_to(root)): file.read_bytes()
        for file in sorted(root.rglob("*"))
        if file.is_file() and not file.is_symlink()
    }


def test_what_was_written_is_read_back(tmp_path):
    write_folder(tmp_path / "new" / "pack", FILES)
    assert read_folder(tmp_path / "new" / "pack") == FILES
    assert [entry.name for entry in (tmp_path / "new").iterdir()] == ["pack"]


def test_other_files_are_listed_and_never_opened(tmp_path):
    write_folder(tmp_path / "pack", {**FILES, ".base/a.md": "old"})
    os.mkfifo(tmp_path / "pack" / "pipe")
    (tmp_path / "pack" / ".hidden.md").write_bytes(b"\xff")
    (tmp_path / "pack" / "logos").mkdir()
    (tmp_path / "pack" / "README.txt").write_bytes(b"\xff")
    assert read_folder(tmp_path / "pack") == FILES
    assert left_out(tmp_path / "pack") == (".hidden.md", "README.txt", "logos", "pipe")


def test_a_link_inside_the_folder_is_followed(tmp_path):
    write_folder(tmp_path / "pack", FILES)
    (tmp_path / "pack" / "c.md").symlink_to("a.md")
    assert read_folder(tmp_path / "pack")["c.md"] == FILES["a.md"]


def test_every_file_that_cannot_be_read_is_told(tmp_path):
    outside = tmp_path / "secret.txt"
    outside.write_text("secret")
    pack = tmp_path / "pack"
    write_folder(pack, {"pack.toml": "x"})
    (pack / "link.md").symlink_to(outside)
    (pack / "latin.md").write_bytes(b"one\nf\xc3\xa9te caf\xe9\n")
    (pack / "large.md").write_bytes(b"x" * 1_000_001)
    (pack / "folder.md").mkdir()
    (pack / "nowhere.md").symlink_to("missing")
    os.mkfifo(pack / "pipe.md")
    with pytest.raises(Unreadable) as caught:
        read_folder(pack)
    found = {finding.place.source: finding for finding in caught.value.findings}
    assert {name: finding.id for name, finding in found.items()} == {
        "folder.md": "folder-no-file",
        "large.md": "folder-too-large",
        "latin.md": "folder-not-utf8",
        "link.md": "folder-link",
        "nowhere.md": "folder-unreadable",
        "pipe.md": "folder-no-file",
    }
    assert (found["latin.md"].place.line, found["latin.md"].place.column) == (2, 9)


def test_more_templates_than_a_pack_may_have_are_refused(tmp_path):
    for number in range(502):
        (tmp_path / f"{number}.md").touch()
    with pytest.raises(Unreadable) as caught:
        read_folder(tmp_path)
    assert ids(caught) == ["folder-too-large"]


@pytest.mark.parametrize("name", ["missing", "file"])
def test_no_folder_is_told_as_such(tmp_path, name):
    (tmp_path / "file").touch()
    with pytest.raises(Unreadable) as caught:
        read_folder(tmp_path / name)
    assert ids(caught) == ["folder-unreadable"]


@pytest.mark.parametrize(
    "name",
    [
        "../a.md",
        "a/b.md",
        "/a.md",
        "a.txt",
        ".a.md",
        "",
        ".base/../a.md",
        ".base/.base/a.md",
        "a\0.md",
        "a\\b.md",
    ],
)
def test_names_that_are_none_of_a_pack_are_refused(tmp_path, name):
    with pytest.raises(Refused) as caught:
        write_folder(tmp_path / "pack", {**FILES, name: "x"})
    assert ids(caught) == ["folder-name"]
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_replaced_unless_somebody_says_so(tmp_path):
    (tmp_path / "pack").mkdir()
    write_folder(tmp_path / "pack", FILES)
    with pytest.raises(Refused) as caught:
        write_folder(tmp_path / "pack", {"a.md": "new"})
    assert ids(caught) == ["folder-exists"]
    assert read_folder(tmp_path / "pack") == FILES


def test_a_replaced_folder_keeps_what_is_not_of_the_pack(tmp_path):
    pack = tmp_path / "pack"
    write_folder(pack, {**FILES, ".base/a.md": "old"})
    (pack / "logos").mkdir()
    (pack / "logos" / "logo.png").write_bytes(b"png")
    (pack / "link").symlink_to("nowhere")
    write_folder(pack, {"a.md": "new", ".base/a.md": "newer"}, overwrite=True)
    assert everything(tmp_path) == {
        "pack/a.md": b"new",
        "pack/.base/a.md": b"newer",
        "pack/logos/logo.png": b"png",
    }
    assert (pack / "link").is_symlink()


def test_a_file_in_the_way_is_never_replaced(tmp_path):
    (tmp_path / "pack").write_text("mine")
    with pytest.raises(Refused) as caught:
        write_folder(tmp_path / "pack", FILES, overwrite=True)
    assert ids(caught) == ["folder-exists"]
    assert everything(tmp_path) == {"pack": b"mine"}


@pytest.mark.parametrize("bad", [{"c.md": "\ud800"}, {f"{'x' * 300}.md": "x"}])
def test_nothing_is_half_written(tmp_path, bad):
    write_folder(tmp_path / "pack", FILES)
    before = everything(tmp_path)
    with pytest.raises(Refused) as caught:
        write_folder(tmp_path / "pack", {"a.md": "new", **bad}, overwrite=True)
    assert ids(caught) == ["folder-not-written"]
    assert everything(tmp_path) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["pack"]


def test_a_parent_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(Refused) as caught:
        write_folder(tmp_path / "file" / "pack", FILES)
    assert ids(caught) == ["folder-not-written"]


def test_a_folder_left_aside_by_a_crash_is_put_back(tmp_path):
    write_folder(tmp_path / "pack", FILES)
    workshop = tmp_path / ".pack.abc.part"
    workshop.mkdir()
    (tmp_path / "pack").rename(workshop / "old")
    folder_module.rescue(tmp_path / "pack")
    assert read_folder(tmp_path / "pack") == FILES
