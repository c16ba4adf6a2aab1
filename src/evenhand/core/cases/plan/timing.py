"""By when a step is due, in words and as a day; and every clock that runs in a case."""

from datetime import date

from evenhand.core.cases import RequestFor, Route
from evenhand.core.cases.plan import Due, Situation, hidden_requests
from evenhand.core.cases.triage import Label
from evenhand.core.concerns.clocks import Clock, ClockKind, stage_clocks, statutory_clock
from evenhand.core.concerns.stages import procedure_for
from evenhand.core.school_days.deadlines import Span, deadline

KINDS = {
    RequestFor.RECORDS: ClockKind.ACCESS_REQUEST,
    RequestFor.DATA_COMPLAINT: ClockKind.DATA_COMPLAINT,
}


def day_in_words(day: date) -> str:
    """A day as people write it: 3 May 2026."""
    return f"{day.day} {day:%B %Y}"


def at_once(situation: Situation) -> Due:
    """Now, whatever else there is."""
    return Due(words="now", on=situation.today)


def today(situation: Situation) -> Due:
    """Before the day is over."""
    return Due(words="today", on=situation.today)


def whenever(situation: Situation) -> Due:
    """When it fits; no day is set."""
    return Due(words="when the steps before it are done")


def within(situation: Situation, span: Span) -> Due:
    """So long after the day the school knew."""
    until = deadline(start=situation.began_on(), span=span, calendar=situation.calendar)
    return Due(words=f"within {span}, by {day_in_words(until.on)}", on=until.on)


def by_clock(clock: Clock | None, situation: Situation) -> Due:
    """When a clock runs out; today where there is none."""
    if clock is None:
        return today(situation)
    return Due(words=f"by {day_in_words(clock.due_on)}", on=clock.due_on)


def request_clocks(situation: Situation, asks_for: RequestFor) -> tuple[Clock, ...]:
    """The clocks of requests of a kind; where there may be one that nobody has entered, it runs from the
    day the school knew. What was decided to be no request has no clock."""
    entered = [one for one in situation.case.requests if one.asks_for is asks_for]
    running = [one for one in entered if not one.refused_because.strip()]
    found = [
        _statutory(
            situation,
            KINDS[asks_for],
            one.received_on,
            one.answered_on if asks_for is RequestFor.RECORDS else one.acknowledged_on,
        )
        for one in running
    ]
    if not entered and hidden_requests.may_be_asked(situation, asks_for):
        found.append(_statutory(situation, KINDS[asks_for], situation.began_on(), None))
    return tuple(clock for clock in found if clock is not None)


def allegation_clocks(situation: Situation) -> tuple[Clock, ...]:
    """The LADO’s working day for each allegation, and Ofsted’s fourteen days for early years."""
    case = situation.case
    if not case.allegations and not situation.is_raised(Label.ALLEGATION):
        return ()
    contacted = [one.lado_contacted_on for one in case.allegations]
    heard = max((day for day in contacted if day), default=None)
    lado_done = heard if contacted and all(contacted) else None
    began = situation.began_on()
    found = (
        _statutory(situation, ClockKind.LADO, began, lado_done),
        _statutory(situation, ClockKind.OFSTED, began, case.ofsted_told_on),
    )
    return tuple(clock for clock in found if clock is not None)


def concern_clocks(situation: Situation) -> tuple[Clock, ...]:
    """The clocks of each concern that a complaints procedure hears."""
    procedure = procedure_for(profile=situation.profile, nation=situation.school.nation)
    last = len(procedure.stages)
    return tuple(
        clock
        for concern in situation.case.concerns
        if concern.route in {Route.COMPLAINT, None}
        for clock in stage_clocks(
            stage=max(1, min(concern.stage, last)),
            received_on=concern.received_on or situation.began_on(),
            profile=situation.profile,
            nation=situation.school.nation,
            calendar=situation.calendar,
            acknowledged_on=concern.acknowledged_on,
            answered_on=concern.answered_on,
        )
    )


def clocks_of(situation: Situation) -> tuple[Clock, ...]:
    """Every clock of the case, the first to run out first."""
    found = (
        *allegation_clocks(situation),
        *request_clocks(situation, RequestFor.RECORDS),
        *request_clocks(situation, RequestFor.DATA_COMPLAINT),
        *concern_clocks(situation),
    )
    return tuple(sorted(found, key=lambda clock: (clock.due_on, clock.title)))


def _statutory(
    situation: Situation, kind: ClockKind, received_on: date, stopped_on: date | None
) -> Clock | None:
    return statutory_clock(
        kind=kind,
        received_on=received_on,
        profile=situation.profile,
        nation=situation.school.nation,
        calendar=situation.calendar,
        stopped_on=stopped_on,
    )
