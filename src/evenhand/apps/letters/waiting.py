"""What waits for somebody: letters they may approve or second-read, and letters ready for release."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from evenhand.apps.approvals.queries import role_for
from evenhand.apps.cases import queries as cases
from evenhand.apps.letters import queries
from evenhand.apps.letters.laid import Laid
from evenhand.apps.letters.laying import lay
from evenhand.apps.schools import queries as schools
from evenhand.core.approvals import State, Verdict
from evenhand.core.permissions import Act, why_not

if TYPE_CHECKING:
    from collections.abc import Collection

    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School
    from evenhand.core.people import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """A letter that waits for somebody. `to_do` is decide or release."""

    draft: int
    case: int | None
    title: str
    to_do: str
    asked_at: datetime


def waits_for(*, person: Person, school: School, now: datetime) -> tuple[Waits, ...]:
    """The letters that wait for somebody here, of cases they may see, the oldest request first."""
    roles = schools.roles_of(person=person, school=school)
    seen = {row.id for row in cases.cases_of(person=person, school=school)}
    drafts = [one for one in queries.waiting(school=school) if one.case_id in seen or one.case_id is None]
    laid = (lay(draft, now=now) for draft in drafts)
    found = ((one, _to_do(one, str(person.pk), roles)) for one in laid)
    return tuple(_waits(one, to_do) for one, to_do in found if to_do)


def _waits(laid: Laid, to_do: str) -> Waits:
    assert laid.asked is not None, "nothing waits that nobody asked for"
    return Waits(
        draft=laid.row.pk,
        case=laid.row.case_id,
        title=laid.template.title,
        to_do=to_do,
        asked_at=laid.asked.request.at,
    )


def _to_do(laid: Laid, person: str, roles: Collection[Role]) -> str:
    """What somebody could do to a letter now; empty if it does not wait for them."""
    if laid.asked is None or person in laid.shut_out:
        return ""
    if laid.state is State.APPROVED:
        return "" if why_not(act=Act.RELEASE_LETTERS, roles=roles) else "release"
    said = any(one.by == person for one in laid.asked.decisions if one.at >= laid.asked.request.at)
    if laid.state is not State.WAITING or said or laid.asked.request.is_by(person):
        return ""
    return (
        "decide" if any(_needs(laid, roles, verdict) for verdict in (Verdict.APPROVE, Verdict.READ)) else ""
    )


def _needs(laid: Laid, roles: Collection[Role], verdict: Verdict) -> bool:
    assert laid.agreed is not None, "whoever was asked can be counted"
    needed = laid.agreed.missing_approvals if verdict is Verdict.APPROVE else laid.agreed.missing_readers
    role = role_for(roles=roles, policy=laid.policy, verdict=verdict)
    return bool(needed and role and laid.policy.admits(verdict=verdict, role=role))
