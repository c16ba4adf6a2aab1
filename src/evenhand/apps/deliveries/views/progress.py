"""How far a letter is, who got it, and what a person has to decide."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.adapters.tables import csv_of
from evenhand.apps.accounts.asking import Asked
from evenhand.apps.contacts.telling import FORMATS
from evenhand.apps.deliveries import actions, forms, queries
from evenhand.apps.deliveries.actions.returns import NEVER_HAD
from evenhand.apps.deliveries.doors import batch_behind, copy_behind
from evenhand.apps.deliveries.models import Dispatch
from evenhand.apps.deliveries.proving import message_again
from evenhand.apps.deliveries.wordings import CHANNELS, MOVES, STATES, STOPS, words_of
from evenhand.apps.letters.views.around import around, may, must
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.forms import refuse
from evenhand.core.contacts.recipients import Channel, LetterFormat
from evenhand.core.deliveries import State
from evenhand.core.findings import Refused
from evenhand.core.permissions import Act

PAGE = 50
HEADER = (
    "Number",
    "Name",
    "Channel",
    "Print",
    "Address",
    "State",
    "Answer",
    "Handed over",
    "SHA-256",
    "Message",
)


@require_GET
def batches(request: Asked, school_id: int) -> HttpResponse:
    """All letters that were sent, the newest first."""
    school = school_behind(request, school_id)
    shown = {
        "school": school,
        "rows": queries.batches(person=request.user, school=school),
        "quarantines": queries.open_quarantines(school_id=school.pk),
        "may_lift": may(request, school, Act.LIFT_QUARANTINE),
        "broken": queries.broken_ways(school=school),
    }
    return render(request, "deliveries/batches.html", shown)


@require_GET
def batch(request: Asked, school_id: int, batch_id: int) -> HttpResponse:
    """How far one letter is; the same page is looked at again while it goes on."""
    school, one = batch_behind(request, school_id, batch_id)
    progress = queries.progress_of(batch=one)
    copies = Paginator(queries.copies_of(batch=one), PAGE).get_page(request.GET.get("page"))
    people = queries.copies_of(batch=one, states=queries.FOR_PEOPLE)[:PAGE]
    shown = {
        **around(school, one.letter.draft.case),
        "batch": one,
        "progress": progress,
        "counts": _counts(progress),
        "copies": copies,
        "rows": [_row(copy) for copy in copies],
        "people": [_row(copy) for copy in people],
        "stopped": progress.of(State.STOPPED),
        "doubts": progress.of(State.IN_DOUBT),
        "paper": [(kind, CHANNELS[kind], count) for kind, count in queries.paper_of(batch=one).items()],
        "quarantines": queries.open_quarantines(school_id=school.pk),
        "may_send": may(request, school, Act.SEND_LETTERS),
        "form": forms.HandedOut(),
    }
    whole = "deliveries/progress.html" if request.headers.get("HX-Request") else "deliveries/batch.html"
    return render(request, whole, shown)


@require_POST
def stop(request: Asked, school_id: int, batch_id: int) -> HttpResponse:
    """Call back everything that has not left."""
    school, one = batch_behind(request, school_id, batch_id)
    count = actions.withdraw(by=request.user, now=request.now, batch=one)
    messages.success(request, f"Called back: {count}. What had left before cannot be called back.")
    return redirect("deliveries:batch", school.pk, one.pk)


@require_POST
def resume(request: Asked, school_id: int, batch_id: int) -> HttpResponse:
    """Take up what was stopped."""
    school, one = batch_behind(request, school_id, batch_id)
    try:
        count = actions.resume(by=request.user, now=request.now, batch=one)
        messages.success(request, f"Taken up again: {count}.")
    except Refused as refused:
        messages.error(request, " ".join(f"{said.words} {said.mend}" for said in refused.findings))
    return redirect("deliveries:batch", school.pk, one.pk)


@require_POST
def paper(request: Asked, school_id: int, batch_id: int, channel: str) -> HttpResponse:
    """Write down that copies on paper were handed out."""
    school, one = batch_behind(request, school_id, batch_id)
    form = forms.HandedOut(request.POST)
    if form.is_valid():
        told = {"batch": one, "channel": channel, "reason": form.cleaned_data["reason"]}
        count = actions.handed_out(by=request.user, now=request.now, **told)
        messages.success(request, f"Written down for {count}.")
    else:
        messages.error(request, "Write how they were handed out.")
    return redirect("deliveries:batch", school.pk, one.pk)


@require_http_methods(["GET", "POST"])
def copy(request: Asked, school_id: int, batch_id: int, dispatch_id: int) -> HttpResponse:
    """One copy: everything that happened to it, and what a person decides."""
    school, one, found = copy_behind(request, school_id, batch_id, dispatch_id)
    form = forms.Decide(request.POST or None)
    if request.method == "POST":
        must(request, school, Act.SEND_LETTERS)
    if form.is_valid():
        act = {"settle": actions.settle, "send-again": actions.send_again}[form.cleaned_data["what"]]
        try:
            act(by=request.user, now=request.now, dispatch=found, reason=form.cleaned_data["reason"])
            messages.success(request, "What you decided is on record.")
            return redirect("deliveries:batch", school.pk, one.pk)
        except Refused as refused:
            refuse(form, refused)
    decides = found.state in (State.IN_DOUBT, State.FAILED, State.BOUNCED)
    shown = {
        **around(school, one.letter.draft.case),
        "batch": one,
        "copy": _row(found),
        "row": found,
        "journal": [_told(entry) for entry in queries.journal_of(copy=found)],
        "form": form,
        "decides": decides and may(request, school, Act.SEND_LETTERS),
        "in_doubt": found.state == State.IN_DOUBT,
        "never_had": found.state == State.IN_DOUBT and found.code == NEVER_HAD,
        "stopped": found.state == State.STOPPED,
        "arrived": found.state in (State.ACCEPTED, State.SETTLED),
        "posted": found.channel == Channel.POST,
    }
    return render(request, "deliveries/copy.html", shown, status=409 if form.errors else 200)


@require_GET
def message(request: Asked, school_id: int, batch_id: int, dispatch_id: int) -> HttpResponse:
    """Exactly the bytes that one recipient got, made again and proved."""
    school, one, found = copy_behind(request, school_id, batch_id, dispatch_id)
    try:
        proved = message_again(found)
    except Refused as refused:
        shown = {"school": school, "batch": one, "row": found, "findings": refused.findings}
        return render(request, "deliveries/not_proved.html", shown, status=409)
    answer = HttpResponse(proved.data, content_type=proved.media_type)
    name = f"copy-{one.pk}-{found.number}{proved.suffix}"
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@require_GET
def export(request: Asked, school_id: int, batch_id: int) -> HttpResponse:
    """Who got what, as a table."""
    _, one = batch_behind(request, school_id, batch_id)
    rows = (_cells(copy) for copy in queries.copies_of(batch=one).iterator(chunk_size=2000))
    answer = HttpResponse(csv_of(HEADER, rows), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="letter-{one.letter_id}-copies.csv"'
    return answer


@require_POST
def lift(request: Asked, school_id: int) -> HttpResponse:
    """Say that letters may leave a restored database."""
    school = school_behind(request, school_id)
    try:
        actions.lift(by=request.user, now=request.now, school=school)
        left = queries.open_quarantines(school_id=school.pk)
        words = "One more person has to say so." if left else "Letters leave again."
        messages.success(request, f"What you said is on record. {words}")
    except Refused as refused:
        messages.error(request, f"{refused.findings[0].words} {refused.findings[0].mend}")
    return redirect("deliveries:batches", school.pk)


def _counts(progress: queries.Progress) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for state in State:
        words, tone = STATES[state]
        there = found.setdefault(words, {"words": words, "tone": tone, "count": 0})
        there["count"] += progress.of(state)
    return [one for one in found.values() if one["count"]]


def _row(copy: Dispatch) -> dict[str, Any]:
    words, tone = STATES[copy.state]
    if copy.state == State.STOPPED:
        words = STOPS.get(copy.code, words)
    told = copy.recipient
    where = told["email"] if copy.channel == "email" else ", ".join(told["address"])
    return {
        "id": copy.pk,
        "number": copy.number,
        "name": told["name"],
        "where": where,
        "channel": CHANNELS[copy.channel],
        "format": FORMATS[LetterFormat.LARGE_PRINT] if told.get("format") == LetterFormat.LARGE_PRINT else "",
        "state": words,
        "tone": tone,
        "answer": words_of(copy.code),
        "sent": copy.sent,
        "sha256": copy.sha256,
    }


def _told(entry: Any) -> dict[str, Any]:
    words = " ".join(part for part in (words_of(entry.code), entry.reason) if part)
    return {
        "title": MOVES[entry.move],
        "by": entry.by.name if entry.by else "",
        "at": entry.moment,
        "words": words,
    }


def _cells(copy: Dispatch) -> tuple[str, ...]:
    row = _row(copy)
    sent = copy.sent.isoformat(timespec="seconds") if copy.sent else ""
    names = ("number", "name", "channel", "format", "where", "state", "answer")
    return (*(str(row[name]) for name in names), sent, copy.sha256, copy.key)
