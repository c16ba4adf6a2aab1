"""Talk face to face: hear the concern, explain the way for it, and ask for the post to come down.

Kent pack, letter to the parents involved (ideally face to face); Juniper Education; rules 6 and 8 of the
design; read 2026-11-22.
"""

from evenhand.core.cases.plan import (
    Blocker,
    Due,
    Phase,
    Situation,
    StepRule,
    letting_be,
    obstacles,
    people_in_case,
    timing,
)
from evenhand.core.cases.triage import Label
from evenhand.core.people import Role
from evenhand.core.school_days.deadlines import Span, Unit

FIVE_SCHOOL_DAYS = Span(count=5, unit=Unit.SCHOOL_DAYS)


def _applies(situation: Situation) -> bool:
    if letting_be.may_let_be(situation):
        return False
    return bool(people_in_case.to_meet(situation)) or not situation.is_yes(Label.MEMBER_OF_PUBLIC)


def _is_done(situation: Situation) -> bool:
    """Each was met, or asked and it could not be."""
    people = people_in_case.to_meet(situation)
    return bool(people) and not any(people_in_case.can_still_meet(situation, one) for one in people)


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _due(situation: Situation) -> Due:
    return timing.within(situation, FIVE_SCHOOL_DAYS)


def _why(situation: Situation) -> str:
    return "Most of this is settled by half an hour in a quiet room. A letter first makes it harder."


def _blocked_by(situation: Situation) -> tuple[Blocker, ...]:
    found = obstacles.before_speaking(situation)
    if not people_in_case.to_meet(situation):
        words = (
            "Nobody is entered whom you could meet. If nobody knows who wrote it, set this aside and say so."
        )
        found = (*found, Blocker(id="nobody-known", words=words))
    return found


def _template(situation: Situation) -> str:
    return "meeting-invitation"


def _to(situation: Situation) -> tuple[str, ...]:
    people = people_in_case.to_meet(situation)
    return tuple(one.id for one in people if people_in_case.can_still_meet(situation, one))


RULE = StepRule(
    id="meet",
    title="Offer to meet, and listen",
    phase=Phase.MEET,
    authority="Kent pack, letter to the parents involved; rules 6 and 8; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=_due,
    why=_why,
    say=(
        "“Thank you for coming. I would like to understand what went wrong for you.”",
        "“What would put it right?”",
        "“Would you be willing to take the post down while we work on it? Your concern goes on either way.”",
    ),
    do_not=(
        "Do not begin with the post. Begin with the worry.",
        "Do not threaten, and do not speak of bans or lawyers.",
        "Do not ask a governor to take notes who may be needed on a panel later.",
    ),
    blocked_by=_blocked_by,
    template=_template,
    to=_to,
    may_be_set_aside=True,
)
