"""What is asked when others are told, and about what follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from evenhand.apps.cases import wordings
from evenhand.apps.cases.forms.fields import Lines, area, choices
from evenhand.apps.ui.forms import DateField, Form


class ReferForm(Form):
    """An agency was told."""

    agency = forms.ChoiceField(
        label="Who was told?",
        choices=choices(wordings.AGENCIES),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who was told."},
    )
    on = DateField(label="When?")
    told_by = forms.CharField(
        label="By whom?", max_length=120, error_messages={"required": "Say who told them."}
    )
    reference = forms.CharField(label="Their reference", max_length=120, required=False)
    offence = forms.CharField(label="Which offence, if any?", max_length=200, required=False)
    advice = forms.CharField(label="What did they advise?", widget=area(3), max_length=4000, required=False)


class PlatformForm(Form):
    """A post was reported to its platform, and what came of it."""

    post = forms.ChoiceField(label="Which post?", widget=forms.RadioSelect)
    reported_on = DateField(label="When was it reported?")
    reported_by = forms.CharField(
        label="By whom?",
        help_text="Some platforms only hear the person it is about.",
        max_length=120,
        error_messages={"required": "Say who reported it."},
    )
    category = forms.CharField(label="As what?", help_text="Such as bullying.", max_length=80, required=False)
    reference = forms.CharField(label="Their reference", max_length=120, required=False)

    def __init__(self, *args: Any, posts: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["post"].choices = list(posts)  # type: ignore[attr-defined]


class PlatformAnswerForm(Form):
    """What the platform answered."""

    outcome = forms.ChoiceField(
        label="What came of it?", choices=choices(wordings.REPORT_OUTCOMES), widget=forms.RadioSelect
    )
    answered_on = DateField(label="When did they answer?", required=False)
    escalated_on = DateField(label="When was it taken further?", required=False)
    escalated_to = forms.CharField(
        label="To whom?", help_text="Such as: the helpline for professionals.", max_length=120, required=False
    )


class ToldForm(Form):
    """The chair and Ofsted."""

    board = DateField(label="When was the chair told?", required=False)
    ofsted = DateField(label="When was Ofsted told?", required=False)


class _AboutParty(Form):
    """A form about one of the people in the case."""

    party = forms.ChoiceField(
        label="Whom is it about?",
        help_text="If they are not here, add them to the case first.",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose whom it is about."},
    )

    def __init__(self, *args: Any, people: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["party"].choices = [(str(pk), name) for pk, name in people]  # type: ignore[attr-defined]


class AllegationForm(_AboutParty):
    """A claim that somebody who works with children harmed a child."""

    lado_contacted_on = DateField(label="When was the LADO told?", required=False)
    lado_advice = forms.CharField(
        label="What did the LADO advise?", widget=area(3), max_length=4000, required=False
    )
    threshold = forms.ChoiceField(
        label="What does the LADO say of it?",
        choices=choices(wordings.THRESHOLDS),
        widget=forms.RadioSelect,
    )
    teacher_accused = forms.ChoiceField(
        label="Is a teacher here accused, by or for a pupil here, of an offence against a pupil?",
        help_text="If so, nobody may publish anything that lets the public know who it is.",
        choices=choices(wordings.ANSWERS),
        widget=forms.RadioSelect,
    )
    ban_ended_by = forms.CharField(
        label="What has ended that ban?",
        help_text="Such as a charge or a court’s order. Leave it empty while the ban stands.",
        max_length=400,
        required=False,
    )
    role_words = Lines(
        label="Words that point to them",
        help_text="One a line: a post, a class, a subject. No letter to many people may contain them.",
    )


class RestrictionForm(_AboutParty):
    """A limit on somebody's access to the site."""

    risk_on_site = forms.CharField(
        label="What did they do on the site that is a risk?",
        help_text="A post alone is no reason.",
        widget=area(3),
        max_length=4000,
        required=False,
    )
    lesser_steps = forms.CharField(
        label="What was tried before?", widget=area(2), max_length=4000, required=False
    )
    reply_by = DateField(label="By when can they reply?", required=False)
    starts_on = DateField(label="From when?", required=False)
    ends_on = DateField(label="Until when?", required=False)
    review_on = DateField(label="When is it looked at again?", required=False)
    contact_about_child = forms.CharField(
        label="How do they hear of their child meanwhile?", widget=area(2), max_length=4000, required=False
    )
    adjustments_considered = forms.CharField(
        label="Do they need anything done differently, for a disability or another reason?",
        widget=area(2),
        max_length=4000,
        required=False,
    )
