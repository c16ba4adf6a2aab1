"""What is asked when a hold is set or lifted, or a danger is decided."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from evenhand.apps.cases import wordings
from evenhand.apps.cases.actions import Document
from evenhand.apps.cases.forms.fields import area, choices
from evenhand.apps.ui.forms import DateField, Form

LARGEST_DOCUMENT = 20 * 1024 * 1024


BEGINNINGS = {
    b"%PDF-": "application/pdf",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"PK\x03\x04": "application/zip",
    b"\xd0\xcf\x11\xe0": "application/x-ole-storage",
}
"""How files begin that agencies write: they are kept and handed out, and never opened here."""


def kind_of(data: bytes, *, name: str) -> str:
    """What a document is by its first bytes; an e-mail by its headers; empty for anything else."""
    for beginning, kind in BEGINNINGS.items():
        if data.startswith(beginning):
            return kind
    head = data[:4000].lower()
    is_mail = name.lower().endswith((".eml", ".txt")) and b"\x00" not in head
    return "message/rfc822" if is_mail else ""


class HoldForm(Form):
    """A stop on all text to anybody outside."""

    agency = forms.ChoiceField(
        label="Who asked for it, or is looking into it?",
        choices=choices(wordings.AGENCIES),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who it is."},
    )
    reference = forms.CharField(
        label="Their reference",
        help_text="And the name of who you spoke with.",
        max_length=120,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    set_on = DateField(label="Since when?")


class LiftForm(Form):
    """The clearance that lifts a hold."""

    cleared_by = forms.CharField(
        label="Who there gave the clearance?",
        help_text="Name and post, such as: DC Ann Doe, Midshire Police.",
        max_length=120,
        error_messages={"required": "Enter who gave the clearance."},
    )
    clearance = forms.CharField(
        label="In which words?",
        help_text="What they said or wrote, and when. Write it as they put it.",
        widget=area(4),
        max_length=4000,
        error_messages={"required": "Enter the words of the clearance."},
    )
    clearance_document = forms.CharField(
        label="Where is it on file?",
        help_text="Such as: e-mail of 3 May 2026, in the safeguarding folder.",
        max_length=200,
        required=False,
    )
    file = forms.FileField(
        label="The clearance itself",
        help_text="A PDF, a picture, an e-mail or a Word file, up to 20 MB. It is sealed and kept "
        "with the case.",
        required=False,
        error_messages={"empty": "This file is empty. Choose another one."},
    )
    sure = forms.BooleanField(
        label="I have read the clearance myself, and it lets us write to people",
        error_messages={"required": "Only whoever has read the clearance lifts a hold."},
    )

    def clean_file(self) -> Document | None:
        """What is fit to be kept: small enough, and one of the kinds in which agencies write."""
        file: UploadedFile[Any] | None = self.cleaned_data["file"]
        if file is None:
            return None
        if (file.size or 0) > LARGEST_DOCUMENT:
            raise forms.ValidationError("The file is larger than 20 MB. Save it in a smaller size.")
        data = bytes(file.read())
        kind = kind_of(data, name=file.name or "")
        if not kind:
            raise forms.ValidationError(
                "This is no PDF, picture, e-mail or Word file. Save it as a PDF and choose that."
            )
        return Document(name=file.name or "clearance", media_type=kind, data=data)


class DangerForm(Form):
    """What is done about a danger."""

    decision = forms.CharField(
        label="What did you decide?",
        help_text="Rang 999, rang 101, or not credible, and why.",
        widget=area(3),
        max_length=1000,
        error_messages={"required": "Write what you decided, and why."},
    )
    reference = forms.CharField(label="Reference of the call", max_length=120, required=False)
