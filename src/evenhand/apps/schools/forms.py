"""What the pages of set-up ask. Forms check what was typed and write nothing."""

from __future__ import annotations

from base64 import b64decode
from typing import Any

from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile

from evenhand.adapters.scanners.scanning import scan
from evenhand.apps.schools.queries import EntryKind
from evenhand.apps.ui.forms import DateField, Form
from evenhand.core.concerns import Profile
from evenhand.core.findings import Unreadable
from evenhand.core.people import Role
from evenhand.core.schools import Nation, School, SchoolKind
from evenhand.core.schools.going_live import Asks

KINDS = (
    (SchoolKind.SCHOOL, "School: headteacher, governors"),
    (SchoolKind.NURSERY, "Nursery or pre-school: manager, committee"),
    (SchoolKind.COLLEGE, "College: principal, governors"),
    (SchoolKind.SETTING, "Another setting: manager, committee"),
)
NATIONS = (
    (Nation.ENGLAND, "England"),
    (Nation.WALES, "Wales"),
    (Nation.SCOTLAND, "Scotland"),
    (Nation.NORTHERN_IRELAND, "Northern Ireland"),
)
ROLES = (
    (Role.HEAD, "Headteacher, manager or principal"),
    (Role.DSL, "Designated safeguarding lead"),
    (Role.OFFICE, "Office or business manager"),
    (Role.CHAIR, "Chair of governors or of the committee"),
    (Role.DPO, "Data protection lead"),
    (Role.STAFF, "Another member of staff"),
    (Role.ADVISER, "Adviser from the trust or council"),
)
Choices = tuple[tuple[Role, str], ...]
ENTRY_KINDS = (
    (EntryKind.TERM, "A term"),
    (EntryKind.BREAK, "A break in a term, such as half-term"),
    (EntryKind.INSET, "Days for staff only (inset days)"),
    (EntryKind.CLOSURE, "Days on which it was shut, such as for snow or an election"),
)
PROFILES = (
    (Profile.MAINTAINED, "The council or the local authority (a maintained school)"),
    (Profile.ACADEMY, "An academy trust, or it is a free school"),
    (Profile.INDEPENDENT, "It is independent: fees are paid"),
    (Profile.EARLY_YEARS, "It is a registered nursery, pre-school or childminder"),
    (Profile.OTHER, "None of these, such as a college; or I do not know"),
)
LARGEST_PICTURE = 1_000_000


class Words(Form):
    """Kind, nation and name."""

    kind = forms.ChoiceField(
        label="What kind of setting is it?",
        help_text="Letters and pages use the words that go with it.",
        choices=KINDS,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose the kind of setting."},
    )
    nation = forms.ChoiceField(
        label="Where is it?",
        help_text="Law and guidance differ.",
        choices=NATIONS,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose the nation."},
    )
    name = forms.CharField(
        label="What is it called?",
        help_text="As it stands at the top of your letters.",
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "organization"}),
        error_messages={"required": "Enter the name."},
    )
    field_order: tuple[str, ...] = ("name", "kind", "nation")


class NewSchool(Words):
    """The first page: also what the person who fills it in is there."""

    roles = forms.MultipleChoiceField(
        label="What are you there?",
        help_text="Choose all that apply.",
        choices=ROLES,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one."},
    )
    field_order = ("name", "kind", "nation", "roles")


class Contact(Form):
    """Where it is and how it is reached."""

    address = forms.CharField(
        label="Address",
        help_text="One line under the other, without the name, the postcode last.",
        widget=forms.Textarea(attrs={"rows": 5, "autocomplete": "street-address"}),
        max_length=600,
        error_messages={"required": "Enter the address."},
    )
    phone = forms.CharField(
        label="Telephone",
        max_length=40,
        widget=forms.TextInput(
            attrs={"type": "tel", "autocomplete": "tel", "class": "govuk-input--width-20"}
        ),
        error_messages={"required": "Enter the telephone number of the office."},
    )
    email = forms.EmailField(
        label="E-mail",
        help_text="The address parents write to, such as office@…",
        error_messages={
            "required": "Enter the e-mail address.",
            "invalid": "Enter an e-mail address like office@school.sch.uk.",
        },
    )
    website = forms.URLField(
        label="Website",
        required=False,
        assume_scheme="https",
        error_messages={"invalid": "Enter an address like https://www.school.sch.uk."},
    )
    office = forms.CharField(
        label="What do you call the office?",
        help_text="In the middle of a sentence, such as “the school office”.",
        max_length=120,
        error_messages={"required": "Enter what the office is called."},
    )


