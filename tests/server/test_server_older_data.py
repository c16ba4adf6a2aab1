"""Data that an older version left: some apps as they are today, some half-way, some not there yet."""

import os
import subprocess
import sys
from pathlib import Path

from sqlcipher3 import dbapi2

STEPS = """
import django
django.setup()
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

step_by_step = MigrationLoader(connection, replace_migrations=False)
together = {key for key, one in step_by_step.disk_migrations.items() if one.replaces}
half_way = {"letters": "0002_overrides", "cases": "0003_closing_and_sending"}
not_yet = {"deliveries", "desk"}
ends = {key for key in step_by_step.graph.leaf_nodes() if key not in together and key[0] not in not_yet}
executor = MigrationExecutor(connection)
executor.loader = step_by_step
executor.migrate(sorted((app, half_way.get(app, name)) for app, name in ends))
"""


def around(folder: Path) -> dict[str, str]:
    ours = ("EVENHAND_", "DJANGO_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    places = {f"EVENHAND_{name.upper()}": str(folder / name) for name in ("data", "keys", "state")}
    return {**kept, **places, "DJANGO_SETTINGS_MODULE": "evenhand.server.settings"}


def brought_up_to_date(folder: Path) -> list[tuple[str, str, str]]:
    """Start in this folder, and tell what its database then consists of."""
    evenhand = str(Path(sys.executable).with_name("evenhand"))
    subprocess.run([evenhand, "verify"], env=around(folder), capture_output=True, check=True)
    opened = dbapi2.connect(str(folder / "data/evenhand.db"))
    opened.execute(f"PRAGMA key = \"x'{(folder / 'keys/database.key').read_text().strip()}'\"")
    found = opened.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    opened.close()
    return [tuple(row) for row in found]


def test_data_from_before_ends_with_the_tables_of_a_new_database(tmp_path: Path) -> None:
    new, older = tmp_path / "new", tmp_path / "older"
    expected = brought_up_to_date(new)
    (older / "data").mkdir(parents=True)
    (new / "keys").rename(older / "keys")
    subprocess.run([sys.executable, "-c", STEPS], env=around(older), check=True)
    assert brought_up_to_date(older) == expected
    assert len([kind for kind, *_ in expected if kind == "trigger"]) >= 5
