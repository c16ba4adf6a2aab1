"""What was published, and what its platform was told."""

from typing import ClassVar

from django.db import models

from evenhand.apps.cases.models.cases import INTERNAL, OF_CASE, PERSONAL, SENSITIVE, OfCase
from evenhand.apps.cases.models.people import Party


class Post(OfCase):
    """One post. `posted_on` is what the post or somebody claims, `seen_on` when the school knew of it;
    `same_as` is the link in one spelling and `same_words` the words in one, so that both are recognised
    again."""

    site = models.CharField(max_length=80)
    link = models.CharField(max_length=2000, blank=True)
    same_as = models.CharField(max_length=64, blank=True, db_index=True)
    posted_on = models.DateField(null=True)
    seen_on = models.DateField(null=True)
    words = models.TextField(blank=True)
    same_words = models.CharField(max_length=64, blank=True, db_index=True)
    supplied_by = models.CharField(max_length=120, blank=True)
    vantage = models.CharField(max_length=20, blank=True)
    author = models.ForeignKey(Party, on_delete=models.SET_NULL, related_name="+", null=True)
    targets = models.ManyToManyField(Party, related_name="+")
    attribution = models.CharField(max_length=20)
    basis = models.TextField(blank=True)

    privacy: ClassVar = {
        **OF_CASE,
        "site": INTERNAL,
        "link": SENSITIVE,
        "same_as": SENSITIVE,
        "posted_on": INTERNAL,
        "seen_on": INTERNAL,
        "words": SENSITIVE,
        "same_words": SENSITIVE,
        "supplied_by": PERSONAL,
        "vantage": INTERNAL,
        "author": SENSITIVE,
        "targets": SENSITIVE,
        "attribution": SENSITIVE,
        "basis": SENSITIVE,
    }


class PlatformReport(OfCase):
    """What a platform was told of a post, and what it answered."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="reports")
    reported_on = models.DateField()
    by = models.CharField(max_length=120, blank=True)
    category = models.CharField(max_length=80, blank=True)
    reference = models.CharField(max_length=120, blank=True)
    outcome = models.CharField(max_length=20)
    answered_on = models.DateField(null=True)
    escalated_on = models.DateField(null=True)
    escalated_to = models.CharField(max_length=120, blank=True)

    privacy: ClassVar = {
        **OF_CASE,
        "post": INTERNAL,
        "reported_on": INTERNAL,
        "by": PERSONAL,
        "category": SENSITIVE,
        "reference": INTERNAL,
        "outcome": INTERNAL,
        "answered_on": INTERNAL,
        "escalated_on": INTERNAL,
        "escalated_to": INTERNAL,
    }
