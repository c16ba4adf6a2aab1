"""Where the same person goes on about the same target, the target hears what they may do for themselves.

Protection from Harassment Act 1997 (a course of conduct, twice or more; the claim belongs to the person, not
the school); rule 28 of the design; read 2026-11-22.
"""

from evenhand.core.cases.plan import Phase, Situation, StepRule, people_in_case, timing
from evenhand.core.people import Role


def is_repeated(situation: Situation) -> bool:
    """Whether two posts have one author and one target, or another case is linked to this."""
    aimed = [(post.author, target) for post in situation.case.posts if post.author for target in post.targets]
    return len(aimed) > len(set(aimed)) or bool(situation.case.linked_cases)


def _is_done(situation: Situation) -> bool:
    targeted = {party.id for party in people_in_case.targeted_staff(situation)}
    return bool(targeted) and targeted <= set(situation.case.own_advice_offered)


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _why(situation: Situation) -> str:
    return (
        "It has happened more than once to the same person. Whether that is harassment is for them and their "
        "adviser to judge: the claim would be theirs, not the school’s."
    )


RULE = StepRule(
    id="own-advice",
    title="Tell the person about advice of their own",
    phase=Phase.REPORT,
    authority="Protection from Harassment Act 1997; rule 28; read 2026-11-22",
    applies=is_repeated,
    is_done=_is_done,
    who=_who,
    due=timing.whenever,
    why=_why,
    say=("“You may want to speak with your union or a lawyer of your own. We will give you the time.”",),
    do_not=(
        "Do not threaten anybody with the law in the school’s name.",
        "Do not count a second screenshot of the same post as a second time.",
    ),
    may_be_set_aside=True,
)
