"""Processes that die with the strongest signal at a step of their work, one after another until none is left.

Steps are what Python tells of itself when it opens, links, renames or removes a file, and every statement
that goes to the database. For each of them a process is forked that dies there.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

FILES = {"open", "os.link", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "tempfile.mkstemp"}
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


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


def killed(dying: Dying, work: Callable[..., object], *args: Any) -> bool:
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
