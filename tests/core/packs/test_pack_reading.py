"""From files to a pack, with everything that can be wrong with them."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.core.findings import Level, Unreadable
from evenhand.core.packs import Audience, FieldType, Kind
from evenhand.core.packs.faults import MEANINGS, Fault
from evenhand.core.packs.reading import read_pack
from evenhand.core.people import Role

TOML = """\
id = "sample"
version = "2026.11"
title = "A sample"

[licence]
name = "CC BY 4.0"
holder = "The authors"
"""
LETTER = """\
---
id: letter
title: A letter
kind: letter
audience: all-parents
signatories: [head, chair]
fields:
  school name: {label: Name, source: school.name}
---
Dear all

# Title
"""


def refusals(files: dict[str, str]) -> list[tuple[str, str]]:
    """The findings of files that are no pack, as places and ids."""
    with pytest.raises(Unreadable) as caught:
        read_pack(files)
    assert all(one.level is Level.STOP and one.words and one.mend for one in caught.value.findings)
    return [(str(one.place), one.id) for one in caught.value.findings]


def with_line(line: str, text: str = LETTER) -> dict[str, str]:
    """A pack whose letter has one more line, the sixth, in its details."""
    return {"pack.toml": TOML, "a.md": text.replace("signatories", f"{line}\nsignatories")}


def test_reads_a_pack_with_its_letter():
    pack = read_pack({"pack.toml": TOML, "a.md": LETTER})
    (letter,) = pack.templates
    assert (pack.id, pack.version, pack.licence.holder) == ("sample", "2026.11", "The authors")
    assert (letter.id, letter.kind, letter.audience) == ("letter", Kind.LETTER, Audience.ALL_PARENTS)
    assert letter.signatories == (Role.HEAD, Role.CHAIR)
    assert (letter.path, letter.body_line, letter.body) == ("a.md", 10, "Dear all\n\n# Title\n")
    assert letter.fields[0].line == 8


def test_reads_the_example_of_the_manual():
    manual = (Path(__file__).parents[3] / "docs/reference/pack-format.md").read_text(encoding="utf-8")
    blocks = manual.split("```")
    manifest = next(block.removeprefix("toml\n") for block in blocks if block.startswith("toml\n"))
    letter = next(block.removeprefix("markdown\n") for block in blocks if block.startswith("markdown\n"))
    pack = read_pack({"pack.toml": manifest, "incident-letter.md": letter})
    assert pack.template("incident-letter") is not None
    assert pack.organisations[0].checked_on is not None


def test_line_ends_and_byte_order_mark_make_no_difference():
    plain = read_pack({"pack.toml": TOML, "a.md": LETTER})
    foreign = {"pack.toml": "\ufeff" + TOML.replace("\n", "\r\n"), "a.md": LETTER.replace("\n", "\r")}
    assert read_pack(foreign) == plain


def test_templates_stand_in_the_order_of_their_ids():
    other = LETTER.replace("id: letter", "id: a-letter")
    pack = read_pack({"pack.toml": TOML, "a.md": LETTER, "z.md": other})
    assert [template.id for template in pack.templates] == ["a-letter", "letter"]


def test_a_template_speaks_the_language_of_its_pack():
    files = with_line("language: ur")
    files["b.md"] = LETTER.replace("id: letter", "id: other")
    files["pack.toml"] = TOML.replace("\n[licence]", 'language = "cy"\n[licence]')
    assert [template.language for template in read_pack(files).templates] == ["ur", "cy"]


BLOCKS = """\
::: passage what-happened "What happened"
Text
::: choice tone
::: option mild "Mildly"
Text
:::
::: option strong
Text
:::
:::
:::
"""


def test_passages_and_choices_become_fields():
    (letter,) = read_pack({"pack.toml": TOML, "a.md": LETTER + BLOCKS}).templates
    _, passage, choice = letter.fields
    assert (passage.name, passage.type, passage.label) == ("what-happened", FieldType.YES_NO, "What happened")
    assert (passage.default, passage.line) == ("yes", 13)
    assert (choice.name, choice.type, choice.label, choice.line) == ("tone", FieldType.ONE_OF, "tone", 15)
    assert [(one.value, one.label) for one in choice.options] == [("mild", "Mildly"), ("strong", "strong")]


def test_a_listed_field_is_kept_and_gets_the_options_of_its_choice():
    listed = "  What Happened: {type: yes-no, default: 'no'}\n  tone: {type: one-of, label: How}\n---\nDear"
    text = LETTER.replace("---\nDear", listed) + BLOCKS
    (letter,) = read_pack({"pack.toml": TOML, "a.md": text}).templates
    _, passage, choice = letter.fields
    assert (passage.name, passage.default) == ("What Happened", "no")
    assert (choice.label, len(choice.options)) == ("How", 2)


def test_every_fault_has_a_meaning():
    assert set(MEANINGS) == set(Fault)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({}, [("pack.toml", "pack-manifest-missing")]),
        ({"pack.toml": "id = \n"}, [("pack.toml:1:6", "pack-broken-toml")]),
        ({"pack.toml": TOML, "notes.txt": ""}, [("notes.txt", "pack-unknown-file")]),
        ({"pack.toml": TOML, "../a.md": LETTER}, [("../a.md", "pack-unknown-file")]),
        ({"pack.toml": TOML, "a.md": "words"}, [("a.md:1:1", "pack-no-front-matter")]),
        ({"pack.toml": TOML, "a.md": ""}, [("a.md:1:1", "pack-no-front-matter")]),
        ({"pack.toml": TOML, "a.md": "---\nid: x\n"}, [("a.md:1:1", "pack-no-front-matter")]),
        ({"pack.toml": TOML, "a.md": LETTER[:-19] + "\n"}, [("a.md:10:1", "pack-no-body")]),
        ({"pack.toml": TOML, "a.md": "x" * 1_000_001}, [("a.md", "pack-too-large")]),
        ({"pack.toml": TOML, "a.md": LETTER + ":::\n"}, [("a.md:13:1", "wording-unopened-block")]),
        ({"pack.toml": TOML + "\ud800"}, [("pack.toml:8:1", "pack-bad-character")]),
    ],
)
def test_files_that_are_no_pack_are_told(files, expected):
    assert refusals(files) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("tittle: x", ("a.md:6:1", "pack-unknown-key")),
        ("title: x", ("a.md:6:1", "pack-repeated-key")),
        ("about: gossip", ("a.md:6:8", "pack-unknown-value")),
        ("neutral: perhaps", ("a.md:6:10", "pack-wrong-type")),
        ('neutral: "true"', ("a.md:6:10", "pack-wrong-type")),
        ("closing: [a]", ("a.md:6:10", "pack-wrong-type")),
        ("gates: [[a]]", ("a.md:6:9", "pack-wrong-type")),
        ("enclosures: [{kind: [a], text: x}]", ("a.md:6:21", "pack-wrong-type")),
        (f"{'x' * 100}: y", ("a.md:6:1", "pack-unknown-key")),
        ("gates: second-reader", ("a.md:6:8", "pack-wrong-type")),
        ("gates: [{a: b}]", ("a.md:6:9", "pack-wrong-type")),
        ("enclosures: [text]", ("a.md:6:14", "pack-wrong-type")),
        ("enclosures: [{kind: parcel, text: x}]", ("a.md:6:21", "pack-unknown-value")),
        ("enclosures: [{kind: document}]", ("a.md:6:14", "pack-missing-value")),
        ("language: english please", ("a.md:6:1", "pack-bad-name")),
        ("closing: !x y", ("a.md:6:10", "pack-yaml-machinery")),
        ('closing: "\\0"', ("a.md:6:10", "pack-bad-character")),
        ("easy_read_of: nobody", ("a.md:6:1", "pack-twin-unknown")),
        ("easy_read_of: letter", ("a.md:6:1", "pack-twin-cycle")),
        ("<<<<<<< your version", ("a.md:6:1", "pack-conflict-left")),
    ],
)
def test_details_that_are_wrong_are_told_with_their_place(line, expected):
    assert refusals(with_line(line)) == [expected]


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("x: {typ: text}", ("a.md:9:7", "pack-unknown-key")),
        ("x: {type: number}", ("a.md:9:13", "pack-unknown-value")),
        ("x: text", ("a.md:9:6", "pack-wrong-type")),
        ("School_Name: {}", ("a.md:9:3", "pack-repeated-name")),
        ("school name: {}", ("a.md:9:3", "pack-repeated-key")),
        ("'a (b)': {}", ("a.md:9:3", "pack-bad-name")),
        ("a??b: {}", ("a.md:9:3", "pack-bad-name")),
        ("' - ': {}", ("a.md:9:3", "pack-bad-name")),
        (f"{'x' * 201}: {{}}", ("a.md:9:3", "pack-bad-name")),
        ("x: {options: {a: {}, A: {}}}", ("a.md:9:24", "pack-repeated-name")),
        ("x: {options: {a: {lable: A}}}", ("a.md:9:21", "pack-unknown-key")),
        ("x: {options: [a]}", ("a.md:9:16", "pack-wrong-type")),
    ],
)
def test_fields_that_are_wrong_are_told_with_their_place(field, expected):
    text = LETTER.replace("---\nDear", f"  {field}\n---\nDear")
    assert refusals({"pack.toml": TOML, "a.md": text}) == [expected]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "holder",
            "hodler",
            [("pack.toml:5:1", "pack-missing-value"), ("pack.toml:7:1", "pack-unknown-key")],
        ),
        (
            "[licence]",
            "[license]",
            [("pack.toml:1:1", "pack-missing-value"), ("pack.toml:5:1", "pack-unknown-key")],
        ),
        ('"2026.11"', "2026.11", [("pack.toml:2:11", "pack-wrong-type")]),
        ('"2026.11"', '"new"', [("pack.toml:2:1", "pack-bad-name")]),
        ('"sample"', '"A Sample"', [("pack.toml:1:1", "pack-bad-name")]),
        ('"sample"', '""', [("pack.toml:1:1", "pack-missing-value")]),
        (
            "[licence]",
            "licence = 1\n[x]",
            [("pack.toml:5:11", "pack-wrong-type"), ("pack.toml:6:1", "pack-unknown-key")],
        ),
        ("[licence]", "[licence]\nkinds = ['shop']", [("pack.toml:6:10", "pack-unknown-value")]),
        ("[licence]", "[licence]\nmust_inform = 'no'", [("pack.toml:6:15", "pack-wrong-type")]),
        (
            "[licence]",
            "[guidance]\ntitle = 'x'\nreview_on = '2027-01-01'\n[licence]",
            [("pack.toml:7:13", "pack-wrong-type")],
        ),
        ("[licence]", "[[organisations]]\nname = 'x'\n[licence]", [("pack.toml:5:1", "pack-missing-value")]),
    ],
)
def test_manifests_that_are_wrong_are_told_with_their_place(old, new, expected):
    assert refusals({"pack.toml": TOML.replace(old, new)}) == expected


def test_a_misspelt_key_is_guessed():
    with pytest.raises(Unreadable) as caught:
        read_pack(with_line("signatorys: [head]"))
    assert "“signatories”" in caught.value.findings[0].mend


def test_an_unknown_value_lists_what_is_allowed():
    with pytest.raises(Unreadable) as caught:
        read_pack({"pack.toml": TOML, "a.md": LETTER.replace("kind: letter", "kind: poem")})
    assert all(kind.value in caught.value.findings[0].mend for kind in Kind)


def test_everything_wrong_in_every_file_is_told_at_once():
    files = {
        "pack.toml": TOML.replace("title", "titel"),
        "a.md": LETTER.replace("kind: letter", "kind: poem") + "::: note\n",
        "b.md": "words",
        "c.md": LETTER,
        "d.md": LETTER,
    }
    assert refusals(files) == [
        ("a.md:4:7", "pack-unknown-value"),
        ("a.md:13:1", "wording-unclosed-block"),
        ("b.md:1:1", "pack-no-front-matter"),
        ("d.md:2:1", "pack-repeated-template"),
        ("pack.toml:1:1", "pack-missing-value"),
        ("pack.toml:3:1", "pack-unknown-key"),
    ]


def test_twins_in_a_circle_are_told_once_each():
    files = {"pack.toml": TOML}
    for here, there in (("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")):
        files[f"{here}.md"] = with_line(f"easy_read_of: {there}")["a.md"].replace("id: letter", f"id: {here}")
    assert refusals(files) == [(f"{name}.md:6:1", "pack-twin-cycle") for name in "abc"]


def test_more_than_five_hundred_templates_are_too_many():
    files = {f"t{number}.md": LETTER for number in range(501)}
    assert refusals({"pack.toml": TOML, **files}) == [("", "pack-too-large")]


def test_a_pack_beyond_any_reason_is_refused():
    files = {f"t{number}.md": "x" * 999_999 for number in range(21)}
    assert refusals({"pack.toml": TOML, **files}) == [("", "pack-too-large")]


def test_ten_thousand_placeholders_are_read():
    body = "".join(f"((field {number}))\n" for number in range(10_000))
    pack = read_pack({"pack.toml": TOML, "a.md": LETTER + body})
    assert pack.templates[0].body.count("((") == 10_000


def test_details_beyond_any_reason_are_refused():
    fields = "".join(f"  f{number}: {{type: text, label: Label}}\n" for number in range(10_000))
    text = LETTER.replace("---\nDear", f"{fields}---\nDear")
    assert refusals({"pack.toml": TOML, "a.md": text}) == [("a.md:2:1", "pack-too-large")]


SEED = LETTER.replace(
    "---\nDear",
    "  tone: {type: one-of, options: {a: {label: A}}}\nenclosures: [{kind: document, text: x}]\n---\nDear",
)
MARKS = ["---\n", ":", " ", "\n", "  ", "[", "]", "{", "}", "&a ", "*a", "!", '"', "'", "#", "=", "[["]
ODD = ["\t", "\ufeff", "\r", "\x00", "\ud800", "\u2028", "\U000f0000", "é", "😀"]
WORDS = ["kind", "id: ", "2026-01-01", "((", "))", ":::", "::: note\n", "<<<<<<< x\n"]
PIECES = st.sampled_from([*MARKS, *ODD, *WORDS])


@settings(max_examples=150)
@given(st.data(), st.sampled_from(["pack.toml", "a.md"]))
def test_a_damaged_pack_is_read_or_refused_and_nothing_else(data, name):
    files = {"pack.toml": TOML, "a.md": SEED + BLOCKS}
    text = files[name]
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = min(len(text), start + data.draw(st.integers(0, 12)))
        text = text[:start] + data.draw(PIECES) + text[end:]
    files[name] = text
    try:
        pack = read_pack(files)
    except Unreadable as unreadable:
        lines = text.replace("\r", "\n").count("\n") + 1
        assert all(0 <= one.place.line <= lines + 1 for one in unreadable.findings)
    else:
        assert pack.id and all(template.body.strip() for template in pack.templates)


@pytest.mark.parametrize("name", ["review.md", "README.md"])
def test_a_page_about_the_pack_is_no_template(name: str) -> None:
    files = {"pack.toml": MANIFEST_OF_TWO_LINES, name: "# Read me\n"}
    assert read_pack(files).templates == ()


MANIFEST_OF_TWO_LINES = 'id = "p"\nversion = "1"\ntitle = "P"\n[licence]\nname = "x"\nholder = "y"\n'
