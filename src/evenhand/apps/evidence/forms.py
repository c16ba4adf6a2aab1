"""What the pages about captures ask. Forms check what was typed and write nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from evenhand.apps.ui.forms import DateField, Form
from evenhand.core.cases import Answered
from evenhand.core.evidence import Vantage

AS_IT_CAME = "whole"
MOST_FILES = 40
PICTURES = "image/png,image/jpeg,image/webp,image/gif,image/heic,.heic"
VANTAGES = (
    (Vantage.OWN_VIEW, "Somebody at the school saw it openly, without any trick"),
    (Vantage.SUPPLIED, "Somebody handed it over of their own accord"),
    (Vantage.FRIEND_REQUEST, "By a friend request to see more"),
    (Vantage.FALSE_ACCOUNT, "With an account under another name"),
    (Vantage.BORROWED_PASSWORD, "With somebody else’s password or telephone"),
)
COVERED = (
    (Answered.YES, "Nobody else is shown, or all others are covered"),
    (Answered.NO, "Others can be recognised"),
    (Answered.UNKNOWN, "I do not know yet"),
)


def too_many(files: int) -> str:
    """What is said where more files were chosen than are taken at a time."""
    return f"You chose {files} files. Choose up to {MOST_FILES} at a time."


class ManyFilesInput(forms.ClearableFileInput):
    """A control that takes several files."""

    allow_multiple_selected = True


class ManyFiles(forms.FileField):
    """Several files; what they really are is looked at later, one by one."""

    widget = ManyFilesInput

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[Any]]:
        """The files that were chosen. What is wrong with one is told later, by its name."""
        files = [one for one in data or [] if one]
        if len(files) > MOST_FILES:
            raise forms.ValidationError(too_many(len(files)), code="many")
        return files


class Imagery(Form):
    """The question before anything is uploaded."""

    imagery = forms.ChoiceField(
        label="Is there a sexual image of a child?",
        help_text="This means any nude or sexual picture of somebody under 18, also one they took "
        "themselves, drawn, or made by a computer. If you are not sure, choose yes.",
        choices=(("yes", "Yes, or I am not sure"), ("no", "No")),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose yes or no."},
    )


class Captures(Form):
    """Pictures, and what is known of how they came."""

    asked = forms.CharField(widget=forms.HiddenInput)
    captures = ManyFiles(
        label="Pictures",
        help_text=f"PNG, JPEG, WebP, GIF or HEIC, up to 50 MB each and {MOST_FILES} at a time.",
        widget=ManyFilesInput(attrs={"accept": PICTURES, "multiple": True}),
        required=False,
    )
    post = forms.TypedChoiceField(
        label="Which post do they show?", coerce=int, empty_value=None, widget=forms.RadioSelect
    )
    vantage = forms.ChoiceField(
        label="How was it seen?",
        choices=VANTAGES,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose how it was seen."},
    )
    circumstance = forms.CharField(
        label="How did it come about?",
        help_text="Only needed for the last three answers: a few words.",
        widget=forms.Textarea(attrs={"rows": 2}),
        max_length=1000,
        required=False,
    )
    instruction = forms.CharField(
        label="Police reference",
        help_text="Only if the police asked for it in this way.",
        max_length=80,
        required=False,
    )
    supplied_by = forms.CharField(
        label="Who handed it over?",
        help_text="Leave it empty if nobody did, or if they want to stay unnamed.",
        max_length=120,
        required=False,
    )
    captured_by = forms.CharField(
        label="Who took the pictures?",
        help_text="The person who will sign them.",
        max_length=120,
        required=False,
    )
    captured_on = DateField(
        label="On which day were they taken?",
        help_text="As you were told, for example 3 5 2026. Needed before a letter can enclose them.",
        required=False,
    )

    def __init__(self, *args: Any, posts: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _offer_posts(self, posts)
        self.fields["captures"].marked_optional = False  # type: ignore[attr-defined]


class Description(Form):
    """What a picture shows, in words, and whether others on it are covered."""

    alt = forms.CharField(
        label="What does it show?",
        help_text="Read aloud to people who do not see it, and needed for the sheet. For example, “A post "
        "in the group Ashby Parents that complains about the car park, with two replies”.",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=600,
        error_messages={"required": "Say in a sentence what it shows."},
    )
    others_covered = forms.ChoiceField(
        label="Are other people shown?",
        help_text="Names, faces or comments of people whose post this is not.",
        choices=COVERED,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one."},
    )
    post = forms.TypedChoiceField(
        label="Which post does it show?", coerce=int, empty_value=None, widget=forms.RadioSelect
    )

    captured_by = forms.CharField(
        label="Who took it?",
        help_text="The person who will sign it.",
        max_length=120,
        required=False,
    )
    captured_on = DateField(
        label="On which day was it taken?",
        help_text="As you were told, for example 3 5 2026. Needed before a letter can enclose it.",
        required=False,
    )

    def __init__(self, *args: Any, posts: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _offer_posts(self, posts)


class Looking(Form):
    """Why an account may be looked at again, and until when."""

    post = forms.TypedChoiceField(
        label="Whose account? Choose a post of theirs.",
        coerce=int,
        empty_value=None,
        widget=forms.RadioSelect,
    )
    words = forms.CharField(
        label="Why is it necessary and proportionate?",
        help_text="What is feared, why nothing milder would do, and who looks. It stands in the case.",
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=2000,
        error_messages={"required": "Write why."},
    )
    until = DateField(label="Until when does that hold?", help_text="Within three months, such as 3 5 2026.")

    def __init__(self, *args: Any, posts: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _offer_posts(self, posts)


class TakingOut(Form):
    """Why something leaves, and to whom it goes."""

    why = forms.CharField(
        label="Why is it needed?",
        help_text="One sentence. It is written down.",
        max_length=400,
        error_messages={"required": "Write why it is needed."},
    )
    to = forms.CharField(
        label="Who gets it?",
        help_text="A name and where they work, such as “PC Hart, Kent Police”.",
        max_length=200,
        error_messages={"required": "Write who gets it."},
    )


class Printing(Form):
    """Why the sheet is printed."""

    why = forms.CharField(
        label="What is it for?",
        help_text="One sentence. It is written down.",
        max_length=400,
        error_messages={"required": "Write what it is for."},
    )
    picture = forms.ChoiceField(label="Which picture goes on it?", widget=forms.RadioSelect, required=False)

    def __init__(self, *args: Any, pictures: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _offer_pictures(self, pictures)


class Signed(Form):
    """The sheet, signed."""

    sheet = forms.FileField(
        label="The signed sheet",
        help_text="A scan as PDF, or a photograph of it, up to 20 MB.",
        widget=forms.ClearableFileInput(attrs={"accept": f"application/pdf,{PICTURES}"}),
        error_messages={"required": "Choose the file.", "empty": "This file is empty. Choose another one."},
    )
    signed_by = forms.CharField(
        label="Who signed it?",
        max_length=120,
        error_messages={"required": "Write the name that stands on the sheet."},
    )
    signed_on = DateField(label="Which date stands beside the signature?", help_text="For example, 3 5 2026.")
    picture = forms.ChoiceField(label="Which picture is on it?", widget=forms.RadioSelect, required=False)

    def __init__(self, *args: Any, pictures: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _offer_pictures(self, pictures)

    def clean_sheet(self) -> UploadedFile[Any]:
        """Not larger than a scan of one page can be."""
        file: UploadedFile[Any] = self.cleaned_data["sheet"]
        if (file.size or 0) > 20 * 1024 * 1024:
            raise forms.ValidationError("The file is larger than 20 MB. Scan the page in a smaller size.")
        return file


def _offer_pictures(form: Form, pictures: Iterable[tuple[str, str]]) -> None:
    """The capture, and its copies with parts covered or cut away; without a copy there is no question. The
    newest with parts covered is marked, for that is what may be shown to others."""
    choices = list(pictures)
    if not choices:
        del form.fields["picture"]
        return
    field = form.fields["picture"]
    assert isinstance(field, forms.ChoiceField)
    field.choices = [*choices, (AS_IT_CAME, "The whole capture")]
    field.required = True
    field.error_messages["required"] = "Choose the picture."
    form.initial.setdefault("picture", choices[0][0])


def _offer_posts(form: Form, posts: Iterable[tuple[int, str]]) -> None:
    """The posts of the case to choose from; one alone needs no question, none allows none."""
    choices = list(posts)
    field = form.fields["post"]
    assert isinstance(field, forms.TypedChoiceField)
    field.choices = choices
    field.required = len(choices) > 1
    field.error_messages["required"] = "Choose the post."
    if len(choices) == 1:
        field.initial = choices[0][0]
        field.widget = forms.HiddenInput()
    elif not choices:
        del form.fields["post"]
