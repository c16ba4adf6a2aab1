"""Moving a deadline: who may, how far, and what nobody may.

Rule 21 of the design: the head may move local dates only; statutory dates are never moved, but for the two
further months of a complex request for records, which the data protection lead decides. UK GDPR article
12(3); DfE, best practice for school complaints procedures (late means an update and a new day); read
2026-11-22.
"""

from dataclasses import replace
from datetime import date

from evenhand.core.concerns import Binding
from evenhand.core.concerns.clocks import Clock, ClockKind, Move
from evenhand.core.findings import Finding, Level, Refused
from evenhand.core.people import Role
from evenhand.core.school_days import SchoolCalendar
from evenhand.core.school_days.deadlines import Span, Unit, deadline

FURTHER_MONTHS = 2


def why_not_move(*, clock: Clock, move: Move, calendar: SchoolCalendar, today: date) -> Finding | None:
    """Why a deadline may not be moved like this; None if it may."""
    if move.to <= clock.due_on:
        return _refusal("clock-not-later", "The new day is not later than the old.", "Choose a later day.")
    if not move.reason.strip():
        return _refusal("clock-no-reason", "No reason is given for the new day.", "Say why it takes longer.")
    if move.told_on is None or move.told_on > today:
        return _refusal(
            "clock-nobody-told",
            "The person has not been told of the new day.",
            "Tell them first, with the reason and the new day, and write down when.",
        )
    if clock.kind is ClockKind.ACCESS_REQUEST:
        return _why_not_longer_request(clock, move, calendar)
    if clock.binding is not Binding.LOCAL:
        return _refusal(
            "clock-statutory",
            "This day is set by law or by a body above the school. Nobody in the school may move it.",
            "If it cannot be kept, write with an apology and say when; the day itself stays on record.",
        )
    if move.by not in {Role.HEAD, Role.CHAIR}:
        return _refusal(
            "clock-not-yours", "Only the head, or the chair in their place, moves this day.", "Ask the head."
        )
    return None


def _why_not_longer_request(clock: Clock, move: Move, calendar: SchoolCalendar) -> Finding | None:
    """A request for records: two more months at most, once, if complex, told within the first month."""
    latest = deadline(
        start=clock.started_on,
        span=Span(count=1 + FURTHER_MONTHS, unit=Unit.MONTHS),
        calendar=calendar,
    )
    if move.by is not Role.DPO:
        words = "Only the data protection lead may give a request for records more time."
        return _refusal("request-not-yours", words, "Ask the data protection lead.")
    if not move.is_complex:
        words = "A request for records may only take longer where it is complex, or one of several."
        return _refusal("request-not-complex", words, "Answer it in time, or say what makes it complex.")
    if move.to > max(latest.on, clock.due_on):
        last = f"{latest.on.day} {latest.on:%B %Y}"
        words = f"A request for records may take three months in all, to {last} at the latest."
        return _refusal("request-too-long", words, "Choose an earlier day.")
    if move.told_on is not None and move.told_on > clock.due_on:
        words = "They were told only after the first month was over. That is too late for more time."
        return _refusal("request-told-late", words, "Answer at once, with an apology.")
    return None


def _refusal(finding_id: str, words: str, mend: str) -> Finding:
    return Finding(id=finding_id, level=Level.STOP, words=words, mend=mend)


def moved(*, clock: Clock, move: Move, calendar: SchoolCalendar, today: date) -> Clock:
    """The clock with its later day and the reason. Raises `Refused` where it may not be moved."""
    refusal = why_not_move(clock=clock, move=move, calendar=calendar, today=today)
    if refusal is not None:
        raise Refused([refusal])
    return replace(clock, due_on=move.to, moved_because=move.reason.strip())
