"""What the desk asks."""

from typing import Any

from django import forms

from evenhand.apps.cases.forms import ReportPost
from evenhand.apps.evidence.forms import MOST_FILES, PICTURES, ManyFiles, ManyFilesInput
from evenhand.apps.ui.forms import Form
from evenhand.core.cases import Answered
from evenhand.core.cases.triage import Question

ANSWERS = {Answered.YES: "Yes", Answered.NO: "No", Answered.UNKNOWN: "Not sure"}


class Report(ReportPost):
    """The first page of a case, with its screenshots. Files count only after the question before them."""

    imagery = forms.ChoiceField(
        label="Is there a sexual image of a child in them?",
        help_text="Any nude or sexual picture of somebody under 18, also one they took themselves, drawn, or "
        "made by a computer. If you are not sure, choose yes.",
        choices=(("no", "No"), ("yes", "Yes, or I am not sure")),
        widget=forms.RadioSelect,
        required=False,
    )
    captures = ManyFiles(
        label="Choose them",
        help_text=f"PNG, JPEG, WebP, GIF or HEIC, up to 50 MB each and {MOST_FILES} at a time.",
        widget=ManyFilesInput(attrs={"accept": PICTURES, "multiple": True}),
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("imagery", "captures"):
            self.fields[name].marked_optional = False  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """No file is looked at before the question is answered."""
        told: dict[str, Any] = super().clean()
        if told.get("captures") and not told.get("imagery"):
            self.add_error("imagery", "Answer this before you add screenshots.")
        return told


class QuestionForm(Form):
    """One question of triage. `seen` is the answer that stood there when the page was made."""

    seen = forms.CharField(widget=forms.HiddenInput, required=False)
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
