"""What a capture shows is said in words, claims are put right, and the signed sheet is added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from evenhand.adapters.scanners.scanning import scan
from evenhand.apps.audit.actions import record
from evenhand.apps.evidence.actions.custody import write_custody
from evenhand.apps.evidence.actions.taking import copy_of, refuse_unsound, seal
from evenhand.apps.evidence.models import Copy, Item
from evenhand.apps.evidence.refusals import wrong_day
from evenhand.core.cases import Answered
from evenhand.core.evidence import Act, Work
from evenhand.core.findings import Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What somebody says of a capture that is there: what it shows, and claims put right."""

    alt: str
    others_covered: Answered
    post: int | None = None
    captured_by: str = ""
    captured_on: date | None = None


@transaction.atomic
def describe(
    *,
    by: Person,
    now: datetime,
    school_id: int,
    item: Item,
    said: Said,
) -> None:
    """Say what a picture shows, and put right what was claimed of it. The log says what was changed, not
    what it says."""
    values = {
        "alt": said.alt,
        "others_covered": said.others_covered,
        "post_id": said.post,
        "captured_by": said.captured_by,
        "captured_on": said.captured_on,
    }
    changed = [name for name, value in values.items() if getattr(item, name) != value]
    if not changed:
        return
    for name in changed:
        setattr(item, name, values[name])
    item.save(update_fields=changed)
    record(
        by=by.pk,
        now=now,
        kind="capture.described",
        subject=f"capture:{item.pk}",
        school=school_id,
        facts={"case": f"case:{item.case_id}"}
        | {f"changed.{name.replace('_', '-')}": True for name in changed},
    )


def take_signed_sheet(
    *,
    by: Person,
    now: datetime,
    school_id: int,
    item: Item,
    data: bytes,
    signed_by: str,
    signed_on: date,
    of_copy: str = "",
) -> Copy:
    """Seal the signed sheet as a copy of its capture, or of the copy of that digest where that one was
    printed on it, and mark the capture as signed. Raises `Unreadable` for what is neither a picture nor a
    PDF, `Refused` for a day that is not possible."""
    _refuse_day(item=item, signed_on=signed_on, now=now)
    media_type = _kind_of_sheet(data)
    stored = seal(case_id=item.case_id, data=data)
    refuse_unsound(case_id=item.case_id, stored=stored)
    with transaction.atomic():
        copy = copy_of(
            by=by,
            now=now,
            item=item,
            stored=stored,
            work=Work.SIGNED_SHEET,
            media_type=media_type,
            parent=of_copy,
        )
        item.signed_by, item.signed_on = signed_by, signed_on
        item.save(update_fields=["signed_by", "signed_on"])
        write_custody(by=by, now=now, school_id=school_id, item=item, act=Act.COPIED, copy=stored.digest)
    return copy


def _kind_of_sheet(data: bytes) -> str:
    """What a signed sheet is. A PDF is kept and handed out, and never opened here."""
    if data.startswith(b"%PDF-") and b"%%EOF" in data[-2048:]:
        return "application/pdf"
    return scan(data).seen.media_type


def _refuse_day(*, item: Item, signed_on: date, now: datetime) -> None:
    if signed_on > timezone.localdate(now) or (item.captured_on and signed_on < item.captured_on):
        raise Refused([wrong_day()])
