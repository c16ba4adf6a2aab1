"""A placeholder or flag that no field answers.

Authority: product.md §5, “there is no way to approve a letter with a gap” (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection, Text
from evenhand.core.packs.nearest import did_you_mean, shortened

MOST_GUESSES = 50


def find(inspection: Inspection) -> Iterator[Finding]:
    """Every use of a name that the front matter does not list."""
    for text in inspection.texts:
        yield from _unknown(text)


def _unknown(text: Text) -> Iterator[Finding]:
    names = [field.name for field in text.template.fields]
    guesses: dict[str, str] = {}
    for use in text.wording.placeholders():
        if use.key in text.fields:
            continue
        otherwise = "List it under fields, at the top of the file."
        if use.key not in guesses and len(guesses) < MOST_GUESSES:
            guesses[use.key] = did_you_mean(use.name, names, otherwise=otherwise)
        yield CHECK.finding(
            use.place,
            words=f"No field is called “{shortened(use.name)}”.",
            mend=guesses.get(use.key, otherwise),
        )


CHECK = Check(
    id="unknown-placeholder",
    title="A placeholder without a field",
    level=Level.STOP,
    why="Nobody could fill it, so no letter could be made.",
    check=find,
)
