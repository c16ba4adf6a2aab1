"""The composer asks what applies to the choices made, and keeps what was typed elsewhere."""

from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.letters import actions, queries
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft
from evenhand.apps.letters.texts import guidance_name
from evenhand.apps.packs import queries as packs

LAW = "answer-lawmentioned"


@pytest.fixture
def begun(staffed: Any, case: Any, person: Any, now: Any) -> Draft:
    pack, template = packs.template_of(school=staffed, pack_id="core", template_id="incident-letter")
    return actions.begin(by=person("dsl"), now=now, school=staffed, case=case, pack=pack, template=template)


@pytest.fixture
def browser(person: Any, visitor: Any) -> Any:
    return visitor(person("dsl"))


def at(draft: Draft) -> str:
    return reverse("letters:compose", args=[draft.school_id, draft.pk])


def typed(draft: Draft, **answers: str) -> dict[str, Any]:
    draft.refresh_from_db()
    return {"version": draft.version, "dated": "", "basis": ""} | {
        f"answer-{name}": value for name, value in answers.items()
    }


def asks(page: str, name: str) -> bool:
    return f'name="{name}"' in page


def test_what_does_not_apply_is_not_asked(begun: Draft, browser: Any) -> None:
    page = browser.opens(at(begun)).content.decode()
    assert asks(page, "answer-law") and asks(page, "answer-hurtfulposts")
    assert not asks(page, LAW)


def test_a_choice_asks_more_after_the_next_save(begun: Draft, browser: Any) -> None:
    page = browser.sends(at(begun), **typed(begun, law="yes")).content.decode()
    assert asks(page, LAW)
    assert "What you chose asks something more: “Which part of the law”" in page
    assert not asks(browser.sends(at(begun), **typed(begun, law="no")).content.decode(), LAW)


def test_whoever_goes_on_to_check_is_asked_first(begun: Draft, browser: Any) -> None:
    page = browser.sends(at(begun), **typed(begun, law="yes"), then="check").content.decode()
    assert asks(page, LAW) and "asks something more" in page
    page = browser.sends(at(begun), **typed(begun, law="yes"), then="check").content.decode()
    assert "What the checks say" in page


def test_what_was_typed_comes_back_with_the_choice(begun: Draft, browser: Any, now: Any) -> None:
    browser.sends(at(begun), **typed(begun, law="yes", lawmentioned="threats"))
    browser.sends(at(begun), **typed(begun, law="no"))
    begun.refresh_from_db()
    assert begun.answers["lawmentioned"] == "threats"
    laid = lay(begun, now=now)
    assert "lawmentioned" not in laid.draft.answers
    assert not any("section 181" in line for line in laid.draft.lines)
    page = browser.sends(at(begun), **typed(begun, law="yes")).content.decode()
    assert f'name="{LAW}" value="threats" checked' in page
    assert "asks something more" not in page


def test_what_does_not_apply_stops_nothing(begun: Draft, person: Any, now: Any) -> None:
    wrong = {"law": "no", "lawmentioned": "nothing of the kind"}
    saved = actions.save(by=person("dsl"), now=now, draft=begun, seen=begun.version, typed={"answers": wrong})
    assert not {"answer-wrong", "wording-no-such-option"} & {one.id for one in lay(saved, now=now).findings}


def test_a_kept_answer_that_no_field_would_take_can_be_saved_around(
    begun: Draft, person: Any, browser: Any, now: Any
) -> None:
    wrong = {"law": "no", "lawmentioned": "nothing of the kind"}
    actions.save(by=person("dsl"), now=now, draft=begun, seen=begun.version, typed={"answers": wrong})
    browser.sends(at(begun), **typed(begun, law="no", conduct="worries"))
    begun.refresh_from_db()
    assert begun.answers["lawmentioned"] == "nothing of the kind" and begun.answers["conduct"] == "worries"


def test_with_scripts_the_question_comes_at_once(begun: Draft, browser: Any) -> None:
    shown = {"shown": ["answer-law", "answer-hurtfulposts"]}
    told = typed(begun, law="yes") | shown
    answer = browser.client.post(at(begun), told, headers={"HX-Request": "true"}).content.decode()
    assert f'<div id="asks-{LAW}" hx-swap-oob="true">' in answer and asks(answer, LAW)
    assert "Asked now as well:" in answer and "“Which part of the law”" in answer
    told = typed(begun, law="no") | {"shown": [*shown["shown"], LAW]}
    answer = browser.client.post(at(begun), told, headers={"HX-Request": "true"}).content.decode()
    assert f'<div id="asks-{LAW}" hx-swap-oob="true"></div>' in answer and not asks(answer, LAW)
    told = typed(begun, law="no") | shown
    answer = browser.client.post(at(begun), told, headers={"HX-Request": "true"}).content.decode()
    assert f"asks-{LAW}" not in answer and f'id="at-{LAW}"' not in answer


def test_two_people_are_shown_no_field_that_neither_touched(
    begun: Draft, person: Any, browser: Any, now: Any
) -> None:
    """What a page had no field for does not count as emptied by whoever sent it."""
    answers = {"law": "yes", "lawmentioned": "threats"}
    actions.save(by=person("dsl"), now=now, draft=begun, seen=begun.version, typed={"answers": answers})
    mine = typed(begun, law="no", conduct="worries")
    theirs = {"answers": {**answers, "conduct": "unkind"}}
    actions.save(by=person("head"), now=now, draft=begun, seen=mine["version"], typed=theirs)
    page = browser.sends(at(begun), status=409, **mine).content.decode()
    assert 'name="keep-answer-conduct"' in page and 'name="keep-answer-law"' in page
    assert f'name="keep-{LAW}"' not in page


def test_a_letter_whose_choices_all_stand_may_go_on(draft: Draft, person: Any, now: Any) -> None:
    pack, _ = packs.template_of(school=draft.school, pack_id="core", template_id="incident-letter")
    assert guidance_name(pack) == draft.guidance_read
    actions.ask(by=person("dsl"), now=now, draft=draft)
    assert queries.draft_of(school=draft.school, draft_id=draft.pk) is not None


def test_a_note_of_a_passage_that_is_left_out_is_not_shown_and_its_tick_is_kept(
    begun: Draft, browser: Any
) -> None:
    page = browser.sends(at(begun), **typed(begun, law="yes", lawmentioned="harassment")).content.decode()
    notes = page.count('name="notes_read"')
    every = [str(one) for one in range(1, notes + 1)]
    told = {**typed(begun, law="no", lawmentioned="harassment"), "notes_read": every}
    page = browser.sends(at(begun), **told).content.decode()
    assert page.count('name="notes_read"') == notes - 1
    begun.refresh_from_db()
    assert begun.notes_read == [int(one) for one in every], "what was ticked once is kept"
    page = browser.sends(at(begun), **{**typed(begun, law="yes"), "notes_read": every}).content.decode()
    assert page.count('name="notes_read"') == notes


def test_a_note_of_a_passage_that_is_left_out_stops_nothing(begun: Draft, browser: Any, now: Any) -> None:
    browser.sends(at(begun), **typed(begun, law="no"), then="check")
    left_out = lay(begun, now=now).draft.notes_left_out
    assert len(left_out) == 1
    page = browser.sends(at(begun), **typed(begun, law="no"), then="check").content.decode()
    assert "Note 3 of 3 has not been ticked" in page
