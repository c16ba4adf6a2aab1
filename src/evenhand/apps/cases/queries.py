"""Reading cases: who may see which, lists of them, and what is in one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from evenhand.apps.cases import models as rows
from evenhand.apps.cases import wordings
from evenhand.apps.cases.models import Case
from evenhand.apps.cases.values import Row, ident, value_of, values_of
from evenhand.apps.schools import queries as schools
from evenhand.core.cases import Agency, Answered, Part
from evenhand.core.gates.conflicts import TOUCHED
from evenhand.core.people import Role

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School

__all__ = ["case_of", "cases_of", "ident", "value_of", "values_of"]  # the last three stand in `values`

CARRIED = frozenset({"fbclid", "igsh", "igshid", "si", "s", "t", "ref", "mibextid", "rdid"})
"""Parts of links that say who passed them on, not what they lead to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """One line in a list of cases. `live_holds` counts holds that stop text."""

    id: int
    reference: str
    title: str
    opened_at: datetime
    closed_at: datetime | None
    head_conflicted: bool
    posts: int
    live_holds: int


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
    """A hold with everything that is said about it; `is_live` while it stops text."""

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

    @property
    def is_live(self) -> bool:
        """Whether text to anybody outside is stopped."""
        return self.lifted_at is None


def seen_by(*, person: Person, school: School) -> QuerySet[Case]:
    """The cases of a school that somebody may see. A case outside it does not exist for them: not on a
    page, not in a search, not in a count.

    Whoever is not a member sees none; a part at the school is not enough. Whoever is touched by the case,
    is related to somebody who is, or has declared a conflict sees none even as a member; nor does the head
    where the case is about the head.
    """
    roles = schools.roles_of(person=person, school=school)
    if not roles:
        return Case.objects.none()
    of_case = Q(case=OuterRef("pk"))
    member = rows.Member.objects.filter(of_case, person=person, ended_at=None)
    found = Case.objects.filter(Exists(member), school=school).exclude(_shut_out(person))
    return found.filter(head_conflicted=False) if Role.HEAD in roles else found


def _shut_out(person: Person) -> Q:
    of_case = Q(case=OuterRef("pk"))
    return (
        Q(Exists(rows.Conflict.objects.filter(of_case, person=person)))
        | Q(Exists(rows.Party.objects.filter(of_case, school_person=person, is_touched=True)))
        | Q(Exists(rows.Relative.objects.filter(of_case, person=person, party__is_touched=True)))
        | Q(Exists(rows.Allegation.objects.filter(of_case, worker__school_person=person)))
    )


def is_shut_out(*, person: Person, case: Case) -> bool:
    """Whether somebody must not see a case, whatever anybody grants."""
    roles = schools.roles_of(person=person, school=case.school)
    if case.head_conflicted and Role.HEAD in roles:
        return True
    return Case.objects.filter(_shut_out(person), pk=case.pk).exists()


def case_of(*, person: Person, school: School, case_id: int) -> Case | None:
    """A case of this school that somebody may see; None for any other, there or not."""
    return seen_by(person=person, school=school).select_related("school").filter(pk=case_id).first()


def cases_of(
    *, person: Person, school: School, search: str = "", closed: bool | None = None
) -> tuple[CaseRow, ...]:
    """The cases of a school that somebody may see, newest first. `search` looks into references, titles,
    names, handles, and the words and links of posts; `closed` None gives both kinds."""
    found = seen_by(person=person, school=school)
    if closed is not None:
        found = found.filter(closed_at__isnull=not closed)
    if search.strip():
        found = found.filter(_holds(" ".join(search.split())))
    listed = found.annotate(
        post_count=_count(rows.Post.objects.all()),
        hold_count=_count(rows.Hold.objects.filter(lifted_at=None)),
    )
    return tuple(_case_row(case) for case in listed.order_by("-opened_at", "-pk"))


def count_of(*, person: Person, school: School) -> int:
    """How many open cases somebody may see."""
    return seen_by(person=person, school=school).filter(closed_at=None).count()


def _holds(words: str) -> Q:
    of_case = Q(case=OuterRef("pk"))
    named = Q(name__icontains=words) | Q(other_names__icontains=words) | Q(handles__icontains=words)
    posted = Q(words__icontains=words) | Q(link__icontains=words)
    return (
        Q(reference__icontains=words)
        | Q(title__icontains=words)
        | Q(Exists(rows.Party.objects.filter(of_case, named)))
        | Q(Exists(rows.Post.objects.filter(of_case, posted)))
    )


def _count(found: QuerySet[Any]) -> Coalesce:
    each = found.filter(case=OuterRef("pk")).order_by().values("case").annotate(number=Count("pk"))
    return Coalesce(Subquery(each.values("number")), 0)


def _case_row(case: Any) -> CaseRow:
    return CaseRow(
        id=case.pk,
        reference=case.reference,
        title=case.title,
        opened_at=case.opened_at,
        closed_at=case.closed_at,
        head_conflicted=case.head_conflicted,
        posts=case.post_count,
        live_holds=case.hold_count,
    )


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


def holds_of(*, case: Case) -> tuple[HoldRow, ...]:
    """The holds of a case, live ones first, then the newest."""
    found = rows.Hold.objects.filter(case=case).select_related("recorded_by", "lifted_by").order_by("-pk")
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


def same_as(link: str) -> str:
    """A link in one spelling, as a digest: without what only says who passed it on; empty for no link."""
    parts = urlsplit(link.strip())
    if not parts.netloc:
        return ""
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    query = [
        pair for pair in parse_qsl(parts.query) if pair[0] not in CARRIED and not pair[0].startswith("utm_")
    ]
    spelling = f"{host}{parts.path.rstrip('/')}?{urlencode(sorted(query))}"
    return hashlib.sha256(spelling.encode()).hexdigest()


def with_same_link(*, person: Person, school: School, link: str) -> tuple[CaseRow, ...]:
    """Cases that somebody may see in which a post with this link is already."""
    spelling = same_as(link)
    if not spelling:
        return ()
    posts = rows.Post.objects.filter(same_as=spelling).values("case")
    known = set(seen_by(person=person, school=school).filter(pk__in=posts).values_list("pk", flat=True))
    return tuple(row for row in cases_of(person=person, school=school) if row.id in known)


def sent_already(*, person: Person, school: School, sent_as: str) -> Case | None:
    """The case that this very form has opened before, or None."""
    return Case.objects.filter(school=school, opened_by=person, sent_as=sent_as).first()


def touched(parts: Iterable[Part]) -> bool:
    """Whether somebody with these parts is touched by a case, and must not decide it."""
    return bool(TOUCHED & set(parts))


def today(now: datetime) -> date:
    """The day of a moment where the school is."""
    return timezone.localdate(now)


def row_of(table: type[Row], *, case: Case, pk: int) -> Row | None:
    """One row of this case by its number; None for any other, there or not."""
    return table._default_manager.filter(case=case, pk=pk).select_related("case", "case__school").first()


def names_of(*, case: Case) -> tuple[tuple[int, str], ...]:
    """The parties of a case, by number and name."""
    return tuple(rows.Party.objects.filter(case=case).order_by("pk").values_list("pk", "name"))


def may_be_let_in(*, case: Case) -> tuple[tuple[int, str], ...]:
    """Everybody at the school who may be shown the case and does not see it yet, by number and name."""
    inside = {member.person for member in members_of(case=case)}
    people = [one for one in schools.colleagues(school=case.school) if one.pk not in inside]
    return tuple((one.pk, one.name) for one in people if not is_shut_out(person=one, case=case))
