"""A letter waits for approval: a rumour about school meals went round, and all parents are to be written to
without anybody being recognised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.apps.cases import actions as cases
from evenhand.apps.desk.demonstration.cast import Cast
from evenhand.apps.desk.demonstration.pictures import screenshot
from evenhand.apps.letters import actions
from evenhand.apps.letters.audience import kept
from evenhand.apps.letters.texts import guidance_name, notes_of
from evenhand.apps.packs import queries as packs
from evenhand.core.cases import Attribution, Outcome, Part, Route
from evenhand.core.contacts.audience import Chosen, Reach
from evenhand.core.people import Role

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case

WORDS = "Heard the kitchen is serving food past its date. Tell everyone before somebody gets ill!!"
ANSWERS = {
    "whathappened": "no",
    "conduct": "worries",
    "aboutwhom": "life here",
    "spokenwith": "yes",
    "hurtfulposts": "share",
    "law": "no",
    "lawmentioned": "general",
}


def tell(cast: Cast) -> None:
    """From the report twelve days ago to the letter that others are asked to read."""
    lead = cast.of_role(Role.DSL)
    post = cases.NewPost(
        site="WhatsApp",
        posted_on=cast.on(days=13),
        seen_on=cast.on(days=12),
        words=WORDS,
        supplied_by="A grandparent, who was sent it",
    )
    case = cases.open_case(
        by=lead, now=cast.at(days=12), school=cast.school, title="Rumour about school meals", post=post
    )
    cast.let_in(case, Role.OFFICE, Role.STAFF, Role.CHAIR, days=12)
    picture = screenshot(
        group="Oak class chat",
        author="N.",
        when="Forwarded many times",
        said=WORDS,
        comments=[("Hal", "Is this true??"), ("Mo's mum", "Ask the office before sharing?")],
    )
    cast.capture(case, cast.post_of(case), picture, by=Role.DSL, days=12)
    cast.answer(case, days=12, yes=("complaint", "false-claim", "widely-talked-of"))
    facts = cases.PartyFacts(name="Nadia Corr", parts=(Part.AUTHOR, Part.PARENT_INVOLVED))
    author = cases.add_party(by=lead, now=cast.at(days=11), case=case, facts=facts)
    cases.attribute(
        by=lead,
        now=cast.at(days=11),
        post=cast.post_of(case),
        author=author,
        attribution=Attribution.CONFIRMED,
        basis="Told us herself when she came in.",
    )
    cases.record_conversation(
        by=lead,
        now=cast.at(days=10),
        party=author,
        on=cast.on(days=10),
        spoken_by=lead.name,
        outcome=Outcome.SPOKEN,
        how="at school",
        words="Was shown the delivery notes. Was sorry, and has taken the message down.",
    )
    concern = cases.add_concern(
        by=lead,
        now=cast.at(days=10),
        case=case,
        summary="Is the food in date?",
        received_on=cast.on(days=12),
    )
    cases.route_concern(
        by=lead,
        now=cast.at(days=10),
        concern=concern,
        route=Route.CONCERN,
        routed_on=cast.on(days=10),
        told_on=cast.on(days=10),
        acknowledged_on=cast.on(days=10),
        answered_on=cast.on(days=8),
    )
    _write(cast, case)


def _write(cast: Cast, case: Case) -> None:
    """The lead writes the letter and asks for it to be read."""
    lead = cast.of_role(Role.DSL)
    found = packs.template_of(school=cast.school, pack_id="core", template_id="incident-letter")
    assert found is not None, "the pack that comes with the program has it"
    pack, template = found
    draft = actions.begin(
        by=lead, now=cast.at(days=1), school=cast.school, case=case, pack=pack, template=template
    )
    typed = {
        "answers": ANSWERS,
        "guidance_read": guidance_name(pack),
        "notes_read": [number for number, _ in enumerate(notes_of(template), start=1)],
        "audience": kept(Chosen(reach=Reach.ALL)),
    }
    row = actions.save(by=lead, now=cast.at(days=1), draft=draft, seen=1, typed=typed)
    actions.ask(by=lead, now=cast.at(days=1), draft=row)
