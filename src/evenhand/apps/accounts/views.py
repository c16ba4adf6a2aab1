"""Pages of accounts that are ours: the first one, invitations, and staying signed in."""

from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.apps.accounts import actions, forms, queries
from evenhand.apps.accounts.adapter import UNSENT
from evenhand.apps.accounts.asking import FILES, SIGNED_OUT, Asked

ask = require_http_methods(["GET", "POST"])
ADDRESS, MORE = "evenhand-address", "evenhand-more"


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


@ask
def own_address(request: Asked, token: str) -> HttpResponse:
    """Somebody says that a mailbox is theirs, by the link that was sent there."""
    if not queries.opens_address(token=token, person=request.user):
        return render(request, "accounts/not_own_address.html", status=410)
    if request.method == "POST":
        actions.confirm_address(by=request.user, now=request.now)
    told = {"confirmed": queries.has_confirmed_address(person=request.user)}
    return render(request, "accounts/own_address.html", told)


@require_GET
def still_here(request: HttpRequest) -> HttpResponse:
    """Somebody is still here; the session goes on."""
    return HttpResponse(status=204)


@require_POST
def keep(request: Asked) -> HttpResponse:
    """Keep what stands in a form, because nobody has touched it for so long that its writer is signed out:
    at once, or, where the page has more forms to keep, after the last of them. A page without any only
    signs out."""
    fields = {name: request.POST.getlist(name) for name in request.POST if name not in (ADDRESS, MORE)}
    address = request.POST.get(ADDRESS, "/")
    if fields:
        actions.keep_unsent(by=request.own_user, now=request.now, address=address, fields=fields)
    if MORE not in request.POST:
        logout(request)
        messages.info(request, SIGNED_OUT)
    return HttpResponse(status=204)


@ask
def unsent(request: Asked) -> HttpResponse:
    """What somebody had typed when they were signed out, to take it up again."""
    if request.method == "POST":
        actions.drop_unsent(by=request.own_user, now=request.now)
        request.session.pop(UNSENT, None)
        return redirect("/")
    rows = [
        {
            "address": row.address
            if row.address.startswith("/") and not row.address.startswith("//")
            else "/",
            "kept_at": row.kept_at,
            "texts": ["\n".join(values) for name, values in row.fields.items() if name != FILES],
            "files": row.fields.get(FILES, []),
        }
        for row in queries.unsent(person=request.own_user)
    ]
    return render(request, "accounts/unsent.html", {"rows": rows})
