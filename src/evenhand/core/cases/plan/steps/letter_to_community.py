"""A letter to all parents only if many talk of it, everybody in it was spoken with, and nobody can be told
from it.

Kent pack, heading of the incident letter; rules 4, 6 and 7 of the design; read 2026-11-22.
"""

from evenhand.core.cases.plan import Blocker, Phase, Situation, StepRule, obstacles, people_in_case, timing
from evenhand.core.cases.triage import Label
from evenhand.core.people import Role

TEMPLATE = "incident-letter"


def _applies(situation: Situation) -> bool:
    return situation.is_yes(Label.WIDELY_TALKED_OF)


def _is_done(situation: Situation) -> bool:
    return any(
        text.template == TEMPLATE and situation.has_come(text.on) for text in situation.case.texts_sent
    )


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _why(situation: Situation) -> str:
    return "Many families talk of it. A few calm lines may help, if nobody can be recognised in them."


def _blocked_by(situation: Situation) -> tuple[Blocker, ...]:
    found = [*obstacles.before_speaking(situation)]
    if not situation.is_ruled_out(Label.CHILDREN_NAMED):
        words = "A reader could tell which child it is about. Say nothing of it to everybody."
        found.append(Blocker(id="children-named", words=words))
    if obstacles.teacher_ban(situation):
        words = "The law forbids what could point to the teacher, and in a letter like this much could."
        found.append(Blocker(id="settle-teacher-ban", words=words))
    waiting = [
        one
        for one in people_in_case.to_speak_with(situation)
        if not people_in_case.was_spoken_with(situation, one)
    ]
    if waiting:
        words = f"Nobody has spoken with {waiting[0].name} yet. Nobody should read of it in a letter first."
        found.append(Blocker(id="meet", words=words))
    return tuple(found)


def _template(situation: Situation) -> str:
    return TEMPLATE


RULE = StepRule(
    id="letter-to-community",
    title="Think about a letter to all parents",
    phase=Phase.COMMUNITY,
    authority="Kent pack, heading of the incident letter; rules 4, 6 and 7; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.whenever,
    why=_why,
    say=("“If you are worried about something, this is how to reach us.”",),
    do_not=(
        "Do not describe what happened if that would tell anybody who it was.",
        "Do not write it in the first two days. Most posts fade by themselves.",
    ),
    blocked_by=_blocked_by,
    template=_template,
    required=False,
    may_be_set_aside=True,
)
