"""Posts, and the cases that belong together because of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

from django.db.models import Q

from evenhand.apps.cases import models as rows
from evenhand.apps.cases.queries.seen import CaseRow, listed, seen_by

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.cases.models import Case
    from evenhand.apps.schools.models import School

FEWEST_SIGNS = 24
"""Posts with the same words are taken for the same post only from so many letters on."""

CARRIED = frozenset({"fbclid", "igsh", "igshid", "si", "s", "t", "ref", "mibextid", "rdid"})
"""Parts of links that say who passed them on, not what they lead to."""


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


def accounts_of(*, case_id: int) -> dict[int, str]:
    """Behind which account each post of a case is, as far as that is known: one person’s posts are of one
    account, else those with the same link, else each stands alone."""
    found = rows.Post.objects.filter(case=case_id).values_list("pk", "author", "same_as")
    return {pk: f"party:{author}" if author else same_as or f"post:{pk}" for pk, author, same_as in found}


def post_of(*, case: Case) -> rows.Post | None:
    """The post that was added to a case last."""
    return rows.Post.objects.filter(case=case).select_related("case", "case__school").order_by("-pk").first()


def newest_post(*, case: Case) -> int | None:
    """The number of the post that was added to a case last."""
    return rows.Post.objects.filter(case=case).order_by("-pk").values_list("pk", flat=True).first()
