"""A request as views of people who are signed in get it."""

from datetime import datetime

from django.http import HttpRequest

from evenhand.apps.accounts.models import Person
from evenhand.core.permissions import Door


class Asked(HttpRequest):
    """Who asks, when, and through which door; set by the server before any view runs."""

    user: Person
    now: datetime
    door: Door
