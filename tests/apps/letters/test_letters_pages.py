"""What the pages of letters say: the plan's letter, the holds, who stands aside, and both of two versions."""

from typing import Any

import pytest
from django.urls import reverse
from letter_steps import say

from evenhand.apps.cases import actions as cases
from evenhand.apps.letters import actions, queries
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft, Letter
from evenhand.core.approvals import Verdict
from evenhand.core.cases import Agency, Answered, Outcome, Part
from evenhand.core.cases.triage.questions import QUESTIONS
from evenhand.core.findings import Refused


def at(page: str, draft: Draft, *more: object) -> str:
    return reverse(f"letters:{page}", args=[draft.school_id, draft.pk, *more])


def choosing(case: Any) -> str:
    return reverse("letters:choose-for-case", args=[case.school_id, case.pk])


def answered(case: Any, person: Any, now: Any, *yes: str) -> None:
    answers = {one.id: Answered.YES if one.id in yes else Answered.NO for one in QUESTIONS}
    cases.answer_triage(by=person("dsl"), now=now, case=case, answers=answers)


def test_where_no_letter_is_right_it_says_what_is(case: Any, person: Any, visitor: Any, now: Any) -> None:
    answered(case, person, now)
    page = visitor(person("dsl")).opens(choosing(case)).content.decode()
    assert "No letter is right now" in page
    assert "Do this instead" in page
    assert "Texts that do not fit, and why" in page


def test_the_letter_of_the_plan_stands_first(case: Any, person: Any, visitor: Any, now: Any) -> None:
    answered(case, person, now, "widely-talked-of")
    page = visitor(person("dsl")).opens(choosing(case)).content.decode()
    assert "The plan proposes one letter" in page
    first = page.index("Speaking up, and speaking kindly")
    assert page.index("Many families talk of it") > first
    assert first < page.index("Other texts that would fit")


def test_a_letter_for_later_says_what_comes_first(case: Any, person: Any, visitor: Any, now: Any) -> None:
    answered(case, person, now, "widely-talked-of")
    facts = cases.PartyFacts(name="Sam Whitlock", parts=(Part.AUTHOR,))
    cases.add_party(by=person("dsl"), now=now, case=case, facts=facts)
    page = visitor(person("dsl")).opens(choosing(case)).content.decode()
    assert "Later perhaps" in page
    assert "Nobody has spoken with Sam Whitlock yet" in page


def test_what_left_is_done_in_the_plan(
    approved: Draft, case: Any, person: Any, visitor: Any, now: Any
) -> None:
    answered(case, person, now, "widely-talked-of")
    actions.release(by=person("office"), now=now, draft=approved)
    page = visitor(person("dsl")).opens(choosing(case)).content.decode()
    assert "The plan proposes" not in page


def test_a_closed_case_has_no_new_letters(case: Any, person: Any, now: Any, staffed: Any) -> None:
    from evenhand.apps.cases.models import Case
    from evenhand.apps.packs import queries as packs

    Case.objects.filter(pk=case.pk).update(closed_at=now, closed_by=person("head"))
    case.refresh_from_db()
    pack, template = packs.template_of(school=staffed, pack_id="core", template_id="incident-letter")
    with pytest.raises(Refused):
        actions.begin(by=person("dsl"), now=now, school=staffed, case=case, pack=pack, template=template)


def test_a_hold_stands_on_every_page(approved: Draft, case: Any, person: Any, visitor: Any, now: Any) -> None:
    letter = actions.release(by=person("office"), now=now, draft=approved)
    pages = [choosing(case), reverse("letters:letter", args=[case.school_id, letter.pk])]
    other = Draft.objects.get(pk=approved.pk)
    other.pk = None
    other.save()
    pages += [at("compose", other), at("check", other), at("override", other, "live-hold")]
    browser = visitor(person("dsl"))
    for page in pages:
        assert "There is a hold on this case" not in browser.opens(page).content.decode()
    cases.set_hold(by=person("dsl"), now=now, case=case, agency=Agency.POLICE)
    for page in pages:
        assert "There is a hold on this case" in browser.opens(page).content.decode()


@pytest.mark.parametrize(
    "parts", [(Part.TARGETED,), (Part.SUBJECT,), (Part.AUTHOR,), (Part.PARENT_INVOLVED,)]
)
def test_who_is_in_the_case_neither_approves_nor_releases(
    parts: tuple[Part, ...], asked: Draft, case: Any, person: Any, now: Any
) -> None:
    """Also where nobody has said that the party is a colleague: the name is enough."""
    say(asked, person("staff"), now, Verdict.READ, "Fine.")
    facts = cases.PartyFacts(name="Omar Lind", parts=parts)
    made = cases.add_party(by=person("dsl"), now=now, case=case, facts=facts)
    told = {"on": now.date(), "spoken_by": "Ruth Bello", "outcome": Outcome.SPOKEN}
    cases.record_conversation(by=person("dsl"), now=now, party=made, **told)
    draft = queries.draft_of(school=asked.school, draft_id=asked.pk)
    with pytest.raises(Refused) as refused:
        say(draft, person("chair"), now, Verdict.APPROVE)
    assert refused.value.findings[0].id == "approval-conflict"
    say(draft, person("head"), now, Verdict.APPROVE)
    with pytest.raises(Refused) as refused:
        actions.release(by=person("chair"), now=now, draft=draft)
    assert "release-conflict" in {one.id for one in refused.value.findings}
    assert not Letter.objects.exists()


