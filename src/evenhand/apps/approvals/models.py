"""Requests for approval and the decisions on them. What they are about is a kind, an id and a digest."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from evenhand.apps.schools.models import School
from evenhand.core.privacy import Fate, Privacy

_INTERNAL = (Privacy.INTERNAL, Fate.WITH_SCHOOL)
_PERSONAL = (Privacy.PERSONAL, Fate.WITH_SCHOOL)


class Request(models.Model):
    """Somebody asks for approval of exactly one text. `authors` are the numbers of the accounts of all
    who had a hand in it. The newest request about a thing is the one that counts."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=20)
    about = models.CharField(max_length=40)
    digest = models.CharField(max_length=64)
    authors = models.JSONField(default=list)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "kind": _INTERNAL,
        "about": _INTERNAL,
        "digest": _INTERNAL,
        "authors": _PERSONAL,
        "asked_by": _PERSONAL,
        "asked_at": _INTERNAL,
    }

    class Meta:
        indexes = (models.Index(fields=["school", "kind", "about"], name="approvals_request_about"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.about}"


class Decision(models.Model):
    """What one person said to a request, in the role they acted in. A return says why."""

    request = models.ForeignKey(Request, on_delete=models.CASCADE, related_name="decisions")
    verdict = models.CharField(max_length=20)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=20)
    at = models.DateTimeField()
    digest = models.CharField(max_length=64)
    comment = models.TextField(blank=True)

    privacy: ClassVar = {
        "id": _INTERNAL,
        "request": _INTERNAL,
        "verdict": _INTERNAL,
        "by": _PERSONAL,
        "role": _PERSONAL,
        "at": _INTERNAL,
        "digest": _INTERNAL,
        "comment": (Privacy.SENSITIVE, Fate.WITH_PARENT),
    }

    def __str__(self) -> str:
        return f"{self.verdict} {self.pk}"
