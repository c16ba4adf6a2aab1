"""Every order of writing, asking, agreeing and releasing, over the pages of the office, by four people in every
mix of five roles: whatever is released was agreed to, as it is, by two who had no part in it.

The state of the database is the state of the game: after each step it is compared with those seen before, and
a step is taken back by the database itself. One of the four is shut out of the case.
"""

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from benchmarks.children import in_child
from benchmarks.soak import of_case

ROLES = ("head", "chair", "dsl", "office", "staff")
STEPS = ("edit", "ask", "approve", "read", "release", "send")
DAYS = ("22 November 2026", "23 November 2026")
LETTER = "incident-letter"
NEEDED = 2


@dataclass
class Found:
    """What a walk has come to."""

    states: int = 0
    steps: int = 0
    answers: Counter[str] = field(default_factory=Counter)
    released: int = 0
    wrong: list[str] = field(default_factory=list)


def run(*, depth: int, mixes: int, begun: bool = False) -> list[str]:
    """Walk as deep as that for so many mixes of roles, from a letter that is written or, `begun`, from one
    that one person has read and agreed to; what was wrong, in words."""
    wrong, began = [], time.monotonic()
    for first in range(mixes):
        mix = (*ROLES[first:], *ROLES[:first])[:4]
        told = in_child(lambda roles=mix: _walked(roles, depth, begun))
        wrong += told["wrong"]
        print(
            f"orders of {', '.join(mix[:3])} and {mix[3]}, who is shut out: {depth} deep, {told['states']} states, "
            f"{told['steps']} steps, {told['released']} released; answers {told['answers']}; "
            f"{time.monotonic() - began:.0f} s",
            flush=True,
        )
        if (begun or depth >= 4) and not told["released"] and {"head", "chair"} & set(mix[:3]):
            wrong.append(f"{mix}: nothing was ever released, so nothing was shown")
    return wrong


def _walked(roles: tuple[str, ...], depth: int, begun: bool) -> dict[str, Any]:
    from django.db import transaction

    with transaction.atomic():
        walk = Walk(roles)
        if begun:
            walk.begin()
        walk.on(depth)
        transaction.set_rollback(True)
    found = walk.found
    return {**vars(found), "answers": dict(found.answers)}


