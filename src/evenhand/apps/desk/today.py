"""What waits today, gathered from the cases somebody may see."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from evenhand.apps.approvals import queries as approvals
from evenhand.apps.cases import queries as cases
from evenhand.apps.desk.showing import LATE, is_late
from evenhand.apps.evidence import queries as evidence
from evenhand.apps.letters import queries as letters
from evenhand.apps.letters.overriding import pending_for
from evenhand.apps.letters.planning import Ground, Planned, with_plan
from evenhand.core.cases.plan import Step, StepState
from evenhand.core.cases.triage.asking import without_closed
from evenhand.core.concerns.clocks import ClockState

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.cases.models import Case
    from evenhand.apps.letters.queries import LetterRow
    from evenhand.apps.schools.models import School
    from evenhand.core.gates import Gate
    from evenhand.core.people import Role

DANGER, ASK_FIRST = ("Danger", "red"), ("Ask first", "yellow")
DANGER_FIRST = "danger-first"
"""The step that asks whether somebody is in danger; until it is done nobody knows how much presses."""
MOST = 25
"""So many cases stand on the page; the list of all cases has the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """One open case: what comes next in it, by when, and what presses."""

    id: int
    reference: str
    title: str
    next: str
    due: str
    on: date | None
    is_mine: bool
    presses: str
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A letter that waits for somebody: to be read, or, where there is a gate, for their agreement that it
    goes past it."""

    draft: int
    title: str
    asked_by: str
    gate: Gate | None = None


def case_lines(*, person: Person, school: School, ground: Ground) -> tuple[CaseLine, ...]:
    """Open cases somebody may see. Danger comes first, then where nobody has asked about it yet, then what
    presses."""
    found = cases.seen_by(person=person, school=school).filter(closed_at=None)
    rows = list(cases.pressing_first(found)[:MOST])
    values = cases.values_of(rows)
    answers = cases.answers_among(cases=rows)
    captures = evidence.core_captures_among([row.pk for row in rows])
    sent = letters.texts_sent_among([row.pk for row in rows])
    lines = [
        _line(
            row,
            with_plan(
                replace(values[row.pk], captures=captures[row.pk], texts_sent=sent[row.pk]),
                answers=without_closed(answers[row.pk]),
                ground=ground,
            ),
            ground,
        )
        for row in rows
    ]
    return tuple(sorted(lines, key=_order))


def _order(line: CaseLine) -> tuple[int, bool, bool, date]:
    """What may be danger comes first, whoever has to ask; then what presses, and what is one's own."""
    danger = {DANGER[0]: 0, ASK_FIRST[0]: 1}.get(line.presses, 2)
    return danger, not line.presses, not line.is_mine, line.on or date.max


def _line(row: Case, found: Planned, ground: Ground) -> CaseLine:
    step = found.plan.next_step()
    presses, tone = _presses(found, step, ground.today)
    return CaseLine(
        id=row.pk,
        reference=row.reference,
        title=row.title,
        next=_next(step, found),
        due=step.due.words if step else "",
        on=step.due.on if step else None,
        is_mine=step is not None and step.who in ground.roles,
        presses=presses,
        tone=tone,
    )


def _next(step: Step | None, found: Planned) -> str:
    if step is not None:
        return step.title
    waits = any(one.state is StepState.BLOCKED for one in found.plan.steps)
    return "Waits for others" if waits else "Nothing is left to do"


def _presses(found: Planned, step: Step | None, today: date) -> tuple[str, str]:
    """What presses most in a case, and how loudly it is said."""
    if any(not one.decision for one in found.case.dangers):
        return DANGER
    if found.case.live_holds():
        return "Hold", "yellow"
    if step is not None and step.id == DANGER_FIRST:
        return ASK_FIRST
    states = {clock.state(today=today) for clock in found.plan.clocks}
    if ClockState.LATE in states or (step is not None and is_late(step, today=today)):
        return LATE
    return ("Due soon", "yellow") if ClockState.SOON in states else ("", "grey")


def waiting(*, person: Person, school: School, roles: Collection[Role]) -> tuple[Waiting, ...]:
    """Letters whose approval is asked for, that somebody may see and has not written, asked for or
    answered; and those that go past a gate only if they agree."""
    me = str(person.pk)
    asked = {
        int(one.request.id): one
        for one in approvals.requests(school=school, kind="letter")
        if me != one.request.asked_by
        and me not in one.request.authors
        and all(decision.by != me for decision in one.decisions)
    }
    pending = pending_for(school=school, person=person.pk, roles=roles)
    rows = _seen(person, school, {*asked, *(one.draft for one in pending)})
    agree = (
        Waiting(draft=one.draft, title=rows[one.draft].title, asked_by=one.by, gate=one.gate)
        for one in pending
        if one.draft in rows
    )
    read = (
        Waiting(draft=row.draft, title=row.title, asked_by=asked[row.draft].asked_by)
        for row in rows.values()
        if row.draft in asked
    )
    return (*agree, *read)


def _seen(person: Person, school: School, ids: Collection[int]) -> dict[int, LetterRow]:
    """Those of some letters that are not released and that somebody may see, by their numbers."""
    rows = letters.being_written(school=school, ids=list(ids)) if ids else ()
    about = {row.case for row in rows if row.case is not None}
    seen: set[int] = set()
    if about:
        found = cases.seen_by(person=person, school=school).filter(pk__in=about)
        seen = set(found.values_list("pk", flat=True))
    return {row.draft: row for row in rows if row.case is None or row.case in seen}
