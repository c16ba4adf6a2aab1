"""Where sentences end."""

import re
from collections.abc import Iterator

from evenhand.core.identify.patterns import Pattern

END = Pattern(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[*_]*(?:[^\W\d_a-z]|\d|@|#))")
ABBREVIATED = Pattern(
    r"(?<!\w)(?:mr|mrs|ms|mx|miss|dr|prof|rev|revd|fr|sr|st|cpl|sgt|capt|lt|maj|cllr|messrs|no|nos|tel"
    r"|ext|rd|ave"
    r"|e\.g|i\.e|etc|approx|dept|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thurs?"
    r"|fri|yr"
    r"|fig|incl|inc|co|ltd|gov)\.$",
    re.IGNORECASE,
)
INITIAL = Pattern(r"(?<![^\W_])[A-Z]\.$")
THE_WRITER = Pattern(
    r"\b(?:do|did|am|was|have|had|can|could|will|would|shall|should|must|than|as|nor|and) I\.$"
)
"""No initial but the writer at the end of a sentence: "and so do I"."""


def sentences_of(text: str, *, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where each sentence of a paragraph begins and ends; together they are the whole paragraph."""
    begin = start
    for match in END.finditer(text, start, end):
        stop = text[max(begin, match.start() - 10) : match.start() + 1]
        initial = INITIAL.search(stop) is not None and THE_WRITER.search(stop) is None
        if match.group().startswith(".") and (ABBREVIATED.search(stop) or initial):
            continue
        yield begin, match.end()
        begin = match.end()
    if begin < end:
        yield begin, end
