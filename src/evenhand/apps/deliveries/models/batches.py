"""A released letter on its way: the batch, a dispatch for each recipient, and the journal of each."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from evenhand.apps.deliveries.models.ways import Way
from evenhand.apps.letters.models import Letter
from evenhand.core.deliveries import State
from evenhand.core.privacy import Fate, Privacy

_INTERNAL = (Privacy.INTERNAL, Fate.WITH_PARENT)
_PERSONAL = (Privacy.PERSONAL, Fate.WITH_PARENT)
_SENSITIVE = (Privacy.SENSITIVE, Fate.WITH_PARENT)


class Batch(models.Model):
    """One letter to its recipients, frozen in the transaction that released it. `digest` is the approved
    text with what goes with it, `recipients_digest` who gets it, `subject` what stands over a message.
    `past_holds` is set for a neutral acknowledgement, which a hold does not stop; `senders` says who
    writes, for each channel, as it was then."""

    letter = models.OneToOneField(Letter, on_delete=models.CASCADE, related_name="batch")
    subject = models.CharField(max_length=200)
    digest = models.CharField(max_length=64)
    recipients_digest = models.CharField(max_length=64)
    count = models.PositiveIntegerField()
    past_holds = models.BooleanField(default=False)
    senders = models.JSONField(default=dict)
    begun_at = models.DateTimeField()
    begun_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    privacy: ClassVar = {
        "id": _INTERNAL,
        "letter": _INTERNAL,
        "subject": _SENSITIVE,
        "digest": _INTERNAL,
        "recipients_digest": _INTERNAL,
        "count": _INTERNAL,
        "past_holds": _INTERNAL,
        "senders": _INTERNAL,
        "begun_at": _INTERNAL,
        "begun_by": _PERSONAL,
    }

    def __str__(self) -> str:
        return f"batch {self.pk}"


class Dispatch(models.Model):
    """One copy for one recipient by one channel: the row that the worker works, and the frozen recipient.

    `key` is what the message is called outside. `claim` counts how often it was taken; only whoever took it
    last may go on. `until` is when whoever took it must have been done. `sent` is when the words were
    handed over and `sha256` that of exactly these bytes. `code` is what the other side answered last, or why
    the copy was stopped, which may be a court order."""

    batch = models.ForeignKey(Batch, on_delete=models.CASCADE, related_name="dispatches")
    number = models.PositiveIntegerField()
    key = models.CharField(max_length=32, unique=True)
    recipient = models.JSONField()
    channel = models.CharField(max_length=20)
    way = models.ForeignKey(Way, on_delete=models.PROTECT, related_name="+", null=True)
    state = models.CharField(max_length=12, default=State.WAITING.value)
    due = models.DateTimeField()
    claim = models.PositiveIntegerField(default=0)
    tries = models.PositiveIntegerField(default=0)
    until = models.DateTimeField(null=True)
    sent = models.DateTimeField(null=True)
    sha256 = models.CharField(max_length=64, blank=True)
    code = models.CharField(max_length=60, blank=True)
    reference = models.CharField(max_length=100, blank=True)

    privacy: ClassVar = {
        "id": _INTERNAL,
        "batch": _INTERNAL,
        "number": _INTERNAL,
        "key": _INTERNAL,
        "recipient": _SENSITIVE,
        "channel": _INTERNAL,
        "way": _INTERNAL,
        "state": _INTERNAL,
        "due": _INTERNAL,
        "claim": _INTERNAL,
        "tries": _INTERNAL,
        "until": _INTERNAL,
        "sent": _INTERNAL,
        "sha256": _INTERNAL,
        "code": _SENSITIVE,
        "reference": _INTERNAL,
    }

    class Meta:
        constraints = (models.UniqueConstraint(fields=["batch", "number"], name="deliveries_number_once"),)
        indexes = (
            models.Index(
                fields=["way", "due", "id"], name="deliveries_due", condition=Q(state=State.WAITING.value)
            ),
            models.Index(
                fields=["until"],
                name="deliveries_overdue",
                condition=Q(state__in=[State.INTENT.value, State.HANDED_OVER.value]),
            ),
            models.Index(fields=["batch", "state"], name="deliveries_state"),
        )

    def __str__(self) -> str:
        return f"dispatch {self.pk}"


class Entry(models.Model):
    """One line of the journal of a dispatch: what move it made, when, and by whom if by a person. The
    database refuses to change a line. `code` is what the other side answered, never in words, or what
    stopped it."""

    dispatch = models.ForeignKey(Dispatch, on_delete=models.CASCADE, related_name="journal")
    moment = models.DateTimeField()
    move = models.CharField(max_length=12)
    claim = models.PositiveIntegerField()
    code = models.CharField(max_length=60, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True)

    privacy: ClassVar = {
        "id": _INTERNAL,
        "dispatch": _INTERNAL,
        "moment": _INTERNAL,
        "move": _INTERNAL,
        "claim": _INTERNAL,
        "code": _SENSITIVE,
        "sha256": _INTERNAL,
        "reason": _SENSITIVE,
        "by": _PERSONAL,
    }

    def __str__(self) -> str:
        return f"{self.move} {self.pk}"
