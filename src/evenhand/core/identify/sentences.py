"""Where sentences end."""

import re
from collections.abc import Iterator

END = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[*_]*(?:[^\W\d_a-z]|\d|@|#))")
ABBREVIATED = re.compile(
    r"(?<!\w)(?:mr|mrs|ms|mx|miss|dr|prof|rev|revd|fr|sr|st|cpl|sgt|capt|lt|maj|cllr|messrs|no|nos|tel|ext|rd|ave"
    r"|e\.g|i\.e|etc|approx|dept|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thurs?|fri|yr"
    r"|fig|incl|inc|co|ltd|gov)\.$",
    re.IGNORECASE,
)
INITIAL = re.compile(r"(?<![^\W_])[A-Z]\.$")


def sentences_of(text: str, *, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where each sentence of a paragraph begins and ends; together they are the whole paragraph."""
    begin = start
    for match in END.finditer(text, start, end):
        stop = text[max(begin, match.start() - 8) : match.start() + 1]
        if match.group().startswith(".") and (ABBREVIATED.search(stop) or INITIAL.search(stop)):
            continue
        yield begin, match.end()
        begin = match.end()
    if begin < end:
        yield begin, end
