"""Whoever must not see a case finds no trace of it: not on a page, in a search, a count, a hint or a mail."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.urls import reverse

from evenhand.apps.cases import actions, queries
from evenhand.apps.cases.models import LinkedCase
from evenhand.core.cases import Part

WORDS = "They called the trip off again and told nobody at all."
LINK = "https://www.facebook.com/groups/1/posts/2"


def about_head(case: Any, head: Any, by: Any, now: Any) -> None:
    actions.say_about_head(by=by, now=now, case=case)


def declared(case: Any, head: Any, by: Any, now: Any) -> None:
    actions.declare_conflict(by=by, now=now, case=case, person=head, reason="His aunt.")


def hurt(case: Any, head: Any, by: Any, now: Any) -> None:
    facts = actions.PartyFacts(name="Dana Hart", parts=(Part.TARGETED,), school_person=head)
    actions.add_party(by=by, now=now, case=case, facts=facts)


def related(case: Any, head: Any, by: Any, now: Any) -> None:
    facts = actions.PartyFacts(name="Sam Whitlock", parts=(Part.AUTHOR,), related_to=(head,))
    actions.add_party(by=by, now=now, case=case, facts=facts)


@pytest.fixture
def told_case(school: Any, lead: Any, head: Any, chair: Any, now: Any) -> Any:
    post = actions.NewPost(site="Facebook", link=LINK, words=WORDS, seen_on=now.date())
    return actions.open_case(by=lead, now=now, school=school, title="Quagmire", post=post)


@pytest.mark.rule(19)
@pytest.mark.parametrize("shut_out", [about_head, declared, hurt, related])
def test_no_trace_is_left_for_whoever_is_out(
    shut_out: Callable[..., None], told_case: Any, school: Any, lead: Any, head: Any, visitor: Any, now: Any
) -> None:
    browser = visitor(head)
    place = [school.pk, told_case.pk]
    assert browser.answer(reverse("desk:case", args=place)).status_code == 200
    shut_out(told_case, head, lead, now)
    pages = (
        "desk:case",
        "desk:history",
        "desk:triage",
        "desk:answers",
        "cases:case",
        "cases:add-party",
        "cases:members",
        "cases:link",
        "evidence:captures",
        "evidence:add",
        "letters:choose-for-case",
    )
    for page in pages:
        assert browser.answer(reverse(page, args=place)).status_code == 404, page
    home = reverse("desk:today", args=[school.pk])
    listed = reverse("cases:cases", args=[school.pk])
    for asked in (home, listed, f"{listed}?q=quag", f"{listed}?q={told_case.reference}", f"{listed}?q=trip"):
        page = browser.opens(asked).content.decode()
        assert reverse("desk:case", args=place) not in page, asked
        assert "Quagmire" not in page, asked
    assert told_case.reference not in browser.opens(home).content.decode()
    known = browser.sends(reverse("desk:known", args=[school.pk]), link=LINK, words=WORDS)
    assert told_case.reference not in known.content.decode()
    assert queries.count_of(person=head, school=school) == 0
    assert mail.outbox == []


@pytest.mark.rule(19)
def test_reporting_it_again_says_nothing(
    told_case: Any, school: Any, lead: Any, head: Any, visitor: Any, now: Any
) -> None:
    actions.say_about_head(by=lead, now=now, case=told_case)
    told = {"title": "Again", "link": LINK, "words": WORDS, "about_head": "no"}
    days = {"seen_on_day": "20", "seen_on_month": "11", "seen_on_year": "2026"}
    page = (
        visitor(head)
        .sends(reverse("desk:report", args=[school.pk]), **told, **days, despite="linked")
        .content.decode()
    )
    assert told_case.reference not in page
    assert not LinkedCase.objects.exists()
