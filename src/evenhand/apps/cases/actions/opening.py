"""Opening a case with its first post, adding posts, saying who wrote them, and closing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from evenhand.apps.cases import queries
from evenhand.apps.cases.actions.access import hand_to_chair, in_role, let_in
from evenhand.apps.cases.actions.logging import log, must_be_open, must_belong
from evenhand.apps.cases.models import Case, LinkedCase, Numbering, Party, Post, Reopening
from evenhand.apps.schools import queries as schools
from evenhand.core.cases import Attribution
from evenhand.core.findings import Finding, Level, Refused
from evenhand.core.people import Role
from evenhand.core.permissions import Act, why_not

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPost:
    """What somebody tells of a post."""

    site: str
    link: str = ""
    posted_on: date | None = None
    seen_on: date | None = None
    words: str = ""
    supplied_by: str = ""
    vantage: str = ""


@transaction.atomic
def open_case(
    *,
    by: Person,
    now: datetime,
    school: School,
    title: str,
    post: NewPost,
    sent_as: str = "",
    about_head: bool = False,
) -> Case:
    """A new case with its first post. It is seen by whoever reports it, if their part is to work on cases,
    by the head and by the safeguarding lead; if it is about the head, by the chair in place of the head.

    The same form sent again gives the case it opened before. Raises `Refused` if nobody could see the case.
    """
    number = _next_number(school, timezone.localdate(now).year)
    known = queries.sent_already(person=by, school=school, sent_as=sent_as) if sent_as else None
    if known is not None:
        return known
    case = Case.objects.create(
        school=school,
        reference=number,
        title=title,
        opened_at=now,
        opened_by=by,
        sent_as=sent_as or None,
        practice=schools.is_practice(school=school),
    )
    first = _write(by=by, now=now, case=case, post=post)
    if about_head:
        hand_to_chair(by=by, now=now, case=case)
    people = _who_sees(by, case)
    if not people:
        raise Refused([_nobody_to_see()])
    for person in people:
        let_in(by=by, now=now, case=case, person=person)
    log(by=by, now=now, case=case, kind="case.opened", post=f"post:{first.pk}", members=len(people))
    return case


@transaction.atomic
def add_post(*, by: Person, now: datetime, case: Case, post: NewPost) -> Post:
    """One more post in a case. Raises `Refused` if the case is closed."""
    must_be_open(case=case)
    row = _write(by=by, now=now, case=case, post=post)
    log(by=by, now=now, case=case, kind="case.post-added", post=f"post:{row.pk}")
    return row


@transaction.atomic
def attribute(
    *,
    by: Person,
    now: datetime,
    post: Post,
    author: Party | None,
    attribution: Attribution,
    basis: str,
    targets: Sequence[Party] = (),
) -> Post:
    """Say who wrote a post, how sure the school is and on what basis, and whom it is aimed at.
    Raises `Refused` for being sure of nobody, or of somebody without a basis."""
    must_be_open(case=post.case)
    must_belong(case=post.case, found=[*targets, *([author] if author else [])])
    if attribution is not Attribution.UNKNOWN and (author is None or not basis.strip()):
        raise Refused([_no_basis()])
    post.author, post.attribution, post.basis = author, attribution, basis
    post.save(update_fields=["author", "attribution", "basis"])
    post.targets.set(targets)
    log(
        by=by,
        now=now,
        case=post.case,
        kind="case.post-attributed",
        post=f"post:{post.pk}",
        attribution=str(attribution),
    )
    return post


@transaction.atomic
def link(*, by: Person, now: datetime, case: Case, other: Case, basis: str) -> LinkedCase:
    """Say that another case of the school belongs with this one. Said twice, it stands once."""
    assert case.school_id == other.school_id, "cases of two schools are not linked"
    if case.pk == other.pk:
        raise Refused([_is_itself()])
    known = LinkedCase.objects.filter(case=other, other=case).first()
    if known:
        return known
    row, is_new = LinkedCase.objects.get_or_create(
        case=case, other=other, defaults={"basis": basis, "recorded_at": now, "recorded_by": by}
    )
    if is_new:
        log(by=by, now=now, case=case, kind="case.linked", other=f"case:{other.pk}")
    return row


@transaction.atomic
def unlink(*, by: Person, now: datetime, case: Case, link: LinkedCase) -> None:
    """Take back that another case belongs with this one, from either side."""
    assert case.pk in (link.case_id, link.other_id), "a link of another case"
    other = link.other_id if link.case_id == case.pk else link.case_id
    link.delete()
    log(by=by, now=now, case=case, kind="case.unlinked", other=f"case:{other}")


@transaction.atomic
def close(*, by: Person, now: datetime, case: Case, learning: str, outcome: str = "") -> Case:
    """Close a case: what came of it, and what was learnt. Raises `Refused` while a hold is live, and if it
    is closed already."""
    Case.objects.select_for_update().get(pk=case.pk)
    case.refresh_from_db(fields=["closed_at"])
    must_be_open(case=case)
    if queries.has_live_hold(case_id=case.pk):
        raise Refused([_is_held()])
    case.closed_at, case.closed_by, case.learning, case.outcome = now, by, learning, outcome
    case.save(update_fields=["closed_at", "closed_by", "learning", "outcome"])
    log(by=by, now=now, case=case, kind="case.closed", outcome=outcome or "unsaid")
    return case


@transaction.atomic
def reopen(*, by: Person, now: datetime, case: Case, reason: str) -> Case:
    """Take a closed case up again, for a reason; what its closing said is kept. Raises `Refused` if it is
    open."""
    Case.objects.select_for_update().get(pk=case.pk)
    case.refresh_from_db(fields=["closed_at", "closed_by", "outcome", "learning"])
    if case.closed_at is None or case.closed_by is None:
        raise Refused([_is_open()])
    Reopening.objects.create(
        case=case,
        recorded_at=now,
        recorded_by=by,
        reason=reason,
        outcome=case.outcome,
        learning=case.learning,
        closed_at=case.closed_at,
        closed_by=case.closed_by,
    )
    case.closed_at, case.closed_by, case.learning, case.outcome = None, None, "", ""
    case.save(update_fields=["closed_at", "closed_by", "learning", "outcome"])
    log(by=by, now=now, case=case, kind="case.reopened")
    return case


def _next_number(school: School, year: int) -> str:
    Numbering.objects.get_or_create(school=school, year=year)
    row = Numbering.objects.select_for_update().get(school=school, year=year)
    row.last += 1
    row.save(update_fields=["last"])
    letters = "".join(word[0] for word in school.name.split() if word[0].isalpha())[:2].upper()
    return f"{letters or 'C'}-{year}-{row.last:03}"


def _write(*, by: Person, now: datetime, case: Case, post: NewPost) -> Post:
    return Post.objects.create(
        case=case,
        recorded_at=now,
        recorded_by=by,
        same_as=queries.same_as(post.link),
        same_words=queries.same_words(post.words),
        attribution=Attribution.UNKNOWN,
        **asdict(post),
    )


def _who_sees(by: Person, case: Case) -> list[Person]:
    leads = (Role.DSL, Role.CHAIR) if case.head_conflicted else (Role.DSL, Role.HEAD)
    people = {person.pk: person for person in in_role(school=case.school, roles=leads)}
    works = why_not(act=Act.WORK_ON_CASE, roles=schools.roles_of(person=by, school=case.school)) is None
    if works:
        people[by.pk] = by
    return [person for person in people.values() if not queries.is_shut_out(person=person, case=case)]


def _nobody_to_see() -> Finding:
    return Finding(
        id="nobody-to-see-case",
        level=Level.STOP,
        words="There is nobody yet who could see this case.",
        mend="Enter first who the headteacher, the safeguarding lead and the chair are, under “People and "
        "their parts”.",
    )


def _no_basis() -> Finding:
    return Finding(
        id="attribution-without-basis",
        level=Level.STOP,
        words="To be sure, or nearly sure, who wrote a post takes a person and the reason why you are.",
        mend="Choose who, and say how you know; or leave it at “Nobody knows”.",
    )


def _is_held() -> Finding:
    return Finding(
        id="held-case-stays-open",
        level=Level.STOP,
        words="There is a hold on this case, so it cannot be closed.",
        mend="Wait until the agency has given its clearance, and lift the hold first.",
    )


def _is_open() -> Finding:
    return Finding(
        id="case-is-open",
        level=Level.STOP,
        words="This case is open already.",
        mend="Go back to the case and go on with it.",
    )


def _is_itself() -> Finding:
    return Finding(
        id="case-linked-to-itself",
        level=Level.STOP,
        words="This is the case itself.",
        mend="Choose another case.",
    )
