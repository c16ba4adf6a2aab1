"""Look after the people who were written about, tell them first, and ask what they would like.

Employment Rights Act 2025 (all reasonable steps against harassment by others); Kent companion guidance,
support for staff; POSH; rule 23 of the design; read 2026-11-22.
"""

from evenhand.core.cases.plan import Blocker, Phase, Situation, StepRule, obstacles, people_in_case, timing
from evenhand.core.cases.triage import Label
from evenhand.core.people import Role

AIMED = (Label.ABUSE_OF_STAFF, Label.THREAT, Label.HATE, Label.IMPERSONATION)


def _applies(situation: Situation) -> bool:
    return bool(people_in_case.targeted_staff(situation)) or situation.is_raised(*AIMED)


def _is_done(situation: Situation) -> bool:
    targeted = {party.id for party in people_in_case.targeted_staff(situation)}
    case = situation.case
    return bool(targeted) and targeted <= set(case.support_offered) & set(case.wishes_asked)


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _why(situation: Situation) -> str:
    return (
        "They may find it at any moment, alone, at night. Hearing it from you, with help offered, makes the "
        "difference."
    )


def _blocked_by(situation: Situation) -> tuple[Blocker, ...]:
    """Where the post accuses somebody, the LADO first says what they may be told."""
    return obstacles.allegation(situation)


def _to(situation: Situation) -> tuple[str, ...]:
    return tuple(party.id for party in people_in_case.targeted_staff(situation))


def _template(situation: Situation) -> str:
    return "targeted-staff-note" if _to(situation) else ""


RULE = StepRule(
    id="support-staff",
    title="Look after those who were written about",
    phase=Phase.SUPPORT,
    authority="Employment Rights Act 2025 (harassment by others); Kent companion guidance; rule 23; read "
    "2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.today,
    why=_why,
    say=(
        "“I want you to hear this from me. You do not have to read it.”",
        "“What would help you now? What would you like us to do, and not to do?”",
        "“Your union, occupational health and the online safety helpline are there for you as well.”",
    ),
    do_not=(
        "Do not ask them to collect more posts.",
        "Do not promise that it will be taken down.",
        "Do not ask them to reply, or to put up with it.",
    ),
    blocked_by=_blocked_by,
    template=_template,
    to=_to,
    may_be_set_aside=True,
)
