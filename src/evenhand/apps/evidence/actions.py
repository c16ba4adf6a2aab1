"""Everything that is done to captures. Bytes are sealed first and named by a row afterwards: a crash
between the two leaves a sealed file without a name, and never a row without its file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils import timezone

from evenhand.adapters.folder import safe_name
from evenhand.adapters.scanners.scanning import Scan, scan
from evenhand.apps.audit.actions import record
from evenhand.apps.evidence import queries, store
from evenhand.apps.evidence.models import Copy, Custody, Item, NotTaken
from evenhand.core.audit import BEGINNING
from evenhand.core.cases import Answered
from evenhand.core.evidence import Act, Vantage, Work
from evenhand.core.evidence.admission import Candidate, findings_on
from evenhand.core.evidence.custody import entry
from evenhand.core.evidence.rules import RULES
from evenhand.core.evidence.vault import Stored
from evenhand.core.findings import Finding, Level, Refused, stops

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person

ONE_LOOK = timedelta(minutes=10)
"""A picture opened again within this time is the same look."""


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
class Said:
    """What somebody says of a capture that is there: what it shows, and claims put right."""

    alt: str
    others_covered: Answered
    post: int | None = None
    captured_by: str = ""
    captured_on: date | None = None


@transaction.atomic
def say_it_must_not_be_taken(*, by: Person, now: datetime, school_id: int, case_id: int) -> None:
    """Write down that somebody said there is a sexual image of a child. Nothing else is kept."""
    NotTaken.objects.create(case_id=case_id, finding="illegal-imagery", at=now, by=by)
    record(
        by=by.pk,
        now=now,
        kind="evidence.not-taken",
        subject=f"case:{case_id}",
        school=school_id,
        facts={"finding": "illegal-imagery"},
    )


def may_be_taken(*, now: datetime, told: Told) -> None:
    """Ask the rules of admission. Raises `Refused` with what speaks against taking anything in."""
    candidate = Candidate(
        now=now,
        sexual_image_of_child=told.sexual_image_of_child,
        vantage=told.vantage,
        circumstance=told.circumstance,
        instruction=told.instruction,
    )
    against = stops(tuple(findings_on(candidate, rules=RULES)))
    if against:
        raise Refused(against)


def take_in(
    *, by: Person, now: datetime, school_id: int, case_id: int, name: str, data: bytes, told: Told
) -> Item:
    """Seal a picture as it came, and what may be shown of it, and name them in the case.

    Raises `Refused` for what the rules do not let in, for the very same file in the case already and a
    vault that does not take it; `Unreadable` for anything that is not wholly one picture.
    """
    may_be_taken(now=now, told=told)
    _refuse_known(case_id=case_id, digest=hashlib.sha256(data).hexdigest())
    made = scan(data)
    original = _seal(case_id, data)
    preview = _seal(case_id, made.preview.data)
    thumbnail = _seal(case_id, made.thumbnail.data)
    fault = store.vault().verify(case=store.name_of(case_id), digest=original.digest)
    if fault is not None:
        raise Refused([fault])
    for _ in range(TRIES):
        try:
            with transaction.atomic():
                item = _named(
                    by=by, now=now, case_id=case_id, name=name, stored=original, made=made, told=told
                )
                _copy(by=by, now=now, item=item, stored=preview, work=Work.PREVIEW)
                _copy(by=by, now=now, item=item, stored=thumbnail, work=Work.THUMBNAIL)
                _write_custody(by=by, now=now, school_id=school_id, item=item, act=Act.TAKEN_IN)
                return item
        except IntegrityError:  # somebody was faster: with the same file, or with the same number
            _refuse_known(case_id=case_id, digest=original.digest)
    raise Refused([_too_busy()])


def see(*, by: Person, now: datetime, school_id: int, item: Item) -> None:
    """Write down that somebody looks at a capture; once in ten minutes."""
    with transaction.atomic():
        if not queries.viewed_since(item=item, person_id=by.pk, since=now - ONE_LOOK):
            _write_custody(by=by, now=now, school_id=school_id, item=item, act=Act.VIEWED)


@transaction.atomic
def take_out(*, by: Person, now: datetime, school_id: int, item: Item, why: str, to: str) -> None:
    """Write down that the original goes out: why, and to whom. Raises `Refused` where either is missing."""
    _write_custody(by=by, now=now, school_id=school_id, item=item, act=Act.EXPORTED, why=why, to=to)


@transaction.atomic
def take_out_signed(*, by: Person, now: datetime, school_id: int, item: Item, why: str, to: str) -> Copy:
    """Write down that the signed sheet goes out, and say which it is. Raises `Refused` where why or to
    whom is missing, or where nothing is signed."""
    copy = queries.copy_of(item, work=Work.SIGNED_SHEET)
    if copy is None:
        raise Refused([_nothing_signed()])
    _write_custody(
        by=by, now=now, school_id=school_id, item=item, act=Act.EXPORTED, why=why, to=to, copy=copy.digest
    )
    return copy


@transaction.atomic
def print_sheet(*, by: Person, now: datetime, school_id: int, item: Item, why: str) -> None:
    """Write down that the sheet to sign is printed. Raises `Refused` where the picture has no words."""
    if not item.alt:
        raise Refused([_no_words()])
    _write_custody(by=by, now=now, school_id=school_id, item=item, act=Act.PRINTED, why=why)


def check(*, by: Person, now: datetime, school_id: int, item: Item) -> Finding | None:
    """Read the original whole and say what is wrong with it, or None where it is unchanged."""
    finding = store.vault().verify(case=store.name_of(item.case_id), digest=item.digest)
    with transaction.atomic():
        item.checked_at, item.checked_by = now, by
        item.checked_finding = finding.id if finding else ""
        item.save(update_fields=["checked_at", "checked_by", "checked_finding"])
        _write_custody(
            by=by,
            now=now,
            school_id=school_id,
            item=item,
            act=Act.VERIFIED,
            why=finding.id if finding else "",
        )
    return finding


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
) -> Copy:
    """Seal the signed sheet as a copy of its capture, and mark the capture as signed. Raises `Unreadable`
    for what is neither a picture nor a PDF, `Refused` for a day that is not possible."""
    _refuse_day(item=item, signed_on=signed_on, now=now)
    media_type = _kind_of_sheet(data)
    stored = _seal(item.case_id, data)
    with transaction.atomic():
        copy = _copy(by=by, now=now, item=item, stored=stored, work=Work.SIGNED_SHEET, media_type=media_type)
        item.signed_by, item.signed_on = signed_by, signed_on
        item.save(update_fields=["signed_by", "signed_on"])
        _write_custody(by=by, now=now, school_id=school_id, item=item, act=Act.COPIED, copy=stored.digest)
    return copy


def _named(
    *, by: Person, now: datetime, case_id: int, name: str, stored: Stored, made: Scan, told: Told
) -> Item:
    assert told.vantage is not None, "the rules have asked"
    last = Item.objects.filter(case_id=case_id).aggregate(last=Max("number"))["last"] or 0
    return Item.objects.create(
        case_id=case_id,
        post_id=told.post,
        number=last + 1,
        digest=stored.digest,
        size=stored.size,
        media_type=made.seen.media_type,
        width=made.seen.width,
        height=made.seen.height,
        fingerprint=made.fingerprint,
        name=safe_name(name),
        vantage=told.vantage,
        circumstance=told.circumstance,
        instruction=told.instruction,
        captured_on=told.captured_on,
        captured_by=told.captured_by,
        supplied_by=told.supplied_by,
        file_taken=made.seen.taken,
        file_device=made.seen.device,
        file_has_place=made.seen.has_place,
        received_at=now,
        received_by=by,
        checked_at=now,
        checked_by=by,
    )


def _seal(case_id: int, data: bytes) -> Stored:
    return store.vault().take_in(BytesIO(data), case=store.name_of(case_id))


def _copy(
    *, by: Person, now: datetime, item: Item, stored: Stored, work: Work, media_type: str = "image/jpeg"
) -> Copy:
    return Copy.objects.create(
        item=item,
        parent=item.digest,
        digest=stored.digest,
        size=stored.size,
        media_type=media_type,
        work=work,
        at=now,
        by=by,
    )


def _write_custody(
    *,
    by: Person,
    now: datetime,
    school_id: int,
    item: Item,
    act: Act,
    copy: str = "",
    why: str = "",
    to: str = "",
) -> None:
    """One row of custody and its event in the log, as `core.evidence.custody` has it. The log takes
    the event into its own chain."""
    written = entry(
        by=f"person:{by.pk}",
        now=now.astimezone(UTC),
        previous=BEGINNING,
        item=queries.to_value(item),
        act=act,
        school=f"school:{school_id}",
        copy=copy,
        why=why,
        to=to,
    )
    event = written.link.event
    number = record(
        by=by.pk, now=now, kind=event.kind, subject=event.subject, school=school_id, facts=event.facts
    )
    Custody.objects.create(item=item, act=act, by=by, at=now, copy=copy, why=why, to=to, event=number)


def _kind_of_sheet(data: bytes) -> str:
    """What a signed sheet is. A PDF is kept and handed out, and never opened here."""
    if data.startswith(b"%PDF-") and b"%%EOF" in data[-2048:]:
        return "application/pdf"
    return scan(data).seen.media_type


def _refuse_known(*, case_id: int, digest: str) -> None:
    known = Item.objects.filter(case_id=case_id, digest=digest).first()
    if known is not None:
        raise Refused([_is_there(known.number)])


def _refuse_day(*, item: Item, signed_on: date, now: datetime) -> None:
    if signed_on > timezone.localdate(now) or (item.captured_on and signed_on < item.captured_on):
        raise Refused([_wrong_day()])


def _is_there(number: int) -> Finding:
    return Finding(
        id="capture-known",
        level=Level.STOP,
        words=f"This very file is in the case already, as capture {number}.",
        mend="Nothing needs to be done.",
    )


def _too_busy() -> Finding:
    return Finding(
        id="captures-too-busy",
        level=Level.STOP,
        words="Several people are adding captures to this case at the same moment.",
        mend="Add this one again.",
    )


def _no_words() -> Finding:
    return Finding(
        id="capture-without-words",
        level=Level.STOP,
        words="Nobody has said in words what the capture shows.",
        mend="Describe it first, so that the sheet can be read aloud.",
    )


def _nothing_signed() -> Finding:
    return Finding(
        id="nothing-signed",
        level=Level.STOP,
        words="There is no signed sheet of this capture.",
        mend="Print the sheet, have it signed, and add it.",
    )


def _wrong_day() -> Finding:
    return Finding(
        id="signed-on-impossible",
        level=Level.STOP,
        words="The day of signing is in the future, or before the capture was made.",
        mend="Enter the day that stands on the sheet.",
    )
