"""Sealed bytes, and practice that nobody can mistake for what is real."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from letter_steps import say
from sample_pictures import screenshot

from evenhand.apps.cases import models as case_rows
from evenhand.apps.letters import actions, queries
from evenhand.apps.letters.laying import WATERMARK, lay, ready_to_make
from evenhand.apps.letters.models import Produced
from evenhand.apps.schools import actions as schools
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


def as_real(draft: Any) -> Any:
    case_rows.Case.objects.filter(pk=draft.case_id).update(practice=False)
    return queries.draft_of(school=draft.school, draft_id=draft.pk)


@pytest.mark.parametrize("approver", ["head", "chair"])
def test_a_signature_is_placed_for_who_stands_behind_it(
    approver: str, draft: Any, person: Any, now: Any, staffed: Any
) -> None:
    """The head signs. Where only the chair has approved, there is room for the head's pen."""
    schools.set_signature(by=person("head"), now=now, school=staffed, picture=screenshot())
    row = as_real(draft)
    actions.ask(by=person("dsl"), now=now, draft=row)
    row = as_real(row)
    say(row, person("staff"), now, Verdict.READ, "Nobody can be recognised.")
    say(row, person(approver), now, Verdict.APPROVE)
    laid = lay(as_real(row), now=now)
    made = ready_to_make(laid, released_by="Robin Teller").document.closing
    assert made is not None
    assert (made.signature is not None) is (approver == "head")
    assert ready_to_make(laid, released_by="Hazel Wynn").document.closing.signature is not None
    actions.release(by=person("office"), now=now, draft=row)


def test_practice_is_signed_by_nobody(approved: Any, person: Any, now: Any, staffed: Any) -> None:
    schools.set_signature(by=person("head"), now=now, school=staffed, picture=screenshot())
    laid = lay(approved, now=now)
    assert ready_to_make(laid, released_by="Hazel Wynn").document.closing.signature is None
