"""What is done to make a copy that may be shown to others: parts are covered, and edges cut away.

Places are told in thousandths of the upright picture, so that they mean the same at every size and can be
typed as well as drawn. Covering is rounded outwards and cutting inwards: never a dot too little is gone.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from evenhand.core.findings import Finding, Level

WHOLE = 1000
MOST = 60
"""How many parts of one picture can be covered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A part of a picture, in thousandths of its width and height from the top left corner."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rework:
    """What to do: `cut` keeps only this part, `covers` are painted over; `mark` stands below the picture, so
    that nobody takes the copy for the original."""

    covers: tuple[Box, ...] = ()
    cut: Box | None = None
    mark: str = ""


def why_not(rework: Rework) -> Finding | None:
    """Why this cannot be done; None if it can."""
    return next(_against(rework), None)


def covered_dots(box: Box, *, width: int, height: int) -> tuple[int, int, int, int]:
    """The dots that a part covers, from left and top to right and bottom, neither of which is included;
    rounded outwards."""
    return (
        box.left * width // WHOLE,
        box.top * height // WHOLE,
        -(-(box.left + box.width) * width // WHOLE),
        -(-(box.top + box.height) * height // WHOLE),
    )


def kept_dots(box: Box, *, width: int, height: int) -> tuple[int, int, int, int]:
    """The dots that stay when everything outside a part is cut away; rounded inwards."""
    return (
        -(-box.left * width // WHOLE),
        -(-box.top * height // WHOLE),
        (box.left + box.width) * width // WHOLE,
        (box.top + box.height) * height // WHOLE,
    )


def _against(rework: Rework) -> Iterator[Finding]:
    boxes = (*rework.covers, *((rework.cut,) if rework.cut else ()))
    if not boxes:
        yield _stop("rework-nothing", "Nothing is covered and nothing cut away.", "Say which part it is.")
    if len(rework.covers) > MOST:
        yield _stop(
            "rework-many",
            f"These are more than {MOST} parts.",
            "Cover what stands together with one larger part.",
        )
    if any(not _is_inside(box) for box in boxes):
        yield _stop(
            "rework-outside",
            "A part reaches beyond the picture, or has no size.",
            "Give numbers from 0 to 100, with a width and a height.",
        )


def _is_inside(box: Box) -> bool:
    across = box.left >= 0 and box.width > 0 and box.left + box.width <= WHOLE
    return across and box.top >= 0 and box.height > 0 and box.top + box.height <= WHOLE


def _stop(what: str, words: str, mend: str) -> Finding:
    return Finding(id=what, level=Level.STOP, words=words, mend=mend)
