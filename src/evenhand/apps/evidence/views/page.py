"""What all pages about captures share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_http_methods

from evenhand.adapters.folder import safe_name
from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases.above import above
from evenhand.apps.cases.queries import roles_at
from evenhand.apps.ui.routes import case_home
from evenhand.core.findings import Finding
from evenhand.core.permissions import Act, why_not

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case
    from evenhand.apps.evidence.models import Item
    from evenhand.apps.schools.models import School

Answer = TypeVar("Answer", bound=HttpResponseBase)
ask = require_http_methods(["GET", "POST"])


def show(request: Asked, name: str, school: School, case: Case, told: dict[str, Any]) -> HttpResponse:
    """A page about captures. What stands above its case is on every one of them."""
    around = {"school": school, "case": case, "home": case_home(school.pk, case.pk), **above(case)}
    return render(request, f"evidence/{name}.html", {**around, **told})


def back(school: School, case: Case, item: Item) -> HttpResponse:
    """Back to the page of a capture."""
    return redirect("evidence:capture", school.pk, case.pk, item.pk)


def as_file(data: bytes, *, name: str, media_type: str) -> HttpResponse:
    """Bytes as a file to be saved."""
    return attached(HttpResponse(data, content_type=media_type), name)


def attached(answer: Answer, name: str) -> Answer:
    """A file to be saved and never shown."""
    plain = safe_name(name)
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=plain) or ""
    answer["Content-Security-Policy"] = "sandbox"
    return answer


def what_may_be_done(request: Asked, school: School) -> dict[str, bool]:
    """Which ways a page offers to whoever looks at it."""
    roles = roles_at(person=request.user, school=school)
    ways = {
        "may_add": Act.ADD_CAPTURES,
        "may_hand_out": Act.TAKE_OUT_CAPTURES,
        "may_allow": Act.ALLOW_LOOKING,
    }
    return {name: why_not(act=act, roles=roles) is None for name, act in ways.items()}


def in_words(finding: Finding) -> str:
    """What is wrong, and what mends it."""
    return f"{finding.words} {finding.mend}".strip()
