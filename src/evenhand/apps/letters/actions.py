"""Writing letters, having them agreed to, releasing them, and saying how they were handed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone

from evenhand.adapters.folder import safe_name
from evenhand.adapters.making import RENDERERS, make
from evenhand.apps.approvals import actions as approvals
from evenhand.apps.approvals import queries as approval_queries
from evenhand.apps.audit.actions import record
from evenhand.apps.cases import actions as cases
from evenhand.apps.contacts import actions as contacts
from evenhand.apps.contacts.frozen import frozen
from evenhand.apps.evidence import actions as evidence
from evenhand.apps.evidence import queries as captures
from evenhand.apps.letters import merging, queries, store
from evenhand.apps.letters.audience import chosen_of, easy_readers, twin_of
from evenhand.apps.letters.audience import kept as audience_kept
from evenhand.apps.letters.laid import Laid
from evenhand.apps.letters.laying import KIND, case_value, lay, ready_to_make
from evenhand.apps.letters.models import Addressees, Draft, Handing, Letter, Override, Produced
from evenhand.apps.letters.overriding import way_past, why_not_override
from evenhand.apps.letters.refusals import (
    changed_meanwhile,
    is_closed,
    needs_a_case,
    no_easy_read,
    no_judgement,
    no_reason,
    no_say,
    read_again,
    released_already,
    unsound,
    wrong_day,
)
from evenhand.apps.letters.texts import greets_one, is_for_quiet_times
from evenhand.apps.packs import actions as library
from evenhand.apps.schools import queries as schools
from evenhand.core.approvals import Verdict
from evenhand.core.contacts.audience import Chosen, Reach
from evenhand.core.document.keeping import kept
from evenhand.core.findings import Finding, Refused
from evenhand.core.gates import Stage
from evenhand.core.letters.spelling import spell_date
from evenhand.core.wording import fold

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.cases.models import Case
    from evenhand.apps.evidence.queries import SignedSheet
    from evenhand.apps.schools.models import School
    from evenhand.core.cases import Party
    from evenhand.core.packs import Pack, Template

TYPED = frozenset(
    {
        "answers",
        "dated",
        "signatory",
        "reader",
        "recipients",
        "enclosed",
        "audience",
        "notes_read",
        "guidance_read",
        "holder_informed",
        "basis",
    }
)
"""What whoever writes a letter may change."""


ENDINGS = {
    "application/pdf": ".pdf",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/gif": ".gif",
    "image/heic": ".heic",
}
"""How the names of signed sheets end; a sheet is a PDF or a picture."""


class Overtaken(Exception):
    """Somebody else has saved the draft in the meantime; nothing was written. `draft` is theirs."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        super().__init__(f"draft {draft.pk} is at version {draft.version}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """How a letter reached somebody: what a person writes down of it."""

    how: str
    to: str
    on: date
    note: str = ""


@transaction.atomic
def begin(
    *,
    by: Person,
    now: datetime,
    school: School,
    case: Case | None,
    pack: Pack,
    template: Template,
    to: Sequence[str] = (),
) -> Draft:
    """Begin a letter, to these parties if it is to somebody. Raises `Refused` if it may not even be
    drafted."""
    if case is None and not is_for_quiet_times(template):
        raise Refused([needs_a_case()])
    if case is not None and case.closed_at is not None:
        raise Refused([is_closed()])
    draft = Draft(
        school=school,
        case=case,
        pack=pack.id,
        pack_version=pack.version,
        template=template.id,
        **_addressed(case, template, to),
        dated=spell_date(timezone.localdate(now)),
        authors=[by.pk],
        prepared_by=by,
        prepared_at=now,
        changed_by=by,
        changed_at=now,
    )
    stops = lay(draft, now=now).verdict(Stage.DRAFT).stops()
    if stops:
        raise Refused([said.finding for said in stops])
    draft.save()
    library.keep(by=by, now=now, school=school, pack=pack)
    _log(by, now, draft, "letter.begun")
    return draft


