"""Pages for when something is not there, not allowed, or went wrong: kind, and saying what to do."""

import sys
from urllib.parse import urlsplit

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from evenhand.apps.schools import for_others
from evenhand.apps.schools import queries as schools
from evenhand.apps.ui.refusals import MayNot
from evenhand.core.findings import Refused
from evenhand.core.people import Role
from evenhand.server.room import is_full

OF_THE_FORM = "csrfmiddlewaretoken"


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The same page for what is not there and for what is another school's."""
    return render(request, "ui/errors/404.html", status=404)


def may_not(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Why somebody may not do this, who may, and what they may do themselves."""
    if not isinstance(exception, MayNot):
        return render(request, "ui/errors/403.html", status=403)
    told: dict[str, object] = {"finding": exception.finding}
    roles: frozenset[Role] = getattr(request, "roles", frozenset())
    match = request.resolver_match
    if roles and exception.act and match and (number := match.kwargs.get("school_id")):
        school = schools.school_of(person=request.user, school_id=number)  # type: ignore[arg-type]
        if school is not None:
            standing = for_others.standing(
                school=school, act=exception.act, roles=roles, page=match.view_name
            )
            told |= {"school": school, "standing": standing}
    return render(request, "ui/errors/403.html", told, status=403)


def too_often(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Somebody tried so often that a while has to pass."""
    return render(request, "ui/errors/429.html", status=429)


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that was open too long or in another window; nothing of it was carried out. What somebody typed
    into one of our own pages stands there again, to be sent once more; what came from elsewhere, or holds a
    password, does not."""
    told = {**_once_more(request), "where": request.get_full_path()}
    return render(request, "ui/errors/form_expired.html", told, status=403)


def _once_more(request: HttpRequest) -> dict[str, object]:
    """What a form held, to be shown and sent once more, where it may be."""
    again = request.POST.lists() if _is_from_here(request) and not _asks_password(request) else ()
    fields = [(name, value) for name, values in again if name != OF_THE_FORM for value in values]
    return {
        "again": fields,
        "typed": [value for _, value in fields if " " in value.strip()],
        "files": file_names(request),
    }


def file_names(request: HttpRequest) -> list[str]:
    """What the files are called that a form had: they cannot be kept, but it can be said which they were."""
    files = (one for _, several in request.FILES.lists() for one in several)
    return [str(one.name)[:200] for one in files if one.name]


def _is_from_here(request: HttpRequest) -> bool:
    """Whether a form was sent by one of our own pages. A browser that does not say so is not believed: the
    button to send it again must not carry out what another site has made up."""
    fetched = request.headers.get("Sec-Fetch-Site")
    if fetched is not None:
        return fetched == "same-origin"
    sender = urlsplit(request.headers.get("Origin") or request.headers.get("Referer") or "")
    return (sender.scheme, sender.netloc) == (request.scheme, request.get_host())


def _asks_password(request: HttpRequest) -> bool:
    return any("password" in name for name in request.POST)


def too_much(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A form with more in it than a page takes, or one that no browser of ours sends."""
    if isinstance(exception, RequestDataTooBig | TooManyFilesSent | TooManyFieldsSent):
        return render(request, "ui/errors/too_much.html", status=413)
    return render(request, "ui/errors/not_understood.html", status=400)


def broken(request: HttpRequest) -> HttpResponse:
    """Something of ours went wrong; where it was that the disk is full, so it says, and what somebody typed
    stands there to be sent again."""
    if is_full(sys.exception()):
        return no_room(request)
    return render(request, "ui/errors/500.html", status=500)


def no_room(request: HttpRequest) -> HttpResponse:
    """The disk is full: nothing of what was sent is kept, and what was typed is not lost."""
    if hasattr(request, "session"):
        request.session.modified = False  # there is no room for that either
    told = {**_once_more(request), "where": request.get_full_path()}
    return render(request, "ui/errors/no_room.html", told, status=507)


def refused(request: HttpRequest, error: Refused) -> HttpResponse:
    """What must not happen did not happen, and why."""
    return render(request, "ui/errors/refused.html", {"findings": error.findings}, status=409)
