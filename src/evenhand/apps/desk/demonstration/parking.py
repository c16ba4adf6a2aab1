"""Just reported: a post about the mornings at the gate, with its screenshot. Nobody has looked at it yet."""

from evenhand.apps.cases import actions as cases
from evenhand.apps.desk.demonstration.cast import Cast
from evenhand.apps.desk.demonstration.pictures import screenshot
from evenhand.core.people import Role

WORDS = (
    "Third morning this week the woman on the gate has shouted at me for stopping two minutes. "
    "Absolute jobsworth. If the school put half that effort into the kids we would not be in this mess. "
    "Who else has had enough of her?"
)


def tell(cast: Cast) -> None:
    """The office reports it, an hour ago."""
    post = cases.NewPost(
        site="Facebook",
        link="https://www.facebook.com/groups/ashby-parents-made-up/posts/1004",
        posted_on=cast.on(days=1),
        seen_on=cast.on(days=0, hours=1),
        words=WORDS,
        supplied_by="A parent showed it to us at the gate",
    )
    case = cases.open_case(
        by=cast.of_role(Role.OFFICE),
        now=cast.at(days=0, hours=1),
        school=cast.school,
        title="Parking at the gate",
        post=post,
    )
    cast.let_in(case, days=0)
    picture = screenshot(
        group="Ashby Parents",
        author="Jodie W",
        when="Yesterday",
        said=WORDS,
        comments=[
            ("Marc P", "Yep. Same here on Monday. Rude."),
            ("Shazia K", "To be fair there is a crossing there and somebody nearly hit a child last week."),
            ("Jodie W", "Then paint a line and stop screaming at parents!"),
        ],
    )
    cast.capture(case, cast.post_of(case), picture, by=Role.OFFICE, days=0, hours=1)
