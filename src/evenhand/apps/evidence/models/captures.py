"""Captures: what is known and claimed of each, its copies, and its custody. Bytes are in the vault."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from evenhand.core.cases import Answered
from evenhand.core.privacy import Fate, Privacy

_INTERNAL = (Privacy.INTERNAL, Fate.WITH_CASE)
_PERSONAL = (Privacy.PERSONAL, Fate.WITH_CASE)
_SENSITIVE = (Privacy.SENSITIVE, Fate.WITH_CASE)


class Item(models.Model):
    """One original. The program knows `digest`, `size`, `media_type`, `received_at` and `received_by`;
    `captured_…`, `supplied_by`, `file_…` and `vantage` are what somebody, or the file itself, claims.

    `number` counts in its case. `checked_finding` is empty where the last check found the original
    unchanged. `oddities` are the ids of what the scan found odd and let in.
    """

    case = models.ForeignKey("cases.Case", on_delete=models.CASCADE, related_name="+")
    post = models.ForeignKey("cases.Post", on_delete=models.CASCADE, related_name="+", null=True)
    number = models.PositiveIntegerField()
    digest = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    media_type = models.CharField(max_length=40)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    fingerprint = models.CharField(max_length=64)
    name = models.CharField(max_length=160)
    vantage = models.CharField(max_length=20)
    circumstance = models.TextField(blank=True)
    instruction = models.CharField(max_length=80, blank=True)
    captured_on = models.DateField(null=True)
    captured_by = models.CharField(max_length=120, blank=True)
    supplied_by = models.CharField(max_length=120, blank=True)
    file_taken = models.CharField(max_length=80, blank=True)
    file_device = models.CharField(max_length=170, blank=True)
    file_has_place = models.BooleanField(default=False)
    oddities = models.JSONField(default=list)
    received_at = models.DateTimeField()
    received_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    alt = models.CharField(max_length=600, blank=True)
    others_covered = models.CharField(max_length=8, default=Answered.UNKNOWN.value)
    checked_at = models.DateTimeField()
    checked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    checked_finding = models.CharField(max_length=40, blank=True)
    signed_by = models.CharField(max_length=120, blank=True)
    signed_on = models.DateField(null=True)

    privacy: ClassVar = {
        "id": _INTERNAL,
        "case": _INTERNAL,
        "post": _INTERNAL,
        "number": _INTERNAL,
        "digest": _PERSONAL,
        "size": _INTERNAL,
        "media_type": _INTERNAL,
        "width": _INTERNAL,
        "height": _INTERNAL,
        "fingerprint": _PERSONAL,
        "name": _SENSITIVE,
        "vantage": _PERSONAL,
        "circumstance": _SENSITIVE,
        "instruction": _SENSITIVE,
        "captured_on": _PERSONAL,
        "captured_by": _PERSONAL,
        "supplied_by": _SENSITIVE,
        "file_taken": _PERSONAL,
        "file_device": _PERSONAL,
        "file_has_place": _INTERNAL,
        "oddities": _INTERNAL,
        "received_at": _INTERNAL,
        "received_by": _PERSONAL,
        "alt": _SENSITIVE,
        "others_covered": _INTERNAL,
        "checked_at": _INTERNAL,
        "checked_by": _PERSONAL,
        "checked_finding": _INTERNAL,
        "signed_by": _PERSONAL,
        "signed_on": _PERSONAL,
    }

    class Meta:
        ordering = ("case", "number")
        constraints = (
            models.UniqueConstraint(fields=["case", "digest"], name="evidence_original_once_a_case"),
            models.UniqueConstraint(fields=["case", "number"], name="evidence_number_once_a_case"),
            models.CheckConstraint(
                condition=Q(signed_by="", signed_on=None) | (~Q(signed_by="") & Q(signed_on__isnull=False)),
                name="evidence_item_signed_by_on",
            ),
        )

    def __str__(self) -> str:
        return f"capture {self.number}"


class Copy(models.Model):
    """Something made of an original or of another copy: `parent` is the digest of that, `work` what was
    done, `how` with which measures, so that it can be repeated, and `why` in words; `alt` says what can be
    seen on it. `thumbnail` is the
    digest of its small picture; `others_covered` says whether others can still be recognised on it."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="copies")
    parent = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    media_type = models.CharField(max_length=40)
    work = models.CharField(max_length=20)
    how = models.TextField(blank=True)
    why = models.CharField(max_length=400, blank=True)
    alt = models.CharField(max_length=600, blank=True)
    thumbnail = models.CharField(max_length=64, blank=True)
    others_covered = models.CharField(max_length=8, default=Answered.UNKNOWN.value)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    privacy: ClassVar = {
        "id": _INTERNAL,
        "item": _INTERNAL,
        "parent": _PERSONAL,
        "digest": _PERSONAL,
        "size": _INTERNAL,
        "media_type": _INTERNAL,
        "work": _INTERNAL,
        "how": _SENSITIVE,
        "why": _SENSITIVE,
        "alt": _SENSITIVE,
        "thumbnail": _PERSONAL,
        "others_covered": _INTERNAL,
        "at": _INTERNAL,
        "by": _PERSONAL,
    }

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.work} {self.pk}"


class Custody(models.Model):
    """Who did what with a capture, why, and to whom it went. The database refuses to change a row;
    `event` is its event in the log, which holds the digests of the words."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="custody")
    act = models.CharField(max_length=12)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    copy = models.CharField(max_length=64, blank=True)
    why = models.CharField(max_length=400, blank=True)
    to = models.CharField(max_length=200, blank=True)
    event = models.BigIntegerField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "item": _INTERNAL,
        "act": _INTERNAL,
        "by": _PERSONAL,
        "at": _INTERNAL,
        "copy": _PERSONAL,
        "why": _SENSITIVE,
        "to": _SENSITIVE,
        "event": _INTERNAL,
    }

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.act} {self.pk}"


class NotTaken(models.Model):
    """Somebody said that there is something that must not be uploaded: only that fact, and no bytes."""

    case = models.ForeignKey("cases.Case", on_delete=models.CASCADE, related_name="+")
    finding = models.CharField(max_length=40)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    privacy: ClassVar = {
        "id": _INTERNAL,
        "case": _INTERNAL,
        "finding": _SENSITIVE,
        "at": _INTERNAL,
        "by": _PERSONAL,
    }

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.finding} {self.pk}"
