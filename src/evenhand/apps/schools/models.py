"""Schools, who is what at them, and on which days they are open."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from evenhand.core.privacy import Fate, Privacy

_PUBLIC = (Privacy.PUBLIC, Fate.WITH_SCHOOL)
_INTERNAL = (Privacy.INTERNAL, Fate.WITH_SCHOOL)
_PERSONAL = (Privacy.PERSONAL, Fate.WITH_SCHOOL)


class School(models.Model):
    """One setting, with the columns of `core.schools.School`. `profile` says which law complaints are heard
    under, empty where nobody has said. Fewer than
    `smallest_group` people count as pointing to somebody. `practice` marks every output until the go-live
    list is done; `is_demonstration` is made up from end to end and can be erased."""

    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=20)
    profile = models.CharField(max_length=20, blank=True)
    nation = models.CharField(max_length=20)
    address = models.TextField(blank=True)
    phone = models.CharField(max_length=40, blank=True)
    email = models.EmailField(blank=True)
    website = models.URLField(blank=True)
    office = models.CharField(max_length=120, default="the school office")
    concerns = models.TextField(blank=True)
    complaints_link = models.URLField(blank=True)
    policies_link = models.URLField(blank=True)
    board_name = models.CharField(max_length=120, blank=True)
    not_for_profit = models.BooleanField(null=True)
    smallest_group = models.PositiveSmallIntegerField(default=5)
    language = models.CharField(max_length=12, default="en-GB")
    logo = models.BinaryField(blank=True)
    logo_alt = models.CharField(max_length=200, blank=True)
    practice = models.BooleanField(default=True)
    is_demonstration = models.BooleanField(default=False)

    privacy: ClassVar = {
        "id": (Privacy.INTERNAL, Fate.KEPT),
        "name": _PUBLIC,
        "kind": _PUBLIC,
        "profile": _PUBLIC,
        "nation": _PUBLIC,
        "address": _PUBLIC,
        "phone": _PUBLIC,
        "email": _PUBLIC,
        "website": _PUBLIC,
        "office": _PUBLIC,
        "concerns": _PUBLIC,
        "complaints_link": _PUBLIC,
        "policies_link": _PUBLIC,
        "board_name": _PUBLIC,
        "not_for_profit": _INTERNAL,
        "smallest_group": _INTERNAL,
        "language": _PUBLIC,
        "logo": _PUBLIC,
        "logo_alt": _PUBLIC,
        "practice": _INTERNAL,
        "is_demonstration": _INTERNAL,
    }

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """One role of one person at one school. It ends and is not deleted: who decided what must stay
    explicable. `title` is how the post is written under a signature."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=20)
    title = models.CharField(max_length=120, blank=True)
    began_at = models.DateTimeField()
    began_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True
    )

    privacy: ClassVar = {
        "id": _INTERNAL,
        "person": _PERSONAL,
        "school": _INTERNAL,
        "role": _PERSONAL,
        "title": _PERSONAL,
        "began_at": _INTERNAL,
        "began_by": _PERSONAL,
        "ended_at": _INTERNAL,
        "ended_by": _PERSONAL,
    }

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["person", "school", "role"], condition=Q(ended_at=None), name="a_role_once"
            ),
            models.CheckConstraint(
                condition=Q(ended_at=None, ended_by=None) | Q(ended_at__isnull=False, ended_by__isnull=False),
                name="schools_membership_ended_at_by",
            ),
        )

    def __str__(self) -> str:
        return f"{self.role} {self.pk}"


