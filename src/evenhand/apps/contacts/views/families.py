"""Families: found, looked at, changed, and marked as not to be written to."""

from __future__ import annotations

from itertools import groupby

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.contacts import actions, forms, queries
from evenhand.apps.contacts.actions.families import NewFlag
from evenhand.apps.contacts.doors import adult_behind, flag_behind, household_behind, may
from evenhand.apps.contacts.telling import mark, shown
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Refused
from evenhand.core.permissions import Act

A_PAGE = 40
ask = require_http_methods(["GET", "POST"])


@require_GET
def contacts(request: Asked, school_id: int) -> HttpResponse:
    """The homes of a school, all or those with some words."""
    school = school_behind(request, school_id)
    wanted = request.GET.get("q", "")[:100]
    page = Paginator(queries.found(school=school, wanted=wanted), A_PAGE).get_page(request.GET.get("page"))
    today = timezone.localdate(request.now)
    adults = [shown(row, today=today) for row in queries.adults_in(page.object_list)]
    adults.sort(key=lambda one: one.row.household_id)
    homes = [list(group) for _, group in groupby(adults, key=lambda one: one.row.household_id)]
    told = {
        "school": school,
        "wanted": wanted,
        "page": page,
        "homes": [
            {"id": home[0].row.household_id, "adults": home, "children": _children(home)} for home in homes
        ],
        "may_keep": may(request, Act.KEEP_CONTACTS),
        "may_dispose": may(request, Act.DISPOSE_CONTACTS),
        "unfinished": queries.unfinished_lists(school=school),
        "asked": queries.open_disposal(school=school),
    }
    return render(request, "contacts/contacts.html", told)


def _children(home: list) -> list[str]:  # type: ignore[type-arg]
    found = {tie.child_id: tie.child for one in home for tie in one.ties}
    return [
        f"{child.name}, {child.class_name}" if child.class_name else child.name for child in found.values()
    ]


@require_GET
def household(request: Asked, school_id: int, household_id: int) -> HttpResponse:
    """One home: its adults, their children, and what must not be done."""
    school, home = household_behind(request, school_id, household_id)
    today = timezone.localdate(request.now)
    told = {
        "school": school,
        "home": home,
        "lines": home.address.splitlines(),
        "elsewhere": queries.elsewhere(household=home),
        "adults": [shown(row, today=today) for row in queries.adults_in([home])],
        "may_keep": may(request, Act.KEEP_CONTACTS),
        "may_lift": may(request, Act.LIFT_FLAGS),
    }
    return render(request, "contacts/household.html", told)


@ask
def adult(request: Asked, school_id: int, adult_id: int) -> HttpResponse:
    """Change what is known of an adult."""
    school, row = adult_behind(request, school_id, adult_id)
    form = forms.Details.of(row, request.POST or None)
    if form.is_valid():
        changes = {name: value for name, value in form.cleaned_data.items() if name != "address"}
        address = form.cleaned_data["address"]
        actions.change_adult(by=request.user, now=request.now, adult=row, changes=changes, address=address)
        messages.success(request, "Saved. Letters that wait for approval are told of it.")
        fresh = queries.adult_of(school=school, adult_id=row.pk) or row
        return redirect("contacts:household", school.pk, fresh.household_id)
    told = {"school": school, "adult": row, "form": form}
    return render(request, "contacts/adult.html", told, status=422 if form.errors else 200)


@ask
def add_flag(request: Asked, school_id: int, adult_id: int) -> HttpResponse:
    """Mark somebody as not to be written to, with the reason."""
    school, row = adult_behind(request, school_id, adult_id)
    form = forms.Flagging(row, request.POST or None)
    if form.is_valid():
        try:
            flag = NewFlag(**form.told())
            actions.set_flag(by=request.user, now=request.now, adult=row, flag=flag)
            messages.success(request, "Written down. It counts from now on, for every letter.")
            return redirect("contacts:household", school.pk, row.household_id)
        except Refused as refused:
            refuse(form, refused)
    told = {"school": school, "adult": row, "form": form}
    return render(request, "contacts/flagging.html", told, status=422 if form.errors else 200)


@ask
def flag(request: Asked, school_id: int, flag_id: int) -> HttpResponse:
    """Why somebody is not written to; and lifting that."""
    school, row = flag_behind(request, school_id, flag_id)
    form = forms.Lift(request.POST or None)
    if form.is_valid():
        try:
            because = form.cleaned_data["because"]
            actions.lift_flag(by=request.user, now=request.now, flag=row, because=because)
            messages.success(request, "Lifted. The record of it stays.")
            return redirect("contacts:household", school.pk, row.adult.household_id)
        except Refused as refused:
            refuse(form, refused)
    told = {
        "school": school,
        "flag": row,
        "mark": mark(row, today=timezone.localdate(request.now)),
        "form": form,
    }
    return render(request, "contacts/flag.html", told, status=422 if form.errors else 200)
