"""The letters a checker is measured on: the lines are what the sources say."""

import json
from pathlib import Path

import pytest
from benchmarks.identifiability.compiling import HALVES, HERE, SourceError, compiled, lines, read_marks

WRITTEN = [half for half in HALVES if list((HERE / half).glob("*.toml"))]
DEVELOPMENT = Path(__file__).parents[2] / "../shared/identifiability/dev.jsonl"


def _rows(half: str) -> list[dict]:
    text = (HERE / f"{half}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


@pytest.mark.parametrize("half", WRITTEN)
def test_the_lines_are_what_the_sources_say(half):
    assert (HERE / f"{half}.jsonl").read_text(encoding="utf-8") == "".join(lines(HERE / half))


@pytest.mark.parametrize("half", WRITTEN)
def test_every_passage_is_where_it_is_said(half):
    for row in _rows(half):
        assert row["clean"] == (not row["gold"])
        for leak in row["gold"]:
            assert row["letter"][leak["start"] : leak["end"]] == leak["text"]
            assert leak["text"] == leak["text"].strip()
        for span in [*row["ignore"], *row["traps"]]:
            assert 0 <= span["start"] < span["end"] <= len(row["letter"])


@pytest.mark.parametrize("half", WRITTEN)
def test_letters_have_names_of_their_own(half):
    names = [row["id"] for row in _rows(half)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("half", WRITTEN)
def test_no_school_or_person_is_borrowed(half):
    if not DEVELOPMENT.exists():
        pytest.skip("the development cases are not here")
    rows = [json.loads(line) for line in DEVELOPMENT.read_text(encoding="utf-8").splitlines()]
    assert not _named(rows) & _named(_rows(half))


def _named(rows: list[dict]) -> set[str]:
    people = {person["name"] for row in rows for person in row["case"]["people"]}
    return people | {row["setting"]["name"] for row in rows}


def test_halves_share_neither_schools_nor_people():
    if len(WRITTEN) < 2:
        pytest.skip("one half is not written yet")
    tuning, reporting = (_named(list(compiled(HERE / half))) for half in HALVES)
    assert not tuning & reporting


def test_marks_may_stand_inside_each_other():
    marked = read_marks("So ⟦quote:near|x1|high|“⟦direct:first|p1|high|Zoë⟧ is late”⟧.")
    assert marked.text == "So “Zoë is late”."
    assert [(leak["kind"], leak["text"]) for leak in marked.gold] == [
        ("quote", "“Zoë is late”"),
        ("direct", "Zoë"),
    ]


def test_a_text_without_marks_stays_itself():
    assert read_marks("Nothing | here.").text == "Nothing | here."


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("⟦ignore|a", "never closed"),
        ("a⟧", "without"),
        ("⟦rumour|p1|high|a⟧", "none of"),
        ("⟦role|p1|high|a⟧", "how many"),
        ("⟦linkage|p1|high|a⟧", "part of"),
        ("⟦quote:loud|x1|high|a⟧", "sub-kind"),
        ("⟦direct:first|p1|a⟧", "bars"),
        ("⟦trap:door|a⟧", "none of"),
        ("⟦ignore|⟧", "nothing"),
    ],
)
def test_a_wrong_mark_is_told_of(source, reason):
    with pytest.raises(SourceError, match=reason):
        read_marks(source)
