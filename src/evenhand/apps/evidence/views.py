"""Pages about captures: add, look at, describe, check, sign, hand out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.template.defaultfilters import date as written
from django.urls import reverse
from django.utils.http import content_disposition_header, urlencode
from django.utils.timezone import localtime
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.adapters.folder import safe_name
from evenhand.adapters.scanners import LARGEST
from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.queries import value_of
from evenhand.apps.evidence import actions, forms, queries, wordings
from evenhand.apps.evidence.doors import has_answered, item_behind, token_of
from evenhand.apps.evidence.sheets import sheet_of
from evenhand.apps.ui.forms import Form, refuse
from evenhand.apps.ui.routes import case_home
from evenhand.core.cases import Answered
from evenhand.core.evidence import Vantage, Work
from evenhand.core.findings import Finding, Refused, Unreadable

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case
    from evenhand.apps.evidence.models import Item
    from evenhand.apps.schools.models import School

Answer = TypeVar("Answer", bound=HttpResponseBase)
ask = require_http_methods(["GET", "POST"])
ZOOMS = ("fit", "wide", "full")


@require_GET
def captures(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """All captures of a case, small."""
    school, case = case_behind(request, school_id, case_id)
    told = {
        "captures": queries.captures_of(case.pk),
        "stopped": queries.stopped_in(case.pk),
        "posts": dict(wordings.posts_of(value_of(case))),
    }
    return _page(request, "captures", school, case, told)


@ask
def add(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """The question before anything is uploaded."""
    school, case = case_behind(request, school_id, case_id)
    form = forms.Imagery(request.POST or None)
    if form.is_valid():
        if form.cleaned_data["imagery"] == "yes":
            actions.say_it_must_not_be_taken(
                by=request.user, now=request.now, school_id=school.pk, case_id=case.pk
            )
            return redirect("evidence:stopped", school.pk, case.pk)
        carried = {"asked": token_of(request, case), "post": request.GET.get("post", "")}
        pages = reverse("evidence:pictures", args=[school.pk, case.pk])
        return redirect(f"{pages}?{urlencode(carried)}")
    return _page(request, "question", school, case, {"form": form, "post": request.GET.get("post", "")})


@require_GET
def stopped(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """What to do, and what not, where there is a sexual image of a child."""
    school, case = case_behind(request, school_id, case_id)
    return _page(request, "stopped", school, case, {})


@ask
def pictures(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Bring pictures: what is good is kept, what is not is told by name."""
    school, case = case_behind(request, school_id, case_id)
    asked = request.POST.get("asked") or request.GET.get("asked", "")
    if not has_answered(request, case, asked):
        if request.method == "POST":
            messages.info(request, "This was open for too long. Answer again, then choose the pictures.")
        return redirect("evidence:add", school.pk, case.pk)
    posts = wordings.posts_of(value_of(case))
    initial = {
        "asked": asked,
        "post": request.GET.get("post", ""),
        "captured_by": request.user.name,
    }
    form = forms.Captures(request.POST or None, request.FILES or None, posts=posts, initial=initial)
    kept: list[str] = []
    if form.is_valid():
        kept = _take_in_all(request, school, case, form)
        if not form.errors:
            messages.success(request, f"{_counted(kept)} kept, sealed and unchanged.")
            return redirect("evidence:captures", school.pk, case.pk)
    return _page(request, "pictures", school, case, {"form": form, "kept": kept})


