"""The data protection lead says that an account may be looked at again, and until when."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.queries import value_of
from evenhand.apps.evidence import actions, forms, wordings
from evenhand.apps.evidence.views.page import ask, show
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Refused


@ask
def allow(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Why it is necessary and proportionate, and until when it holds."""
    school, case = case_behind(request, school_id, case_id)
    posts = wordings.posts_of(value_of(case))
    form = forms.Looking(request.POST or None, posts=posts)
    if posts and form.is_valid():
        try:
            actions.say_it_is_needed(
                by=request.user, now=request.now, school_id=school.pk, case_id=case.pk, **form.cleaned_data
            )
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, "Written down. Captures of this account can be added until then.")
            return redirect("evidence:captures", school.pk, case.pk)
    return show(request, "allow", school, case, {"form": form, "posts": posts})
