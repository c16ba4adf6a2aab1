"""Held: somebody wrote of burning down the school's allotment shed, and the police look into it."""

from evenhand.apps.cases import actions as cases
from evenhand.apps.desk.demonstration.cast import Cast
from evenhand.apps.desk.demonstration.pictures import screenshot
from evenhand.core.cases import Agency
from evenhand.core.people import Role

WORDS = (
    "That shed on the allotment is one match away from being a car park. Just saying. School has it coming."
)


def tell(cast: Cast) -> None:
    """The head reports it, tells the police, and holds everything back."""
    head = cast.of_role(Role.HEAD)
    post = cases.NewPost(
        site="Nextdoor",
        posted_on=cast.on(days=3),
        seen_on=cast.on(days=2),
        words=WORDS,
        supplied_by="A neighbour",
    )
    case = cases.open_case(
        by=head, now=cast.at(days=2), school=cast.school, title="Words about the allotment shed", post=post
    )
    picture = screenshot(
        group="Ashby and around",
        author="GreenfingersNo",
        when="Yesterday",
        said=WORDS,
        comments=[("Bill T", "Steady on."), ("Ann M", "Not funny. Children work there.")],
    )
    cast.capture(case, cast.post_of(case), picture, by=Role.HEAD, days=2)
    cast.answer(case, days=2, yes=("threat", "live-investigation"))
    cases.refer(
        by=head,
        now=cast.at(days=2),
        case=case,
        agency=Agency.POLICE,
        on=cast.on(days=2),
        told_by=head.name,
        reference="MID-0000-DEMO",
        offence="Threat to destroy property",
        advice="Keep the post, reply to nobody, wait for the officer’s call.",
    )
    cases.set_hold(by=head, now=cast.at(days=2), case=case, agency=Agency.POLICE, reference="MID-0000-DEMO")
