"""The rows of a case become the value the rules ask, whole; notes never do."""

import dataclasses
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from evenhand.apps.cases import actions, notes, queries
from evenhand.apps.cases.models import Case, Danger
from evenhand.apps.cases.values import FROM_ABOVE
from evenhand.core import cases as values
from evenhand.core.cases import Part

DAY = date(2026, 11, 20)


@pytest.fixture
def full(case: Any, runner: Any, dsl: Any, teacher: Any, now: Any) -> Any:
    """A case in which everything there is was done."""
    told = {"by": runner, "now": now}
    author = actions.add_party(
        **told,
        case=case,
        facts=actions.PartyFacts(
            name="Sam Whitlock",
            parts=(Part.AUTHOR, Part.PARENT_INVOLVED),
            other_names=("Sammy", "S Whitlock"),
            handles=("@samw",),
            class_name="4B",
            related_to=(teacher,),
        ),
    )
    hurt = actions.add_party(
        **told,
        case=case,
        facts=actions.PartyFacts(
            name="Joe Lane", parts=(Part.TARGETED, Part.SUBJECT), is_staff=True, job="Caretaker"
        ),
    )
    actions.say_offered(**told, party=hurt, days=dict.fromkeys(actions.Offered, DAY))
    post = actions.add_post(
        **told,
        case=case,
        post=actions.NewPost(
            site="X", link="https://x.com/a/status/1", posted_on=DAY, seen_on=DAY, words="He lies."
        ),
    )
    told_post = {"author": author, "attribution": values.Attribution.CONFIRMED, "basis": "Said so."}
    actions.attribute(**told, post=post, targets=[hurt], **told_post)
    actions.record_conversation(
        **told,
        party=author,
        on=DAY,
        spoken_by="Pat Hargreaves",
        outcome=values.Outcome.SPOKEN,
        how="telephone",
    )
    actions.offer_meeting(
        **told, party=author, on=DAY, how="telephone", outcome=values.OfferOutcome.DECLINED, reason="Away."
    )
    hold = actions.set_hold(**told, case=case, agency=values.Agency.POLICE, reference="M/1", set_on=DAY)
    actions.lift_hold(by=dsl, now=now, hold=hold, cleared_by="DC Ann Doe", clearance="You may write.")
    actions.answer_triage(**told, case=case, answers={"danger-now": values.Answered.YES})
    danger = Danger.objects.get(case=case)
    actions.decide_danger(by=dsl, now=now, danger=danger, decision="Rang 101.", reference="R7")
    actions.make_allegation(
        **told,
        worker=hurt,
        lado_contacted_on=DAY,
        lado_advice="Carry on.",
        threshold=values.Threshold.NOT_MET,
        teacher_accused=values.Answered.NO,
        ban_ended_by="charge",
        role_words=("maths", "class 4"),
    )
    concern = actions.add_concern(**told, case=case, summary="The trip was called off.", received_on=DAY)
    actions.route_concern(
        **told,
        concern=concern,
        route=values.Route.COMPLAINT,
        routed_on=DAY,
        told_on=DAY,
        acknowledged_on=DAY,
        answered_on=DAY,
        stage=2,
    )
    days = dict.fromkeys(("reply_by", "starts_on", "ends_on", "review_on"), DAY)
    words = ("risk_on_site", "lesser_steps", "contact_about_child", "adjustments_considered")
    actions.limit_access(**told, party=author, facts={**days, **{name: f"{name}." for name in words}})
    actions.refer(
        **told,
        case=case,
        agency=values.Agency.LADO,
        on=DAY,
        told_by="Ruth Bello",
        reference="L1",
        offence="assault",
        advice="Wait.",
    )
    report = actions.report_to_platform(
        **told, post=post, reported_on=DAY, reported_by="Joe Lane", category="abuse", reference="X9"
    )
    actions.answer_report(
        **told,
        report=report,
        outcome=values.ReportOutcome.REFUSED,
        answered_on=DAY,
        escalated_on=DAY,
        escalated_to="POSH",
    )
    actions.add_request(
        **told,
        case=case,
        asks_for=values.RequestFor.RECORDS,
        received_on=DAY,
        acknowledged_on=DAY,
        answered_on=DAY,
        decided_by="Helen Marsh",
        refused_because="It was his own.",
    )
    other = actions.open_case(**told, school=case.school, title="Another", post=actions.NewPost(site="Gate"))
    actions.link(**told, case=case, other=other, basis="The same author.")
    actions.set_aside(**told, case=case, step="tell-chair", reason="She knows.")
    actions.tell(**told, case=case, board=DAY, ofsted=DAY)
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
