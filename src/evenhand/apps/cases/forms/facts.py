"""What is asked for a note, a link, and the end of a case."""

from __future__ import annotations

from django import forms

from evenhand.apps.cases import wordings
from evenhand.apps.cases.forms.fields import LONGEST, area, choices
from evenhand.apps.ui.forms import Form


class NoteForm(Form):
    """A note that can never be in a letter."""

    words = forms.CharField(
        label="Note",
        widget=area(6),
        max_length=LONGEST,
        error_messages={"required": "Write the note."},
    )


class LinkForm(Form):
    """Another case that belongs with this one."""

    reference = forms.CharField(
        label="Which case belongs with it?",
        help_text="Its reference, such as AP-2026-004. You can link cases that you may see.",
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters"}),
        error_messages={"required": "Enter the reference of the other case."},
    )
    basis = forms.CharField(
        label="How do you know that they belong together?",
        help_text="Such as: the same post, passed on; the same trip.",
        widget=area(2),
        max_length=1000,
        error_messages={"required": "Write how you know."},
    )


class ReopenForm(Form):
    """Why a closed case is taken up again."""

    reason = forms.CharField(
        label="Why is it taken up again?",
        help_text="A sentence is enough. What the closing said is kept.",
        widget=area(3),
        max_length=2000,
        error_messages={"required": "Write why it is taken up again."},
    )


class CloseForm(Form):
    """The end of a case."""

    outcome = forms.ChoiceField(
        label="What came of it?",
        choices=choices(wordings.CASE_OUTCOMES),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what came of it."},
    )

    learning = forms.CharField(
        label="What did you learn?",
        help_text="What helped, what you would do sooner, what parents should hear before the next time.",
        widget=area(5),
        max_length=LONGEST,
        error_messages={"required": "Write what you learnt, even if it is one line."},
    )
