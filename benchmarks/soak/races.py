"""Fifty people at the same moment at one letter: some write, some agree, some release. What leaves is what two
others agreed to, in the database and in the mail."""

import random
import re
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import default
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.children import in_child
from benchmarks.soak import of_case
from benchmarks.soak.orders import LETTER, ROLES, why_not
from benchmarks.soak.peer import MailServer

TO = 2
PRESSES = 4
"""So often somebody presses who is told that it may not be released yet."""
DATED = re.compile(r"\b(\d{1,2} November 2026)\b")


@dataclass
class Round:
    """What happened in one round: what was done how often, what was refused, and which text left."""

    done: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    lock: Any = field(default_factory=threading.Lock)

    def note(self, what: str, came: str) -> None:
        with self.lock:
            (self.refused if came else self.done)[f"{what} {came}".strip()] += 1


def run(kept: Path, peer: MailServer, *, rounds: int, people: int, seed: int) -> list[str]:
    """So many rounds; what was wrong, in words."""
    began, wrong, released, mails = time.monotonic(), [], 0, 0
    done, refused = Counter[str](), Counter[str]()
    in_child(_work)  # what was on its way before
    for number in range(rounds):
        before = peer.mark()
        told = in_child(lambda at=number: _round(people, seed * 1_000_003 + at))
        in_child(_work)
        arrived = peer.arrived(since=before)
        done.update(told["done"])
        refused.update(told["refused"])
        released += told["released"]
        mails += len(arrived)
        wrong += [f"round {number}: {one}" for one in told["wrong"]]
        if len(arrived) != TO * told["released"] or len({one.name for one in arrived}) != len(arrived):
            wrong.append(f"round {number}: {len(arrived)} arrived, {told['released']} released")
        days = {day for one in arrived for day in _days(kept / f"{one.name}.eml")}
        if told["released"] and days != {told["day"]}:
            wrong.append(f"round {number}: the mail says {days}, agreed was {told['day']}")
    print(
        f"at once: {rounds} rounds of {people} people, seed {seed}: done {dict(done)}, refused "
        f"{dict(refused)}; {released} released, {mails} messages; "
        f"{time.monotonic() - began:.0f} s",
        flush=True,
    )
    if rounds >= 10 and not 0 < released < rounds:
        wrong.append("it always or never came to a release, so nothing was raced")
    return wrong


def _days(message: Path) -> set[str]:
    """The days that a message bears, in its words."""
    mail = message_from_bytes(message.read_bytes(), policy=default)  # type: ignore[arg-type]
    body = mail.get_body(("plain",))  # type: ignore[attr-defined]
    return set(DATED.findall(body.get_content()))


