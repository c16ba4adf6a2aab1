"""The letter as it will look, with what is missing marked, and what is said of it, for the page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from django.forms import CheckboxSelectMultiple, RadioSelect
from django.utils.safestring import SafeString

from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.apps.ui.gaps import with_gaps_marked
from evenhand.core.findings import Finding, Level, Refused

if TYPE_CHECKING:
    from evenhand.apps.letters.forms import Composer
    from evenhand.apps.letters.laying import Laid

TONES = {Level.STOP: "red", Level.WARN: "yellow", Level.ADVISE: "blue"}
WORDS = {Level.STOP: "Stops it", Level.WARN: "Look at it", Level.ADVISE: "To know"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One thing that is said of a letter: how strongly, in which words, and the field it is about."""

    id: str
    level: str
    tone: str
    words: str
    mend: str
    place: str
    href: str


def preview(laid: Laid) -> SafeString:
    """The letter as a piece of a page; empty if it cannot be shown at all. Everything in it was escaped
    by the renderer."""
    document = replace(laid.draft.document, watermark="")
    try:
        page = HtmlRenderer(fragment=True).prepare(document).one(laid.record).decode()
    except Refused:
        return SafeString("")
    return with_gaps_marked(page)


def said(findings: Iterable[Finding], *, form: Composer | None = None) -> list[Said]:
    """Findings for the page, what stops first, each once; with a form each leads to its field."""
    order = list(Level)
    once = dict.fromkeys(findings)
    return [_said(one, form) for one in sorted(once, key=lambda one: order.index(one.level))]


def _said(finding: Finding, form: Composer | None) -> Said:
    name = form.name_of(finding) if form else ""
    return Said(
        id=finding.id,
        level=WORDS[finding.level],
        tone=TONES[finding.level],
        words=finding.words,
        mend=finding.mend,
        place="" if finding.place.line else finding.place.part.removeprefix("field "),
        href=f"#{_control(form, name)}" if form and name else "",
    )


def _control(form: Composer, name: str) -> str:
    chooses = isinstance(form.fields[name].widget, RadioSelect | CheckboxSelectMultiple)
    return f"{form[name].auto_id}_0" if chooses else str(form[name].auto_id)
