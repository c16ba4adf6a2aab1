"""The connection: the key first, then the promises about what is written, then Django as always."""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Callable
from functools import partial
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.db.backends.sqlite3 import base as plain
from django.db.backends.sqlite3._functions import (  # type: ignore[import-untyped]
    register as register_functions,
)
from django.utils.dateparse import parse_date, parse_datetime, parse_time
from sqlcipher3 import dbapi2 as Database  # noqa: N812 - the name Django expects


def _told(read: Callable[[str], object]) -> Callable[[bytes], object]:
    return lambda raw: read(raw.decode())


for name, read in {
    "bool": b"1".__eq__,
    "date": _told(parse_date),
    "time": _told(parse_time),
    "datetime": _told(parse_datetime),
    "timestamp": _told(parse_datetime),
}.items():
    Database.register_converter(name, read)
Database.register_adapter(decimal.Decimal, str)
Database.register_adapter(datetime.date, datetime.date.isoformat)
Database.register_adapter(datetime.datetime, partial(datetime.datetime.isoformat, sep=" "))


class WrongKey(ImproperlyConfigured):
    """The file exists and the key does not open it: it is another school's, or no database at all."""


class Cursor(Database.Cursor):  # type: ignore[misc]
    """Django's marks for parameters, turned into SQLite's."""

    convert_query = plain.SQLiteCursorWrapper.convert_query

    def execute(self, query: str, params: Any = None) -> Any:
        if params is None:
            return super().execute(query)
        names = list(params) if hasattr(params, "keys") else None
        return super().execute(self.convert_query(query, param_names=names), params)

    def executemany(self, query: str, param_list: Any) -> Any:
        rows = list(param_list)
        names = list(rows[0]) if rows and hasattr(rows[0], "keys") else None
        return super().executemany(self.convert_query(query, param_names=names), rows)


class DatabaseWrapper(plain.DatabaseWrapper):
    """SQLite as Django knows it, over SQLCipher. `OPTIONS["key"]` is 64 hexadecimal digits."""

    Database = Database

    def get_connection_params(self) -> dict[str, Any]:
        params = super().get_connection_params()
        self._key = params.pop("key", "")
        self._commands: list[str] = self.init_commands  # type: ignore[attr-defined]
        if len(self._key) != 64 or set(self._key) - set("0123456789abcdef"):
            raise ImproperlyConfigured(
                "The key of the database is not what it should be: 64 digits and letters from a to f. "
                "Put the right key file back, or name it with EVENHAND_DATABASE_KEY_FILE."
            )
        return params

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        connection = Database.connect(**conn_params)
        connection.execute(f"PRAGMA key = \"x'{self._key}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        self._must_open(connection, str(conn_params["database"]))
        register_functions(connection)
        for promise in ("foreign_keys = ON", "legacy_alter_table = OFF", "trusted_schema = OFF"):
            connection.execute(f"PRAGMA {promise}")
        for command in filter(None, (command.strip() for command in self._commands)):
            connection.execute(command)
        return connection

    @staticmethod
    def _must_open(connection: Any, name: str) -> None:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except Database.DatabaseError as error:
            connection.close()
            raise WrongKey(
                f"The database {name} does not open with this key. Either the key file belongs to another "
                "database, or the file is damaged. Nothing was changed. Put back the key file that was made "
                "when this database was set up, or restore both from the same backup."
            ) from error

    def create_cursor(self, name: str | None = None) -> Any:
        return self.connection.cursor(factory=Cursor)
