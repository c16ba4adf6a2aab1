"""Triage: one question a page, danger first; at the end everything that was answered, then the plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions
from evenhand.apps.cases import queries as cases
from evenhand.apps.cases.above import above
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.desk.forms import ANSWERS, QuestionForm
from evenhand.apps.letters.planning import answers_of
from evenhand.apps.ui.forms import refuse
from evenhand.core.cases import Answered
from evenhand.core.cases.triage import Question
from evenhand.core.cases.triage.asking import (
    Row,
    check_your_answers,
    is_finished,
    next_question,
    stopping,
    why_stopped,
    without_closed,
)
from evenhand.core.cases.triage.questions import BY_ID, DANGER_ACTED, QUESTIONS
from evenhand.core.findings import Refused

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case
    from evenhand.apps.schools.models import School


@require_GET
def begin(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Where triage was left: the next question, the stop, or the check at the end."""
    school, case = case_behind(request, school_id, case_id)
    return redirect(_next(school, case, answers_of(case)))


@require_http_methods(["GET", "POST"])
def question(request: Asked, school_id: int, case_id: int, question: str) -> HttpResponse:
    """One question, with what was answered before if it was."""
    school, case = case_behind(request, school_id, case_id)
    if question not in BY_ID:
        raise Http404
    asked = BY_ID[question]
    known = answers_of(case)
    sent = request.POST if request.method == "POST" else None
    stands = str(known.get(asked.id, ""))
    form = QuestionForm(sent, question=asked, initial={"answer": stands, "seen": stands})
    if form.is_valid():
        answer = Answered(form.cleaned_data["answer"])
        try:
            actions.answer_triage(
                by=request.user,
                now=request.now,
                case=case,
                answers={asked.id: answer},
                seen={asked.id: form.cleaned_data["seen"]} if "seen" in request.POST else None,
            )
        except Refused as refused:
            refuse(form, refused)
            form.data = {**request.POST.dict(), "seen": str(answers_of(case).get(asked.id, ""))}
        else:
            if cases.case_of(person=request.user, school=school, case_id=case.pk) is None:
                return redirect("cases:stepped-aside", school.pk)
            return redirect(_next(school, case, without_closed({**known, asked.id: answer})))
    told = {**_place(school, case), "question": asked, "form": form}
    return render(request, "desk/question.html", {**told, "back": _before(school, case, asked, known)})


@require_GET
def answers(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Everything that was answered, each with the way to change it."""
    school, case = case_behind(request, school_id, case_id)
    known = answers_of(case)
    rows = _rows(school, case, check_your_answers(known))
    told = {**_place(school, case), "rows": rows, "finished": is_finished(known)}
    return render(request, "desk/answers.html", told)


@require_GET
def stop(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Something else comes first: what to do now, and what not to do."""
    school, case = case_behind(request, school_id, case_id)
    known = answers_of(case)
    found = why_stopped(known)
    if found is None:
        return redirect("desk:triage", school.pk, case.pk)
    told = {**_place(school, case), "stop": found, "again": DANGER_ACTED.id}
    return render(request, "desk/stop.html", {**told, "because": _rows(school, case, stopping(known))})


def _rows(school: School, case: Case, answered: Iterable[Row]) -> list[dict[str, Any]]:
    """Answers with the way to change each."""
    return [
        {
            "key": row.question.title,
            "value": ANSWERS[row.answer],
            "href": reverse("desk:question", args=[school.pk, case.pk, row.question.id]),
        }
        for row in answered
    ]


def _place(school: School, case: Case) -> dict[str, Any]:
    """What every page of a case shows: where it is, and what stops its text."""
    return {"school": school, "case": case, **above(case)}


def _next(school: School, case: Case, answers: Mapping[str, Answered]) -> str:
    """Where triage goes from here."""
    if why_stopped(answers) is not None:
        return reverse("desk:stop", args=[school.pk, case.pk])
    found = next_question(answers)
    if found is None:
        return reverse("desk:answers", args=[school.pk, case.pk])
    return reverse("desk:question", args=[school.pk, case.pk, found.id])


def _before(school: School, case: Case, asked: Question, answers: Mapping[str, Answered]) -> str:
    """The question before this one of those that were answered, or the case."""
    earlier = QUESTIONS[: QUESTIONS.index(asked)]
    answered = [row.question.id for row in check_your_answers(answers) if row.question in earlier]
    if not answered:
        return reverse("desk:case", args=[school.pk, case.pk])
    return reverse("desk:question", args=[school.pk, case.pk, answered[-1]])
