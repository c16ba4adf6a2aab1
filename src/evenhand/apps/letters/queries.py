"""Reading letters: drafts, released letters, their bytes, and how they were handed over."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.db.models import F
from django.utils import timezone

from evenhand.apps.approvals import queries as approvals
from evenhand.apps.letters import store
from evenhand.apps.letters.models import Draft, Handing, Letter, Produced
from evenhand.apps.packs import queries as packs
from evenhand.core.cases import TextSent
from evenhand.core.document import Document, Record
from evenhand.core.document.keeping import document_of
from evenhand.core.findings import Finding, Level, Refused, Unreadable

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School


TYPES = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".html": "text/html; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}
"""What each format of a letter is called on the wire; the page to print first."""

ZIP_DAY = (1980, 1, 1, 0, 0, 0)
"""Every file in a bundle bears this day, so that the same letter gives the same bundle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """One line in a list of letters. `letter` is the number of the released one, None before."""

    draft: int
    case: int | None
    title: str
    prepared_by: str
    changed_at: datetime
    letter: int | None
    released_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """Finished bytes of a letter, or of what goes with it, without the bytes."""

    id: int
    suffix: str
    name: str
    media_type: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """How a letter reached somebody."""

    how: str
    to: str
    on: date
    note: str
    by: str


def draft_of(*, school: School, draft_id: int) -> Draft | None:
    """A draft of this school; whether somebody may see its case is asked by `doors`."""
    rows = Draft.objects.filter(school=school, pk=draft_id)
    return rows.select_related("school", "case", "prepared_by", "changed_by", "letter").first()


def letter_of(*, school: School, letter_id: int) -> Letter | None:
    """A released letter of this school."""
    rows = Letter.objects.filter(draft__school=school, pk=letter_id)
    return rows.select_related("draft__case", "draft__prepared_by", "released_by").first()


def released(draft: Draft) -> Letter | None:
    """The letter that a draft has become, or None."""
    return getattr(draft, "letter", None)


def letters_of(case_id: int) -> tuple[LetterRow, ...]:
    """The letters of a case, drafts first, then the newest."""
    return _rows(Draft.objects.filter(case=case_id))


def texts_sent(case_id: int) -> tuple[TextSent, ...]:
    """The texts of a case that left, as the plan asks for them, oldest first."""
    return texts_sent_among([case_id])[case_id]


def texts_sent_among(case_ids: Iterable[int]) -> dict[int, tuple[TextSent, ...]]:
    """The texts that left of some cases, by the number of the case. A letter of practice counts in a
    case of practice only."""
    found: dict[int, tuple[TextSent, ...]] = dict.fromkeys(case_ids, ())
    of_cases = Letter.objects.filter(draft__case__in=list(found), practice=F("draft__case__practice"))
    rows = of_cases.select_related("draft")
    for letter in rows.order_by("released_at", "pk"):
        draft = letter.draft
        assert draft.case_id is not None, "asked for by case"
        sent = TextSent(
            template=draft.template,
            on=timezone.localdate(letter.released_at),
            to=tuple(draft.recipients),
        )
        found[draft.case_id] = (*found[draft.case_id], sent)
    return found


def waiting(*, school: School) -> tuple[Draft, ...]:
    """Drafts of a school that are not released and of which approval was asked for at some time."""
    asked = [one.request.id for one in approvals.requests(school=school, kind="letter")]
    rows = Draft.objects.filter(school=school, pk__in=asked, letter=None)
    return tuple(rows.select_related("school", "case", "prepared_by").order_by("pk"))


def general_letters(*, school: School) -> tuple[LetterRow, ...]:
    """The letters of a school that no case stands behind."""
    return _rows(Draft.objects.filter(school=school, case=None))


def being_written(*, school: School, ids: Collection[int]) -> tuple[LetterRow, ...]:
    """Those of some drafts of a school that are not released yet."""
    return _rows(Draft.objects.filter(school=school, pk__in=ids, letter=None))


def files_of(letter: Letter) -> tuple[File, ...]:
    """The formats of a letter, the page to print first."""
    order = list(TYPES)
    files = (one for one in _files(letter) if one.suffix)
    return tuple(sorted(files, key=lambda one: order.index(one.suffix)))


def enclosures_of(letter: Letter) -> tuple[File, ...]:
    """What goes with a letter: copies of signed sheets."""
    return tuple(one for one in _files(letter) if not one.suffix)


