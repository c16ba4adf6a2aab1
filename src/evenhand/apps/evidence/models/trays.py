"""Pictures that somebody has chosen and not added yet. They stay for a day, so that a page with a mistake,
a closed browser or a session that ended costs nobody the work of choosing them again."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from evenhand.core.privacy import Decision, Fate, Privacy

_INTERNAL: Decision = (Privacy.INTERNAL, Fate.SHORT)
_PERSONAL: Decision = (Privacy.PERSONAL, Fate.SHORT)
_SENSITIVE: Decision = (Privacy.SENSITIVE, Fate.SHORT)


class Tray(models.Model):
    """One tray, known by the token of the form it belongs to and sealed under a key of its own. A post that
    is still being reported has no `case`. Once `settled_at` is set its pictures are captures of a case; the
    row stays for a while, so that a form sent twice adds nothing twice."""

    token = models.CharField(max_length=64, unique=True)
    school = models.ForeignKey("schools.School", on_delete=models.CASCADE, related_name="+")
    case = models.ForeignKey("cases.Case", on_delete=models.CASCADE, related_name="+", null=True)
    begun_at = models.DateTimeField()
    begun_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    fresh_until = models.DateTimeField(db_index=True)
    settled_at = models.DateTimeField(null=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", null=True
    )

    privacy: ClassVar = {
        "id": _INTERNAL,
        "token": _INTERNAL,
        "school": _INTERNAL,
        "case": _INTERNAL,
        "begun_at": _INTERNAL,
        "begun_by": _PERSONAL,
        "fresh_until": _INTERNAL,
        "settled_at": _INTERNAL,
        "settled_by": _PERSONAL,
    }

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(settled_at=None, settled_by=None)
                | Q(settled_at__isnull=False, settled_by__isnull=False),
                name="evidence_tray_settled_at_by",
            ),
        )

    def __str__(self) -> str:
        return f"tray {self.pk}"


class Chosen(models.Model):
    """One picture on a tray. `scanned` is what was found when it came, so that it is scanned once only."""

    tray = models.ForeignKey(Tray, on_delete=models.CASCADE, related_name="chosen")
    name = models.CharField(max_length=160)
    digest = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()
    preview = models.CharField(max_length=64)
    thumbnail = models.CharField(max_length=64)
    scanned = models.TextField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "tray": _INTERNAL,
        "name": _SENSITIVE,
        "digest": _PERSONAL,
        "size": _INTERNAL,
        "preview": _PERSONAL,
        "thumbnail": _PERSONAL,
        "scanned": _PERSONAL,
    }

    class Meta:
        ordering = ("id",)
        constraints = (models.UniqueConstraint(fields=["tray", "digest"], name="evidence_once_a_tray"),)

    def __str__(self) -> str:
        return f"chosen {self.pk}"
