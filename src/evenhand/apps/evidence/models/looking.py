"""Why an account may be looked at again although nothing new has happened."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from evenhand.core.privacy import Fate, Privacy

_INTERNAL = (Privacy.INTERNAL, Fate.WITH_CASE)
_PERSONAL = (Privacy.PERSONAL, Fate.WITH_CASE)
_SENSITIVE = (Privacy.SENSITIVE, Fate.WITH_CASE)


class Necessity(models.Model):
    """The data protection lead says why looking at the account behind a post again is necessary and
    proportionate, and until when. The newest row of a post counts."""

    case = models.ForeignKey("cases.Case", on_delete=models.CASCADE, related_name="+")
    post = models.ForeignKey("cases.Post", on_delete=models.CASCADE, related_name="+")
    words = models.TextField()
    until = models.DateField()
    written_at = models.DateTimeField()
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    privacy: ClassVar = {
        "id": _INTERNAL,
        "case": _INTERNAL,
        "post": _INTERNAL,
        "words": _SENSITIVE,
        "until": _INTERNAL,
        "written_at": _INTERNAL,
        "written_by": _PERSONAL,
    }

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"necessity {self.pk}"
