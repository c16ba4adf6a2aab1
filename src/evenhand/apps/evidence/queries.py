"""Reading about captures. Bytes come from the vault, facts from the tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from evenhand.apps.cases.queries import sealed_in
from evenhand.apps.evidence import store
from evenhand.apps.evidence.models import Copy, Custody, Item, NotTaken
from evenhand.core import evidence as values
from evenhand.core.cases import Answered
from evenhand.core.cases import Capture as CoreCapture
from evenhand.core.evidence import Act, Vantage, Work
from evenhand.core.evidence.alikeness import alike
from evenhand.core.findings import Finding, Level, Place, Unreadable

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from evenhand.apps.cases.models import Case

LOOKED_AT = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One capture as pages and other apps know it. `received_at` is known; what begins with
    `captured`, `supplied` and `file` is claimed. `same_look` are the numbers of captures of the case
    that look alike."""

    id: int
    number: int
    post: int | None
    digest: str
    size: int
    media_type: str
    width: int
    height: int
    name: str
    vantage: Vantage
    circumstance: str
    instruction: str
    captured_on: date | None
    captured_by: str
    supplied_by: str
    file_taken: str
    file_device: str
    file_has_place: bool
    received_at: datetime
    received_by: str
    alt: str
    others_covered: Answered
    checked_at: datetime
    is_unchanged: bool
    signed_by: str
    signed_on: date | None
    has_signed_copy: bool
    same_look: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One row of custody as a page shows it."""

    act: Act
    by: str
    at: datetime
    why: str
    to: str
    of_copy: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """The fact that something was not taken in, by whom it was said and when."""

    finding: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedSheet:
    """A signed sheet of a capture that may go out with a letter: `digest` is that of the signed copy."""

    capture: int
    number: int
    digest: str
    size: int
    media_type: str
    signed_by: str
    signed_on: date


def signed_sheets_of(case_id: int) -> tuple[SignedSheet, ...]:
    """The newest signed sheet of each capture of a case that has one."""
    rows = Copy.objects.filter(item__case_id=case_id, work=Work.SIGNED_SHEET).select_related("item")
    newest = {row.item_id: row for row in rows.order_by("pk")}
    return tuple(
        SignedSheet(
            capture=row.item_id,
            number=row.item.number,
            digest=row.digest,
            size=row.size,
            media_type=row.media_type,
            signed_by=row.item.signed_by,
            signed_on=row.item.signed_on,
        )
        for row in sorted(newest.values(), key=lambda one: one.item.number)
        if row.item.signed_on is not None
    )


def captures_of(case_id: int) -> tuple[Capture, ...]:
    """The captures of a case in the order in which they came."""
    rows = Item.objects.filter(case_id=case_id).select_related("received_by").prefetch_related("copies")
    items = list(rows)
    return tuple(_shown(item, among=items) for item in items)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What a page that shows many things says of a capture."""

    id: int
    number: int
    alt: str
    received_at: datetime
    received_by: str
    fingerprint: int


def in_brief(case_id: int) -> tuple[tuple[CoreCapture, ...], tuple[Brief, ...]]:
    """The captures of a case as the rules know them, and as a page lists them, read at once."""
    items = list(Item.objects.filter(case_id=case_id).select_related("received_by"))
    brief = (
        Brief(
            id=item.pk,
            number=item.number,
            alt=item.alt,
            received_at=item.received_at,
            received_by=item.received_by.name,
            fingerprint=int(item.fingerprint, 16),
        )
        for item in items
    )
    return tuple(_core(item) for item in items), tuple(brief)


def looks_like(*, captures: Iterable[Brief], among: QuerySet[Case]) -> dict[int, tuple[int, ...]]:
    """For captures that look like one of other cases: the numbers of those cases, by the number of the
    capture. Only the newest captures of those cases are looked at."""
    own = tuple(captures)
    if not own:
        return {}
    newest = Item.objects.filter(case__in=among).order_by("-pk").values_list("pk", "case", "fingerprint")
    others = {str(pk): (case, int(fingerprint, 16)) for pk, case, fingerprint in newest[:LOOKED_AT]}
    prints = {pk: fingerprint for pk, (_, fingerprint) in others.items()}
    found = {
        one.number: tuple(sorted({others[pk][0] for pk in alike(one.fingerprint, known=prints)}))
        for one in own
    }
    return {number: cases for number, cases in found.items() if cases}


def core_captures(case_id: int) -> tuple[CoreCapture, ...]:
    """The captures of a case as gates, triage and plan know them."""
    return core_captures_among([case_id])[case_id]


def core_captures_among(case_ids: Iterable[int]) -> dict[int, tuple[CoreCapture, ...]]:
    """The captures of some cases, by the number of the case."""
    found: dict[int, tuple[CoreCapture, ...]] = dict.fromkeys(case_ids, ())
    for item in Item.objects.filter(case_id__in=list(found)):
        found[item.case_id] = (*found[item.case_id], _core(item))
    return found


def _core(item: Item) -> CoreCapture:
    return CoreCapture(
        id=str(item.pk),
        post=str(item.post_id or ""),
        captured_by=item.captured_by,
        captured_on=item.captured_on,
        signed_by=item.signed_by,
        signed_on=item.signed_on,
        sha256=item.digest,
        hash_verified=not item.checked_finding,
        third_parties_covered=Answered(item.others_covered),
    )


