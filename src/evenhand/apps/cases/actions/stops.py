"""What stops text or comes before it: holds, dangers, allegations, referrals, limits on access."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from django.db import transaction

from evenhand.adapters.folder import safe_name
from evenhand.apps.cases import queries, vault
from evenhand.apps.cases.actions.access import shut_out
from evenhand.apps.cases.actions.logging import log, must_be_open, must_belong
from evenhand.apps.cases.models import Allegation, Case, Clearance, Danger, Hold, Party, Referral, Restriction
from evenhand.core.cases import Agency, Answered, Threshold
from evenhand.core.findings import Finding, Level, Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file as it came; `media_type` was looked at and not believed."""

    name: str
    media_type: str
    data: bytes


def lock(*, case_id: int) -> Case:
    """Hold the case still until the transaction ends: no hold can be set or lifted, and no fact that a
    gate asks for is missed, between the last look and the release."""
    return Case.objects.select_for_update().get(pk=case_id)


@transaction.atomic
def set_hold(
    *, by: Person, now: datetime, case: Case, agency: Agency, reference: str = "", set_on: date | None = None
) -> Hold:
    """Stop all text to anybody outside. It counts from this moment on, also for letters approved before."""
    lock(case_id=case.pk)
    must_be_open(case=case)
    hold = Hold.objects.create(
        case=case,
        recorded_at=now,
        recorded_by=by,
        agency=agency,
        reference=reference,
        set_on=set_on or queries.today(now),
    )
    log(by=by, now=now, case=case, kind="case.hold-set", hold=f"hold:{hold.pk}", agency=str(agency))
    return hold


@transaction.atomic
def lift_hold(
    *,
    by: Person,
    now: datetime,
    hold: Hold,
    cleared_by: str,
    clearance: str,
    clearance_document: str = "",
    file: Document | None = None,
) -> Hold:
    """Lift a hold: who of the agency cleared it, in which words, and the document if there is one, which is
    sealed in the vault. Raises `Refused` if one of the first two is missing, if the hold is lifted already,
    or if the vault does not take the document."""
    lock(case_id=hold.case_id)
    hold.refresh_from_db()
    if hold.lifted_at is not None:
        raise Refused([_is_lifted()])
    if not cleared_by.strip() or not clearance.strip():
        raise Refused([_no_clearance()])
    hold.lifted_at, hold.lifted_by = now, by
    hold.cleared_by, hold.clearance = cleared_by, clearance
    hold.clearance_document = clearance_document
    hold.save()
    if file:
        _seal(by=by, now=now, hold=hold, file=file)
    log(by=by, now=now, case=hold.case, kind="case.hold-lifted", hold=f"hold:{hold.pk}", filed=bool(file))
    return hold


def _seal(*, by: Person, now: datetime, hold: Hold, file: Document) -> None:
    stored = vault.vault().take_in(BytesIO(file.data), case=vault.name_of(hold.case_id))
    Clearance.objects.create(
        case=hold.case,
        recorded_at=now,
        recorded_by=by,
        hold=hold,
        name=safe_name(file.name),
        media_type=file.media_type,
        digest=stored.digest,
        size=stored.size,
    )


@transaction.atomic
def decide_danger(*, by: Person, now: datetime, danger: Danger, decision: str, reference: str = "") -> Danger:
    """Decide what is done about a danger: 999, 101, or not credible and why."""
    assert decision.strip(), "forms ask for the decision"
    danger.decision, danger.reference = decision, reference
    danger.decided_by, danger.decided_on = by, queries.today(now)
    danger.save()
    log(by=by, now=now, case=danger.case, kind="case.danger-decided", danger=f"danger:{danger.pk}")
    return danger


@transaction.atomic
def make_allegation(
    *,
    by: Person,
    now: datetime,
    worker: Party,
    lado_contacted_on: date | None = None,
    lado_advice: str = "",
    threshold: Threshold = Threshold.UNKNOWN,
    teacher_accused: Answered = Answered.UNKNOWN,
    ban_ended_by: str = "",
    role_words: tuple[str, ...] = (),
    known: Allegation | None = None,
) -> Allegation:
    """Write down that a post says somebody harmed a child, or put right what is known of it. Whoever it is
    about is shut out of the case."""
    case = worker.case
    must_be_open(case=case)
    row = known or Allegation(case=case, recorded_at=now, recorded_by=by)
    must_belong(case=case, found=[row])
    row.worker, row.lado_contacted_on, row.lado_advice = worker, lado_contacted_on, lado_advice
    row.threshold, row.teacher_accused = str(threshold), str(teacher_accused)
    row.ban_ended_by, row.role_words = ban_ended_by, "\n".join(role_words)
    row.save()
    if worker.school_person:
        shut_out(by=by, now=now, case=case, people=[worker.school_person])
    kind = "case.allegation-changed" if known else "case.allegation-made"
    log(by=by, now=now, case=case, kind=kind, allegation=f"allegation:{row.pk}")
    return row


@transaction.atomic
def refer(
    *,
    by: Person,
    now: datetime,
    case: Case,
    agency: Agency,
    on: date,
    told_by: str,
    reference: str = "",
    offence: str = "",
    advice: str = "",
) -> Referral:
    """Write down that an agency was told, and what it advised."""
    must_be_open(case=case)
    row = Referral.objects.create(
        case=case,
        recorded_at=now,
        recorded_by=by,
        agency=agency,
        on=on,
        by=told_by,
        reference=reference,
        offence=offence,
        advice=advice,
    )
    log(by=by, now=now, case=case, kind="case.referred", referral=f"referral:{row.pk}", agency=str(agency))
    return row


@transaction.atomic
def limit_access(
    *, by: Person, now: datetime, party: Party, facts: dict[str, Any], known: Restriction | None = None
) -> Restriction:
    """Write down what is planned about somebody's access to the site, or put it right. `facts` are columns
    of `Restriction`."""
    must_be_open(case=party.case)
    row = known or Restriction(case=party.case, recorded_at=now, recorded_by=by)
    must_belong(case=party.case, found=[row])
    row.party = party
    for name, value in facts.items():
        setattr(row, name, value)
    row.save()
    kind = "case.restriction-changed" if known else "case.restriction-planned"
    log(by=by, now=now, case=party.case, kind=kind, restriction=f"restriction:{row.pk}")
    return row


def _is_lifted() -> Finding:
    return Finding(
        id="hold-lifted-already",
        level=Level.STOP,
        words="Somebody has lifted this hold already.",
        mend="Go back to the case: it says who lifted it, when, and with whose clearance.",
    )


def _no_clearance() -> Finding:
    return Finding(
        id="hold-without-clearance",
        level=Level.STOP,
        words="A hold is lifted only with the clearance of the agency that asked for it.",
        mend="Enter who there gave the clearance, and in which words.",
    )
