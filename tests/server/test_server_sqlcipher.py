"""The file of the database: encrypted, whole, and shut without its key."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured

from evenhand.server.database.sqlcipher.base import DatabaseWrapper, WrongKey
from evenhand.server.settings import SQLITE

pytestmark = pytest.mark.django_db  # only so that pytest lets a database be opened
KEY, OTHER = "ab" * 32, "cd" * 32


def opened(path: Path, key: str) -> Any:
    whole = {
        **SQLITE,
        "NAME": str(path),
        "OPTIONS": {**SQLITE["OPTIONS"], "key": key},  # type: ignore[dict-item]
        "TIME_ZONE": None,
        "CONN_HEALTH_CHECKS": False,
        "AUTOCOMMIT": True,
        "ATOMIC_REQUESTS": False,
        "TEST": {"NAME": None},
    }
    return DatabaseWrapper(whole, "apart")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    database = opened(tmp_path / "evenhand.db", KEY)
    with database.cursor() as cursor:
        cursor.execute("CREATE TABLE words (word text, at datetime)")
        cursor.execute("INSERT INTO words VALUES (%s, %s)", ["canary in the mine", None])
    database.close()
    return tmp_path / "evenhand.db"


def test_the_right_key_opens_what_was_written(file: Path) -> None:
    database = opened(file, KEY)
    with database.cursor() as cursor:
        cursor.execute("SELECT word FROM words WHERE word LIKE %s", ["%mine"])
        assert cursor.fetchall() == [("canary in the mine",)]
    database.close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("mmap_size", 0),
    ],
)
def test_promises_hold_on_each_connection(file: Path, pragma: str, value: object) -> None:
    database = opened(file, KEY)
    with database.cursor() as cursor:
        row = cursor.execute(f"PRAGMA {pragma}").fetchone()
    assert (row[0] if row else 0) == value
    assert database.transaction_mode == "IMMEDIATE"
    assert database.Database.sqlite_version_info >= (3, 51, 3)
    database.close()


def test_nothing_is_readable_in_the_file(file: Path) -> None:
    everything = b"".join(path.read_bytes() for path in file.parent.iterdir())
    assert b"canary" not in everything
    assert not everything.startswith(b"SQLite format 3")
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(file).execute("SELECT * FROM words")


def test_another_key_opens_nothing_and_changes_nothing(file: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(WrongKey, match="does not open with this key"):
        opened(file, OTHER).ensure_connection()
    assert file.read_bytes() == before


@pytest.mark.parametrize("key", ["", "short", "x" * 64, f"{'a' * 62}';"])
def test_what_is_no_key_is_said(file: Path, key: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="key"):
        opened(file, key).ensure_connection()
