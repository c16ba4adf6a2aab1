"""Letters on their way: what is being written, what was released, and how it was handed over."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from evenhand.apps.schools.models import School
from evenhand.core.privacy import Fate, Privacy

_INTERNAL = (Privacy.INTERNAL, Fate.WITH_PARENT)
_PERSONAL = (Privacy.PERSONAL, Fate.WITH_PARENT)
_SENSITIVE = (Privacy.SENSITIVE, Fate.WITH_PARENT)


class Draft(models.Model):
    """A text that somebody is writing, for a case or for quiet times. `answers` are as typed, by the
    folded name of the field; `dated` is the date on the letter; `reader` is whom it greets; `recipients`
    are the numbers of parties, `enclosed` those of captures whose signed sheets go with it. `audience` says
    which families of the contacts a text to many goes to; empty where it is for nobody in particular.
    `version` counts how often it was saved: who saves says which they saw."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    case = models.ForeignKey("cases.Case", on_delete=models.CASCADE, related_name="+", null=True)
    pack = models.CharField(max_length=80)
    pack_version = models.CharField(max_length=40)
    template = models.CharField(max_length=120)
    answers = models.JSONField(default=dict)
    dated = models.CharField(max_length=40)
    signatory = models.CharField(max_length=20, blank=True)
    reader = models.JSONField(default=dict)
    recipients = models.JSONField(default=list)
    enclosed = models.JSONField(default=list)
    audience = models.JSONField(default=dict)
    notes_read = models.JSONField(default=list)
    guidance_read = models.CharField(max_length=300, blank=True)
    holder_informed = models.CharField(max_length=40, blank=True)
    basis = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1)
    authors = models.JSONField(default=list)
    prepared_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    prepared_at = models.DateTimeField()
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "case": _INTERNAL,
        "pack": _INTERNAL,
        "pack_version": _INTERNAL,
        "template": _INTERNAL,
        "answers": _SENSITIVE,
        "dated": _INTERNAL,
        "signatory": _INTERNAL,
        "reader": _SENSITIVE,
        "recipients": _SENSITIVE,
        "enclosed": _INTERNAL,
        "audience": _SENSITIVE,
        "notes_read": _INTERNAL,
        "guidance_read": _INTERNAL,
        "holder_informed": _INTERNAL,
        "basis": _SENSITIVE,
        "version": _INTERNAL,
        "authors": _PERSONAL,
        "prepared_by": _PERSONAL,
        "prepared_at": _INTERNAL,
        "changed_by": _PERSONAL,
        "changed_at": _INTERNAL,
    }

    def __str__(self) -> str:
        return f"{self.template} {self.pk}"


class Addressees(models.Model):
    """Who gets a letter, frozen when approval was asked for: the letter with this digest, its recipients as
    they were, and who was left out and why. A row is never changed."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="addressees")
    digest = models.CharField(max_length=64)
    recipients = models.JSONField()
    left_out = models.JSONField()
    frozen_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    frozen_at = models.DateTimeField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "draft": _INTERNAL,
        "digest": _INTERNAL,
        "recipients": _SENSITIVE,
        "left_out": _SENSITIVE,
        "frozen_by": _PERSONAL,
        "frozen_at": _INTERNAL,
    }

    class Meta:
        constraints = (models.UniqueConstraint(fields=["draft", "digest"], name="letters_addressees_once"),)

    def __str__(self) -> str:
        return f"addressees {self.pk}"


class Letter(models.Model):
    """A text that was approved and released, as it was then. `digest` is what was approved, `form` the
    SHA-256 of the document with its gaps, which is in the vault, and `record` what fills them where a
    recipient says nothing: from both a copy is made for each recipient."""

    draft = models.OneToOneField(Draft, on_delete=models.CASCADE, related_name="letter")
    title = models.CharField(max_length=300)
    digest = models.CharField(max_length=64)
    form = models.CharField(max_length=64, blank=True)
    record = models.JSONField(default=dict)
    practice = models.BooleanField()
    released_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    released_at = models.DateTimeField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "draft": _INTERNAL,
        "title": _SENSITIVE,
        "digest": _INTERNAL,
        "form": _INTERNAL,
        "record": _SENSITIVE,
        "practice": _INTERNAL,
        "released_by": _PERSONAL,
        "released_at": _INTERNAL,
    }

    def __str__(self) -> str:
        return f"letter {self.pk}"


class Produced(models.Model):
    """Finished bytes that leave: the letter in one format, or a signed sheet that goes with it. The bytes
    are in the vault under their SHA-256; they and nothing else are handed out. `suffix` is empty for what
    is enclosed."""

    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="files")
    suffix = models.CharField(max_length=8, blank=True)
    name = models.CharField(max_length=160)
    media_type = models.CharField(max_length=100)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "letter": _INTERNAL,
        "suffix": _INTERNAL,
        "name": _INTERNAL,
        "media_type": _INTERNAL,
        "sha256": _INTERNAL,
        "size": _INTERNAL,
    }

    class Meta:
        constraints = (models.UniqueConstraint(fields=["letter", "name"], name="letters_name_once"),)

    def __str__(self) -> str:
        return f"{self.name} {self.sha256[:12]}"


class Override(models.Model):
    """Somebody went past a gate, in writing, for the text with this digest and no other. Where the gate
    asks for a second person, their row names the first in `seconds`. The database refuses to change a
    row."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="overrides")
    gate = models.CharField(max_length=60)
    digest = models.CharField(max_length=64)
    role = models.CharField(max_length=20)
    reason = models.TextField()
    seconds = models.ForeignKey("self", on_delete=models.CASCADE, related_name="seconded", null=True)
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "draft": _INTERNAL,
        "gate": _INTERNAL,
        "digest": _INTERNAL,
        "role": _PERSONAL,
        "reason": _SENSITIVE,
        "seconds": _INTERNAL,
        "given_by": _PERSONAL,
        "given_at": _INTERNAL,
    }

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["seconds"], name="letters_seconded_once"),
            models.UniqueConstraint(
                fields=["draft", "gate", "digest", "given_by"], name="letters_override_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.gate} {self.pk}"


class Handing(models.Model):
    """How a letter reached somebody: handed over, read aloud, posted, put up. `to` is as it was told."""

    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="handings")
    how = models.CharField(max_length=20)
    to = models.CharField(max_length=200)
    on = models.DateField()
    note = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "letter": _INTERNAL,
        "how": _INTERNAL,
        "to": _SENSITIVE,
        "on": _INTERNAL,
        "note": _SENSITIVE,
        "by": _PERSONAL,
        "at": _INTERNAL,
    }

    def __str__(self) -> str:
        return f"{self.how} {self.pk}"
