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
    """One setting, with the columns of `core.schools.School`. `practice` marks every output until the
    go-live list is done; `is_demonstration` is made up from end to end and can be erased."""

    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=20)
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
    language = models.CharField(max_length=12, default="en-GB")
    logo = models.BinaryField(blank=True)
    logo_alt = models.CharField(max_length=200, blank=True)
    practice = models.BooleanField(default=True)
    is_demonstration = models.BooleanField(default=False)

    privacy: ClassVar = {
        "id": (Privacy.INTERNAL, Fate.KEPT),
        "name": _PUBLIC,
        "kind": _PUBLIC,
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
    """Days from the first to the last: a term, a break in it, or days on which only staff come."""

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
