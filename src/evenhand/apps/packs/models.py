"""What a school has of packs, as the texts of their files: one row a version, and what was said of them."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from evenhand.apps.schools.models import School
from evenhand.core.privacy import Fate, Privacy

_INTERNAL = (Privacy.INTERNAL, Fate.WITH_SCHOOL)
_PERSONAL = (Privacy.PERSONAL, Fate.WITH_SCHOOL)


class Edition(models.Model):
    """A pack as it was at one time. `texts` are the files by their names. `origin` says how it came here:
    published editions are as their holder gave them out, own ones were changed here, on the ground of
    `base`; both are in use, the newest first. Kept ones are copies of what came with the program, for
    comparing and for the letters that were begun from them. Offered ones wait to be taken over."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    pack = models.CharField(max_length=100)
    version = models.CharField(max_length=120)
    origin = models.CharField(max_length=12, default="published")
    base = models.ForeignKey("self", on_delete=models.CASCADE, related_name="+", null=True)
    texts = models.JSONField()
    digest = models.CharField(max_length=64)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "pack": _INTERNAL,
        "version": _INTERNAL,
        "origin": _INTERNAL,
        "base": _INTERNAL,
        "texts": _INTERNAL,
        "digest": _INTERNAL,
        "added_by": _PERSONAL,
        "added_at": _INTERNAL,
    }

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["school", "pack", "version"], name="packs_version_once"),
        )

    def __str__(self) -> str:
        return f"{self.pack} {self.version}"


class Retirement(models.Model):
    """A text that a school no longer begins letters from. It stays in the library and can come back."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    pack = models.CharField(max_length=100)
    template = models.CharField(max_length=120)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "pack": _INTERNAL,
        "template": _INTERNAL,
        "by": _PERSONAL,
        "at": _INTERNAL,
    }

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["school", "pack", "template"], name="packs_retired_once"),
        )

    def __str__(self) -> str:
        return f"{self.pack} {self.template}"


class HolderTold(models.Model):
    """That the holder of a pack's rights was told of its use: on which day, and how."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    pack = models.CharField(max_length=100)
    on = models.DateField()
    how = models.CharField(max_length=500)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "pack": _INTERNAL,
        "on": _INTERNAL,
        "how": _PERSONAL,
        "by": _PERSONAL,
        "at": _INTERNAL,
    }

    def __str__(self) -> str:
        return f"{self.pack} {self.on}"


class Intake(models.Model):
    """A document on its way to become a pack: what was made of it, and what people have said of each
    guess. `texts` are the files as they are now; `guesses` and `fates` are those of the recogniser, each
    guess with its `state`; `findings` are what is wrong in the document itself. `version` counts the
    savings. The document itself is not kept: its lines are in the fates. Erased once it is a pack."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=200)
    texts = models.JSONField()
    guesses = models.JSONField()
    fates = models.JSONField()
    findings = models.JSONField(default=list)
    version = models.PositiveIntegerField(default=1)
    begun_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    begun_at = models.DateTimeField()
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "name": _INTERNAL,
        "texts": (Privacy.PERSONAL, Fate.SHORT),
        "guesses": (Privacy.PERSONAL, Fate.SHORT),
        "fates": (Privacy.PERSONAL, Fate.SHORT),
        "findings": (Privacy.PERSONAL, Fate.SHORT),
        "version": _INTERNAL,
        "begun_by": _PERSONAL,
        "begun_at": _INTERNAL,
        "changed_by": _PERSONAL,
        "changed_at": _INTERNAL,
    }

    def __str__(self) -> str:
        return f"intake {self.pk}"
