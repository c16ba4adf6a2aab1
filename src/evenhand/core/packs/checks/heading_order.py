"""Headings: a letter has exactly one of the first level, and no level is left out on the way down.

Authority: rendering.md §2, PDF/UA-1 clause 7.4 (read 2026-11-22).
"""

import re
from collections.abc import Iterator, Sequence

from evenhand.core.findings import Finding, Level
from evenhand.core.packs import Kind
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection, Text
from evenhand.core.wording import Choice, Passage, Wording
from evenhand.core.wording.nodes import Node, Prose

HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+\S", re.MULTILINE)


def find(inspection: Inspection) -> Iterator[Finding]:
    """Templates whose headings a reader could not find their way by."""
    for text in inspection.texts:
        yield from _skipped(text.wording.nodes, 0, text)[1]
        if text.template.kind is Kind.LETTER:
            yield from _titles(text)


def _levels(prose: Prose) -> Iterator[tuple[int, int]]:
    for found in HEADING.finditer(prose.source()):
        yield prose.start + found.start(1), len(found[1])


def _skipped(nodes: Sequence[Node], level: int, text: Text) -> tuple[int, list[Finding]]:
    """The level after some nodes, and a finding for each heading that leaves one out."""
    findings: list[Finding] = []
    for node in nodes:
        match node:
            case Prose():
                for offset, here in _levels(node):
                    if here > level + 1:
                        findings.append(_skip(text.wording, offset, here))
                    level = here
            case Passage():
                findings += _skipped(node.children, level, text)[1]
            case Choice():
                after = [_skipped(option.children, level, text) for option in node.options]
                findings += [finding for _, found in after for finding in found]
                level = min((reached for reached, _ in after), default=level)
    return level, findings


def _skip(wording: Wording, offset: int, level: int) -> Finding:
    return CHECK.finding(
        wording.place(offset),
        words=f"This is a heading of level {level}, and there is none of level {level - 1} above it.",
        mend=f"Write it with {level - 1} times #, or put a heading above it that is always printed.",
    )


def _titles(text: Text) -> Iterator[Finding]:
    sure, others = _firsts(text.wording.nodes)
    place = text.wording.place
    for offset in others:
        yield CHECK.finding(
            place(offset),
            words="The title of the letter stands where it may be left out.",
            mend="Put the line with one # outside of passages, or into every option of its choice.",
        )
    for offset in sure[1:]:
        yield CHECK.finding(
            place(offset),
            words="This is the second title of the letter.",
            mend="A letter has one line with a single #. Write ## here.",
        )
    if not sure and not others:
        yield CHECK.finding(
            place(0),
            words="This letter has no title.",
            mend="Put a line such as # Working together after the greeting.",
        )


def _firsts(nodes: Sequence[Node]) -> tuple[list[int], list[int]]:
    """Offsets of headings of the first level: those always printed, and those perhaps left out."""
    sure: list[int] = []
    others: list[int] = []
    for node in nodes:
        match node:
            case Prose():
                sure += [offset for offset, level in _levels(node) if level == 1]
            case Passage():
                others += [offset for part in _firsts(node.children) for offset in part]
            case Choice():
                found = [_firsts(option.children) for option in node.options]
                others += [offset for _, perhaps in found for offset in perhaps]
                firsts = [here for here, _ in found]
                if len({len(here) for here in firsts}) == 1:
                    sure += firsts[0]
                else:
                    others += [offset for here in firsts for offset in here]
    return sure, others


CHECK = Check(
    id="heading-order",
    title="Headings out of order",
    level=Level.STOP,
    why="Somebody who reads by ear finds their way by headings, and the file must have a title.",
    check=find,
)
