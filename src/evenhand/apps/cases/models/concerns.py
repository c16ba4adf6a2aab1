"""The complaint inside a post, and what somebody asks under data protection law."""

from typing import ClassVar

from django.db import models

from evenhand.apps.cases.models.cases import INTERNAL, OF_CASE, PERSONAL, SENSITIVE, OfCase


class Concern(OfCase):
    """The concern, where it was sent on to, and how far it is. `route` is empty until somebody decides."""

    summary = models.TextField()
    route = models.CharField(max_length=20, blank=True)
    routed_on = models.DateField(null=True)
    told_on = models.DateField(null=True)
    received_on = models.DateField(null=True)
    stage = models.PositiveSmallIntegerField(default=1)
    acknowledged_on = models.DateField(null=True)
    answered_on = models.DateField(null=True)

    privacy: ClassVar = {
        **OF_CASE,
        "summary": SENSITIVE,
        "route": INTERNAL,
        "routed_on": INTERNAL,
        "told_on": INTERNAL,
        "received_on": INTERNAL,
        "stage": INTERNAL,
        "acknowledged_on": INTERNAL,
        "answered_on": INTERNAL,
    }


class DataRequest(OfCase):
    """Somebody asks for records or complains about data; it runs on its own clock."""

    asks_for = models.CharField(max_length=20)
    received_on = models.DateField()
    acknowledged_on = models.DateField(null=True)
    answered_on = models.DateField(null=True)
    decided_by = models.CharField(max_length=120, blank=True)
    refused_because = models.TextField(blank=True)

    privacy: ClassVar = {
        **OF_CASE,
        "asks_for": INTERNAL,
        "received_on": INTERNAL,
        "acknowledged_on": INTERNAL,
        "answered_on": INTERNAL,
        "decided_by": PERSONAL,
        "refused_because": SENSITIVE,
    }
