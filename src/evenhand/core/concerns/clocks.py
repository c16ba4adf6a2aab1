"""Clocks: what has to be done by when, counted from the day something was received.

Rule 21 of the design; the authority of each clock stands in its row.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from evenhand.core.concerns import Binding, Profile
from evenhand.core.concerns.stages import procedure_for
from evenhand.core.findings import Finding, Level, Place
from evenhand.core.people import Role
from evenhand.core.school_days import Period, SchoolCalendar
from evenhand.core.school_days.counting import next_working_day
from evenhand.core.school_days.deadlines import Span, Unit, deadline
from evenhand.core.schools import Nation

DATA_COMPLAINTS_FROM = date(2026, 6, 19)


class ClockKind(StrEnum):
    """What a clock measures. Stored in case files, so values never change."""

    ACKNOWLEDGEMENT = "acknowledgement"
    ANSWER = "answer"
    LADO = "lado"
    OFSTED = "ofsted"
    DATA_COMPLAINT = "data-complaint"
    ACCESS_REQUEST = "access-request"


class ClockState(StrEnum):
    """Where a clock stands today."""

    RUNNING = "running"
    SOON = "soon"
    LATE = "late"
    MET = "met"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockRule:
    """One row of the table: how long, who set it, and how many days before its end to warn.

    `nations` and `profiles` say where it holds. `in_force_from` is the first day of receipt it binds.
    """

    kind: ClockKind
    title: str
    span: Span
    binding: Binding
    warn_days: int
    authority: str
    nations: tuple[Nation, ...] = tuple(Nation)
    profiles: tuple[Profile, ...] = tuple(Profile)
    in_force_from: date = date.min


RULES: tuple[ClockRule, ...] = (
    ClockRule(
        kind=ClockKind.LADO,
        title="Contact the LADO",
        span=Span(count=1, unit=Unit.WORKING_DAYS),
        binding=Binding.STATUTORY,
        warn_days=1,
        authority="Keeping Children Safe in Education, part four, with local procedures; read 2026-11-22",
    ),
    ClockRule(
        kind=ClockKind.OFSTED,
        title="Tell Ofsted of an allegation",
        span=Span(count=14, unit=Unit.DAYS),
        binding=Binding.STATUTORY,
        warn_days=5,
        authority="EYFS statutory framework, Ofsted on notifiable events; read 2026-11-22",
        nations=(Nation.ENGLAND,),
        profiles=(Profile.EARLY_YEARS,),
    ),
    ClockRule(
        kind=ClockKind.DATA_COMPLAINT,
        title="Acknowledge the data-protection complaint",
        span=Span(count=30, unit=Unit.DAYS),
        binding=Binding.STATUTORY,
        warn_days=7,
        authority="Data (Use and Access) Act 2025, complaints to controllers, from 19 June 2026; "
        "read 2026-11-22",
        in_force_from=DATA_COMPLAINTS_FROM,
    ),
    ClockRule(
        kind=ClockKind.ACCESS_REQUEST,
        title="Answer the request for records",
        span=Span(count=1, unit=Unit.MONTHS),
        binding=Binding.STATUTORY,
        warn_days=10,
        authority="UK GDPR articles 12 and 15; ICO, right of access, counting the month; read 2026-11-22",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One deadline that runs, or ran until `stopped_on`. `moved_because` says why it is not the first."""

    kind: ClockKind
    title: str
    started_on: date
    due_on: date
    binding: Binding
    authority: str
    warn_days: int = 3
    provisional: bool = False
    stopped_on: date | None = None
    moved_because: str = ""

    def state(self, *, today: date) -> ClockState:
        """Where it stands today. A clock stopped on a day to come still runs."""
        if self.stopped_on is not None and self.stopped_on <= today:
            return ClockState.MET if self.stopped_on <= self.due_on else ClockState.MISSED
        if today > self.due_on:
            return ClockState.LATE
        early = self.due_on - timedelta(days=self.warn_days)
        return ClockState.SOON if today >= early else ClockState.RUNNING


