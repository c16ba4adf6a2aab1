"""Versions: their list, two side by side, an older one restored, a newer one taken over, a pack brought."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.adapters.packfolder import read_zip
from evenhand.apps.packs import actions, forms, queries, telling
from evenhand.apps.packs.differing import compared, side_by_side
from evenhand.apps.packs.doors import may_edit, pack_behind, text_behind
from evenhand.apps.packs.updating import Update, update_of
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Finding, Refused, Unreadable

if TYPE_CHECKING:
    from evenhand.apps.accounts.asking import Asked
    from evenhand.apps.packs.queries import Shelved
    from evenhand.apps.schools.models import School

ask = require_http_methods(["GET", "POST"])


@require_GET
def versions(request: Asked, school_id: int, pack_id: str) -> HttpResponse:
    """Every version of a pack there is here."""
    school, found = pack_behind(request, school_id, pack_id)
    told = {
        "school": school,
        "pack": found.pack,
        "base": found.base,
        "is_own": found.is_own,
        "rows": _rows(school, pack_id),
    }
    return render(request, "packs/versions.html", told)


@require_GET
def compare(request: Asked, school_id: int, pack_id: str) -> HttpResponse:
    """Two versions of a pack or of one text side by side; without being told which, what the school has
    changed against the published one."""
    school, found = pack_behind(request, school_id, pack_id)
    only = request.GET.get("text", "")[:200]
    old = _version(school, pack_id, request.GET.get("old", "") or found.base)
    new = _version(school, pack_id, request.GET.get("new", "") or found.pack.version)
    shown = compared(old=old, new=new, only=only)
    text = new.template(only) or old.template(only)
    told = {
        "school": school,
        "pack": found.pack,
        "old": old.version,
        "new": new.version,
        "text": text,
        "compared": shown,
        "is_empty": shown.is_empty(),
        "rows": _rows(school, pack_id),
        "is_own_change": old.version == found.base and new.version == found.pack.version and found.is_own,
    }
    return render(request, "packs/compare.html", told)


@ask
def update(request: Asked, school_id: int, pack_id: str) -> HttpResponse:
    """What is new, what is yours, and every place where both changed the same words."""
    school, found = pack_behind(request, school_id, pack_id)
    waiting = update_of(school=school, pack_id=pack_id)
    if waiting is None:
        return render(request, "packs/no_update.html", {"school": school, "pack": found.pack})
    form = forms.Choices(waiting, request.POST or None, initial={"seen": waiting.seen})
    if not form.is_valid():
        return _update(request, school, found, waiting, form)
    try:
        pack = actions.take_over(
            by=request.user,
            now=request.now,
            school=school,
            pack_id=pack_id,
            seen=form.cleaned_data["seen"],
            chosen=form.chosen(),
        )
    except Refused as refused:
        refuse(form, refused)
        form.data = {**form.data.dict(), "seen": waiting.seen}  # type: ignore[attr-defined]
        return _update(request, school, found, waiting, form)
    except Unreadable as unreadable:
        return _update(request, school, found, waiting, form, unreadable.findings)
    messages.success(request, f"The pack is at version {pack.version}. Your own changes are kept.")
    return redirect("packs:pack", school.pk, pack_id)


@require_POST
def decline(request: Asked, school_id: int, pack_id: str) -> HttpResponse:
    """Throw away a newer version that somebody brought."""
    school, _ = pack_behind(request, school_id, pack_id)
    actions.decline(by=request.user, now=request.now, school=school, pack_id=pack_id)
    messages.success(request, "The newer version is thrown away. Nothing else has changed.")
    return redirect("packs:pack", school.pk, pack_id)


@require_GET
def of_text(request: Asked, school_id: int, pack_id: str, template_id: str) -> HttpResponse:
    """The versions in which one text was changed."""
    school, found = text_behind(request, school_id, pack_id, template_id)
    rows, seen_texts = [], set()
    for row in reversed(queries.versions_of(school=school, pack_id=pack_id)):
        pack = queries.pack_of(school=school, pack_id=pack_id, version=row.version)
        text = pack.template(template_id) if pack else None
        if pack is None or text is None or pack.files[text.path] in seen_texts:
            continue
        seen_texts.add(pack.files[text.path])
        is_now = pack.files[text.path] == found.source
        rows.append({"row": row, "origin": telling.ORIGINS[row.origin], "is_now": is_now})
    told = {
        "school": school,
        "pack": found.shelved.pack,
        "text": found.template,
        "rows": rows[::-1],
        "may_edit": may_edit(request, school),
    }
    return render(request, "packs/text_versions.html", told)


@require_POST
def restore(request: Asked, school_id: int, pack_id: str, template_id: str) -> HttpResponse:
    """Take the wording a text had in another version."""
    school, _ = text_behind(request, school_id, pack_id, template_id)
    version = request.POST.get("version", "")
    try:
        actions.restore_text(
            by=request.user,
            now=request.now,
            school=school,
            pack_id=pack_id,
            template_id=template_id,
            version=version,
        )
    except (Refused, Unreadable) as refused:
        for one in refused.findings:
            messages.error(request, f"{one.words} {one.mend}".strip())
        return redirect("packs:text-versions", school.pk, pack_id, template_id)
    messages.success(request, f"The text says again what it said in version {version}.")
    return redirect("packs:template", school.pk, pack_id, template_id)


@ask
def add(request: Asked, school_id: int) -> HttpResponse:
    """Bring a pack as a zip: a new one is put into use, a newer version waits to be taken over."""
    school = school_behind(request, school_id)
    form = forms.Zip(_sent(request), request.FILES or None)
    findings: tuple[Finding, ...] = ()
    if form.is_valid():
        file = form.cleaned_data["file"]
        try:
            texts = read_zip(data=file.read(), name=file.name)
            pack, waits = actions.offer(by=request.user, now=request.now, school=school, texts=texts)
            messages.success(request, f"“{pack.title}” {pack.version} is read.")
            return redirect("packs:update" if waits else "packs:pack", school.pk, pack.id)
        except (Refused, Unreadable) as refused:
            findings = refused.findings
            form.add_error("file", "This pack was not added. What is wrong with it stands below.")
    told = {"school": school, "form": form, "findings": telling.with_files(findings)}
    return render(request, "packs/add.html", told, status=422 if form.errors else 200)


def _rows(school: School, pack_id: str) -> list[dict[str, Any]]:
    rows = queries.versions_of(school=school, pack_id=pack_id)
    return [{"row": row, "origin": telling.ORIGINS[row.origin]} for row in rows]


def _version(school: School, pack_id: str, version: str) -> Any:
    pack = queries.pack_of(school=school, pack_id=pack_id, version=version[:120])
    if pack is None:
        raise Http404
    return pack


def _update(
    request: Asked,
    school: School,
    found: Shelved,
    waiting: Update,
    form: forms.Choices,
    findings: tuple[Finding, ...] = (),
) -> HttpResponse:
    titles = {one.path: f"“{one.title}”" for one in (*waiting.new.templates, *waiting.local.templates)}
    conflicts = [
        {
            "number": number,
            "file": titles.get(conflict.file, "the details of the pack"),
            "row": side_by_side(
                old="".join(conflict.local).strip("\n"), new="".join(conflict.new).strip("\n")
            ),
            "take": take,
            "words": words,
        }
        for number, (conflict, (take, words)) in enumerate(
            zip(waiting.merged.conflicts, form.pairs(), strict=True), start=1
        )
    ]
    told = {
        "school": school,
        "pack": found.pack,
        "new": waiting.new,
        "base": waiting.base.version,
        "is_own": waiting.is_own,
        "theirs": compared(old=waiting.base, new=waiting.new),
        "conflicts": conflicts,
        "form": form,
        "findings": telling.with_files(findings),
        "offered": queries.edition_of(school=school, pack_id=found.pack.id, version=waiting.new.version)
        is not None,
    }
    return render(request, "packs/update.html", told, status=422 if form.errors or findings else 200)


def _sent(request: Asked) -> Any:
    """What was sent, even if it is nothing at all; None before anything is."""
    return request.POST if request.method == "POST" else None
