"""What the pages on the way of a letter ask."""

from __future__ import annotations

from django import forms

from evenhand.apps.ui.forms import DateField, Form

MOST = 50_000
HOW = (
    ("handed-over", "Handed over"),
    ("read-aloud", "Read aloud"),
    ("posted", "Posted"),
    ("published", "Put into the newsletter, on the website or on the wall"),
    ("other", "Another way"),
)


class Decide(Form):
    """What somebody who was asked says."""

    digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    comment = forms.CharField(
        label="Comment",
        help_text="Needed if you return it, or if you let something stand that could point to somebody.",
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=4000,
        required=False,
    )


class GoPast(Form):
    """Why somebody goes past a gate, or agrees that it is gone past."""

    digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    reason = forms.CharField(
        label="Why is it right all the same?",
        help_text="It stays on record with your name, and stands beside the gate for everybody who decides "
        "on this letter. It is never printed.",
        widget=forms.Textarea(attrs={"rows": 5}),
        max_length=4000,
        error_messages={"required": "Write why it is right all the same."},
    )


class HandOver(Form):
    """How a letter reached somebody."""

    how = forms.ChoiceField(
        label="How did it reach them?",
        choices=HOW,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose how it reached them."},
    )
    to = forms.CharField(
        label="Whom did it reach?",
        help_text="Such as “both parents”, or “all families, in their children’s bags”.",
        max_length=200,
        error_messages={"required": "Enter whom it reached."},
    )
    on = DateField(label="On which day?", help_text="For example, 24 11 2026.")
    note = forms.CharField(
        label="Anything to remember",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=4000,
        required=False,
    )
