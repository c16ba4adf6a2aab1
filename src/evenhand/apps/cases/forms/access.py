"""What is asked about who may see a case, and who steps aside."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from evenhand.apps.cases.forms.fields import area
from evenhand.apps.ui.forms import Form


class ConflictForm(Form):
    """Who has a conflict of interest."""

    person = forms.ChoiceField(
        label="Who has it?", widget=forms.RadioSelect, error_messages={"required": "Choose who it is."}
    )
    reason = forms.CharField(
        label="Why?",
        help_text="As much as the others need to know. You may leave it empty.",
        widget=area(2),
        max_length=1000,
        required=False,
    )

    def __init__(self, *args: Any, people: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].choices = [(str(pk), name) for pk, name in people]  # type: ignore[attr-defined]


class WithdrawForm(Form):
    """Why a conflict of interest does not stand."""

    reason = forms.CharField(
        label="Why does it not stand?",
        help_text="A sentence is enough. It is kept with the case.",
        widget=area(3),
        max_length=1000,
        error_messages={"required": "Write why it does not stand."},
    )


class AboutHeadForm(Form):
    """To be sure."""

    sure = forms.BooleanField(
        label="Yes, it is about them, or may be",
        error_messages={"required": "Tick the box if it is, or go back if it is not."},
    )


class AccessForm(Form):
    """Who else may see the case."""

    person = forms.ChoiceField(
        label="Who else needs to see it?", error_messages={"required": "Choose who it is."}
    )

    def __init__(self, *args: Any, people: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named = [(str(pk), name) for pk, name in people]
        self.fields["person"].choices = [("", "Choose a person"), *named]  # type: ignore[attr-defined]
