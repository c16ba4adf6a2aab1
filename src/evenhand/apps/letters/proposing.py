"""Which letter the plan of a case proposes, and what to do instead where it proposes none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evenhand.apps.letters.choosing import Choice
from evenhand.core.cases.plan import Step, StepState

if TYPE_CHECKING:
    from evenhand.apps.letters.planning import Planned
    from evenhand.core.cases import Case
    from evenhand.core.schools import School

LETTERS = frozenset({"letter-to-parents", "letter-to-community"})
"""Steps of the plan that are a letter and nothing else; the others only may have one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """A letter that a step of the plan proposes now: `to` are the numbers of its readers, `names` theirs."""

    choice: Choice
    title: str
    why: str
    do_not: tuple[str, ...]
    to: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """A letter that something stands in the way of."""

    title: str
    first: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Instead:
    """What to do now, where no letter is right: the next step of the plan."""

    title: str
    why: str
    who: str
    say: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What the plan says about letters today."""

    why: str
    proposed: tuple[Proposed, ...]
    later: tuple[Later, ...]
    instead: Instead | None

    @property
    def letters(self) -> tuple[Choice, ...]:
        """The texts it proposes."""
        return tuple(one.choice for one in self.proposed)


def proposal_of(found: Planned, *, school: School, choices: Iterable[Choice]) -> Proposal:
    """What the plan proposes, of the texts that the library has."""
    by_template: dict[str, Choice] = {}
    for choice in choices:
        by_template.setdefault(choice.template, choice)
    steps = [one for one in found.plan.steps if one.template in by_template]
    next_step = found.plan.next_step()
    return Proposal(
        why=found.plan.why,
        proposed=tuple(_proposed(one, by_template[one.template], found.case) for one in steps),
        later=tuple(
            Later(title=one.title, first=tuple(blocker.words for blocker in one.blocked_by))
            for one in found.plan.steps
            if one.id in LETTERS and one.state is StepState.BLOCKED
        ),
        instead=_instead(next_step, school) if next_step else None,
    )


def _proposed(step: Step, choice: Choice, case: Case) -> Proposed:
    readers = (case.party(one) for one in step.to)
    return Proposed(
        choice=choice,
        title=step.title,
        why=step.why,
        do_not=step.do_not,
        to=step.to,
        names=tuple(one.name for one in readers if one is not None),
    )


def _instead(step: Step, school: School) -> Instead:
    return Instead(title=step.title, why=step.why, who=school.word_for(step.who), say=step.say)
