"""Which texts of the library fit, and why the others do not, in words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.utils import timezone

from evenhand.apps.letters.laying import signatory_of
from evenhand.apps.letters.texts import is_for_quiet_times
from evenhand.apps.packs import queries as packs
from evenhand.core.cases import Part
from evenhand.core.document import Document
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import Matter, Stage
from evenhand.core.gates.rules import RULES
from evenhand.core.letters import Draft
from evenhand.core.packs import About, Audience, Pack, Template

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School
    from evenhand.core.cases import Case
    from evenhand.core.schools import School as SchoolValue

ABOUT_FACTS = frozenset(
    {
        "live-hold",
        "danger-decided",
        "allegation-to-lado",
        "parties-spoken-to",
        "meeting-first",
        "evidence-sheet",
        "attribution-first",
        "concern-routed",
        "restriction-complete",
        "licence-eligible",
        "stale-pack",
        "signatory-fits",
    }
)
"""The gates that look at the case and the school. The others look at words that nobody has written yet."""

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
    general: bool
    why_not: tuple[str, ...] = ()
    first: tuple[str, ...] = ()


def choices(
    *, school: School, known: SchoolValue, case: Case | None, now: datetime
) -> tuple[list[Choice], list[Choice]]:
    """The texts that fit, those about what happened first, those with the least still to do before others;
    and those that do not fit, with reasons. `known` is the school as the rules know it."""
    today = timezone.localdate(now)
    all_of_them = [
        _choice(school=known, case=case, pack=pack, template=template, today=today)
        for pack in packs.packs_of(school=school)
        for template in pack.templates
        if case is not None or is_for_quiet_times(template)
    ]
    fitting = sorted(
        (one for one in all_of_them if not one.why_not), key=lambda one: (one.general, len(one.first))
    )
    return fitting, [one for one in all_of_them if one.why_not]


def _choice(*, school: SchoolValue, case: Case | None, pack: Pack, template: Template, today: date) -> Choice:
    why_not = _plainly_not(case, template)
    first: list[str] = []
    if not why_not:
        for finding in _judged(school=school, case=case, pack=pack, template=template, today=today):
            reasons = why_not if finding.level is Level.STOP else first
            reasons.append(f"{finding.words} {finding.mend}".strip())
    return Choice(
        pack=pack.id,
        template=template.id,
        title=template.title,
        purpose=template.purpose,
        general=template.about is About.GENERAL,
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
    """What the gates about facts would stop at approval. What stops even the drafting keeps its level,
    the rest warns."""
    thanks = pack.licence.acknowledgement
    draft = Draft(
        pack=pack,
        template=template,
        school=school,
        case=case,
        document=Document(title=template.title, blocks=(), acknowledgement=thanks),
        lines=(thanks,),
        signatory=signatory_of("", template, school, case),
    )
    matter = Matter(stage=Stage.APPROVE, now=today, draft=draft)
    return [
        finding if gate.stops_from is Stage.DRAFT else replace(finding, level=Level.WARN)
        for gate in RULES
        if gate.id in ABOUT_FACTS
        for finding in gate.check(matter)
        if finding.level is Level.STOP
    ]
