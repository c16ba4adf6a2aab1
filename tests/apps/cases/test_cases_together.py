"""Cases that belong together, cases that end and begin again, and conflicts that are withdrawn."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from evenhand.apps.audit import queries as log
from evenhand.apps.cases import actions, queries
from evenhand.apps.cases.models import Conflict, LinkedCase, Reopening
from evenhand.apps.evidence import queries as evidence
from evenhand.core.cases import Agency, Part
from evenhand.core.findings import Refused


def at(page: str, case: Any, *more: int) -> str:
    return reverse(f"cases:{page}", args=[case.school_id, case.pk, *more])


@pytest.fixture
def other(case: Any, runner: Any, now: Any) -> Any:
    post = actions.NewPost(site="Facebook", words="Nobody at this school cares, and it shows.")
    return actions.open_case(by=runner, now=now, school=case.school, title="The same trip", post=post)


def test_cases_are_linked_from_both_sides(case: Any, other: Any, dsl: Any, visitor: Any) -> None:
    browser = visitor(dsl)
    browser.sends(at("link", case), reference=other.reference.lower(), basis="The same trip.")
    for one, another in ((case, other), (other, case)):
        page = browser.opens(reverse("desk:case", args=[one.school_id, one.pk])).content.decode()
        assert another.reference in page
    browser.sends(at("link", other), reference=case.reference, basis="Once more.")
    (row,) = LinkedCase.objects.all()
    browser.sends(at("unlink", other, row.pk))
    assert not LinkedCase.objects.exists()


@pytest.mark.rule(19)
def test_a_case_one_may_not_see_is_not_linked(
    case: Any, other: Any, dsl: Any, runner: Any, now: Any, visitor: Any
) -> None:
    actions.link(by=runner, now=now, case=case, other=other, basis="The same trip.")
    actions.declare_conflict(by=runner, now=now, case=other, person=dsl)
    page = visitor(dsl).opens(reverse("desk:case", args=[case.school_id, case.pk])).content.decode()
    assert other.reference not in page
    told = visitor(dsl).sends(at("link", case), reference=other.reference, basis="Guess.").content.decode()
    assert "You can see no case with this reference" in told
    visitor(dsl).sends(at("unlink", case, LinkedCase.objects.get().pk), status=404)


def test_a_case_does_not_belong_with_itself(case: Any, dsl: Any, now: Any) -> None:
    with pytest.raises(Refused):
        actions.link(by=dsl, now=now, case=case, other=case, basis="Itself.")


def test_a_closed_case_says_what_came_of_it(case: Any, dsl: Any, visitor: Any) -> None:
    browser = visitor(dsl)
    assert "Choose what came of it." in browser.sends(at("close", case), learning="Ring.").content.decode()
    page = browser.sends(at("close", case), learning="Ring sooner.", outcome="settled").content.decode()
    assert "It was settled by talking" in page
    assert "Ring sooner." in page


def test_a_case_closed_too_soon_is_taken_up(case: Any, dsl: Any, visitor: Any) -> None:
    browser = visitor(dsl)
    browser.sends(at("close", case), learning="Ring sooner.", outcome="settled")
    browser.sends(at("reopen", case), reason="It went on.")
    case.refresh_from_db()
    assert (case.closed_at, case.outcome, case.learning) == (None, "", "")
    assert Reopening.objects.get(case=case).learning == "Ring sooner."
    page = browser.opens(reverse("desk:history", args=[case.school_id, case.pk])).content.decode()
    assert "It went on." in page
    assert "Ring sooner." in page
    assert "This case is open already." in browser.sends(at("reopen", case), reason="Again.").content.decode()


def test_a_withdrawn_conflict_opens_the_door_only(
    case: Any, dsl: Any, chair: Any, runner: Any, head: Any, now: Any, visitor: Any
) -> None:
    actions.declare_conflict(by=dsl, now=now, case=case, person=runner, reason="His aunt.")
    (row,) = Conflict.objects.all()
    page = visitor(dsl).sends(at("withdraw", case, row.pk), reason="Another Sam Whitlock.").content.decode()
    assert "Withdrawn, with your reason." in page
    assert queries.case_of(person=runner, school=case.school, case_id=case.pk) is None
    actions.grant(by=dsl, now=now, case=case, person=runner)
    assert queries.case_of(person=runner, school=case.school, case_id=case.pk) is not None
    with pytest.raises(Refused):
        actions.withdraw_conflict(by=dsl, now=now, case=case, conflict=row, reason="Twice.")


def test_nobody_withdraws_ones_own_conflict(case: Any, dsl: Any, runner: Any, now: Any) -> None:
    actions.declare_conflict(by=dsl, now=now, case=case, person=runner)
    with pytest.raises(Refused) as refused:
        actions.withdraw_conflict(
            by=runner, now=now, case=case, conflict=Conflict.objects.get(), reason="I say so."
        )
    assert refused.value.findings[0].id == "conflict-of-ones-own"


def test_somebody_whom_it_touches_stays_out(case: Any, dsl: Any, head: Any, runner: Any, now: Any) -> None:
    facts = actions.PartyFacts(name="Robin", parts=(Part.TARGETED,), school_person=runner)
    actions.add_party(by=dsl, now=now, case=case, facts=facts)
    actions.declare_conflict(by=dsl, now=now, case=case, person=runner)
    actions.withdraw_conflict(by=dsl, now=now, case=case, conflict=Conflict.objects.get(), reason="Wrong.")
    with pytest.raises(Refused):
        actions.grant(by=dsl, now=now, case=case, person=runner)


LIFT = {"cleared_by": "DC Ann Doe", "clearance": "You may write.", "sure": "on"}


@pytest.mark.demand("K2")
def test_a_clearance_is_sealed_and_handed_out(
    case: Any, dsl: Any, runner: Any, now: Any, visitor: Any
) -> None:
    hold = actions.set_hold(by=runner, now=now, case=case, agency=Agency.POLICE)
    browser = visitor(dsl)
    wrong = SimpleUploadedFile("run.exe", b"MZ\x90\x00")
    page = browser.sends(at("hold", case, hold.pk), **LIFT, file=wrong).content.decode()
    assert "This is no PDF" in page
    assert queries.has_live_hold(case_id=case.pk)
    file = SimpleUploadedFile("clearance.pdf", b"%PDF-1.7\n%%EOF")
    browser.sends(at("hold", case, hold.pk), **LIFT, file=file)
    (held,) = queries.holds_of(case=case)
    ((number, name),) = held.documents
    assert name == "clearance.pdf"
    answer = browser.answer(at("clearance", case, number))
    assert answer.content == b"%PDF-1.7\n%%EOF"
    assert answer["Content-Disposition"].startswith("attachment")
    assert queries.sealed_in(case_id=case.pk).isdisjoint(_unnamed(case))


def test_the_log_tells_what_happened_in_words(
    case: Any, dsl: Any, chair: Any, now: Any, visitor: Any
) -> None:
    actions.grant(by=dsl, now=now, case=case, person=chair)
    page = visitor(dsl).opens(reverse("desk:history", args=[case.school_id, case.pk])).content.decode()
    assert "Imran Sadiq sees the case from now on" in page
    assert log.check() is None


def _unnamed(case: Any) -> set[str]:
    """What the vault has of a case and no record names, by the beginning of its digest."""
    return {digest for digest in queries.sealed_in(case_id=case.pk) if digest[:12] in _ends(case)}


def _ends(case: Any) -> set[str]:
    return {finding.place.part for finding in evidence.loose_ends(case.pk) if finding.place}
