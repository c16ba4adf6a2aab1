"""How long the file of a list of families is kept that somebody began to bring in and did not finish.

UK GDPR article 5(1)(e): no longer than is necessary for the purpose; the school decides, and writes it down.
A list that is in, or given up, is kept no moment longer, whatever is decided here. At least one day, so that
what was begun in the afternoon can be finished the next morning; at most thirty, for a list of families is
out of date by then and can be exported anew. Bounds and default are a judgement of ours; article read
2026-11-22.
"""

from evenhand.core.findings import Finding, Level, Place

USUAL, SHORTEST, LONGEST = 7, 1, 30
"""In days."""


def why_not_keep(days: int) -> Finding | None:
    """Why a list may not be kept so long; None if it may."""
    if SHORTEST <= days <= LONGEST:
        return None
    return Finding(
        id="list-kept-out-of-bounds",
        level=Level.STOP,
        words=f"A list that is not finished is kept from {SHORTEST} to {LONGEST} days.",
        mend=f"Enter a number from {SHORTEST} to {LONGEST}. Whoever needs a list longer exports it anew.",
        place=Place(part="days"),
    )
