"""Going past a gate: what was written, who may write it, and what is said to everybody else."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import F

from evenhand.apps.letters.models import Override as Row
from evenhand.apps.letters.written import Written
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import Gate, Stage
from evenhand.core.gates.conflicts import in_charge
from evenhand.core.gates.judging import BY_ID, Said
from evenhand.core.people import Role

if TYPE_CHECKING:
    from evenhand.apps.letters.laid import Laid
    from evenhand.apps.schools.models import School as SchoolRow
    from evenhand.core.schools import School


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """What somebody has written to go past a gate, and a second person has still to agree to."""

    draft: int
    gate: Gate
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What can be done about a gate that stands in the way: nothing, for most.

    `may` is the role in which whoever asks may go past it, None if they may not. `waits` is what somebody
    has written and a second person has still to agree to; `may_second` the role in which whoever asks
    may. `words` say for everybody who could.
    """

    gate: Gate
    said: tuple[Finding, ...]
    words: str
    may: Role | None = None
    waits: Written | None = None
    may_second: Role | None = None


def pending_for(*, school: SchoolRow, person: int, roles: Collection[Role]) -> tuple[Pending, ...]:
    """What waits for the agreement of somebody with these roles, the oldest first; nothing of their own, and
    nothing written for a text that has changed since. Whether they see the case is for whoever asks; the page
    of the gate says once more whether they may."""
    rows = Row.objects.filter(draft__school=school, draft__letter=None, seconds=None, seconded=None)
    rows = rows.filter(given_at__gte=F("draft__changed_at")).exclude(given_by=person)
    held = {*roles, *({Role.HEAD} if Role.CHAIR in roles else ())}  # who stands in for a head who is involved
    return tuple(
        Pending(draft=row.draft_id, gate=gate, by=row.given_by.name)
        for row in rows.select_related("given_by").order_by("pk")
        if (gate := BY_ID.get(row.gate)) and gate.waiver and held & set(gate.waiver.second)
    )


def ways(laid: Laid, *, person: int, roles: Collection[Role], stage: Stage) -> tuple[Way, ...]:
    """For each gate that stops this letter, whether anybody can go past it, and who."""
    said: dict[str, list[Said]] = {}
    for one in laid.verdict(stage).stops():
        said.setdefault(one.gate, []).append(one)
    return tuple(
        way_past(laid, gate_id, person=person, roles=roles, said=tuple(one.finding for one in found))
        for gate_id, found in said.items()
        if gate_id in BY_ID
    )


def way_past(
    laid: Laid, gate_id: str, *, person: int, roles: Collection[Role], said: tuple[Finding, ...] = ()
) -> Way:
    """What can be done about one gate by somebody with these roles."""
    gate = BY_ID[gate_id]
    covered = {one.id for one in said} <= set(gate.covered())
    if gate.waiver is None or not covered:
        return Way(gate=gate, said=said, words="Nobody may go past this. It has to be put right.")
    first = _roles_for(laid, gate.waiver.by)
    second = gate.waiver.second
    waits = next((one for one in laid.written if one.override.gate == gate_id and not one.second_at), None)
    waits = waits if second else None
    free = str(person) not in laid.shut_out
    return Way(
        gate=gate,
        said=said,
        words=_in_words(laid.request.school, first, second),
        may=_one_of(first, roles) if free and waits is None else None,
        waits=waits,
        may_second=_one_of(second, roles) if free and waits and waits.by != person else None,
    )


def why_not_override(way: Way) -> Finding | None:
    """Why whoever asked may not go past a gate; None if they may."""
    if not way.said:
        return _stop(
            "override-not-needed", "This gate does not stand in the way.", "There is nothing to go past."
        )
    if way.may or way.may_second:
        return None
    if way.waits is not None:
        words = "This is written already, and waits for a second person."
        return _stop("override-waits", words, way.words)
    return _stop("override-not-yours", "You cannot go past this gate.", way.words)


def _roles_for(laid: Laid, roles: tuple[Role, ...]) -> tuple[Role, ...]:
    """The chair may what the head may, where the case is about the head."""
    return tuple(in_charge(laid.draft) if role is Role.HEAD else role for role in roles)


def _one_of(roles: tuple[Role, ...], held: Collection[Role]) -> Role | None:
    return next((role for role in roles if role in held), None)


def _in_words(school: School, first: tuple[Role, ...], second: tuple[Role, ...]) -> str:
    who = f"Only the {_any_of(school, first)} may go past this, giving a reason"
    return f"{who}, and the {_any_of(school, second)} has to agree." if second else f"{who}."


def _any_of(school: School, roles: tuple[Role, ...]) -> str:
    return " or the ".join(school.word_for(role) for role in roles)


def _stop(finding_id: str, words: str, mend: str) -> Finding:
    return Finding(id=finding_id, level=Level.STOP, words=words, mend=mend)
