"""Pages of accounts that are ours: the first one, invitations, and staying signed in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from evenhand.apps.accounts import actions, forms, queries
from evenhand.apps.accounts.asking import Asked

ask = require_http_methods(["GET", "POST"])


@ask
def first(request: Asked, token: str) -> HttpResponse:
    """The first account of this server, by the link that was printed when it started."""
    if not queries.opens_first_account(token=token):
        return render(request, "accounts/link_used.html", status=410)
    form = forms.FirstAccount(request.POST or None)
    if form.is_valid():
        actions.make_first(now=request.now, **form.cleaned_data)
        return redirect("account_login")
    return render(request, "accounts/first.html", {"form": form})


@ask
def invited(request: Asked, code: str, token: str) -> HttpResponse:
    """Somebody who was invited chooses a password."""
    person = queries.invited(code=code, token=token)
    if person is None:
        return render(request, "accounts/link_used.html", status=410)
    form = forms.Password(request.POST or None, person=person)
    if form.is_valid():
        actions.choose_password(by=person, now=request.now, password=form.cleaned_data["password"])
        return redirect("account_login")
    return render(request, "accounts/invited.html", {"form": form, "invited": person})


@require_GET
def still_here(request: HttpRequest) -> HttpResponse:
    """Somebody is still here; the session goes on."""
    return HttpResponse(status=204)
