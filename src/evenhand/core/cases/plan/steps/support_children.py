"""Look after children and families who could be recognised, or whom the post is aimed at.

Keeping Children Safe in Education, part one (the safeguarding lead protects the child); Kent companion
guidance, supporting others; read 2026-11-22.
"""

from evenhand.core.cases.plan import Phase, Situation, StepRule, people_in_case, timing
from evenhand.core.cases.triage import Label
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return bool(people_in_case.children(situation)) or situation.is_raised(Label.CHILDREN_NAMED)


def _is_done(situation: Situation) -> bool:
    affected = {party.id for party in people_in_case.children(situation)}
    return bool(affected) and affected <= set(situation.case.support_offered)


def _who(situation: Situation) -> Role:
    return Role.DSL


def _why(situation: Situation) -> str:
    return "A child may hear of it in the playground. The safeguarding lead and the family plan for that."


def _to(situation: Situation) -> tuple[str, ...]:
    return tuple(party.id for party in people_in_case.children(situation))


def _template(situation: Situation) -> str:
    return "affected-family" if _to(situation) else ""


RULE = StepRule(
    id="support-children",
    title="Look after the children and their families",
    phase=Phase.SUPPORT,
    authority="Keeping Children Safe in Education, part one; Kent companion guidance; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.today,
    why=_why,
    say=("To the family: “Your child has done nothing wrong. This is how we keep an eye on things …”",),
    do_not=(
        "Do not question a child about the post.",
        "Do not make a child answer for what a parent wrote.",
    ),
    template=_template,
    to=_to,
    may_be_set_aside=True,
)
