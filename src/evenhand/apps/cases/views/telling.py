"""Others are told: agencies, platforms, the chair; and what follows from it."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions, forms, queries
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.models import Allegation, DataRequest, Party, PlatformReport, Post, Restriction
from evenhand.apps.cases.values import value_of
from evenhand.apps.cases.views.page import ask, asks, found
from evenhand.apps.ui.forms import Form
from evenhand.core.cases import Agency, Answered, ReportOutcome, RequestFor, Threshold

LIMITS = tuple(name for name in forms.RestrictionForm.base_fields if name != "party")


@ask
def refer(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """An agency was told."""
    _, case = place = case_behind(request, school_id, case_id)
    first = {
        "agency": request.GET.get("agency", ""),
        "on": queries.today(request.now),
        "told_by": request.user.name,
    }

    def do(told: dict[str, Any]) -> None:
        told = {**told, "agency": Agency(told["agency"])}
        actions.refer(by=request.user, now=request.now, case=case, **told)

    return asks(
        request,
        place,
        forms.ReferForm(request.POST or None, initial=first),
        do,
        heading="Who was told?",
        lead="If they ask you to keep quiet, put a hold on the case as well.",
        said="Written down.",
    )


@ask
def report_post(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """A post was reported to its platform."""
    _, case = place = case_behind(request, school_id, case_id)
    posts = [(post.id, f"{post.site}: {post.words[:60]}") for post in value_of(case).posts]
    first = {"post": posts[0][0], "reported_on": queries.today(request.now)}
    form = forms.PlatformForm(request.POST or None, posts=posts, initial=first)

    def do(told: dict[str, Any]) -> None:
        told = {**told, "post": found(Post, case, int(told["post"]))}
        actions.report_to_platform(by=request.user, now=request.now, **told)

    return asks(request, place, form, do, heading="Reported to the platform", said="Written down.")


@ask
def platform_answer(request: Asked, school_id: int, case_id: int, report_id: int) -> HttpResponse:
    """What the platform answered."""
    _, case = place = case_behind(request, school_id, case_id)
    row = found(PlatformReport, case, report_id)
    form = forms.PlatformAnswerForm(request.POST or None, initial=_columns(row, forms.PlatformAnswerForm))

    def do(told: dict[str, Any]) -> None:
        told = {**told, "outcome": ReportOutcome(told["outcome"])}
        actions.answer_report(by=request.user, now=request.now, report=row, **told)

    return asks(
        request, place, form, do, heading="What did the platform do?", said="Written down.", edits=True
    )


@ask
def told(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """The chair or Ofsted was told."""
    _, case = place = case_behind(request, school_id, case_id)
    initial = {"board": case.chair_told_on, "ofsted": case.ofsted_told_on}

    def do(days: dict[str, Any]) -> None:
        actions.tell(by=request.user, now=request.now, case=case, **days)

    form = forms.ToldForm(request.POST or None, initial=initial)
    return asks(request, place, form, do, heading="The chair and Ofsted", said="Written down.", edits=True)


@ask
def allegation(request: Asked, school_id: int, case_id: int, allegation_id: int = 0) -> HttpResponse:
    """A claim that somebody who works with children harmed a child."""
    _, case = place = case_behind(request, school_id, case_id)
    row = found(Allegation, case, allegation_id) if allegation_id else None
    first: dict[str, Any] = {"threshold": Threshold.UNKNOWN, "teacher_accused": Answered.UNKNOWN}
    if row:
        first = {**_columns(row, forms.AllegationForm), "party": row.worker_id}
    people = queries.names_of(case=case)
    form = forms.AllegationForm(request.POST or None, people=people, initial=first)

    def do(told: dict[str, Any]) -> None:
        worker = found(Party, case, int(told.pop("party")))
        told["threshold"] = Threshold(told["threshold"])
        told["teacher_accused"] = Answered(told["teacher_accused"])
        actions.make_allegation(by=request.user, now=request.now, worker=worker, known=row, **told)

    return asks(
        request,
        place,
        form,
        do,
        heading="An allegation",
        lead="Somebody says that a person who works with children harmed a child. Tell the LADO within one "
        "working day, before you speak with anybody about it.",
        said="Written down.",
        edits=row is not None,
    )


@ask
def restriction(request: Asked, school_id: int, case_id: int, restriction_id: int = 0) -> HttpResponse:
    """A limit on somebody's access to the site, and why it is fair."""
    _, case = place = case_behind(request, school_id, case_id)
    row = found(Restriction, case, restriction_id) if restriction_id else None
    first = {**_columns(row, forms.RestrictionForm), "party": row.party_id} if row else {}
    people = queries.names_of(case=case)
    form = forms.RestrictionForm(request.POST or None, people=people, initial=first)

    def do(told: dict[str, Any]) -> None:
        party = found(Party, case, int(told["party"]))
        facts = {name: told[name] for name in LIMITS}
        actions.limit_access(by=request.user, now=request.now, party=party, facts=facts, known=row)

    heading, said = "A limit on access to the site", "Written down."
    return asks(request, place, form, do, heading=heading, said=said, edits=row is not None)


@ask
def data_request(request: Asked, school_id: int, case_id: int, request_id: int = 0) -> HttpResponse:
    """Somebody asks for data, and how far the answer is."""
    _, case = place = case_behind(request, school_id, case_id)
    row = found(DataRequest, case, request_id) if request_id else None
    first = _columns(row, forms.RequestForm) if row else _asked_today(request)

    def do(told: dict[str, Any]) -> None:
        told = {**told, "asks_for": RequestFor(told["asks_for"])}
        actions.add_request(by=request.user, now=request.now, case=case, known=row, **told)

    form = forms.RequestForm(request.POST or None, initial=first)
    return asks(
        request,
        place,
        form,
        do,
        heading="Somebody asks for data",
        lead="It counts in any words, and the time runs from the day it was seen. The data protection lead "
        "decides; until then nothing about it is destroyed.",
        said="Written down.",
        edits=row is not None,
    )


def _asked_today(request: Asked) -> dict[str, Any]:
    return {"asks_for": request.GET.get("asks_for", ""), "received_on": queries.today(request.now)}


def _columns(row: object, form: type[Form]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in form.base_fields if hasattr(row, name)}
