"""Who may see which case, and lists of the cases that somebody sees."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from evenhand.apps.cases import models as rows
from evenhand.apps.cases.models import Case
from evenhand.apps.cases.values import values_of
from evenhand.apps.schools import queries as schools
from evenhand.core.people import Role

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School
    from evenhand.core import cases as values


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
    """A case of this school that somebody may see; None for any other, there or not. It knows whether it is
    `held` and `in_danger`, for every page of a case says so (see `above`)."""
    found = seen_by(person=person, school=school).annotate(**_what_presses())
    return found.select_related("school").filter(pk=case_id).first()


def by_reference(*, person: Person, school: School, reference: str) -> Case | None:
    """The case of a reference that somebody may see; None for any other, there or not."""
    return seen_by(person=person, school=school).filter(reference__iexact=reference.strip()).first()


def sent_already(*, person: Person, school: School, sent_as: str) -> Case | None:
    """The case that this very form has opened before, or None."""
    return Case.objects.filter(school=school, opened_by=person, sent_as=sent_as).first()


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
    told = _what_presses()
    found = found.annotate(in_danger=told["in_danger"], held=told["held"])
    return found.order_by("-in_danger", "-held", "-opened_at", "-pk")


def _what_presses() -> dict[str, Exists]:
    """Whether a case has a danger that nobody has decided on, and a hold that stops text."""
    of_case = Q(case=OuterRef("pk"))
    return {
        "in_danger": Exists(rows.Danger.objects.filter(of_case, decision="")),
        "held": Exists(rows.Hold.objects.filter(of_case, lifted_at=None)),
    }


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


def not_forgotten(*, school: School, since: datetime, practice: bool) -> dict[int, values.Case]:
    """Every case of a school that is open, or was closed after `since`, as rules know it, those of practice
    or the real ones: for rules that ask of all of them, never for a page."""
    lately = Q(closed_at=None) | Q(closed_at__gte=since)
    found = Case.objects.filter(lately, school=school, practice=practice)
    return values_of(found.select_related("school").order_by("pk"))
