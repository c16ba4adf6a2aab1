"""Nobody's account is looked at again and again without anything new having happened.

Warwickshire County Council, “Legal advice for schools: social media and surveillance” (2019), and East Devon
District Council, “Use of social media in gathering evidence”, as summed up in rule 15 of the design; read
2026-11-22. The number three is the design's.
"""

from collections.abc import Iterator

from evenhand.core.evidence.admission import Candidate, Rule
from evenhand.core.findings import Finding, Level

MOST = 3
"""The capture without a new event, counted from the last one that had one, that is stopped."""


def check(candidate: Candidate) -> Iterator[Finding]:
    """It is a first look, or something new happened, or the need was written down and still holds."""
    if _is_needed(candidate):
        return
    if candidate.scheduled:
        yield _finding("capture-scheduled", Level.STOP, "Captures do not repeat by themselves.")
        return
    count = 0 if candidate.new_event else _looks_without_event(candidate) + 1
    if count >= MOST:
        yield _finding(
            "surveillance-by-habit",
            Level.STOP,
            f"This would be capture {count} from one account without anything new having happened.",
        )
    elif count == MOST - 1:
        yield _finding(
            "surveillance-soon",
            Level.WARN,
            "This account has been looked at before, and nothing new has happened. The next time is stopped.",
        )


def _is_needed(candidate: Candidate) -> bool:
    need = candidate.necessity
    return bool(need and need.by.strip() and need.words.strip() and candidate.now <= need.until)


def _looks_without_event(candidate: Candidate) -> int:
    """How many looks there were since something happened, the newest first."""
    looks = sorted(candidate.earlier, key=lambda look: look.at, reverse=True)
    return next((count for count, look in enumerate(looks) if look.new_event), len(looks))


def _finding(what: str, level: Level, words: str) -> Finding:
    return Finding(
        id=what,
        level=level,
        words=words,
        mend="Leave the account alone. If looking on is necessary and proportionate, the data protection "
        "lead writes down why, and until when.",
    )


RULE = Rule(
    id="no-surveillance-by-habit",
    title="No surveillance by habit",
    authority="Warwickshire and East Devon on social media and surveillance; rule 15; read 2026-11-22",
    check=check,
    says=("capture-scheduled", "surveillance-by-habit", "surveillance-soon"),
)
