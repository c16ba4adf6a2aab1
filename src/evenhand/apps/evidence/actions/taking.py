"""Captures are taken in. Bytes are sealed first and named by a row afterwards: a crash between the two
leaves a sealed file without a name, and never a row without its file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction
from django.db.models import Max

from evenhand.adapters.folder import safe_name
from evenhand.adapters.scanners.scanning import scan
from evenhand.apps.audit.actions import record
from evenhand.apps.evidence import queries, store
from evenhand.apps.evidence.actions.custody import write_custody
from evenhand.apps.evidence.looks import looks_at
from evenhand.apps.evidence.models import Copy, Item, NotTaken
from evenhand.apps.evidence.refusals import is_there, too_busy
from evenhand.core.evidence import Act, Vantage, Work
from evenhand.core.evidence.admission import Candidate, findings_on
from evenhand.core.evidence.rules import RULES
from evenhand.core.evidence.vault import Stored
from evenhand.core.findings import Finding, Refused, stops

if TYPE_CHECKING:
    from evenhand.adapters.scanners.looking import Seen
    from evenhand.apps.accounts.models import Person

TRIES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What somebody says about the captures they bring. `sexual_image_of_child` is the answer to the
    question that is asked before anything is uploaded."""

    sexual_image_of_child: bool | None
    vantage: Vantage | None
    post: int | None = None
    circumstance: str = ""
    instruction: str = ""
    captured_on: date | None = None
    captured_by: str = ""
    supplied_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A picture that is in the vault of its case already, and what was found when it was scanned."""

    name: str
    original: Stored
    preview: Stored
    thumbnail: Stored
    seen: Seen
    fingerprint: str


@transaction.atomic
def say_it_must_not_be_taken(*, by: Person, now: datetime, school_id: int, case_id: int | None) -> None:
    """Write down that somebody said there is a sexual image of a child. Nothing else is kept. Before there
    is a case, only the log has it."""
    if case_id is not None:
        NotTaken.objects.create(case_id=case_id, finding="illegal-imagery", at=now, by=by)
    record(
        by=by.pk,
        now=now,
        kind="evidence.not-taken",
        subject=f"school:{school_id}" if case_id is None else f"case:{case_id}",
        school=school_id,
        facts={"finding": "illegal-imagery"},
    )


def may_be_taken(*, now: datetime, told: Told, case_id: int | None = None) -> tuple[Finding, ...]:
    """Ask the rules of admission; what they advise. Raises `Refused` with what speaks against taking
    anything in. Without a case nobody can have looked at the account before."""
    candidate = Candidate(
        now=now,
        sexual_image_of_child=told.sexual_image_of_child,
        vantage=told.vantage,
        circumstance=told.circumstance,
        instruction=told.instruction,
        **looks_at(case_id=case_id, post=told.post, vantage=told.vantage, now=now),
    )
    found = tuple(findings_on(candidate, rules=RULES))
    if stops(found):
        raise Refused(stops(found))
    return found


def take_in(
    *, by: Person, now: datetime, school_id: int, case_id: int, name: str, data: bytes, told: Told
) -> Item:
    """Seal a picture as it came, and what may be shown of it, and name them in the case.

    Raises `Refused` for what the rules do not let in, for the very same file in the case already and a
    vault that does not take it; `Unreadable` for anything that is not wholly one picture.
    """
    may_be_taken(now=now, told=told, case_id=case_id)
    refuse_known(case_id=case_id, digest=hashlib.sha256(data).hexdigest())
    made = scan(data)
    sealed = Sealed(
        name=name,
        original=seal(case_id=case_id, data=data),
        preview=seal(case_id=case_id, data=made.preview.data),
        thumbnail=seal(case_id=case_id, data=made.thumbnail.data),
        seen=made.seen,
        fingerprint=made.fingerprint,
    )
    refuse_unsound(case_id=case_id, stored=sealed.original)
    return name_it(by=by, now=now, school_id=school_id, case_id=case_id, sealed=sealed, told=told)


def name_it(*, by: Person, now: datetime, school_id: int, case_id: int, sealed: Sealed, told: Told) -> Item:
    """Write the rows of a picture that is sealed. Raises `Refused` where the case has it already."""
    for _ in range(TRIES):
        try:
            with transaction.atomic():
                item = _named(by=by, now=now, case_id=case_id, sealed=sealed, told=told)
                copy_of(by=by, now=now, item=item, stored=sealed.preview, work=Work.PREVIEW)
                copy_of(by=by, now=now, item=item, stored=sealed.thumbnail, work=Work.THUMBNAIL)
                write_custody(by=by, now=now, school_id=school_id, item=item, act=Act.TAKEN_IN)
                return item
        except IntegrityError:  # somebody was faster: with the same file, or with the same number
            refuse_known(case_id=case_id, digest=sealed.original.digest)
    raise Refused([too_busy()])


def seal(*, case_id: int, data: bytes) -> Stored:
    """Seal bytes for a case. Raises `Refused` where the vault does not take them."""
    return store.vault().take_in(BytesIO(data), case=store.name_of(case_id))


def refuse_unsound(*, case_id: int, stored: Stored) -> None:
    """Raises `Refused` where what was sealed does not come back whole."""
    fault = store.vault().verify(case=store.name_of(case_id), digest=stored.digest)
    if fault is not None:
        raise Refused([fault])


def refuse_known(*, case_id: int, digest: str) -> None:
    """Raises `Refused` where a case has the very same file already."""
    number = queries.number_of(case_id=case_id, digest=digest)
    if number is not None:
        raise Refused([is_there(number)])


@transaction.atomic
def copy_of(
    *,
    by: Person,
    now: datetime,
    item: Item,
    stored: Stored,
    work: Work,
    media_type: str = "image/jpeg",
    **more: str,
) -> Copy:
    """Part of an act: the row of a copy that is sealed already. `more` are other columns of it."""
    return Copy.objects.create(
        item=item,
        parent=more.pop("parent", "") or item.digest,
        digest=stored.digest,
        size=stored.size,
        media_type=media_type,
        work=work,
        at=now,
        by=by,
        **more,
    )


def _named(*, by: Person, now: datetime, case_id: int, sealed: Sealed, told: Told) -> Item:
    assert told.vantage is not None, "the rules have asked"
    last = Item.objects.filter(case_id=case_id).aggregate(last=Max("number"))["last"] or 0
    seen = sealed.seen
    return Item.objects.create(
        case_id=case_id,
        post_id=told.post,
        number=last + 1,
        digest=sealed.original.digest,
        size=sealed.original.size,
        media_type=seen.media_type,
        width=seen.width,
        height=seen.height,
        fingerprint=sealed.fingerprint,
        name=safe_name(sealed.name),
        vantage=told.vantage,
        circumstance=told.circumstance,
        instruction=told.instruction,
        captured_on=told.captured_on,
        captured_by=told.captured_by,
        supplied_by=told.supplied_by,
        file_taken=seen.taken,
        file_device=seen.device,
        file_has_place=seen.has_place,
        oddities=[*(one.id for one in seen.findings), *(["picture-moves"] if seen.moving else [])],
        received_at=now,
        received_by=by,
        checked_at=now,
        checked_by=by,
    )