class Walk:
    """Four people with browsers, and one letter of one case."""

    def __init__(self, roles: tuple[str, ...]) -> None:
        from django.test import Client

        from evenhand.apps.accounts.models import Person
        from evenhand.apps.cases.actions.people import PartyFacts, add_party
        from evenhand.core.cases import Part
        from evenhand.server.clock import now

        by = Person.objects.order_by("pk")[0]
        people = {role: Person.objects.get(email=f"{role}@x.example") for role in roles}
        case = of_case.a_case(by, list(people.values()))
        self.shut_out = people[roles[-1]]
        facts = PartyFacts(name=self.shut_out.name, parts=(Part.TARGETED,), is_staff=True)
        facts = PartyFacts(**{**_plain(facts), "school_person": self.shut_out})
        add_party(by=by, now=now(), case=case, facts=facts)
        self.row = of_case.written(by, case, LETTER)
        self.browsers = {}
        for role, person in people.items():
            self.browsers[role] = Client(SERVER_NAME="localhost")
            self.browsers[role].force_login(person, "allauth.account.auth_backends.AuthenticationBackend")
        self.found, self.seen = Found(), {}  # type: ignore[var-annotated]

    def begin(self) -> None:
        """Go two steps: whoever wrote it asks, and the last who may see it reads it and agrees."""
        from evenhand.apps.letters import actions
        from evenhand.server.clock import now

        actions.ask(by=self.row.prepared_by, now=now(), draft=self.row)
        self._step([*self.browsers][-2], "read")

    def on(self, left: int) -> None:
        """Every step of everybody from here, and on from there, so many steps more."""
        from django.db import transaction

        state = self._state()
        if self.seen.get(state, -1) >= left:
            return
        self.found.states += state not in self.seen
        self.seen[state] = left
        if not left:
            return
        for role in self.browsers:
            for step in STEPS:
                with transaction.atomic():
                    self._step(role, step)
                    if self._look(role, step):
                        self.on(left - 1)
                    transaction.set_rollback(True)

    def _step(self, role: str, step: str) -> None:
        from django.urls import reverse

        self.row.refresh_from_db()
        name = {"edit": "compose", "approve": "decide", "read": "decide"}.get(step, step)
        app = "deliveries:choose" if step == "send" else f"letters:{name}"
        where = reverse(app, args=[self.row.school_id, self.row.pk])
        answer = self.browsers[role].post(where, self._fields(step))
        self.found.steps += 1
        self.found.answers[f"{answer.status_code}"] += 1
        if answer.status_code >= 500:
            self.found.wrong.append(f"{role} {step}: {answer.status_code}")

    def _fields(self, step: str) -> dict[str, Any]:
        from evenhand.apps.letters.composer import Composer
        from evenhand.apps.letters.laying import lay
        from evenhand.server.clock import now

        laid = lay(self.row, now=now())
        if step == "edit":
            other = DAYS[1 - DAYS.index(self.row.dated)] if self.row.dated in DAYS else DAYS[0]
            form = Composer(laid)
            kept = {name: form[name].value() for name in form.fields}
            return {name: value for name, value in kept.items() if value is not None} | {"dated": other}
        if step in ("approve", "read"):
            return {"verdict": step, "digest": laid.digest, "comment": "Nobody can be recognised."}
        return {"subject": "Hello"} if step == "send" else {}

    def _look(self, role: str, step: str) -> bool:
        """Whether the walk goes on from here; where something was released, whether it might have been."""
        from evenhand.apps.deliveries.models import Dispatch
        from evenhand.apps.letters.models import Letter

        letter = Letter.objects.filter(draft=self.row).first()
        if letter is None:
            if Dispatch.objects.filter(batch__letter__draft=self.row).exists():
                self.found.wrong.append(f"{role} {step}: copies wait of what was not released")
            return True
        self.found.released += 1
        self.found.wrong += [f"{role} {step}: {why}" for why in why_not(letter, self.shut_out.pk)]
        return False

    def _state(self) -> tuple[Any, ...]:
        from evenhand.apps.approvals.models import Request

        self.row.refresh_from_db()
        newest = Request.objects.filter(kind="letter", about=str(self.row.pk)).order_by("-pk").first()
        own = (self.row.dated, tuple(self.row.authors))
        if newest is None:
            return own
        said = sorted(newest.decisions.values_list("by", "verdict", "digest"))
        return (*own, newest.asked_by_id, newest.digest, tuple(newest.authors), *said)


def why_not(letter: Any, shut_out: int) -> Iterator[str]:
    """What stands against a letter that was released, from the rows alone: its text as the decisions name it,
    and the people who made them."""
    from evenhand.apps.approvals.models import Request

    draft = letter.draft
    draft.refresh_from_db()
    asked = Request.objects.filter(kind="letter", about=str(draft.pk)).order_by("-pk").first()
    if asked is None or asked.digest != letter.digest:
        yield "nobody asked for this text"
        return
    said = asked.decisions.exclude(verdict="return").filter(digest=letter.digest).values_list("by", flat=True)
    others = set(said) - {asked.asked_by_id, shut_out} - {int(one) for one in asked.authors}
    if len(others) < NEEDED:
        yield f"{len(others)} agreed who had no part in it"
    if {str(one) for one in draft.authors} - {str(one) for one in asked.authors}:
        yield "somebody wrote at it after it was asked for"
    if asked.decisions.filter(verdict="return").exists():
        yield "it was returned"


def _plain(facts: Any) -> dict[str, Any]:
    return {name: getattr(facts, name) for name in facts.__dataclass_fields__}
