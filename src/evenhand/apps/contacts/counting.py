"""How many children there are in each year, class and group, for the check that asks how few are few."""

from __future__ import annotations

from collections import Counter
from datetime import date

from evenhand.core.contacts.families import Families
from evenhand.core.identify.counting import CountOf, HeadCount

PUPILS = "pupils"
LONGEST_NAME = 80


def head_counts(families: Families, *, today: date) -> tuple[HeadCount, ...]:
    """The head-counts of the children who are here. A class whose children are of several years is counted
    without a year."""
    here = [child for child in families.children if child.is_here(today)]
    years = Counter(year for child in here if (year := year_called(child.year)))
    classes: dict[str, list[str]] = {}
    for child in here:
        if child.class_name:
            classes.setdefault(child.class_name[:LONGEST_NAME], []).append(year_called(child.year))
    groups = Counter(one[:LONGEST_NAME] for child in here for one in child.groups)
    return (
        *([HeadCount(of=CountOf.PUPILS, number=len(here))] if here else []),
        *(HeadCount(of=CountOf.YEAR, name=year, number=number) for year, number in sorted(years.items())),
        *(
            HeadCount(of=CountOf.CLASS, name=name, within=_only(own), number=len(own))
            for name, own in sorted(classes.items())
        ),
        *(
            HeadCount(of=CountOf.GROUP, name=name, within=PUPILS, number=number)
            for name, number in sorted(groups.items())
        ),
    )


def year_called(year: str) -> str:
    """A year as people call it: 3 and 03 are Year 3, R is Reception, N is Nursery."""
    told = " ".join(year.split())[:LONGEST_NAME]
    if told.isascii() and told.isdecimal():
        return f"Year {int(told)}" if int(told) else "Reception"
    short = {"r": "Reception", "kg": "Reception", "n": "Nursery", "n1": "Nursery", "n2": "Nursery"}
    return short.get(told.casefold(), told)


def _only(years: list[str]) -> str:
    return years[0] if len(set(years)) == 1 else ""
