"""A request as views of people who are signed in get it."""

from datetime import datetime

from django.http import HttpRequest

from evenhand.apps.accounts.models import Person
from evenhand.core.people import Role
from evenhand.core.permissions import Door

FILES = "evenhand-files"
"""Under which name stands which files a form had that was sent too late."""
SIGNED_OUT = "You were signed out because nothing had happened for a while."


class Asked(HttpRequest):
    """Who asks, when, and through which door; set by the server before any view runs. `roles` are those
    at the school the page is about, once it is known. `own_user` is who has signed in: somebody else than
    `user` only while they look through the eyes of a made-up person."""

    user: Person
    own_user: Person
    now: datetime
    door: Door
    roles: frozenset[Role]
