"""From a row to the letter as the rules know it: drafted, judged, and agreed to or not."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.utils import timezone

from evenhand.apps.approvals import queries as approvals
from evenhand.apps.cases.values import value_of
from evenhand.apps.evidence import queries as evidence
from evenhand.apps.letters.audience import addressed_of, nobody
from evenhand.apps.letters.earlier import decided_before
from evenhand.apps.letters.elsewhere import cases_to_compare, may_judge
from evenhand.apps.letters.enclosing import enclosed_with, encloses_sheet, no_sheet, with_captures
from evenhand.apps.letters.laid import Laid, stop
from evenhand.apps.letters.models import Draft as Row
from evenhand.apps.letters.nearness import nearness
from evenhand.apps.letters.written import Written, written_for
from evenhand.apps.packs import queries as packs
from evenhand.apps.schools import queries as schools
from evenhand.core.approvals import Decision, Policy
from evenhand.core.approvals import Standing as Agreed
from evenhand.core.contacts import recipients
from evenhand.core.document import Record
from evenhand.core.findings import Finding, Refused
from evenhand.core.gates import Matter, Override, Stage
from evenhand.core.gates.conflicts import why_conflicted
from evenhand.core.gates.elsewhere import is_general, pointings
from evenhand.core.gates.judging import valid_overrides
from evenhand.core.gates.loaded import is_legal
from evenhand.core.gates.rules.approved_by_another import weighs_heavily
from evenhand.core.gates.texts import asks_for, is_about_case, telling_lines, tells_everybody
from evenhand.core.letters import Draft, SignOff, Standing
from evenhand.core.letters.answers import read_answer
from evenhand.core.letters.digest import digest_of
from evenhand.core.letters.drafting import Request, record_of, sketch, usual_signatory
from evenhand.core.packs import Audience, Field, FieldType, Pack, Template
from evenhand.core.packs.sources import Source
from evenhand.core.people import Person, Role, same_person

if TYPE_CHECKING:
    from evenhand.apps.approvals.queries import Asked
    from evenhand.apps.cases.models import Case as CaseRow
    from evenhand.apps.evidence.queries import SignedSheet
    from evenhand.core.cases import Case
    from evenhand.core.contacts.audience import Addressed
    from evenhand.core.schools import School

KIND = "letter"
"""Under which kind approvals know drafts."""

WATERMARK = "Practice – not sent"
"""What stands across everything that is made while a school or a case practises."""

DATED = Field(name="dated", label="Date on the letter", type=FieldType.DATE)
HOLDER_INFORMED = Field(name="holder informed", label="Day the holder was told", type=FieldType.DATE)
READER = {
    "salutation": Source.RECIPIENT_SALUTATION,
    "name": Source.RECIPIENT_NAME,
    "child": Source.RECIPIENT_CHILD,
    "class_name": Source.RECIPIENT_CLASS,
}


def lay(row: Row, *, now: datetime) -> Laid:
    """The letter of a row as it stands now. Raises `Refused` if its template is no longer there."""
    pack, template = template_behind(row)
    staff = schools.members(school=row.school)
    school = schools.to_value(row.school, staff=staff)
    enclosed = enclosed_with(row, template)
    case = with_captures(case_value(row.case), enclosed) if row.case else None
    today = timezone.localdate(now)
    findings: list[Finding] = []
    dated = _day(DATED, row.dated, findings) or today
    practice = is_practice(row)
    request = Request(
        now=dated,
        pack=pack,
        template=template,
        school=school,
        case=case,
        answers=row.answers,
        signatory=signatory_of(row.signatory, template, school, case),
        recipients=tuple(row.recipients),
        standing=_own_standing(row, findings),
        watermark=WATERMARK if practice else "",
        roster=schools.roster(school=row.school),
        smallest_group=row.school.smallest_group,
        nearness=nearness(),
        elsewhere=cases_to_compare(school=row.school, now=now, practice=practice)
        if is_general(template)
        else (),
    )
    record = record_of_reader(row.reader)
    made = sketch(request, record=record)
    if encloses_sheet(template) and not enclosed:
        findings.append(no_sheet())
    addressed = addressed_of(row, template, case, today=today)
    if addressed is not None and not addressed.recipients:
        findings.append(nobody())
    people = {str(one.person_id): one.person.name for one in staff}
    before = decided_before(row, template, kind=KIND)
    if request.signatory and request.signatory.name in {people.get(one) for one in before}:
        findings.append(_decided_before(request.signatory))
    return _agreed(
        row=row,
        request=request,
        record=record_of(request, record),
        draft=made.draft,
        findings=(*findings, *made.findings),
        fields_asked=made.asked,
        addressed=addressed,
        enclosed=enclosed,
        practice=practice,
        shut_out=before | _shut_out(people, made.draft),
        today=today,
    )


def ready_to_make(laid: Laid, *, released_by: str) -> Draft:
    """The letter as it is made: with the picture of the signature where whoever signs has approved,
    written or released it, and has put one in. Otherwise, and in practice, there is room for a pen."""
    signs, closing = laid.draft.signatory, laid.draft.document.closing
    behind = {released_by, laid.draft.standing.prepared_by}
    behind |= {one.name for one in laid.draft.standing.approvals}
    if signs is None or closing is None or laid.practice or signs.name not in behind:
        return laid.draft
    picture = schools.signature_of(school=laid.row.school, signatory=signs)
    document = replace(laid.draft.document, closing=replace(closing, signature=picture))
    return replace(laid.draft, document=document)


def is_practice(row: Row) -> bool:
    """Whether a letter is practice: as its case was opened, or as the school is now."""
    return row.case.practice if row.case else schools.is_practice(school=row.school)


def whole_digest(
    draft: Draft, *, practice: bool, enclosed: tuple[SignedSheet, ...], addressed: Addressed | None = None
) -> str:
    """What is approved: the words, what goes with them byte for byte, who gets them, who was said to be
    somebody in the case or not, and whether it is practice. So what was agreed to in practice counts for
    nothing when it is real."""
    whole = [digest_of(draft), practice, [one.digest for one in enclosed]]
    if addressed is not None:
        whole.append(recipients.digest_of(addressed.recipients))
        whole += [[one.involved, one.adult, one.same] for one in addressed.told]
    return hashlib.sha256(json.dumps(whole).encode()).hexdigest()


def template_behind(row: Row) -> tuple[Pack, Template]:
    """The template of a row in the version it was begun with. Raises `Refused` if it is gone."""
    found = packs.template_of(
        school=row.school, pack_id=row.pack, template_id=row.template, version=row.pack_version
    )
    if found is None:
        words = f"The template “{row.template}” of version {row.pack_version} is no longer in the library."
        raise Refused([stop("template-gone", words, "Begin the letter again from a template that is there.")])
    return found


def case_value(case: CaseRow) -> Case:
    """A case with everything the gates ask about it."""
    return replace(value_of(case), captures=evidence.core_captures(case.pk))


def signatory_of(role: str, template: Template, school: School, case: Case | None) -> Person | None:
    """Who signs: the holder of the post that was chosen, else whoever usually would."""
    chosen = school.holder_of(Role(role)) if role else None
    return chosen or usual_signatory(template, school, case)


def record_of_reader(reader: Mapping[str, str]) -> Record:
    """What fills the slots: whom the letter greets and where they live."""
    known = {source.value: reader[key] for key, source in READER.items() if reader.get(key)}
    lines = tuple(filter(None, (line.strip() for line in reader.get("address", "").splitlines())))
    name = (reader["name"],) if reader.get("name") else ()
    address = {Source.RECIPIENT_ADDRESS.value: (*name, *lines)} if name or lines else {}
    return {**known, **address}


def policy_for(draft: Draft) -> Policy:
    """Who must agree to a text: a second signatory where it speaks of the law, a second reader where it
    tells everybody of something that happened, points into another case, or the template asks for one."""
    legal = draft.template.audience is not Audience.AGENCY and is_legal(telling_lines(draft))
    reader = tells_everybody(draft) or asks_for(draft=draft, gate="second-reader") or bool(pointings(draft))
    lead = weighs_heavily(draft) and not legal
    return Policy(
        approvals=2 if legal else 1,
        roles=frozenset({Role.HEAD, Role.CHAIR}) | (frozenset() if lead else frozenset({Role.DSL})),
        readers=1 if reader else 0,
    )


def _agreed(
    *,
    row: Row,
    request: Request,
    record: Record,
    draft: Draft,
    findings: tuple[Finding, ...],
    fields_asked: frozenset[str],
    addressed: Addressed | None,
    enclosed: tuple[SignedSheet, ...],
    practice: bool,
    shut_out: frozenset[str],
    today: date,
) -> Laid:
    digest = whole_digest(draft, practice=practice, enclosed=enclosed, addressed=addressed)
    policy = policy_for(draft)
    asked = approvals.about(school=row.school, kind=KIND, id=str(row.pk)) if row.pk else None
    agreed = asked.standing(policy=policy, digest_now=digest, shut_out=shut_out) if asked else None
    if asked and agreed:
        judges = None
        if pointings(draft):
            people = (one.person for one in schools.members(school=row.school))
            judges = may_judge(draft=draft, school=row.school, people=people)
        draft = replace(draft, standing=_with_sign_offs(draft, asked, agreed, judges))
    written = written_for(row, digest=digest) if row.pk else ()
    return Laid(
        row=row,
        request=request,
        record=record,
        draft=draft,
        findings=findings,
        fields_asked=fields_asked,
        addressed=addressed,
        enclosed=enclosed,
        practice=practice,
        digest=digest,
        written=written,
        overrides=_that_count(written, draft=draft, today=today),
        policy=policy,
        shut_out=shut_out,
        asked=asked,
        agreed=agreed,
        today=today,
    )


def _that_count(written: tuple[Written, ...], *, draft: Draft, today: date) -> tuple[Override, ...]:
    """The overrides that somebody entitled to it has written; the others wait, or have lost their right."""
    told = tuple(one.override for one in written)
    return tuple(
        valid_overrides(Matter(stage=Stage.RELEASE, now=today, draft=draft, overrides=told)).values()
    )


def _shut_out(people: Mapping[str, str], draft: Draft) -> frozenset[str]:
    """Colleagues who have a stake in the case, and so no say in the letter."""
    if draft.case is None or not is_about_case(draft):
        return frozenset()
    return frozenset(one for one, name in people.items() if why_conflicted(name=name, draft=draft))


def _own_standing(row: Row, findings: list[Finding]) -> Standing:
    return Standing(
        prepared_by=row.prepared_by.name,
        notes_read=frozenset(row.notes_read),
        guidance_read=row.guidance_read,
        holder_informed_on=_day(HOLDER_INFORMED, row.holder_informed, findings)
        or packs.holder_told_on(school=row.school, pack_id=row.pack),
        basis_for_loaded_words=row.basis,
    )


def _with_sign_offs(
    draft: Draft, asked: Asked, agreed: Agreed, judges: frozenset[str] | None = None
) -> Standing:
    """The standing with who has agreed. Where `judges` are given, a second reader counts only among them."""
    words = digest_of(draft)  # what counts here was said of this very text, and of more than its words
    approved = tuple(_sign_off(one, asked, words) for one in agreed.approved_by)
    signs = draft.signatory.name if draft.signatory else ""
    reader = next((one for one in agreed.read_by if judges is None or one.by in judges), None)
    return replace(
        draft.standing,
        approvals=approved,
        second_signatory=next((one for one in approved if not same_person(one.name, signs)), None),
        second_reader=_sign_off(reader, asked, words) if reader else None,
    )


def _sign_off(decision: Decision, asked: Asked, words: str) -> SignOff:
    return SignOff(
        name=asked.name_of(decision),
        on=timezone.localdate(decision.at),
        role=decision.role,
        reason=decision.comment,
        digest=words,
    )


def _day(field: Field, typed: str, findings: list[Finding]) -> date | None:
    value = read_answer(field, typed)
    if isinstance(value, Finding):
        findings.append(value)
    return value if isinstance(value, date) else None


def _decided_before(person: Person) -> Finding:
    return stop(
        "signatory-decided-before",
        f"{person.name} made the decision that this letter looks at again.",
        "Let somebody else sign: whoever decides does not look at their own decision again.",
    )
