"""How far a case is: triage is answered, steps are set aside and taken up again, others are told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.cases.actions.access import say_about_head
from evenhand.apps.cases.actions.logging import log, must_be_open
from evenhand.apps.cases.models import Case, Danger, SetAside, TriageAnswer
from evenhand.core.cases import Answered
from evenhand.core.cases.triage import Label
from evenhand.core.cases.triage.questions import BY_ID, DANGER
from evenhand.core.findings import Finding, Level, Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person

DANGERS = frozenset(question.id for question in DANGER)


@transaction.atomic
def answer_triage(
    *,
    by: Person,
    now: datetime,
    case: Case,
    answers: Mapping[str, Answered],
    seen: Mapping[str, str] | None = None,
) -> None:
    """Answer questions of triage, or answer them anew. A danger stands until somebody decides on it; a
    case that is about the head goes to the chair. `seen` are the answers that stood there when whoever
    answers looked, where that is known.

    Raises `Refused` for questions there are not, and where somebody else has answered otherwise since.
    """
    must_be_open(case=case)
    if any(question not in BY_ID for question in answers):
        raise Refused([_no_question()])
    _not_over_another(by=by, case=case, answers=answers, seen=seen or {})
    for question, answer in answers.items():
        TriageAnswer.objects.update_or_create(
            case=case,
            question=question,
            defaults={"answer": str(answer), "recorded_at": now, "recorded_by": by},
        )
        _follow(by=by, now=now, case=case, question=question, answer=answer)
    log(by=by, now=now, case=case, kind="case.triage-answered", answers=len(answers))


@transaction.atomic
def set_aside(*, by: Person, now: datetime, case: Case, step: str, reason: str) -> SetAside:
    """Leave a step of the plan, for a reason."""
    must_be_open(case=case)
    assert reason.strip(), "forms ask for the reason"
    row, _ = SetAside.objects.update_or_create(
        case=case, step=step, defaults={"reason": reason, "recorded_at": now, "recorded_by": by}
    )
    log(by=by, now=now, case=case, kind="case.step-set-aside", step=step)
    return row


@transaction.atomic
def take_up(*, by: Person, now: datetime, case: Case, step: str) -> None:
    """Take a step up again that was set aside; nothing happens if it was not."""
    must_be_open(case=case)
    gone, _ = SetAside.objects.filter(case=case, step=step).delete()
    if gone:
        log(by=by, now=now, case=case, kind="case.step-taken-up", step=step)


@transaction.atomic
def tell(
    *, by: Person, now: datetime, case: Case, board: date | None = None, ofsted: date | None = None
) -> None:
    """Write down when the chair and when Ofsted were told; None leaves what is known."""
    must_be_open(case=case)
    case.chair_told_on = board or case.chair_told_on
    case.ofsted_told_on = ofsted or case.ofsted_told_on
    case.save(update_fields=["chair_told_on", "ofsted_told_on"])
    log(by=by, now=now, case=case, kind="case.others-told", board=bool(board), ofsted=bool(ofsted))


def _follow(*, by: Person, now: datetime, case: Case, question: str, answer: Answered) -> None:
    if answer is not Answered.YES:
        return
    if question in DANGERS:
        Danger.objects.get_or_create(
            case=case, answer=question, defaults={"recorded_at": now, "recorded_by": by}
        )
    if BY_ID[question].label is Label.ABOUT_HEAD:
        say_about_head(by=by, now=now, case=case)


def _not_over_another(
    *, by: Person, case: Case, answers: Mapping[str, Answered], seen: Mapping[str, str]
) -> None:
    rows = TriageAnswer.objects.filter(case=case, question__in=list(seen)).select_related("recorded_by")
    other = [one for one in rows if one.recorded_by_id != by.pk and one.answer != seen[one.question]]
    if found := [_answered_meanwhile(one) for one in other if one.answer != answers.get(one.question)]:
        raise Refused(found)


def _answered_meanwhile(row: TriageAnswer) -> Finding:
    answer = {Answered.YES: "Yes", Answered.NO: "No"}.get(Answered(row.answer), "Not sure")
    return Finding(
        id="answered-meanwhile",
        level=Level.STOP,
        words=f"{row.recorded_by.name} has answered this with “{answer}” since you opened the page.",
        mend="Their answer stands. Yours is still chosen below: press Continue again to put it in its place.",
    )


def _no_question() -> Finding:
    return Finding(
        id="no-such-question",
        level=Level.STOP,
        words="There is no such question in triage.",
        mend="Go back to the case and begin the questions anew.",
    )
