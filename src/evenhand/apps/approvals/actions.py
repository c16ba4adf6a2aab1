"""Asking for approval, and deciding."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.approvals import queries
from evenhand.apps.approvals.models import Decision as DecisionRow
from evenhand.apps.approvals.models import Request as Row
from evenhand.apps.audit.actions import record
from evenhand.core.approvals import Decision, Policy, State, Verdict
from evenhand.core.approvals.deciding import why_not_decide
from evenhand.core.findings import Finding, Level, Refused
from evenhand.core.people import Role

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School


@transaction.atomic
def ask(
    *,
    by: Person,
    now: datetime,
    school: School,
    kind: str,
    id: str,  # noqa: A002 - as core has it
    digest: str,
    authors: Collection[int],
    policy: Policy,
) -> None:
    """Ask for approval of one text. Nothing happens if it has been asked for and waits or is approved."""
    row = queries.newest(school=school, kind=kind, id=id).select_for_update(of=("self",)).first()
    if row is not None:
        asked = queries.to_asked(row)
        stands = asked.standing(policy=policy, digest_now=digest, shut_out=frozenset())
        if stands.state in (State.WAITING, State.APPROVED):
            return
    made = Row.objects.create(
        school=school,
        kind=kind,
        about=id,
        digest=digest,
        authors=sorted(set(authors)),
        asked_by=by,
        asked_at=now,
    )
    record(
        by=by.pk,
        now=now,
        kind="approval.asked-for",
        subject=f"{kind}:{id}",
        school=school.pk,
        facts={"request": f"request:{made.pk}", "digest": digest},
    )


@transaction.atomic
def decide(
    *,
    by: Person,
    now: datetime,
    school: School,
    kind: str,
    id: str,  # noqa: A002
    verdict: Verdict,
    role: Role,
    digest_seen: str,
    digest_now: str,
    policy: Policy,
    shut_out: frozenset[str] = frozenset(),
    comment: str = "",
) -> None:
    """Say what somebody thinks of the newest request about a thing. Raises `Refused` if they may not."""
    row = queries.newest(school=school, kind=kind, id=id).select_for_update(of=("self",)).first()
    if row is None:
        raise Refused([_not_asked()])
    asked = queries.to_asked(row)
    decision = Decision(
        verdict=verdict, by=str(by.pk), role=role, at=now, digest=digest_seen, comment=comment
    )
    finding = why_not_decide(
        request=asked.request,
        decisions=asked.decisions,
        policy=policy,
        decision=decision,
        digest_now=digest_now,
        shut_out=shut_out,
    )
    if finding is not None:
        raise Refused([finding])
    DecisionRow.objects.create(
        request=row, verdict=verdict, by=by, role=role, at=now, digest=digest_seen, comment=comment
    )
    record(
        by=by.pk,
        now=now,
        kind=f"approval.{_said(verdict)}",
        subject=f"{kind}:{id}",
        school=school.pk,
        facts={"request": f"request:{row.pk}", "digest": digest_seen, "role": str(role)},
    )


def _said(verdict: Verdict) -> str:
    return {Verdict.APPROVE: "given", Verdict.READ: "read", Verdict.RETURN: "returned"}[verdict]


def _not_asked() -> Finding:
    return Finding(
        id="approval-not-asked",
        level=Level.STOP,
        words="Nobody has asked for approval of this.",
        mend="Whoever wrote it asks first.",
    )
