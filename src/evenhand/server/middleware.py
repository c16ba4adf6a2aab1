"""What happens around every page: the time is told, old sessions end, doors are asked, nothing is cached."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import add_never_cache_headers

from evenhand.apps.accounts.actions import keep_unsent
from evenhand.apps.accounts.asking import FILES, SIGNED_OUT
from evenhand.apps.schools import eyes
from evenhand.core.findings import Refused
from evenhand.core.permissions import Access
from evenhand.server import clock
from evenhand.server.errors import file_names, refused

Next = Callable[[HttpRequest], HttpResponseBase]
FREQUENT = 60


def told_the_time(get_response: Next) -> Next:
    """`request.now`: the one moment in which everything a request does happens."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        request.now = clock.now()  # type: ignore[attr-defined]
        return get_response(request)

    return middleware


def ends_old_sessions(get_response: Next) -> Next:
    """Sign out whoever has been away for half an hour, and everybody after twelve hours."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if request.user.is_authenticated:
            now = int(request.now.timestamp())  # type: ignore[attr-defined]
            began, seen = request.session.get("evenhand_times", (now, 0))
            idle = seen and now - seen > settings.SESSION_IDLE_SECONDS
            if idle or now - began > settings.SESSION_LONGEST_SECONDS:
                request.was_user = request.user  # type: ignore[attr-defined]
                logout(request)
                messages.info(request, SIGNED_OUT)
            elif now - seen > FREQUENT:  # not at every request: each write waits for the disk
                request.session["evenhand_times"] = (began, now)
        return get_response(request)

    return middleware


def through_eyes(get_response: Next) -> Next:
    """`request.own_user` is who has signed in. At the addresses of a demonstration school they may be looking
    through the eyes of somebody made up, who is `request.user` then; everywhere else the two are one."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        own = request.user
        request.own_user = own  # type: ignore[attr-defined]
        if eyes.KEY in request.session and own.is_authenticated:
            borrowed = eyes.borrowed(person=own, session=request.session, path=request.path)
            request.user = borrowed or own
        return get_response(request)

    return middleware


class Doors:
    """Every address has a door; without one the page stays shut. Refusals become pages in words."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, _args: Any, _kwargs: Any
    ) -> HttpResponseBase | None:
        """Stop whoever is not signed in where that is asked for."""
        door = getattr(view, "door", None)
        assert door is not None, "an address without a door"
        request.door = door  # type: ignore[attr-defined]
        if door is Access.ANYBODY or request.user.is_authenticated:
            return None
        self._keep_typed(request)
        if request.headers.get("HX-Request"):
            answer = HttpResponse(status=204)
            answer["HX-Refresh"] = "true"
            return answer
        return redirect_to_login(request.get_full_path() if request.method == "GET" else "/")

    @staticmethod
    def _keep_typed(request: HttpRequest) -> None:
        """Whoever sends a form too late, and has just been signed out for it, loses nothing of what they
        typed. Forms that did not come from our pages have been turned away before."""
        person = getattr(request, "was_user", None)
        if person is None or request.method != "POST":
            return
        page = urlsplit(request.headers.get("Referer", "")).path or request.path
        fields = {name: request.POST.getlist(name) for name in request.POST}
        fields[FILES] = file_names(request)
        now = request.now  # type: ignore[attr-defined]
        keep_unsent(by=person, now=now, address=page, fields=fields)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """A refusal that no view has turned into words becomes a page."""
        return refused(request, error) if isinstance(error, Refused) else None


def kept_nowhere(get_response: Next) -> Next:
    """No browser and no proxy keeps a page: the next person at the computer must not see it."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        add_never_cache_headers(response)
        response["Cache-Control"] = "no-store, private"
        response["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), browsing-topics=()"
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        return response

    return middleware
