"""A real backup, taken while one letter is half sent and another waits for the morning, put back elsewhere: a
day and a night of looks, and what the mail server has got of it."""

import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from benchmarks.children import in_child
from benchmarks.soak import of_case
from benchmarks.soak.clock import Clock
from benchmarks.soak.peer import MailServer

HALF, LATER = 6, 4
"""So many get the letter that is half sent, and the one of the next morning."""


def run(folder: Path, peer: MailServer, clock: Clock, *, postgres: Any, trials: int, seed: int) -> list[str]:
    """So many backups, each taken after another number of messages. What was wrong, in words."""
    chance, began, wrong, left = random.Random(seed), time.monotonic(), [], Counter[str]()
    in_child(_people)
    for trial in range(trials):
        done = chance.randint(1, HALF - 1)
        before = peer.mark()
        in_child(lambda at=done: _half_sent(clock, at))
        elsewhere = folder / f"restored-{trial}"
        url = _copy(folder, elsewhere, postgres, f"restored_{trial}")
        in_child(lambda: _goes_on(clock))
        sent = Counter(one.name for one in peer.arrived(since=before))
        if sorted(sent.values()) != [1] * (HALF + LATER):
            wrong.append(f"trial {trial}: the original did not send each once: {sorted(sent.values())}")
        told = _restored(elsewhere, url, folder / "clock", peer)
        left.update(told)
        if told["nobody"] or told["one person"]:
            wrong.append(f"trial {trial}: a restored copy sent {told}")
        if told["two people"] != HALF - done + LATER:
            wrong.append(f"trial {trial}: lifted by two, {told['two people']} left and not what waited")
        shutil.rmtree(elsewhere)
    print(
        f"restored: {trials} backups, seed {seed}; in a day of looks {left['nobody']} left, after one person said "
        f"yes {left['one person']}, after two {left['two people']}; {time.monotonic() - began:.0f} s",
        flush=True,
    )
    return wrong


def _copy(folder: Path, elsewhere: Path, postgres: Any, name: str) -> str:
    """A backup as the database itself makes it, put back in another place, with the vault and the keys
    but without what a machine remembers for itself. The address of the database, on PostgreSQL."""
    elsewhere.mkdir()
    shutil.copytree(folder / "keys", elsewhere / "keys")
    if postgres is None:
        database = Path(in_child(_sqlite))
        copied = elsewhere / "data" / database.name
        shutil.copytree(
            folder / "data", elsewhere / "data", ignore=lambda _, names: _of_database(database, names)
        )
        in_child(lambda: _vacuum(copied))
        return ""
    shutil.copytree(folder / "data", elsewhere / "data")
    with psycopg.connect(postgres.get_uri(database="template1"), autocommit=True) as server:
        server.execute(sql.SQL("CREATE DATABASE {} TEMPLATE postgres").format(sql.Identifier(name)))
    return str(postgres.get_uri(database=name))


def _of_database(database: Path, names: list[str]) -> list[str]:
    return [one for one in names if one.startswith(database.name)]


def _sqlite() -> str:
    from django.db import connection

    return str(connection.settings_dict["NAME"])


def _vacuum(into: Path) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(into)])


def _restored(elsewhere: Path, url: str, clock: Path, peer: MailServer) -> Counter[str]:
    """The office that was put back, in a process of its own: how many messages left at each stage, counted at
    the mail server."""
    told = [sys.executable, "-m", "benchmarks.soak.restored_office", str(elsewhere), str(clock)]
    environment = {**os.environ, **({"EVENHAND_DATABASE_URL": url} if url else {})}
    ran = subprocess.Popen(told, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True)
    assert ran.stdin is not None
    assert ran.stdout is not None
    found: Counter[str] = Counter()
    for stage in ("nobody", "one person", "two people"):
        before = peer.mark()
        ran.stdin.write(f"{stage}\n")
        ran.stdin.flush()
        said = json.loads(ran.stdout.readline() or "{}")
        assert said.get("looks"), "the office that was put back did not run"
        found[stage] = len(peer.arrived(since=before))
    ran.stdin.close()
    assert ran.wait() == 0
    return found


def _people() -> None:
    """Two people who may say yes, and the letter of the next morning."""
    by, staff = of_case.set_up("head", "dpo", "dsl")
    case = of_case.a_case(by, [staff["head"]])
    from evenhand.apps.deliveries.actions import Plan, release
    from evenhand.apps.deliveries.models import Way
    from evenhand.apps.letters import actions as letters
    from evenhand.core.approvals import Verdict
    from evenhand.core.contacts.recipients import Channel
    from evenhand.server.clock import now

    row, digest = of_case.asked(by, case, "awareness-letter", recipients=LATER)
    letters.decide(by=staff["head"], now=now(), draft=row, verdict=Verdict.APPROVE, digest_seen=digest)
    release(by=by, now=now(), draft=row, plan=Plan(ways={Channel.EMAIL: Way.objects.get().pk}))


def _half_sent(clock: Clock, done: int) -> None:
    """One letter of which so many copies have left, and one that is due in twenty hours."""
    from evenhand.apps.deliveries.models import Batch, Dispatch, Quarantine, Way
    from evenhand.server.sending import Worker

    Quarantine.objects.all().delete()
    Way.objects.update(per_minute=0, faults=0, broken="")
    first, second = Batch.objects.order_by("pk")
    fresh = {
        "state": "waiting",
        "claim": 0,
        "tries": 0,
        "until": None,
        "sent": None,
        "sha256": "",
        "code": "",
    }
    Dispatch.objects.update(state="settled")
    half = Dispatch.objects.filter(batch=first).order_by("pk").values_list("pk", flat=True)[:HALF]
    Dispatch.objects.filter(pk__in=list(half)).update(**fresh, due=clock.now())
    Dispatch.objects.filter(batch=second).update(**fresh, due=clock.now() + timedelta(hours=20))
    worker = Worker.begin(watch=0.0)
    assert worker is not None
    assert worker.work(limit=done, now=clock.now) == done


def _goes_on(clock: Clock) -> None:
    """The original is not touched by its backup: it sends the rest, now and the next day."""
    from evenhand.server.sending import Worker

    worker = Worker.begin(watch=0.0)
    assert worker is not None
    worker.work(now=clock.now)
    worker.work(now=lambda: clock.now() + timedelta(hours=21))
