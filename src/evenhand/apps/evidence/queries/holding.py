"""Reading what the vault holds, and whether rows and files agree."""

from __future__ import annotations

from collections.abc import Iterator

from evenhand.apps.cases.queries import sealed_in
from evenhand.apps.evidence import store
from evenhand.apps.evidence.models import Copy, Item
from evenhand.core.findings import Finding, Level, Place


def bytes_of(item: Item, *, digest: str) -> Iterator[bytes]:
    """The bytes of an original or a copy, piece by piece. Raises `Unreadable`."""
    return store.read(case_id=item.case_id, digest=digest)


def fault_of(item: Item, digest: str) -> Finding | None:
    """What is wrong with an original or a copy when it is read whole; None if nothing is."""
    return store.vault().verify(case=store.name_of(item.case_id), digest=digest)


def loose_ends(case_id: int) -> tuple[Finding, ...]:
    """Where rows and files do not agree: a row without its file must never be; a file without a row is
    what a crash leaves before the row is written, harmless, and gone with the case."""
    held = set(store.vault().digests(case=store.name_of(case_id)))
    rows = Item.objects.filter(case_id=case_id)
    named = set(rows.values_list("digest", flat=True))
    for digest, thumbnail in Copy.objects.filter(item__case_id=case_id).values_list("digest", "thumbnail"):
        named |= {digest, thumbnail} - {""}
    named |= sealed_in(case_id=case_id)
    return (
        *(_end("capture-without-file", Level.STOP, digest) for digest in sorted(named - held)),
        *(_end("file-without-capture", Level.ADVISE, digest) for digest in sorted(held - named)),
    )


_ENDS = {
    "capture-without-file": (
        "The vault has no file for something that the case names.",
        "Bring the vault back from a backup.",
    ),
    "file-without-capture": (
        "The vault has a file that no capture names; an upload was cut short.",
        "Nothing is to be done. It is sealed and goes with the case.",
    ),
}


def _end(what: str, level: Level, digest: str) -> Finding:
    words, mend = _ENDS[what]
    return Finding(
        id=what, level=level, words=words, mend=mend, place=Place(source="vault", part=digest[:12])
    )
