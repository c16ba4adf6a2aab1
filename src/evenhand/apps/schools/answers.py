"""What was answered in set-up, as rows for the page on which it is checked."""

from collections.abc import Mapping

from django.template.defaultfilters import date as written
from django.urls import reverse

from evenhand.apps.schools import forms, queries
from evenhand.apps.schools.models import School

Row = dict[str, str]


def rows(*, school: School) -> Mapping[str, list[Row]]:
    """Every answer by the page it was given on, each with the address where it is changed."""
    value = queries.to_value(school)
    profit = {None: "", True: "Yes", False: "No"}[school.not_for_profit]

    def on(page: str, **answers: str) -> list[Row]:
        address = reverse(f"schools:{page}", args=[school.pk])
        return [
            {"key": key.replace("_", " ").capitalize(), "value": answer, "href": address}
            for key, answer in answers.items()
        ]

    return {
        "words": on(
            "words",
            name=school.name,
            kind=dict(forms.KINDS)[value.kind],
            nation=dict(forms.NATIONS)[value.nation],
        ),
        "contact": on(
            "contact",
            address="\n".join(value.address),
            telephone=school.phone,
            e_mail=school.email,
            website=school.website,
            the_office=school.office,
        ),
        "channels": on(
            "channels",
            how_to_raise_a_concern=school.concerns,
            complaints_procedure=school.complaints_link,
            policies=school.policies_link or "At the office",
            governing_body=school.board_name or value.board_word().capitalize(),
            not_for_profit=profit,
        ),
        "people": on("people", **{one.name: value.title_of(one) for one in value.staff}),
        "dates": on(
            "dates",
            **{
                entry.name or f"{entry.kind} {entry.pk}": f"{written(entry.first)} to {written(entry.last)}"
                for entry in queries.entries(school=school)
            },
        ),
    }