@transaction.atomic
def save(*, by: Person, now: datetime, draft: Draft, seen: int, typed: Mapping[str, Any]) -> Draft:
    """Keep what was typed, whatever it is. `seen` is the version that whoever typed had before them.

    Raises `Overtaken` if it is another by now, and `Refused` for a letter that has been released.
    """
    assert set(typed) <= TYPED, "only these columns are changed here"
    row = _locked(draft)
    if queries.released(row) is not None:
        raise Refused([released_already()])
    changed = {name: value for name, value in typed.items() if getattr(row, name) != value}
    if not changed:
        return row
    if row.version != seen:
        raise Overtaken(row)
    for name, value in changed.items():
        setattr(row, name, value)
    row.version += 1
    row.authors = sorted({*row.authors, by.pk})
    row.changed_by, row.changed_at = by, now
    row.save()
    _log(by, now, row, "letter.changed", version=row.version)
    return row


@transaction.atomic
def begin_easy_read(*, by: Person, now: datetime, draft: Draft, seen: int) -> Draft:
    """Begin the easy-read twin of a letter to many, to those who ask for easy read, and leave them out of the
    letter itself. What both ask is taken over; notes are read anew. Raises `Overtaken` as `save`, and
    `Refused` where there is no twin or nobody asks for one."""
    laid = lay(_locked(draft), now=now)
    twin = twin_of(laid.draft)
    keys = easy_readers(laid.addressed) if laid.addressed else ()
    chosen = chosen_of(laid.row)
    if twin is None or not keys or chosen is None:
        raise Refused([no_easy_read()])
    made = begin(by=by, now=now, school=draft.school, case=draft.case, pack=laid.draft.pack, template=twin)
    asked = {fold(one.name) for one in twin.fields}
    told = {
        "answers": {name: value for name, value in laid.row.answers.items() if name in asked},
        "dated": laid.row.dated,
        "signatory": laid.row.signatory,
        "audience": audience_kept(Chosen(reach=Reach.PEOPLE, names=keys)),
    }
    save(by=by, now=now, draft=made, seen=made.version, typed=told)
    apart = replace(chosen, apart=chosen.apart | set(keys))
    save(by=by, now=now, draft=draft, seen=seen, typed={"audience": audience_kept(apart)})
    return made


@transaction.atomic
def ask(*, by: Person, now: datetime, draft: Draft) -> None:
    """Ask others to agree to the letter as it is now. Raises `Refused` with what has to be done first."""
    laid = lay(_locked(draft), now=now)
    _refuse(laid.why_not_ask())
    _refuse(merging.stopping(laid))
    _freeze(by, now, laid)
    approvals.ask(
        by=by,
        now=now,
        school=draft.school,
        kind=KIND,
        id=str(draft.pk),
        digest=laid.digest,
        authors=laid.row.authors,
        policy=laid.policy,
    )


@transaction.atomic
def decide(
    *, by: Person, now: datetime, draft: Draft, verdict: Verdict, digest_seen: str, comment: str = ""
) -> None:
    """Approve a letter, second-read it, or return it with a comment. Raises `Refused`."""
    laid = lay(_locked(draft), now=now)
    if str(by.pk) not in laid.shut_out:  # they are told nothing of it
        if laid.asked and digest_seen != laid.digest and laid.row.changed_at > laid.asked.request.at:
            raise Refused([changed_meanwhile(laid.row.changed_by.name)])
        if verdict is Verdict.APPROVE:
            _refuse(laid.why_not_approve())
        if verdict is Verdict.READ and not comment.strip() and laid.to_be_judged():
            raise Refused([no_judgement()])
    roles = schools.roles_of(person=by, school=draft.school)
    role = approval_queries.role_for(roles=roles, policy=laid.policy, verdict=verdict)
    assert role is not None, "nobody without a part comes this far"
    approvals.decide(
        by=by,
        now=now,
        school=draft.school,
        kind=KIND,
        id=str(draft.pk),
        verdict=verdict,
        role=role,
        digest_seen=digest_seen,
        digest_now=laid.digest,
        policy=laid.policy,
        shut_out=laid.shut_out,
        comment=comment,
    )


