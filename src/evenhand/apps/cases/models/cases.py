"""The case itself, its number, who may see it, and who must not."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from evenhand.core.privacy import Decision, Fate, Privacy

INTERNAL: Decision = (Privacy.INTERNAL, Fate.WITH_CASE)
PERSONAL: Decision = (Privacy.PERSONAL, Fate.WITH_CASE)
SENSITIVE: Decision = (Privacy.SENSITIVE, Fate.WITH_CASE)


class Numbering(models.Model):
    """The last number given to a case of one school in one year; a number is never given twice."""

    school = models.ForeignKey("schools.School", on_delete=models.CASCADE, related_name="+")
    year = models.PositiveIntegerField()
    last = models.PositiveIntegerField(default=0)

    privacy: ClassVar = {
        "id": (Privacy.INTERNAL, Fate.WITH_SCHOOL),
        "school": (Privacy.INTERNAL, Fate.WITH_SCHOOL),
        "year": (Privacy.INTERNAL, Fate.WITH_SCHOOL),
        "last": (Privacy.INTERNAL, Fate.WITH_SCHOOL),
    }

    class Meta:
        constraints = (models.UniqueConstraint(fields=["school", "year"], name="cases_one_row_a_year"),)

    def __str__(self) -> str:
        return f"{self.year}: {self.last}"


class Case(models.Model):
    """One case of a school. `title` is in the school's own words; `sent_as` is the token of the form that
    opened it, so that sending a form twice opens one case. `head_conflicted`: the case is about the head.
    `practice`: opened before the school went live; written once at opening, so that practice never becomes
    real. `outcome` and `learning` are what its closing says."""

    school = models.ForeignKey("schools.School", on_delete=models.CASCADE, related_name="cases")
    reference = models.CharField(max_length=40)
    title = models.CharField(max_length=120)
    opened_at = models.DateTimeField()
    opened_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    sent_as = models.CharField(max_length=64, null=True, unique=True)
    head_conflicted = models.BooleanField(default=False)
    practice = models.BooleanField(default=True)
    chair_told_on = models.DateField(null=True)
    ofsted_told_on = models.DateField(null=True)
    outcome = models.CharField(max_length=20, blank=True)
    learning = models.TextField(blank=True)
    closed_at = models.DateTimeField(null=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True
    )

    privacy: ClassVar = {
        "id": (Privacy.INTERNAL, Fate.KEPT),
        "school": INTERNAL,
        "reference": INTERNAL,
        "title": SENSITIVE,
        "opened_at": INTERNAL,
        "opened_by": PERSONAL,
        "sent_as": INTERNAL,
        "head_conflicted": SENSITIVE,
        "practice": INTERNAL,
        "chair_told_on": INTERNAL,
        "ofsted_told_on": INTERNAL,
        "outcome": INTERNAL,
        "learning": SENSITIVE,
        "closed_at": INTERNAL,
        "closed_by": PERSONAL,
    }

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["school", "reference"], name="cases_reference_once"),
            models.CheckConstraint(
                condition=Q(closed_at=None, closed_by=None)
                | Q(closed_at__isnull=False, closed_by__isnull=False),
                name="cases_closed_at_by",
            ),
        )
        indexes = (models.Index(fields=["school", "closed_at", "-opened_at"], name="cases_by_school"),)

    def __str__(self) -> str:
        return self.reference


class OfCase(models.Model):
    """What belongs to a case and was written down by somebody at some time."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="+")
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{type(self).__name__} {self.pk}"


OF_CASE: dict[str, Decision] = {
    "id": INTERNAL,
    "case": INTERNAL,
    "recorded_at": INTERNAL,
    "recorded_by": PERSONAL,
}


class Member(OfCase):
    """Somebody who may see a case, for as long as it has not ended. A part at the school is not enough."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="case_memberships"
    )
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True
    )

    privacy: ClassVar = {**OF_CASE, "person": PERSONAL, "ended_at": INTERNAL, "ended_by": PERSONAL}

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["case", "person"], condition=Q(ended_at=None), name="cases_member_once"
            ),
            models.CheckConstraint(
                condition=Q(ended_at=None, ended_by=None) | Q(ended_at__isnull=False, ended_by__isnull=False),
                name="cases_member_ended_at_by",
            ),
        )


class Conflict(OfCase):
    """Somebody who must not see or decide a case: they said so, or it is about them. `reason` is for the
    people of the case and may be empty. It counts until somebody else withdraws it, for a reason."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="case_conflicts"
    )
    reason = models.TextField(blank=True)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True
    )
    withdrawn_because = models.TextField(blank=True)

    privacy: ClassVar = {
        **OF_CASE,
        "person": PERSONAL,
        "reason": SENSITIVE,
        "withdrawn_at": INTERNAL,
        "withdrawn_by": PERSONAL,
        "withdrawn_because": SENSITIVE,
    }

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["case", "person"], condition=Q(withdrawn_at=None), name="cases_conflict_standing_once"
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at=None, withdrawn_by=None)
                | (Q(withdrawn_at__isnull=False, withdrawn_by__isnull=False) & ~Q(withdrawn_because="")),
                name="cases_conflict_withdrawn_whole",
            ),
        )


class Reopening(OfCase):
    """A closed case was taken up again, for a reason. `outcome`, `learning` and `closed_at` are what the
    closing before it had said."""

    reason = models.TextField()
    outcome = models.CharField(max_length=20, blank=True)
    learning = models.TextField(blank=True)
    closed_at = models.DateTimeField()
    closed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    privacy: ClassVar = {
        **OF_CASE,
        "reason": SENSITIVE,
        "outcome": INTERNAL,
        "learning": SENSITIVE,
        "closed_at": INTERNAL,
        "closed_by": PERSONAL,
    }


class Sent(OfCase):
    """A form that was sent, by the digest of its token and of everything in it: the very same form sent
    again, by a double click or by going back, does nothing a second time."""

    digest = models.CharField(max_length=64, unique=True)

    privacy: ClassVar = {**OF_CASE, "digest": INTERNAL}
