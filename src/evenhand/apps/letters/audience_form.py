"""What is asked about who gets a letter to many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms

from evenhand.apps.letters.typed import Typed, recipients_in
from evenhand.apps.ui.forms import Form
from evenhand.core.contacts.audience import Chosen, Reach
from evenhand.core.findings import Refused

NOBODY = "nobody"
LABELS = {
    Reach.ALL: "All parents and carers",
    Reach.YEARS: "The families of some years",
    Reach.CLASSES: "The families of some classes",
    Reach.GROUPS: "The families of a group or club",
    Reach.PEOPLE: "People I name",
}
OF = {Reach.YEARS: "Which years?", Reach.CLASSES: "Which classes?", Reach.GROUPS: "Which groups?"}


class Audience(Form):
    """Who is meant. `kinds` are the years, classes and groups there are; `people` those who can be named."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    reach = forms.ChoiceField(
        label="Who is to get this letter?",
        widget=forms.RadioSelect,
        error_messages={"required": "Say who is to get it."},
    )

    def __init__(
        self,
        chosen: Chosen | None,
        *,
        version: int,
        kinds: Mapping[str, Sequence[str]],
        people: Sequence[tuple[str, str]],
        data: Any = None,
    ) -> None:
        names = {chosen.reach.value: list(chosen.names)} if chosen else {}
        reach = chosen.reach.value if chosen else NOBODY
        super().__init__(data, initial={"version": version, "reach": reach, **names})
        self._apart = chosen.apart if chosen else frozenset()
        there = [one for one in Reach if kinds.get(one.value) or one in (Reach.ALL, Reach.PEOPLE)]
        self.fields["reach"].choices = [  # type: ignore[attr-defined]
            *((one.value, LABELS[one]) for one in there),
            (NOBODY, "Nobody in particular: it is printed, posted on the website, or read out"),
        ]
        for one in (Reach.YEARS, Reach.CLASSES, Reach.GROUPS):
            if one in there:
                self._add(one, OF[one], [(name, name) for name in kinds[one.value]])
        if people:
            self._add(Reach.PEOPLE, "Which people?", people)

    def _add(self, reach: Reach, label: str, choices: Sequence[tuple[str, str]]) -> None:
        self.fields[reach.value] = forms.MultipleChoiceField(
            label=label, choices=choices, required=False, widget=forms.CheckboxSelectMultiple
        )

    def clean(self) -> dict[str, Any]:
        """What was chosen, if anything of its kind was."""
        told = super().clean() or self.cleaned_data
        reach = told.get("reach")
        if reach in self.fields and reach != "reach" and not told.get(reach):
            self.add_error(reach, "Choose at least one.")
        elif reach == Reach.PEOPLE.value and not told.get(reach):
            self.add_error("reach", "Look for the people first, then tick them.")
        return told

    def chosen(self) -> Chosen | None:
        """Who is meant now; None for nobody in particular. Whoever was left out by hand stays so."""
        reach = self.cleaned_data["reach"]
        if reach == NOBODY:
            return None
        names = tuple(self.cleaned_data.get(reach) or ())
        return Chosen(reach=Reach(reach), names=names, apart=self._apart)


class Named(Form):
    """Who gets a letter that is for somebody in particular."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    people = forms.CharField(
        label="Who gets it?",
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=200_000,
        required=False,
        help_text="One a line: the name, a comma, the e-mail address. Without an address they get paper.",
    )

    def clean_people(self) -> tuple[Typed, ...]:
        """The people of the lines, with everything that is wrong at once."""
        try:
            return recipients_in(self.cleaned_data["people"])
        except Refused as refused:
            said = [f"{one.words} {one.mend}" for one in refused.findings]
            raise forms.ValidationError(said) from refused
