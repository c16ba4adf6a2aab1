"""Families: adults in their homes, children, what ties them, flags that say no, and lists brought in."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from evenhand.apps.schools.models import School
from evenhand.core.contacts.list_keeping import LONGEST, SHORTEST
from evenhand.core.privacy import Fate, Privacy

_INTERNAL = (Privacy.INTERNAL, Fate.WITH_SCHOOL)
_PERSONAL = (Privacy.PERSONAL, Fate.WITH_PARENT)
_SENSITIVE = (Privacy.SENSITIVE, Fate.WITH_PARENT)
_OF_PARENT = (Privacy.INTERNAL, Fate.WITH_PARENT)


class Household(models.Model):
    """A home. The lines of `address` stand on the envelope under the name; empty where nobody knows it."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    address = models.TextField(blank=True)

    privacy: ClassVar = {"id": _INTERNAL, "school": _INTERNAL, "address": _PERSONAL}

    def __str__(self) -> str:
        return f"household {self.pk}"


class Adult(models.Model):
    """A parent or carer. `source` is what the school's own system calls them; `channel` how they asked to
    be reached, empty if they never said; `staff` whether they also work at the school."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    household = models.ForeignKey(Household, on_delete=models.CASCADE, related_name="adults")
    source = models.CharField(max_length=120, blank=True)
    name = models.CharField(max_length=200, blank=True)
    salutation = models.CharField(max_length=200, blank=True)
    email = models.CharField(max_length=254, blank=True)
    phone = models.CharField(max_length=60, blank=True)
    channel = models.CharField(max_length=20, blank=True)
    language = models.CharField(max_length=40, blank=True)
    format = models.CharField(max_length=20, default="standard")
    staff = models.BooleanField(default=False)

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "household": _OF_PARENT,
        "source": _PERSONAL,
        "name": _PERSONAL,
        "salutation": _PERSONAL,
        "email": _PERSONAL,
        "phone": _PERSONAL,
        "channel": _PERSONAL,
        "language": _SENSITIVE,
        "format": _SENSITIVE,
        "staff": _PERSONAL,
    }

    def __str__(self) -> str:
        return f"adult {self.pk}"


class Child(models.Model):
    """A child. `left` is the last day at the school, `keep_until` the day from which the entry may be
    destroyed; both are empty for whoever is there."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    source = models.CharField(max_length=120, blank=True)
    name = models.CharField(max_length=200, blank=True)
    class_name = models.CharField(max_length=60, blank=True)
    year = models.CharField(max_length=40, blank=True)
    groups = models.JSONField(default=list)
    left = models.DateField(null=True)
    keep_until = models.DateField(null=True)

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "source": _PERSONAL,
        "name": _PERSONAL,
        "class_name": _PERSONAL,
        "year": _PERSONAL,
        "groups": _SENSITIVE,
        "left": _PERSONAL,
        "keep_until": _INTERNAL,
    }

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(left=None, keep_until=None) | Q(left__isnull=False, keep_until__isnull=False),
                name="contacts_left_is_kept_until",
            ),
        )

    def __str__(self) -> str:
        return f"child {self.pk}"


class Tie(models.Model):
    """An adult and a child. `responsibility` is parental responsibility, None where nobody has said."""

    adult = models.ForeignKey(Adult, on_delete=models.CASCADE, related_name="ties")
    child = models.ForeignKey(Child, on_delete=models.CASCADE, related_name="ties")
    relation = models.CharField(max_length=60, blank=True)
    responsibility = models.BooleanField(null=True)
    begins = models.DateField(null=True)
    ends = models.DateField(null=True)

    privacy: ClassVar = {
        "id": _INTERNAL,
        "adult": _OF_PARENT,
        "child": _OF_PARENT,
        "relation": _PERSONAL,
        "responsibility": _SENSITIVE,
        "begins": _OF_PARENT,
        "ends": _OF_PARENT,
    }

    class Meta:
        constraints = (models.UniqueConstraint(fields=["adult", "child"], name="contacts_tied_once"),)

    def __str__(self) -> str:
        return f"tie {self.pk}"


class Flag(models.Model):
    """A no about an adult and one child, or every child where `child` is empty. `reason` is for those who
    may lift it. A flag is lifted and not deleted: why somebody got nothing must stay explicable."""

    adult = models.ForeignKey(Adult, on_delete=models.CASCADE, related_name="flags")
    child = models.ForeignKey(Child, on_delete=models.CASCADE, related_name="+", null=True)
    kind = models.CharField(max_length=20)
    begins = models.DateField(null=True)
    ends = models.DateField(null=True)
    reason = models.TextField()
    set_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    set_at = models.DateTimeField()
    lifted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True
    )
    lifted_at = models.DateTimeField(null=True)
    lifted_because = models.TextField(blank=True)

    privacy: ClassVar = {
        "id": _INTERNAL,
        "adult": _OF_PARENT,
        "child": _OF_PARENT,
        "kind": _SENSITIVE,
        "begins": _SENSITIVE,
        "ends": _SENSITIVE,
        "reason": _SENSITIVE,
        "set_by": _PERSONAL,
        "set_at": _OF_PARENT,
        "lifted_by": _PERSONAL,
        "lifted_at": _OF_PARENT,
        "lifted_because": _SENSITIVE,
    }

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(lifted_at=None, lifted_by=None)
                | Q(lifted_at__isnull=False, lifted_by__isnull=False),
                name="contacts_lifted_at_lifted_by",
            ),
        )
        indexes = (models.Index(fields=["set_at"], name="contacts_flag_set", condition=Q(lifted_at=None)),)

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"


