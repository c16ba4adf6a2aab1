"""What the desk itself keeps: what is still to be destroyed."""

from typing import ClassVar

from django.db import models

from evenhand.core.privacy import Fate, Privacy

_SHORT = (Privacy.INTERNAL, Fate.SHORT)


class Doomed(models.Model):
    """A name in the vault whose key and files are to be destroyed. Written in the transaction that takes the
    rows away, and taken out when it is done: a crash in between is made good at the next start. Who
    did it and when is in the log."""

    name = models.CharField(max_length=60, unique=True)

    privacy: ClassVar = {"id": _SHORT, "name": _SHORT}

    def __str__(self) -> str:
        return self.name
