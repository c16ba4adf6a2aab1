"""Triaged and on its way: a trip was called off, a parent was angry online, and people have talked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.apps.cases import actions as cases
from evenhand.apps.desk.demonstration.cast import Cast
from evenhand.apps.desk.demonstration.pictures import screenshot
from evenhand.apps.evidence import actions as evidence
from evenhand.apps.evidence import queries as captures
from evenhand.core.cases import Answered, Attribution, OfferOutcome, Outcome, Part, Route
from evenhand.core.people import Role

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Party

WORDS = (
    "Trip cancelled with one day to go and not even a phone call. My daughter cried all evening. "
    "Mr Reid clearly cannot organise anything and should find another job."
)


def tell(cast: Cast) -> None:
    """From the report six days ago to the meeting that is agreed."""
    lead = cast.of_role(Role.DSL)
    post = cases.NewPost(
        site="Facebook",
        link="https://www.facebook.com/groups/ashby-parents-made-up/posts/1001",
        posted_on=cast.on(days=7),
        seen_on=cast.on(days=6),
        words=WORDS,
    )
    case = cases.open_case(
        by=lead, now=cast.at(days=6), school=cast.school, title="The trip that was called off", post=post
    )
    cast.let_in(case, Role.OFFICE, days=6)
    row = cast.post_of(case)
    picture = screenshot(
        group="Ashby Parents",
        author="Sam W",
        when="7 h",
        said=WORDS,
        comments=[("Priya N", "So sorry for your girl. Ours was upset too."), ("Marc P", "Ring them!")],
    )
    number = cast.capture(case, row, picture, by=Role.DSL, days=6)
    item = captures.item_of(case_id=case.pk, capture_id=number)
    assert item is not None, "it has just been taken in"
    said = evidence.Said(
        alt="A post by Sam W in the group Ashby Parents about the trip, with two comments below it.",
        others_covered=Answered.NO,
        post=row.pk,
        captured_by=lead.name,
        captured_on=cast.on(days=6),
    )
    evidence.describe(by=lead, now=cast.at(days=6), school_id=cast.school.pk, item=item, said=said)
    cast.answer(case, days=6, yes=("complaint", "abuse-of-staff"))

    facts = cases.PartyFacts(
        name="Sam Whitlock",
        parts=(Part.AUTHOR, Part.PARENT_INVOLVED),
        handles=("Sam W",),
        class_name="Oak",
    )
    author = cases.add_party(by=lead, now=cast.at(days=5), case=case, facts=facts)
    facts = cases.PartyFacts(name="Tom Reid", parts=(Part.TARGETED,), is_staff=True, job="Year 5 teacher")
    teacher = cases.add_party(by=lead, now=cast.at(days=5), case=case, facts=facts)
    cases.attribute(
        by=lead,
        now=cast.at(days=5),
        post=row,
        author=author,
        attribution=Attribution.CONFIRMED,
        basis="Said so on the telephone.",
        targets=[teacher],
    )
    days = {cases.Offered.SUPPORT: cast.on(days=5), cases.Offered.WISHES: cast.on(days=5)}
    cases.say_offered(by=lead, now=cast.at(days=5), party=teacher, days=days)
    _talk(cast, author=author)
    concern = cases.add_concern(
        by=lead,
        now=cast.at(days=4),
        case=case,
        summary="The trip was called off a day before, and parents heard of it from their children.",
        received_on=cast.on(days=6),
    )
    cases.route_concern(
        by=lead,
        now=cast.at(days=4),
        concern=concern,
        route=Route.CONCERN,
        routed_on=cast.on(days=4),
        told_on=cast.on(days=4),
        acknowledged_on=cast.on(days=4),
    )


def _talk(cast: Cast, *, author: Party) -> None:
    """Rung once without an answer, then spoken to; a meeting is agreed."""
    lead = cast.of_role(Role.DSL)
    for days, outcome, words in (
        (5, Outcome.NO_ANSWER, "Left a message with the office number."),
        (
            4,
            Outcome.SPOKEN,
            "Was upset about hearing it so late. Had not thought of Mr Reid reading it. Would like to talk.",
        ),
    ):
        cases.record_conversation(
            by=lead,
            now=cast.at(days=days),
            party=author,
            on=cast.on(days=days),
            spoken_by=lead.name,
            outcome=outcome,
            how="by telephone",
            words=words,
        )
    offer = cases.offer_meeting(
        by=lead, now=cast.at(days=4), party=author, on=cast.on(days=4), how="by telephone"
    )
    cases.answer_offer(by=lead, now=cast.at(days=3), offer=offer, outcome=OfferOutcome.ACCEPTED)
