"""Reporting a post: one page, two minutes."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions, forms, queries
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.models import Party, Post
from evenhand.apps.cases.views.page import ask, asks, found
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.forms import refuse
from evenhand.apps.ui.routes import case_home
from evenhand.core.cases import Attribution
from evenhand.core.findings import Refused

POST = ("site", "link", "posted_on", "seen_on", "words", "supplied_by", "vantage")


@ask
def report(request: Asked, school_id: int) -> HttpResponse:
    """Report a post and open a case with it. A link that is known already is shown first."""
    school = school_behind(request, school_id)
    form = forms.ReportPost(request.POST or None, today=queries.today(request.now))
    known: tuple[queries.CaseRow, ...] = ()
    if form.is_valid():
        told = form.cleaned_data
        known = queries.with_same_link(person=request.user, school=school, link=told["link"])
        again = queries.sent_already(person=request.user, school=school, sent_as=told["sent_as"])
        if again or not known or "despite" in request.POST:
            try:
                case = actions.open_case(
                    by=request.user,
                    now=request.now,
                    school=school,
                    title=told["title"],
                    post=_post(told),
                    sent_as=told["sent_as"],
                    about_head=told["about_head"] == forms.AboutHead.YES,
                )
            except Refused as refused:
                refuse(form, refused)
            else:
                if queries.case_of(person=request.user, school=school, case_id=case.pk) is None:
                    return redirect("cases:reported", school.pk)
                messages.success(request, f"Reported. The case is {case.reference}.")
                return redirect(case_home(school.pk, case.pk))
    links = [(row, case_home(school.pk, row.id)) for row in known]
    return render(request, "cases/report.html", {"school": school, "form": form, "known": links})


@require_GET
def reported(request: Asked, school_id: int) -> HttpResponse:
    """Thanks, for whoever reported a post and has no part in what follows."""
    return render(request, "cases/reported.html", {"school": school_behind(request, school_id)})


@ask
def add_post(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """One more post in the same case."""
    _school, case = place = case_behind(request, school_id, case_id)
    today = queries.today(request.now)
    form = forms.PostFields(request.POST or None, today=today, initial={"seen_on": today})

    def do(told: dict[str, Any]) -> None:
        actions.add_post(by=request.user, now=request.now, case=case, post=_post(told))

    return asks(request, place, form, do, heading="Add a post", said="The post is added.")


@ask
def post(request: Asked, school_id: int, case_id: int, post_id: int) -> HttpResponse:
    """Say who wrote a post, how sure the school is, and whom it is aimed at."""
    _school, case = place = case_behind(request, school_id, case_id)
    row = found(Post, case, post_id)
    initial = {
        "author": row.author_id or "",
        "attribution": row.attribution,
        "basis": row.basis,
        "targets": [party.pk for party in row.targets.all()],
    }
    people = queries.names_of(case=case)
    form = forms.AuthorForm(request.POST or None, people=people, initial=initial)

    def do(told: dict[str, Any]) -> None:
        author = found(Party, case, int(told["author"])) if told["author"] else None
        actions.attribute(
            by=request.user,
            now=request.now,
            post=row,
            author=author,
            attribution=Attribution(told["attribution"]),
            basis=told["basis"],
            targets=[found(Party, case, int(pk)) for pk in told.get("targets", ())],
        )

    return asks(
        request, place, form, do, heading="Who wrote it?", said="Saved.", lead=f"The post on {row.site}."
    )


def _post(told: dict[str, Any]) -> actions.NewPost:
    return actions.NewPost(**{name: told[name] for name in POST})
