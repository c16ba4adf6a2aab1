"""The rows of cases from all their tables, in one question to the database.

A case has something in up to fifteen tables. Asked one by one they would cost a page more than all it asks
besides, and the more the more is in a case. The question is written out once for each number of cases, as
putting it together anew would take longer than answering it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from django.db import connection, models
from django.db.models import ForeignKey
from django.utils import timezone

from evenhand.apps.cases import models as rows

JOINED: dict[type[models.Model], tuple[str, str]] = {
    rows.Relative: ("person", "name"),
    rows.Hold: ("lifted_by", "name"),
    rows.Danger: ("decided_by", "name"),
    rows.Allegation: ("worker", "name"),
    rows.LinkedCase: ("other", "reference"),
    rows.SetAside: ("recorded_by", "name"),
}
"""Of whom or of what a row tells, and what is read of them with it."""

TABLES: tuple[type[rows.OfCase], ...] = (
    *(rows.Party, rows.Post, rows.Relative, rows.Hold, rows.Conversation, rows.MeetingOffer, rows.Danger),
    *(rows.Allegation, rows.Concern, rows.Restriction, rows.Referral, rows.PlatformReport),
    *(rows.DataRequest, rows.LinkedCase, rows.SetAside),
)
TARGETS = len(TABLES)
"""Stands for the table of whom posts are about."""

Found = dict[type[rows.OfCase], dict[int, list[Any]]]


def rows_in(cases: Collection[rows.Case]) -> tuple[Found, dict[int, list[int]]]:
    """The rows of some cases in their order, by table and by the number of the case; and the numbers of the
    people that posts are about, by the number of the post."""
    numbers = [case.pk for case in cases]
    found: Found = {table: {} for table in TABLES}
    targets: dict[int, list[int]] = {}
    with connection.cursor() as cursor:
        cursor.execute(_asking(len(numbers), connection.vendor), numbers * (len(TABLES) + 1))
        for place, case, number, told in cursor.fetchall():
            if place == TARGETS:
                targets.setdefault(number, []).append(int(told))
            else:
                table = TABLES[place]
                found[table].setdefault(case, []).append(_row(table, json.loads(told)))
    return found, targets


def _row(table: type[rows.OfCase], told: Sequence[Any]) -> rows.OfCase:
    fields = table._meta.concrete_fields
    values = [_value(field, value) for field, value in zip(fields, told, strict=False)]
    row = table.from_db(connection.alias, [field.attname for field in fields], values)
    if table in JOINED:
        name, column = JOINED[table]
        key = _joined(table)
        number = getattr(row, key.attname)
        setattr(row, name, None if number is None else key.related_model(pk=number, **{column: told[-1]}))
    return row


def _value(field: Any, value: Any) -> Any:
    told = field.to_python(value)
    is_bare = isinstance(told, datetime) and timezone.is_naive(told)
    return told.replace(tzinfo=UTC) if is_bare else told


def _joined(table: type[models.Model]) -> ForeignKey[Any, Any]:
    key = table._meta.get_field(JOINED[table][0])
    assert isinstance(key, ForeignKey), "what is joined hangs on a key"
    return key


@cache
def _asking(number: int, vendor: str) -> str:
    marks = ", ".join(["%s"] * number)
    asked = [_asking_of(place, table, vendor) for place, table in enumerate(TABLES)]
    about = rows.Post.targets.through._meta.db_table
    targets = (
        f"SELECT {TARGETS}, p.case_id, t.post_id, CAST(t.party_id AS text) "  # noqa: S608 - no input
        f"FROM {about} t JOIN {rows.Post._meta.db_table} p ON p.id = t.post_id WHERE p.case_id"
    )
    return " UNION ALL ".join(f"{each} IN ({marks})" for each in (*asked, targets)) + " ORDER BY 1, 3, 4"


def _asking_of(place: int, table: type[rows.OfCase], vendor: str) -> str:
    listed = {"sqlite": "json_array", "postgresql": "json_build_array"}[vendor]
    quoted = connection.ops.quote_name
    told = [_told(field, f"t.{quoted(str(field.column))}", vendor) for field in table._meta.concrete_fields]
    join = ""
    if table in JOINED:
        key = _joined(table)
        join = f" LEFT JOIN {key.related_model._meta.db_table} j ON j.id = t.{quoted(str(key.column))}"
        told.append(f"j.{quoted(JOINED[table][1])}")
    whole = f"CAST({listed}({', '.join(told)}) AS text)"
    return f"SELECT {place}, t.case_id, t.id, {whole} FROM {table._meta.db_table} t{join} WHERE t.case_id"  # noqa: S608


def _told(field: Any, column: str, vendor: str) -> str:
    """SQLite keeps JSON as text, and would put it in as a string."""
    return f"json({column})" if isinstance(field, models.JSONField) and vendor == "sqlite" else column
