"""What platforms are told of posts, and what they answer."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.cases.actions.logging import log, must_be_open
from evenhand.apps.cases.models import PlatformReport, Post
from evenhand.core.cases import ReportOutcome

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


@transaction.atomic
def report_to_platform(
    *,
    by: Person,
    now: datetime,
    post: Post,
    reported_on: date,
    reported_by: str,
    category: str = "",
    reference: str = "",
) -> PlatformReport:
    """Write down that a post was reported to its platform."""
    must_be_open(case=post.case)
    row = PlatformReport.objects.create(
        case=post.case,
        recorded_at=now,
        recorded_by=by,
        post=post,
        reported_on=reported_on,
        by=reported_by,
        category=category,
        reference=reference,
        outcome=ReportOutcome.WAITING,
    )
    log(by=by, now=now, case=post.case, kind="case.post-reported", report=f"report:{row.pk}")
    return row


@transaction.atomic
def answer_report(
    *,
    by: Person,
    now: datetime,
    report: PlatformReport,
    outcome: ReportOutcome,
    answered_on: date | None = None,
    escalated_on: date | None = None,
    escalated_to: str = "",
) -> PlatformReport:
    """Write down what the platform answered, and to whom it was taken further."""
    must_be_open(case=report.case)
    report.outcome, report.answered_on = str(outcome), answered_on
    report.escalated_on, report.escalated_to = escalated_on, escalated_to
    report.save()
    log(
        by=by,
        now=now,
        case=report.case,
        kind="case.report-answered",
        report=f"report:{report.pk}",
        outcome=str(outcome),
    )
    return report
