"""Custody: whoever sees, copies, prints or hands out evidence is written into the log.

ACPO principles of digital evidence, 3 (an audit trail a third party can follow), as in the design, §4 and
rule 17; read 2026-11-22.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from evenhand.core.audit import Checkpoint, Event, Link
from evenhand.core.audit.sealing import link
from evenhand.core.evidence import Act, Item
from evenhand.core.findings import Finding, Level, Refused

NEEDS_REASON = frozenset({Act.EXPORTED, Act.PRINTED, Act.DISPOSED})
NEEDS_RECIPIENT = frozenset({Act.EXPORTED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of custody. The words stay with the case and can be erased with it; the log holds
    only their digest."""

    link: Link
    why: str = ""
    to: str = ""


def entry(
    *,
    by: str,
    now: datetime,
    previous: Checkpoint,
    item: Item,
    act: Act,
    school: str,
    copy: str = "",
    why: str = "",
    to: str = "",
) -> Entry:
    """Write down who did what with an item, or with the copy of that digest; why, and to whom it went.

    Raises `Refused` where a reason or a recipient is missing, and for an event out of form or turn.
    """
    missing = [*_missing(act=act, why=why, to=to)]
    if missing:
        raise Refused(missing)
    event = Event(
        sequence=previous.count + 1,
        at=now,
        by=by,
        kind=f"evidence.{act}",
        subject=item.id,
        school=school,
        facts=_facts(item=item, copy=copy, why=why, to=to),
    )
    return Entry(link=link(previous=previous, event=event), why=why, to=to)


def words_match(one: Entry) -> bool:
    """Whether the words of an entry are those whose digest the log holds."""
    facts = one.link.event.facts
    return all(
        facts.get(name, "") == (words_digest(words) if words else "")
        for name, words in (("why", one.why), ("to", one.to))
    )


def words_digest(words: str) -> str:
    """The SHA-256 of words, to tie them to the log without putting them there."""
    return hashlib.sha256(words.encode()).hexdigest()


def _facts(*, item: Item, copy: str, why: str, to: str) -> dict[str, str]:
    facts = {"case": item.case, "original": item.digest, "copy": copy}
    facts |= {name: words_digest(words) for name, words in (("why", why), ("to", to)) if words}
    return {name: fact for name, fact in facts.items() if fact}


def _missing(*, act: Act, why: str, to: str) -> list[Finding]:
    missing = []
    if act in NEEDS_REASON and not why.strip():
        missing.append(_finding("custody-reason", "Nobody has said why.", "Write the reason in a sentence."))
    if act in NEEDS_RECIPIENT and not to.strip():
        missing.append(
            _finding("custody-recipient", "Nobody has said to whom it goes.", "Write who gets it, and where.")
        )
    return missing


def _finding(what: str, words: str, mend: str) -> Finding:
    return Finding(id=what, level=Level.STOP, words=words, mend=mend)
