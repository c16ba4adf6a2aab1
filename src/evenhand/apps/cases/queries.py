"""Reading cases: who may see which, lists of them, and what is in one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from evenhand.apps.cases import models as rows
from evenhand.apps.cases import wordings
from evenhand.apps.cases.models import Case
from evenhand.apps.cases.values import Row, ident, value_of, values_of
from evenhand.apps.schools import queries as schools
from evenhand.core.cases import Agency, Answered, OfferOutcome, Part, ReportOutcome, RequestFor
from evenhand.core.gates.conflicts import TOUCHED
from evenhand.core.people import Role

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School

__all__ = ["case_of", "cases_of", "ident", "value_of", "values_of"]  # the last three stand in `values`

FEWEST_SIGNS = 24
"""Posts with the same words are taken for the same post only from so many letters on."""

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
class Known:
    """A case in which a post is already; `same_link` if it has the same link, else the same words."""

    case: CaseRow
    same_link: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRow:
    """A case that belongs with another, and why."""

    id: int
    case: int
    reference: str
    title: str
    basis: str


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


def seen_by(*, person: Person, school: School) -> QuerySet[Case]:
    """The cases of a school that somebody may see. A case outside it does not exist for them: not on a
    page, not in a search, not in a count.

    Whoever is not a member sees none; a part at the school is not enough. Whoever is touched by the case,
    is related to somebody who is, or has declared a conflict sees none even as a member; nor does the head
    where the case is about the head.
    """
    parts = schools.parts_of(person=person, school=school)
    of_case = Q(case=OuterRef("pk"))
    member = rows.Member.objects.filter(of_case, person=person, ended_at=None)
    found = Case.objects.filter(Exists(parts), Exists(member), school=school).exclude(_shut_out(person))
    return found.exclude(Exists(parts.filter(role=Role.HEAD)), head_conflicted=True)


def _shut_out(person: Person) -> Q:
    of_case = Q(case=OuterRef("pk"))
    return (
        Q(Exists(rows.Conflict.objects.filter(of_case, person=person, withdrawn_at=None)))
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
    *,
    person: Person,
    school: School,
    search: str = "",
    closed: bool | None = None,
    first: int = 0,
    most: int | None = None,
) -> tuple[CaseRow, ...]:
    """The cases of a school that somebody may see, newest first. `search` looks into references, titles,
    names, handles, and the words and links of posts; `closed` None gives both kinds; `first` and `most`
    cut a page out of it."""
    found = seen_by(person=person, school=school)
    if closed is not None:
        found = found.filter(closed_at__isnull=not closed)
    if search.strip():
        found = found.filter(_holds(" ".join(search.split())))
    return listed(found, first=first, most=most)


def listed(found: QuerySet[Case], *, first: int = 0, most: int | None = None) -> tuple[CaseRow, ...]:
    """Cases as lines of a list, newest first. Posts and holds are counted for those on the page only."""
    page = list(found.order_by("-opened_at", "-pk")[first : None if most is None else first + most])
    ids = [case.pk for case in page]
    posts = _counted(rows.Post.objects.filter(case__in=ids))
    holds = _counted(rows.Hold.objects.filter(case__in=ids, lifted_at=None))
    return tuple(_case_row(case, posts.get(case.pk, 0), holds.get(case.pk, 0)) for case in page)


def pressing_first(found: QuerySet[Case]) -> QuerySet[Case]:
    """Cases with a danger nobody has decided on, then those with a live hold, then the newest."""
    of_case = Q(case=OuterRef("pk"))
    in_danger = Exists(rows.Danger.objects.filter(of_case, decision=""))
    held = Exists(rows.Hold.objects.filter(of_case, lifted_at=None))
    return found.annotate(in_danger=in_danger, held=held).order_by("-in_danger", "-held", "-opened_at", "-pk")


def count_of(*, person: Person, school: School) -> int:
    """How many open cases somebody may see."""
    return seen_by(person=person, school=school).filter(closed_at=None).count()


def _holds(words: str) -> Q:
    """What a search looks into. SQLite knows capitals of plain letters only, so others are tried in each."""
    spellings = {words} if words.isascii() else {words, words.lower(), words.upper(), words.title()}
    found = Q()
    for spelling in sorted(spellings):
        found |= _holds_spelt(spelling)
    return found


def _holds_spelt(words: str) -> Q:
    of_case = Q(case=OuterRef("pk"))
    named = Q(name__icontains=words) | Q(other_names__icontains=words) | Q(handles__icontains=words)
    posted = Q(words__icontains=words) | Q(link__icontains=words)
    return (
        Q(reference__icontains=words)
        | Q(title__icontains=words)
        | Q(Exists(rows.Party.objects.filter(of_case, named)))
        | Q(Exists(rows.Post.objects.filter(of_case, posted)))
    )


def _counted(found: QuerySet[Any]) -> dict[int, int]:
    each = found.order_by().values("case").annotate(number=Count("pk"))
    return dict(each.values_list("case", "number"))


def _case_row(case: Case, posts: int, live_holds: int) -> CaseRow:
    return CaseRow(
        id=case.pk,
        reference=case.reference,
        title=case.title,
        opened_at=case.opened_at,
        closed_at=case.closed_at,
        head_conflicted=case.head_conflicted,
        posts=posts,
        live_holds=live_holds,
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


def same_words(words: str) -> str:
    """Words in one spelling, as a digest: without case, signs and spaces; empty for a few words only, which
    many posts share."""
    spelling = "".join(sign for sign in words.casefold() if sign.isalnum())
    return hashlib.sha256(spelling.encode()).hexdigest() if len(spelling) >= FEWEST_SIGNS else ""


def known_posts(*, person: Person, school: School, link: str = "", words: str = "") -> tuple[Known, ...]:
    """Cases that somebody may see in which a post with this link, or with these words, is already."""
    link_digest, words_digest = same_as(link), same_words(words)
    by_link = Q(same_as=link_digest) if link_digest else Q(pk__in=())
    by_words = Q(same_words=words_digest) if words_digest else Q(pk__in=())
    if not (link_digest or words_digest):
        return ()
    visible = seen_by(person=person, school=school)
    posts = rows.Post.objects.filter(by_link | by_words, case__in=visible)
    same_link = {row.case_id: row.same_as == link_digest and bool(link_digest) for row in posts}
    for row in posts:
        same_link[row.case_id] |= row.same_as == link_digest and bool(link_digest)
    found = listed(visible.filter(pk__in=same_link))
    return tuple(Known(case=row, same_link=same_link[row.id]) for row in found)


def links_of(*, case: Case, person: Person) -> tuple[LinkRow, ...]:
    """The cases that are said to belong with this one, from either side, which somebody may see."""
    either = rows.LinkedCase.objects.filter(Q(case=case) | Q(other=case))
    found = either.select_related("case", "other").order_by("pk")
    others = {row.pk: row.other if row.case_id == case.pk else row.case for row in found}
    if not others:
        return ()
    visible = seen_by(person=person, school=case.school)
    seen = set(visible.filter(pk__in=[one.pk for one in others.values()]).values_list("pk", flat=True))
    return tuple(
        LinkRow(
            id=row.pk,
            case=others[row.pk].pk,
            reference=others[row.pk].reference,
            title=others[row.pk].title,
            basis=row.basis,
        )
        for row in found
        if others[row.pk].pk in seen
    )


def link_of(*, case: Case, person: Person, link_id: int) -> rows.LinkedCase | None:
    """One link of this case, from either side, to a case that somebody may see; None for any other."""
    if not any(row.id == link_id for row in links_of(case=case, person=person)):
        return None
    return rows.LinkedCase.objects.get(pk=link_id)


def by_reference(*, person: Person, school: School, reference: str) -> Case | None:
    """The case of a reference that somebody may see; None for any other, there or not."""
    return seen_by(person=person, school=school).filter(reference__iexact=reference.strip()).first()


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


def sealed_in(*, case_id: int) -> set[str]:
    """The digests of documents of this app that stand in the vault of a case."""
    return set(rows.Clearance.objects.filter(case=case_id).values_list("digest", flat=True))


def document_of(*, case: Case, clearance_id: int) -> rows.Clearance | None:
    """A clearance document of this case, or None."""
    return rows.Clearance.objects.filter(case=case, pk=clearance_id).first()


def sent_already(*, person: Person, school: School, sent_as: str) -> Case | None:
    """The case that this very form has opened before, or None."""
    return Case.objects.filter(school=school, opened_by=person, sent_as=sent_as).first()


def undecided_danger(*, case: Case) -> int | None:
    """The number of the first danger nobody has decided on."""
    return _first(rows.Danger.objects.filter(case=case, decision=""))


def unrouted_concern(*, case: Case) -> int | None:
    """The number of the first concern that goes nowhere yet, or of which nobody was told."""
    return _first(rows.Concern.objects.filter(Q(route="") | Q(told_on=None), case=case))


def open_allegation(*, case: Case) -> int | None:
    """The number of the first allegation that the LADO has not heard of; else of the newest."""
    found = rows.Allegation.objects.filter(case=case)
    unheard = _first(found.filter(lado_contacted_on=None))
    return unheard or found.order_by("-pk").values_list("pk", flat=True).first()


def open_request(*, case: Case, asks_for: RequestFor) -> int | None:
    """The number of the first request of a kind that is not answered."""
    return _first(rows.DataRequest.objects.filter(case=case, asks_for=asks_for, answered_on=None))


def open_offer(*, case: Case) -> int | None:
    """The number of the first offer of a meeting that waits for its answer, or for the meeting."""
    still = (OfferOutcome.WAITING, OfferOutcome.ACCEPTED)
    return _first(rows.MeetingOffer.objects.filter(case=case, outcome__in=still))


def open_report(*, case: Case) -> int | None:
    """The number of the first report to a platform that did not end in its taking the post down."""
    left = rows.PlatformReport.objects.filter(case=case, escalated_on=None)
    return _first(left.exclude(outcome=ReportOutcome.REMOVED))


def newest_restriction(*, case: Case) -> int | None:
    """The number of the newest limit on access to the site."""
    return rows.Restriction.objects.filter(case=case).order_by("-pk").values_list("pk", flat=True).first()


def _first(found: QuerySet[Any]) -> int | None:
    pk: int | None = found.order_by("pk").values_list("pk", flat=True).first()
    return pk


def ids_of(*, school: School) -> list[int]:
    """The numbers of all cases of a school, for its erasing; nothing of this is shown to anybody."""
    return list(Case.objects.filter(school=school).order_by("pk").values_list("pk", flat=True))


def accounts_of(*, case_id: int) -> dict[int, str]:
    """Behind which account each post of a case is, as far as that is known: one person’s posts are of one
    account, else those with the same link, else each stands alone."""
    found = rows.Post.objects.filter(case=case_id).values_list("pk", "author", "same_as")
    return {pk: f"party:{author}" if author else same_as or f"post:{pk}" for pk, author, same_as in found}


def references() -> dict[int, str]:
    """The references of all cases on this server, by number, for whoever checks the vault; nothing of this is
    shown on a page."""
    return dict(Case.objects.order_by("pk").values_list("pk", "reference"))


def post_of(*, case: Case) -> rows.Post | None:
    """The post that was added to a case last."""
    return rows.Post.objects.filter(case=case).select_related("case", "case__school").order_by("-pk").first()


def newest_post(*, case: Case) -> int | None:
    """The number of the post that was added to a case last."""
    return rows.Post.objects.filter(case=case).order_by("-pk").values_list("pk", flat=True).first()


def roles_at(*, person: Person, school: School) -> frozenset[Role]:
    """What somebody is at a school now."""
    return schools.roles_of(person=person, school=school)


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
