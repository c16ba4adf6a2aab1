"""`evenhand render` and `evenhand gates`: what is written, what is refused, and how it is said."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Call = Callable[..., Result]
Answer = Callable[..., dict[str, Any]]
DAY = ("--today", "2026-11-22")
FORMATS = "pdf,docx,html,txt"


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*")) if folder.exists() else []


@pytest.mark.demand("K6")
def test_a_letter_in_order_is_written_in_every_format(answer: Answer, demo: Path, tmp_path: Path) -> None:
    words = ("render", "awareness-letter", "--case", demo / "thornfield.toml", "--out", tmp_path / "out")
    assert answer(*words, "--format", FORMATS, *DAY)["status"] == 0
    assert files(tmp_path / "out") == [f"awareness-letter.{end}" for end in ("docx", "html", "pdf", "txt")]


@pytest.mark.parametrize(
    "template", ["newsletter-item", "awareness-letter", "incident-letter", "parents-involved-letter"]
)
def test_nothing_stops_the_four_texts_in_order(answer: Answer, demo: Path, template: str) -> None:
    found = answer("gates", template, "--case", demo / "thornfield.toml", *DAY)
    assert found["stopped"] == [] and len(found["asked"]) > 20 and len(found["digest"]) == 64


@pytest.mark.demand("K2")
@pytest.mark.demand("K12")
@pytest.mark.rule(2)
@pytest.mark.rule(6)
def test_too_early_a_letter_is_refused_and_nothing_written(
    answer: Answer, demo: Path, tmp_path: Path
) -> None:
    words = ("render", "incident-letter", "--case", demo / "not-yet.toml", "--out", tmp_path / "out", *DAY)
    found = answer(*words)
    ids = {finding["id"] for finding in found["findings"]}
    assert found["status"] == 3
    assert {"live-hold", "party-not-spoken-to", "names-party", "second-reader"} <= ids
    assert all(finding["mend"] for finding in found["findings"])
    assert files(tmp_path) == []


@pytest.mark.demand("K2")
def test_a_neutral_acknowledgement_may_go_during_a_hold(answer: Answer, demo: Path, tmp_path: Path) -> None:
    words = ("render", "neutral-acknowledgement", "--case", demo / "not-yet.toml", "--out", tmp_path)
    assert answer(*words, *DAY)["status"] == 0


def test_a_draft_says_so_and_carries_no_signature(call: Call, demo: Path, tmp_path: Path) -> None:
    case = (tmp_path / "case.toml").write_text(
        '[school]\nname = "Oakfield"\nphone = "01632 960456"\nconcerns = "ask at the office"\n'
        'complaints_link = "https://o.example/c"\npolicies_link = "https://o.example/p"\n'
        '[[school.staff]]\nname = "Al Moran"\nrole = "head"\n'
        '[[school.staff]]\nname = "Nadia Rahman"\nrole = "dsl"\n',
        encoding="utf-8",
    )
    assert case
    words = ("render", "awareness-letter", "--case", tmp_path / "case.toml", "--out", tmp_path / "out")
    assert call(*words, "--format", "txt", *DAY).exit_code == 3
    assert call(*words, "--format", "txt", "--stage", "draft", *DAY).exit_code == 0
    assert "DRAFT" in (tmp_path / "out" / "awareness-letter.txt").read_text(encoding="utf-8")


def test_an_unanswered_question_is_said_with_its_place(answer: Answer, demo: Path, tmp_path: Path) -> None:
    found = answer(
        "render", "meeting-invitation", "--case", demo / "thornfield.toml", "--out", tmp_path / "o"
    )
    assert found["status"] == 3
    unset = [finding for finding in found["findings"] if finding["id"] == "wording-unset"]
    assert unset and all(one["source"] == "meeting-invitation.md" and one["line"] > 1 for one in unset)
    assert not (tmp_path / "o").exists()


def test_files_that_are_there_are_not_overwritten(call: Call, demo: Path, tmp_path: Path) -> None:
    words = (
        "render",
        "newsletter-item",
        "--case",
        demo / "thornfield.toml",
        "--out",
        tmp_path,
        "--format",
        "txt",
    )
    assert call(*words, *DAY).exit_code == 0
    (tmp_path / "newsletter-item.txt").write_text("mine", encoding="utf-8")
    assert call(*words, *DAY).exit_code == 3
    assert (tmp_path / "newsletter-item.txt").read_text(encoding="utf-8") == "mine"
    assert call(*words, *DAY, "--overwrite").exit_code == 0


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("render", "awareness-letter"), 2),
        (("render", "awareness-letter", "--case", "x.toml", "--out", "o", "--format", "gif"), 2),
        (("render", "awareness-letter", "--case", "none.toml", "--out", "o"), 4),
        (("render", "no-such-letter", "--case", "x.toml", "--out", "o"), 4),
        (("render", "awareness-letter", "--case", "x.toml", "--out", "o", "--pack", "nowhere"), 4),
        (("gates", "awareness-letter", "--case", "none.toml"), 4),
        (("dance",), 2),
    ],
)
def test_what_cannot_be_done_has_its_status(call: Call, words: tuple[str, ...], status: int) -> None:
    assert call(*words).exit_code == status


def test_a_fault_in_the_case_file_is_placed(call: Call, tmp_path: Path) -> None:
    (tmp_path / "case.toml").write_text('[school]\nname = "x"\nkindd = "school"\n', encoding="utf-8")
    result = call("gates", "awareness-letter", "--case", tmp_path / "case.toml")
    assert result.exit_code == 4
    assert "case.toml:3:1" in result.output and "kind" in result.output


@pytest.mark.parametrize(
    ("value", "finding"),
    [
        ("a\\u0007b", "answer-wrong"),
        ("line\\nbreak", "answer-wrong"),
        ("x" * 100_000, "answer-wrong"),
        ("[name]", "unfinished-text"),
        ("((x))", "unfinished-text"),
    ],
)
def test_a_hostile_value_is_refused_in_words(
    answer: Answer, demo: Path, tmp_path: Path, value: str, finding: str
) -> None:
    (tmp_path / "letters.toml").write_text(
        f'[newsletter-item.answers]\noffice = "{value}"\n', encoding="utf-8"
    )
    words = (
        "--case",
        demo / "thornfield.toml",
        "--letters",
        tmp_path / "letters.toml",
        "--out",
        tmp_path / "o",
    )
    found = answer("render", "newsletter-item", *words, *DAY)
    assert found["status"] == 3
    assert finding in {one["id"] for one in found["findings"]} or any(
        one["id"].startswith("unfinished") or "leftover" in one["id"] for one in found["findings"]
    )
    assert not (tmp_path / "o").exists()


def test_a_value_with_markup_prints_as_it_stands(call: Call, demo: Path, tmp_path: Path) -> None:
    text = (demo / "thornfield.toml").read_text(encoding="utf-8")
    hostile = text.replace(
        'office = "the school office"', 'office = "the office, 5 < 6 & #set *desk* \\u200f"'
    )
    for name in ("logo.png", "signature.png"):
        (tmp_path / name).write_bytes((demo / name).read_bytes())
    (tmp_path / "case.toml").write_text(hostile, encoding="utf-8")
    words = ("render", "newsletter-item", "--case", tmp_path / "case.toml", "--out", tmp_path / "o")
    assert call(*words, "--format", FORMATS, *DAY).exit_code == 0
    said = (tmp_path / "o" / "newsletter-item.txt").read_text(encoding="utf-8")
    assert "the office, 5 < 6 & #set *desk*" in said
