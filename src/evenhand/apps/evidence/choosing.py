"""Pictures that come with a form are put on its tray, and shown with it until they are added."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.shortcuts import render

from evenhand.adapters.folder import safe_name
from evenhand.adapters.scanners import LARGEST
from evenhand.apps.accounts.asking import Asked
from evenhand.apps.evidence import actions, queries
from evenhand.apps.evidence.forms import MOST_FILES, too_many
from evenhand.core.findings import Finding, Refused, Unreadable

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case
    from evenhand.apps.schools.models import School


@dataclass(frozen=True, slots=True, kw_only=True)
class NotUsed:
    """A file that was not put on the tray, by its name, which is cleaned, and why. Without a name it is about
    all of them."""

    name: str
    words: str

    def __str__(self) -> str:
        return f"“{self.name}”: {self.words}" if self.name else self.words


def new_token() -> str:
    """The token of a tray that is not begun yet."""
    return secrets.token_urlsafe(24)


def put_files(request: Asked, *, school: School, case: Case | None, token: str) -> list[NotUsed]:
    """Put every file that came with a form on its tray; what was wrong with which, in words. Only the view
    knows whether the question before them was answered, so it asks that first."""
    files = request.FILES.getlist("captures")
    if len(files) > MOST_FILES:
        return [NotUsed(name="", words=too_many(len(files)))]
    refused = []
    for file in files:
        try:
            actions.put(
                by=request.user,
                now=request.now,
                school_id=school.pk,
                case_id=case.pk if case else None,
                token=token,
                name=file.name or "",
                data=_read(file),
            )
        except (Refused, Unreadable) as fault:
            refused += [about(file.name or "", one) for one in fault.findings]
    return refused


def change_tray(request: Asked, *, school: School, case: Case | None, token: str) -> list[NotUsed]:
    """What a page asks of a tray while its form is still open: put files on it, take one off, throw all away.
    What was wrong with which file, in words."""
    if request.POST.get("discard"):
        actions.throw_away(by=request.user, now=request.now, token=token)
        return []
    if request.POST.get("remove", "").isdecimal():
        actions.take_off(by=request.user, now=request.now, token=token, chosen_id=int(request.POST["remove"]))
    return put_files(request, school=school, case=case, token=token)


def tray_part(request: Asked, *, token: str, refused: list[NotUsed]) -> HttpResponse:
    """The part of a page that shows what is on a tray, for pages that change without being loaded anew."""
    return render(request, "evidence/tray.html", tray_facts(request, token=token, refused=refused))


def tray_facts(request: Asked, *, token: str, refused: list[NotUsed]) -> dict[str, Any]:
    """What `evidence/tray.html` needs."""
    chosen = queries.on_tray(token=token, person=request.user)
    return {"chosen": chosen, "tray": token, "refused_files": refused}


def about(name: str, finding: Finding) -> NotUsed:
    """What is wrong with a file."""
    return NotUsed(name=safe_name(name), words=f"{finding.words} {finding.mend}".strip())


def _read(file: UploadedFile[Any]) -> bytes:
    """A file, but not more of it than one byte too much."""
    return bytes(file.read(LARGEST + 1))
