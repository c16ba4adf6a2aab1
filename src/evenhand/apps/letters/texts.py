"""What a text of the library asks of whoever writes with it."""

from __future__ import annotations

from functools import lru_cache

from evenhand.core.packs import WIDE, About, Audience, Kind, Pack, Template
from evenhand.core.wording import Note, Wording, parse

QUIET = frozenset({Audience.ALL_PARENTS, Audience.GOVERNORS})


def greets_one(template: Template) -> bool:
    """Whether a text goes to somebody in particular, so that a name and an address are asked for."""
    return template.kind is Kind.LETTER and template.audience not in WIDE


def is_for_quiet_times(template: Template) -> bool:
    """Whether a text may be written without a case: general words to all parents, and what governors are
    told of a term."""
    return template.audience in QUIET and template.about is About.GENERAL


@lru_cache(maxsize=256)
def wording_of(template: Template) -> Wording:
    """The wording of a template, read once."""
    return parse(template.body, source=template.path, first_line=template.body_line)


def notes_of(template: Template) -> tuple[Note, ...]:
    """The notes to whoever writes, in the order of their numbers."""
    return wording_of(template).notes()


def guidance_name(pack: Pack) -> str:
    """The edition of the guidance a pack follows, as it is confirmed; empty if it follows none."""
    return (pack.guidance.edition or pack.guidance.title) if pack.guidance else ""
