"""What stands in one case: who sees it, its holds, conflicts, answers and documents."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from evenhand.apps.cases import models as rows
from evenhand.apps.cases import wordings
from evenhand.apps.cases.models import Case
from evenhand.apps.cases.queries.seen import is_shut_out
from evenhand.apps.cases.values import Row, today
from evenhand.apps.schools import queries as schools
from evenhand.core.cases import Agency, Answered, Part


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow:
    """Somebody who may see a case: since when, and by whose leave."""

    id: int
    person: int
    name: str
    since: datetime
    granted_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldRow:
    """A hold with everything that is said about it; `is_live` while it stops text. `documents` are the
    numbers and names of its clearances on file."""

    id: int
    agency: str
    agency_words: str
    reference: str
    set_on: date
    set_by: str
    lifted_at: datetime | None
    lifted_by: str
    cleared_by: str
    clearance: str
    clearance_document: str
    documents: tuple[tuple[int, str], ...] = ()

    @property
    def is_live(self) -> bool:
        """Whether text to anybody outside is stopped."""
        return self.lifted_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictRow:
    """A conflict of interest; it stands until it is withdrawn."""

    id: int
    person: int
    name: str
    reason: str
    on: date
    by: str
    withdrawn_on: date | None
    withdrawn_by: str
    withdrawn_because: str

    @property
    def stands(self) -> bool:
        """Whether the person is shut out because of it."""
        return self.withdrawn_on is None


def members_of(*, case: Case) -> tuple[MemberRow, ...]:
    """Who may see a case now, longest first."""
    found = rows.Member.objects.filter(case=case, ended_at=None).select_related("person", "recorded_by")
    return tuple(
        MemberRow(
            id=row.pk,
            person=row.person_id,
            name=row.person.name,
            since=row.recorded_at,
            granted_by=row.recorded_by.name,
        )
        for row in found.order_by("pk")
    )


def may_be_let_in(*, case: Case) -> tuple[tuple[int, str], ...]:
    """Everybody at the school who may be shown the case and does not see it yet, by number and name."""
    inside = {member.person for member in members_of(case=case)}
    people = [one for one in schools.colleagues(school=case.school) if one.pk not in inside]
    return tuple((one.pk, one.name) for one in people if not is_shut_out(person=one, case=case))


def holds_of(*, case: Case) -> tuple[HoldRow, ...]:
    """The holds of a case, live ones first, then the newest."""
    found = rows.Hold.objects.filter(case=case).select_related("recorded_by", "lifted_by").order_by("-pk")
    found = found.prefetch_related("clearances")
    return tuple(sorted((_hold_row(row) for row in found), key=lambda row: not row.is_live))


def has_live_hold(*, case_id: int) -> bool:
    """Whether text of a case is stopped now. Asked again at release, under `actions.lock`."""
    return rows.Hold.objects.filter(case=case_id, lifted_at=None).exists()


def _hold_row(row: rows.Hold) -> HoldRow:
    return HoldRow(
        id=row.pk,
        agency=row.agency,
        agency_words=wordings.AGENCIES[Agency(row.agency)],
        reference=row.reference,
        set_on=row.set_on,
        set_by=row.recorded_by.name,
        lifted_at=row.lifted_at,
        lifted_by=row.lifted_by.name if row.lifted_by else "",
        cleared_by=row.cleared_by,
        clearance=row.clearance,
        clearance_document=row.clearance_document,
        documents=tuple((one.pk, one.name) for one in row.clearances.all()),
    )


def conflicts_of(*, case: Case) -> tuple[ConflictRow, ...]:
    """Who has, or had, a conflict of interest in a case, the newest first."""
    found = rows.Conflict.objects.filter(case=case).select_related("person", "recorded_by", "withdrawn_by")
    return tuple(
        ConflictRow(
            id=row.pk,
            person=row.person_id,
            name=row.person.name,
            reason=row.reason,
            on=today(row.recorded_at),
            by=row.recorded_by.name,
            withdrawn_on=today(row.withdrawn_at) if row.withdrawn_at else None,
            withdrawn_by=row.withdrawn_by.name if row.withdrawn_by else "",
            withdrawn_because=row.withdrawn_because,
        )
        for row in found.order_by("-pk")
    )


def answers_of(*, case: Case) -> Mapping[str, Answered]:
    """The answers of triage as they stand, by id of question."""
    return answers_among(cases=[case])[case.pk]


def answers_among(*, cases: Iterable[Case]) -> dict[int, dict[str, Answered]]:
    """The answers of some cases, by the number of the case."""
    answers: dict[int, dict[str, Answered]] = {case.pk: {} for case in cases}
    for row in rows.TriageAnswer.objects.filter(case__in=list(answers)).order_by("pk"):
        answers[row.case_id][row.question] = Answered(row.answer)
    return answers


def names_of(*, case: Case) -> tuple[tuple[int, str], ...]:
    """The parties of a case, by number and name."""
    return tuple(rows.Party.objects.filter(case=case).order_by("pk").values_list("pk", "name"))


def children_in(*, case_id: int) -> tuple[str, ...]:
    """Every name of the children in a case, as far as it names any."""
    told = rows.Party.objects.filter(case=case_id).order_by("pk").values_list("parts", "name", "other_names")
    own = [name for parts, *names in told if Part.CHILD in parts for name in "\n".join(names).splitlines()]
    return tuple(name for name in own if name.strip())


def document_of(*, case: Case, clearance_id: int) -> rows.Clearance | None:
    """A clearance document of this case, or None."""
    return rows.Clearance.objects.filter(case=case, pk=clearance_id).first()


def sealed_in(*, case_id: int) -> set[str]:
    """The digests of documents of this app that stand in the vault of a case."""
    return set(rows.Clearance.objects.filter(case=case_id).values_list("digest", flat=True))


def row_of(table: type[Row], *, case: Case, pk: int) -> Row | None:
    """One row of this case by its number; None for any other, there or not."""
    return table._default_manager.filter(case=case, pk=pk).select_related("case", "case__school").first()