def bytes_of(*, letter: Letter, suffix: str) -> tuple[File, bytes] | None:
    """Exactly the bytes that were released, or None if there is no such format.

    Raises `Refused` if the vault gives back other bytes, or none.
    """
    found = next((one for one in files_of(letter) if one.suffix == suffix), None)
    return (found, _read(letter, found)) if found else None


def enclosure_of(*, letter: Letter, file_id: int) -> tuple[File, bytes] | None:
    """As `bytes_of`, for what goes with a letter."""
    found = next((one for one in enclosures_of(letter) if one.id == file_id), None)
    return (found, _read(letter, found)) if found else None


def form_of(letter: Letter) -> tuple[Document, Record] | None:
    """The document of a released letter with its gaps, and what fills them where a recipient says nothing;
    None for a letter of which no form was kept. Raises `Refused` as `bytes_of`."""
    if not letter.form:
        return None
    try:
        line = b"".join(store.read(name=sealed_under(letter), digest=letter.form)).decode()
        document = document_of(line)
    except (Unreadable, ValueError) as damage:
        raise Refused([_damaged()]) from damage
    filled = {name: tuple(one) if isinstance(one, list) else one for name, one in letter.record.items()}
    return document, filled


def bundle_of(letter: Letter) -> bytes:
    """The page to print and everything that goes with it, in one ZIP: the same bytes each time. Raises as
    `bytes_of`."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for one in (*files_of(letter)[:1], *enclosures_of(letter)):
            archive.writestr(zipfile.ZipInfo(one.name, date_time=ZIP_DAY), _read(letter, one))
    return buffer.getvalue()


def sealed_under(letter: Letter) -> str:
    """Under which name of the vault the bytes of a letter are."""
    return store.name_of(school_id=letter.draft.school_id, case_id=letter.draft.case_id)


def _files(letter: Letter) -> tuple[File, ...]:
    return tuple(
        File(
            id=row.pk,
            suffix=row.suffix,
            name=row.name,
            media_type=row.media_type,
            sha256=row.sha256,
            size=row.size,
        )
        for row in Produced.objects.filter(letter=letter).order_by("pk")
    )


def _read(letter: Letter, file: File) -> bytes:
    try:
        data = b"".join(store.read(name=sealed_under(letter), digest=file.sha256))
    except Unreadable as damage:
        raise Refused([_damaged(), *damage.findings]) from damage
    if len(data) != file.size or hashlib.sha256(data).hexdigest() != file.sha256:
        raise Refused([_damaged()])
    return data


def handings_of(letter: Letter) -> tuple[HandedOver, ...]:
    """How a letter reached people, oldest first."""
    rows = Handing.objects.filter(letter=letter).select_related("by").order_by("on", "pk")
    return tuple(HandedOver(how=row.how, to=row.to, on=row.on, note=row.note, by=row.by.name) for row in rows)


def title_of(draft: Draft) -> str:
    """What a draft is called in lists: the title of its template."""
    found = packs.template_of(
        school=draft.school, pack_id=draft.pack, template_id=draft.template, version=draft.pack_version
    )
    return found[1].title if found else draft.template


def _rows(drafts: object) -> tuple[LetterRow, ...]:
    found = drafts.select_related("school", "prepared_by", "letter").order_by("-changed_at", "-pk")  # type: ignore[attr-defined]
    titles: dict[tuple[str, str, str], str] = {}  # each template is looked up once
    rows = []
    for one in found:
        key = (one.pack, one.pack_version, one.template)
        titles[key] = titles.get(key) or title_of(one)
        rows.append(_row(one, titles[key]))
    return tuple(sorted(rows, key=lambda row: row.letter is not None))


def _row(draft: Draft, title: str) -> LetterRow:
    letter = released(draft)
    return LetterRow(
        draft=draft.pk,
        case=draft.case_id,
        title=title,
        prepared_by=draft.prepared_by.name,
        changed_at=draft.changed_at,
        letter=letter.pk if letter else None,
        released_at=letter.released_at if letter else None,
    )


def _damaged() -> Finding:
    return Finding(
        id="letter-damaged",
        level=Level.STOP,
        words="What is stored is no longer what was released, or it is not there.",
        mend="Send nothing of it. Bring back the last backup, and tell whoever runs the server.",
    )
