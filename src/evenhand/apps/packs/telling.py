"""Packs and what is said of them, in words for the page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from evenhand.apps.packs.queries import CAME_ALONG, Origin, Shelved
from evenhand.core.findings import Finding, Level
from evenhand.core.gates.rules import RULES
from evenhand.core.packs import About, Audience, Field, Kind, Licence, Template
from evenhand.core.packs.licence import KIND_WORDS, why_not_use

if TYPE_CHECKING:
    from evenhand.core.schools import School

KINDS = {
    Kind.LETTER: "Letters",
    Kind.NEWSLETTER: "For the newsletter or website",
    Kind.STATEMENT: "A few lines to say or post",
    Kind.BRIEFING: "For staff to read",
    Kind.SUMMARY: "Summaries for agencies and governors",
    Kind.RECORD: "Records of meetings",
}
ONE_KIND = {
    Kind.LETTER: "A letter",
    Kind.NEWSLETTER: "An item for the newsletter or website",
    Kind.STATEMENT: "A few lines to say or post",
    Kind.BRIEFING: "A briefing for staff",
    Kind.SUMMARY: "A summary for an agency or for governors",
    Kind.RECORD: "A record of a meeting",
}
AUDIENCES = {
    Audience.ALL_PARENTS: "All parents",
    Audience.PARENTS_INVOLVED: "The parents involved",
    Audience.FAMILY: "The family of a child who is affected",
    Audience.TARGETED: "The member of staff it was aimed at",
    Audience.STAFF: "Staff",
    Audience.PUBLIC: "Everybody",
    Audience.PRESS: "The press",
    Audience.AGENCY: "An agency, such as the police",
    Audience.GOVERNORS: "The governors",
}
ABOUTS = {
    About.GENERAL: "Nothing in particular: for quiet times",
    About.INCIDENT: "Something that happened",
    About.RESTRICTION: "A limit on somebody’s visits",
}
ORIGINS = {
    Origin.PUBLISHED: "As published",
    Origin.OWN: "Changed here",
    Origin.KEPT: "As published",
    Origin.OFFERED: "Waits to be taken over",
    CAME_ALONG: "Came with Evenhand",
}
TONES = {Level.STOP: "red", Level.WARN: "yellow", Level.ADVISE: "blue"}
LEVELS = {Level.STOP: "Has to be mended", Level.WARN: "Look at it", Level.ADVISE: "To know"}
GATES = {gate.id: gate.title for gate in RULES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One thing that is said, how strongly, and where. `href` leads to the field it is about."""

    level: str
    tone: str
    words: str
    mend: str
    place: str
    id: str
    href: str = ""


def said(findings: Iterable[Finding]) -> list[Said]:
    """Findings for the page, what stops first, each once."""
    order = list(Level)
    once = dict.fromkeys(findings)
    return [
        Said(
            level=LEVELS[one.level],
            tone=TONES[one.level],
            words=one.words,
            mend=one.mend,
            place=_place(one),
            id=one.id,
        )
        for one in sorted(once, key=lambda one: order.index(one.level))
    ]


def _place(finding: Finding) -> str:
    place = finding.place
    where = f"Line {place.line}" if place.line else ""
    return ", ".join(filter(None, (where, place.part)))


def with_files(findings: Iterable[Finding]) -> list[Said]:
    """Findings about several files: each place begins with the name of its file."""
    found = []
    for one, shown in zip(findings, (said([one])[0] for one in findings), strict=True):
        found.append((one.place.source, shown))
    return [
        Said(
            level=shown.level,
            tone=shown.tone,
            words=shown.words,
            mend=shown.mend,
            place=", ".join(filter(None, (source, shown.place))),
            id=shown.id,
        )
        for source, shown in found
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One thing to know of a pack, with the tone of its mark."""

    mark: str
    tone: str
    words: str = ""


def states_of(shelved: Shelved, *, school: School, today: date) -> list[State]:
    """What somebody should know of a pack before using it, the strongest first."""
    pack, found = shelved.pack, []
    if pack.guidance and pack.guidance.superseded_by.strip():
        newer = pack.guidance.superseded_by
        words = f"Its guidance was replaced by “{newer}”. Nothing may leave until it is updated."
        found.append(State(mark="Superseded", tone="red", words=words))
    reason = why_not_use(pack.licence, school)
    if reason is not None:
        words = f"{reason.words} {reason.mend}".strip()
        unknown = reason.id == "licence-profit-unknown"
        mark = "Not known whether you may use it" if unknown else "Not for this school"
        found.append(State(mark=mark, tone="yellow" if unknown else "red", words=words))
    if pack.licence.must_inform and shelved.told_on is None:
        words = f"{pack.licence.holder} asks to be told that you use it. No letter leaves before that."
        found.append(State(mark="Holder not told yet", tone="yellow", words=words))
    overdue = pack.guidance and pack.guidance.review_on and pack.guidance.review_on < today
    if overdue and not (pack.guidance and pack.guidance.superseded_by.strip()):
        words = "The day to look at its guidance again has passed. Look for a newer edition."
        found.append(State(mark="Review overdue", tone="yellow", words=words))
    if shelved.newer:
        words = f"Version {shelved.newer} is there. Your own changes are kept when you take it over."
        found.append(State(mark="Newer version", tone="blue", words=words))
    return found


def who_may_use(licence: Licence) -> str:
    """Who may use the words under a licence, in a line."""
    kinds = " and ".join(KIND_WORDS[kind] for kind in licence.kinds) if licence.kinds else "any setting"
    return f"{kinds.capitalize()}{', not for profit only' if licence.not_for_profit_only else ''}"


def version_words(shelved: Shelved) -> str:
    """The version of a pack as people read it."""
    if shelved.is_own:
        return f"{shelved.base}, with your school’s own changes ({shelved.pack.version})"
    return shelved.pack.version


def by_kind(templates: Iterable[Template]) -> list[dict[str, Any]]:
    """Templates grouped by kind, each group with its title."""
    templates = list(templates)
    groups = ((title, [one for one in templates if one.kind is kind]) for kind, title in KINDS.items())
    return [{"title": title, "texts": [_row(one) for one in texts]} for title, texts in groups if texts]


def _row(template: Template) -> dict[str, Any]:
    return {
        "id": template.id,
        "title": template.title,
        "purpose": template.purpose,
        "audience": AUDIENCES[template.audience],
        "easy": bool(template.easy_read_of),
    }


def asked_by(field: Field) -> str:
    """Who or what answers a field, in words."""
    if field.source:
        return "Filled in from what is known already"
    example = f" For example: {field.example}." if field.example else ""
    return f"{field.hint or 'A person answers.'}{example}"


def matches(template: Template, wanted: str) -> bool:
    """Whether every word that is looked for stands in a template."""
    pieces = (template.title, template.purpose, AUDIENCES[template.audience], template.body)
    text = " ".join(pieces).casefold()
    return all(word in text for word in wanted.casefold().split())