class Channels(Form):
    """The door for concerns, and where the policies are."""

    concerns = forms.CharField(
        label="How can a parent raise a concern?",
        help_text="Finish the sentence “Please …”, such as “speak with your child’s teacher, "
        "or ask at the school office for a time to talk”.",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=400,
        error_messages={"required": "Say how a parent can raise a concern."},
    )
    complaints_link = forms.URLField(
        label="Where is the complaints procedure?",
        help_text="Its address on your website.",
        assume_scheme="https",
        error_messages={
            "required": "Enter the address of the complaints procedure.",
            "invalid": "Enter an address like https://www.school.sch.uk/complaints.",
        },
    )
    policies_link = forms.URLField(
        label="Where are the policies?",
        help_text="Leave it empty if parents get them at the office.",
        required=False,
        assume_scheme="https",
        error_messages={"invalid": "Enter an address like https://www.school.sch.uk/policies."},
    )
    board_name = forms.CharField(
        label="What is the governing body called?",
        help_text="Only if it has a name of its own, such as “the Trustees of Ashby Pre-school”.",
        required=False,
        max_length=120,
    )
    not_for_profit = forms.TypedChoiceField(
        label="Is it run not for profit?",
        help_text="Some template letters may only be used not for profit.",
        choices=((True, "Yes"), (False, "No")),
        coerce=lambda value: value == "True",
        widget=forms.RadioSelect,
        error_messages={"required": "Say whether it is run not for profit."},
    )


