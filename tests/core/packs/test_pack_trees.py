"""TOML and YAML as trees with places."""

import tomllib

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.packs.printing import quoted
from evenhand.core.packs.toml_tree import read_toml
from evenhand.core.packs.tree import Leaf, Listing, Node, Table, place_in
from evenhand.core.packs.yaml_tree import LOADER, read_yaml


def plain(node: Node) -> object:
    match node:
        case Leaf(value=value):
            return value
        case Listing(items=items):
            return [plain(item) for item in items]
        case Table(entries=entries):
            return {key: plain(entry.node) for key, entry in entries.items()}


TOML = """\
# a comment with [brackets] = and "quotes"
id = "core"
'quoted key' = 1
a.b = "dotted"

[licence]
name = '''
[not.a.table]
x = 1'''
kinds = [ "school", # one
  "nursery",
]
inline = { x = 1, y = { z = [1, 2] } }

[[organisations]]
name = "One"
[[organisations]]
name = "Two \\" = ]"
[organisations.more]
deep = 2026-11-22
[guidance.edition]
year = 2027-09-01 10:00:00
"""


@pytest.mark.parametrize(
    ("steps", "spot"),
    [
        (("id",), (2, 1)),
        (("quoted key",), (3, 1)),
        (("a", "b"), (4, 1)),
        (("licence",), (6, 1)),
        (("licence", "name"), (7, 1)),
        (("licence", "kinds", 1), (11, 3)),
        (("licence", "inline", "y", "z"), (13, 25)),
        (("licence", "inline", "y", "z", 1), (13, 33)),
        (("organisations", 0, "name"), (16, 1)),
        (("organisations", 1, "name"), (18, 1)),
        (("organisations", 1, "more", "deep"), (20, 1)),
        (("guidance", "edition", "year"), (22, 1)),
        (("licence", "nothing"), (6, 1)),
    ],
)
def test_toml_knows_where_everything_stands(steps, spot):
    tree, findings = read_toml(TOML, file="pack.toml")
    assert tree is not None and not findings
    place = place_in(tree, *steps)
    assert (place.source, place.line, place.column) == ("pack.toml", *spot)


def test_toml_tree_says_what_tomllib_says():
    tree, _ = read_toml(TOML, file="pack.toml")
    assert tree is not None
    assert plain(tree) == tomllib.loads(TOML)


WORDS = st.text(alphabet=st.characters(codec="utf-8"), max_size=8)
VALUES = st.recursive(
    WORDS.map(quoted) | st.integers().map(str) | st.just("2026-11-22") | st.just("'''\na=[\n'''"),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(WORDS, inner, max_size=3).map(
            lambda items: "{" + ", ".join(f"{quoted(key)} = {value}" for key, value in items.items()) + "}"
        )
    ),
    max_leaves=6,
)


@given(st.dictionaries(WORDS, VALUES, max_size=4), st.dictionaries(WORDS, VALUES, max_size=3))
def test_toml_walk_never_loses_its_way(first, second):
    lines = [f"{quoted(key)} = {value}" for key, value in first.items()]
    lines += ["[[' a table ']] # yes", *(f"{quoted(key)} = {value}" for key, value in second.items())] * 2
    text = "\n".join(lines)
    if " a table " in first:
        return
    tree, findings = read_toml(text, file="x.toml")
    assert not findings and tree is not None
    assert plain(tree) == tomllib.loads(text)
    rows = text.split("\n")
    for key, entry in tree.entries.items():
        row = rows[entry.place.line - 1][entry.place.column - 1 :]
        assert row.startswith((quoted(key), "[["))


@pytest.mark.parametrize(
    ("text", "spot"),
    [
        ('a = "x"\nb = \n', (2, 5)),
        ('a = "x\n', (1, 7)),
        ("[a\n", (1, 3)),
        ("a = 1\na = 2\n", (2, 6)),
        ("a = [\n", (2, 1)),
        ("a = " + "[" * 100_000, (1, 1)),
        ("a = " + "9" * 5_000, (1, 1)),
    ],
)
def test_broken_toml_is_one_finding_with_its_place(text, spot):
    tree, (finding,) = read_toml(text, file="pack.toml")
    assert tree is None
    assert finding.id == "pack-broken-toml"
    assert (finding.place.line, finding.place.column) == spot


YAML = """\
id: letter
when: no
time: 15:30
list: [a, "b"]
block:
  - kind: x
    text: |
      two
      lines
'quoted': "true"
empty:
"""


def test_yaml_takes_every_value_as_it_is_written():
    tree, findings = read_yaml(YAML, file="a.md", first_line=2)
    assert tree is not None and not findings
    assert plain(tree) == {
        "id": "letter",
        "when": "no",
        "time": "15:30",
        "list": ["a", "b"],
        "block": [{"kind": "x", "text": "two\nlines\n"}],
        "quoted": "true",
        "empty": "",
    }


@pytest.mark.parametrize(
    ("steps", "spot"),
    [
        (("id",), (2, 1)),
        (("list", 1), (5, 11)),
        (("block", 0, "text"), (8, 5)),
        (("quoted",), (11, 1)),
        (("block", 7), (6, 1)),
    ],
)
def test_yaml_knows_where_everything_stands(steps, spot):
    tree, _ = read_yaml(YAML, file="a.md", first_line=2)
    assert tree is not None
    place = place_in(tree, *steps)
    assert (place.line, place.column) == spot


@pytest.mark.parametrize(
    ("text", "finding_id", "spot"),
    [
        ("a: &x 1\nb: 2\n", "pack-yaml-machinery", (1, 4)),
        ("b: *x\n", "pack-yaml-machinery", (1, 4)),
        ("a: 1\nb: !!python/object/apply:os.system [ls]\n", "pack-yaml-machinery", (2, 4)),
        ("a: !secret 1\n", "pack-yaml-machinery", (1, 4)),
        ("a: 1\nb: 2\na: 3\n", "pack-repeated-key", (3, 1)),
        ("a: [1\n", "pack-broken-yaml", (2, 1)),
        ("- a\n- b\n", "pack-broken-yaml", (1, 1)),
        ("just words\n", "pack-broken-yaml", (1, 1)),
        ("a: b: c\n", "pack-broken-yaml", (1, 5)),
        ("[a, b]: c\n", "pack-wrong-type", (1, 1)),
        ("a: 1\n...\nb: 2\n", "pack-broken-yaml", (3, 1)),
        ("a: " + "[" * 500, "pack-broken-yaml", (1, 15)),
        ("a: \x00\n", "pack-broken-yaml", (1, 4)),
    ],
)
def test_yaml_that_data_does_not_need_is_refused(text, finding_id, spot):
    tree, findings = read_yaml(text, file="a.md")
    assert tree is None
    assert (findings[0].id, findings[0].place.line, findings[0].place.column) == (finding_id, *spot)


def test_a_yaml_bomb_is_refused_at_once():
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{here}: &{here} [{', '.join([f'*{before}'] * 9)}]\n"
        for before, here in zip("abcdefghi", "bcdefghij", strict=True)
    )
    tree, findings = read_yaml(bomb, file="a.md")
    assert tree is None and len(findings) == 10 + 9 * 9


@given(st.text(alphabet="ab:-[]{}&*!#|>'\"?, \n", max_size=40))
def test_any_text_is_a_tree_or_findings(text):
    tree, findings = read_yaml(text, file="a.md")
    assert (tree is None) == bool(findings)
    if tree is not None and not text.strip().startswith(("%", "---")):
        assert plain(tree) == (yaml.load(text, Loader=LOADER) or {})
