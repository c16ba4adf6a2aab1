"""A program for `test_evidence_killed`: takes pictures in with a database and a vault on the disk, and is
killed with the strongest signal at each step that it takes, one after another, until none is left.

Steps are what Python tells of itself when it opens, links, renames or removes a file, and every statement
that goes to the database. For each of them a process is forked that dies there; whoever comes after looks at
what is left, and says it in one line.
"""

import json
import os
import signal
import sys
from datetime import UTC, datetime
from typing import Any

FILES = {"open", "os.link", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "tempfile.mkstemp"}
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


class Dying:
    """Counts steps, and ends the process at the one that was chosen."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.steps = 0
        self.counting = False

    def step(self) -> None:
        if not self.counting:
            return
        self.steps += 1
        if self.steps == self.at:
            os.kill(os.getpid(), signal.SIGKILL)

    def hear(self, event: str, args: tuple[Any, ...]) -> None:
        if event in FILES:
            self.step()

    def execute(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        self.step()
        done = execute(sql, params, many, context)
        self.step()
        return done


def begin() -> tuple[int, int, Any]:
    """Tables, a school, and somebody who reports a post: the number of the school, of the case, and them."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
    from evenhand.apps.accounts import actions as accounts
    from evenhand.apps.cases.actions import opening
    from evenhand.apps.schools import actions as schools
    from evenhand.core.people import Role
    from evenhand.core.schools import Nation, SchoolKind

    person = accounts.make_first(now=NOW, name="Robin", email="r@s.example", password="quarry lantern oboe")
    told = {"kind": SchoolKind.SCHOOL, "nation": Nation.ENGLAND, "roles": [Role.DSL]}
    school = schools.add(by=person, now=NOW, name="Ashby", **told)
    post = opening.NewPost(site="Facebook", words="A post")
    case = opening.open_case(by=person, now=NOW, school=school, title="A case", post=post)
    return school.pk, case.pk, person


def work(school: int, case: int, person: Any, token: str) -> None:
    """A picture on a tray, and into the case."""
    from sample_pictures import screenshot

    from evenhand.apps.evidence import actions
    from evenhand.core.evidence import Vantage

    place = {"school_id": school, "case_id": case, "token": token}
    data = screenshot(token, size=(60, 90))
    actions.put(by=person, now=NOW, **place, name="post.png", data=data)
    told = actions.Told(sexual_image_of_child=False, vantage=Vantage.OWN_VIEW)
    actions.settle(by=person, now=NOW, **place, told=told)


def left(case: int, person: Any, token: str) -> dict[str, Any]:
    """What somebody finds afterwards who opens the page again and goes on."""
    from evenhand.apps.audit import queries as audit
    from evenhand.apps.evidence import queries, store

    captures = queries.captures_of(case)
    held = set(store.vault().digests(case=store.name_of(case)))
    faults = [store.vault().verify(case=store.name_of(case), digest=one.digest) for one in captures]
    return {
        "captures": len(captures),
        "whole": not any(faults),
        "named": all(one.digest in held for one in captures),
        "ends": sorted({one.id for one in queries.loose_ends(case)}),
        "log": audit.check() is None,
        "tray": len(queries.on_tray(token=token, person=person)),
    }


def killed(dying: Dying, *args: Any) -> bool:
    """Do the work in a process that dies at its step; whether it did."""
    from django.db import connections

    connections.close_all()
    child = os.fork()
    if child == 0:
        from django.db import connection

        connection.ensure_connection()
        sys.addaudithook(dying.hear)
        dying.counting = True
        with connection.execute_wrapper(dying.execute):
            work(*args)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def tell(**facts: Any) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def main(every: int) -> None:
    """Kill at every so manieth step, and print what is left each time; then go on as a person would."""
    import django

    django.setup()
    school, case, person = begin()
    at, done = 1, 0
    while killed(Dying(at), school, case, person, f"token-{at}"):
        before = left(case, person, f"token-{at}")
        work(school, case, person, f"token-{at}")
        done += 1
        after = left(case, person, f"token-{at}")
        tell(at=at, before=before, after=after, expected=done)
        at += every
    tell(steps=at)


if __name__ == "__main__":
    main(int(sys.argv[1]))
