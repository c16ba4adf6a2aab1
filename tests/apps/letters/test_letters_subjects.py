"""The subject of a message names nobody either."""

from typing import Any

import pytest

from evenhand.apps.cases import actions as cases
from evenhand.apps.deliveries import actions as deliveries
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft
from evenhand.apps.letters.subjects import why_not_under
from evenhand.core.cases import Part
from evenhand.core.findings import Refused


@pytest.fixture
def letter(approved: Draft, case: Any, person: Any, now: Any) -> Draft:
    facts = cases.PartyFacts(name="Sam Whitlock", parts=(Part.CHILD,), class_name="Oak")
    cases.add_party(by=person("dsl"), now=now, case=case, facts=facts)
    return approved


@pytest.mark.parametrize("subject", ["", "A letter from your school", "Speaking up, and speaking kindly"])
def test_a_subject_that_names_nobody_is_left_alone(subject: str, letter: Draft, now: Any) -> None:
    assert why_not_under(draft=letter, subject=subject, now=now) == ()


def test_the_title_was_approved_with_the_letter(letter: Draft, now: Any) -> None:
    title = lay(letter, now=now).draft.document.title
    assert why_not_under(draft=letter, subject=title, now=now) == ()


@pytest.mark.parametrize("subject", ["About Sam Whitlock", "About S a m", "what Whitlocks wrote"])
def test_a_name_in_a_subject_stops_it(subject: str, letter: Draft, now: Any) -> None:
    (one,) = why_not_under(draft=letter, subject=subject, now=now)
    assert one.id == "names-party"
    assert one.words.startswith("In the subject of the message")


def test_nothing_leaves_under_a_subject_that_names_somebody(letter: Draft, person: Any, now: Any) -> None:
    plan = deliveries.Plan(subject="About Sam Whitlock")
    with pytest.raises(Refused) as refused:
        deliveries.release(by=person("office"), now=now, draft=letter, plan=plan)
    assert "names-party" in {one.id for one in refused.value.findings}
