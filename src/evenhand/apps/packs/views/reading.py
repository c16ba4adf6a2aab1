"""Reading the library: which packs there are, what is in them, how a text looks, a pack as a zip."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from evenhand.adapters.packfolder import write_zip
from evenhand.apps.accounts.asking import Asked
from evenhand.apps.packs import queries, telling
from evenhand.apps.packs.doors import may_edit, pack_behind, text_behind
from evenhand.apps.packs.linting import checked
from evenhand.apps.packs.previewing import example_of
from evenhand.apps.packs.reading import parts_of
from evenhand.apps.schools import queries as schools
from evenhand.apps.schools.doors import school_behind
from evenhand.core.findings import stops
from evenhand.core.packs.licence import acknowledgement_for


@require_GET
def library(request: Asked, school_id: int) -> HttpResponse:
    """Every pack in use here, its texts by kind, and what somebody should know before using it."""
    school = school_behind(request, school_id)
    wanted = request.GET.get("q", "").strip()[:100]
    value, today = schools.words(school), timezone.localdate(request.now)
    packs, found_count = [], 0
    for one in queries.shelf(school=school):
        texts = [text for text in one.pack.templates if text.id not in one.retired]
        found = [text for text in texts if telling.matches(text, wanted)]
        found_count += len(found)
        if found or not wanted:
            packs.append(
                {
                    "pack": one.pack,
                    "version": telling.version_words(one),
                    "states": telling.states_of(one, school=value, today=today),
                    "groups": telling.by_kind(found),
                    "count": len(found),
                    "retired": len(one.retired),
                }
            )
    may = may_edit(request, school)
    told = {
        "school": school,
        "packs": packs,
        "wanted": wanted,
        "found": found_count,
        "may_edit": may,
        "waiting": len(queries.intakes(school=school)) if may else 0,
    }
    return render(request, "packs/library.html", told)


@require_GET
def pack(request: Asked, school_id: int, pack_id: str) -> HttpResponse:
    """One pack: who may use it, its guidance, its texts."""
    school, found = pack_behind(request, school_id, pack_id)
    pack, today = found.pack, timezone.localdate(request.now)
    texts = [one for one in pack.templates if one.id not in found.retired]
    told = {
        "school": school,
        "pack": pack,
        "version": telling.version_words(found),
        "who": telling.who_may_use(pack.licence),
        "states": telling.states_of(found, school=schools.words(school), today=today),
        "thanks": acknowledgement_for(pack),
        "tellings": queries.tellings(school=school, pack_id=pack.id),
        "groups": telling.by_kind(texts),
        "retired": [one for one in pack.templates if one.id in found.retired],
        "is_own": found.is_own,
        "newer": found.newer,
        "stopped": len(stops(checked(pack, today=today))),
        "may_edit": may_edit(request, school),
    }
    return render(request, "packs/pack.html", told)


@require_GET
def zipped(request: Asked, school_id: int, pack_id: str) -> HttpResponse:
    """A pack as a zip, in the form of its folder."""
    _, found = pack_behind(request, school_id, pack_id)
    data = write_zip(found.pack.files, folder=found.pack.id)
    answer = HttpResponse(data, content_type="application/zip")
    answer["Content-Disposition"] = f'attachment; filename="{found.pack.id}-{found.pack.version}.zip"'
    return answer


@require_GET
def template(request: Asked, school_id: int, pack_id: str, template_id: str) -> HttpResponse:
    """One text: its wording as it would print, its gates, who may sign, what it asks."""
    school, found = text_behind(request, school_id, pack_id, template_id)
    one, value = found.template, schools.words(school)
    told = {
        "school": school,
        "pack": found.shelved.pack,
        "text": one,
        "retired": found.is_retired,
        "parts": parts_of(one),
        "facts": [
            {"key": "What it is", "value": telling.ONE_KIND[one.kind]},
            {"key": "Who reads it", "value": telling.AUDIENCES[one.audience]},
            {"key": "What it is about", "value": telling.ABOUTS[one.about]},
            {
                "key": "Who may sign",
                "value": ", ".join(value.word_for(role) for role in one.signatories) or "Nobody signs it",
            },
            {
                "key": "Asked for before it may leave",
                "value": "\n".join(telling.GATES.get(gate, gate) for gate in one.gates)
                or "What is asked for every text to these readers",
            },
        ],
        "fields": [
            {"label": field.label or field.name, "words": telling.asked_by(field)} for field in one.fields
        ],
        "may_edit": may_edit(request, school),
    }
    return render(request, "packs/template.html", told)


@require_GET
def preview(request: Asked, school_id: int, pack_id: str, template_id: str) -> HttpResponse:
    """One text as it would look on this school’s paper, with examples for answers."""
    school, found = text_behind(request, school_id, pack_id, template_id)
    shown = example_of(
        school=school,
        pack=found.shelved.pack,
        template=found.template,
        today=timezone.localdate(request.now),
    )
    told = {"school": school, "pack": found.shelved.pack, "text": found.template, "preview": shown}
    return render(request, "packs/preview.html", told)
