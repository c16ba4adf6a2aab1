"""The database itself refuses to change a line of the journal. It goes with its letter when that is
disposed of; the log, which is never shortened, still says that it was sent."""

from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

REFUSAL = "the journal can be added to and not changed"
SQLITE = [
    "CREATE TRIGGER deliveries_entry_no_update BEFORE UPDATE ON deliveries_entry "
    f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
]
POSTGRES = [
    "CREATE FUNCTION deliveries_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$",
    "CREATE TRIGGER deliveries_entry_no_update BEFORE UPDATE ON deliveries_entry "
    "FOR EACH ROW EXECUTE FUNCTION deliveries_entry_refuse()",
]
UNDO_SQLITE = ["DROP TRIGGER IF EXISTS deliveries_entry_no_update"]
UNDO_POSTGRES = [
    "DROP TRIGGER IF EXISTS deliveries_entry_no_update ON deliveries_entry",
    "DROP FUNCTION IF EXISTS deliveries_entry_refuse",
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
    """A trigger on the table of the journal."""

    dependencies = [("deliveries", "0001_first")]
    operations = [migrations.RunPython(tie, untie)]
