"""The ways out of a school."""

from datetime import time
from typing import ClassVar

from django.conf import settings
from django.db import models

from evenhand.apps.schools.models import School
from evenhand.core.privacy import Fate, Privacy

_INTERNAL = (Privacy.INTERNAL, Fate.WITH_SCHOOL)
_PERSONAL = (Privacy.PERSONAL, Fate.WITH_SCHOOL)
_SECRET = (Privacy.SECRET, Fate.WITH_SCHOOL)


class Way(models.Model):
    """One channel of a school as it was set up. Nothing goes out by it until somebody has turned it on.

    `told` is what is set and may be read, `sealed` what opens the other side, under the master key.
    `looked` is when somebody last looked what had come back. `ready` is the next moment at which something
    may begin, from its pace, its hours and its faults; `counted_on` and `counted` are how many began on the
    newest day; `broken` is what the other side answered when somebody has to change a setting first.
    `receipts` is the SHA-256 of the token with which the other side tells what became of messages; empty
    where it may not."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=20)
    on = models.BooleanField(default=False)
    sender_name = models.CharField(max_length=120)
    sender_email = models.EmailField(blank=True)
    reply_to = models.EmailField(blank=True)
    told = models.JSONField(default=dict)
    sealed = models.BinaryField(blank=True)
    receipts = models.CharField(max_length=64, blank=True)
    per_minute = models.PositiveIntegerField(default=0)
    per_day = models.PositiveIntegerField(default=0)
    opens = models.TimeField(default=time(8))
    closes = models.TimeField(default=time(18))
    weekends = models.BooleanField(default=False)
    ready = models.DateTimeField()
    looked = models.DateTimeField(null=True)
    counted_on = models.DateField(null=True)
    counted = models.PositiveIntegerField(default=0)
    faults = models.PositiveIntegerField(default=0)
    broken = models.CharField(max_length=60, blank=True)
    changed_at = models.DateTimeField()
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "kind": _INTERNAL,
        "on": _INTERNAL,
        "sender_name": _INTERNAL,
        "sender_email": _INTERNAL,
        "reply_to": _INTERNAL,
        "told": _INTERNAL,
        "sealed": _SECRET,
        "receipts": _SECRET,
        "per_minute": _INTERNAL,
        "per_day": _INTERNAL,
        "opens": _INTERNAL,
        "closes": _INTERNAL,
        "weekends": _INTERNAL,
        "ready": _INTERNAL,
        "looked": _INTERNAL,
        "counted_on": _INTERNAL,
        "counted": _INTERNAL,
        "faults": _INTERNAL,
        "broken": _INTERNAL,
        "changed_at": _INTERNAL,
        "changed_by": _PERSONAL,
    }

    class Meta:
        constraints = (models.UniqueConstraint(fields=["school", "kind"], name="deliveries_way_once"),)
        indexes = (
            models.Index(
                fields=["ready"], name="deliveries_way_ready", condition=models.Q(on=True, broken="")
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"
