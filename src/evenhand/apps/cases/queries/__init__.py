"""Reading cases: who may see which, lists of them, and what is in one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from evenhand.apps.cases.models import Case
from evenhand.apps.cases.queries.inside import (
    ConflictRow,
    HoldRow,
    MemberRow,
    answers_among,
    answers_of,
    children_in,
    conflicts_of,
    document_of,
    has_live_hold,
    holds_of,
    may_be_let_in,
    members_of,
    names_of,
    row_of,
    sealed_in,
)
from evenhand.apps.cases.queries.likeness import (
    LikenessRow,
    involved_as,
    involved_in,
    likenesses_in,
    likenesses_of,
    told_of,
)
from evenhand.apps.cases.queries.posts import (
    CARRIED,
    FEWEST_SIGNS,
    Known,
    LinkRow,
    accounts_of,
    known_posts,
    link_of,
    links_of,
    newest_post,
    post_of,
    same_as,
    same_words,
)
from evenhand.apps.cases.queries.seen import (
    CaseRow,
    by_reference,
    case_of,
    cases_of,
    count_of,
    is_shut_out,
    listed,
    not_forgotten,
    pressing_first,
    seen_by,
    sent_already,
)
from evenhand.apps.cases.queries.unfinished import (
    newest_restriction,
    open_allegation,
    open_offer,
    open_report,
    open_request,
    undecided_danger,
    unrouted_concern,
)
from evenhand.apps.cases.values import ident, today, value_of, values_of
from evenhand.apps.schools import queries as schools
from evenhand.core.cases import Part
from evenhand.core.gates.conflicts import TOUCHED
from evenhand.core.people import Role

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School

__all__ = [
    "CARRIED",
    "FEWEST_SIGNS",
    "CaseRow",
    "ConflictRow",
    "HoldRow",
    "Known",
    "LikenessRow",
    "LinkRow",
    "MemberRow",
    "accounts_of",
    "answers_among",
    "answers_of",
    "by_reference",
    "case_of",
    "cases_of",
    "children_in",
    "conflicts_of",
    "count_of",
    "document_of",
    "has_live_hold",
    "holds_of",
    "ident",
    "ids_of",
    "involved_as",
    "involved_in",
    "is_shut_out",
    "known_posts",
    "likenesses_in",
    "likenesses_of",
    "link_of",
    "links_of",
    "listed",
    "may_be_let_in",
    "members_of",
    "names_of",
    "newest_post",
    "newest_restriction",
    "not_forgotten",
    "open_allegation",
    "open_offer",
    "open_report",
    "open_request",
    "post_of",
    "pressing_first",
    "references",
    "roles_at",
    "row_of",
    "same_as",
    "same_words",
    "sealed_in",
    "seen_by",
    "sent_already",
    "today",
    "told_of",
    "touched",
    "undecided_danger",
    "unrouted_concern",
    "value_of",
    "values_of",
]


def ids_of(*, school: School) -> list[int]:
    """The numbers of all cases of a school, for its erasing; nothing of this is shown to anybody."""
    return list(Case.objects.filter(school=school).order_by("pk").values_list("pk", flat=True))


def references() -> dict[int, str]:
    """The references of all cases on this server, by number, for whoever checks the vault; nothing of this is
    shown on a page."""
    return dict(Case.objects.order_by("pk").values_list("pk", "reference"))


def roles_at(*, person: Person, school: School) -> frozenset[Role]:
    """What somebody is at a school now."""
    return schools.roles_of(person=person, school=school)


def touched(parts: Iterable[Part]) -> bool:
    """Whether somebody with these parts is touched by a case, and must not decide it."""
    return bool(TOUCHED & set(parts))
