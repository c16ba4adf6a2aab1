"""A form that is sent twice, or over something that somebody else has changed meanwhile.

Each form of a case carries two words: `eh-sent`, which says which form it is, so that a double click does one
thing; and, where it puts right what is there, `eh-seen`: a digest of what was there when the page was made.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.template.defaultfilters import date as written

if TYPE_CHECKING:
    from django.forms import BaseForm
    from django.forms.boundfield import BoundField
    from django.http import HttpRequest

SENT, SEEN = "eh-sent", "eh-seen"
APART = frozenset({"csrfmiddlewaretoken", SEEN})
NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field that stands otherwise than somebody has typed it."""

    label: str
    now: str
    typed: str


def new_sent(request: HttpRequest) -> str:
    """The word of a form: the one it came with, or a new one."""
    return request.POST.get(SENT) or secrets.token_urlsafe(16)


def digest_of_sent(request: HttpRequest) -> str:
    """One digest for a form with everything in it; empty for a form without its word."""
    if not request.POST.get(SENT):
        return ""
    fields = sorted((name, request.POST.getlist(name)) for name in request.POST if name not in APART)
    files = sorted(
        (file.name or "", file.size or 0) for name in request.FILES for file in request.FILES.getlist(name)
    )
    return _digest([str(request.user.pk), request.path, fields, files])


def digest_of_seen(initial: Mapping[str, Any]) -> str:
    """One digest of what stands in the case now."""
    return _digest(sorted((name, _plain(value)) for name, value in initial.items()))


def differences(form: BaseForm) -> tuple[Difference, ...]:
    """What stands in the case otherwise than it was typed, both in words."""
    found = []
    for bound in form:
        if bound.is_hidden:
            continue
        typed = form.cleaned_data.get(bound.name, bound.data)
        now = _words(bound, form.initial.get(bound.name))
        if _words(bound, typed) != now:
            found.append(Difference(label=str(bound.label), now=now, typed=_words(bound, typed)))
    return tuple(found)


def _words(bound: BoundField, value: Any) -> str:
    """A value as a person reads it."""
    named = {str(key): str(label) for key, label in getattr(bound.field, "choices", ())}
    if value is None or value == "" or value == () or value == []:
        return named.get("", NOTHING)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return written(value)
    if isinstance(value, str) and not named:
        return " / ".join(line.strip() for line in value.splitlines() if line.strip())
    many = [value] if isinstance(value, str | int) else value
    return "; ".join(sorted(named.get(str(one), str(one)) for one in many))


def _plain(value: Any) -> Any:
    if isinstance(value, Iterable) and not isinstance(value, str):
        return sorted(str(one) for one in value)
    return "" if value is None else str(value)


def _digest(what: Any) -> str:
    return hashlib.sha256(json.dumps(what, default=str).encode()).hexdigest()
