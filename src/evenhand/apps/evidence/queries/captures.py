"""Reading captures, as pages, rules and gates know them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from evenhand.apps.evidence.models import Copy, Custody, Item, Necessity, NotTaken
from evenhand.apps.evidence.queries.copies import others_covered
from evenhand.core import evidence as values
from evenhand.core.cases import Answered
from evenhand.core.cases import Capture as CoreCapture
from evenhand.core.evidence import Act, Vantage, Work
from evenhand.core.evidence.alikeness import alike

if TYPE_CHECKING:
    pass


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
    oddities: tuple[str, ...]
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
    """One row of custody as a page shows it. `work` says which copy it was about, if one."""

    act: Act
    by: str
    at: datetime
    why: str
    to: str
    work: Work | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """The fact that something was not taken in, by whom it was said and when."""

    finding: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """Why the account behind a post may be looked at again, by whose leave and until when."""

    post: int
    words: str
    until: date
    by: str


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
    known = _with_copies([case_id])
    items = [item for item, _ in known]
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
    return tuple(_core(item, copies) for item, copies in known), tuple(brief)


def core_captures(case_id: int) -> tuple[CoreCapture, ...]:
    """The captures of a case as gates, triage and plan know them."""
    return core_captures_among([case_id])[case_id]


def core_captures_among(case_ids: Iterable[int]) -> dict[int, tuple[CoreCapture, ...]]:
    """The captures of some cases, by the number of the case."""
    found: dict[int, tuple[CoreCapture, ...]] = dict.fromkeys(case_ids, ())
    for item, copies in _with_copies(found):
        found[item.case_id] = (*found[item.case_id], _core(item, copies))
    return found


def _with_copies(case_ids: Iterable[int]) -> list[tuple[Item, list[Copy]]]:
    """The captures of some cases with their copies, in one question: each has a picture to show at least."""
    copies = Copy.objects.filter(item__case_id__in=list(case_ids)).select_related("item__received_by")
    found: dict[int, tuple[Item, list[Copy]]] = {}
    for copy in copies.order_by("item__case_id", "item__number", "pk"):
        found.setdefault(copy.item_id, (copy.item, []))[1].append(copy)
    return list(found.values())


def _core(item: Item, copies: list[Copy]) -> CoreCapture:
    return CoreCapture(
        id=str(item.pk),
        post=str(item.post_id or ""),
        captured_by=item.captured_by,
        captured_on=item.captured_on,
        signed_by=item.signed_by,
        signed_on=item.signed_on,
        sha256=item.digest,
        hash_verified=not item.checked_finding,
        third_parties_covered=others_covered(item, copies),
    )


def number_of(*, case_id: int, digest: str) -> int | None:
    """The number of the capture of a case with these very bytes, or None."""
    return Item.objects.filter(case_id=case_id, digest=digest).values_list("number", flat=True).first()


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
    works = {copy.digest: Work(copy.work) for copy in item.copies.all()}
    return tuple(
        Held(act=Act(row.act), by=row.by.name, at=row.at, why=row.why, to=row.to, work=works.get(row.copy))
        for row in rows
    )


def stopped_in(case_id: int) -> tuple[Stopped, ...]:
    """What was said not to be fit for taking in: the facts, oldest first."""
    rows = NotTaken.objects.filter(case_id=case_id).select_related("by")
    return tuple(Stopped(finding=row.finding, by=row.by.name, at=row.at) for row in rows)


def allowed_in(case_id: int) -> tuple[Allowed, ...]:
    """What the data protection lead wrote about looking at accounts again, the newest first."""
    rows = Necessity.objects.filter(case_id=case_id).select_related("written_by").order_by("-id")
    return tuple(
        Allowed(post=row.post_id, words=row.words, until=row.until, by=row.written_by.name) for row in rows
    )


def viewed_since(*, item: Item, person_id: int, since: datetime, copy: str = "") -> bool:
    """Whether somebody has looked at a capture, or a copy of it, since a time, so that a page opened twice is
    one look."""
    rows = Custody.objects.filter(item=item, by_id=person_id, act=Act.VIEWED, at__gte=since, copy=copy)
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
        oddities=tuple(item.oddities),
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
