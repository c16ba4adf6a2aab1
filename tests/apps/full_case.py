"""A case in which everything there is was done, so that nothing about it is left out by chance."""

from datetime import date, datetime

from evenhand.apps.accounts.models import Person
from evenhand.apps.cases import actions
from evenhand.apps.cases.models import Case, Danger
from evenhand.core import cases as values
from evenhand.core.cases import Part

DAY = date(2026, 11, 20)


def everything_done(case: Case, *, by: Person, dsl: Person, teacher: Person, now: datetime) -> None:
    """Something into every table there is about a case; `teacher` is related to its author."""
    told = {"by": by, "now": now}
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
