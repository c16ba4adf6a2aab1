"""The clock of the server is read here and nowhere else; actions are told `now`."""

from datetime import datetime

from django.utils import timezone


def now() -> datetime:
    """The moment, with its time zone."""
    return timezone.now()
