"""The database itself refuses to change a row of custody. It goes with its capture when a case is
disposed of; the log, which is never shortened, still says that it was there."""

from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

REFUSAL = "custody can be added to and not changed"
SQLITE = [
    "CREATE TRIGGER evidence_custody_no_update BEFORE UPDATE ON evidence_custody "
    f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
]
POSTGRES = [
    "CREATE FUNCTION evidence_custody_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$",
    "CREATE TRIGGER evidence_custody_no_update BEFORE UPDATE ON evidence_custody "
    "FOR EACH ROW EXECUTE FUNCTION evidence_custody_refuse()",
]
UNDO_SQLITE = ["DROP TRIGGER IF EXISTS evidence_custody_no_update"]
UNDO_POSTGRES = [
    "DROP TRIGGER IF EXISTS evidence_custody_no_update ON evidence_custody",
    "DROP FUNCTION IF EXISTS evidence_custody_refuse",
]


def tie(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    """From here on a row of custody stays as it is."""
    _run(editor, SQLITE, POSTGRES)


def untie(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
    """The way back."""
    _run(editor, UNDO_SQLITE, UNDO_POSTGRES)


def _run(editor: BaseDatabaseSchemaEditor, sqlite: list[str], postgres: list[str]) -> None:
    for statement in sqlite if editor.connection.vendor == "sqlite" else postgres:
        editor.execute(statement)


class Migration(migrations.Migration):
    """A trigger on the table of custody."""

    dependencies = [("evidence", "0001_first")]
    operations = [migrations.RunPython(tie, untie)]