def test_a_relative_of_somebody_in_it_takes_no_part(
    asked: Draft, case: Any, person: Any, visitor: Any, now: Any
) -> None:
    facts = cases.PartyFacts(name="Sam Whitlock", parts=(Part.AUTHOR,), related_to=(person("chair"),))
    cases.add_party(by=person("dsl"), now=now, case=case, facts=facts)
    with pytest.raises(Refused) as refused:
        say(asked, person("chair"), now, Verdict.APPROVE)
    assert "approval-conflict" in {one.id for one in refused.value.findings}
    visitor(person("chair")).opens(at("check", asked), status=404)


def test_who_is_in_the_case_does_not_sign(draft: Draft, case: Any, person: Any, now: Any) -> None:
    saved = actions.save(
        by=person("dsl"), now=now, draft=draft, seen=draft.version, typed={"signatory": "chair"}
    )
    facts = cases.PartyFacts(name="Omar Lind", parts=(Part.TARGETED,), is_staff=True)
    cases.add_party(by=person("dsl"), now=now, case=case, facts=facts)
    fresh = queries.draft_of(school=saved.school, draft_id=saved.pk)
    with pytest.raises(Refused) as refused:
        actions.ask(by=person("dsl"), now=now, draft=fresh)
    assert "signatory-conflicted" in {one.id for one in refused.value.findings}


def test_a_comment_stands_beside_the_letter(asked: Draft, person: Any, visitor: Any, now: Any) -> None:
    say(asked, person("head"), now, Verdict.RETURN, "Say it more simply.")
    for page in ("compose", "check"):
        words = visitor(person("dsl")).opens(at(page, asked)).content.decode()
        assert "Say it more simply." in words
        assert "Hazel Wynn" in words


def test_the_words_that_are_meant_are_marked_and_lead_to_what_is_said(
    draft: Draft, person: Any, visitor: Any, now: Any
) -> None:
    answers = {**draft.answers, "howtoraiseaconcern": "stop the disgusting posts"}
    actions.save(by=person("dsl"), now=now, draft=draft, seen=draft.version, typed={"answers": answers})
    page = visitor(person("dsl")).opens(at("compose", draft)).content.decode()
    letter = page[page.index('aria-label="The letter as it reads now"') :]
    marked = letter[letter.index('stop the <mark class="eh-mark eh-mark--stop">disgusting</mark>') :]
    assert 'id="mark-1" href="#said-1"' in marked[:200]
    said = page[page.index('id="said-1"') :]
    assert 'href="#mark-1"' in said[:300]
    assert "is a loaded word" in said[:600]


def test_what_is_said_of_a_whole_paragraph_stands_under_it(
    draft: Draft, person: Any, visitor: Any, now: Any
) -> None:
    answers = {**draft.answers, "howtoraiseaconcern": "write to [name]"}
    actions.save(by=person("dsl"), now=now, draft=draft, seen=draft.version, typed={"answers": answers})
    page = visitor(person("dsl")).opens(at("compose", draft)).content.decode()
    letter = page[page.index('aria-label="The letter as it reads now"') :]
    assert letter.index("write to [name]") < letter.index('id="note-')
    assert "#note-" in page


def test_of_two_versions_each_field_is_chosen(draft: Draft, person: Any, visitor: Any, now: Any) -> None:
    fields = {"version": draft.version, "dated": draft.dated, "signatory": "head", "basis": "Mine"}
    fields |= {f"answer-{key}": value for key, value in draft.answers.items()}
    fields |= {"notes_read": [str(one) for one in draft.notes_read], "guidance_read": "on"}
    theirs = {"basis": "Theirs", "dated": "22 November 2026"}
    actions.save(by=person("head"), now=now, draft=draft, seen=draft.version, typed=theirs)
    page = visitor(person("dsl")).sends(at("compose", draft), status=409, **fields).content.decode()
    assert "Hazel Wynn" in page
    for words in ("Mine", "Theirs", "22 November 2026"):
        assert words in page
    chosen = {**fields, "version": draft.version + 1, "keep-basis": "mine", "keep-dated": "theirs"}
    visitor(person("dsl")).sends(at("compose", draft), **chosen)
    draft.refresh_from_db()
    assert (draft.basis, draft.dated) == ("Mine", "22 November 2026")
    assert lay(draft, now=now).findings == ()
