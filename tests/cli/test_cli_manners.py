"""How the program behaves towards terminals, disks and programs that are not as it would like them."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

import evenhand

Call = Callable[..., Result]
Answer = Callable[..., dict[str, Any]]
PROGRAM = [sys.executable, "-c", "from evenhand.cli.start import main; main()"]


def start(*words: str | Path, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*PROGRAM, *map(str, words)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
    )


def test_the_version_is_that_of_the_package(call: Call) -> None:
    assert evenhand.__version__ in call("--version").stdout


@pytest.mark.parametrize("home", [{"HOME": ""}, {"HOME": "/nowhere"}, {"TERM": "dumb"}])
def test_an_odd_environment_changes_nothing(home: dict[str, str]) -> None:
    process = start("packs", "list", **home)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 0 and "core" in output and errors == ""


@pytest.mark.parametrize("columns", ["20", "40"])
def test_a_narrow_terminal_loses_no_word(columns: str) -> None:
    process = start("packs", "show", "core", "incident-letter", COLUMNS=columns)
    output, errors = process.communicate(timeout=60)
    told = "".join(output.split())
    assert process.returncode == 0 and errors == ""
    assert "filledfrom:recipient.salutationwhatitis:Howthelettergreetsitsreaders" in told


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp850"])
def test_a_terminal_of_few_signs_gets_plain_ones(encoding: str, demo: Path) -> None:
    words = ("gates", "awareness-letter", "--case", demo / "not-yet.toml")
    process = start(*words, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    process.stdout.reconfigure(encoding=encoding)  # type: ignore[union-attr]
    process.stderr.reconfigure(encoding=encoding)  # type: ignore[union-attr]
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 3
    assert "-> Read it, then confirm" in errors and "Traceback" not in errors


def test_json_survives_a_terminal_of_few_signs(demo: Path) -> None:
    words = ("gates", "awareness-letter", "--case", demo / "not-yet.toml", "--json")
    output, _ = start(*words, PYTHONIOENCODING="ascii", PYTHONUTF8="0").communicate(timeout=60)
    assert any("“Keeping children safe" in one["words"] for one in json.loads(output)["findings"])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("words", [("packs", "list"), ("packs", "list", "--json"), ("schema",)])
def test_a_full_disk_behind_the_output_is_told(words: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([*PROGRAM, *words], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert "not-written" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_print_file_is_stopped_between_two_letters(demo: Path, tmp_path: Path) -> None:
    rows = "".join(f"Ms Khan {n},Ms Khan,{n} Mill Lane,AB12 3DE\n" for n in range(400))
    (tmp_path / "list.csv").write_text(f"Name,Salutation,Address 1,Postcode\n{rows}", encoding="utf-8")
    files = ("--case", demo / "thornfield.toml", "--contacts", tmp_path / "list.csv")
    process = start("merge", "awareness-letter", *files, "--out", tmp_path / "out", "--one-file")
    while process.poll() is None and not list(tmp_path.glob("out/*.jsonl")):
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130 and "Traceback" not in errors
    assert not list(tmp_path.glob("out/*.pdf"))


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_being_stopped_in_a_merge_leaves_nothing_half(
    sign: signal.Signals, demo: Path, tmp_path: Path
) -> None:
    rows = "".join(f"Ms Khan {n},Ms Khan,{n} Mill Lane,AB12 3DE\n" for n in range(400))
    (tmp_path / "list.csv").write_text(f"Name,Salutation,Address 1,Postcode\n{rows}", encoding="utf-8")
    words = (
        "--case",
        demo / "thornfield.toml",
        "--contacts",
        tmp_path / "list.csv",
        "--out",
        tmp_path / "out",
    )
    process = start("merge", "awareness-letter", *words, "--today", "2026-11-22")
    for _ in range(600):
        time.sleep(0.05)
        if len(list(tmp_path.glob("out/*.pdf"))) > 3 or process.poll() is not None:
            break
    process.send_signal(sign)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Stopped. No file is left half-written" in errors and "Traceback" not in output + errors
    made = list(tmp_path.glob("out/*.pdf"))
    assert made and all(one.read_bytes().rstrip().endswith(b"%%EOF") for one in made)
    assert {one.suffix for one in (tmp_path / "out").iterdir()} == {".pdf", ".jsonl"}


def test_wrong_usage_is_json_where_json_is_asked(answer: Answer) -> None:
    found = answer("render", "--nonsense")
    assert found["status"] == 2 and found["findings"][0]["id"] == "wrong-usage"


@pytest.mark.parametrize("words", [("schema",), ("schema", "--json"), ("schema", "--letters")])
def test_the_schema_is_json_however_it_is_asked(words: tuple[str, ...], call: Call) -> None:
    assert "$defs" in json.loads(call(*words).stdout)


def test_a_pack_is_told_to_programs_whole(answer: Answer) -> None:
    found = answer("packs", "show", "core", "incident-letter")
    assert found["notes"] and all(field["label"] for field in found["fields"])
    assert "incident-letter" in answer("packs", "list")["packs"][0]["templates"]


def test_a_shelf_is_listed_with_its_packs(answer: Answer, tmp_path: Path) -> None:
    answer("packs", "install", "core", "--shelf", tmp_path)
    assert [one["id"] for one in answer("packs", "list", tmp_path)["packs"]] == ["core", "core"]
    (tmp_path / "empty").mkdir()
    assert answer("packs", "list", tmp_path / "empty")["findings"][0]["id"] == "pack-not-found"


@pytest.mark.parametrize("out", ["file", "file/below"])
def test_what_the_disk_refuses_has_its_own_status(
    out: str, answer: Answer, demo: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    case = ("--case", demo / "thornfield.toml", "--out", tmp_path / out, "--today", "2026-11-22")
    contacts = ("--contacts", demo / "contacts.csv")
    assert answer("render", "awareness-letter", *case)["status"] == 1
    assert answer("merge", "awareness-letter", *case, *contacts)["status"] == 1
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file"]


@pytest.mark.parametrize(
    "words",
    [
        ("render", "awareness-letter", "--case", "nix.toml", "--out", "out"),
        ("merge", "awareness-letter", "--case", "CASE", "--contacts", "nix.csv", "--out", "out"),
        ("packs", "import", "nix.docx", "--out", "out"),
        ("demo", "--document", "nix.docx", "--out", "out"),
    ],
)
def test_a_file_that_is_not_there_is_unreadable(
    words: tuple[str, ...], answer: Answer, demo: Path, tmp_path: Path
) -> None:
    given = [str(demo / "thornfield.toml") if word == "CASE" else word for word in words]
    found = answer(*(str(tmp_path / word) if word == "out" else word for word in given))
    assert found["status"] == 4 and "nix" in found["findings"][0]["source"]
    assert list(tmp_path.iterdir()) == []


def test_one_print_file_is_a_pdf_and_nothing_else(answer: Answer, demo: Path, tmp_path: Path) -> None:
    files = ("--case", demo / "thornfield.toml", "--contacts", demo / "contacts.csv", "--out", tmp_path)
    assert answer("merge", "awareness-letter", *files, "--one-file", "--format", "docx")["status"] == 2
