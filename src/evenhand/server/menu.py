"""The menu of a school: where the main things are, for the roles of whoever looks."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse

from evenhand.core.permissions import Act, why_not

PLACES = (
    ("Today", "desk:today", Act.SEE_SCHOOL),
    ("Cases", "cases:cases", Act.SEE_CASE),
    ("Letters", "letters:letters", Act.SEE_LETTERS),
    ("Contacts", "contacts:contacts", Act.SEE_CONTACTS),
    ("Library", "packs:library", Act.SEE_PACKS),
    ("Set-up", "schools:setup", Act.SEE_SCHOOL),
)
BELONGS_TO = {
    "contacts": "Contacts",
    "deliveries": "Letters",
    "evidence": "Cases",
    "letters": "Letters",
    "packs": "Library",
    "schools": "Set-up",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One entry. `is_here` where the open page belongs to it."""

    words: str
    href: str
    is_here: bool


def menu(request: HttpRequest) -> tuple[Place, ...]:
    """The entries that open for somebody, on a page about a school; elsewhere none."""
    roles, match = getattr(request, "roles", None), request.resolver_match
    if roles is None or match is None or "school_id" not in match.kwargs:
        return ()
    return tuple(
        Place(
            words=words,
            href=reverse(name, args=[match.kwargs["school_id"]]),
            is_here=_here(match.view_name) == words,
        )
        for words, name, act in PLACES
        if why_not(act=act, roles=roles) is None
    )


def _here(page: str) -> str:
    app = page.partition(":")[0]
    return "Today" if page == "desk:today" else BELONGS_TO.get(app, "Cases")
