"""From a case and its answers to a plan: every step asked in order, then what it amounts to."""

from collections.abc import Iterator
from datetime import date

from evenhand.core.cases import Case, RequestFor
from evenhand.core.cases.plan import (
    Blocker,
    Phase,
    Plan,
    Situation,
    Step,
    StepRule,
    StepState,
    Suggestion,
    hidden_requests,
    letting_be,
    obstacles,
    timing,
)
from evenhand.core.cases.plan.steps import STEPS
from evenhand.core.cases.triage import Answers
from evenhand.core.cases.triage.asking import is_finished
from evenhand.core.concerns import Profile
from evenhand.core.concerns.clocks import findings_for
from evenhand.core.findings import Finding, Level
from evenhand.core.school_days import SchoolCalendar
from evenhand.core.schools import School

NO_SCHOOL = School(name="")
WHY = {
    Suggestion.DANGER_FIRST: "Make sure first that nobody is in danger. Everything else can wait.",
    Suggestion.FINISH_ASKING: "A few questions are still open. The plan grows with the answers.",
    Suggestion.SPECIALISTS_FIRST: "Others have to hear of this before you speak with anybody about it.",
    Suggestion.WORK_THROUGH: "Take the steps one after another. Most of it is settled by talking.",
    Suggestion.LEAVE_THE_POST: "Answer the concern and leave the post. It is fair for people to be unhappy.",
    Suggestion.LET_IT_BE: "Nobody is hurt and nobody waits for an answer. You may let it be.",
}


def plan(
    *,
    case: Case,
    answers: Answers,
    today: date,
    calendar: SchoolCalendar,
    school: School = NO_SCHOOL,
    profile: Profile = Profile.OTHER,
) -> Plan:
    """The plan for a case as it stands today.

    `answers` are those of triage by id of question; `school` gives the nation and its words, `profile`
    which complaints procedure counts. Nothing is stored: the same facts always give the same plan.
    """
    situation = Situation(
        case=case, answers=answers, today=today, calendar=calendar, school=school, profile=profile
    )
    steps = tuple(_steps(situation))
    suggestion = _suggestion(situation, steps)
    return Plan(
        suggestion=suggestion,
        why=WHY[suggestion],
        steps=steps,
        cautions=tuple(_cautions(situation)),
        clocks=timing.clocks_of(situation),
    )


def _steps(situation: Situation) -> Iterator[Step]:
    before: list[Step] = []
    for rule in STEPS:
        if rule.applies(situation):
            step = _step(rule, situation, before)
            before.append(step)
            yield step


def _step(rule: StepRule, situation: Situation, before: list[Step]) -> Step:
    blockers = _blockers(rule, situation, before)
    state = _state(rule, situation, blockers)
    is_open = state in {StepState.TO_DO, StepState.BLOCKED}
    return Step(
        id=rule.id,
        title=rule.title,
        phase=rule.phase,
        state=state,
        who=rule.who(situation),
        due=rule.due(situation),
        why=rule.why(situation),
        say=rule.say,
        do_not=rule.do_not,
        authority=rule.authority,
        blocked_by=blockers if is_open else (),
        template=rule.template(situation) if state is StepState.TO_DO else "",
        to=rule.to(situation),
        required=rule.required,
        may_be_set_aside=rule.may_be_set_aside,
    )


def _blockers(rule: StepRule, situation: Situation, before: list[Step]) -> tuple[Blocker, ...]:
    found = [] if rule.before_danger else [*obstacles.danger(situation)]
    found += rule.blocked_by(situation)
    if rule.after_all:
        found += (
            Blocker(id=step.id, words=f"First: {step.title}.")
            for step in before
            if step.required and not step.is_over()
        )
    return tuple(dict.fromkeys(found))


def _state(rule: StepRule, situation: Situation, blockers: tuple[Blocker, ...]) -> StepState:
    if rule.is_done(situation):
        return StepState.DONE
    if rule.may_be_set_aside and _is_set_aside(rule.id, situation):
        return StepState.SET_ASIDE
    return StepState.BLOCKED if blockers else StepState.TO_DO


def _is_set_aside(step: str, situation: Situation) -> bool:
    return any(
        one.step == step and one.is_whole() and situation.has_come(one.on) for one in situation.case.set_aside
    )


def _suggestion(situation: Situation, steps: tuple[Step, ...]) -> Suggestion:
    if obstacles.danger(situation):
        return Suggestion.DANGER_FIRST
    if any(step.phase is Phase.SPECIALISTS and not step.is_over() for step in steps) or obstacles.holds(
        situation
    ):
        return Suggestion.SPECIALISTS_FIRST
    if not is_finished(situation.answers):
        return Suggestion.FINISH_ASKING
    if letting_be.may_let_be(situation):
        return Suggestion.LET_IT_BE
    return Suggestion.LEAVE_THE_POST if letting_be.may_leave_post(situation) else Suggestion.WORK_THROUGH


def _cautions(situation: Situation) -> Iterator[Finding]:
    """What stands over the whole case: dangers and holds first, then the law, then the clocks."""
    for blocker in (*obstacles.danger(situation), *obstacles.holds(situation)):
        yield Finding(
            id=blocker.id,
            level=Level.STOP,
            words=blocker.words,
            mend="Until then nothing goes to anybody outside but a neutral acknowledgement."
            if blocker.id == "live-hold"
            else "Do this first.",
        )
    if obstacles.teacher_ban(situation):
        yield Finding(
            id="teacher-ban",
            level=Level.STOP,
            words="The law may forbid saying anything that could point to the teacher.",
            mend="Leave out name, class, subject and day in everything, until a charge or a waiver.",
        )
    if situation.head_is_out():
        yield Finding(
            id="head-is-out",
            level=Level.STOP,
            words=f"This case is, or may be, about the {situation.school.leader_word()}.",
            mend="The chair decides and signs.",
        )
    yield from _requests(situation)
    for clock in timing.clocks_of(situation):
        yield from findings_for(clock=clock, today=situation.today)


def _requests(situation: Situation) -> Iterator[Finding]:
    """Phrases of a post that may be a request nobody has entered yet."""
    for asks_for in RequestFor:
        if hidden_requests.is_entered(situation, asks_for):
            continue
        for found in hidden_requests.in_words(situation, asks_for):
            yield Finding(
                id="hidden-request",
                level=Level.WARN,
                words=f"“{found.found}”: this may be a request under data protection law.",
                mend="The data protection lead decides. Until then nothing about it is destroyed.",
            )
