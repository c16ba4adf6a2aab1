"""What is different between two versions of a pack."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.packs import FieldType
from evenhand.core.packs.comparing import Hunk, compare
from evenhand.core.packs.reading import read_pack
from evenhand.core.packs.showing import difference_in_words, words_of_hunk
from evenhand.core.packs.versions import Step

OTHER = "---\nid: other\ntitle: O\nkind: briefing\naudience: staff\n---\nText\n"
FIELDS = "fields:\n  site: {label: Which site, example: A}\n  event: {label: What}\n"


def difference(files: Callable, change: dict[str, tuple[str, str]], **more: str):
    """Compare a sample pack with itself after some replacements in its files."""
    old = files("# Title\n\nOne.\nTwo.\nThree.\n", FIELDS, **more)
    new = dict(old)
    for name, (before, after) in change.items():
        assert before in new[name]
        new[name] = new[name].replace(before, after)
    return compare(old=read_pack(old), new=read_pack(new))


def test_a_pack_does_not_differ_from_itself(files):
    same = difference(files, {})
    assert same.is_empty() and same.step is Step.SAME
    assert difference_in_words(same)[-1] == "Nothing else is different."


def test_where_things_stand_makes_no_difference(files):
    assert difference(files, {"letter.md": ("title: A letter", "# a remark\ntitle:   A letter")}).is_empty()


@pytest.mark.demand("K3")
def test_a_correction_is_seen_line_by_line(files):
    change = {"letter.md": ("Two.", "Two, corrected.\nAnd more."), "pack.toml": ('"1.0"', '"1.1"')}
    found = difference(files, change)
    assert (found.step, found.old_version, found.new_version) == (Step.NEWER, "1.0", "1.1")
    (template,) = found.changed
    assert template.wording == (
        Hunk(old_line=15, new_line=15, removed=("Two.",), added=("Two, corrected.", "And more.")),
    )


def test_templates_that_came_and_went_are_named(files):
    old, new = read_pack(files(other_md=OTHER)), read_pack(files(third_md=OTHER.replace("other", "third")))
    found = compare(old=old, new=new)
    assert (found.added, found.removed, found.changed) == (("third",), ("other",), ())
    assert difference_in_words(found)[1:] == ("New template: third", "Template that is gone: other")


def test_changed_fields_are_told_apart(files):
    change = {"letter.md": ("  event: {label: What}", "  Site 2: {}\n")}
    (template,) = difference(files, change).changed
    assert (template.fields_added, template.fields_removed) == (("Site 2",), ("event",))
    change = {"letter.md": ("{label: Which site,", "{type: link, label: Where,")}
    (template,) = difference(files, change).changed
    (field,) = template.fields_changed
    assert [one.what for one in field.changes] == ["type", "label"]
    assert field.changes[0].new is FieldType.LINK


@pytest.mark.demand("K4")
def test_a_change_of_licence_is_seen(files):
    found = difference(files, {"pack.toml": ("holder =", "must_inform = true\nholder =")})
    assert [(one.what, one.old, one.new) for one in found.licence] == [("must_inform", False, True)]
    assert "The licence: must_inform was no, now yes" in difference_in_words(found)


@pytest.mark.demand("K1")
def test_new_guidance_is_seen(files):
    found = difference(files, {"pack.toml": ("[licence]", '[guidance]\ntitle = "G"\n[licence]')})
    assert "The guidance: title was empty, now “G”" in difference_in_words(found)


@pytest.mark.demand("K3")
def test_the_difference_can_be_read(files):
    change = {"letter.md": ("Two.", "Two, corrected."), "pack.toml": ('"1.0"', '"1.1"')}
    assert difference_in_words(difference(files, change)) == (
        "Version 1.1 is newer than version 1.0.",
        "Template letter:",
        "  line 15, now 15:",
        "  - Two.",
        "  + Two, corrected.",
    )


def test_details_of_a_template_are_shown(files):
    change = {
        "letter.md": (
            "signatories: [head]",
            "signatories: [head, chair]\nneutral: true\nenclosures: [{kind: document, text: T}]",
        )
    }
    shown = difference_in_words(difference(files, change))
    assert "  signatories was head, now head, chair" in shown
    assert "  enclosures was empty, now document: T" in shown
    assert "  neutral was no, now yes" in shown


LINES = st.lists(st.text(alphabet="ab \u00a0", max_size=6), max_size=4).map(tuple)


@given(LINES, LINES)
def test_words_of_a_hunk_hold_both_texts(removed, added):
    pieces = words_of_hunk(Hunk(old_line=1, new_line=1, removed=removed, added=added))
    assert "".join(words for kind, words in pieces if kind != "added") == "\n".join(removed)
    assert "".join(words for kind, words in pieces if kind != "removed") == "\n".join(added)


def test_words_of_a_hunk_show_only_what_changed():
    hunk = Hunk(old_line=1, new_line=1, removed=("one two three",), added=("one 2 three",))
    assert words_of_hunk(hunk) == (("same", "one "), ("removed", "two"), ("added", "2"), ("same", " three"))