@transaction.atomic
def override(
    *, by: Person, now: datetime, draft: Draft, gate: str, digest_seen: str, reason: str = ""
) -> Override:
    """Go past a gate in writing, or agree as the second person to what the first has written. It counts
    for the text as it is now and no other. Raises `Refused` for everybody whom the gate does not let,
    for a text that has changed since it was read, and without a reason."""
    row = _locked(draft)
    if queries.released(row) is not None:
        raise Refused([released_already()])
    laid = lay(row, now=now)
    if digest_seen != laid.digest:
        raise Refused([read_again()])
    roles = schools.roles_of(person=by, school=row.school)
    said = tuple(one.finding for one in laid.verdict(Stage.RELEASE).stops() if one.gate == gate)
    way = way_past(laid, gate, person=by.pk, roles=roles, said=said)
    against = why_not_override(way) or (None if reason.strip() else no_reason())
    if against is not None:
        raise Refused([against])
    role = way.may or way.may_second
    assert role is not None, "whoever may, may in a role"
    made = Override.objects.create(
        draft=row,
        gate=gate,
        digest=laid.digest,
        role=role,
        reason=reason,
        seconds_id=way.waits.id if way.waits else None,
        given_by=by,
        given_at=now,
    )
    kind = "letter.override-agreed" if made.seconds_id else "letter.override"
    facts = {"gate": gate, "override": f"override:{made.pk}", "digest": made.digest, "role": str(role)}
    _log(by, now, row, kind, **facts)
    return made


@transaction.atomic
def release(*, by: Person, now: datetime, draft: Draft) -> Letter:
    """Freeze a letter that everybody needed has agreed to. All is asked again with the facts of this
    moment, while nobody else can change them; then every format is made and sealed, or none.

    A second press gives the letter that the first one released. Raises `Refused`. Bytes are sealed before
    a row names them: a crash in between leaves sealed files without a name, and never a letter that
    cannot be opened.
    """
    row = _locked(draft)
    there = queries.released(row)
    if there is not None:
        return there
    if row.audience:
        contacts.lock(school=row.school)
    laid = lay(row, now=now)
    _refuse((*_has_no_say(by, laid), *laid.why_not_release(), *_unsound_sheets(by, now, laid)))
    _refuse(merging.stopping(laid))
    ready = ready_to_make(laid, released_by=by.name)
    made = make(draft=ready, record=laid.record, formats=RENDERERS)
    sealed = store.name_of(school_id=row.school_id, case_id=row.case_id)
    letter = Letter.objects.create(
        draft=row,
        title=laid.draft.document.title,
        digest=laid.digest,
        form=store.keep(name=sealed, data=kept(ready.document).encode()),
        record=dict(laid.record),
        practice=laid.practice,
        released_by=by,
        released_at=now,
    )
    sums = {}
    for one in made:
        suffix = one.name[one.name.rindex(".") :]
        sums[suffix.removeprefix(".")] = _keep(letter, one.name, one.data, queries.TYPES[suffix], suffix)
    for sheet in laid.enclosed:
        sums[f"sheet-{sheet.number}"] = _enclose(by, now, letter, laid, sheet)
    _log(by, now, row, "letter.released", digest=laid.digest, letter=f"letter:{letter.pk}", **sums)
    return letter


@transaction.atomic
def hand_over(*, by: Person, now: datetime, letter: Letter, hand: Hand) -> None:
    """Write down how a letter reached somebody. Raises `Refused` for a day to come or before it was
    released, and for a letter of practice."""
    today, released_on = timezone.localdate(now), timezone.localdate(letter.released_at)
    if not released_on <= hand.on <= today:
        raise Refused([wrong_day()])
    row = Handing.objects.create(
        letter=letter, how=hand.how, to=hand.to, on=hand.on, note=hand.note, by=by, at=now
    )
    _log(
        by, now, letter.draft, "letter.handed-over", letter=f"letter:{letter.pk}", handing=f"handing:{row.pk}"
    )


def lock(*, draft: Draft) -> Draft:
    """The draft as it is now, held still with its case until the transaction ends."""
    return _locked(draft)


