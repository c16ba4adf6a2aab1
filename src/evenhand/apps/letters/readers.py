"""Could a reader work out who? What was found, what a second reader let stand, what was looked for, and what
cannot be seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from evenhand.apps.letters.laid import FOR_READERS
from evenhand.core.gates.recognising import record_of
from evenhand.core.gates.rules import accused_teacher_unnamed, identifies_nobody, public_reply
from evenhand.core.identify.counting import Gap, counts_in, gaps_in

if TYPE_CHECKING:
    from evenhand.apps.letters.laid import Laid
    from evenhand.apps.letters.sayings import Said
    from evenhand.core.gates import Stage
    from evenhand.core.letters import SignOff

WHO = frozenset({identifies_nobody.GATE.id, accused_teacher_unnamed.GATE.id, public_reply.GATE.id})
"""The gates that ask it."""
KINDS = {
    "names-party": "A name or an account",
    "accused-teacher-unnamed": "An accused teacher",
    "public-reply": "A fact of the case",
    "may-name-party": "Perhaps a name",
    "points-by-role": "A job or a group",
    "quotes-post": "Words of the post",
    "gives-post-date": "The day of the post",
    "names-class": "A class",
    "links-to-post": "A link to the post",
    "tells-event": "What happened",
    "details-together": "Details together",
    "gives-sensitive-detail": "A private matter",
}
"""In what way a passage points to somebody, by the id of what is said of it."""
FINAL = frozenset({"names-party", *accused_teacher_unnamed.GATE.ids()})
"""What nobody may let stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """The answer. `final` is how many passages nobody may let stand, `judged` how many a second reader may;
    `people`, `posts` and `counts` are how much the text was compared with; `gaps` which head-counts nobody
    has given; `few` how few people point to somebody."""

    found: tuple[Said, ...]
    stood: tuple[Said, ...]
    cleared: SignOff | None
    final: int
    judged: int
    people: int
    posts: int
    counts: int
    few: int
    gaps: tuple[Gap, ...]


def readers_of(laid: Laid, stage: Stage, *, found: tuple[Said, ...], stood: tuple[Said, ...]) -> Readers:
    """The answer for a letter of a case."""
    draft = laid.draft
    assert draft.case is not None, "where there is no case nobody can be meant"
    record = record_of(draft.case, draft.roster)
    final = sum(one.id in FINAL for one in found)
    return Readers(
        found=tuple(sorted(found, key=lambda one: one.number or len(found) + 1)),
        stood=stood,
        cleared=identifies_nobody.cleared_by(laid.matter(stage)) if stood else None,
        final=final,
        judged=sum(one.id in FOR_READERS for one in found),
        people=len(record.people),
        posts=len(record.posts),
        counts=len(counts_in(draft.roster)),
        few=draft.smallest_group,
        gaps=gaps_in(draft.roster),
    )
