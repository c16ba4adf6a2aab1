"""What somebody fills in for each kind of field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from evenhand.core.packs import Field, FieldType
from evenhand.core.people import Role

if TYPE_CHECKING:
    pass

MOST = 50_000
HINTS = {
    FieldType.DATE: "For example, 3 May 2026.",
    FieldType.TIME: "For example, 3:30pm.",
    FieldType.LINK: "For example, https://www.example.sch.uk/complaints",
}
YES_NO = (("yes", "Yes"), ("no", "No"))


def control_for(one: Field, known: str) -> forms.Field:
    """What somebody fills in for a field of the template. `known` is what fills it by itself."""
    label = one.label or one.name
    hint = one.hint or HINTS.get(one.type, "")
    if known:
        hint = f"It says: “{known}”. Write here only to say something else in this letter."
    if one.type is FieldType.YES_NO and not known:
        return _choose(label, hint, YES_NO)
    if one.type is FieldType.ONE_OF and not known:
        return _choose(label, hint, [(option.value, option.label) for option in one.options])
    if one.type is FieldType.ROLE and not known:
        roles = [(role.value, role.value) for role in Role]
        return forms.ChoiceField(
            label=label, help_text=hint, choices=[("", "Choose"), *roles], required=False
        )
    if one.type is FieldType.LONG_TEXT:
        area = forms.Textarea(attrs={"rows": 5})
        return forms.CharField(label=label, help_text=hint, widget=area, max_length=MOST, required=False)
    width = "10" if one.type in (FieldType.DATE, FieldType.TIME) else ""
    return line(label, hint, width=width)


def _choose(label: str, hint: str, choices: Any) -> forms.Field:
    return forms.ChoiceField(
        label=label, help_text=hint, choices=choices, widget=forms.RadioSelect, required=False
    )


def line(label: str, hint: str, *, width: str = "") -> forms.CharField:
    """One line of text, as wide as `width` says."""
    attrs = {"class": f"govuk-input--width-{width}"} if width else {}
    return forms.CharField(
        label=label, help_text=hint, widget=forms.TextInput(attrs=attrs), max_length=MOST, required=False
    )