def _freeze(by: Person, now: datetime, laid: Laid) -> None:
    """Keep who gets the letter as it is now, so that what is approved can be told from what comes later."""
    if laid.addressed is None:
        return
    told = {
        "recipients": [frozen(one) for one in laid.addressed.recipients],
        "left_out": [asdict(one) for one in laid.addressed.left_out],
        "frozen_by": by,
        "frozen_at": now,
    }
    Addressees.objects.get_or_create(draft=laid.row, digest=laid.digest, defaults=told)


def _locked(draft: Draft) -> Draft:
    """The draft as it is now, with nobody else writing to it or to its case until this is done."""
    if draft.case_id is not None:
        cases.lock(case_id=draft.case_id)
    rows = Draft.objects.select_for_update(of=("self",)).select_related("school", "case", "prepared_by")
    return rows.get(pk=draft.pk)


def _keep(letter: Letter, name: str, data: bytes, media_type: str, suffix: str = "") -> str:
    """Seal bytes, and name them afterwards."""
    marked = f"practice-not-sent-{name}" if letter.practice else name
    digest = store.keep(name=queries.sealed_under(letter), data=data)
    Produced.objects.create(
        letter=letter,
        suffix=suffix,
        name=safe_name(marked),
        media_type=media_type,
        sha256=digest,
        size=len(data),
    )
    return digest


def _enclose(by: Person, now: datetime, letter: Letter, laid: Laid, sheet: SignedSheet) -> str:
    """Put a copy of the signed sheet to the letter, and write into its custody that it goes out."""
    row = letter.draft
    item = captures.item_of(case_id=row.case_id, capture_id=sheet.capture) if row.case_id else None
    assert item is not None, "a sheet that is enclosed is in the case"
    data = b"".join(captures.bytes_of(item, digest=sheet.digest))
    to = (
        ", ".join(party.name for party in _readers(laid))
        or row.reader.get("name")
        or "the reader of the letter"
    )
    why = f"Enclosed with letter {letter.pk}"
    evidence.take_out_signed(by=by, now=now, school_id=row.school_id, item=item, why=why, to=to[:200])
    return _keep(letter, f"signed-sheet-{sheet.number}{ENDINGS[sheet.media_type]}", data, sheet.media_type)


def _readers(laid: Laid) -> tuple[Party, ...]:
    case = laid.draft.case
    found = (case.party(one) for one in laid.draft.recipients) if case else ()
    return tuple(one for one in found if one is not None)


def _unsound_sheets(by: Person, now: datetime, laid: Laid) -> tuple[Finding, ...]:
    """Read every original and every signed sheet whole: what is wrong with them."""
    found = []
    for sheet in laid.enclosed:
        item = captures.item_of(case_id=laid.row.case_id or 0, capture_id=sheet.capture)
        assert item is not None, "a sheet that is enclosed is in the case"
        fault = evidence.check(by=by, now=now, school_id=laid.row.school_id, item=item)
        found += [unsound(sheet.number, one) for one in (fault, captures.fault_of(item, sheet.digest)) if one]
    return tuple(found)


def _refuse(findings: tuple[Finding, ...]) -> None:
    if findings:
        raise Refused(findings)


def _has_no_say(by: Person, laid: Laid) -> tuple[Finding, ...]:
    """Whoever has a stake in the case does not release its letters either."""
    return (no_say(),) if str(by.pk) in laid.shut_out else ()


def _log(by: Person, now: datetime, draft: Draft, kind: str, **facts: str | int) -> None:
    case = {"case": f"case:{draft.case_id}"} if draft.case_id else {}
    record(
        by=by.pk,
        now=now,
        kind=kind,
        subject=f"letter:{draft.pk}",
        school=draft.school_id,
        facts={**case, **facts},
    )


def _addressed(case: Case | None, template: Template, to: Sequence[str]) -> dict[str, Any]:
    """Whom a letter to somebody greets, as far as the case knows it; the page asks for the rest."""
    if case is None or not greets_one(template):
        return {}
    known = (case_value(case).party(one) for one in to)
    readers = [one for one in known if one is not None]
    names = " and ".join(one.name for one in readers)
    reader = {"name": names, "salutation": names} if readers else {}
    return {"recipients": [one.id for one in readers], "reader": reader}
