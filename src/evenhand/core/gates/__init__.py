"""What must hold before a text is drafted, approved or released.

A gate is a pure function of a `Matter`. It lives in `rules/`, one file a gate, and is listed in
`rules.RULES` in running order. The same gates are asked at every stage, and again at the moment
of release.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from evenhand.core.findings import Finding, Level
from evenhand.core.letters import Draft
from evenhand.core.people import Role


class Stage(StrEnum):
    """What somebody wants to do with a text. Stored in reports, so values never change."""

    DRAFT = "draft"
    APPROVE = "approve"
    RELEASE = "release"

    def is_before(self, other: "Stage") -> bool:
        """Whether this comes earlier on a text's way out."""
        order = list(Stage)
        return order.index(self) < order.index(other)


EVERY_STAGE = tuple(Stage)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """Who may override a gate. `second` is who must agree as well; empty: nobody else.

    A gate without a waiver cannot be overridden by anybody. `covers` are the ids of the findings
    that may be overridden; empty: all the gate has. Where the head is conflicted the chair may do
    what the head may.
    """

    by: tuple[Role, ...]
    second: tuple[Role, ...] = ()
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """Somebody took it upon themselves, in writing, to go past a gate."""

    gate: str
    by: str
    role: Role
    on: date
    reason: str
    second: str = ""
    second_role: Role | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """Everything a gate may look at. `now` is today's date where the school is. No gate looks at
    the overrides: they are weighed after the gates have spoken."""

    stage: Stage
    now: date
    draft: Draft
    overrides: tuple[Override, ...] = ()

    def stop_from(self, stage: Stage) -> Level:
        """The level of what stops at a stage and after it, and warns before it."""
        return Level.WARN if self.stage.is_before(stage) else Level.STOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """One gate. `level` is the strongest level its findings have; `authority` names the source, its
    paragraph and the date it was read; `satisfied_by` says in words what opens it. At stages before
    `stops_from` what would stop only warns. `says` are the ids of its findings; empty: only its own."""

    id: str
    title: str
    level: Level
    authority: str
    satisfied_by: str
    stages: tuple[Stage, ...]
    waiver: Waiver | None
    check: Callable[[Matter], Iterable[Finding]]
    stops_from: Stage = Stage.APPROVE
    says: tuple[str, ...] = ()

    def ids(self) -> tuple[str, ...]:
        """The ids of the findings this gate may have."""
        return self.says or (self.id,)

    def covered(self) -> tuple[str, ...]:
        """The ids of the findings that somebody may override; empty where nobody may."""
        return () if self.waiver is None else self.waiver.covers or self.ids()
