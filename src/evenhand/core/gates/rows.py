"""The gates asked once more of each letter of a merge: a row can bring in a name."""

from collections.abc import Iterator
from dataclasses import replace

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import Matter
from evenhand.core.gates.judging import valid_overrides
from evenhand.core.gates.rules import (
    accused_teacher_unnamed,
    confidentiality_limits,
    identifies_nobody,
    loaded_words,
    unfinished_text,
)

ABOUT_WORDS = (
    unfinished_text.GATE,
    identifies_nobody.GATE,
    accused_teacher_unnamed.GATE,
    loaded_words.GATE,
    confidentiality_limits.GATE,
)
"""The gates that look at words. What the others ask does not differ from row to row."""


def findings_of_row(matter: Matter, lines: tuple[str, ...]) -> Iterator[Finding]:
    """What stops one merged letter, given all that it says. `matter` holds the letter to nobody in
    particular, which has passed every gate: only lines that a row changed are looked at."""
    same = set(matter.draft.lines)
    date = matter.draft.document.date
    varying = tuple(line for line in lines if line not in same or line == date)
    merged = replace(matter, draft=replace(matter.draft, lines=varying))
    overridden = valid_overrides(matter)
    for gate in ABOUT_WORDS:
        if matter.stage in gate.stages and gate.id not in overridden:
            found = dict.fromkeys(gate.check(merged))
            yield from (finding for finding in found if finding.level is Level.STOP)
