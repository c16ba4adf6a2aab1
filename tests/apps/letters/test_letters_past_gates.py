"""Going past a gate: by whom the gate lets, with a reason, for one text, never changed, beside the gate."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction
from django.urls import reverse

from evenhand.apps.audit import queries as log
from evenhand.apps.cases import actions as cases
from evenhand.apps.letters import actions, queries
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft, Override
from evenhand.core.cases import Agency, Outcome, Part
from evenhand.core.findings import Refused
from evenhand.core.gates import Stage
from evenhand.core.people import Role

GATE = "parties-spoken-to"  # the head alone may go past it, where somebody would not speak
TWO = "loaded-words"  # the head, and the chair agrees


@pytest.fixture
def stopped(draft: Draft, case: Any, person: Any, now: Any) -> Draft:
    """A letter that stops because somebody did not want to speak with the school."""
    author = party(case, person("dsl"), now)
    told = {"on": now.date(), "spoken_by": "Ruth Bello", "outcome": Outcome.DECLINED}
    cases.record_conversation(by=person("dsl"), now=now, party=author, **told)
    assert GATE in stops(draft, now)
    return draft


@pytest.fixture
def loaded(draft: Draft, person: Any, now: Any) -> Draft:
    """A letter with a loaded word that nobody has given a basis for."""
    answers = {**draft.answers, "howtoraiseaconcern": "stop the disgusting lies"}
    saved = actions.save(
        by=person("dsl"), now=now, draft=draft, seen=draft.version, typed={"answers": answers}
    )
    assert TWO in stops(saved, now)
    return saved


def party(case: Any, by: Any, now: Any, name: str = "Sam Whitlock") -> Any:
    facts = cases.PartyFacts(name=name, parts=(Part.AUTHOR,))
    return cases.add_party(by=by, now=now, case=case, facts=facts)


def fresh(draft: Draft) -> Draft:
    return Draft.objects.select_related("school", "case", "prepared_by").get(pk=draft.pk)


def stops(draft: Draft, now: Any) -> set[str]:
    return {said.gate for said in lay(fresh(draft), now=now).verdict(Stage.RELEASE).stops()}


def past(draft: Draft, by: Any, now: Any, gate: str = GATE, reason: str = "It is being dealt with.") -> Any:
    digest = lay(fresh(draft), now=now).digest
    return actions.override(by=by, now=now, draft=draft, gate=gate, digest_seen=digest, reason=reason)


def why_not(act: Any) -> str:
    with pytest.raises(Refused) as refused:
        act()
    return str(refused.value.findings[0].id)


def test_the_head_goes_past_a_gate_in_writing(stopped: Draft, person: Any, now: Any) -> None:
    past(stopped, person("head"), now)
    assert GATE not in stops(stopped, now)
    (event,) = [one for one in log.about(subject=f"letter:{stopped.pk}") if one.kind == "letter.override"]
    assert event.facts["gate"] == GATE
    assert "dealt with" not in str(event)


@pytest.mark.parametrize("role", ["office", "dsl", "chair", "staff"])
def test_others_do_not_go_past_it(role: str, stopped: Draft, person: Any, now: Any) -> None:
    assert why_not(lambda: past(stopped, person(role), now)) == "override-not-yours"
    assert GATE in stops(stopped, now)


def test_nobody_goes_past_a_hold(draft: Draft, case: Any, person: Any, visitor: Any, now: Any) -> None:
    cases.set_hold(by=person("dsl"), now=now, case=case, agency=Agency.POLICE)
    for role in ("head", "chair", "dsl"):
        assert why_not(lambda role=role: past(draft, person(role), now, "live-hold")) == "override-not-yours"
    where = reverse("letters:override", args=[draft.school_id, draft.pk, "live-hold"])
    page = visitor(person("head")).opens(where).content.decode()
    assert "Nobody may go past this" in page
    assert "There is a hold on this case" in page
    assert "textarea" not in page


def test_what_no_waiver_covers_cannot_be_gone_past(
    stopped: Draft, case: Any, person: Any, visitor: Any, now: Any
) -> None:
    """With somebody else nobody has even tried to speak, and that has to be done."""
    party(case, person("dsl"), now, "Ida Brook")
    assert why_not(lambda: past(stopped, person("head"), now)) == "override-not-yours"


def test_a_reason_is_needed(stopped: Draft, person: Any, now: Any, visitor: Any) -> None:
    assert why_not(lambda: past(stopped, person("head"), now, reason="  ")) == "override-no-reason"
    where = reverse("letters:override", args=[stopped.school_id, stopped.pk, GATE])
    fields = {"digest": lay(stopped, now=now).digest, "reason": ""}
    page = visitor(person("head")).sends(where, status=409, **fields).content.decode()
    assert "Write why it is right all the same" in page
    assert not Override.objects.exists()


def test_an_edit_voids_it(stopped: Draft, person: Any, now: Any) -> None:
    past(stopped, person("head"), now)
    saved = actions.save(
        by=person("dsl"), now=now, draft=stopped, seen=stopped.version, typed={"dated": "22 November 2026"}
    )
    assert GATE in stops(saved, now)
    assert lay(saved, now=now).written == ()


def test_it_counts_for_the_text_that_was_read(stopped: Draft, person: Any, now: Any) -> None:
    seen = lay(stopped, now=now).digest
    actions.save(
        by=person("dsl"), now=now, draft=stopped, seen=stopped.version, typed={"dated": "22 November 2026"}
    )
    told = {"gate": GATE, "digest_seen": seen, "reason": "Yes"}
    assert (
        why_not(lambda: actions.override(by=person("head"), now=now, draft=stopped, **told))
        == "override-other-text"
    )


def test_where_two_are_needed_one_is_not_enough(loaded: Draft, person: Any, now: Any) -> None:
    assert why_not(lambda: past(loaded, person("chair"), now, TWO)) == "override-not-yours"
    past(loaded, person("head"), now, TWO, "They are quoted.")
    assert TWO in stops(loaded, now)
    assert why_not(lambda: past(loaded, person("head"), now, TWO)) == "override-waits"
    past(loaded, person("chair"), now, TWO, "I agree.")
    assert TWO not in stops(loaded, now)


def test_nobody_seconds_themselves(loaded: Draft, person: Any, now: Any, staffed: Any, runner: Any) -> None:
    from evenhand.apps.schools import actions as schools

    past(loaded, person("head"), now, TWO)
    head = person("head")
    told = {"name": head.name, "email": head.email, "role": Role.CHAIR}
    schools.give_role(by=runner, now=now, school=staffed, **told)
    assert why_not(lambda: past(loaded, head, now, TWO)) == "override-waits"


def test_who_becomes_involved_no_longer_counts(stopped: Draft, case: Any, person: Any, now: Any) -> None:
    past(stopped, person("head"), now)
    facts = cases.PartyFacts(name="Hazel Wynn", parts=(Part.TARGETED,), is_staff=True)
    cases.add_party(by=person("dsl"), now=now, case=case, facts=facts)
    assert GATE in stops(stopped, now)
    assert why_not(lambda: past(stopped, person("head"), now)) == "override-not-yours"


def test_the_database_keeps_it_as_it_is(stopped: Draft, person: Any, now: Any) -> None:
    made = past(stopped, person("head"), now)
    with pytest.raises(DatabaseError), transaction.atomic():
        Override.objects.filter(pk=made.pk).update(reason="something kinder")


def test_it_stands_beside_the_gate(stopped: Draft, staffed: Any, person: Any, visitor: Any, now: Any) -> None:
    check = reverse("letters:check", args=[staffed.pk, stopped.pk])
    head, writer = visitor(person("head")), visitor(person("dsl"))
    assert "Only the headteacher may go past this" in writer.opens(check).content.decode()
    assert "Go past this, with a reason" in head.opens(check).content.decode()
    where = reverse("letters:override", args=[staffed.pk, stopped.pk, GATE])
    fields = {"digest": lay(stopped, now=now).digest, "reason": "The governors hear it on Monday."}
    head.sends(where, **fields)
    for page in (check, reverse("letters:compose", args=[staffed.pk, stopped.pk])):
        words = writer.opens(page).content.decode()
        assert "The governors hear it on Monday." in words
        assert "Hazel Wynn" in words


def test_a_released_letter_has_no_way_past(
    approved: Draft, person: Any, visitor: Any, now: Any, staffed: Any
) -> None:
    digest = lay(approved, now=now).digest
    actions.release(by=person("office"), now=now, draft=approved)
    told = {"gate": GATE, "digest_seen": digest, "reason": "Late"}
    assert (
        why_not(lambda: actions.override(by=person("head"), now=now, draft=approved, **told))
        == "letter-released-already"
    )
    page = visitor(person("head")).opens(reverse("letters:override", args=[staffed.pk, approved.pk, GATE]))
    assert "Released letter" in page.content.decode()
    assert queries.released(Draft.objects.get(pk=approved.pk)) is not None


def test_what_waits_for_a_second_person_stands_on_their_day(
    loaded: Draft, person: Any, now: Any, visitor: Any
) -> None:
    def day(role: str) -> str:
        page = visitor(person(role)).opens(reverse("desk:today", args=[loaded.school_id]))
        return str(page.content.decode())

    words = "wants to go past “Loaded words rest on something”"
    assert words not in day("chair")
    past(loaded, person("head"), now, TWO, "They are quoted.")
    assert words in day("chair")
    assert reverse("letters:override", args=[loaded.school_id, loaded.pk, TWO]) in day("chair")
    for other in ("head", "dsl", "staff", "office"):
        assert words not in day(other)
    past(loaded, person("chair"), now, TWO, "I agree.")
    assert words not in day("chair")


def test_what_was_written_for_another_text_waits_for_nobody(
    loaded: Draft, person: Any, now: Any, visitor: Any
) -> None:
    past(loaded, person("head"), now, TWO, "They are quoted.")
    later = now + timedelta(minutes=5)
    answers = {**loaded.answers, "howtoraiseaconcern": "stop the disgusting lies now"}
    actions.save(by=person("dsl"), now=later, draft=loaded, seen=loaded.version, typed={"answers": answers})
    page = visitor(person("chair")).opens(reverse("desk:today", args=[loaded.school_id]))
    assert "wants to go past" not in page.content.decode()
