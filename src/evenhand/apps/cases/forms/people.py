"""What is asked about the people in a case, and what was said with them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django import forms

from evenhand.apps.cases import wordings
from evenhand.apps.cases.forms.fields import LONGEST, Lines, area, choices
from evenhand.apps.ui.forms import DateField, Form
from evenhand.core.cases import OfferOutcome

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


class PersonForm(Form):
    """Somebody in the case."""

    name = forms.CharField(
        label="Name",
        help_text="If nobody knows it, write what they call themselves.",
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Enter the name, or what they call themselves."},
    )
    parts = forms.MultipleChoiceField(
        label="What are they in this case?",
        help_text="Choose all that apply.",
        choices=choices(wordings.PARTS),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one."},
    )
    is_staff = forms.BooleanField(label="They work at the school", required=False)
    job = forms.CharField(
        label="What they do here",
        help_text="If they work here or are a governor, such as “Year 4 teacher”. So that no letter gives it "
        "away.",
        max_length=120,
        required=False,
    )
    school_person = forms.ChoiceField(
        label="Are they one of these people?",
        help_text="Whoever the case touches cannot see it any more once you save.",
        required=False,
    )
    related_to = forms.MultipleChoiceField(
        label="Who here is related to them?",
        help_text="Relatives do not see or decide the case either.",
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    class_name = forms.CharField(
        label="Class or year", help_text="So that no letter gives it away.", max_length=80, required=False
    )
    other_names = Lines(
        label="Other names", help_text="One a line. No letter to many people may contain any of them."
    )
    handles = Lines(label="Names they use online", help_text="One a line, such as @samw.")

    def __init__(self, *args: Any, colleagues: Iterable[Person], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = [(str(person.pk), person.name) for person in colleagues]
        self.fields["school_person"].choices = [("", "None of them"), *people]  # type: ignore[attr-defined]
        self.fields["related_to"].choices = people  # type: ignore[attr-defined]


class TalkForm(Form):
    """An attempt to speak with somebody."""

    outcome = forms.ChoiceField(
        label="What came of it?",
        choices=choices(wordings.OUTCOMES),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what came of it. An attempt counts too."},
    )
    on = DateField(label="When was it?")
    spoken_by = forms.CharField(
        label="Who spoke with them?",
        max_length=120,
        error_messages={"required": "Say who spoke with them."},
    )
    how = forms.CharField(
        label="How?", help_text="Such as: at the gate, by telephone.", max_length=80, required=False
    )
    words = forms.CharField(
        label="What was said?",
        help_text="Short and fair: they may read it one day.",
        widget=area(5),
        max_length=LONGEST,
        required=False,
    )


class OfferForm(Form):
    """The offer of a meeting."""

    on = DateField(label="When was it offered?")
    how = forms.CharField(
        label="How was it offered, and what?",
        help_text="Such as: by telephone, next Tuesday or by video.",
        max_length=80,
        error_messages={"required": "Say how it was offered."},
    )
    outcome = forms.ChoiceField(
        label="What came of it?",
        choices=choices(wordings.OFFER_OUTCOMES),
        widget=forms.RadioSelect,
        initial=OfferOutcome.WAITING,
    )
    reason = forms.CharField(
        label="Why can they not come, or why did it not happen?",
        help_text="A letter to them needs this, because a meeting comes first.",
        widget=area(3),
        max_length=2000,
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        """Who declined did so for some reason, or none was given: either is written down."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        if told.get("outcome") == OfferOutcome.DECLINED and not told.get("reason"):
            self.add_error("reason", "Write why, or that they gave no reason.")
        return told


class OfferAnswerForm(OfferForm):
    """What came of an offer that is on record."""

    on = None  # type: ignore[assignment]
    how = None  # type: ignore[assignment]


class OfferedForm(Form):
    """What was offered to somebody who is hurt."""

    support = DateField(label="When was support offered to them?", required=False)
    wishes = DateField(label="When were they asked what they would like?", required=False)
    own_advice = DateField(
        label="When were they told of advice of their own?",
        help_text="Their union, a helpline, a solicitor. For staff.",
        required=False,
    )


class LikenessForm(Form):
    """Whether somebody of the contacts is the party."""

    adult = forms.ChoiceField(
        label="Which of these?",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one of them.", "invalid_choice": "Choose one of them."},
    )
    what = forms.ChoiceField(
        label="What do you know?",
        choices=(("same", "It is the person in this case"), ("other", "It is somebody else")),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what you know."},
    )
    reason = forms.CharField(
        label="How do you know it?",
        help_text="Such as “asked at the gate”, or “another child, another home”. It stays on record, and "
        "whoever approves a letter sees it.",
        widget=area(2),
        max_length=LONGEST,
        error_messages={"required": "Write how you know it."},
    )

    def __init__(self, *args: Any, adults: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["adult"].choices = list(adults)  # type: ignore[attr-defined]