def item_of(*, case_id: int, capture_id: int) -> Item | None:
    """The row of a capture of this case, or None."""
    rows = Item.objects.filter(case_id=case_id, pk=capture_id).select_related("received_by")
    return rows.prefetch_related("copies").first()


def shown(item: Item) -> Capture:
    """A capture as pages know it."""
    return _shown(item, among=list(Item.objects.filter(case_id=item.case_id)))


def custody_of(item: Item) -> tuple[Held, ...]:
    """Whose hands a capture went through, newest first."""
    rows = Custody.objects.filter(item=item).select_related("by").order_by("-id")
    return tuple(
        Held(act=Act(row.act), by=row.by.name, at=row.at, why=row.why, to=row.to, of_copy=bool(row.copy))
        for row in rows
    )


def stopped_in(case_id: int) -> tuple[Stopped, ...]:
    """What was said not to be fit for taking in: the facts, oldest first."""
    rows = NotTaken.objects.filter(case_id=case_id).select_related("by")
    return tuple(Stopped(finding=row.finding, by=row.by.name, at=row.at) for row in rows)


def copy_of(item: Item, *, work: Work) -> Copy | None:
    """The newest copy on which this was done, or None."""
    return Copy.objects.filter(item=item, work=work).order_by("-id").first()


def bytes_of(item: Item, *, digest: str) -> Iterator[bytes]:
    """The bytes of an original or a copy, piece by piece. Raises `Unreadable`."""
    return store.read(case_id=item.case_id, digest=digest)


def fault_of(item: Item, digest: str) -> Finding | None:
    """What is wrong with an original or a copy when it is read whole; None if nothing is."""
    return store.vault().verify(case=store.name_of(item.case_id), digest=digest)


def picture_of(item: Item, *, work: Work) -> bytes:
    """What is shown of a capture: a JPEG with dots only. Raises `Unreadable`."""
    copy = copy_of(item, work=work)
    if copy is None:
        raise Unreadable([_no_copy(item)])
    return b"".join(bytes_of(item, digest=copy.digest))


def viewed_since(*, item: Item, person_id: int, since: datetime) -> bool:
    """Whether somebody has looked at a capture since a time, so that a page opened twice is one look."""
    rows = Custody.objects.filter(item=item, by_id=person_id, act=Act.VIEWED, at__gte=since)
    return rows.exists()


def to_value(item: Item) -> values.Item:
    """A row as the rules of evidence know it."""
    claimed = (
        values.Claimed(words=item.captured_on.isoformat(), by=item.captured_by) if item.captured_on else None
    )
    return values.Item(
        id=f"capture:{item.pk}",
        case=f"case:{item.case_id}",
        digest=item.digest,
        size=item.size,
        media_type=item.media_type,
        vantage=Vantage(item.vantage),
        received_at=item.received_at.astimezone(UTC),
        received_by=f"person:{item.received_by_id}",
        captured_by=item.captured_by,
        supplied_by=item.supplied_by,
        device=item.file_device,
        captured=claimed,
    )


def loose_ends(case_id: int) -> tuple[Finding, ...]:
    """Where rows and files do not agree: a row without its file must never be; a file without a row is
    what a crash leaves before the row is written, harmless, and gone with the case."""
    held = set(store.vault().digests(case=store.name_of(case_id)))
    rows = Item.objects.filter(case_id=case_id)
    named = set(rows.values_list("digest", flat=True))
    named |= set(Copy.objects.filter(item__case_id=case_id).values_list("digest", flat=True))
    named |= sealed_in(case_id=case_id)
    return (
        *(_end("capture-without-file", Level.STOP, digest) for digest in sorted(named - held)),
        *(_end("file-without-capture", Level.ADVISE, digest) for digest in sorted(held - named)),
    )


def _shown(item: Item, *, among: list[Item]) -> Capture:
    others = {str(one.number): int(one.fingerprint, 16) for one in among if one.pk != item.pk}
    near = alike(int(item.fingerprint, 16), known=others)
    return Capture(
        id=item.pk,
        number=item.number,
        post=item.post_id,
        digest=item.digest,
        size=item.size,
        media_type=item.media_type,
        width=item.width,
        height=item.height,
        name=item.name,
        vantage=Vantage(item.vantage),
        circumstance=item.circumstance,
        instruction=item.instruction,
        captured_on=item.captured_on,
        captured_by=item.captured_by,
        supplied_by=item.supplied_by,
        file_taken=item.file_taken,
        file_device=item.file_device,
        file_has_place=item.file_has_place,
        received_at=item.received_at,
        received_by=item.received_by.name,
        alt=item.alt,
        others_covered=Answered(item.others_covered),
        checked_at=item.checked_at,
        is_unchanged=not item.checked_finding,
        signed_by=item.signed_by,
        signed_on=item.signed_on,
        has_signed_copy=any(copy.work == Work.SIGNED_SHEET for copy in item.copies.all()),
        same_look=tuple(sorted(int(number) for number in near)),
    )


def _no_copy(item: Item) -> Finding:
    return Finding(
        id="capture-without-picture",
        level=Level.STOP,
        words=f"There is no picture of capture {item.number} to show.",
        mend="Take out the original and look at it with care.",
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
