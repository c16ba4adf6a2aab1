"""What was answered in set-up, as rows for the page on which it is checked."""

from collections.abc import Iterable, Mapping

from django.template.defaultfilters import date as written
from django.urls import reverse

from evenhand.apps.schools import forms, queries
from evenhand.apps.schools.models import School

Row = dict[str, str]


def rows(*, school: School) -> Mapping[str, list[Row]]:
    """Every answer by the page it was given on, each with the address where it is changed."""
    value = queries.to_value(school)
    profit = {None: "", True: "Yes", False: "No"}[school.not_for_profit]

    def on(page: str, answers: Iterable[tuple[str, str]]) -> list[Row]:
        address = reverse(f"schools:{page}", args=[school.pk])
        return [{"key": key, "value": answer, "href": address} for key, answer in answers]

    return {
        "words": on(
            "words",
            [
                ("Name", school.name),
                ("Kind", dict(forms.KINDS)[value.kind]),
                ("Nation", dict(forms.NATIONS)[value.nation]),
            ],
        ),
        "contact": on(
            "contact",
            [
                ("Address", "\n".join(value.address)),
                ("Telephone", school.phone),
                ("E-mail", school.email),
                ("Website", school.website),
                ("The office", school.office),
            ],
        ),
        "channels": on(
            "channels",
            [
                ("How to raise a concern", school.concerns),
                ("Complaints procedure", school.complaints_link),
                ("Policies", school.policies_link or "At the office"),
                ("Governing body", school.board_name or value.board_word().capitalize()),
                ("Not for profit", profit),
            ],
        ),
        "people": on("people", [(value.title_of(one), one.name) for one in value.staff]),
        "letterhead": on("letterhead", [("Logo", school.logo_alt)]),
        "dates": on("dates", _dates(school) or [("Term dates", "")]),
    }


def _dates(school: School) -> list[tuple[str, str]]:
    return [
        (entry.name or entry.kind.capitalize(), f"{written(entry.first)} to {written(entry.last)}")
        for entry in queries.entries(school=school)
    ]
