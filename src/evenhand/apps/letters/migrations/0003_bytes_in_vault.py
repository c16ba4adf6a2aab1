"""What was released moves into the vault, and the database refuses to change an override."""

from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from evenhand.apps.letters import store

REFUSAL = "overrides can be added to and not changed"
SQLITE = [
    "CREATE TRIGGER letters_override_no_update BEFORE UPDATE ON letters_override "
    f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
]
POSTGRES = [
    "CREATE FUNCTION letters_override_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$",
    "CREATE TRIGGER letters_override_no_update BEFORE UPDATE ON letters_override "
    "FOR EACH ROW EXECUTE FUNCTION letters_override_refuse()",
]
UNDO_SQLITE = ["DROP TRIGGER IF EXISTS letters_override_no_update"]
UNDO_POSTGRES = [
    "DROP TRIGGER IF EXISTS letters_override_no_update ON letters_override",
    "DROP FUNCTION IF EXISTS letters_override_refuse",
]
TYPES = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".html": "text/html; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}


def move(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    """Seal every file before its bytes leave the table; one that is not what its row says stops it all."""
    files = apps.get_model("letters", "Produced").objects.select_related("letter__draft")
    for row in files.order_by("pk"):
        draft = row.letter.draft
        name = store.name_of(school_id=draft.school_id, case_id=draft.case_id)
        kept = store.keep(name=name, data=bytes(row.data))
        assert kept == row.sha256, f"the stored letter {row.pk} is not what was released"
        row.media_type = TYPES[row.suffix]
        row.save(update_fields=["media_type"])


def tie(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    """From here on an override stays as it is."""
    _run(editor, SQLITE, POSTGRES)


def untie(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    """The way back."""
    _run(editor, UNDO_SQLITE, UNDO_POSTGRES)


def _run(editor: BaseDatabaseSchemaEditor, sqlite: list[str], postgres: list[str]) -> None:
    for statement in sqlite if editor.connection.vendor == "sqlite" else postgres:
        editor.execute(statement)


class Migration(migrations.Migration):
    """Move the bytes, and tie the overrides."""

    dependencies = [("letters", "0002_overrides")]
    operations = [migrations.RunPython(move), migrations.RunPython(tie, untie)]
