"""The evidence sheet of a capture, from its rows and its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.adapters.renderers.pdf.sheet import EvidenceSheet, evidence_sheet
from evenhand.apps.evidence import queries, wordings
from evenhand.apps.evidence.models import Item
from evenhand.core.cases import Case
from evenhand.core.evidence import Work
from evenhand.core.schools import Picture

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School


def sheet_of(item: Item, *, school: School, case: Case, practice: bool) -> bytes:
    """The sheet to sign, as PDF. Raises `Unreadable` where the picture cannot be read, `Refused` where it
    has no words."""
    capture = queries.shown(item)
    post = next((one for one in case.posts if one.id == str(item.post_id)), None)
    title = f"Capture {capture.number}"
    return evidence_sheet(
        EvidenceSheet(
            title=title,
            school=school.name,
            reference=case.reference,
            picture=Picture(data=queries.picture_of(item, work=Work.PREVIEW), alt=capture.alt),
            known=wordings.known(capture),
            claimed=wordings.claimed(capture, post=post),
            digest=capture.digest,
            statement="The picture above is a copy, made smaller for this page, of what I captured or was "
            "given. I have changed nothing in it.",
            watermark="PRACTICE" if practice else "",
        )
    )
