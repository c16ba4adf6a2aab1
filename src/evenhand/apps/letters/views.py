"""Pages of letters: choose, write, check, agree, release, hand over."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.approvals.queries import role_for
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.letters import actions, forms, queries
from evenhand.apps.letters.choosing import choices
from evenhand.apps.letters.doors import draft_behind, letter_behind
from evenhand.apps.letters.laying import Laid, lay
from evenhand.apps.letters.showing import preview, said
from evenhand.apps.packs import queries as packs
from evenhand.apps.schools import queries as schools
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.forms import refuse
from evenhand.apps.ui.refusals import MayNot
from evenhand.apps.ui.routes import case_home
from evenhand.core.approvals import State, Verdict
from evenhand.core.findings import Refused
from evenhand.core.gates import Stage
from evenhand.core.people import Role
from evenhand.core.permissions import Act, why_not

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case
    from evenhand.apps.letters.models import Draft
    from evenhand.apps.schools.models import School

ask_or_answer = require_http_methods(["GET", "POST"])
TYPES = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".html": "text/html; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}
FORMATS = {".pdf": "PDF, to print", ".docx": "Word", ".html": "Web page or e-mail", ".txt": "Plain text"}
STATES = {
    None: ("Being written", "grey"),
    State.WAITING: ("Waiting for approval", "yellow"),
    State.RETURNED: ("Returned", "red"),
    State.APPROVED: ("Approved", "green"),
    State.VOID: ("Changed since it was asked for", "orange"),
}


@require_GET
def letters(request: Asked, school_id: int) -> HttpResponse:
    """The letters of quiet times: those being written, and those released."""
    school = school_behind(request, school_id)
    rows = queries.general_letters(school=school)
    may_write = _may(request, school, Act.WRITE_LETTERS)
    return render(request, "letters/letters.html", {"school": school, "rows": rows, "may_write": may_write})


@ask_or_answer
def choose(request: Asked, school_id: int) -> HttpResponse:
    """Choose a text that needs no case."""
    return _choose(request, school_behind(request, school_id), None)


@ask_or_answer
def choose_for_case(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Choose a text for a case: what fits, and why the rest does not."""
    school, case = case_behind(request, school_id, case_id)
    return _choose(request, school, case)


