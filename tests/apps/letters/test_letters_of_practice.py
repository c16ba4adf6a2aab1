"""Sealed bytes, and practice that nobody can mistake for what is real."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pypdfium2
from letter_steps import say

from evenhand.apps.cases import models as case_rows
from evenhand.apps.letters import actions, queries
from evenhand.apps.letters.laying import WATERMARK, lay
from evenhand.apps.letters.models import Produced
from evenhand.core.approvals import State, Verdict


def test_bytes_are_sealed_and_in_no_table(approved: Any, person: Any, now: Any, own_vault: Path) -> None:
    letter = actions.release(by=person("office"), now=now, draft=approved)
    assert "data" not in {field.name for field in Produced._meta.get_fields()}
    for file in queries.files_of(letter):
        sealed = next((own_vault / "data").rglob(file.sha256)).read_bytes()
        assert b"Speaking up" not in sealed
        assert not sealed.startswith((b"%PDF", b"PK", b"<!"))


def test_practice_is_on_every_output(approved: Any, person: Any, now: Any) -> None:
    letter = actions.release(by=person("office"), now=now, draft=approved)
    assert letter.practice
    for file in queries.files_of(letter):
        assert file.name.startswith("practice-not-sent-")
        assert WATERMARK in _words(queries.bytes_of(letter=letter, suffix=file.suffix)[1])


def test_real_letters_bear_no_mark(approved: Any, person: Any, now: Any) -> None:
    """What was agreed to in practice counts for nothing once it is real."""
    case_rows.Case.objects.filter(pk=approved.case_id).update(practice=False)
    row = queries.draft_of(school=approved.school, draft_id=approved.pk)
    assert lay(row, now=now).state is State.VOID
    actions.ask(by=person("dsl"), now=now, draft=row)
    row = queries.draft_of(school=approved.school, draft_id=approved.pk)
    say(row, person("staff"), now, Verdict.READ, "Nobody can be recognised.")
    say(row, person("head"), now, Verdict.APPROVE)
    letter = actions.release(by=person("office"), now=now, draft=row)
    assert not letter.practice
    for file in queries.files_of(letter):
        assert not file.name.startswith("practice")
        assert "ractice" not in _words(queries.bytes_of(letter=letter, suffix=file.suffix)[1])


def _words(data: bytes) -> str:
    """What somebody reads in a file."""
    if data.startswith(b"PK"):
        archive = zipfile.ZipFile(io.BytesIO(data))
        return "".join(archive.read(name).decode(errors="replace") for name in archive.namelist())
    if data.startswith(b"%PDF"):
        with pypdfium2.PdfDocument(data) as pdf:
            return "".join(page.get_textpage().get_text_range() for page in pdf)
    return data.decode()
