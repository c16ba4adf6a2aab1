"""What is asked about the concern inside a post, and about requests for data."""

from __future__ import annotations

from django import forms

from evenhand.apps.cases import wordings
from evenhand.apps.cases.forms.fields import area, choices
from evenhand.apps.ui.forms import DateField, Form


class ConcernForm(Form):
    """The concern inside a post."""

    summary = forms.CharField(
        label="What is the concern?",
        help_text="As they would put it on a good day. Such as: the trip was cancelled at short notice.",
        widget=area(3),
        max_length=2000,
        error_messages={"required": "Write what the concern is."},
    )
    received_on = DateField(label="When did it reach the school?", required=False)


class RouteForm(Form):
    """Where a concern is sent on to."""

    route = forms.ChoiceField(
        label="Where does it go?",
        choices=choices(wordings.ROUTES),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose where it goes."},
    )
    routed_on = DateField(label="Since when?")
    told_on = DateField(
        label="When were they told?", help_text="Whoever raised it is told where it went.", required=False
    )
    acknowledged_on = DateField(label="When was it acknowledged?", required=False)
    answered_on = DateField(label="When was it answered?", required=False)


class RequestForm(Form):
    """Somebody asks for data."""

    asks_for = forms.ChoiceField(
        label="What do they ask for?",
        choices=choices(wordings.REQUESTS),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what they ask for."},
    )
    received_on = DateField(label="When did it reach the school?")
    acknowledged_on = DateField(label="When was it acknowledged?", required=False)
    answered_on = DateField(label="When was it answered?", required=False)
    decided_by = forms.CharField(label="Who decided?", max_length=120, required=False)
    refused_because = forms.CharField(
        label="If it was refused, why?", widget=area(2), max_length=2000, required=False
    )
