"""Head-counts are typed, taken up again, and counted from contacts without losing what was typed."""

from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.audit.models import Event
from evenhand.apps.schools import queries
from evenhand.apps.schools.actions import counting
from evenhand.apps.schools.models import School
from evenhand.core.identify.counting import CountOf, HeadCount
from evenhand.core.identify.record import ClassCount, GroupCount

TYPED = {
    "pupils": "204",
    "staff": "",
    "years": "Reception: 28\nYear 1: 30",
    "classes": "Oak, Year 1, 30",
    "jobs": "Caretaker: 1\nTeaching assistant: 9",
    "groups": "PTA: 8 parents",
    "smallest_group": "6",
}


def at(school: School) -> str:
    return reverse("schools:head-counts", args=[school.pk])


def test_nothing_given_is_said_to_count_as_few(school: School, runner: Any, visitor: Any) -> None:
    words = visitor(runner).opens(at(school)).content.decode()
    assert "taken to be small" in words
    assert "How many people hold each post" in words
    assert queries.roster(school=school).pupils_total is None


def test_what_was_typed_is_there_again_and_is_the_roster(school: School, runner: Any, visitor: Any) -> None:
    words = visitor(runner).sends(at(school), **TYPED).content.decode()
    assert "Oak, Year 1, 30" in words
    assert "Not known yet" not in words
    roster = queries.roster(school=school)
    assert roster.pupils_total == 204
    assert roster.staff_total is None
    assert roster.pupils_by_year == (("Reception", 28), ("Year 1", 30))
    assert roster.classes == (ClassCount(name="Oak", year="Year 1", pupils=30),)
    assert roster.staff_by_role == (("Caretaker", 1), ("Teaching assistant", 9))
    assert roster.groups == (GroupCount(name="PTA", of="parents", n=8),)
    school.refresh_from_db()
    assert school.smallest_group == 6


def test_a_line_that_cannot_be_read_loses_nothing(school: School, runner: Any, visitor: Any) -> None:
    page = visitor(runner).sends(at(school), **TYPED | {"jobs": "Caretaker\nCook: 1"})
    words = page.content.decode()
    assert "Line 1, “Caretaker”, has no number at its end." in words
    assert "Cook: 1" in words
    assert queries.head_counts(school=school) == ()


@pytest.mark.parametrize("few", ["2", "51", "", "some"])
def test_few_is_a_number_in_between(few: str, school: School, runner: Any, visitor: Any) -> None:
    page = visitor(runner).sends(at(school), **TYPED | {"smallest_group": few})
    assert "Enter a number from 3 to 50" in page.content.decode()


def test_contacts_fill_what_nobody_typed(school: School, runner: Any, now: Any, visitor: Any) -> None:
    browser = visitor(runner)
    browser.sends(at(school), **TYPED)
    made = [HeadCount(of=CountOf.YEAR, name=name, number=7) for name in ("Year 1", "Year 2")]
    counting.count_contacts(by=runner, now=now, school=school, counts=made)
    assert dict(queries.roster(school=school).pupils_by_year) == {"Reception": 28, "Year 1": 30, "Year 2": 7}
    assert "Counted from your contacts" in browser.opens(at(school)).content.decode()
    browser.sends(at(school), **TYPED | {"years": ""})
    assert dict(queries.roster(school=school).pupils_by_year) == {"Year 1": 7, "Year 2": 7}
    counting.count_contacts(by=runner, now=now, school=school, counts=[])
    assert queries.roster(school=school).pupils_by_year == ()


def test_the_log_says_that_it_was_counted_and_not_what(school: School, runner: Any, visitor: Any) -> None:
    visitor(runner).sends(at(school), **TYPED)
    (event,) = Event.objects.filter(kind="school.counted")
    assert "Caretaker" not in str(event.facts)


def test_counts_are_of_one_school(school: School, other_school: School, runner: Any, now: Any) -> None:
    made = [HeadCount(of=CountOf.PUPILS, number=9)]
    counting.type_counts(by=runner, now=now, school=other_school, counts=made, smallest_group=5)
    assert queries.roster(school=school).pupils_total is None
