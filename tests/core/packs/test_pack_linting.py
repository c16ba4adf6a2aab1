"""All checks of packs together."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.core.findings import Unreadable
from evenhand.core.packs import checks
from evenhand.core.packs.checks import CHECKS
from evenhand.core.packs.linting import lint
from evenhand.core.packs.reading import by_place, read_pack

HERE = Path(__file__).parent
SHARED = Path(__file__).parents[3] / "../shared"
FOLDER = Path(checks.__file__).parent


def test_the_list_holds_every_check_once():
    listed = [check.check.__module__.rpartition(".")[2] for check in CHECKS]
    assert sorted(listed) == sorted(file.stem for file in FOLDER.glob("*.py") if file.stem != "__init__")


def test_each_check_has_its_own_tests():
    tested = {file.stem.removeprefix("test_check_") for file in (HERE / "checks").glob("test_check_*.py")}
    assert tested == {check.id.replace("-", "_") for check in CHECKS}


def test_each_check_says_what_it_is_for():
    assert len({check.id for check in CHECKS}) == len(CHECKS)
    assert all(check.title and check.why.endswith(".") for check in CHECKS)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_each_check_names_its_authority(check):
    module = __import__(check.check.__module__, fromlist=["__doc__"])
    assert "Authority:" in module.__doc__
    assert check.id.replace("-", "_") == module.__name__.rpartition(".")[2]


def test_a_sound_letter_has_nothing_to_say(files):
    body = "Dear all\n\n# Title\n\nWe are writing to say hello.\n\nCome and talk to us.\n"
    twin = files(body)["letter.md"].replace("id: letter", "id: twin\neasy_read_of: letter")
    assert lint(read_pack(files(body, twin_md=twin)), now=date(2026, 11, 22)) == ()


def test_findings_stand_in_the_order_of_the_files(files):
    body = "Text [Name]\n\n# Two\n\n# Three\n\n((x)) behavior\n"
    found = lint(
        read_pack(files(body, "fields:\n  y: {}\n", b_md=files(body)["letter.md"].replace("id: l", "id: m")))
    )
    assert len({finding.place.source for finding in found}) == 2
    assert list(found) == sorted(found, key=by_place)


def test_a_pack_without_files_can_be_linted_too(files):
    pack = read_pack(files("# T\n\n[Name]", "fields:\n  y: {}\n"))
    bare = replace(
        pack, files={}, templates=tuple(replace(one, path="", body_line=1) for one in pack.templates)
    )
    places = {finding.id: str(finding.place) for finding in lint(bare)}
    assert places["leftover-placeholder"] == "letter.md:3:1"
    assert places["unused-field"] == "letter.md, fields y"


def test_a_body_that_cannot_be_parsed_is_a_finding(files):
    pack = read_pack(files())
    broken = replace(pack, files={}, templates=(replace(pack.templates[0], body="::: note\n"),))
    assert [finding.id for finding in lint(broken)] == ["wording-unclosed-block"]


MARKS = ["((a))", "((", "))", "((b??", "[x]", "(y)", "<z>", "{", "}", "...", "`", "&amp;", "\u2060", "\ufffc"]
LINES = ["::: passage p\n", "::: note\n", ":::\n", "# H\n", "- i\n", "| a |\n", "\n"]
WORDS = [" ", "word ", "Behavior. ", "www.x.org", "[l](https://www.nspc.org.uk)"]
PIECES = st.sampled_from([*MARKS, *LINES, *WORDS])


@settings(max_examples=150)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_any_body_is_refused_or_linted_in_place(body):
    text = "---\nid: a\ntitle: T\nkind: letter\naudience: staff\n---\n" + body
    manifest = 'id = "x"\nversion = "1"\ntitle = "X"\nlicence = {name = "l", holder = "h"}\n'
    try:
        pack = read_pack({"pack.toml": manifest, "a.md": text})
    except Unreadable:
        return
    lines = text.split("\n")
    for finding in lint(pack, now=date(2026, 11, 22)):
        assert finding.id in {check.id for check in CHECKS}
        assert 1 <= finding.place.line <= len(lines)
        assert 1 <= finding.place.column <= len(lines[finding.place.line - 1]) + 1


@pytest.mark.parametrize(
    "body",
    [
        "((a)) " * 30_000,
        "[" * 100_000,
        "(" * 20_000,
        "<" * 100_000,
        "word " * 50_000,
        "a." * 50_000,
        "x\n" * 50_000,
    ],
    ids=["placeholders", "square", "round", "angle", "words", "dots", "lines"],
)
def test_a_huge_body_is_linted_too(files, body):
    assert isinstance(lint(read_pack(files(body))), tuple)


@pytest.mark.demand("K8")
@pytest.mark.demand("K20")
def test_every_gap_of_a_real_document_is_found(files):
    document = next(SHARED.glob("kent/*.txt"), None)
    if document is None:
        pytest.skip("the document that schools hold is not on this machine")
    text = document.read_text(encoding="utf-8")
    pack = read_pack(files("# Title\n" + text))
    found = lint(pack)
    first = pack.templates[0].body_line + 1
    lines = {
        finding.place.line - first
        for finding in found
        if finding.id in ("leftover-placeholder", "instruction-in-wording")
    }
    marked = {
        number
        for number, line in enumerate(text.split("\n"))
        if any(mark in line for mark in ("<", "[", "(insert", "(link)", "Amend", "(if "))
    }
    assert marked <= lines
    assert any(finding.id == "link-form" and "nspcc.org.uk" in finding.mend for finding in found)
