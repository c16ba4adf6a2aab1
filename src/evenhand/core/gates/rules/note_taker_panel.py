"""Whoever takes notes at a meeting cannot sit on a later panel, so the chair should not.

Education (Independent School Standards) Regulations 2014, Schedule, paragraph 33(f) (a panel of people not
directly involved); rule 20 of the design; read 2026-11-22.
"""

import re
from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Waiver
from evenhand.core.gates.conflicts import has_role
from evenhand.core.gates.texts import where
from evenhand.core.identify.shadow import plain
from evenhand.core.letters import Draft
from evenhand.core.people import Role

ANSWER = "notetaker"
TAKES_NOTES = re.compile(r"\bnote-? ?taker|\btak(?:e|es|ing) (?:the )?(?:notes|minutes)", re.IGNORECASE)
MAY_BE_ON_PANEL = re.compile(
    r"\b(?:chair(?:man|woman|person)?|governors?|trustees?|committee member)\b", re.IGNORECASE
)
SENTENCE = re.compile(r"(?<=[.!?])\s+")


def check(matter: Matter) -> Iterator[Finding]:
    """Neither the answers nor the text name the chair or a governor as note-taker."""
    draft = matter.draft
    for words in dict.fromkeys((*_answers(draft), *_sentences(draft))):
        if MAY_BE_ON_PANEL.search(plain(words)) or _names_chair(words, draft):
            yield Finding(
                id="note-taker-panel",
                level=Level.WARN,
                words="The chair or a governor is to take notes, and could then not sit on a panel.",
                mend="Ask a member of staff who is not involved to take notes.",
                place=where(words),
            )
            return


def _answers(draft: Draft) -> tuple[str, ...]:
    """What was answered about the note-taker."""
    return tuple(str(value) for name, value in draft.answers.items() if ANSWER in name)


def _sentences(draft: Draft) -> tuple[str, ...]:
    """The sentences that speak of taking notes."""
    spoken = (sentence for line in draft.lines for sentence in SENTENCE.split(line))
    return tuple(sentence for sentence in spoken if TAKES_NOTES.search(plain(sentence)))


def _names_chair(words: str, draft: Draft) -> bool:
    """Whether the words name the chair of this school."""
    chairs = [person.name for person in draft.school.staff if person.role is Role.CHAIR]
    said = plain(words).casefold()
    return has_role(school=draft.school, name=words, roles=(Role.CHAIR,)) or any(
        plain(name).casefold() in said for name in chairs
    )


GATE = Gate(
    id="note-taker-panel",
    title="The note-taker is not needed on a panel",
    level=Level.WARN,
    authority="Independent School Standards Regulations 2014, Schedule para 33(f); rule 20; read 2026-11-22",
    satisfied_by="A note-taker who is neither chair nor governor.",
    stages=EVERY_STAGE,
    waiver=Waiver(by=(Role.HEAD,)),
    check=check,
)
