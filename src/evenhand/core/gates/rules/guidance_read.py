"""Whoever drafts has read the guidance a pack follows, in the edition it follows.

Kent pack, “How to use these resources” (read the current guidance when using and adapting); read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter
from evenhand.core.packs import Guidance


def check(matter: Matter) -> Iterator[Finding]:
    """The edition that was read is the edition of the pack."""
    guidance = matter.draft.pack.guidance
    if guidance is None or _is_read(guidance, matter.draft.standing.guidance_read):
        return
    yield Finding(
        id="guidance-read",
        level=Level.STOP,
        words=f"Nobody has confirmed having read “{guidance.edition or guidance.title}”.",
        mend="Read it, then confirm the edition. Once for each edition is enough.",
    )


def _known_as(guidance: Guidance) -> str:
    """The title with the edition."""
    return f"{guidance.title}, {guidance.edition}" if guidance.edition else guidance.title


def _is_read(guidance: Guidance, read: str) -> bool:
    """Whether what was read is this edition, with or without the title."""
    edition = guidance.edition or guidance.title
    return _folded(read) in {_folded(edition), _folded(_known_as(guidance))}


def _folded(words: str) -> str:
    return " ".join(words.replace(",", " ").split()).casefold()


GATE = Gate(
    id="guidance-read",
    title="The guidance was read",
    level=Level.STOP,
    authority="Kent pack, “How to use these resources”; read 2026-11-22",
    satisfied_by="The drafter’s word that they have read the edition the pack follows.",
    stages=EVERY_STAGE,
    waiver=None,
    check=check,
)
