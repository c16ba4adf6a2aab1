"""`evenhand verify` reads every released letter from first byte to last, and names what is not right."""

import random
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from django.conf import settings

from evenhand.apps.letters import actions
from evenhand.apps.letters.models import Draft, Letter
from evenhand.apps.letters.unsound import unsound
from evenhand.cli import office
from evenhand.cli.program import main
from evenhand.cli.status import Status

CHANCE = random.Random(20261129)


@pytest.fixture
def released(approved: Draft, person: Any, now: Any) -> Letter:
    return actions.release(by=person("office"), now=now, draft=approved)


@pytest.fixture
def verified(monkeypatch: pytest.MonkeyPatch) -> Any:
    """`verified()`: the command, on the database of the test, which has been made ready already."""
    monkeypatch.setattr(office, "ready", lambda: None)
    return lambda: CliRunner().invoke(main, ["verify"])


def files() -> list[Path]:
    found = (Path(settings.VAULT_FOLDER) / "letters").rglob("*")
    return sorted(path for path in found if path.is_file() and len(path.name) == 64)


def test_a_server_without_letters_has_nothing_to_tell(staffed: Any) -> None:
    assert list(unsound()) == []


def test_every_flipped_bit_of_a_letter_is_found(released: Letter, case: Any, verified: Any) -> None:
    assert list(unsound()) == []
    sound: Result = verified()
    assert sound.exit_code == Status.DONE
    assert "Every capture, document and released letter is as it was sealed." in sound.output
    assert len(files()) == released.files.count() + 1, "the form as well"
    for path in files():
        whole = path.read_bytes()
        for at in {0, len(whole) - 1, CHANCE.randrange(len(whole))}:
            broken = bytearray(whole)
            broken[at] ^= 1 << CHANCE.randrange(8)
            path.write_bytes(broken)
            (found,) = unsound()
            assert (found.id, found.place.source) == ("vault-damaged", case.reference)
            assert found.place.part.startswith(f"letter {released.pk}, the f")
        path.write_bytes(whole)
    assert list(unsound()) == []


def test_the_command_says_which_and_ends_so(released: Letter, case: Any, verified: Any) -> None:
    pdf = released.files.get(suffix=".pdf")
    (path,) = (one for one in files() if one.name == pdf.sha256)
    path.unlink()
    ended: Result = verified()
    assert ended.exit_code == Status.STOPPED
    assert f"{case.reference}" in ended.output and f"letter {released.pk}, the file .pdf" in ended.output
    assert released.title not in ended.output
    assert "is as it was sealed" not in ended.output
