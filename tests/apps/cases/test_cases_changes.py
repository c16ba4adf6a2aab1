"""What is sent twice happens once; what somebody changed meanwhile is shown, and nothing typed is lost."""

import re
from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.cases import actions, queries
from evenhand.apps.cases.models import Conversation, Party
from evenhand.core.cases import Part


def at(page: str, case: Any, *more: int) -> str:
    return reverse(f"cases:{page}", args=[case.school_id, case.pk, *more])


def hidden(page: Any) -> dict[str, str]:
    """The hidden words of the form on a page, as its browser would send them back."""
    found = re.findall(r'type="hidden" name="(eh-\w+)" value="([^"]*)"', page.content.decode())
    return dict(found)


@pytest.fixture
def sam(case: Any, runner: Any, now: Any) -> Party:
    facts = actions.PartyFacts(name="Sam Whitlock", parts=(Part.AUTHOR,))
    return actions.add_party(by=runner, now=now, case=case, facts=facts)


TYPED = {"name": "Sam Whitlow", "parts": ["author"], "class_name": "4B"}


def test_a_change_on_top_of_another_shows_both(
    case: Any, sam: Party, dsl: Any, head: Any, visitor: Any
) -> None:
    where = at("party", case, sam.pk)
    mine, theirs = visitor(dsl), visitor(head)
    opened = hidden(mine.opens(where))
    theirs.sends(where, **{**TYPED, "name": "Samuel Whitlock"}, **hidden(theirs.opens(where)))
    page = mine.sends(where, **TYPED, **opened)
    words = page.content.decode()
    assert "Somebody else has changed this" in words
    assert "Samuel Whitlock" in words
    assert 'value="Sam Whitlow"' in words
    assert Party.objects.get(pk=sam.pk).name == "Samuel Whitlock"
    mine.sends(where, **TYPED, **hidden(page))
    assert Party.objects.get(pk=sam.pk).name == "Sam Whitlow"


def test_two_who_change_nothing_at_once_are_let(case: Any, sam: Party, dsl: Any, visitor: Any) -> None:
    where = at("party", case, sam.pk)
    browser = visitor(dsl)
    browser.sends(where, **TYPED, **hidden(browser.opens(where)))
    page = browser.sends(where, **{**TYPED, "class_name": ""}, **hidden(browser.opens(where)))
    assert "Saved." in page.content.decode()


@pytest.mark.parametrize("page", ["party", "offered"])
def test_pages_that_put_right_carry_what_was_seen(
    page: str, case: Any, sam: Party, dsl: Any, visitor: Any
) -> None:
    assert set(hidden(visitor(dsl).opens(at(page, case, sam.pk)))) == {"eh-sent", "eh-seen"}


def test_a_double_click_does_one_thing(case: Any, sam: Party, dsl: Any, visitor: Any) -> None:
    where = at("talk", case, sam.pk)
    browser = visitor(dsl)
    told = {"outcome": "spoken", "spoken_by": "Ruth", "on_day": "20", "on_month": "11", "on_year": "2026"}
    sent = {**told, **hidden(browser.opens(where))}
    browser.sends(where, **sent)
    browser.sends(where, **sent)
    assert Conversation.objects.count() == 1


def test_back_and_other_words_are_another_thing(case: Any, sam: Party, dsl: Any, visitor: Any) -> None:
    where = at("talk", case, sam.pk)
    browser = visitor(dsl)
    told = {"outcome": "spoken", "spoken_by": "Ruth", "on_day": "20", "on_month": "11", "on_year": "2026"}
    sent = {**told, **hidden(browser.opens(where))}
    browser.sends(where, **sent)
    browser.sends(where, **{**sent, "spoken_by": "Pat"})
    assert Conversation.objects.count() == 2


def test_a_refusal_is_no_first_time(case: Any, sam: Party, dsl: Any, visitor: Any) -> None:
    where = at("talk", case, sam.pk)
    browser = visitor(dsl)
    told = {"outcome": "spoken", "spoken_by": "Ruth", "on_day": "20", "on_month": "11", "on_year": "2999"}
    sent = {**told, **hidden(browser.opens(where))}
    for _ in range(2):
        assert "still to come" in browser.sends(where, **sent).content.decode()
    assert queries.value_of(case).conversations == ()