def _round(people: int, seed: int) -> dict[str, Any]:
    """One letter, one round: what was done and refused, whether it was released, and with which day."""
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.letters.models import Letter

    chance = random.Random(seed)
    by = Person.objects.order_by("pk")[0]
    staff = {role: Person.objects.get(email=f"{role}@x.example") for role in ROLES}
    case = of_case.a_case(by, list(staff.values()))
    row = of_case.written(staff["dsl"], case, LETTER)
    row = _change(staff["dsl"], row.pk, "1 November 2026")
    _ask(staff["dsl"], row.pk)
    found, start = Round(), threading.Barrier(people)
    acts = _acts(staff, by, row.pk, people, chance)
    threads = [threading.Thread(target=_one, args=(found, start, *act)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=300)
    wrong = list(found.broken)
    if any(thread.is_alive() for thread in threads):
        wrong.append("somebody waits for ever")
    made = list(Letter.objects.filter(draft=row.pk))
    if len(made) > 1:
        wrong.append(f"{len(made)} letters of one draft")
    wrong += [why for letter in made for why in why_not(letter, shut_out=0)]
    day = ""
    if made:
        row.refresh_from_db()
        day = row.dated
    return {
        "done": dict(found.done),
        "refused": dict(found.refused),
        "released": len(made),
        "day": day,
        "wrong": wrong,
    }


def _acts(staff: dict[str, Any], by: Any, draft: int, people: int, chance: random.Random) -> list[Any]:
    """What each of so many people does, and after how long. Some rounds nobody writes, so that it may be
    agreed to; in the others they write into it."""
    writers = chance.choice((0, 1, people // 5))
    longest = chance.choice((0.0, 0.5, 3.0))
    acts: list[Any] = []
    for number in range(people):
        if number < writers:
            who = chance.choice(("dsl", "office"))
            day = f"{chance.randint(2, 22)} November 2026"
            acts.append((chance.uniform(0, longest), "edit", partial(_change, staff[who], draft, day)))
        elif number % 4 == 0:
            acts.append((chance.uniform(0, longest), "release", partial(_release, by, draft)))
        elif number % 4 == 1:
            acts.append(
                (chance.uniform(0, longest / 2), "read", partial(_say, staff["staff"], draft, "read"))
            )
        elif number % 4 == 2:
            who = chance.choice(("head", "chair"))
            acts.append(
                (chance.uniform(0, longest / 2), "approve", partial(_say, staff[who], draft, "approve"))
            )
        else:
            acts.append((chance.uniform(0, longest), "release", partial(_release, staff["head"], draft)))
    return acts


def _one(found: Round, start: threading.Barrier, pause: float, what: str, act: Any) -> None:
    from django.db import connection

    from evenhand.apps.letters.actions import Overtaken
    from evenhand.core.findings import Refused

    start.wait(timeout=60)
    for _ in range(PRESSES if what == "release" else 1):
        time.sleep(pause)
        try:
            act()
            found.note(what, "")
            break
        except Refused as refused:
            found.note(what, refused.findings[0].id)
        except Overtaken:
            found.note(what, "overtaken")
        except Exception as fault:
            found.broken.append(f"{what}: {type(fault).__name__}: {fault}")
            break
    connection.close()


def _change(by: Any, draft: int, day: str) -> Any:
    from evenhand.apps.letters import actions
    from evenhand.apps.letters.models import Draft
    from evenhand.server.clock import now

    row = Draft.objects.get(pk=draft)
    return actions.save(by=by, now=now(), draft=row, seen=row.version, typed={"dated": day})


def _ask(by: Any, draft: int) -> None:
    from evenhand.apps.letters import actions
    from evenhand.apps.letters.laying import lay
    from evenhand.apps.letters.models import Draft
    from evenhand.server.clock import now

    row = Draft.objects.get(pk=draft)
    actions.ask(by=by, now=now(), draft=row)
    of_case.to_people(by, row, lay(row, now=now()).digest, count=TO)


def _say(by: Any, draft: int, verdict: str) -> None:
    from evenhand.apps.letters import actions
    from evenhand.apps.letters.laying import lay
    from evenhand.apps.letters.models import Draft
    from evenhand.core.approvals import Verdict
    from evenhand.server.clock import now

    row = Draft.objects.get(pk=draft)
    seen = lay(row, now=now()).digest
    told: dict[str, Any] = {"verdict": Verdict(verdict), "digest_seen": seen, "comment": "Nobody is named."}
    actions.decide(by=by, now=now(), draft=row, **told)


def _release(by: Any, draft: int) -> None:
    from evenhand.apps.deliveries.actions import Plan, release
    from evenhand.apps.deliveries.models import Way
    from evenhand.apps.letters.models import Draft
    from evenhand.core.contacts.recipients import Channel
    from evenhand.server.clock import now

    plan = Plan(ways={Channel.EMAIL: Way.objects.get().pk})
    release(by=by, now=now(), draft=Draft.objects.get(pk=draft), plan=plan)


def _work() -> None:
    from evenhand.apps.deliveries.models import Quarantine
    from evenhand.server.sending import Worker

    Quarantine.objects.all().delete()
    worker = Worker.begin(watch=0.0)
    assert worker is not None
    while worker.work():
        pass
