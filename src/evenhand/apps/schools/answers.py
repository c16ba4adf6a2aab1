"""What was answered in set-up, as rows for the page on which it is checked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.template.defaultfilters import date as written
from django.urls import reverse

from evenhand.apps.schools import forms, queries
from evenhand.apps.schools.models import CalendarEntry, School
from evenhand.core.concerns import Profile
from evenhand.core.identify.counting import CountOf
from evenhand.core.school_days import BankHoliday

Row = dict[str, str]
AUGUST = 8
TOTALS = {CountOf.PUPILS: "Pupils", CountOf.STAFF: "Staff"}
LISTS = {
    CountOf.YEAR: "Years",
    CountOf.CLASS: "Classes",
    CountOf.JOB: "Posts",
    CountOf.GROUP: "Clubs and groups",
}


def rows(*, school: School) -> Mapping[str, list[Row]]:
    """Every answer by the page it was given on, each with the address where it is changed."""
    value = queries.to_value(school)
    profile = Profile(school.profile) if school.profile else None
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
        "complaints": on("complaints", [("Who runs it", dict(forms.PROFILES)[profile] if profile else "")]),
        "people": on("people", [(value.title_of(one), one.name) for one in value.staff]),
        "letterhead": on("letterhead", [("Logo", school.logo_alt)]),
        "head_counts": on("head-counts", _counted(school)),
        "dates": on("dates", _dates(school) or [("Term dates", "")]),
    }


def _counted(school: School) -> list[tuple[str, str]]:
    counts = queries.head_counts(school=school)
    given = {of: [one for one in counts if one.of is of] for of in CountOf}
    totals = {of: str(sum(one.number for one in given[of])) if given[of] else "" for of in TOTALS}
    return [
        *((words, totals[of]) for of, words in TOTALS.items()),
        *((words, f"{len(given[of])} given" if given[of] else "") for of, words in LISTS.items()),
        ("Few are", f"fewer than {school.smallest_group}"),
    ]


def _dates(school: School) -> list[tuple[str, str]]:
    return [
        (entry.name or entry.kind.capitalize(), f"{written(entry.first)} to {written(entry.last)}")
        for entry in queries.entries(school=school)
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """The entries of one school year, under its name, such as 2026 to 2027."""

    name: str
    entries: tuple[CalendarEntry, ...]


def years(entries: Iterable[CalendarEntry]) -> list[Year]:
    """A calendar by school years, which begin in August."""
    found = groupby(entries, key=lambda entry: entry.first.year - (entry.first.month < AUGUST))
    return [Year(name=f"{year} to {year + 1}", entries=tuple(rows)) for year, rows in found]


def holidays_ahead(*, school: School, today: date, most: int = 8) -> list[BankHoliday]:
    """The next bank holidays of the school's nation, as far as they are known."""
    listed = queries.calendar(school=school).bank_holidays
    return [holiday for holiday in listed if holiday.on >= today][:most]
