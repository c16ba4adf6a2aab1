"""Every handling note of a template was read before somebody approves the text.

Kent pack (instructions that are easy to overlook inside the letters); read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter
from evenhand.core.gates.texts import where
from evenhand.core.wording import parse


def check(matter: Matter) -> Iterator[Finding]:
    """Each note is ticked by its number, but for those of words that were left out."""
    draft = matter.draft
    notes = {
        number: note
        for number, note in enumerate(parse(draft.template.body).notes(), start=1)
        if number not in draft.notes_left_out
    }
    for place, (number, note) in enumerate(notes.items(), start=1):
        if number not in draft.standing.notes_read:
            yield Finding(
                id="notes-read",
                level=Level.STOP,
                words=f"Note {place} of {len(notes)} has not been ticked as read.",
                mend="Read it, do what it says, and tick it.",
                place=where(note.text),
            )


GATE = Gate(
    id="notes-read",
    title="The notes were read",
    level=Level.STOP,
    authority="Kent pack, instructions inside the letters; read 2026-11-22",
    satisfied_by="Each note of the template ticked as read, but for those of a passage that was left out.",
    stages=EVERY_STAGE,
    waiver=None,
    check=check,
)