def statutory_clock(
    *,
    kind: ClockKind,
    received_on: date,
    profile: Profile,
    nation: Nation,
    calendar: SchoolCalendar,
    waits: tuple[Period, ...] = (),
    stopped_on: date | None = None,
) -> Clock | None:
    """The clock of a kind that law sets; None where that law does not hold.

    `waits` are days in which the clock of an access request stood still, for proof of who asks or for
    what they meant. Each adds its days; other clocks never wait.
    """
    rule = next((one for one in RULES if one.kind is kind), None)
    if rule is None or not _holds(rule, received_on, profile, nation):
        return None
    due = deadline(start=received_on, span=rule.span, calendar=calendar)
    due_on = due.on
    if waits and kind is ClockKind.ACCESS_REQUEST:
        due_on = next_working_day(on_or_after=due.on + _days_of(waits, received_on), calendar=calendar)
    return Clock(
        kind=kind,
        title=rule.title,
        started_on=received_on,
        due_on=due_on,
        binding=rule.binding,
        authority=rule.authority,
        warn_days=rule.warn_days,
        provisional=due.provisional,
        stopped_on=stopped_on,
    )


def _holds(rule: ClockRule, received_on: date, profile: Profile, nation: Nation) -> bool:
    return nation in rule.nations and profile in rule.profiles and received_on >= rule.in_force_from


def _days_of(waits: tuple[Period, ...], start: date) -> timedelta:
    """How long it stood still in all; days in two waits count once, days before the start not at all."""
    days = {
        wait.first + timedelta(days=number)
        for wait in waits
        for number in range((wait.last - wait.first).days + 1)
    }
    return timedelta(days=len({day for day in days if day >= start}))


def stage_clocks(
    *,
    stage: int,
    received_on: date,
    profile: Profile,
    nation: Nation,
    calendar: SchoolCalendar,
    acknowledge: Span | None = None,
    answer: Span | None = None,
    acknowledged_on: date | None = None,
    answered_on: date | None = None,
) -> tuple[Clock, ...]:
    """The clocks of one stage of the procedure: the acknowledgement, if there is one, and the answer.

    `acknowledge` and `answer` are the school's own days. They count where the table leaves the days to
    the school, and are set aside where a law or a body above it has fixed them. Raises `LookupError`
    for a stage the procedure does not have.
    """
    procedure = procedure_for(profile=profile, nation=nation)
    row = next((one for one in procedure.stages if one.number == stage), None)
    if row is None:
        raise LookupError(f"this procedure has no stage {stage}")
    own = row.binding is Binding.LOCAL
    wanted = (
        (ClockKind.ACKNOWLEDGEMENT, "Acknowledge the concern", row.acknowledge, acknowledge, acknowledged_on),
        (ClockKind.ANSWER, f"Answer the concern ({row.name})", row.answer, answer, answered_on),
    )
    clocks = []
    for kind, title, given, locally, stopped_on in wanted:
        # A fixed procedure may still leave the acknowledgement to the school, as early years do.
        span = (locally if own or given is None else None) or given
        if span is None:
            continue
        due = deadline(start=received_on, span=span, calendar=calendar)
        clocks.append(
            Clock(
                kind=kind,
                title=title,
                started_on=received_on,
                due_on=due.on,
                binding=row.binding if given is not None else Binding.LOCAL,
                authority=row.authority,
                provisional=due.provisional,
                stopped_on=stopped_on,
            )
        )
    return tuple(clocks)


def findings_for(*, clock: Clock, today: date) -> Iterator[Finding]:
    """What a clock has to say today: it runs out soon, it has run out, or it is only a guess."""
    place = Place(part=clock.title)
    state = clock.state(today=today)
    if state is ClockState.SOON:
        left = (clock.due_on - today).days
        when = "today" if not left else "tomorrow" if left == 1 else f"in {left} days"
        yield Finding(
            id="clock-soon",
            level=Level.WARN,
            words=f"{clock.title}: this is due {when}.",
            mend="Do it now, or tell the person today that it will take longer.",
            place=place,
        )
    if state is ClockState.LATE:
        yield Finding(
            id="clock-late",
            level=Level.WARN,
            words=f"{clock.title}: this was due on {clock.due_on.day} {clock.due_on:%B %Y}.",
            mend="Write to the person with an apology, what has been done so far, and a new day.",
            place=place,
        )
    if clock.provisional and state in {ClockState.RUNNING, ClockState.SOON}:
        yield Finding(
            id="clock-provisional",
            level=Level.ADVISE,
            words=f"{clock.title}: the day is a careful guess, for term dates or bank holidays are missing.",
            mend="Enter the term dates. The true day is never earlier than this one.",
            place=place,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Somebody wants a later day. `told_on` is when the person was told of it."""

    to: date
    by: Role
    reason: str
    told_on: date | None = None
    is_complex: bool = False
