"""The database itself refuses to change or remove an event."""

from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

REFUSAL = "the log can be added to and not changed"
SQLITE = [
    f"CREATE TRIGGER audit_event_no_{act} BEFORE {act} ON audit_event "
    f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    for act in ("update", "delete")
]
POSTGRES = [
    "CREATE FUNCTION audit_event_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$",
    "CREATE TRIGGER audit_event_no_change BEFORE UPDATE OR DELETE ON audit_event "
    "FOR EACH ROW EXECUTE FUNCTION audit_event_refuse()",
    "CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event "
    "FOR EACH STATEMENT EXECUTE FUNCTION audit_event_refuse()",
]
UNDO_SQLITE = [f"DROP TRIGGER IF EXISTS audit_event_no_{act}" for act in ("update", "delete")]
UNDO_POSTGRES = [
    "DROP TRIGGER IF EXISTS audit_event_no_change ON audit_event",
    "DROP TRIGGER IF EXISTS audit_event_no_truncate ON audit_event",
    "DROP FUNCTION IF EXISTS audit_event_refuse",
]


def tie(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    """From here on an event stays as it is."""
    _run(editor, SQLITE, POSTGRES)


def untie(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    """The way back."""
    _run(editor, UNDO_SQLITE, UNDO_POSTGRES)


def _run(editor: BaseDatabaseSchemaEditor, sqlite: list[str], postgres: list[str]) -> None:
    for statement in sqlite if editor.connection.vendor == "sqlite" else postgres:
        editor.execute(statement)


class Migration(migrations.Migration):
    """Triggers on the table of events."""

    dependencies = [("audit", "0001_first")]
    operations = [migrations.RunPython(tie, untie)]