class CalendarEntry(models.Model):
    """Days from the first to the last: a term, a break in it, days on which only staff come, or days on
    which the school was shut."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="calendar")
    kind = models.CharField(max_length=20)
    name = models.CharField(max_length=80, blank=True)
    first = models.DateField()
    last = models.DateField()

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "kind": _PUBLIC,
        "name": _PUBLIC,
        "first": _PUBLIC,
        "last": _PUBLIC,
    }

    class Meta:
        ordering = ("first", "id")
        constraints = (
            models.CheckConstraint(
                condition=Q(last__gte=models.F("first")), name="schools_calendar_forwards"
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.first} to {self.last}"


class HeadCount(models.Model):
    """How many there are of something, as `core.identify.counting.HeadCount` has it. `from_contacts` tells a
    count that was made from the contacts from one that a person typed: of the same thing, the typed one
    holds."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="head_counts")
    of = models.CharField(max_length=10)
    name = models.CharField(max_length=80, blank=True)
    within = models.CharField(max_length=80, blank=True)
    number = models.PositiveIntegerField()
    from_contacts = models.BooleanField(default=False)
    counted_at = models.DateTimeField()
    counted_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "of": _INTERNAL,
        "name": _INTERNAL,
        "within": _INTERNAL,
        "number": _INTERNAL,
        "from_contacts": _INTERNAL,
        "counted_at": _INTERNAL,
        "counted_by": _PERSONAL,
    }

    class Meta:
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(
                fields=["school", "of", "name", "from_contacts"], name="schools_counted_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.of} {self.pk}"


class Proposal(models.Model):
    """Somebody in the office proposes that a person be something; whoever gives parts agrees or does not."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="proposals")
    name = models.CharField(max_length=120)
    email = models.EmailField()
    role = models.CharField(max_length=20)
    title = models.CharField(max_length=120, blank=True)
    proposed_at = models.DateTimeField()
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "name": _PERSONAL,
        "email": _PERSONAL,
        "role": _PERSONAL,
        "title": _PERSONAL,
        "proposed_at": _INTERNAL,
        "proposed_by": _PERSONAL,
    }

    class Meta:
        ordering = ("proposed_at", "id")

    def __str__(self) -> str:
        return f"{self.role} {self.pk}"


class Signature(models.Model):
    """The picture of somebody's signature at a school, put in by themselves and by nobody else."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="+")
    data = models.BinaryField()
    put_in_at = models.DateTimeField()
    put_in_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

    privacy: ClassVar = {
        "id": _INTERNAL,
        "person": _PERSONAL,
        "school": _INTERNAL,
        "data": (Privacy.SENSITIVE, Fate.WITH_SCHOOL),
        "put_in_at": _INTERNAL,
        "put_in_by": _PERSONAL,
    }

    class Meta:
        constraints = (models.UniqueConstraint(fields=["person", "school"], name="a_signature_each"),)

    def __str__(self) -> str:
        return f"signature {self.pk}"


class GoLiveEntry(models.Model):
    """One thing of the go-live list that is in place: since when, by whom, and where it is kept, or how the
    contact is reached."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="go_live")
    item = models.CharField(max_length=20)
    done_on = models.DateField()
    done_by = models.CharField(max_length=120)
    words = models.TextField()
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "item": _INTERNAL,
        "done_on": _INTERNAL,
        "done_by": _PERSONAL,
        "words": _PERSONAL,
        "recorded_at": _INTERNAL,
        "recorded_by": _PERSONAL,
    }

    class Meta:
        constraints = (models.UniqueConstraint(fields=["school", "item"], name="an_item_once"),)

    def __str__(self) -> str:
        return f"{self.item} {self.pk}"


class ModeChange(models.Model):
    """A school went live, or back to practice: `reason` says why it went back."""

    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="mode_changes")
    practice = models.BooleanField()
    reason = models.TextField(blank=True)
    changed_at = models.DateTimeField()
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    privacy: ClassVar = {
        "id": _INTERNAL,
        "school": _INTERNAL,
        "practice": _INTERNAL,
        "reason": (Privacy.INTERNAL, Fate.WITH_SCHOOL),
        "changed_at": _INTERNAL,
        "changed_by": _PERSONAL,
    }

    class Meta:
        ordering = ("changed_at", "id")

    def __str__(self) -> str:
        return f"{'practice' if self.practice else 'live'} {self.pk}"
