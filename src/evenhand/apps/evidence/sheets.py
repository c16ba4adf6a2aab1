"""The evidence sheet of a capture, from its rows and its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evenhand.adapters.renderers.pdf.sheet import EvidenceSheet, evidence_sheet
from evenhand.adapters.scanners.showing import show as display
from evenhand.apps.evidence import queries, wordings
from evenhand.apps.evidence.models import Copy, Item
from evenhand.core.cases import Case
from evenhand.core.evidence import Work
from evenhand.core.schools import Picture

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School


def sheet_of(item: Item, *, school: School, case: Case, practice: bool, copy: Copy | None = None) -> bytes:
    """The sheet to sign, as PDF; with a copy on it where one with parts covered or cut away is to go out.
    Raises `Unreadable` where the picture cannot be read, `Refused` where it has no words."""
    capture = queries.shown(item)
    post = next((one for one in case.posts if one.id == str(item.post_id)), None)
    return evidence_sheet(
        EvidenceSheet(
            title=f"Capture {capture.number}",
            school=school.name,
            reference=case.reference,
            picture=Picture(data=_picture(item, copy), alt=copy.alt if copy else capture.alt),
            known=(*wordings.known(capture), *(wordings.of_copy(copy) if copy else ())),
            claimed=wordings.claimed_on_sheet(capture, post=post),
            digest=capture.digest,
            statement=_statement(copy),
            watermark="PRACTICE" if practice else "",
        )
    )


def _picture(item: Item, copy: Copy | None) -> bytes:
    if copy is None:
        return queries.picture_of(item, work=Work.PREVIEW)
    return display(b"".join(queries.bytes_of(item, digest=copy.digest))).data


def _statement(copy: Copy | None) -> str:
    if copy is None:
        return (
            "The picture above is a copy, made smaller for this page, of what I captured or was given. I "
            "have changed nothing in it."
        )
    return (
        "The picture above is a copy of what I captured or was given, made smaller for this page, with parts "
        "covered or cut away so that it shows no more than it has to. Nothing else in it is changed, and the "
        "original is kept as it came."
    )
