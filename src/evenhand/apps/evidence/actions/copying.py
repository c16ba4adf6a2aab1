"""A copy of a capture is made with parts covered or cut away. The original is never touched."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import msgspec
from django.db import transaction

from evenhand.adapters.scanners.scanning import rework as made_apart
from evenhand.apps.evidence import queries
from evenhand.apps.evidence.actions.custody import write_custody
from evenhand.apps.evidence.actions.taking import copy_of, refuse_unsound, seal
from evenhand.apps.evidence.models import Copy, Item
from evenhand.core.cases import Answered
from evenhand.core.evidence import Act, Work
from evenhand.core.evidence.reworking import Rework, why_not
from evenhand.core.findings import Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


def rework(
    *,
    by: Person,
    now: datetime,
    school_id: int,
    item: Item,
    what: Rework,
    why: str,
    alt: str,
    others_covered: Answered,
) -> Copy:
    """Make the copy from the original, seal it and name it. Raises `Refused` for parts that cannot be, and a
    vault that does not take it; `Unreadable` where the original cannot be read."""
    against = why_not(what)
    if against is not None:
        raise Refused([against])
    original = b"".join(queries.bytes_of(item, digest=item.digest))
    made = made_apart(original, what=what)
    picture = seal(case_id=item.case_id, data=made.picture.data)
    thumbnail = seal(case_id=item.case_id, data=made.thumbnail.data)
    refuse_unsound(case_id=item.case_id, stored=picture)
    with transaction.atomic():
        copy = copy_of(
            by=by,
            now=now,
            item=item,
            stored=picture,
            work=Work.REDACTED if what.covers else Work.CROPPED,
            how=msgspec.json.encode(what).decode(),
            why=why,
            alt=alt,
            thumbnail=thumbnail.digest,
            others_covered=others_covered,
        )
        write_custody(
            by=by, now=now, school_id=school_id, item=item, act=Act.COPIED, copy=picture.digest, why=why
        )
    return copy
