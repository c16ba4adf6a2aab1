"""Packs that a school brought in or edited, as the texts of their files; one row a version."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from evenhand.apps.schools.models import School
from evenhand.core.privacy import Fate, Privacy

_INTERNAL = (Privacy.INTERNAL, Fate.WITH_SCHOOL)


class Edition(models.Model):
    """A pack as it was at one time. The newest edition of a pack is the one in use; older ones stay,
    for letters were written from them. `texts` are the files by their names."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    pack = models.CharField(max_length=80)
    version = models.CharField(max_length=40)
    texts = models.JSONField()
    digest = models.CharField(max_length=64)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "pack": _INTERNAL,
        "version": _INTERNAL,
        "texts": _INTERNAL,
        "digest": _INTERNAL,
        "added_by": (Privacy.PERSONAL, Fate.WITH_SCHOOL),
        "added_at": _INTERNAL,
    }

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["school", "pack", "version"], name="packs_version_once"),
        )

    def __str__(self) -> str:
        return f"{self.pack} {self.version}"
