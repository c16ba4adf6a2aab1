"""What stops text or comes before it: holds, dangers, allegations, referrals, limits on access."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from evenhand.apps.cases.models.cases import INTERNAL, OF_CASE, PERSONAL, SENSITIVE, OfCase
from evenhand.apps.cases.models.people import Party


class Hold(OfCase):
    """A stop on all text to anybody outside. It is lifted by a named person with the agency's clearance:
    who there gave it, in which words, and where the document is."""

    agency = models.CharField(max_length=20)
    reference = models.CharField(max_length=120, blank=True)
    set_on = models.DateField()
    lifted_at = models.DateTimeField(null=True)
    lifted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True
    )
    cleared_by = models.CharField(max_length=120, blank=True)
    clearance = models.TextField(blank=True)
    clearance_document = models.CharField(max_length=200, blank=True)

    privacy: ClassVar = {
        **OF_CASE,
        "agency": SENSITIVE,
        "reference": SENSITIVE,
        "set_on": INTERNAL,
        "lifted_at": INTERNAL,
        "lifted_by": PERSONAL,
        "cleared_by": PERSONAL,
        "clearance": SENSITIVE,
        "clearance_document": SENSITIVE,
    }

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(lifted_at=None, lifted_by=None)
                | (
                    Q(lifted_at__isnull=False, lifted_by__isnull=False) & ~Q(clearance="") & ~Q(cleared_by="")
                ),
                name="cases_hold_lifted_whole",
            ),
        )


class Clearance(OfCase):
    """The document in which an agency clears a hold: sealed in the vault under the key of its case."""

    hold = models.ForeignKey(Hold, on_delete=models.CASCADE, related_name="clearances")
    name = models.CharField(max_length=160)
    media_type = models.CharField(max_length=40)
    digest = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField()

    privacy: ClassVar = {
        **OF_CASE,
        "hold": INTERNAL,
        "name": SENSITIVE,
        "media_type": INTERNAL,
        "digest": PERSONAL,
        "size": INTERNAL,
    }


class Danger(OfCase):
    """Somebody said yes to a question about danger. `decision`: 999, 101, or not credible and why."""

    answer = models.CharField(max_length=80)
    decision = models.TextField(blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True
    )
    decided_on = models.DateField(null=True)
    reference = models.CharField(max_length=120, blank=True)

    privacy: ClassVar = {
        **OF_CASE,
        "answer": SENSITIVE,
        "decision": SENSITIVE,
        "decided_by": PERSONAL,
        "decided_on": INTERNAL,
        "reference": SENSITIVE,
    }


class Allegation(OfCase):
    """A claim that somebody who works with children harmed a child. `role_words` have a line each."""

    worker = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="+")
    lado_contacted_on = models.DateField(null=True)
    lado_advice = models.TextField(blank=True)
    threshold = models.CharField(max_length=20)
    teacher_accused = models.CharField(max_length=20)
    ban_ended_by = models.TextField(blank=True)
    role_words = models.TextField(blank=True)

    privacy: ClassVar = {
        **OF_CASE,
        "worker": SENSITIVE,
        "lado_contacted_on": SENSITIVE,
        "lado_advice": SENSITIVE,
        "threshold": SENSITIVE,
        "teacher_accused": SENSITIVE,
        "ban_ended_by": SENSITIVE,
        "role_words": SENSITIVE,
    }


class Referral(OfCase):
    """Somebody outside was told: police, LADO, social care."""

    agency = models.CharField(max_length=20)
    on = models.DateField()
    by = models.CharField(max_length=120, blank=True)
    reference = models.CharField(max_length=120, blank=True)
    offence = models.CharField(max_length=200, blank=True)
    advice = models.TextField(blank=True)

    privacy: ClassVar = {
        **OF_CASE,
        "agency": SENSITIVE,
        "on": INTERNAL,
        "by": PERSONAL,
        "reference": SENSITIVE,
        "offence": SENSITIVE,
        "advice": SENSITIVE,
    }


class Restriction(OfCase):
    """A planned or standing limit on somebody's access to the site."""

    party = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="+")
    risk_on_site = models.TextField(blank=True)
    lesser_steps = models.TextField(blank=True)
    reply_by = models.DateField(null=True)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)
    review_on = models.DateField(null=True)
    contact_about_child = models.TextField(blank=True)
    adjustments_considered = models.TextField(blank=True)

    privacy: ClassVar = {
        **OF_CASE,
        "party": SENSITIVE,
        "risk_on_site": SENSITIVE,
        "lesser_steps": SENSITIVE,
        "reply_by": INTERNAL,
        "starts_on": INTERNAL,
        "ends_on": INTERNAL,
        "review_on": INTERNAL,
        "contact_about_child": SENSITIVE,
        "adjustments_considered": SENSITIVE,
    }
