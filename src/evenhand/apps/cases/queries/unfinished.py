"""The first thing of a kind in a case that somebody has still to see to, by its number."""

from typing import Any

from django.db.models import Q, QuerySet

from evenhand.apps.cases import models as rows
from evenhand.apps.cases.models import Case
from evenhand.core.cases import OfferOutcome, ReportOutcome, RequestFor


def undecided_danger(*, case: Case) -> int | None:
    """The number of the first danger nobody has decided on."""
    return _first(rows.Danger.objects.filter(case=case, decision=""))


def unrouted_concern(*, case: Case) -> int | None:
    """The number of the first concern that goes nowhere yet, or of which nobody was told."""
    return _first(rows.Concern.objects.filter(Q(route="") | Q(told_on=None), case=case))


def open_allegation(*, case: Case) -> int | None:
    """The number of the first allegation that the LADO has not heard of; else of the newest."""
    found = rows.Allegation.objects.filter(case=case)
    unheard = _first(found.filter(lado_contacted_on=None))
    return unheard or found.order_by("-pk").values_list("pk", flat=True).first()


def open_request(*, case: Case, asks_for: RequestFor) -> int | None:
    """The number of the first request of a kind that is not answered."""
    return _first(rows.DataRequest.objects.filter(case=case, asks_for=asks_for, answered_on=None))


def open_offer(*, case: Case) -> int | None:
    """The number of the first offer of a meeting that waits for its answer, or for the meeting."""
    still = (OfferOutcome.WAITING, OfferOutcome.ACCEPTED)
    return _first(rows.MeetingOffer.objects.filter(case=case, outcome__in=still))


def open_report(*, case: Case) -> int | None:
    """The number of the first report to a platform that did not end in its taking the post down."""
    left = rows.PlatformReport.objects.filter(case=case, escalated_on=None)
    return _first(left.exclude(outcome=ReportOutcome.REMOVED))


def newest_restriction(*, case: Case) -> int | None:
    """The number of the newest limit on access to the site."""
    return rows.Restriction.objects.filter(case=case).order_by("-pk").values_list("pk", flat=True).first()


def _first(found: QuerySet[Any]) -> int | None:
    pk: int | None = found.order_by("pk").values_list("pk", flat=True).first()
    return pk
