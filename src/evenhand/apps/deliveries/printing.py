"""The papers of a batch: everybody who gets a released letter on paper, and what is printed for them.

Numbers stay the same from one paper to the next, also when some copies have been handed out in between.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from evenhand.adapters.channels.print_room import (
    LABELS,
    label_sheets,
    separators,
    sheet_of,
    sheets_of,
    tick_off_sheet,
    write_copies,
    write_letters,
)
from evenhand.adapters.renderers.pdf.print_reading import leftovers_printed
from evenhand.apps.cases import queries as cases
from evenhand.apps.contacts.frozen import thawed
from evenhand.apps.deliveries import queries
from evenhand.apps.deliveries.refusals import nobody_on_paper, on_hold
from evenhand.apps.letters import queries as letters
from evenhand.core.contacts.recipients import LetterFormat
from evenhand.core.deliveries.piles import Pile, piles_of
from evenhand.core.findings import Refused, Unreadable
from evenhand.core.letters.spelling import spell_date
from evenhand.core.mailmerge.addressed import Sizes, record_for

if TYPE_CHECKING:
    from evenhand.adapters.renderers.pdf.print_file import PicturePage
    from evenhand.apps.deliveries.models import Batch
    from evenhand.apps.letters.queries import File


def piles(batch: Batch) -> tuple[Pile, ...]:
    """Everybody who gets the letter of a batch on paper and was not called back. Whoever was keeps a number,
    so that those of the others stay what they were."""
    told = queries.all_on_paper(batch=batch).values_list("recipient", "state")
    copies = [(thawed(recipient), state) for recipient, state in told]
    without = {one.key for one, state in copies if state in queries.NOT_PRINTED}
    return piles_of((one for one, _ in copies), without=without)


def gaps(batch: Batch, there: tuple[Pile, ...]) -> tuple[int, ...]:
    """The numbers of the copies that were stopped or called back."""
    printed = {copy.number for pile in there for copy in pile.copies}
    count = queries.all_on_paper(batch=batch).count()
    return tuple(number for number in range(1, count + 1) if number not in printed)


def letters_to_print(batch: Batch) -> bytes:
    """The letter as each recipient gets it, pile by pile. Raises `Refused` while a hold stands, where the
    vault does not give back what was released, and for a page on which something was left open."""
    there = _to_print(batch)
    out = io.BytesIO()
    told: dict[str, Any] = {
        "title": batch.letter.title,
        "school": batch.letter.draft.school.name,
        "into": out,
    }
    told["enclosed"] = [one.pages for one in enclosed(batch) if one.pages]
    form = letters.form_of(batch.letter)
    if form and (form[0].slots() or in_large_print(there)):
        sizes, usual = Sizes.of(form[0]), form[1]
        write_letters(
            there, letter_of=lambda one: (sizes.for_reader(one), record_for(one, usual=usual)), **told
        )
    else:
        found = letters.bytes_of(letter=batch.letter, suffix=".pdf")
        assert found is not None, "a letter that was released has its PDF"
        write_copies(there, finished=found[1], **told)
    if findings := leftovers_printed(out.getvalue(), name="the letters to print"):
        raise Refused(findings)
    return out.getvalue()


def sheets_between(batch: Batch) -> bytes:
    """The sheets that lie between the piles, to be read on a screen too. Raises `Refused` as
    `letters_to_print`."""
    there = _to_print(batch)
    told = {"title": batch.letter.title, "school": batch.letter.draft.school.name}
    return separators(there, **told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosed:
    """What goes with a letter: its pages as they are printed behind each copy; none, and why, for what has to
    be printed by itself."""

    file: File
    pages: tuple[PicturePage, ...] = ()
    why: str = ""


def enclosed(batch: Batch) -> tuple[Enclosed, ...]:
    """Everything that goes with the letter, as dots: files from outside are drawn in a process apart and
    never put into ours."""
    return tuple(_enclosed(batch, one) for one in letters.enclosures_of(batch.letter))


def _enclosed(batch: Batch, file: File) -> Enclosed:
    found = letters.enclosure_of(letter=batch.letter, file_id=file.id)
    assert found is not None, "it has just been listed"
    try:
        picture = file.media_type.startswith("image/")
        return Enclosed(file=file, pages=(sheet_of(found[1]),) if picture else sheets_of(found[1]))
    except Unreadable as unreadable:
        return Enclosed(file=file, why=unreadable.findings[0].words)


def in_large_print(there: tuple[Pile, ...]) -> int:
    """How many of the copies are in large print."""
    readers = (copy.recipient for pile in there for copy in pile.copies)
    return sum(one.format is LetterFormat.LARGE_PRINT for one in readers)


def labels(batch: Batch, *, form: str, begin_at: int) -> bytes:
    """A label for each copy. Raises `Refused` as `letters_to_print`, and for an address without room."""
    there = _to_print(batch)
    told = {"title": batch.letter.title, "school": batch.letter.draft.school.name}
    return label_sheets(there, form=LABELS[form], begin_at=begin_at, **told)


def tick_off(batch: Batch, *, day: date) -> bytes:
    """The list of who gets a copy, to tick off and sign. Raises `Refused` as `letters_to_print`."""
    there = _to_print(batch)
    told = {"title": batch.letter.title, "school": batch.letter.draft.school.name}
    return tick_off_sheet(there, date=spell_date(day), **told)


def _to_print(batch: Batch) -> tuple[Pile, ...]:
    """The piles, if there are any and no hold stands."""
    case_id = batch.letter.draft.case_id
    if case_id is not None and not batch.past_holds and cases.has_live_hold(case_id=case_id):
        raise Refused([on_hold()])
    there = piles(batch)
    if not there:
        raise Refused([nobody_on_paper()])
    return there
