"""The words that findings point to, marked in the letter and numbered, each with the way to what is said."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape

from evenhand.apps.letters.laid import FOR_READERS
from evenhand.core.findings import Finding, Level, Passage

BLOCK = re.compile(r"<(p|li|h[1-6]|td|th)\b[^>]*>(.*?)</\1>", re.S)
TOKEN = re.compile(r"<!--.*?-->|<[^>]*>|&[^;\s]{1,32};|.", re.S)
TAG = re.compile(r"(<!--.*?-->|<[^>]*>)", re.S)
OPENED = re.compile(r"<a\b[^>]*>(?:(?!</a>).)*\Z", re.S)
LOOKS = {Level.STOP: "stop", Level.WARN: "warn", Level.ADVISE: "advise"}
JUDGED, LET_STAND = "judge", "let-stand"
GRAVEST_FIRST = ("stop", JUDGED, "warn", "advise", LET_STAND)
SPOKEN = {
    "stop": "Stops it",
    JUDGED: "To be judged",
    "warn": "Look at it",
    "advise": "To know",
    LET_STAND: "Let stand",
}
"""What is said of a mark to whoever does not see how it looks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointed:
    """A passage to be marked. `id` is that of the link in the letter, `number` leads to what is said; the
    style sheet knows by `look` how it looks."""

    id: str
    number: int
    passage: Passage
    look: str


def look_of(finding: Finding) -> str:
    """How a mark looks: by how badly it stops, and whether a second reader may judge it."""
    judged = finding.level is Level.STOP and finding.id in FOR_READERS
    return JUDGED if judged else LOOKS[finding.level]


def numbered(findings: Iterable[Finding], lines: Sequence[str]) -> dict[Finding, int]:
    """The findings that point to very words, each with its number in the order of the letter; what stands in
    no line comes last. Passages that say too much only together share a number."""
    order = {line: number for number, line in reversed(list(enumerate(lines)))}

    def where(finding: Finding) -> tuple[int, int]:
        passage = finding.place.passage
        assert passage is not None, "only what points to words is put in order"
        return order.get(passage.text, len(lines)), passage.start

    numbers: dict[Finding, int] = {}
    together: dict[tuple[str, str], int] = {}
    pointing = dict.fromkeys(one for one in findings if one.place.passage is not None)
    for finding in sorted(pointing, key=where):
        group = finding.place.passage.group if finding.place.passage else ""
        fresh = len({*numbers.values()}) + 1
        numbers[finding] = together.setdefault((finding.id, group), fresh) if group else fresh
    return numbers


def pointed(numbers: Mapping[Finding, int], *, let_stand: Container[Finding]) -> tuple[Pointed, ...]:
    """The passages of numbered findings, ready to be marked."""
    return tuple(
        Pointed(
            id=_id(finding, numbers),
            number=number,
            passage=finding.place.passage,
            look=LET_STAND if finding in let_stand else look_of(finding),
        )
        for finding, number in numbers.items()
        if finding.place.passage is not None
    )


def ids_of(finding: Finding, numbers: Mapping[Finding, int]) -> tuple[str, ...]:
    """The ids in the letter of everything that bears the number of a finding."""
    return tuple(_id(one, numbers) for one, number in numbers.items() if number == numbers[finding])


def _id(finding: Finding, numbers: Mapping[Finding, int]) -> str:
    number = numbers[finding]
    place = [one for one, other in numbers.items() if other == number].index(finding)
    return f"mark-{number}-{place + 1}" if place else f"mark-{number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Region:
    """A stretch of markup with everything that points into it."""

    start: int
    end: int
    pointed: tuple[Pointed, ...]


def with_marks(page: str, pointed: Sequence[Pointed]) -> tuple[str, frozenset[str]]:
    """The letter as a piece of a page with its passages marked, and the ids of those that found their place.
    The page was escaped by its renderer, and nothing is put in but our own marks and numbers."""
    wanted: dict[str, list[Pointed]] = defaultdict(list)
    for one in pointed:
        wanted[_bare(one.passage.text)].append(one)
    placed: set[str] = set()

    def marked(block: re.Match[str]) -> str:
        nonlocal placed
        those = [
            one for one in wanted.get(_bare(unescape(TAG.sub("", block[2]))), ()) if one.id not in placed
        ]
        if not those:
            return block[0]
        placed |= {one.id for one in those}
        inside = _inside(block[2], _regions(list(_letters(block[2])), those))
        return block[0].replace(block[2], inside, 1) if block[2] else block[0]

    return BLOCK.sub(marked, page), frozenset(placed)


def _is_seen(letter: str) -> bool:
    """Whether a character counts when two renderings of one text are compared."""
    return not letter.isspace() and unicodedata.category(letter) != "Cf"


def _bare(text: str) -> str:
    return "".join(filter(_is_seen, text))


def _letters(markup: str) -> Iterator[tuple[int, int]]:
    """Where each character that counts begins and ends in the markup."""
    for token in TOKEN.finditer(markup):
        if not token[0].startswith("<"):
            yield from ((token.start(), token.end()) for letter in unescape(token[0]) if _is_seen(letter))


def _regions(letters: Sequence[tuple[int, int]], pointed: Iterable[Pointed]) -> list[_Region]:
    """Where the passages stand in the markup; those that meet are one region."""
    regions: list[_Region] = []
    for one in sorted(pointed, key=lambda one: (one.passage.start, one.passage.end)):
        first = len(_bare(one.passage.text[: one.passage.start]))
        last = first + len(_bare(one.passage.words)) - 1
        if not 0 <= first <= last < len(letters):
            continue
        start, end = letters[first][0], letters[last][1]
        if regions and start < regions[-1].end:
            before = regions.pop()
            start, end = before.start, max(end, before.end)
            regions.append(_Region(start=start, end=end, pointed=(*before.pointed, one)))
        else:
            regions.append(_Region(start=start, end=end, pointed=(one,)))
    return regions


def _inside(markup: str, regions: Sequence[_Region]) -> str:
    """The markup of a block with its regions marked."""
    for region in reversed(regions):
        before, words, after = (
            markup[: region.start],
            markup[region.start : region.end],
            markup[region.end :],
        )
        look = min((one.look for one in region.pointed), key=GRAVEST_FIRST.index)
        numbers = "".join(map(_number, dict.fromkeys(region.pointed)))
        if OPENED.search(before + words):  # a link holds no other link: the numbers stand behind it
            rest, closing, after = after.partition("</a>")
            markup = f"{before}{_runs(words, look)}{rest}{closing}{numbers}{after}"
        else:
            markup = f"{before}{_runs(words, look)}{numbers}{after}"
    return markup


def _runs(words: str, look: str) -> str:
    """Words marked piece by piece, so that a mark never closes what it has not opened."""
    pieces = TAG.split(words)
    return "".join(
        piece
        if not piece or TAG.fullmatch(piece)
        else f'<mark class="eh-mark eh-mark--{look}">{piece}</mark>'
        for piece in pieces
    )


def _number(one: Pointed) -> str:
    return (
        f'<a class="eh-number eh-number--{one.look}" id="{one.id}" href="#said-{one.number}">'
        f'<span class="govuk-visually-hidden"> ({SPOKEN[one.look]}: see what is said, </span>{one.number}'
        '<span class="govuk-visually-hidden">)</span></a>'
    )
