"""Nobody reads of an incident in a letter to all parents before the school has spoken with them.

Kent pack, heading of the incident letter (not until the parents involved have been spoken with); rule 6 of
the design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.cases import Case, Outcome, Part, Party
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Waiver
from evenhand.core.gates.texts import asks_for, tells_everybody
from evenhand.core.people import Role

ENOUGH_DAYS = 2


def check(matter: Matter) -> Iterator[Finding]:
    """There is a conversation with each party who is to be spoken with."""
    draft = matter.draft
    if not (tells_everybody(draft) or asks_for(draft=draft, gate="parties-spoken-to")):
        return
    if draft.case is None:
        yield Finding(
            id="no-case",
            level=Level.STOP,
            words="This text tells of something that happened, but no case stands behind it.",
            mend="Open a case and write down who is involved and who has spoken with them.",
        )
        return
    involved = _to_speak_with(draft.case)
    if not involved:
        yield Finding(
            id="nobody-involved",
            level=Level.WARN,
            words="No parents are entered as involved, so nobody could be spoken with.",
            mend="If you know who wrote the post or whom it hurt, enter them. If nobody knows, go on.",
        )
    for party in involved:
        yield from _about(party, draft.case, matter)


def _to_speak_with(case: Case) -> tuple[Party, ...]:
    """Authors, parents involved and targeted parents. Children are spoken with through their parents."""
    adults = (party for party in case.parties if Part.CHILD not in party.parts)
    return tuple(party for party in adults if _is_involved(party))


def _is_involved(party: Party) -> bool:
    """Whether an adult party is owed a conversation before everybody is told."""
    parts = set(party.parts)
    return bool(
        parts & {Part.AUTHOR, Part.PARENT_INVOLVED} or (Part.TARGETED in parts and not party.is_staff)
    )


def _about(party: Party, case: Case, matter: Matter) -> Iterator[Finding]:
    """What is missing for one party."""
    tried = [one for one in case.conversations if one.party == party.id and one.on <= matter.now]
    if any(one.outcome is Outcome.SPOKEN for one in tried):
        return
    declined = any(one.outcome is Outcome.DECLINED for one in tried)
    days = {one.on for one in tried}
    if declined or len(days) >= ENOUGH_DAYS:
        yield Finding(
            id="party-out-of-reach",
            level=Level.STOP,
            words=f"You could not speak with {party.name}, though you tried"
            + (" and they declined." if declined else f" on {len(days)} days."),
            mend="Try once more. If it cannot be done, the head may decide to go on and writes why.",
        )
    else:
        yield Finding(
            id="party-not-spoken-to",
            level=Level.STOP,
            words=f"Nobody has spoken with {party.name} yet.",
            mend="Speak with them first and write it down. If you cannot reach them, try on two different "
            "days and write down each attempt.",
        )


GATE = Gate(
    id="parties-spoken-to",
    title="Speak with those involved first",
    level=Level.STOP,
    authority="Kent pack, heading of the incident letter; rule 6; read 2026-11-22",
    satisfied_by="A conversation with each author, parent involved and targeted parent.",
    stages=EVERY_STAGE,
    waiver=Waiver(by=(Role.HEAD,), covers=("party-out-of-reach",)),
    check=check,
    says=("party-not-spoken-to", "party-out-of-reach", "no-case", "nobody-involved"),
)
