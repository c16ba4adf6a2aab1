"""The rows of a case become the value the rules ask, whole; notes never do."""

import dataclasses
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from full_case import everything_done

from evenhand.apps.cases import actions, notes, queries
from evenhand.apps.cases.models import Case
from evenhand.apps.cases.values import FROM_ABOVE


@pytest.fixture
def full(case: Any, runner: Any, dsl: Any, teacher: Any, now: Any) -> Any:
    """A case in which everything there is was done."""
    everything_done(case, by=runner, dsl=dsl, teacher=teacher, now=now)
    actions.say_about_head(by=dsl, now=now, case=case)
    actions.close(by=dsl, now=now, case=case, learning="Tell parents sooner.")
    return case


def unfilled(value: Any, at: str = "") -> list[str]:
    """The fields of a value, and of all values in it, that nothing has filled in any of them."""
    found = []
    for field in dataclasses.fields(value):
        inner = getattr(value, field.name)
        where = f"{at}{field.name}"
        if inner in (None, "", (), False) or inner == "unknown":
            found.append(where)
        elif isinstance(inner, tuple) and dataclasses.is_dataclass(inner[0]):
            each = [set(unfilled(one, f"{where}.")) for one in inner]
            found += sorted(set.intersection(*each))
    return found


def test_every_field_of_the_value_is_filled(full: Any) -> None:
    assert set(unfilled(queries.value_of(full))) == FROM_ABOVE


def test_what_was_said_is_what_is_told(full: Any) -> None:
    value = queries.value_of(full)
    author, hurt = value.parties
    assert (author.name, author.related_to, author.handles) == ("Sam Whitlock", ("Daniel Reid",), ("@samw",))
    assert value.posts[1].author == author.id
    assert value.posts[1].targets == (hurt.id,)
    assert value.conversations[0].party == author.id
    assert value.support_offered == value.wishes_asked == value.own_advice_offered == (hurt.id,)
    assert value.holds[0].is_lifted()
    assert value.holds[0].lifted_by == "Ruth Bello"
    assert value.dangers[0].decided_by == "Ruth Bello"
    assert value.allegations[0].role_words == ("maths", "class 4")
    assert value.concerns[0].stage == 2
    assert value.linked_cases[0].reference != value.reference
    assert str(value.opened_on) == str(value.closed_on) == "2026-11-23"


def test_notes_are_no_part_of_the_value(full: Any) -> None:
    assert "CANARY-7431" not in repr(queries.value_of(full))


def test_a_note_reaches_its_readers_only(case: Any, dsl: Any, now: Any, visitor: Any) -> None:
    actions.add_note(by=dsl, now=now, case=case, words="CANARY-7431 is what we think.")
    assert "CANARY-7431" in notes.notes_of(case=case)[0].words
    assert "CANARY-7431" not in repr(queries.value_of(case))
    assert "CANARY-7431" not in repr(queries.cases_of(person=dsl, school=case.school, search="canary"))


def test_cases_are_one_question_however_many_and_full(full: Any) -> None:
    other = Case.objects.exclude(pk=full.pk).get()
    with CaptureQueriesContext(connection) as asked:
        found = queries.values_of([other, full])
    assert len(asked) == 1
    assert found == {one.pk: queries.value_of(one) for one in (other, full)}


def test_a_moment_before_midnight_has_its_own_day(staffed: Any, dsl: Any, now: Any) -> None:
    late = now.replace(month=6, day=30, hour=23, minute=30)
    post = actions.NewPost(site="Gate")
    case = actions.open_case(by=dsl, now=late, school=staffed, title="Trip", post=post)
    assert queries.value_of(case).opened_on == date(2026, 7, 1)
