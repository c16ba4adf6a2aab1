"""A pack printed and read again is the same pack."""

from dataclasses import replace

import pytest
from any_packs import PACKS, TEXT
from hypothesis import given, settings

from evenhand.core.packs import Audience, Kind, Licence, Pack, Template
from evenhand.core.packs.printing import file_names, print_pack, scalar
from evenhand.core.packs.reading import read_pack
from evenhand.core.packs.yaml_tree import read_yaml


def bare(pack: Pack) -> Pack:
    """A pack without the places of things and the order of its templates."""
    templates = (
        replace(one, path="", body_line=1, fields=tuple(replace(field, line=0) for field in one.fields))
        for one in pack.templates
    )
    return replace(pack, files={}, templates=tuple(sorted(templates, key=lambda one: one.id)))


@settings(max_examples=80)
@given(PACKS)
def test_a_printed_pack_reads_back_equal(pack):
    assert bare(read_pack(print_pack(pack))) == bare(pack)


@settings(max_examples=40)
@given(PACKS)
def test_a_pack_that_was_read_prints_the_same_files_again(pack):
    files = print_pack(pack)
    assert print_pack(read_pack(files)) == files


@given(TEXT)
def test_any_text_can_be_a_value_of_yaml(text):
    tree, findings = read_yaml(f"key: {scalar(text)}\nrow: [{scalar(text, in_row=True)}]\n", file="x.md")
    assert tree is not None and not findings
    assert tree.entries["key"].node.value == text
    assert tree.entries["row"].node.items[0].value == text


@pytest.mark.parametrize(
    "text", ["yes", "No", "null", "true", "", " a", "a ", "a: b", "a #b", "- a", "15:30", "@x"]
)
def test_text_that_could_be_read_as_something_else_is_quoted(text):
    assert scalar(text).startswith('"')


@pytest.mark.parametrize("text", ["Yours sincerely", "Name of the school", "What happened, in general words"])
def test_plain_words_stay_plain(text):
    assert scalar(text) == text


def template(template_id: str, path: str) -> Template:
    return Template(id=template_id, title="T", kind=Kind.LETTER, audience=Audience.STAFF, body="x", path=path)


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (("one.md", "two.md"), ("one.md", "two.md")),
        (("one.md", "one.md"), ("a.md", "b.md")),
        (("", "two.md"), ("a.md", "b.md")),
        (("../one.md", "two.md"), ("a.md", "b.md")),
    ],
)
def test_files_keep_their_names_where_they_can(paths, names):
    templates = (template("a", paths[0]), template("b", paths[1]))
    pack = Pack(id="x", version="1", title="X", licence=Licence(name="l", holder="h"), templates=templates)
    assert file_names(pack) == names
