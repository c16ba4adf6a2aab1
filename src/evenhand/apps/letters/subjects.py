"""What the subject of a message tells: it leaves with the letter, and was approved by nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from evenhand.apps.letters.laying import lay
from evenhand.core.document import Document
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import Matter, Stage
from evenhand.core.gates.rules import accused_teacher_unnamed, identifies_nobody

if TYPE_CHECKING:
    from evenhand.apps.letters.models import Draft

GATES = (identifies_nobody.GATE, accused_teacher_unnamed.GATE)


def why_not_under(*, draft: Draft, subject: str, now: datetime) -> tuple[Finding, ...]:
    """What stops a subject from standing over a letter: whatever would stop it as a title. No second reader
    has seen it, so nothing in it is let stand. The title of the letter itself was approved with it."""
    laid = lay(draft, now=now)
    if not subject.strip() or subject == laid.draft.document.title:
        return ()
    alone = replace(
        laid.draft,
        lines=(),
        document=Document(title=subject, blocks=()),
        standing=replace(laid.draft.standing, second_reader=None),
    )
    matter = Matter(stage=Stage.RELEASE, now=laid.today, draft=alone)
    found = dict.fromkeys(one for gate in GATES for one in gate.check(matter) if one.level is Level.STOP)
    return tuple(
        replace(one, words=f"In the subject of the message: {one.words}", mend="Say it more generally.")
        for one in found
    )
