"""How long the pages of the office take on the server: `python -m benchmarks.office [CASES] [ROUNDS]`.

A server of its own in a folder of its own: the demonstration school; then 200 more cases in it; then so many
(100,000) in 500 other schools beside it. After each every page that links lead to is opened by somebody who sees every
case of the school, one of each kind, in turns, and the time from request to answer is taken: that of the processor, and in brackets
that of the clock, which other work on the machine makes longer. Ends with a line of JSON.
"""

from __future__ import annotations

import json
import os
import random
import re
import statistics
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

SCHOOLS, OWN, AT_ONCE = 500, 200, 2000
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
FIRST_DAY = date(2026, 1, 5)


def main(cases: int, rounds: int) -> None:
    """Make it, fill it, and measure three times."""
    with TemporaryDirectory() as folder:
        _settle(folder)
        by, school = _demonstration()
        told: dict[str, Any] = {"cases": cases, "rounds": rounds}
        told["demonstration"] = _pages(by, school, rounds)
        fill([school], OWN, by)
        told["school"] = _pages(by, school, rounds)
        started = time.perf_counter()
        _fill_others(cases, by)
        told["filled_s"] = time.perf_counter() - started
        told["many"] = _pages(by, school, rounds)
    told["slowest_ms"] = max(one["cpu"] for one in told["demonstration"].values())
    told["ratio"] = max(told["many"][name]["cpu"] / one["cpu"] for name, one in told["school"].items())
    told["table"] = _table(told)
    print(told["table"], file=sys.stderr)
    print(json.dumps(told))


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
    from django.test import Client

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


def _pages(by: Any, school: Any, rounds: int) -> dict[str, dict[str, float]]:
    """Every page so many times, in turns; milliseconds in the middle and at the 95th of a hundred."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = _browser(Client(), by)
    pages = addresses(client, by, school)
    taken: dict[str, list[float]] = {name: [] for name in pages}
    busy: dict[str, list[float]] = {name: [] for name in pages}
    asked = {}
    for name, where in pages.items():
        client.get(where)
        with CaptureQueriesContext(connection) as questions:
            assert client.get(where).status_code == 200, where
        asked[name] = len(questions)
    for _ in range(rounds):
        for name, where in pages.items():
            started, worked = time.perf_counter(), time.process_time()
            client.get(where)
            taken[name].append((time.perf_counter() - started) * 1000)
            busy[name].append((time.process_time() - worked) * 1000)
    return {
        name: {
            "p50": statistics.median(many),
            "p95": sorted(many)[int(len(many) * 0.95)],
            "cpu": sorted(busy[name])[int(len(many) * 0.95)],
            "queries": asked[name],
        }
        for name, many in taken.items()
    }


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
    fill(made, cases, by)


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
    lines = [
        f"| page | queries | demonstration | {OWN} more | {told['cases']:,} beside | ratio |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    for name, one in told["demonstration"].items():
        school, many = told["school"][name], told["many"][name]
        most = max(one["queries"], school["queries"], many["queries"])
        times = " | ".join(f"{each['cpu']:.0f} ({each['p95']:.0f})" for each in (one, school, many))
        lines.append(f"| {name} | {most:.0f} | {times} | {many['cpu'] / school['cpu']:.2f} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000, int(sys.argv[2]) if len(sys.argv) > 2 else 40)