class Bringing(models.Model):
    """A list being brought in. `data` is the file, gone as soon as the list is in, given up or forgotten;
    `uses` says what each column means; `whole` whether whoever is missing from the list has left; `counts`
    what became of it. The row stays as the record of the import; nobody has ended one that was forgotten."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=20)
    sha256 = models.CharField(max_length=64)
    data = models.BinaryField(blank=True)
    uses = models.JSONField(default=list)
    whole = models.BooleanField(default=False)
    counts = models.JSONField(default=dict)
    begun_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    begun_at = models.DateTimeField()
    ended_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True
    )
    ended_at = models.DateTimeField(null=True)

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "name": _INTERNAL,
        "kind": _INTERNAL,
        "sha256": _INTERNAL,
        "data": (Privacy.SENSITIVE, Fate.SHORT),
        "uses": _INTERNAL,
        "whole": _INTERNAL,
        "counts": _INTERNAL,
        "begun_by": (Privacy.PERSONAL, Fate.WITH_SCHOOL),
        "begun_at": _INTERNAL,
        "ended_by": (Privacy.PERSONAL, Fate.WITH_SCHOOL),
        "ended_at": _INTERNAL,
    }

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(ended_at__isnull=False) | Q(ended_by=None), name="contacts_ended_by_ended_at"
            ),
        )

    def __str__(self) -> str:
        return f"list {self.pk}"


class TransferFiles(models.Model):
    """A school has said that it may take contacts from Common Transfer Files, and why that is lawful. No
    row: it may not."""

    school = models.OneToOneField(School, on_delete=models.CASCADE, related_name="+")
    purpose = models.TextField()
    allowed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    allowed_at = models.DateTimeField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "purpose": _INTERNAL,
        "allowed_by": (Privacy.PERSONAL, Fate.WITH_SCHOOL),
        "allowed_at": _INTERNAL,
    }

    def __str__(self) -> str:
        return f"transfer files {self.school_id}"


class ListKeeping(models.Model):
    """For how many days a school keeps the file of a list that nobody has finished. No row: as usual."""

    school = models.OneToOneField(School, on_delete=models.CASCADE, related_name="+")
    days = models.PositiveSmallIntegerField()
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "days": _INTERNAL,
        "decided_by": (Privacy.PERSONAL, Fate.WITH_SCHOOL),
        "decided_at": _INTERNAL,
    }

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(days__gte=SHORTEST, days__lte=LONGEST), name="contacts_lists_kept_in_bounds"
            ),
        )

    def __str__(self) -> str:
        return f"lists of {self.school_id} kept {self.days} days"


class Disposal(models.Model):
    """Entries of families who left, to be destroyed: one person asks, a second one has it done. `children`
    and `adults` are the numbers of their entries and nothing else of them. Once it is done the row is the
    certificate: `sha256` is that of its words and stands in the log as the event `event`. `outcome` is empty
    while the second person has not spoken."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    children = models.JSONField()
    adults = models.JSONField(default=list)
    counts = models.JSONField(default=dict)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    outcome = models.CharField(max_length=20, blank=True)
    ended_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True
    )
    ended_at = models.DateTimeField(null=True)
    sha256 = models.CharField(max_length=64, blank=True)
    event = models.PositiveBigIntegerField(null=True)

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "children": _INTERNAL,
        "adults": _INTERNAL,
        "counts": _INTERNAL,
        "asked_by": (Privacy.PERSONAL, Fate.WITH_SCHOOL),
        "asked_at": _INTERNAL,
        "outcome": _INTERNAL,
        "ended_by": (Privacy.PERSONAL, Fate.WITH_SCHOOL),
        "ended_at": _INTERNAL,
        "sha256": _INTERNAL,
        "event": _INTERNAL,
    }

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(ended_at=None, ended_by=None, outcome="")
                | (Q(ended_at__isnull=False, ended_by__isnull=False) & ~Q(outcome="")),
                name="contacts_disposal_ended",
            ),
            models.CheckConstraint(
                condition=~Q(outcome="destroyed") | ~Q(ended_by=models.F("asked_by")),
                name="contacts_disposal_takes_two",
            ),
            models.UniqueConstraint(
                fields=["school"], condition=Q(outcome=""), name="contacts_one_disposal_at_a_time"
            ),
        )

    def __str__(self) -> str:
        return f"disposal {self.pk}"
