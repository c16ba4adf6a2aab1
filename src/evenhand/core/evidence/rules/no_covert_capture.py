"""What was got by a friend request, a false account or somebody else's password is not taken in.

Warwickshire County Council, “Legal advice for schools: social media and surveillance” (2019), and East Devon
District Council, “Use of social media in gathering evidence”, as summed up in rule 14 of the design; read
2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.evidence import COVERT
from evenhand.core.evidence.admission import Candidate, Rule
from evenhand.core.findings import Finding, Level


def check(candidate: Candidate) -> Iterator[Finding]:
    """It was openly seen or handed over; or the police asked for it, with a reference."""
    if candidate.vantage is None:
        yield Finding(
            id="vantage-unknown",
            level=Level.STOP,
            words="Nobody has said how this was seen.",
            mend="Say whether you saw it yourself without any trick, or who handed it over.",
        )
    elif candidate.vantage in COVERT:
        yield from _covert(candidate)


def _covert(candidate: Candidate) -> Iterator[Finding]:
    if not candidate.circumstance.strip():
        yield Finding(
            id="covert-circumstance",
            level=Level.STOP,
            words="How this was got has not been written down.",
            mend="Write in a few words how it came about. That is kept in any case.",
        )
    if not candidate.instruction.strip():
        yield Finding(
            id="covert-capture",
            level=Level.STOP,
            words="This was got by a friend request, a false account or a borrowed password. It is not taken "
            "in as evidence.",
            mend="Do not go on looking. Speak with the data protection lead. If the police asked for it, "
            "enter their reference.",
        )


RULE = Rule(
    id="no-covert-capture",
    title="No covert capture",
    authority="Warwickshire and East Devon on social media and surveillance; rule 14; read 2026-11-22",
    check=check,
    says=("vantage-unknown", "covert-circumstance", "covert-capture"),
)
