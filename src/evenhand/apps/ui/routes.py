"""An address with its door: no page can be reached whose row does not say what it takes."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpResponseBase
from django.urls import URLPattern, path, reverse

from evenhand.core.permissions import Door

View = Callable[..., HttpResponseBase]


def route(address: str, view: View, door: Door, *, name: str) -> URLPattern:
    """One row of an app's table of addresses. `door` is asked for by the server before the view runs,
    and by `schools.doors` once the school is known."""

    @wraps(view)
    def behind_a_door(*args: Any, **kwargs: Any) -> HttpResponseBase:
        return view(*args, **kwargs)

    behind_a_door.door = door  # type: ignore[attr-defined]
    return path(address, behind_a_door, name=name)


def case_home(school_id: int, case_id: int) -> str:
    """Where a case is at home. The page belongs to an app above, so its name stands in the settings."""
    return reverse(settings.CASE_HOME, args=[school_id, case_id])


def day_home(school_id: int) -> str:
    """Where the day begins at a school, once it is set up."""
    return reverse(settings.DAY_HOME, args=[school_id])
