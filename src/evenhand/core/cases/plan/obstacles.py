"""What may stand in the way of a step: a danger, a hold, the LADO, unfinished questions.

Rules 1, 2, 3 and 6 of the design. What nobody knows stands in the way as surely as what is known.
"""

from evenhand.core.cases import Agency, Danger, Hold
from evenhand.core.cases.plan import Blocker, Situation
from evenhand.core.cases.triage import Label
from evenhand.core.cases.triage.asking import is_finished
from evenhand.core.schools import Nation

AGENCIES = {
    Agency.POLICE: "The police are",
    Agency.LADO: "The LADO is",
    Agency.SOCIAL_CARE: "Children’s social care is",
    Agency.COURT: "A court is",
    Agency.OTHER: "An agency is",
}
WHO_HEARS_ALLEGATIONS = {
    Nation.ENGLAND: "the LADO (the local authority’s officer for allegations)",
    Nation.WALES: "the local authority’s designated officer for safeguarding",
    Nation.SCOTLAND: "social work at the council, or the police",
    Nation.NORTHERN_IRELAND: "the child protection support service of the Education Authority",
}


def danger(situation: Situation) -> tuple[Blocker, ...]:
    """A danger nobody has decided on, or has asked about."""
    undecided = [one for one in situation.case.dangers if not _is_decided(one, situation)]
    if undecided:
        words = f"Somebody may be in danger (“{undecided[0].answer}”), and nothing is decided yet."
        return (Blocker(id="danger-first", words=words),)
    if situation.is_ruled_out(Label.DANGER) or situation.case.dangers:
        return ()
    words = "Nobody has made sure yet that nobody is in danger."
    if situation.is_yes(Label.DANGER):
        words = "Somebody may be in danger, and nothing is decided yet."
    return (Blocker(id="danger-first", words=words),)


def _is_decided(one: Danger, situation: Situation) -> bool:
    return bool(one.decision.strip() and one.decided_by.strip() and situation.has_come(one.decided_on))


def holds(situation: Situation) -> tuple[Blocker, ...]:
    """Each hold that stands, or an investigation somebody speaks of and nobody has written down."""
    standing = tuple(hold for hold in situation.case.holds if not _is_over(hold, situation))
    if standing:
        return tuple(
            Blocker(
                id="live-hold",
                words=f"{AGENCIES[hold.agency]} looking into it. Ask them before you speak or write.",
            )
            for hold in standing
        )
    if situation.is_raised(Label.LIVE_INVESTIGATION) and not situation.case.holds:
        words = "Somebody may already be looking into it. Find out who, and write the hold down."
        return (Blocker(id="record-hold", words=words),)
    return ()


def _is_over(hold: Hold, situation: Situation) -> bool:
    return hold.is_lifted() and situation.has_come(hold.lifted_on)


def allegation(situation: Situation) -> tuple[Blocker, ...]:
    """An allegation about somebody who works with children that the LADO has not heard of."""
    recorded = situation.case.allegations
    unheard = [one for one in recorded if not situation.has_come(one.lado_contacted_on)]
    if unheard or (not recorded and situation.is_raised(Label.ALLEGATION)):
        words = f"First ring {WHO_HEARS_ALLEGATIONS[situation.school.nation]}. Ask nobody about it before."
        return (Blocker(id="ring-lado", words=words),)
    return ()


def questions(situation: Situation) -> tuple[Blocker, ...]:
    """Questions of triage that are still open."""
    if is_finished(situation.answers):
        return ()
    return (Blocker(id="finish-triage", words="Some of the first questions are still to be answered."),)


def before_speaking(situation: Situation) -> tuple[Blocker, ...]:
    """Everything that comes before anybody outside is spoken with or written to."""
    return (*holds(situation), *allegation(situation), *questions(situation))


def teacher_ban(situation: Situation) -> bool:
    """Whether the law may forbid saying what could point to a teacher. Not in Scotland."""
    if situation.school.nation is Nation.SCOTLAND:
        return False
    open_ones = [one for one in situation.case.allegations if not one.ban_ended_by.strip()]
    asked = {one.teacher_accused.value for one in open_ones}
    if situation.case.allegations:
        return bool(asked - {"no"})
    return situation.is_raised(Label.TEACHER_ACCUSED)
