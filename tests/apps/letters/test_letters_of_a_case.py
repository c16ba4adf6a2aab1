"""A letter about something that happened: the facts of its case are asked again at the release."""

from typing import Any

import pytest
from django.urls import reverse
from letter_steps import say

from evenhand.apps.cases import actions as cases
from evenhand.apps.letters import actions, queries
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft, Letter
from evenhand.apps.letters.waiting import waits_for
from evenhand.core.approvals import State, Verdict
from evenhand.core.cases import Agency, Part
from evenhand.core.findings import Refused
from evenhand.core.people import Role


def at(page: str, school: Any, *more: object) -> str:
    return reverse(f"letters:{page}", args=[school.pk, *more])


def ids(refused: Any) -> set[str]:
    return {finding.id for finding in refused.value.findings}


def test_a_letter_agreed_to_by_two_others_is_released(approved: Draft, person: Any, now: Any) -> None:
    letter = actions.release(by=person("office"), now=now, draft=approved)
    assert [row.letter for row in queries.letters_of(approved.case_id)] == [letter.pk]


def test_a_hold_between_approval_and_release_stops_it(
    approved: Draft, staffed: Any, person: Any, visitor: Any, case: Any, now: Any
) -> None:
    hold = cases.set_hold(by=person("dsl"), now=now, case=case, agency=Agency.POLICE)
    page = visitor(person("office")).sends(at("release", staffed, approved.pk), status=409)
    assert "The police are looking into this case" in page.content.decode()
    assert not Letter.objects.exists()
    cases.lift_hold(by=person("dsl"), now=now, hold=hold, cleared_by="PC Hill", clearance="Go ahead.")
    actions.release(by=person("office"), now=now, draft=approved)


def test_nothing_is_begun_during_a_hold(staffed: Any, case: Any, person: Any, visitor: Any, now: Any) -> None:
    cases.set_hold(by=person("dsl"), now=now, case=case, agency=Agency.POLICE)
    browser = visitor(person("dsl"))
    page = browser.opens(at("choose-for-case", staffed, case.pk)).content.decode()
    assert "Only a neutral acknowledgement may go out" in page
    browser.sends(at("choose-for-case", staffed, case.pk), status=409, template="core incident-letter")
    assert not Draft.objects.exists()


def test_an_approval_is_no_second_reading(asked: Draft, person: Any, now: Any) -> None:
    with pytest.raises(Refused) as refused:
        say(asked, person("head"), now, Verdict.APPROVE)
    assert "second-reader" in ids(refused)


def test_one_person_is_not_two_readers(asked: Draft, person: Any, now: Any) -> None:
    say(asked, person("chair"), now, Verdict.READ)
    with pytest.raises(Refused) as refused:
        say(asked, person("chair"), now, Verdict.APPROVE)
    assert "approval-twice" in ids(refused)


def test_who_becomes_a_party_no_longer_counts(approved: Draft, person: Any, now: Any, case: Any) -> None:
    facts = cases.PartyFacts(name="Dana Frost", parts=(Part.TARGETED,), is_staff=True)
    cases.add_party(by=person("dsl"), now=now, case=case, facts=facts)
    with pytest.raises(Refused) as refused:
        actions.release(by=person("office"), now=now, draft=approved)
    assert "letter-not-agreed" in ids(refused)


def test_whoever_is_shut_out_finds_no_letter(
    approved: Draft, staffed: Any, person: Any, visitor: Any, now: Any, case: Any
) -> None:
    letter = actions.release(by=person("office"), now=now, draft=approved)
    facts = cases.PartyFacts(name="Dana Frost", parts=(Part.TARGETED,), is_staff=True)
    cases.add_party(by=person("dsl"), now=now, case=case, facts=facts)
    browser = visitor(person("staff"))
    for page, number in (("check", approved.pk), ("letter", letter.pk), ("print", letter.pk)):
        browser.opens(at(page, staffed, number), status=404)
    assert browser.answer(at("file", staffed, letter.pk, "txt")).status_code == 404


def test_who_is_not_in_the_case_finds_no_letter(
    draft: Draft, staffed: Any, somebody: Any, visitor: Any
) -> None:
    stranger = somebody(at=staffed, role=Role.OFFICE, name="Ian Stone")
    visitor(stranger).opens(at("compose", staffed, draft.pk), status=404)
    assert draft.template not in visitor(stranger).opens(at("letters", staffed)).content.decode()


def test_words_of_the_law_need_a_second_signatory(draft: Draft, person: Any, now: Any) -> None:
    typed = {"answers": draft.answers | {"law": "yes"}, "basis": "The police asked us to say so."}
    row = actions.save(by=person("dsl"), now=now, draft=draft, seen=draft.version, typed=typed)
    actions.ask(by=person("dsl"), now=now, draft=row)
    say(row, person("staff"), now, Verdict.READ)
    say(row, person("head"), now, Verdict.APPROVE)
    assert lay(row, now=now).state is State.WAITING
    with pytest.raises(Refused):
        actions.release(by=person("office"), now=now, draft=row)
    say(row, person("chair"), now, Verdict.APPROVE)
    actions.release(by=person("office"), now=now, draft=row)


def test_notes_of_a_case_reach_no_finished_file(
    approved: Draft, person: Any, case: Any, visitor: Any, staffed: Any, now: Any
) -> None:
    cases.add_note(by=person("dsl"), now=now, case=case, words="Zebrafinch")
    assert "Zebrafinch" not in str(lay(approved, now=now))
    letter = actions.release(by=person("office"), now=now, draft=approved)
    for one in queries.files_of(letter):
        assert b"Zebrafinch" not in queries.bytes_of(letter=letter, suffix=one.suffix)[1]


def test_what_left_is_told_to_the_plan(approved: Draft, person: Any, now: Any) -> None:
    assert queries.texts_sent(approved.case_id) == ()
    actions.release(by=person("office"), now=now, draft=approved)
    (sent,) = queries.texts_sent(approved.case_id)
    assert (sent.template, sent.on) == ("incident-letter", now.date())


def test_a_letter_waits_for_those_who_may_decide(asked: Draft, staffed: Any, person: Any, now: Any) -> None:
    def waits(role: str) -> list[str]:
        return [one.to_do for one in waits_for(person=person(role), school=staffed, now=now)]

    assert (waits("dsl"), waits("staff"), waits("head")) == ([], ["decide"], ["decide"])
    say(asked, person("staff"), now, Verdict.READ)
    assert waits("staff") == []
    say(asked, person("head"), now, Verdict.APPROVE)
    assert (waits("office"), waits("staff")) == (["release"], [])


def test_pages_ask_the_database_few_questions(
    approved: Draft, staffed: Any, case: Any, person: Any, visitor: Any, django_assert_max_num_queries: Any
) -> None:
    browser = visitor(person("dsl"))
    for where in (
        at("compose", staffed, approved.pk),
        at("check", staffed, approved.pk),
        at("choose-for-case", staffed, case.pk),
        at("letters", staffed),
    ):
        with django_assert_max_num_queries(25):
            browser.opens(where)


def test_pages_of_a_case_letter_are_sound(
    approved: Draft, staffed: Any, case: Any, person: Any, visitor: Any
) -> None:
    browser = visitor(person("dsl"))
    page = browser.opens(at("compose", staffed, approved.pk)).content.decode()
    assert case.reference in page
    assert "Second-read" in browser.opens(at("check", staffed, approved.pk)).content.decode()
    browser.opens(at("choose-for-case", staffed, case.pk))
