"""Choosing how a letter goes out, and releasing it to everybody."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from evenhand.apps.accounts import queries as accounts
from evenhand.apps.accounts.asking import Asked
from evenhand.apps.deliveries import actions, forms, queries
from evenhand.apps.deliveries.testing import trial_copy, try_out
from evenhand.apps.deliveries.wordings import CHANNEL_OF, CHANNELS, WAYS, words_of
from evenhand.apps.letters import audience
from evenhand.apps.letters import queries as letters
from evenhand.apps.letters.doors import draft_behind
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.typed import typed_of
from evenhand.apps.letters.views.around import around_letter
from evenhand.apps.ui.forms import refuse
from evenhand.core.approvals import State
from evenhand.core.contacts.recipients import Channel, Recipient
from evenhand.core.deliveries.channels import Said
from evenhand.core.findings import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from evenhand.apps.deliveries.models import Way
    from evenhand.apps.schools.models import School


OPEN_THE_LINK = (
    "Open the link in it: it shows that the mailbox is yours, and copies of letters can be sent there then."
)


@require_http_methods(["GET", "POST"])
def choose(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Who gets a letter, by which way; then the release to all of them at once."""
    school, draft = draft_behind(request, school_id, draft_id)
    letter = letters.released(draft)
    batch = queries.batch_of(letter=letter) if letter else None
    if batch is not None:
        return redirect("deliveries:batch", school.pk, batch.pk)
    laid = lay(draft, now=request.now)
    chosen = audience.recipients_of(letter) if letter else ()
    if letter is None and laid.addressed is not None:
        chosen = laid.addressed.recipients
    first = {"subject": laid.draft.document.title}
    form = forms.Choose(request.POST or None, initial=first)
    if form.is_valid():
        try:
            plan = _plan(school, form.cleaned_data)
            told: dict[str, Any] = {"by": request.user, "now": request.now, "plan": plan}
            made = actions.send(letter=letter, **told) if letter else actions.release(draft=draft, **told)
            messages.success(request, "It is on its way. You can leave this page; it goes on by itself.")
            return redirect("deliveries:batch", school.pk, made.pk)
        except Refused as refused:
            refuse(form, refused)
    shown = {
        **around_letter(request, school, laid),
        "form": form,
        "letter": letter,
        "counts": _counted(chosen),
        "typed": typed_of(draft),
        "ready": letter is not None or laid.state is State.APPROVED,
        "ways": [WAYS[kind] for kind, way in queries.ways_of(school=school).items() if way.on],
        "mail": _mail(school),
        "own_mailbox": accounts.has_confirmed_address(person=request.user),
    }
    return render(request, "deliveries/choose.html", shown, status=409 if form.errors else 200)


@require_POST
def test(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Send a test to whoever asks: a marked copy of the letter if it could leave, else a few words."""
    school, draft = draft_behind(request, school_id, draft_id)
    way = _mail(school)
    if way is None:
        messages.error(request, "No way for e-mail is turned on.")
    else:
        told: dict[str, Any] = {"person": request.user, "now": request.now}
        copy = trial_copy(draft=draft, **told)
        outcome = try_out(way=way, copy=copy, site=request.build_absolute_uri("/").rstrip("/"), **told)
        actions.note_test(by=request.user, now=request.now, way=way, code=outcome.code or "none")
        if outcome.said is Said.ACCEPTED:
            what = "A test copy of the letter" if copy else "A test of a few words, without the letter,"
            messages.success(
                request, f"{what} was sent to you alone, to {request.user.email}.{_next(request)}"
            )
        else:
            messages.error(request, f"The test was not sent. {words_of(outcome.code)}")
    return redirect("deliveries:choose", school.pk, draft.pk)


def _next(request: Asked) -> str:
    """What somebody still has to do before a copy of a letter may come to them."""
    return "" if accounts.has_confirmed_address(person=request.user) else f" {OPEN_THE_LINK}"


def _counted(people: Sequence[Recipient]) -> list[tuple[str, int]]:
    """How many of those who were approved are reached in which way."""
    counts = Counter(one.channel for one in people)
    return [(CHANNELS[channel], count) for channel, count in sorted(counts.items())]


def _plan(school: School, told: dict[str, Any]) -> actions.Plan:
    """What was chosen, as a plan. Who gets a letter was approved with it."""
    ways = {CHANNEL_OF[kind]: way.pk for kind, way in queries.ways_of(school=school).items() if way.on}
    return actions.Plan(ways=ways, subject=told["subject"])


def _mail(school: School) -> Way | None:
    """The way for e-mail that is turned on."""
    found = queries.ways_of(school=school).items()
    return next((way for kind, way in found if way.on and CHANNEL_OF[kind] is Channel.EMAIL), None)