@ask_or_answer
def compose(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Write a letter, with the letter as it will look beside the form. Saves whatever is typed."""
    school, draft = draft_behind(request, school_id, draft_id)
    if queries.released(draft) is not None:
        return redirect("letters:check", school.pk, draft.pk)
    if request.method == "POST":
        return _saved(request, school, draft)
    return _composer(request, school, lay(draft, now=request.now))


@require_GET
def check(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """The whole letter, what stands against it, who has said what, and what can be done now."""
    school, draft = draft_behind(request, school_id, draft_id)
    letter = queries.released(draft)
    if letter is not None:
        return redirect("letters:letter", school.pk, letter.pk)
    return _check(request, school, draft, None)


@require_POST
def ask(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Ask others to agree to it."""
    school, draft = draft_behind(request, school_id, draft_id)
    return _tried(
        request,
        school,
        draft,
        lambda: actions.ask(by=request.user, now=request.now, draft=draft),
        "Approval is asked for.",
    )


@require_POST
def decide(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Approve it, second-read it, or return it."""
    school, draft = draft_behind(request, school_id, draft_id)
    form = forms.Decide(request.POST)
    verdict = next((one for one in Verdict if one.value == request.POST.get("verdict")), None)
    if verdict is None or not form.is_valid():
        return _check(request, school, draft, form)
    told = {
        "verdict": verdict,
        "digest_seen": form.cleaned_data["digest"],
        "comment": form.cleaned_data["comment"],
    }
    return _tried(
        request,
        school,
        draft,
        lambda: actions.decide(by=request.user, now=request.now, draft=draft, **told),
        "What you said is on record.",
        form,
    )


@require_POST
def release(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Release it, if everything still holds at this moment."""
    school, draft = draft_behind(request, school_id, draft_id)
    try:
        letter = actions.release(by=request.user, now=request.now, draft=draft)
    except Refused as refused:
        return _check(request, school, draft, None, refused)
    messages.success(request, "The letter is released. What you download is exactly what was approved.")
    return redirect("letters:letter", school.pk, letter.pk)


@ask_or_answer
def letter(request: Asked, school_id: int, letter_id: int) -> HttpResponse:
    """A released letter: its formats, who stands behind it, and how it reached people."""
    school, one = letter_behind(request, school_id, letter_id)
    form = forms.HandOver(request.POST or None, initial={"on": request.now.date()})
    if request.method == "POST":
        _must(request, school, Act.WRITE_LETTERS)
    if form.is_valid():
        try:
            hand = actions.Hand(**form.cleaned_data)
            actions.hand_over(by=request.user, now=request.now, letter=one, hand=hand)
            messages.success(request, "Written down.")
            return redirect("letters:letter", school.pk, one.pk)
        except Refused as refused:
            refuse(form, refused)
    how = dict(forms.HOW)
    told = {
        "school": school,
        "letter": one,
        "case": one.draft.case,
        "files": [{"file": file, "words": FORMATS[file.suffix]} for file in queries.files_of(one)],
        "handings": [{"row": row, "how": how[row.how]} for row in queries.handings_of(one)],
        "form": form,
        "may_write": _may(request, school, Act.WRITE_LETTERS),
        "back": _back(school, one.draft.case),
    }
    return render(request, "letters/letter.html", told)


@require_GET
def file(request: Asked, school_id: int, letter_id: int, suffix: str) -> HttpResponse:
    """Exactly the bytes that were released, to keep."""
    return _bytes(request, school_id, letter_id, f".{suffix}", "attachment")


@require_GET
def print_view(request: Asked, school_id: int, letter_id: int) -> HttpResponse:
    """The page to print, opened in the browser: the same bytes."""
    return _bytes(request, school_id, letter_id, ".pdf", "inline")


def _bytes(request: Asked, school_id: int, letter_id: int, suffix: str, how: str) -> HttpResponse:
    _, one = letter_behind(request, school_id, letter_id)
    found = queries.bytes_of(letter=one, suffix=suffix)
    if found is None:
        raise Http404
    kept, data = found
    answer = HttpResponse(data, content_type=TYPES[kept.suffix])
    answer["Content-Disposition"] = f'{how}; filename="{kept.name}"'
    return answer


def _choose(request: Asked, school: School, case: Case | None) -> HttpResponse:
    refused: Refused | None = None
    if request.method == "POST":
        pack_id, _, template_id = request.POST.get("template", "").partition(" ")
        found = packs.template_of(school=school, pack_id=pack_id, template_id=template_id)
        try:
            if found is not None:
                pack, template = found
                draft = actions.begin(
                    by=request.user, now=request.now, school=school, case=case, pack=pack, template=template
                )
                return redirect("letters:compose", school.pk, draft.pk)
        except Refused as error:
            refused = error
    fitting, others = choices(school=school, case=case, now=request.now)
    told = {
        "school": school,
        "case": case,
        "fitting": fitting,
        "others": others,
        "refused": said(refused.findings) if refused else [],
        "here": _choosing(school, case),
        "back": _back(school, case),
    }
    return render(request, "letters/choose.html", told, status=409 if refused else 200)


def _choosing(school: School, case: Case | None) -> str:
    if case is None:
        return reverse("letters:choose", args=[school.pk])
    return reverse("letters:choose-for-case", args=[school.pk, case.pk])


def _back(school: School, case: Case | None) -> dict[str, str]:
    """The way back: to the case, or to the letters of quiet times."""
    if case is None:
        return {"href": reverse("letters:letters", args=[school.pk]), "words": "Letters"}
    return {"href": case_home(school.pk, case.pk), "words": case.reference}


def _saved(request: Asked, school: School, draft: Draft) -> HttpResponse:
    """Save what was typed; in the middle of typing give back only what stands beside the form."""
    laid = lay(draft, now=request.now)
    form = forms.Composer(laid, request.POST)
    if not form.is_valid():
        return _composer(request, school, laid, form)
    try:
        saved = actions.save(
            by=request.user,
            now=request.now,
            draft=draft,
            seen=form.cleaned_data["version"],
            typed=form.typed(),
        )
    except actions.Overtaken as overtaken:
        return _overtaken(request, school, form, overtaken.draft)
    if request.headers.get("HX-Request"):
        return _beside(request, school, lay(saved, now=request.now))
    if request.POST.get("then") == "check":
        return redirect("letters:check", school.pk, saved.pk)
    messages.success(request, "Saved.")
    return redirect("letters:compose", school.pk, saved.pk)


def _composer(request: Asked, school: School, laid: Laid, form: forms.Composer | None = None) -> HttpResponse:
    form = form or forms.Composer(laid)
    told = {
        **_about(school, laid, form),
        "asked": form.chosen(form.asked),
        "later": form.chosen(form.later),
        "reader": form.chosen(name for name in form.fields if name.startswith(("reader-", "recipients"))),
        "letter_fields": form.chosen(["dated", "signatory", "basis"]),
        "ticks": form.chosen(["notes_read", "guidance_read", "holder_informed"]),
        "seen": form["version"],
    }
    return render(request, "letters/compose.html", told, status=409 if form.errors else 200)


def _beside(request: Asked, school: School, laid: Laid) -> HttpResponse:
    told = {**_about(school, laid, forms.Composer(laid)), "saved": True}
    return render(request, "letters/beside.html", told)


def _about(school: School, laid: Laid, form: forms.Composer) -> dict[str, Any]:
    """What the form and what stands beside it both show."""
    findings = [*laid.findings, *_of_gates(laid, Stage.DRAFT)]
    return {
        "school": school,
        "case": laid.row.case,
        "draft": laid.row,
        "title": laid.template.title,
        "purpose": laid.template.purpose,
        "form": form,
        "findings": said(findings, form=form),
        "preview": preview(laid),
        "state": STATES[laid.state],
        "asked_for": laid.asked is not None and laid.state is not State.RETURNED,
        "back": _back(school, laid.row.case),
    }


def _of_gates(laid: Laid, stage: Stage) -> list[Any]:
    """What the gates say; where something is missing, leftovers are what is missing said twice."""
    spared = {"unfinished-text"} if laid.findings else set()
    spared |= {"approved-by-another"} if stage is Stage.DRAFT else set()
    return [one for one in laid.verdict(stage).findings() if one.id not in spared]


def _overtaken(request: Asked, school: School, form: forms.Composer, theirs: Draft) -> HttpResponse:
    laid = lay(theirs, now=request.now)
    told = {
        "school": school,
        "case": theirs.case,
        "draft": theirs,
        "title": laid.template.title,
        "rows": forms.differing(form, forms.Composer(laid)),
        "mine": [(name, value) for name, value in _posted(request) if name != "version"],
    }
    if request.headers.get("HX-Request"):
        return render(request, "letters/overtaken_beside.html", told)
    return render(request, "letters/overtaken.html", told, status=409)


def _posted(request: Asked) -> list[tuple[str, str]]:
    left_out = {"csrfmiddlewaretoken", "then"}
    names = [name for name in request.POST if name not in left_out]
    return [(name, value) for name in names for value in request.POST.getlist(name)]


def _tried(
    request: Asked,
    school: School,
    draft: Draft,
    act: Callable[[], None],
    words: str,
    form: forms.Decide | None = None,
) -> HttpResponse:
    """Do something to a letter and show its page; a refusal is said there, and what was typed stays."""
    try:
        act()
    except Refused as refused:
        return _check(request, school, draft, form, refused)
    messages.success(request, words)
    return redirect("letters:check", school.pk, draft.pk)


def _check(
    request: Asked,
    school: School,
    draft: Draft,
    form: forms.Decide | None,
    refused: Refused | None = None,
) -> HttpResponse:
    fresh = queries.draft_of(school=school, draft_id=draft.pk) or draft
    laid = lay(fresh, now=request.now)
    roles = schools.roles_of(person=request.user, school=school)
    waiting = laid.state is State.WAITING
    told = {
        "school": school,
        "case": laid.row.case,
        "draft": laid.row,
        "title": laid.template.title,
        "preview": preview(laid),
        "state": STATES[laid.state],
        "refused": said(refused.findings) if refused else [],
        "findings": said([*laid.findings, *_of_gates(laid, _stage(laid))]),
        "told": _told(laid, school),
        "missing": _missing(laid),
        "asked": laid.asked,
        "form": form or forms.Decide(initial={"digest": laid.digest}),
        "deciding": waiting or laid.state is State.APPROVED,
        "own_work": laid.asked is not None and laid.asked.request.is_by(str(request.user.pk)),
        "may_approve": waiting and _admits(laid, roles, Verdict.APPROVE),
        "may_read": waiting and laid.policy.readers > 0 and _admits(laid, roles, Verdict.READ),
        "may_write": _may(request, school, Act.WRITE_LETTERS),
        "may_ask": laid.state in (None, State.RETURNED, State.VOID) and not laid.why_not_ask(),
        "may_release": laid.state is State.APPROVED and _may(request, school, Act.RELEASE_LETTERS),
        "back": _back(school, laid.row.case),
    }
    return render(request, "letters/check.html", told, status=409 if refused else 200)


def _stage(laid: Laid) -> Stage:
    return Stage.RELEASE if laid.state is State.APPROVED else Stage.APPROVE


def _admits(laid: Laid, roles: frozenset[Role], verdict: Verdict) -> bool:
    role = role_for(roles=roles, policy=laid.policy, verdict=verdict)
    return role is not None and laid.policy.admits(verdict=verdict, role=role)


def _told(laid: Laid, school: School) -> list[dict[str, Any]]:
    """What was said to the request, for the timeline."""
    if laid.asked is None:
        return []
    words = {Verdict.APPROVE: "Approved", Verdict.READ: "Second-read", Verdict.RETURN: "Returned"}
    value = laid.request.school
    entries = [
        {
            "title": words[one.decision.verdict],
            "by": f"{one.name}, {value.word_for(one.decision.role)}",
            "at": one.decision.at,
            "words": one.decision.comment,
        }
        for one in laid.asked.told
    ]
    asked = {"title": "Approval asked for", "by": laid.asked.asked_by, "at": laid.asked.request.at}
    return [asked, *entries]


def _missing(laid: Laid) -> list[str]:
    """Who has still to agree, in words."""
    agreed = laid.agreed
    if agreed is None or agreed.state is not State.WAITING:
        return []
    value = laid.request.school
    roles = " or ".join(value.word_for(role) for role in Role if role in laid.policy.roles)
    found = []
    if agreed.missing_readers:
        found.append("a second reader: anybody here who did not write it and is not involved")
    if agreed.missing_approvals:
        number = {1: "an approval", 2: "two approvals"}[agreed.missing_approvals]
        found.append(f"{number} by {roles}, who did not write it")
    return found


def _must(request: Asked, school: School, act: Act) -> None:
    finding = why_not(act=act, roles=schools.roles_of(person=request.user, school=school))
    if finding is not None:
        raise MayNot(finding)


def _may(request: Asked, school: School, act: Act) -> bool:
    return why_not(act=act, roles=schools.roles_of(person=request.user, school=school)) is None
