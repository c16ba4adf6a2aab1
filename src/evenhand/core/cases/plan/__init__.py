"""From the answers of triage to a plan: steps in order, each with who, by when, why and what to say.

A step is a pure rule about a `Situation`. It lives in `steps/`, one file a step, and is listed in
`steps.STEPS` in running order. Whether it is done is worked out from the facts of the case, never ticked.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from evenhand.core.cases import Answered, Case
from evenhand.core.cases.triage import Answers, Label
from evenhand.core.cases.triage.asking import standing
from evenhand.core.cases.triage.questions import QUESTIONS
from evenhand.core.concerns import Profile
from evenhand.core.concerns.clocks import Clock
from evenhand.core.findings import Finding
from evenhand.core.people import Role
from evenhand.core.school_days import SchoolCalendar
from evenhand.core.schools import School


class Phase(StrEnum):
    """The parts of a plan, in their order. Values never change: pages and records name them."""

    DANGER = "danger"
    CAPTURE = "capture"
    CLASSIFY = "classify"
    SUPPORT = "support"
    SPECIALISTS = "specialists"
    CONCERN = "concern"
    MEET = "meet"
    LETTER = "letter"
    COMMUNITY = "community"
    REPORT = "report"
    CLOSE = "close"


class StepState(StrEnum):
    """Where a step stands today."""

    DONE = "done"
    SET_ASIDE = "set-aside"
    TO_DO = "to-do"
    BLOCKED = "blocked"


class Suggestion(StrEnum):
    """What the plan amounts to, in one word. Stored in reports, so values never change."""

    DANGER_FIRST = "danger-first"
    FINISH_ASKING = "finish-asking"
    SPECIALISTS_FIRST = "specialists-first"
    WORK_THROUGH = "work-through"
    LEAVE_THE_POST = "leave-the-post"
    LET_IT_BE = "let-it-be"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """By when, in words, and the day where one can be worked out."""

    words: str
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocker:
    """What stands in the way of a step. `id` is that of a step or of a standing thing such as a hold."""

    id: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Everything a step may look at. `today` is today where the school is."""

    case: Case
    answers: Answers
    today: date
    calendar: SchoolCalendar
    school: School
    profile: Profile

    def is_raised(self, *labels: Label) -> bool:
        """Whether somebody said yes or not sure to one of the labels."""
        return any(
            self.answers.get(question.id) in {Answered.YES, Answered.UNKNOWN}
            and standing(answers=self.answers, label=question.label) is not Answered.NO
            for question in QUESTIONS
            if question.label in labels and question.label is not None
        )

    def is_yes(self, label: Label) -> bool:
        """Whether somebody said yes to the label."""
        return standing(answers=self.answers, label=label) is Answered.YES

    def is_ruled_out(self, label: Label) -> bool:
        """Whether the label was asked for and answered no."""
        return standing(answers=self.answers, label=label) is Answered.NO

    def head_is_out(self) -> bool:
        """Whether the case is, or may be, about whoever is in charge."""
        return self.case.head_conflicted or self.is_raised(Label.ABOUT_HEAD)

    def in_charge(self) -> Role:
        """Who leads this case: the head, or the chair where it is about the head."""
        return Role.CHAIR if self.head_is_out() else Role.HEAD

    def began_on(self) -> date:
        """The day the school knew: when the case was opened or a post was first seen; today if unknown."""
        seen = [post.seen_on for post in self.case.posts if post.seen_on]
        known = [*seen, *([self.case.opened_on] if self.case.opened_on else [])]
        return min(known, default=self.today)

    def has_come(self, day: date | None) -> bool:
        """Whether a day is on record and not still to come."""
        return day is not None and day <= self.today


def nothing(situation: Situation) -> tuple[Blocker, ...]:
    """What blocks a step that nothing blocks."""
    return ()


def no_text(situation: Situation) -> str:
    """The template of a step that proposes none."""
    return ""


def nobody(situation: Situation) -> tuple[str, ...]:
    """The readers of a text that has none in the case."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRule:
    """One step, as a rule.

    `say` are words to use, `do_not` what to leave; `template` is the id of the text it proposes, or
    empty, and `to` the ids of its readers. A `required` step is done or set aside before the case is
    closed; `may_be_set_aside` says whether a reason is enough instead. `before_danger` steps go on while
    a danger is undecided. `after_all` waits for every other required step.
    """

    id: str
    title: str
    phase: Phase
    authority: str
    applies: Callable[[Situation], bool]
    is_done: Callable[[Situation], bool]
    who: Callable[[Situation], Role]
    due: Callable[[Situation], Due]
    why: Callable[[Situation], str]
    say: tuple[str, ...] = ()
    do_not: tuple[str, ...] = ()
    blocked_by: Callable[[Situation], tuple[Blocker, ...]] = nothing
    template: Callable[[Situation], str] = no_text
    to: Callable[[Situation], tuple[str, ...]] = nobody
    required: bool = True
    may_be_set_aside: bool = False
    before_danger: bool = False
    after_all: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of one plan, as a person reads it."""

    id: str
    title: str
    phase: Phase
    state: StepState
    who: Role
    due: Due
    why: str
    say: tuple[str, ...]
    do_not: tuple[str, ...]
    authority: str
    blocked_by: tuple[Blocker, ...] = ()
    template: str = ""
    to: tuple[str, ...] = ()
    required: bool = True
    may_be_set_aside: bool = False

    def is_over(self) -> bool:
        """Whether nothing is left to do about it."""
        return self.state in {StepState.DONE, StepState.SET_ASIDE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to do about a case: what it amounts to and why, the steps in order, what stands over the whole
    case (`cautions`), and the clocks that run."""

    suggestion: Suggestion
    why: str
    steps: tuple[Step, ...]
    cautions: tuple[Finding, ...]
    clocks: tuple[Clock, ...]

    def next_step(self) -> Step | None:
        """The first step that can be done now; None if there is none."""
        return next((step for step in self.steps if step.state is StepState.TO_DO), None)

    def blocked(self) -> tuple[Step, ...]:
        """The steps that something stands in the way of."""
        return tuple(step for step in self.steps if step.state is StepState.BLOCKED)

    def step(self, step_id: str) -> Step | None:
        """The step of an id, if it belongs to this plan."""
        return next((step for step in self.steps if step.id == step_id), None)

    def texts(self) -> tuple[str, ...]:
        """The templates the plan proposes now, in order; empty if no text is right at the moment."""
        return tuple(step.template for step in self.steps if step.template and step.state is StepState.TO_DO)
