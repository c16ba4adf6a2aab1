"""Reading copies: what was made of an original, and what may go out with a letter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from evenhand.apps.evidence.models import Copy, Item
from evenhand.apps.evidence.queries.holding import bytes_of
from evenhand.core.cases import Answered
from evenhand.core.evidence import Work
from evenhand.core.findings import Finding, Level, Unreadable

REWORKED = (Work.REDACTED, Work.CROPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedSheet:
    """A signed sheet of a capture that may go out with a letter: `digest` is that of the signed copy.
    `is_covered` if the picture on it has parts covered."""

    capture: int
    number: int
    digest: str
    size: int
    media_type: str
    signed_by: str
    signed_on: date
    is_covered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reworked:
    """A copy with parts covered or cut away, as pages show it."""

    id: int
    digest: str
    size: int
    is_covered: bool
    why: str
    others_covered: Answered
    at: datetime
    by: str


def signed_sheets_of(case_id: int) -> tuple[SignedSheet, ...]:
    """The signed sheet of each capture of a case that has one: the newest that shows a copy with parts
    covered; where there is none of those, the newest."""
    items = Item.objects.filter(case_id=case_id, signed_on__isnull=False).prefetch_related("copies")
    found = ((item, sheet_among(item.copies.all())) for item in items.order_by("number"))
    return tuple(
        SignedSheet(
            capture=item.pk,
            number=item.number,
            digest=sheet.digest,
            size=sheet.size,
            media_type=sheet.media_type,
            signed_by=item.signed_by,
            signed_on=item.signed_on,
            is_covered=sheet.parent in _covered(item.copies.all()),
        )
        for item, sheet in found
        if sheet is not None and item.signed_on is not None
    )


def sheet_to_enclose(item: Item) -> Copy | None:
    """The signed sheet of a capture that goes out, as `signed_sheets_of` has it; or None."""
    return sheet_among(item.copies.all())


def sheet_among(copies: Iterable[Copy]) -> Copy | None:
    """Of all copies of one capture, the signed sheet that goes out."""
    found = list(copies)
    covered = _covered(found)
    sheets = sorted((one for one in found if one.work == Work.SIGNED_SHEET), key=lambda one: one.pk)
    return next(iter([*(one for one in reversed(sheets) if one.parent in covered), *reversed(sheets)]), None)


def sheet_shows_too_much(item: Item) -> bool:
    """Whether the signed sheet shows the whole picture although a copy with parts covered was made."""
    sheet = sheet_to_enclose(item)
    return sheet is not None and bool(covered := _covered(item.copies.all())) and sheet.parent not in covered


def others_covered(item: Item, copies: Iterable[Copy]) -> Answered:
    """Whether others are covered on what of a capture with these copies would go out. Where a copy with
    parts covered was made, a sheet that does not show it shows too much."""
    found = list(copies)
    covered = _covered(found)
    if not covered:
        return Answered(item.others_covered)
    sheet = sheet_among(found)
    if sheet is not None and sheet.parent not in covered:
        return Answered.NO
    shown = covered[sheet.parent] if sheet else max(covered.values(), key=lambda one: one.pk)
    return Answered(shown.others_covered)


def reworked_of(item: Item) -> tuple[Reworked, ...]:
    """The copies of a capture with parts covered or cut away, the newest first."""
    rows = Copy.objects.filter(item=item, work__in=REWORKED).select_related("by").order_by("-id")
    return tuple(
        Reworked(
            id=row.pk,
            digest=row.digest,
            size=row.size,
            is_covered=row.work == Work.REDACTED,
            why=row.why,
            others_covered=Answered(row.others_covered),
            at=row.at,
            by=row.by.name,
        )
        for row in rows
    )


def reworked(*, item: Item, copy_id: int) -> Copy | None:
    """One copy of this capture with parts covered or cut away, or None."""
    rows = Copy.objects.filter(item=item, work__in=REWORKED, pk=copy_id)
    return rows.select_related("item__received_by", "by").first()


def copy_of(item: Item, *, work: Work) -> Copy | None:
    """The newest copy on which this was done, or None."""
    return Copy.objects.filter(item=item, work=work).order_by("-id").first()


def picture_of(item: Item, *, work: Work) -> bytes:
    """What is shown of a capture: a JPEG with dots only. Raises `Unreadable`."""
    copy = copy_of(item, work=work)
    if copy is None:
        raise Unreadable([_no_copy(item)])
    return b"".join(bytes_of(item, digest=copy.digest))


def _covered(copies: Iterable[Copy]) -> dict[str, Copy]:
    return {one.digest: one for one in copies if one.work == Work.REDACTED}


def _no_copy(item: Item) -> Finding:
    return Finding(
        id="capture-without-picture",
        level=Level.STOP,
        words=f"There is no picture of capture {item.number} to show.",
        mend="Take out the original and look at it with care.",
    )
