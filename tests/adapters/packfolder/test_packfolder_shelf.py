"""Installed packs, and how they are brought up to date."""

import pytest

from evenhand.adapters.packfolder import Shelf, read_folder
from evenhand.core.findings import Refused, Unreadable
from evenhand.core.packs.versions import Step

MANIFEST = 'id = "sample"\nversion = "{version}"\ntitle = "A sample"\n\n[licence]\nname = "l"\nholder = "h"\n'
LETTER = """\
---
id: letter
title: A letter
kind: letter
audience: staff
---
# Title

{one}

Middle.

{two}
"""


def published(version: str = "1.0", one: str = "One.", two: str = "Two.", **more: str) -> dict[str, str]:
    """The files of a pack as its author publishes them."""
    extra = {name.replace("_md", ".md"): text for name, text in more.items()}
    return {
        "pack.toml": MANIFEST.format(version=version),
        "letter.md": LETTER.format(one=one, two=two),
        **extra,
    }


@pytest.fixture
def shelf(tmp_path):
    """A shelf with one pack, of which the school has edited the first paragraph."""
    shelf = Shelf(tmp_path / "shelf")
    shelf.install(published())
    (tmp_path / "shelf/sample/letter.md").write_text(published(one="Ours.")["letter.md"], encoding="utf-8")
    return shelf


def ids(caught: pytest.ExceptionInfo) -> list[str]:
    """The ids of the findings that were raised."""
    return [finding.id for finding in caught.value.findings]


def test_an_empty_shelf_has_nothing(tmp_path):
    assert Shelf(tmp_path / "nothing").list() == ()


def test_an_installed_pack_is_as_published(tmp_path):
    shelf = Shelf(tmp_path)
    shelf.install(published())
    (installed,) = shelf.list()
    assert installed.pack is not None and installed.pack.version == "1.0"
    assert (installed.id, installed.edited, installed.findings) == ("sample", (), ())
    assert read_folder(tmp_path / "sample/.base") == read_folder(tmp_path / "sample") == published()


def test_local_edits_are_listed(shelf):
    (installed,) = shelf.list()
    assert installed.edited == ("letter.md",)


def test_a_broken_pack_is_listed_with_what_is_wrong(shelf):
    (shelf.root / "sample/letter.md").write_text("words", encoding="utf-8")
    (shelf.root / "empty").mkdir()
    empty, sample = shelf.list()
    assert empty.pack is None and empty.findings
    assert [finding.id for finding in sample.findings] == ["pack-no-front-matter"]


def test_what_is_no_pack_is_never_installed(tmp_path):
    with pytest.raises(Unreadable):
        Shelf(tmp_path).install({"pack.toml": "id = 1"})
    assert list(tmp_path.iterdir()) == []


def test_a_pack_is_not_installed_over_another(shelf):
    before = read_folder(shelf.root / "sample")
    with pytest.raises(Refused) as caught:
        shelf.install(published("2.0"))
    assert ids(caught) == ["shelf-installed"]
    assert read_folder(shelf.root / "sample") == before


@pytest.mark.parametrize("pack_id", ["other", "..", ".", "", "sample/.base", "../sample"])
def test_what_is_not_on_the_shelf_is_refused(shelf, pack_id):
    with pytest.raises(Refused) as caught:
        shelf.find(pack_id)
    assert ids(caught) == ["shelf-not-installed"]


@pytest.mark.demand("K3")
@pytest.mark.demand("K21")
def test_an_update_keeps_local_edits(shelf):
    updated = shelf.update(
        published(
            "1.1",
            two="Two, corrected.",
            new_md="---\nid: new\ntitle: N\nkind: record\naudience: staff\n---\nText\n",
        )
    )
    assert updated.written and not updated.conflicts
    assert (updated.difference.step, updated.difference.added) == (Step.NEWER, ("new",))
    assert read_folder(shelf.root / "sample") == updated.files
    assert updated.files["letter.md"] == LETTER.format(one="Ours.", two="Two, corrected.")
    assert shelf.find("sample").edited == ("letter.md",)
    assert read_folder(shelf.root / "sample/.base")["letter.md"] == LETTER.format(
        one="One.", two="Two, corrected."
    )


@pytest.mark.demand("K3")
def test_a_conflict_changes_nothing_unless_asked(shelf):
    before = read_folder(shelf.root / "sample")
    updated = shelf.update(published("1.1", one="One, corrected."))
    assert not updated.written
    assert [(one.file, one.local, one.new) for one in updated.conflicts] == [
        ("letter.md", ("Ours.\n",), ("One, corrected.\n",))
    ]
    assert read_folder(shelf.root / "sample") == before
    assert read_folder(shelf.root / "sample/.base") == published()


def test_a_conflict_can_be_taken_over_to_be_solved(shelf):
    assert shelf.update(published("1.1", one="One, corrected."), keep_conflicts=True).written
    assert "<<<<<<< your version\nOurs.\n" in read_folder(shelf.root / "sample")["letter.md"]
    assert read_folder(shelf.root / "sample/.base") == published("1.1", one="One, corrected.")


def test_edits_that_do_not_go_together_are_not_written(shelf):
    other = "---\nid: mine\ntitle: M\nkind: record\naudience: staff\n---\nText\n"
    (shelf.root / "sample/mine.md").write_text(other, encoding="utf-8")
    before = read_folder(shelf.root / "sample")
    updated = shelf.update(published("1.1", theirs_md=other))
    assert not updated.written and not updated.conflicts
    assert [finding.id for finding in updated.findings] == ["pack-repeated-template"]
    assert read_folder(shelf.root / "sample") == before


def test_the_same_version_again_changes_nothing(shelf):
    before = read_folder(shelf.root / "sample")
    updated = shelf.update(published())
    assert not updated.written and updated.difference.is_empty()
    assert read_folder(shelf.root / "sample") == before


@pytest.mark.demand("K3")
def test_a_correction_without_a_new_version_is_refused(shelf):
    with pytest.raises(Refused) as caught:
        shelf.update(published("1.0", two="Two, corrected."))
    assert ids(caught) == ["shelf-same-version"]


def test_an_older_version_is_taken_only_if_asked(shelf):
    with pytest.raises(Refused) as caught:
        shelf.update(published("0.9", two="Older."))
    assert ids(caught) == ["shelf-older"]
    assert shelf.update(published("0.9", two="Older."), older=True).written


def test_a_pack_that_is_not_installed_cannot_be_updated(tmp_path):
    with pytest.raises(Refused) as caught:
        Shelf(tmp_path).update(published())
    assert ids(caught) == ["shelf-not-installed"]


def test_line_ends_of_another_system_are_no_edit(shelf):
    text = published()["letter.md"].replace("\n", "\r\n")
    (shelf.root / "sample/letter.md").write_bytes(text.encode())
    assert shelf.find("sample").edited == ()
