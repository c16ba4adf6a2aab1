"""From a step of the plan to the page where it is done. Every step has one, unless it waits for others."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from django.urls import resolve, reverse
from django.utils.http import urlencode

from evenhand.apps.cases import queries as cases
from evenhand.core.cases import Agency, Attribution, Case, Part, RequestFor
from evenhand.core.cases.plan import Step, StepState
from evenhand.core.people import Role
from evenhand.core.permissions import Act, why_not

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case as CaseOf

LET_IT_BE = "let-it-be"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Where something is done, and what the way there is called; both empty where it waits for others."""

    href: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """What a way is found from."""

    step: Step
    whole: Case
    case: CaseOf

    def to(self, name: str, words: str, *more: int | str, part: str = "", **asked: str) -> Way:
        """The way to a page of this case."""
        where = reverse(name, args=[self.case.school_id, self.case.pk, *more])
        return Way(href=f"{where}{'?' + urlencode(asked) if asked else ''}{part}", words=words)

    def or_new(self, row: int | None, made: str, new: str, words: str, **asked: str) -> Way:
        """The way to what is there already, or to writing it down."""
        return self.to(made, words, row) if row else self.to(new, words, **asked)


def opens(way: Way, *, roles: Collection[Role]) -> bool:
    """Whether the page at the end of a way opens for somebody with these parts."""
    door = getattr(resolve(urlsplit(way.href).path).func, "door", None)
    return not isinstance(door, Act) or why_not(act=door, roles=roles) is None


def way_of(step: Step, *, whole: Case, case: CaseOf, roles: Collection[Role] | None = None) -> Way:
    """Where a step is done; nowhere while it waits for something that cannot be done from here, or where
    the page is not for somebody with these parts."""
    way = _way_of(step, whole=whole, case=case)
    return Way() if way.href and roles is not None and not opens(way, roles=roles) else way


def _way_of(step: Step, *, whole: Case, case: CaseOf) -> Way:
    here = Here(step=step, whole=whole, case=case)
    if step.state is StepState.BLOCKED:
        blockers = {blocker.id for blocker in step.blocked_by}
        (only,) = blockers if len(blockers) == 1 else ("",)
        return CLEARS[only](here) if only in CLEARS else Way()
    return WAYS[step.id](here) if step.id in WAYS else Way()


def _plain(name: str, words: str, **asked: str) -> Callable[[Here], Way]:
    return lambda here: here.to(name, words, **asked)


def _danger(here: Here) -> Way:
    row = cases.undecided_danger(case=here.case)
    if row:
        return here.to("cases:danger", "Write down what was decided", row)
    return here.to("desk:triage", "Answer the questions")


def _authorship(here: Here) -> Way:
    unsure = [post for post in here.whole.posts if post.attribution is not Attribution.CONFIRMED]
    if not unsure:
        return here.to("cases:case", "Say who wrote it", part="#posts")
    return here.to("cases:post", "Say who wrote it", int(unsure[0].id))


def _step_aside(here: Here) -> Way:
    if here.whole.head_conflicted:
        return here.to("cases:told", "Write down when the chair was told")
    return here.to("cases:about-head", "Hand it to the chair")


def _looking_after(part: Part, done: Callable[[Case], tuple[str, ...]]) -> Callable[[Here], Way]:
    def way(here: Here) -> Way:
        them = [one for one in here.whole.parties if part in one.parts]
        left = [one for one in them if one.id not in done(here.whole)]
        if not them:
            return here.to("cases:add-party", "Say who it is")
        return here.to("cases:offered", "Write down what was offered", int((left or them)[0].id))

    return way


def _meet(here: Here) -> Way:
    row = cases.open_offer(case=here.case)
    if row:
        return here.to("cases:answer", "Write down what came of it", row)
    if here.step.to:
        return here.to("cases:offer", "Write down the offer", int(here.step.to[0]))
    return here.to("cases:case", "Write down the offer", part="#people")


def _allegation(here: Here) -> Way:
    row = cases.open_allegation(case=here.case)
    if row is None and not here.whole.parties:
        return here.to("cases:add-party", "Say who it is about")
    return here.or_new(row, "cases:allegation-made", "cases:allegation", "Write down what the LADO said")


def _request(asks_for: RequestFor) -> Callable[[Here], Way]:
    def way(here: Here) -> Way:
        row = cases.open_request(case=here.case, asks_for=asks_for)
        return here.or_new(
            row, "cases:request-made", "cases:request", "Write down how far it is", asks_for=str(asks_for)
        )

    return way


def _concern(here: Here) -> Way:
    row = cases.unrouted_concern(case=here.case)
    if row:
        return here.to("cases:concern", "Say where it goes", row)
    if here.whole.concerns:
        return here.to("cases:case", "Say where it goes", part="#concerns")
    return here.to("cases:add-concern", "Write down the concern")


def _escalate(here: Here) -> Way:
    row = cases.open_report(case=here.case)
    if row is None:
        return here.to("cases:case", "Write down what they answered", part="#others")
    return here.to("cases:platform-answer", "Write down who took it further", row)


def _restriction(here: Here) -> Way:
    row = cases.newest_restriction(case=here.case)
    return here.or_new(row, "cases:restriction-made", "cases:restriction", "Write down what makes it fair")


CHOOSE_LETTER = _plain("letters:choose-for-case", "Choose the letter")
WAYS: Mapping[str, Callable[[Here], Way]] = {
    "danger-first": _danger,
    "stop-image": _plain("cases:refer", "Write down who was told", agency=str(Agency.POLICE)),
    "step-aside": _step_aside,
    "seal-capture": _plain("evidence:add", "Add screenshots"),
    "finish-triage": _plain("desk:triage", "Answer the questions"),
    "support-staff": _looking_after(Part.TARGETED, lambda case: case.support_offered),
    "support-children": _looking_after(Part.CHILD, lambda case: case.support_offered),
    "record-hold": _plain("cases:set-hold", "Write the hold down"),
    "ring-lado": _allegation,
    "settle-teacher-ban": _allegation,
    "ring-police": _plain("cases:refer", "Write down what they advised", agency=str(Agency.POLICE)),
    "tell-ofsted": _plain("cases:told", "Write down when Ofsted was told"),
    "open-access-request": _request(RequestFor.RECORDS),
    "answer-data-complaint": _request(RequestFor.DATA_COMPLAINT),
    "route-concern": _concern,
    "settle-authorship": _authorship,
    "meet": _meet,
    "meet-again": _meet,
    "letter-to-parents": CHOOSE_LETTER,
    "letter-to-community": CHOOSE_LETTER,
    "report-to-platform": _plain("cases:report-post", "Write down the report"),
    "escalate-report": _escalate,
    "tell-chair": _plain("cases:told", "Write down when the chair was told"),
    "answer-press": _plain("letters:choose-for-case", "Choose the words"),
    "own-advice": _looking_after(Part.TARGETED, lambda case: case.own_advice_offered),
    "fair-restriction": _restriction,
    LET_IT_BE: lambda here: here.to("desk:leave", "Let it be", LET_IT_BE),
    "close-and-learn": _plain("cases:close", "Close the case"),
}
CLEARS: Mapping[str, Callable[[Here], Way]] = {
    "nobody-known": _plain("cases:add-party", "Say who is in it"),
    "restriction-incomplete": _restriction,
    "seal-capture": _plain("evidence:captures", "Have the copy signed and dated"),
    "record-hold": _plain("cases:set-hold", "Write the hold down"),
    "finish-triage": _plain("desk:triage", "Answer the questions"),
}
"""What stands in the way of a step, and where that is cleared."""
