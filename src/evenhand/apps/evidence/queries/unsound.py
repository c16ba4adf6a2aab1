"""Every capture, copy and document in the vault, read from the first byte to the last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from evenhand.apps.cases.queries import references, sealed_in
from evenhand.apps.evidence import store
from evenhand.apps.evidence.models import Copy, Item
from evenhand.apps.evidence.queries.holding import loose_ends
from evenhand.core.evidence import Work
from evenhand.core.findings import Finding, Level, Place

CALLED = {
    Work.THUMBNAIL: "its small picture",
    Work.PREVIEW: "the picture that is shown of it",
    Work.REDACTED: "a copy with parts covered",
    Work.CROPPED: "a copy with edges cut away",
    Work.SIGNED_SHEET: "its signed sheet",
}


def unsound() -> Iterator[Finding]:
    """What of the vault is not as it was sealed, by the case and what it is; and files that nothing names.
    Raises `Refused` where the vault cannot be opened at all."""
    for case_id, reference in references().items():
        named = dict(_named(case_id))
        for digest, called in named.items():
            fault = store.vault().verify(case=store.name_of(case_id), digest=digest)
            if fault is not None:
                yield replace(fault, place=Place(source=reference, part=called))
        for end in loose_ends(case_id):
            if end.level is not Level.STOP:  # a file that is missing has been told of by its name
                yield replace(end, place=Place(source=reference, part=f"file {end.place.part}"))


def _named(case_id: int) -> Iterator[tuple[str, str]]:
    """Everything of a case that should be in the vault: its digest, and what it is called."""
    for digest, number in Item.objects.filter(case_id=case_id).values_list("digest", "number"):
        yield digest, f"capture {number}, the original"
    copies = Copy.objects.filter(item__case_id=case_id).select_related("item")
    for copy in copies:
        yield copy.digest, f"capture {copy.item.number}, {CALLED[Work(copy.work)]}"
        if copy.thumbnail:
            yield copy.thumbnail, f"capture {copy.item.number}, the small picture of a copy"
    for digest in sealed_in(case_id=case_id):
        yield digest, "a document of a hold"
