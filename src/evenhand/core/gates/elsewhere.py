"""Does a general text point to somebody in a case that it has nothing to do with?

General words (a newsletter item, an awareness letter, a report to governors) have no case of their own, or
more than one behind them. They are laid before what the school knows of all cases together. What happened is
left out: a newsletter must be able to tell of the trip that a case is about (decision 13).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from evenhand.core.cases import Case
from evenhand.core.gates.recognising import Recognised, compared, record_of
from evenhand.core.identify import Kind, tone
from evenhand.core.identify.record import PersonKind, Record, Roster
from evenhand.core.letters import Draft
from evenhand.core.packs import WIDE, About, Template

APART = "/"
OPENLY = frozenset({Kind.DIRECT, Kind.ROLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointing:
    """A passage that could point to somebody in a case, by the case's reference. `what` says what it is
    where it stands in no line of the text."""

    reference: str
    recognised: Recognised
    what: str = ""


def is_general(template: Template) -> bool:
    """Whether a text tells of no incident and leaves to more than the people involved in one."""
    wide = template.audience in WIDE or "identifies-nobody" in template.gates
    return template.about is About.GENERAL and wide


def pointings(draft: Draft) -> tuple[Pointing, ...]:
    """Every passage of a general text that could point to somebody in another case of the school."""
    own = draft.case.reference if draft.case else ""
    others = [case for case in draft.elsewhere if case.reference != own]
    if not others or not is_general(draft.template):
        return ()
    return tuple(_pointings(draft, _together(others, draft.roster)))


def _pointings(draft: Draft, record: Record) -> Iterator[Pointing]:
    staff = {one.id for one in record.people if one.kind is PersonKind.STAFF}
    for text in compared(draft, record):
        for one in text.recognised:
            pointed = (who.partition(APART)[0] for who in one.mark.who if APART in who)
            for reference in dict.fromkeys(() if _is_openly_said(one, staff) else pointed):
                yield Pointing(reference=reference, recognised=one, what=text.what)


def _is_openly_said(one: Recognised, staff: set[str]) -> bool:
    """Whether colleagues are spoken of as in any newsletter: by name or post, in a line that tells of no
    trouble. Everybody knows that they work here."""
    return (
        one.mark.kind in OPENLY
        and set(one.mark.who) <= staff
        and not tone.tells_of_something(one.line)
        and not tone.is_of_a_quarrel(one.line)
    )


def _together(cases: list[Case], roster: Roster) -> Record:
    """Who is on record of several cases, and their posts, as one record; each id begins with the reference of
    its case."""
    records = [(case.reference, record_of(case, roster)) for case in cases]
    return Record(
        people=tuple(
            one._replace(id=_of(ref, one.id), children=tuple(_of(ref, child) for child in one.children))
            for ref, record in records
            for one in record.people
        ),
        posts=tuple(
            one._replace(id=_of(ref, one.id), author=_of(ref, one.author))
            for ref, record in records
            for one in record.posts
        ),
        facts=tuple(
            one._replace(id=_of(ref, one.id), about=tuple(_of(ref, who) for who in one.about))
            for ref, record in records
            for one in record.facts
        ),
    )


def _of(reference: str, known: str) -> str:
    return f"{reference}{APART}{known}"
