"""Head-counts as a person types them: one a line, the number last. "Year 3: 58", "Oak, Year 3, 29"."""

import re
from collections.abc import Iterable

from evenhand.core.findings import Finding, Level, Place
from evenhand.core.identify.counting import CountOf, HeadCount
from evenhand.core.identify.patterns import Pattern

LARGEST = 20_000
LONGEST_NAME = 80
COUNTED = {
    "pupils": "pupils", "pupil": "pupils", "children": "pupils", "child": "pupils", "students": "pupils",
    "student": "pupils", "learners": "pupils", "parents": "parents", "parent": "parents",
    "carers": "parents", "parents and carers": "parents", "families": "families", "family": "families",
    "staff": "staff", "adults": "staff", "people": "people", "person": "people", "members": "people",
}  # fmt: skip
"""Words that may follow a number, and whom they count."""
LINE = Pattern(
    r"^(?P<name>.*?)(?P<gap>[\s,;:=|–—-]+)(?P<number>\d{1,9})"
    rf"\s*(?P<whom>{'|'.join(sorted(COUNTED, key=len, reverse=True))})?\.?$",
    re.IGNORECASE,
)
APART = Pattern(r"\s*[,;|\t]\s*")
HALF_A_NAME = frozenset(
    ("year", "years", "class", "form", "room", "group", "team", "grade", "primary", "p", "s", "set")
)
"""What a number belongs to that stands behind it: "Year 3" alone is a name, and says no count."""
EXAMPLES = {
    CountOf.YEAR: "Year 3: 58",
    CountOf.CLASS: "Oak, Year 3, 29",
    CountOf.JOB: "Teaching assistant: 9",
    CountOf.GROUP: "Choir: 24 pupils",
}


def read_counts(typed: str, *, of: CountOf) -> tuple[tuple[HeadCount, ...], tuple[Finding, ...]]:
    """The counts of lines of one kind, and what could not be read, each with its line. Total."""
    counts: dict[str, HeadCount] = {}
    findings: list[Finding] = []
    for number, line in enumerate(typed.splitlines(), start=1):
        if not line.split():
            continue
        words = " ".join(line.replace("\t", " , ").split())
        read = _read(words, of)
        if isinstance(read, str):
            findings.append(_unread(read, line.strip(), number, of))
        elif read.name.lower() in counts:
            findings.append(_unread("stands twice", line.strip(), number, of))
        else:
            counts[read.name.lower()] = read
    return tuple(counts.values()), tuple(findings)


def spell_counts(counts: Iterable[HeadCount]) -> str:
    """Counts of one kind as they are typed, one a line: `read_counts` reads them back."""
    return "\n".join(_spell(one) for one in counts)


def _spell(one: HeadCount) -> str:
    if one.of is CountOf.CLASS and one.within:
        return f"{one.name}, {one.within}, {one.number}"
    whom = f" {one.within}" if one.of is CountOf.GROUP and one.within else ""
    return f"{one.name}: {one.number}{whom}"


def _read(words: str, of: CountOf) -> HeadCount | str:
    """The count of a line, or what is wrong with it."""
    match = LINE.match(words)
    name = match["name"].strip(" ,;:=|–—-") if match else ""
    if match is None or not name:
        return "has no number at its end"
    if name.split()[-1].lower() in HALF_A_NAME and not re.search(r"[,;:=|–—-]", match["gap"]):
        return "does not say how many"
    number = int(match["number"])
    if number > LARGEST:
        return "has a number that is too large"
    if len(name) > LONGEST_NAME:
        return "is too long"
    within = ""
    if of is CountOf.CLASS:
        name, *rest = APART.split(name, maxsplit=1)
        within = rest[0] if rest else ""
    if of is CountOf.GROUP:
        within = COUNTED[(match["whom"] or "pupils").lower()]
    return HeadCount(of=of, name=name, within=within, number=number)


def _unread(what: str, line: str, number: int, of: CountOf) -> Finding:
    return Finding(
        id="head-count-unread",
        level=Level.STOP,
        words=f"Line {number}, “{line[:LONGEST_NAME]}”, {what}.",
        mend=f"Write it like “{EXAMPLES[of]}”.",
        place=Place(line=number),
    )
