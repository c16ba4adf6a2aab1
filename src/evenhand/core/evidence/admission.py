"""What is known of a capture before it is let in, and what the rules say of it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from evenhand.core.evidence import Vantage
from evenhand.core.findings import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """An earlier capture from the same account. `new_event` says that something new had happened."""

    at: datetime
    new_event: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Necessity:
    """Why watching an account is necessary and proportionate, by the data protection lead or a lawyer,
    and until when that holds."""

    by: str
    words: str
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A capture that somebody wants to bring in. None means that nobody has said.

    `sexual_image_of_child` is the question that is asked before anything is uploaded. `instruction` is
    the reference of the police for a capture they asked for. `earlier` are the captures of the same
    account in this school; `scheduled` is for a capture that would repeat by itself.
    """

    now: datetime
    sexual_image_of_child: bool | None
    vantage: Vantage | None
    circumstance: str = ""
    instruction: str = ""
    earlier: tuple[Earlier, ...] = ()
    new_event: bool = False
    scheduled: bool = False
    necessity: Necessity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of admission: its id, what it is after, and where it comes from. `says` are the ids of
    its findings."""

    id: str
    title: str
    authority: str
    check: Callable[[Candidate], Iterable[Finding]]
    says: tuple[str, ...]


def findings_on(candidate: Candidate, *, rules: Iterable[Rule]) -> Iterator[Finding]:
    """What the rules say of a candidate, in their order (`rules.RULES`). Where the first rule speaks,
    the others are silent: nothing else matters then, and nothing else is asked."""
    for rule in rules:
        found = tuple(rule.check(candidate))
        yield from found
        if found and rule.id == "illegal-imagery":
            return
