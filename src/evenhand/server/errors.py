"""Pages for when something is not there, not allowed, or went wrong: kind, and saying what to do."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from evenhand.apps.ui.refusals import MayNot
from evenhand.core.findings import Refused


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The same page for what is not there and for what is another school's."""
    return render(request, "ui/errors/404.html", status=404)


def may_not(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Why somebody may not do this."""
    finding = exception.finding if isinstance(exception, MayNot) else None
    return render(request, "ui/errors/403.html", {"finding": finding}, status=403)


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that was open too long or in another window; nothing of it was carried out."""
    return render(request, "ui/errors/form_expired.html", status=403)


def broken(request: HttpRequest) -> HttpResponse:
    """Something of ours went wrong."""
    return render(request, "ui/errors/500.html", status=500)


def refused(request: HttpRequest, error: Refused) -> HttpResponse:
    """What must not happen did not happen, and why."""
    return render(request, "ui/errors/refused.html", {"findings": error.findings}, status=409)
