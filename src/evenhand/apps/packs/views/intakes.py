"""Import a document: bring it, look the guesses over, say whose words they are, save it as a pack."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.apps.packs import actions, forms, guessing, queries, telling
from evenhand.apps.packs.arranging import is_act
from evenhand.apps.packs.differing import side_by_side
from evenhand.apps.packs.doors import intake_behind
from evenhand.apps.packs.linting import checked
from evenhand.apps.packs.views.editing import beside
from evenhand.apps.packs.writing import Desk, Writing, begun, turned, typed
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.forms import Form
from evenhand.core.findings import NOWHERE, Finding, Level, Refused, Unreadable, stops
from evenhand.core.packs import Template
from evenhand.core.packs.manifest import MANIFEST
from evenhand.core.packs.reading import read_pack
from evenhand.core.packs.recognise import Became

if TYPE_CHECKING:
    from evenhand.apps.accounts.asking import Asked
    from evenhand.apps.packs.differing import Row
    from evenhand.apps.packs.models import Intake
    from evenhand.apps.schools.models import School

ask = require_http_methods(["GET", "POST"])


@ask
def intakes(request: Asked, school_id: int) -> HttpResponse:
    """Bring a document, or go on with one that was begun."""
    school = school_behind(request, school_id)
    form = forms.Document(_sent(request), request.FILES or None)
    findings: tuple[Finding, ...] = ()
    if form.is_valid():
        file = form.cleaned_data["file"]
        try:
            row = actions.begin_intake(
                by=request.user, now=request.now, school=school, name=file.name, data=file.read()
            )
            return redirect("packs:intake", school.pk, row.pk)
        except (Refused, Unreadable) as refused:
            findings = refused.findings
            form.add_error("file", "This document was not taken in. What is wrong with it stands below.")
    begun = [
        {"row": one, "left": sum(map(guessing.is_open, one.guesses)), "count": len(one.guesses)}
        for one in queries.intakes(school=school)
    ]
    told = {"school": school, "form": form, "begun": begun, "findings": telling.said(findings)}
    return render(request, "packs/intakes.html", told, status=422 if form.errors else 200)


@require_GET
def review(request: Asked, school_id: int, intake_id: int) -> HttpResponse:
    """The guesses that are still to be looked at, text by text; on demand all of them."""
    school, row = intake_behind(request, school_id, intake_id)
    return _review(request, school, row)


@require_POST
def decide(request: Asked, school_id: int, intake_id: int) -> HttpResponse:
    """Let guesses stand, change or take one back, or look at one again."""
    school, row = intake_behind(request, school_id, intake_id)
    form = forms.Line(request.POST)
    number = _number(request.POST.get("number", ""))
    try:
        if not form.is_valid():
            raise Refused([_unclear()])
        _decide(request, row, request.POST.get("do", ""), number, form.cleaned_data)
    except actions.Overtaken:
        words = "Somebody has changed this line since you opened the page. It stands below as it is now."
        return _review(request, school, row, tried=(number, form["words"].value() or "", (words,)))
    except (Refused, Unreadable) as refused:
        said = tuple(f"{one.words} {one.mend}".strip() for one in refused.findings)
        return _review(request, school, row, tried=(number, form["words"].value() or "", said))
    everything = "?all=1" if request.POST.get("all") else ""
    back = reverse("packs:intake", args=[school.pk, row.pk])
    return redirect(f"{back}{everything}#{_anchor(request, row, number)}")


@ask
def details(request: Asked, school_id: int, intake_id: int) -> HttpResponse:
    """The name of the pack, whose words it has, who may use them, and its places of help."""
    school, row = intake_behind(request, school_id, intake_id)
    pack = read_pack(row.texts)
    form = forms.PackDetails(
        pack,
        request.POST or None,
        today=timezone.localdate(request.now),
        initial={**forms.PackDetails.of(pack), "seen": queries.seen(row.texts[MANIFEST])},
    )
    if form.is_valid():
        try:
            actions.describe(
                by=request.user,
                now=request.now,
                intake=row,
                seen=form.cleaned_data["seen"],
                pack=form.described(),
            )
            messages.success(request, "Saved.")
            return redirect("packs:intake", school.pk, row.pk)
        except actions.Overtaken as overtaken:
            _show_overtaken(form, overtaken)
        except (Refused, Unreadable) as refused:
            for one in refused.findings:
                form.add_error(None, f"{one.words} {one.mend}".strip())
    told = {"school": school, "intake": row, "form": form}
    return render(request, "packs/intake_details.html", told, status=422 if form.errors else 200)


@ask
def text(request: Asked, school_id: int, intake_id: int, text_id: str) -> HttpResponse:
    """One text of the document as fields, with the linter beside; or all of it as one text."""
    school, row = intake_behind(request, school_id, intake_id)
    desk = _desk(school, row, text_id)
    if request.method == "GET":
        return _editor(request, row, desk, begun(desk, as_text="text" in request.GET))
    writing, then = typed(desk, request.POST), request.POST.get("then", "")
    if writing.form.errors:
        return _editor(request, row, desk, writing, refused=True)
    if is_act(then):
        return _editor(request, row, desk, writing)
    if then in ("fields", "text", "check"):
        as_text = then == "text" or (then == "check" and not writing.as_fields)
        return _editor(request, row, desk, turned(desk, writing, as_text=as_text))
    try:
        actions.save_intake_text(
            by=request.user,
            now=request.now,
            intake=row,
            template_id=text_id,
            text=writing.text,
            seen=writing.seen,
        )
    except actions.Overtaken as overtaken:
        differing = side_by_side(old=overtaken.theirs, new=writing.text)
        mine = replace(writing, seen=queries.seen(overtaken.theirs))
        return _editor(
            request,
            row,
            desk,
            turned(desk, mine, as_text=not writing.as_fields),
            differing=differing,
            by=overtaken.by,
        )
    except (Refused, Unreadable) as refused:
        for one in refused.findings:
            writing.form.add_error(None, f"{one.words} {one.mend}".strip())
        return _editor(request, row, desk, writing, refused=True)
    messages.success(request, "Saved.")
    return redirect("packs:intake", school.pk, row.pk)


@require_POST
def check(request: Asked, school_id: int, intake_id: int, text_id: str) -> HttpResponse:
    """What the linter says of a text as it is typed: a piece of the page."""
    school, row = intake_behind(request, school_id, intake_id)
    desk = _desk(school, row, text_id)
    return render(request, "packs/beside.html", beside(request, desk, typed(desk, request.POST)))


@ask
def leave_out(request: Asked, school_id: int, intake_id: int, text_id: str) -> HttpResponse:
    """Leave one text of the document out, after asking once."""
    school, row = intake_behind(request, school_id, intake_id)
    template, _ = _text(row, text_id)
    if request.method == "POST":
        try:
            actions.leave_text_out(by=request.user, now=request.now, intake=row, template_id=text_id)
            messages.success(request, f"“{template.title}” is left out.")
            return redirect("packs:intake", school.pk, row.pk)
        except (Refused, Unreadable) as refused:
            for one in refused.findings:
                messages.error(request, f"{one.words} {one.mend}".strip())
    told = {"school": school, "intake": row, "text": template}
    return render(request, "packs/intake_leave_out.html", told)


@ask
def finish(request: Asked, school_id: int, intake_id: int) -> HttpResponse:
    """What the linter says of the whole, and the button that puts it into the library."""
    school, row = intake_behind(request, school_id, intake_id)
    refused: tuple[Finding, ...] = ()
    if request.method == "POST":
        try:
            pack = actions.finish_intake(by=request.user, now=request.now, intake=row)
            messages.success(request, f"“{pack.title}” is in the library.")
            return redirect("packs:pack", school.pk, pack.id)
        except (Refused, Unreadable) as error:
            refused = error.findings
    pack = read_pack(row.texts)
    findings = checked(pack, today=timezone.localdate(request.now))
    left = sum(map(guessing.is_open, row.guesses))
    titles = {one.path: one for one in pack.templates}
    told = {
        "school": school,
        "intake": row,
        "pack": pack,
        "left": left,
        "stopped": len(stops(findings)),
        "advised": sum(one.level.value == "advise" for one in findings),
        "groups": _by_file(findings, titles),
        "refused": telling.said(refused),
    }
    return render(request, "packs/intake_finish.html", told, status=409 if refused else 200)


@ask
def erase(request: Asked, school_id: int, intake_id: int) -> HttpResponse:
    """Throw the document away, after asking once."""
    school, row = intake_behind(request, school_id, intake_id)
    if request.method == "POST":
        actions.erase_intake(by=request.user, now=request.now, intake=row)
        messages.success(request, f"“{row.name}” is erased.")
        return redirect("packs:intakes", school.pk)
    return render(request, "packs/intake_erase.html", {"school": school, "intake": row})


def _decide(request: Asked, row: Intake, act: str, number: int, told: dict[str, Any]) -> None:
    who: dict[str, Any] = {"by": request.user, "now": request.now, "intake": row}
    everything = list(enumerate(row.guesses))
    match act:
        case "accept":
            actions.accept(**who, numbers=[number])
        case "accept-sure":
            actions.accept(**who, numbers=[at for at, one in everything if guessing.is_sure(one)])
        case "accept-text":
            template = request.POST.get("template", "")
            actions.accept(**who, numbers=[at for at, one in everything if one["template"] == template])
        case "change":
            actions.change_line(**who, number=number, seen=told["seen"], words=told["words"])
        case "put-back":
            actions.put_words_back(**who, number=number, seen=told["seen"])
        case "reopen":
            actions.reopen(**who, number=number)
        case _:
            raise Refused([_unclear()])


def _anchor(request: Asked, row: Intake, number: int) -> str:
    """Where to go on: the guess itself where all are shown, else the next one that is open."""
    if request.POST.get("all"):
        return f"guess-{number}" if number >= 0 else "left"
    fresh = queries.intake_of(school=row.school, intake_id=row.pk)
    still = [at for at, one in enumerate(fresh.guesses if fresh else []) if guessing.is_open(one)]
    after = next((at for at in still if at > number), None)
    following = after if after is not None else next(iter(still), None)
    return "left" if following is None or number < 0 else f"guess-{following}"


def _review(
    request: Asked,
    school: School,
    row: Intake,
    *,
    tried: tuple[int, str, tuple[str, ...]] | None = None,
) -> HttpResponse:
    row = queries.intake_of(school=school, intake_id=row.pk) or row
    everything = bool(request.GET.get("all") or request.POST.get("all")) or not any(
        map(guessing.is_open, row.guesses)
    )
    left = [one for one in row.guesses if guessing.is_open(one)]
    number, words, said = tried or (-1, "", ())
    told = {
        "school": school,
        "intake": row,
        "groups": guessing.groups_of(row, everything=everything, also=number),
        "count": len(row.guesses),
        "left": len(left),
        "done": len(row.guesses) - len(left),
        "sure": sum(map(guessing.is_sure, left)),
        "everything": everything,
        "later": 0 if everything else max(0, len(left) - guessing.AT_ONCE),
        "left_out": [one for one in row.fates if one["became"] == Became.LEFT_OUT],
        "findings": row.findings,
        "texts": read_pack(row.texts).templates,
        "tried": number,
        "tried_words": words,
        "tried_said": said,
    }
    return render(request, "packs/intake.html", told, status=409 if tried else 200)


def _text(row: Intake, text_id: str) -> tuple[Template, str]:
    template = read_pack(row.texts).template(text_id)
    if template is None:
        raise Http404
    return template, row.texts[template.path]


def _show_overtaken(form: Form, overtaken: actions.Overtaken) -> None:
    """What was typed stays; whoever saves again has been told what they replace."""
    form.data = {**form.data.dict(), "seen": queries.seen(overtaken.theirs)}  # type: ignore[attr-defined]
    words = f"{overtaken.by} saved this page since you opened it. Nothing of yours is lost: it stands below."
    form.add_error(None, f"{words} Save again to put yours in place of theirs.")


def _desk(school: School, row: Intake, text_id: str) -> Desk:
    template, source = _text(row, text_id)
    return Desk(school=school, pack=read_pack(row.texts), template=template, source=source)


def _editor(
    request: Asked,
    row: Intake,
    desk: Desk,
    writing: Writing,
    *,
    refused: bool = False,
    differing: Row | None = None,
    by: str = "",
) -> HttpResponse:
    place = (desk.school.pk, row.pk, desk.template.id)
    told = {
        "differing": differing,
        "by": by,
        "intake": row,
        "text": desk.template,
        "writing": writing,
        "form": writing.form,
        "refused": refused,
        "too_hard": not writing.as_fields and request.POST.get("then") == "fields",
        "action": reverse("packs:intake-text", args=place),
        "checked_at": reverse("packs:intake-check", args=place),
        **beside(request, desk, writing),
    }
    page = "packs/intake_fields.html" if writing.as_fields else "packs/intake_text.html"
    status = 409 if differing is not None else 422 if refused else 200
    return render(request, page, told, status=status)


def _by_file(findings: tuple[Finding, ...], titles: dict[str, Template]) -> list[dict[str, Any]]:
    """What is said, text by text; the details of the pack first. Advice stands on the page of its text."""
    files = dict.fromkeys([MANIFEST, *titles])
    weighty = [one for one in findings if one.level is not Level.ADVISE]
    groups = ((file, [one for one in weighty if one.place.source == file]) for file in files)
    return [
        {
            "title": titles[file].title if file in titles else "Name, rights and places of help",
            "template": titles[file].id if file in titles else "",
            "findings": telling.said(
                replace(one, place=NOWHERE) if file == MANIFEST else one for one in found
            ),
        }
        for file, found in groups
        if found
    ]


def _number(typed: str) -> int:
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 7 else -1


def _unclear() -> Finding:
    return Finding(
        id="intake-unclear",
        level=Level.STOP,
        words="It was not clear what to do.",
        mend="Press one of the buttons again.",
    )


def _sent(request: Asked) -> Any:
    """What was sent, even if it is nothing at all; None before anything is."""
    return request.POST if request.method == "POST" else None