class NewMember(Form):
    """Somebody and what they are."""

    name = forms.CharField(
        label="Name",
        help_text="As under a letter, such as “Ruth Bello”.",
        max_length=120,
        error_messages={"required": "Enter the name."},
    )
    email = forms.EmailField(
        label="E-mail",
        help_text="They sign in with it. It is not written to.",
        error_messages={
            "required": "Enter the e-mail address.",
            "invalid": "Enter an e-mail address like name@school.sch.uk.",
        },
    )
    role = forms.ChoiceField(
        label="What are they?",
        choices=ROLES,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what they are."},
    )
    title = forms.CharField(
        label="Title under a letter",
        help_text="Only if the usual word does not fit, such as “Executive Head”.",
        required=False,
        max_length=120,
    )

    def __init__(self, *args: Any, choices: Choices = ROLES, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = choices  # type: ignore[attr-defined]


def roles_at(school: School) -> Choices:
    """The parts there are, in the words of the school's kind."""
    said = ((role, school.word_for(role)) for role, _ in ROLES)
    return tuple((role, word[0].upper() + word[1:]) for role, word in said)


class PictureField(forms.FileField):
    """A PNG or JPEG, painted anew: nothing but its dots is kept."""

    def clean(self, data: Any, initial: Any = None) -> bytes | None:
        """The dots of what was chosen, as JPEG; None where nothing was."""
        file: UploadedFile[Any] | None = super().clean(data, initial)
        return clean_picture(file) if file else None


def clean_picture(file: UploadedFile[Any]) -> bytes:
    """The bytes that letters may carry. Raises `ValidationError` in words for anything else."""
    if file.size is None or file.size > LARGEST_PICTURE:
        raise forms.ValidationError("The picture is larger than 1 MB. Make it smaller and try again.")
    data = bytes(file.read())
    if not data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8")):
        raise forms.ValidationError(
            "This is no PNG or JPEG picture. Save it as one of them in any drawing program, or take a "
            "screenshot of it."
        )
    try:
        return scan(data).preview.data
    except Unreadable as error:
        said = error.findings[0]
        raise forms.ValidationError(f"{said.words} {said.mend}") from error


class Logo(Form):
    """The logo and what it shows. `kept` carries a picture from a preview to the saving of it."""

    logo = PictureField(
        label="Logo",
        help_text="PNG or JPEG, up to 1 MB.",
        required=False,
        error_messages={"empty": "This file is empty. Choose another one."},
    )
    logo_alt = forms.CharField(
        label="What does it show?",
        help_text="Read aloud to people who do not see it, such as “a tree in a circle”.",
        max_length=200,
        error_messages={"required": "Say what the logo shows."},
    )
    kept = forms.CharField(required=False, widget=forms.HiddenInput, max_length=2_000_000)

    def __init__(self, *args: Any, current: bytes = b"", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.current = current

    def clean(self) -> dict[str, Any]:
        """The picture that was chosen now, or before the preview, or the one that is there."""
        cleaned = super().clean() or {}
        if "logo" not in self.errors:
            cleaned["logo"] = cleaned.get("logo") or self._kept(cleaned.get("kept", "")) or self.current
            if not cleaned["logo"]:
                self.add_error("logo", "Choose a picture.")
        return cleaned

    def _kept(self, typed: str) -> bytes:
        """What an earlier preview carries along; looked at again, for it comes from outside."""
        try:
            return (
                clean_picture(SimpleUploadedFile("kept", b64decode(typed, validate=True))) if typed else b""
            )
        except (ValueError, forms.ValidationError):
            return b""


class Signature(Form):
    """The picture of a signature."""

    picture = PictureField(
        label="Your signature",
        help_text="Sign on white paper, take a photograph close up, and cut it close. PNG or JPEG, up to "
        "1 MB.",
        error_messages={
            "required": "Choose a picture.",
            "empty": "This file is empty. Choose another one.",
        },
    )


class Complaints(Form):
    """Under which law complaints are heard."""

    profile = forms.ChoiceField(
        label="Who runs it?",
        choices=PROFILES,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one. If you do not know, choose the last."},
    )


class GoLiveItem(Form):
    """One thing of the go-live list."""

    done_on = DateField(label="Since when is it in place?", help_text="For example, 3 9 2026.")
    done_by = forms.CharField(
        label="Who saw to it?",
        max_length=120,
        error_messages={"required": "Enter who saw to it."},
    )
    words = forms.CharField(
        max_length=600,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, asks: Asks, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        words = self.fields["words"]
        if asks is Asks.CONTACT:
            words.label = "How are they reached?"
            words.help_text = "Name, telephone and e-mail, and when they can be reached."
            words.error_messages["required"] = "Enter how they are reached."
            self.fields["done_by"].label = "Who checked it?"
            self.fields["done_on"].label = "When was it checked last?"
        else:
            words.label = "Where is it kept?"
            words.help_text = "Such as the folder, the page of the website, or the cupboard."
            words.error_messages["required"] = "Enter where it is kept."


class GoLive(Form):
    """One more look before cases are real."""

    sure = forms.BooleanField(
        label="From now on, new cases are real and letters go out without a watermark",
        error_messages={"required": "Tick the box if that is what you want."},
    )


class GoBack(Form):
    """Why new cases are to be practice again."""

    reason = forms.CharField(
        label="Why?",
        help_text="It is kept with the school. Do not write anything about a case.",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=600,
        error_messages={"required": "Say why."},
    )


class Entry(Form):
    """Days in the calendar."""

    kind = forms.ChoiceField(
        label="What is it?",
        choices=ENTRY_KINDS,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what it is."},
    )
    name = forms.CharField(label="Name", help_text="Such as “Autumn term”.", max_length=80, required=False)
    first = DateField(label="First day", help_text="For example, 2 9 2026.")
    last = DateField(label="Last day", help_text="For example, 18 12 2026.")

    def clean(self) -> dict[str, Any]:
        """The last day is not before the first."""
        cleaned = super().clean() or {}
        first, last = cleaned.get("first"), cleaned.get("last")
        if first and last and last < first:
            self.add_error("last", "The last day must not come before the first.")
        return cleaned
