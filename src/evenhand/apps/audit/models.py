"""The table of events. Rows are added by `actions.record` and never changed: the database refuses it."""

from typing import ClassVar

from django.db import models

from evenhand.core.privacy import Fate, Privacy


class Event(models.Model):
    """One thing that happened, in its place in the chain. There are no foreign keys, so that the log
    never hinders erasing; there are only ids, so that nothing needs to be erased from the log."""

    sequence = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    by = models.CharField(max_length=200)
    kind = models.CharField(max_length=80)
    subject = models.CharField(max_length=200, db_index=True)
    school = models.CharField(max_length=200, blank=True)
    facts = models.TextField()
    previous = models.BinaryField(max_length=32)
    digest = models.BinaryField(max_length=32)

    privacy: ClassVar = {
        "sequence": (Privacy.INTERNAL, Fate.KEPT),
        "at": (Privacy.INTERNAL, Fate.KEPT),
        "by": (Privacy.PERSONAL, Fate.KEPT),
        "kind": (Privacy.INTERNAL, Fate.KEPT),
        "subject": (Privacy.PERSONAL, Fate.KEPT),
        "school": (Privacy.INTERNAL, Fate.KEPT),
        "facts": (Privacy.INTERNAL, Fate.KEPT),
        "previous": (Privacy.INTERNAL, Fate.KEPT),
        "digest": (Privacy.INTERNAL, Fate.KEPT),
    }

    class Meta:
        indexes = (models.Index(fields=["school", "sequence"], name="audit_event_school"),)

    def __str__(self) -> str:
        return f"{self.sequence} {self.kind}"
