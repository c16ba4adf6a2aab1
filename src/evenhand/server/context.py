"""What every page is told."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from evenhand import __version__
from evenhand.apps.accounts.adapter import UNSENT
from evenhand.server.menu import menu


def page(request: HttpRequest) -> dict[str, Any]:
    """The version, for addresses of static files, the menu, whether somebody looks through the eyes of
    a made-up person, and when somebody who does nothing is signed out."""
    user = getattr(request, "user", None)
    return {
        "version": __version__,
        "person": user if user is not None and user.is_authenticated else None,
        "menu": menu(request),
        "borrowed": user is not None and user != getattr(request, "own_user", user),
        "has_unsent": UNSENT in getattr(request, "session", {}),
        "idle_seconds": settings.SESSION_IDLE_SECONDS,
    }
