"""The page on which head-counts are typed: one a line, taken up again at any time."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.schools import queries
from evenhand.apps.schools.actions.counting import FEWEST, MOST, type_counts
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.schools.models import School
from evenhand.apps.ui.forms import Form
from evenhand.core.identify.counting import CountOf, HeadCount, gaps_in, roster_of
from evenhand.core.identify.typed_counts import LARGEST, read_counts, spell_counts

LISTS = {"years": CountOf.YEAR, "classes": CountOf.CLASS, "jobs": CountOf.JOB, "groups": CountOf.GROUP}
TOTALS = {"pupils": CountOf.PUPILS, "staff": CountOf.STAFF}


class Lines(forms.CharField):
    """Head-counts of one kind, one a line."""

    def __init__(self, *, of: CountOf, rows: int, label: str, help_text: str) -> None:
        widget = forms.Textarea(attrs={"rows": rows, "spellcheck": "false"})
        super().__init__(
            label=label, help_text=help_text, required=False, widget=widget, max_length=20_000, strip=False
        )
        self.of = of

    def clean(self, value: Any) -> tuple[HeadCount, ...]:
        """The counts. Raises `ValidationError` with every line that could not be read."""
        counts, findings = read_counts(super().clean(value) or "", of=self.of)
        if findings:
            raise forms.ValidationError([f"{one.words} {one.mend}" for one in findings])
        return counts


def _total(label: str, help_text: str) -> forms.IntegerField:
    return forms.IntegerField(
        label=label,
        help_text=help_text,
        required=False,
        min_value=0,
        max_value=LARGEST,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "govuk-input--width-5"}),
        error_messages={
            "invalid": "Enter a number, such as 204.",
            "min_value": "Enter a number that is not below 0.",
            "max_value": f"Enter a number up to {LARGEST}.",
        },
    )


class Counts(Form):
    """All head-counts of a school, and how few are few."""

    pupils = _total(
        "Pupils in the whole school", "Or children, or students. Leave it empty if you do not know."
    )
    staff = _total(
        "Staff in the whole school", "Everybody who works here, with lunchtime and cleaning staff."
    )
    years = Lines(
        of=CountOf.YEAR, rows=8, label="Pupils in each year", help_text="One a line, such as “Year 3: 58”."
    )
    classes = Lines(
        of=CountOf.CLASS,
        rows=8,
        label="Pupils in each class",
        help_text="The class, its year if you like, and how many, such as “Oak, Year 3, 29”.",
    )
    jobs = Lines(
        of=CountOf.JOB,
        rows=10,
        label="How many people hold each post",
        help_text="Also posts that one person holds, such as “Caretaker: 1” or “Teaching assistant: 9”.",
    )
    groups = Lines(
        of=CountOf.GROUP,
        rows=6,
        label="Clubs and groups",
        help_text="How many belong to each, and who they are: “Choir: 24 pupils”, “PTA: 8 parents”.",
    )
    smallest_group = forms.IntegerField(
        label="Fewer than how many people point to somebody?",
        help_text="Five is usual. A larger number is more careful. No law lays a number down.",
        min_value=FEWEST,
        max_value=MOST,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "govuk-input--width-2"}),
        error_messages={
            "required": f"Enter a number from {FEWEST} to {MOST}.",
            "invalid": f"Enter a number from {FEWEST} to {MOST}.",
            "min_value": f"Enter a number from {FEWEST} to {MOST}: among two people each can be told.",
            "max_value": f"Enter a number from {FEWEST} to {MOST}.",
        },
    )

    def counts(self) -> tuple[HeadCount, ...]:
        """What was typed, once it is valid."""
        totals = ((of, self.cleaned_data[name]) for name, of in TOTALS.items())
        return (
            *(HeadCount(of=of, number=number) for of, number in totals if number is not None),
            *(one for name in LISTS for one in self.cleaned_data[name]),
        )


@require_http_methods(["GET", "POST"])
def head_counts(request: Asked, school_id: int) -> HttpResponse:
    """How many there are of everybody: typed here, or counted from the contacts."""
    school = school_behind(request, school_id)
    form = Counts(request.POST or None, initial=_typed(school))
    if form.is_valid():
        few = form.cleaned_data["smallest_group"]
        type_counts(by=request.user, now=request.now, school=school, counts=form.counts(), smallest_group=few)
        messages.success(request, "Saved.")
        return redirect("schools:head-counts", school.pk)
    counted = queries.head_counts(school=school, from_contacts=True)
    shown = {
        "school": school,
        "form": form,
        "gaps": gaps_in(roster_of(queries.head_counts(school=school))),
        "counted": [one for one in counted if one.name],
        "counted_at": queries.contacts_counted_at(school=school),
    }
    return render(request, "schools/head_counts.html", shown)


def _typed(school: School) -> dict[str, Any]:
    """What a person typed before, as it was typed."""
    counts = queries.head_counts(school=school, from_contacts=False)
    totals = {one.of: one.number for one in counts}
    return {
        **{name: totals.get(of) for name, of in TOTALS.items()},
        **{name: spell_counts(one for one in counts if one.of is of) for name, of in LISTS.items()},
        "smallest_group": school.smallest_group,
    }
