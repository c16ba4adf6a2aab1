"""What the pages of the library ask."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django import forms

from evenhand.apps.packs.updating import Update
from evenhand.apps.ui.forms import DateField, Form
from evenhand.core.packs import Guidance, Licence, Organisation, Pack
from evenhand.core.packs.licence import KIND_WORDS
from evenhand.core.packs.reading import LARGEST_FILE
from evenhand.core.schools import SchoolKind

MOST_BYTES = 20 * 1024 * 1024
CODE = {"spellcheck": "true", "class": "eh-code", "autocomplete": "off"}


class Told(Form):
    """When and how the holder of the rights was told."""

    on = DateField(label="On which day did you tell them?")
    how = forms.CharField(
        label="How?",
        help_text="For example: by e-mail to the education safeguarding team, from the office address.",
        max_length=500,
    )


class Words(Form):
    """One text as it is written, in Markdown."""

    seen = forms.CharField(widget=forms.HiddenInput)
    text = forms.CharField(
        label="The text",
        help_text="Details between the two lines of hyphens, then the wording. ((two round brackets)) stand "
        "for a gap that is filled in; ::: begins and ends a passage, a choice or a note.",
        widget=forms.Textarea(attrs={"rows": 28, **CODE}),
        max_length=LARGEST_FILE,
        strip=False,
    )


class Copy(Form):
    """A copy of a text under another title."""

    title = forms.CharField(
        label="What is the copy called?",
        help_text="So that you can tell the two apart in a list.",
        max_length=120,
    )

    def short_name(self) -> str:
        """The id made of the title; empty if it has no letters or digits."""
        return re.sub(r"[^a-z0-9]+", "-", self.cleaned_data["title"].lower()).strip("-")[:60].strip("-")


class Upload(Form):
    """A file that somebody brings."""

    file = forms.FileField(label="File", allow_empty_file=True)

    def clean_file(self) -> Any:
        """The file, unless it is empty or far too large to be what is asked for."""
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(
                f"This file has {file.size / 1024 / 1024:.0f} MB. 20 MB is the most; letters are far smaller."
            )
        if not file.size:
            raise forms.ValidationError("This file is empty. Choose the file again.")
        return file


class Document(Upload):
    """A document with letters."""

    file = forms.FileField(
        label="The document with your letters",
        help_text="Word (.docx), OpenDocument (.odt), a web page (.html), Markdown (.md) or plain text "
        "(.txt), up to 20 MB.",
        allow_empty_file=True,
        widget=forms.ClearableFileInput(attrs={"accept": ".docx,.odt,.html,.htm,.md,.txt"}),
    )


class Zip(Upload):
    """A pack in a zip."""

    file = forms.FileField(
        label="The zip with the pack",
        help_text="As another school’s library gave it out, or the folder of a pack that somebody zipped.",
        allow_empty_file=True,
        widget=forms.ClearableFileInput(attrs={"accept": ".zip"}),
    )


class Line(Form):
    """Other words for one line of a text."""

    seen = forms.CharField(required=False)
    words = forms.CharField(required=False, strip=False, max_length=20_000)


class PackDetails(Form):
    """What a pack is, whose words it has, who may use them, and which guidance it follows."""

    seen = forms.CharField(widget=forms.HiddenInput)
    title = forms.CharField(label="What is the pack called?", max_length=200)
    description = forms.CharField(
        label="What is in it?", max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    holder = forms.CharField(
        label="Whose words are these?",
        help_text="The council, trust or person that holds the rights. They are named under every letter "
        "if they ask for it.",
        max_length=200,
    )
    name = forms.CharField(
        label="What lets you use them?",
        help_text="For example: Permission of the holder, CC BY 4.0, Our own work.",
        max_length=200,
    )
    kinds = forms.MultipleChoiceField(
        label="Who may use them?",
        help_text="Tick nothing if any setting may.",
        choices=[(kind.value, KIND_WORDS[kind].capitalize()) for kind in SchoolKind],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    not_for_profit_only = forms.BooleanField(label="Only where no profit is made", required=False)
    acknowledgement = forms.CharField(
        label="Line that stands small under every letter", max_length=500, required=False
    )
    must_inform = forms.BooleanField(label="The holder asks to be told of the use", required=False)
    inform_how = forms.CharField(label="How they are to be told", max_length=500, required=False)
    guidance_title = forms.CharField(label="Guidance the letters follow", max_length=300, required=False)
    guidance_edition = forms.CharField(label="Its edition", max_length=100, required=False)
    guidance_link = forms.CharField(label="Where it can be read", max_length=500, required=False)
    review_on = DateField(label="When is it to be looked at again?", required=False, require_all_fields=False)

    def __init__(self, pack: Pack, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.pack, self.today = pack, today
        for number, one in enumerate(pack.organisations):
            self.fields[f"place-{number}-name"] = forms.CharField(
                label="Name", help_text="Empty it to leave the place out.", max_length=200, required=False
            )
            self.fields[f"place-{number}-link"] = forms.CharField(
                label="Address", max_length=500, required=False
            )
            self.fields[f"place-{number}-checked"] = forms.BooleanField(
                label=f"I opened the link today, and it leads to {one.name}", required=False
            )

    def places(self) -> list[dict[str, Any]]:
        """The fields of each place of help, for the page."""
        return [
            {
                "title": one.name,
                "fields": [self[f"place-{number}-{part}"] for part in ("name", "link", "checked")],
            }
            for number, one in enumerate(self.pack.organisations)
        ]

    def main(self) -> list[Any]:
        """The fields about the pack and its rights."""
        names = (
            "title",
            "description",
            "holder",
            "name",
            "kinds",
            "not_for_profit_only",
            "acknowledgement",
            "must_inform",
            "inform_how",
        )
        return [self[name] for name in names]

    def about_guidance(self) -> list[Any]:
        """The fields about the guidance."""
        return [self[name] for name in ("guidance_title", "guidance_edition", "guidance_link", "review_on")]

    @staticmethod
    def of(pack: Pack) -> dict[str, Any]:
        """What the form begins with."""
        licence, guidance = pack.licence, pack.guidance
        known = {
            "title": pack.title,
            "description": pack.description,
            "holder": licence.holder,
            "name": licence.name,
            "kinds": [kind.value for kind in licence.kinds],
            "not_for_profit_only": licence.not_for_profit_only,
            "acknowledgement": licence.acknowledgement,
            "must_inform": licence.must_inform,
            "inform_how": licence.inform_how,
            "guidance_title": guidance.title if guidance else "",
            "guidance_edition": guidance.edition if guidance else "",
            "guidance_link": guidance.link if guidance else "",
            "review_on": guidance.review_on if guidance else None,
        }
        for number, one in enumerate(pack.organisations):
            known[f"place-{number}-name"] = one.name
            known[f"place-{number}-link"] = one.link
        return known

    def described(self) -> Pack:
        """The pack as it is described now."""
        told = self.cleaned_data
        licence = Licence(
            name=told["name"],
            holder=told["holder"],
            kinds=tuple(SchoolKind(kind) for kind in told["kinds"]),
            not_for_profit_only=told["not_for_profit_only"],
            acknowledgement=told["acknowledgement"],
            must_inform=told["must_inform"],
            inform_how=told["inform_how"],
        )
        return replace(
            self.pack,
            title=told["title"],
            description=" ".join(told["description"].split()),
            licence=licence,
            guidance=self._guidance(),
            organisations=tuple(self._places()),
        )

    def _guidance(self) -> Guidance | None:
        told = self.cleaned_data
        if not told["guidance_title"]:
            return None
        known = self.pack.guidance
        return Guidance(
            title=told["guidance_title"],
            edition=told["guidance_edition"],
            link=told["guidance_link"],
            review_on=told["review_on"],
            superseded_by=known.superseded_by if known else "",
        )

    def _places(self) -> Sequence[Organisation]:
        told, found = self.cleaned_data, []
        for number, one in enumerate(self.pack.organisations):
            name, link = told[f"place-{number}-name"], told[f"place-{number}-link"]
            if name and link:
                same = (name, link) == (one.name, one.link)
                known = one.checked_on if same else None
                checked_on = self.today if told[f"place-{number}-checked"] else known
                found.append(Organisation(name=name, link=link, about=one.about, checked_on=checked_on))
        return found


MINE, THEIRS, OTHER = "mine", "theirs", "other"


class Choices(Form):
    """For each conflict of an update, whose words are to stand."""

    seen = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, update: Update, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.update = update
        for number, conflict in enumerate(update.merged.conflicts):
            self.fields[f"take-{number}"] = forms.ChoiceField(
                label="Which words shall stand?",
                choices=(
                    (MINE, "Ours"),
                    (THEIRS, "The new ones"),
                    (OTHER, "Other words, which I write below"),
                ),
                widget=forms.RadioSelect,
                error_messages={"required": f"Conflict {number + 1}: choose whose words shall stand."},
            )
            self.fields[f"words-{number}"] = forms.CharField(
                label="Other words",
                widget=forms.Textarea(attrs={"rows": 4, **CODE}),
                required=False,
                strip=False,
                initial="".join(conflict.new),
                max_length=LARGEST_FILE,
            )

    def pairs(self) -> list[tuple[Any, Any]]:
        """The two fields of each conflict."""
        count = len(self.update.merged.conflicts)
        return [(self[f"take-{number}"], self[f"words-{number}"]) for number in range(count)]

    def chosen(self) -> list[str]:
        """The words for each conflict, in order."""
        words = []
        for number, conflict in enumerate(self.update.merged.conflicts):
            sides = {MINE: "".join(conflict.local), THEIRS: "".join(conflict.new)}
            take = self.cleaned_data[f"take-{number}"]
            words.append(sides.get(take, self.cleaned_data[f"words-{number}"]))
        return words
