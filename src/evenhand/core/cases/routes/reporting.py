"""Who may report a post, and when a report goes on to somebody who helps.

YouTube help, privacy and defamation (only the person, or their lawyer); Report Harmful Content (after a
platform’s answer, or a week without one); rules 12, 24 and 25 of the design; read 2026-11-22.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from evenhand.core.cases import PlatformReport, ReportOutcome
from evenhand.core.cases.routes import Helpline, Platform, Reason, Reporter, ReportRoute
from evenhand.core.cases.routes.directory import BY_ID, ROUTES
from evenhand.core.findings import Finding, Level, Place

SILENCE = timedelta(days=7)
WHO = {
    Reporter.TARGETED: "the person it is about",
    Reporter.TARGETED_OR_LAWYER: "the person it is about, or their lawyer",
    Reporter.MEMBER: "somebody who is in the chat",
}


def routes_for(*, platform: Platform, reasons: Iterable[Reason]) -> tuple[ReportRoute, ...]:
    """The ways to report on a platform that fit any of the reasons, in the order of the directory."""
    wanted = set(reasons)
    return tuple(row for row in ROUTES if row.platform is platform and wanted & set(row.reasons))


def advice_on(*, route: ReportRoute, today: date) -> tuple[Finding, ...]:
    """What to know before a report: that the school may not file it, and that the row is old."""
    found = []
    place = Place(part=route.platform.value)
    if route.reporter is not Reporter.ANYBODY:
        found.append(
            Finding(
                id="report-not-yours",
                level=Level.WARN,
                words=f"Here only {WHO[route.reporter]} may report it; a report by the school is refused.",
                mend="Ask them whether they would like to, and sit with them while they do.",
                place=place,
            )
        )
    if today > route.review_by:
        found.append(_old(route.platform.value, route.review_by))
    return tuple(found)


def advice_on_helpline(*, helpline: Helpline, today: date) -> tuple[Finding, ...]:
    """That the row of a helpline is past its day, if it is."""
    return (_old(helpline.name, helpline.review_by),) if today > helpline.review_by else ()


def _old(name: str, review_by: date) -> Finding:
    day = f"{review_by.day} {review_by:%B %Y}"
    return Finding(
        id="route-past-review",
        level=Level.WARN,
        words=f"What is said here about {name} was to be looked at again by {day}.",
        mend="Compare it with their own help page before you rely on it.",
        place=Place(part=name),
    )


def must_go_on(*, report: PlatformReport, today: date) -> bool:
    """Whether a report was refused, or has had no answer for seven days, and nobody has gone on."""
    if report.escalated_on is not None and report.escalated_on <= today:
        return False
    if report.outcome is ReportOutcome.REFUSED:
        return True
    return report.outcome is ReportOutcome.WAITING and today - report.reported_on >= SILENCE


def who_helps() -> tuple[Helpline, ...]:
    """To whom a report goes on: first those who help people who work with children."""
    return BY_ID["posh"], BY_ID["rhc"]
