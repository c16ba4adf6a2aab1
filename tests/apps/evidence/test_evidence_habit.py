"""Rule 15: nobody's account is captured again and again without anything new having happened."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from django.urls import reverse
from sample_pictures import screenshot

from evenhand.apps.cases import actions as cases
from evenhand.apps.cases import queries as known
from evenhand.apps.cases.models import Post
from evenhand.apps.evidence import actions
from evenhand.apps.evidence.models import Item
from evenhand.core.cases import Attribution, Part
from evenhand.core.evidence import Vantage
from evenhand.core.findings import Refused
from evenhand.core.people import Role

pytestmark = pytest.mark.rule(15)
NUMBERS = count()


@pytest.fixture
def looks(school: Any, case: Any, dsl: Any, told: Any, now: Any) -> Callable[..., list[str]]:
    """`looks(day=3)`: somebody captures the post on that day; the ids of what the rules advise, or of what
    stops it."""

    def look(*, day: int, post: int | None = None, **changes: Any) -> list[str]:
        said = replace(told, post=post or known.newest_post(case=case), **changes)
        place = {"school_id": school.pk, "case_id": case.pk}
        at = now + timedelta(days=day)
        try:
            advice = actions.may_be_taken(now=at, told=said, case_id=case.pk)
            name = f"look {next(NUMBERS)}"
            actions.take_in(by=dsl, now=at, **place, name=name, data=screenshot(name), told=said)
        except Refused as refused:
            return [one.id for one in refused.findings]
        return [one.id for one in advice]

    return look


def test_many_pictures_of_one_look_are_one(looks: Any) -> None:
    assert [looks(day=0) for _ in range(5)] == [[]] * 5


def test_the_second_look_warns_and_the_third_is_stopped(looks: Any) -> None:
    found = [looks(day=day) for day in (0, 3, 6, 9, 9)]
    assert found == [[], [], ["surveillance-soon"], ["surveillance-by-habit"], ["surveillance-by-habit"]]
    assert Item.objects.count() == 3


def test_what_others_hand_over_is_no_look(looks: Any) -> None:
    assert [looks(day=day, vantage=Vantage.SUPPLIED) for day in range(6)] == [[]] * 6
    assert looks(day=7) == []


def test_another_post_is_something_new(looks: Any, case: Any, dsl: Any, now: Any, school: Any) -> None:
    first = known.newest_post(case=case)
    author = cases.add_party(
        by=dsl, now=now, case=case, facts=cases.PartyFacts(name="Sam Whitlock", parts=(Part.AUTHOR,))
    )
    told = {"author": author, "attribution": Attribution.CONFIRMED, "basis": "Said so", "targets": []}
    cases.add_post(by=dsl, now=now, case=case, post=cases.NewPost(site="Facebook"))
    for post in Post.objects.filter(case=case):
        cases.attribute(by=dsl, now=now, post=post, **told)
    second = known.newest_post(case=case)
    assert second != first
    assert [looks(day=day, post=first) for day in (0, 3)] == [[], []]
    assert looks(day=6, post=second) == [], "the new post is an event"
    assert looks(day=9, post=first) == [], "the first look since"
    assert looks(day=12, post=second) == ["surveillance-soon"], "one account, whichever post"
    assert looks(day=15, post=first) == ["surveillance-by-habit"]


def test_the_data_protection_lead_may_say_that_it_is_needed(
    looks: Any, case: Any, school: Any, somebody: Any, visitor: Any, dsl: Any, now: Any
) -> None:
    for day in (0, 3, 6):
        looks(day=day)
    assert looks(day=9) == ["surveillance-by-habit"]
    where = reverse("evidence:allow", args=[school.pk, case.pk])
    assert visitor(dsl).answer(where).status_code == 403

    dpo = somebody(at=school, role=Role.DPO, name="Dora Data")
    cases.grant(by=dsl, now=now, case=case, person=dpo)
    browser = visitor(dpo)
    post = known.newest_post(case=case)
    told = {"post": post, "words": "Threats were announced for Friday.", "until_day": "2"}
    far = browser.sends(where, **told, until_month="4", until_year="2099").content.decode()
    assert "more than three months away" in far and "Threats were announced" in far
    page = browser.sends(where, **told, until_month="12", until_year="2026").content.decode()
    assert "Threats were announced for Friday." in page and "Dora Data" in page
    assert looks(day=9) == [], "2 December, by the evening of which it ends"
    assert looks(day=10) == ["surveillance-by-habit"]


def test_a_stopped_look_loses_nothing_that_was_chosen(
    looks: Any, case: Any, school: Any, visitor: Any, dsl: Any, monkeypatch: Any
) -> None:
    from sample_pictures import upload

    for day in (-9, -6, -3):
        looks(day=day)
    browser = visitor(dsl)
    place = [school.pk, case.pk]
    answer = browser.client.post(reverse("evidence:add", args=place), {"imagery": "no"}, follow=True)
    asked = answer.context["form"]["asked"].value()
    files = [upload(screenshot("Once more"), "again.png")]
    told = {"asked": asked, "tray": "t" * 20, "vantage": "own-view", "post": known.newest_post(case=case)}
    page = browser.sends(reverse("evidence:pictures", args=place), **told, captures=files).content.decode()
    assert "This would be capture 3 from one account" in page and "again.png" in page
    assert Item.objects.count() == 3
