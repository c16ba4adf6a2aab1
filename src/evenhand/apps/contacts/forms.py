"""What the pages of contacts ask. Forms check what was typed and write nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django import forms

from evenhand.apps.contacts.telling import CHANNELS, FLAGS, FORMATS
from evenhand.apps.ui.forms import DateField, Form
from evenhand.core.contacts.cells import tidy_lines
from evenhand.core.contacts.families import FlagKind
from evenhand.core.contacts.list_keeping import LONGEST, SHORTEST, USUAL
from evenhand.core.contacts.mailboxes import read_mailbox
from evenhand.core.contacts.telephones import read_telephone
from evenhand.core.contacts.uses import CHILD, EVERYBODY, OF_ADULT, OF_CHILD, WORDS, Use
from evenhand.core.findings import Finding, Place

if TYPE_CHECKING:
    from evenhand.apps.contacts.models import Adult
    from evenhand.apps.contacts.reading import Sheet

MOST_BYTES = 20 * 1024 * 1024
FEWEST_ADULTS, MOST_ADULTS = 2, 6
LINES_UNDER_NAME = 6


class Bring(Form):
    """The file that holds a list."""

    file = forms.FileField(
        label="The list",
        help_text="A table in CSV or Excel (.xlsx), a OneRoster zip, or a Common Transfer File if your "
        "school has allowed those. At most 20 MB.",
        error_messages={"required": "Choose a file.", "empty": "This file is empty."},
    )

    def clean_file(self) -> Any:
        """The file, if it is not far too large."""
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError("This file is larger than 20 MB.")
        return file


class Uses(Form):
    """What each column of a list is for, and whether the list names every child."""

    whole = forms.ChoiceField(
        label="Is every child of the school in this list?",
        help_text="If yes, children who are missing from it are marked as having left. Nothing is destroyed.",
        choices=(("yes", "Yes, it is the whole school"), ("no", "No, it is a part: take nobody away")),
        widget=forms.RadioSelect,
        error_messages={"required": "Say whether the list is the whole school."},
    )

    def __init__(self, sheet: Sheet, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = _choices(sheet.uses)
        for number, (header, use, cells) in enumerate(
            zip(sheet.headers, sheet.uses, sheet.cells, strict=True)
        ):
            first = ", ".join(f"“{cell}”" for cell in cells if cell.strip()) or "nothing in the first rows"
            self.fields[f"column-{number}"] = forms.ChoiceField(
                label=header or f"Column {number + 1}",
                help_text=first,
                choices=choices,
                required=False,
                initial=str(use or ""),
            )
            self.fields[f"column-{number}"].marked_optional = False  # type: ignore[attr-defined]

    def columns(self) -> list[Any]:
        """The fields of the columns."""
        return [self[name] for name in self.fields if name.startswith("column-")]

    def uses(self) -> list[str]:
        """What was chosen, column by column."""
        return [self.cleaned_data[name] for name in self.fields if name.startswith("column-")]


def _choices(uses: Iterable[Use | None]) -> list[Any]:
    guessed = [int(use.whose) for use in uses if use and use.whose.isdecimal()]
    adults = min(MOST_ADULTS, max([FEWEST_ADULTS, *guessed]))
    told: list[Any] = [("", "Not used")]
    told.append(
        ("The child", [(str(Use(whose=CHILD, holds=one)), f"Child: {WORDS[one]}") for one in OF_CHILD])
    )
    for number in range(1, adults + 1):
        own = [(str(Use(whose=str(number), holds=one)), f"Adult {number}: {WORDS[one]}") for one in OF_ADULT]
        told.append((f"Adult {number}", own))
    every = [(str(Use(whose=EVERYBODY, holds=one)), f"Every adult: {WORDS[one]}") for one in OF_ADULT]
    return [*told, ("Every adult in the row", every)]


class Details(Form):
    """What is known of one adult."""

    name = forms.CharField(
        label="Name", max_length=100, required=False, help_text="As on an envelope: Ms Ada Okafor."
    )
    salutation = forms.CharField(
        label="Greeting", max_length=100, required=False, help_text="What follows the word Dear."
    )
    address = forms.CharField(
        label="Postal address",
        required=False,
        max_length=600,
        help_text="As on an envelope, the postcode last.",
        widget=forms.Textarea(attrs={"rows": 5, "autocomplete": "off"}),
    )
    email = forms.CharField(label="E-mail address", max_length=254, required=False)
    phone = forms.CharField(label="Telephone", max_length=60, required=False)
    channel = forms.ChoiceField(
        label="How do they like to be reached?",
        required=False,
        choices=(("", "They have not said"), *((one.value, words) for one, words in CHANNELS.items())),
    )
    language = forms.CharField(
        label="Language", max_length=40, required=False, help_text="If it is another than the school’s."
    )
    format = forms.ChoiceField(
        label="What form do they read best?",
        choices=tuple((one.value, words) for one, words in FORMATS.items()),
    )
    staff = forms.BooleanField(label="They also work here", required=False)

    @classmethod
    def of(cls, row: Adult, data: Any = None) -> Details:
        """The form with what is known."""
        names = (one for one in cls.base_fields if one != "address")
        known = {name: getattr(row, name) for name in names}
        return cls(data, initial={**known, "address": row.household.address})

    def clean_email(self) -> str:
        """One mailbox or none."""
        read = read_mailbox(value=self.cleaned_data["email"], place=Place())
        if isinstance(read, Finding):
            raise forms.ValidationError(read.words)
        return read

    def clean_phone(self) -> str:
        """The number as it is usually written."""
        return read_telephone(value=self.cleaned_data["phone"], place=Place())[0]

    def clean_address(self) -> tuple[str, ...]:
        """The lines that say something."""
        lines = tidy_lines(self.cleaned_data["address"])
        if len(lines) > LINES_UNDER_NAME:
            raise forms.ValidationError("An envelope’s window shows six lines under the name.")
        return lines


class Flagging(Form):
    """A no about somebody."""

    kind = forms.ChoiceField(
        label="What is it?",
        choices=tuple((one.value, words) for one, words in FLAGS.items()),
        widget=forms.RadioSelect,
        error_messages={"required": "Say what it is."},
    )
    child = forms.ChoiceField(label="About which child?", required=False)
    begins = DateField(
        label="From which day?", required=False, help_text="Leave it empty if it counts already."
    )
    ends = DateField(label="Until which day?", required=False, help_text="Leave it empty if it has no end.")
    reason = forms.CharField(
        label="Why, and where is that kept?",
        help_text="Only the head and the safeguarding lead read this. For example: order of 3 May 2026 seen, "
        "copy in the safe.",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Write why, and where the decision is kept."},
    )

    def __init__(self, row: Adult, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._children = {str(tie.child_id): tie.child for tie in row.ties.all()}
        named = [(key, child.name) for key, child in self._children.items()]
        self.fields["child"].choices = [("", "Every child"), *named]  # type: ignore[attr-defined]

    def told(self) -> dict[str, Any]:
        """What was typed, for the action."""
        told = self.cleaned_data
        return {
            "kind": FlagKind(told["kind"]),
            "child": self._children.get(told["child"]),
            "begins": told["begins"],
            "ends": told["ends"],
            "reason": told["reason"],
        }


class Lift(Form):
    """Why a flag counts no more."""

    because = forms.CharField(
        label="Why does it count no more?",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Write why it may be lifted."},
    )


class Purpose(Form):
    """Why contacts may be taken from Common Transfer Files."""

    purpose = forms.CharField(
        label="For which purpose, and on which lawful basis?",
        help_text="For example: to write to the families of new pupils from their first day; public task, "
        "UK GDPR article 6(1)(e); agreed with the data protection lead.",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Write the purpose and the lawful basis."},
    )


class ListsKept(Form):
    """For how long the file of an unfinished list is kept."""

    days = forms.IntegerField(
        label="After how many days is the file destroyed?",
        help_text=f"From {SHORTEST} to {LONGEST}; {USUAL} is usual.",
        widget=forms.TextInput(attrs={"class": "govuk-input--width-3", "inputmode": "numeric"}),
        error_messages={
            "required": f"Enter a number of days from {SHORTEST} to {LONGEST}.",
            "invalid": f"Enter a number of days from {SHORTEST} to {LONGEST}.",
        },
    )
