"""Which texts of the library fit, and why the others do not, in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.utils import timezone

from evenhand.apps.letters.laying import case_value, is_for_quiet_times, signatory_of
from evenhand.apps.packs import queries as packs
from evenhand.apps.schools import queries as schools
from evenhand.core.cases import Part
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import Matter, Stage
from evenhand.core.gates.judging import judge
from evenhand.core.letters.drafting import Request, sketch
from evenhand.core.packs import About, Audience, Pack, Template

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case as CaseRow
    from evenhand.apps.schools.models import School
    from evenhand.core.cases import Case
    from evenhand.core.schools import School as SchoolValue

OF_EVERY_LETTER = frozenset(
    {
        "notes-read",
        "guidance-read",
        "approved-by-another",
        "preparer-unknown",
        "second-reader",
        "unfinished-text",
        "holder-informed",
        "loaded-words",
        "legal-words-unsigned",
        "signatory-twice-named",
        "hold-not-neutral",
    }
)
"""What is asked on the way of every letter and says nothing about whether to choose it."""

NEEDS: dict[Audience, tuple[tuple[Part, ...], str]] = {
    Audience.PARENTS_INVOLVED: (
        (Part.AUTHOR, Part.PARENT_INVOLVED),
        "Nobody in this case is entered as a parent who is involved.",
    ),
    Audience.FAMILY: ((Part.CHILD,), "No child is entered in this case."),
    Audience.TARGETED: ((Part.TARGETED,), "Nobody in this case is entered as the one it was aimed at."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One text of the library. `why_not` are reasons why it does not fit, `first` what has to be done
    before it may leave."""

    pack: str
    template: str
    title: str
    purpose: str
    easy_read: bool
    why_not: tuple[str, ...] = ()
    first: tuple[str, ...] = ()


def choices(*, school: School, case: CaseRow | None, now: datetime) -> tuple[list[Choice], list[Choice]]:
    """The texts that fit, those with the least still to do first; and those that do not, with reasons."""
    value, today = case_value(case) if case else None, timezone.localdate(now)
    known = schools.to_value(school)
    all_of_them = [
        _choice(school=known, case=value, pack=pack, template=template, today=today)
        for pack in packs.packs_of(school=school)
        for template in pack.templates
        if value is not None or is_for_quiet_times(template)
    ]
    fitting = sorted((one for one in all_of_them if not one.why_not), key=lambda one: len(one.first))
    return fitting, [one for one in all_of_them if one.why_not]


def _choice(*, school: SchoolValue, case: Case | None, pack: Pack, template: Template, today: date) -> Choice:
    why_not = _plainly_not(case, template)
    first: list[str] = []
    if not why_not:
        for finding in _judged(school=school, case=case, pack=pack, template=template, today=today):
            if finding.id not in OF_EVERY_LETTER:
                (why_not if finding.level is Level.STOP else first).append(
                    f"{finding.words} {finding.mend}".strip()
                )
    return Choice(
        pack=pack.id,
        template=template.id,
        title=template.title,
        purpose=template.purpose,
        easy_read=bool(template.easy_read_of),
        why_not=tuple(dict.fromkeys(why_not)),
        first=tuple(dict.fromkeys(first)),
    )


def _plainly_not(case: Case | None, template: Template) -> list[str]:
    """Reasons that need no gate: nobody it could go to, or nothing it could speak of."""
    if case is None:
        return []
    found = []
    parts, words = NEEDS.get(template.audience, ((), ""))
    if parts and not case.with_part(*parts):
        found.append(words)
    if template.about is About.RESTRICTION and not case.restrictions:
        found.append("No limit on anybody’s visits is planned in this case.")
    if template.neutral and not case.live_holds():
        found.append("It is for the time in which an agency asks you to say nothing. There is no such hold.")
    return found


def _judged(
    *, school: SchoolValue, case: Case | None, pack: Pack, template: Template, today: date
) -> list[Finding]:
    """What the gates would say at approval of the text without any answers; what stops even drafting
    keeps its level, the rest warns."""
    request = Request(
        now=today,
        pack=pack,
        template=template,
        school=school,
        case=case,
        signatory=signatory_of("", template, school, case),
    )
    draft = sketch(request).draft
    at_once = {said.finding.id for said in judge(Matter(stage=Stage.DRAFT, now=today, draft=draft)).stops()}
    later = judge(Matter(stage=Stage.APPROVE, now=today, draft=draft)).stops()
    return [
        said.finding if said.finding.id in at_once else replace(said.finding, level=Level.WARN)
        for said in later
    ]
