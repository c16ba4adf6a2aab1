"""Copies and where they come from: each leads back to the original.

ACPO principles of digital evidence, 1 and 3 (the original is not changed, and every step can be repeated),
as in the design, §4 and rule 16; read 2026-11-22.
"""

from collections.abc import Iterable, Mapping

from evenhand.core.evidence import Copy, Item
from evenhand.core.findings import Finding, Level, Place


def lineage(*, item: Item, copies: Iterable[Copy], digest: str) -> tuple[Copy, ...]:
    """The steps from a copy back to the original, nearest first; empty for the original itself.

    Raises `KeyError` for a digest that is neither, or whose way back is broken.
    """
    by_digest = {copy.digest: copy for copy in copies}
    steps: list[Copy] = []
    while digest != item.digest:
        step = by_digest.pop(digest)  # taken out, so that a ring of parents ends
        steps.append(step)
        digest = step.parent
    return tuple(steps)


def check_copies(*, item: Item, copies: Iterable[Copy]) -> tuple[Finding, ...]:
    """What is wrong with the copies of an item: one that takes the place of its original, or leads
    nowhere, or was made before the original came."""
    by_digest = {copy.digest: copy for copy in copies}
    return tuple(
        _finding(what, copy)
        for copy in by_digest.values()
        if (what := _what_is_wrong(item=item, copy=copy, by_digest=by_digest))
    )


def _what_is_wrong(*, item: Item, copy: Copy, by_digest: Mapping[str, Copy]) -> str:
    if copy.digest == item.digest:
        return "copy-is-original"
    if copy.at < item.received_at:
        return "copy-before-original"
    try:
        lineage(item=item, copies=by_digest.values(), digest=copy.digest)
    except KeyError:
        return "copy-without-original"
    return ""


_WORDS = {
    "copy-is-original": "A copy has the very bytes of its original, so nothing was done to it.",
    "copy-before-original": "A copy is dated before its original came in.",
    "copy-without-original": "A copy cannot be led back to its original.",
}


def _finding(what: str, copy: Copy) -> Finding:
    return Finding(
        id=what,
        level=Level.STOP,
        words=_WORDS[what],
        mend="Do not use this copy. Make it anew from the original.",
        place=Place(part=f"copy {copy.digest[:12]}"),
    )
