"""Reading requests and decisions."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import QuerySet

from evenhand.apps.approvals.models import Decision as DecisionRow
from evenhand.apps.approvals.models import Request as Row
from evenhand.core.approvals import Decision, Policy, Request, Standing, Verdict
from evenhand.core.approvals.standing import standing
from evenhand.core.people import Role

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One decision with the name of whoever made it."""

    decision: Decision
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request with everything that was said to it, in its order."""

    request: Request
    asked_by: str
    told: tuple[Told, ...]

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions alone."""
        return tuple(one.decision for one in self.told)

    def standing(self, *, policy: Policy, digest_now: str, shut_out: frozenset[str]) -> Standing:
        """Where the request stands."""
        return standing(
            request=self.request,
            decisions=self.decisions,
            policy=policy,
            digest_now=digest_now,
            shut_out=shut_out,
        )

    def name_of(self, decision: Decision) -> str:
        """Who made a decision of this request."""
        return next(one.name for one in self.told if one.decision == decision)


def about(*, school: School, kind: str, id: str) -> Asked | None:  # noqa: A002 - as core has it
    """The newest request about a thing; None if nobody has asked."""
    row = newest(school=school, kind=kind, id=id).first()
    return to_asked(row) if row else None


def newest(*, school: School, kind: str, id: str) -> QuerySet[Row]:  # noqa: A002
    """Requests about a thing, the newest first."""
    rows = Row.objects.filter(school=school, kind=kind, about=id)
    return rows.select_related("asked_by").prefetch_related("decisions__by").order_by("-pk")


def requests(*, school: School, kind: str, since_id: int = 0) -> list[Asked]:
    """The newest request about each thing of a kind, the oldest first."""
    rows = Row.objects.filter(school=school, kind=kind, pk__gt=since_id).order_by("pk")
    latest = {row.about: row for row in rows.select_related("asked_by").prefetch_related("decisions__by")}
    return [to_asked(row) for row in latest.values()]


def to_asked(row: Row) -> Asked:
    """A row as the value that the rules know."""
    decisions = sorted(row.decisions.all(), key=lambda one: one.pk)
    return Asked(request=to_request(row), asked_by=row.asked_by.name, told=tuple(map(_told, decisions)))


def to_request(row: Row) -> Request:
    """The request alone."""
    return Request(
        kind=row.kind,
        id=row.about,
        digest=row.digest,
        asked_by=str(row.asked_by_id),
        at=row.asked_at,
        authors=frozenset(str(one) for one in row.authors),
    )


def role_for(*, roles: Collection[Role], policy: Policy, verdict: Verdict) -> Role | None:
    """In which of their roles somebody would say this: the first that the policy admits."""
    held = [role for role in Role if role in roles]
    fit = (role for role in held if policy.admits(verdict=verdict, role=role))
    return next(fit, held[0] if held else None)


def _told(row: DecisionRow) -> Told:
    decision = Decision(
        verdict=Verdict(row.verdict),
        by=str(row.by_id),
        role=Role(row.role),
        at=row.at,
        digest=row.digest,
        comment=row.comment,
    )
    return Told(decision=decision, name=row.by.name)