@require_GET
def capture(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """One capture: the picture with zoom, what is known, what is claimed, and whose hands it went through."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    shown = queries.shown(item)
    post = next((one for one in value_of(case).posts if one.id == str(item.post_id)), None)
    zoom = request.GET.get("zoom", "")
    told = {
        "capture": shown,
        "known": wordings.as_summary(wordings.known(shown)),
        "claimed": wordings.as_summary(wordings.claimed(shown, post=post)),
        "zoom": zoom if zoom in ZOOMS else ZOOMS[0],
        "zooms": ZOOMS,
        "custody": [
            {
                "title": wordings.act_words(row),
                "by": row.by,
                "at": row.at,
                "words": " ".join(filter(None, (row.why, f"To: {row.to}" if row.to else ""))),
            }
            for row in queries.custody_of(item)
        ],
    }
    return _page(request, "capture", school, case, told)


@require_GET
def picture(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """What may be shown of a capture, in a size to read; the look is written down."""
    school, _, item = item_behind(request, school_id, case_id, capture_id)
    answer = _picture(item, Work.PREVIEW)
    actions.see(by=request.user, now=request.now, school_id=school.pk, item=item)
    return answer


@require_GET
def thumbnail(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """What may be shown of a capture, small."""
    _, _, item = item_behind(request, school_id, case_id, capture_id)
    return _picture(item, Work.THUMBNAIL)


@ask
def words(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """Say what a capture shows."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    posts = wordings.posts_of(value_of(case))
    shown = queries.shown(item)
    initial = {name: getattr(shown, name) for name in forms.Description.base_fields}
    form = forms.Description(request.POST or None, posts=posts, initial=initial)
    if form.is_valid():
        actions.describe(
            by=request.user,
            now=request.now,
            school_id=school.pk,
            item=item,
            said=actions.Said(
                alt=form.cleaned_data["alt"],
                others_covered=Answered(form.cleaned_data["others_covered"]),
                post=form.cleaned_data.get("post"),
                captured_by=form.cleaned_data["captured_by"],
                captured_on=form.cleaned_data["captured_on"],
            ),
        )
        messages.success(request, "Saved.")
        return _back(school, case, item)
    return _page(request, "words", school, case, {"form": form, "capture": shown})


@require_POST
def check(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """Read the original whole and say whether it is what came in."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    finding = actions.check(by=request.user, now=request.now, school_id=school.pk, item=item)
    if finding is None:
        came = written(localtime(item.received_at), "DATETIME_FORMAT")
        messages.success(request, f"Unchanged since {came}.")
    else:
        messages.error(request, _told(finding))
    return _back(school, case, item)


@ask
def sheet(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """The sheet to sign, as PDF."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    initial = {"why": "To be signed and dated, and kept with the case."}
    form = forms.Printing(request.POST or None, initial=initial)
    if form.is_valid():
        try:
            made = sheet_of(item, school=school, case=value_of(case), practice=case.practice)
            actions.print_sheet(
                by=request.user,
                now=request.now,
                school_id=school.pk,
                item=item,
                why=form.cleaned_data["why"],
            )
            name = f"{case.reference} capture {item.number} to sign.pdf"
            return _file(made, name=name, media_type="application/pdf")
        except (Refused, Unreadable) as fault:
            _refuse(form, fault)
    told = {"form": form, "capture": queries.shown(item)}
    return _page(request, "sheet", school, case, told)


@ask
def signed(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """Bring the signed sheet."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    initial = {"signed_by": item.captured_by}
    form = forms.Signed(request.POST or None, request.FILES or None, initial=initial)
    if form.is_valid():
        try:
            actions.take_signed_sheet(
                by=request.user,
                now=request.now,
                school_id=school.pk,
                item=item,
                data=form.cleaned_data["sheet"].read(),
                signed_by=form.cleaned_data["signed_by"],
                signed_on=form.cleaned_data["signed_on"],
            )
            messages.success(request, f"Capture {item.number} is signed.")
            return _back(school, case, item)
        except (Refused, Unreadable) as fault:
            _refuse(form, fault)
    return _page(request, "signed", school, case, {"form": form, "capture": queries.shown(item)})


@ask
def original(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponseBase:
    """Hand out the original as it came; why and to whom is written down first."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    form = forms.TakingOut(request.POST or None)
    if form.is_valid():
        try:
            pieces = queries.bytes_of(item, digest=item.digest)
            actions.take_out(
                by=request.user, now=request.now, school_id=school.pk, item=item, **form.cleaned_data
            )
            answer = StreamingHttpResponse(pieces, content_type="application/octet-stream")
            answer["Content-Length"] = str(item.size)
            return _attached(answer, f"{case.reference} capture {item.number} {item.name}")
        except (Refused, Unreadable) as fault:
            _refuse(form, fault)
    return _page(request, "original", school, case, {"form": form, "capture": queries.shown(item)})


@ask
def signed_copy(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """Hand out the signed sheet."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    form = forms.TakingOut(request.POST or None)
    if form.is_valid():
        try:
            copy = actions.take_out_signed(
                by=request.user, now=request.now, school_id=school.pk, item=item, **form.cleaned_data
            )
            data = b"".join(queries.bytes_of(item, digest=copy.digest))
            suffix = copy.media_type.rpartition("/")[2]
            name = f"{case.reference} capture {item.number} signed.{suffix}"
            return _file(data, name=name, media_type="application/octet-stream")
        except (Refused, Unreadable) as fault:
            _refuse(form, fault)
    return _page(request, "signed_copy", school, case, {"form": form, "capture": queries.shown(item)})


def _take_in_all(request: Asked, school: School, case: Case, form: forms.Captures) -> list[str]:
    """Take in what is good, put what is not onto the form, and return the names of what was kept."""
    told = _told_by(form)
    try:
        actions.may_be_taken(now=request.now, told=told)
    except Refused as refused:
        refuse(form, refused)
        return []
    kept = []
    for file in form.cleaned_data["captures"]:
        try:
            actions.take_in(
                by=request.user,
                now=request.now,
                school_id=school.pk,
                case_id=case.pk,
                name=file.name or "",
                data=_read(file),
                told=told,
            )
            kept.append(file.name or "")
        except (Refused, Unreadable) as fault:
            for finding in fault.findings:
                form.add_error("captures", f"“{file.name}”: {_told(finding)}")
    return kept


def _told_by(form: forms.Captures) -> actions.Told:
    said = form.cleaned_data
    return actions.Told(
        sexual_image_of_child=False,  # the token on the form says so
        vantage=Vantage(said["vantage"]),
        post=said.get("post"),
        circumstance=said["circumstance"],
        instruction=said["instruction"],
        captured_on=said["captured_on"],
        captured_by=said["captured_by"],
        supplied_by=said["supplied_by"],
    )


def _read(file: UploadedFile[Any]) -> bytes:
    """A file, but not more of it than one byte too much."""
    return bytes(file.read(LARGEST + 1))


def _picture(item: Item, work: Work) -> HttpResponse:
    try:
        data = queries.picture_of(item, work=work)
    except Unreadable:
        return HttpResponse(status=410)
    return HttpResponse(data, content_type="image/jpeg")


def _page(request: Asked, name: str, school: School, case: Case, told: dict[str, Any]) -> HttpResponse:
    home = case_home(school.pk, case.pk)
    return render(request, f"evidence/{name}.html", {"school": school, "case": case, "home": home, **told})


def _back(school: School, case: Case, item: Item) -> HttpResponse:
    return redirect("evidence:capture", school.pk, case.pk, item.pk)


def _file(data: bytes, *, name: str, media_type: str) -> HttpResponse:
    return _attached(HttpResponse(data, content_type=media_type), name)


def _attached(answer: Answer, name: str) -> Answer:
    """A file to be saved and never shown."""
    plain = safe_name(name)
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=plain) or ""
    answer["Content-Security-Policy"] = "sandbox"
    return answer


def _told(finding: Finding) -> str:
    return f"{finding.words} {finding.mend}".strip()


def _refuse(form: Form, fault: Refused | Unreadable) -> None:
    for finding in fault.findings:
        form.add_error(None, _told(finding))


def _counted(kept: list[str]) -> str:
    return "1 picture is" if len(kept) == 1 else f"{len(kept)} pictures are"
