"""A case and its plan as plain rows for the page, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from evenhand.apps.cases import wordings
from evenhand.apps.desk.ways import LET_IT_BE, way_of
from evenhand.core.cases import Attribution, Case
from evenhand.core.cases.plan import Plan, Step, StepState
from evenhand.core.concerns.clocks import ClockState
from evenhand.core.findings import Level

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from evenhand.apps.cases.models import Case as CaseOf
    from evenhand.apps.letters.planning import Ground, Planned

STATES = {
    StepState.DONE: ("Done", "green"),
    StepState.SET_ASIDE: ("Left, with a reason", "grey"),
    StepState.TO_DO: ("To do", "teal"),
    StepState.BLOCKED: ("Waits", "grey"),
}
LATE = ("Late", "orange")
CLOCKS = {
    ClockState.RUNNING: ("Running", "grey"),
    ClockState.SOON: ("Soon", "yellow"),
    ClockState.LATE: ("Late", "orange"),
    ClockState.MET: ("In time", "green"),
    ClockState.MISSED: ("Done late", "grey"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """One step as the page shows it. `href` is empty where no page does it."""

    id: str
    title: str
    why: str
    who: str
    due: str
    say: tuple[str, ...]
    do_not: tuple[str, ...]
    waits_for: tuple[str, ...]
    authority: str
    state: str
    tone: str
    is_over: bool
    is_left: bool
    may_be_left: bool
    reason: str
    href: str
    way: str


def cautions(plan: Plan) -> list[dict[str, str]]:
    """What stands over the whole case: stops first, then warnings."""
    order = list(Level)
    found = sorted(dict.fromkeys(plan.cautions), key=lambda one: order.index(one.level))
    return [{"words": one.words, "mend": one.mend, "level": str(one.level)} for one in found]


def step_rows(found: Planned, *, ground: Ground, case: CaseOf) -> list[StepRow]:
    """The plan in its order."""
    return [_step(step, found, ground, case) for step in found.plan.steps]


def next_row(plan: Plan, rows: Iterable[StepRow]) -> StepRow | None:
    """What can be done now, or None."""
    step = plan.next_step()
    return next((row for row in rows if step and row.id == step.id), None)


def _step(step: Step, found: Planned, ground: Ground, case: CaseOf) -> StepRow:
    state, tone = LATE if is_late(step, today=ground.today) else STATES[step.state]
    way = way_of(step, whole=found.case, case=case, roles=ground.roles)
    left = [one for one in found.case.set_aside if one.step == step.id]
    return StepRow(
        id=step.id,
        title=step.title,
        why=step.why,
        who=_who(step, ground),
        due=step.due.words,
        say=step.say,
        do_not=step.do_not,
        waits_for=tuple(blocker.words for blocker in step.blocked_by),
        authority=step.authority,
        state=state,
        tone=tone,
        is_over=step.is_over(),
        is_left=bool(left) and step.is_over(),
        may_be_left=not step.is_over() and (step.may_be_set_aside or step.id == LET_IT_BE),
        reason="; ".join(f"{one.by}: {one.reason}" for one in left),
        href=way.href,
        way=way.words,
    )


def is_late(step: Step, *, today: date) -> bool:
    """Whether a step could be done and its day has passed."""
    return step.state is StepState.TO_DO and step.due.on is not None and step.due.on < today


def _who(step: Step, ground: Ground) -> str:
    word = ground.school.word_for(step.who)
    holder = ground.school.holder_of(step.who)
    return f"{holder.name}, {word}" if holder else word[0].upper() + word[1:]


def clock_rows(plan: Plan, *, today: date) -> list[dict[str, Any]]:
    """The clocks that run or ran, the first to run out first."""
    rows = []
    for clock in plan.clocks:
        state, tone = CLOCKS[clock.state(today=today)]
        told = {"title": clock.title, "due": clock.due_on, "state": state, "tone": tone}
        rows.append({**told, "authority": clock.authority, "provisional": clock.provisional})
    return rows


def post_rows(case: Case) -> list[dict[str, Any]]:
    """The posts with who wrote them, as far as that is known."""
    names = {party.id: party.name for party in case.parties}
    return [
        {
            "id": post.id,
            "site": post.site,
            "link": post.link,
            "posted_on": post.posted_on,
            "seen_on": post.seen_on,
            "words": post.words,
            "author": names.get(post.author, ""),
            "attribution": wordings.ATTRIBUTIONS[Attribution(post.attribution)],
        }
        for post in case.posts
    ]


def person_rows(case: Case) -> list[dict[str, Any]]:
    """The people with their parts, and what was said with them, newest first."""
    rows = []
    for party in case.parties:
        spoken = [
            (one.on, wordings.OUTCOMES[one.outcome], one.how, one.by)
            for one in case.conversations
            if one.party == party.id
        ]
        offered = [
            (one.on, f"Meeting offered: {wordings.OFFER_OUTCOMES[one.outcome].lower()}", one.how, "")
            for one in case.meeting_offers
            if one.party == party.id
        ]
        contacts = sorted([*spoken, *offered], key=lambda one: one[0], reverse=True)
        parts = [wordings.PARTS[part] for part in party.parts]
        rows.append({"id": party.id, "name": party.name, "parts": parts, "contacts": contacts})
    return rows


def concern_rows(case: Case) -> list[dict[str, Any]]:
    """The concerns with where they were sent on to."""
    return [
        {
            "summary": one.summary,
            "route": wordings.ROUTES[one.route] if one.route else "",
            "routed_on": one.routed_on,
            "told_on": one.told_on,
        }
        for one in case.concerns
    ]


def alike_rows(found: Mapping[int, Iterable[int]], *, seen: QuerySet[CaseOf]) -> list[dict[str, Any]]:
    """Which captures look like one in another case that somebody may see."""
    ids = {case for cases in found.values() for case in cases}
    if not ids:
        return []
    known = dict(seen.filter(pk__in=ids).values_list("pk", "reference"))
    return [
        {"number": number, "case": case, "reference": known[case]}
        for number, cases in sorted(found.items())
        for case in cases
        if case in known
    ]
