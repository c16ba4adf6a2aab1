"""The people in a case, and what was said with them."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from evenhand.apps.cases.models.cases import OF_CASE, PERSONAL, SENSITIVE, OfCase


class Party(OfCase):
    """Somebody in a case. `school_person` is their account if they work with Evenhand; they are then shut
    out if they are touched by the case, which a mere witness is not. `other_names` and `handles` have a line
    each. The three days are when something was offered to or asked of them."""

    name = models.CharField(max_length=120)
    parts = models.JSONField(default=list)
    other_names = models.TextField(blank=True)
    handles = models.TextField(blank=True)
    class_name = models.CharField(max_length=80, blank=True)
    is_staff = models.BooleanField(default=False)
    job = models.CharField(max_length=120, blank=True)
    school_person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="case_parties", null=True
    )
    is_touched = models.BooleanField(default=True)
    support_offered_on = models.DateField(null=True)
    wishes_asked_on = models.DateField(null=True)
    own_advice_offered_on = models.DateField(null=True)

    privacy: ClassVar = {
        **OF_CASE,
        "name": PERSONAL,
        "parts": SENSITIVE,
        "other_names": PERSONAL,
        "handles": PERSONAL,
        "class_name": PERSONAL,
        "is_staff": PERSONAL,
        "job": PERSONAL,
        "school_person": PERSONAL,
        "is_touched": SENSITIVE,
        "support_offered_on": SENSITIVE,
        "wishes_asked_on": SENSITIVE,
        "own_advice_offered_on": SENSITIVE,
    }


class Relative(OfCase):
    """A member of staff who is related to a party, and so is shut out of the case."""

    party = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="relatives")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="case_relatives"
    )

    privacy: ClassVar = {**OF_CASE, "party": PERSONAL, "person": PERSONAL}

    class Meta:
        constraints = (models.UniqueConstraint(fields=["party", "person"], name="cases_relative_once"),)


class Likeness(OfCase):
    """Somebody said whether a party is this adult of the contacts, and how they know. The newest row of a
    pair counts; the others say what was thought before. While it
    stands, the entry of the adult is not destroyed."""

    party = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="likenesses")
    adult = models.ForeignKey("contacts.Adult", on_delete=models.RESTRICT, related_name="+")
    same = models.BooleanField()
    reason = models.TextField()

    privacy: ClassVar = {
        **OF_CASE,
        "party": PERSONAL,
        "adult": PERSONAL,
        "same": SENSITIVE,
        "reason": SENSITIVE,
    }


class Conversation(OfCase):
    """One attempt to speak with a party, whatever came of it. `by` is whoever spoke, with or without an
    account; `words` are what was said."""

    party = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="conversations")
    on = models.DateField()
    by = models.CharField(max_length=120)
    outcome = models.CharField(max_length=20)
    how = models.CharField(max_length=80, blank=True)
    words = models.TextField(blank=True)

    privacy: ClassVar = {
        **OF_CASE,
        "party": PERSONAL,
        "on": SENSITIVE,
        "by": PERSONAL,
        "outcome": SENSITIVE,
        "how": SENSITIVE,
        "words": SENSITIVE,
    }


class MeetingOffer(OfCase):
    """An offer to meet a party face to face, and what came of it."""

    party = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="meeting_offers")
    on = models.DateField()
    outcome = models.CharField(max_length=20)
    how = models.CharField(max_length=80, blank=True)
    reason = models.TextField(blank=True)

    privacy: ClassVar = {
        **OF_CASE,
        "party": PERSONAL,
        "on": SENSITIVE,
        "outcome": SENSITIVE,
        "how": SENSITIVE,
        "reason": SENSITIVE,
    }
