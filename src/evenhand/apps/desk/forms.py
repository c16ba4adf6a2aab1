"""What the desk asks."""

from typing import Any

from django import forms

from evenhand.apps.ui.forms import Form
from evenhand.core.cases import Answered
from evenhand.core.cases.triage import Question

ANSWERS = {Answered.YES: "Yes", Answered.NO: "No", Answered.UNKNOWN: "Not sure"}


class QuestionForm(Form):
    """One question of triage."""

    answer = forms.ChoiceField(
        choices=[(str(answer), words) for answer, words in ANSWERS.items()],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose yes, no or not sure. Not sure is a good answer."},
    )

    def __init__(self, *args: Any, question: Question, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["answer"].label = question.title
        self.fields["answer"].help_text = question.hint


class ReasonForm(Form):
    """Why a step is left."""

    reason = forms.CharField(
        label="Why?",
        help_text="A sentence is enough. Whoever reads the case later will want to know.",
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=2000,
        error_messages={"required": "Write why, in a sentence."},
    )
