"""Posts: one more in a case, and who wrote it."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions, forms, queries
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.models import Party, Post
from evenhand.apps.cases.views.page import ask, asks, found
from evenhand.apps.schools.doors import school_behind
from evenhand.core.cases import Attribution


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
        actions.add_post(by=request.user, now=request.now, case=case, post=forms.new_post(told))

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
        request,
        place,
        form,
        do,
        heading="Who wrote it?",
        said="Saved.",
        lead=f"The post on {row.site}.",
        edits=True,
    )
