"""The machines that send for this database, and the quarantine of a database that was restored."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from evenhand.apps.schools.models import School
from evenhand.core.privacy import Fate, Privacy

_INTERNAL = (Privacy.INTERNAL, Fate.KEPT)
_PERSONAL = (Privacy.PERSONAL, Fate.WITH_SCHOOL)


class Installation(models.Model):
    """What this database calls itself in the names of messages; one row."""

    token = models.CharField(max_length=64, unique=True)

    privacy: ClassVar = {"id": _INTERNAL, "token": _INTERNAL}

    def __str__(self) -> str:
        return f"installation {self.pk}"


class Host(models.Model):
    """A worker that sends for this database. `count` is how many messages it has handed over; it remembers
    that itself too, outside every backup. `seen` moves on while it runs."""

    token = models.CharField(max_length=64, unique=True)
    count = models.PositiveBigIntegerField(default=0)
    seen = models.DateTimeField()

    privacy: ClassVar = {"id": _INTERNAL, "token": _INTERNAL, "count": _INTERNAL, "seen": _INTERNAL}

    def __str__(self) -> str:
        return f"host {self.pk}"


class Quarantine(models.Model):
    """A worker found that this database is not the one it has sent for, or an older state of it. Nothing
    leaves from there, for any school that was there then, until two people of that school have said so."""

    host = models.ForeignKey(Host, on_delete=models.CASCADE, related_name="+")
    since = models.DateTimeField()
    why = models.CharField(max_length=20)
    last_school = models.PositiveBigIntegerField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "host": _INTERNAL,
        "since": _INTERNAL,
        "why": _INTERNAL,
        "last_school": _INTERNAL,
    }

    def __str__(self) -> str:
        return f"quarantine {self.pk}"


class Lifting(models.Model):
    """One person of a school says that its letters may leave again. Two different ones are needed."""

    quarantine = models.ForeignKey(Quarantine, on_delete=models.CASCADE, related_name="liftings")
    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    said_at = models.DateTimeField()
    said_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    privacy: ClassVar = {
        "id": _INTERNAL,
        "quarantine": _INTERNAL,
        "school": _INTERNAL,
        "said_at": _INTERNAL,
        "said_by": _PERSONAL,
    }

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["quarantine", "school", "said_by"], name="deliveries_lifting_once"
            ),
        )

    def __str__(self) -> str:
        return f"lifting {self.pk}"
