"""The first pass over a list: everything that is wrong is told before anything is written."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from evenhand.core.contacts import row_place
from evenhand.core.contacts.duplicates import Duplicates
from evenhand.core.findings import Finding, Level, Place, Refused, stops
from evenhand.core.mailmerge import Merged, Signature
from evenhand.core.mailmerge.ceiling import FindingList
from evenhand.core.mailmerge.leftovers import leftovers_in_lines
from evenhand.core.mailmerge.planning import Batch
from evenhand.core.mailmerge.wishes import Wishes

Progress = Callable[[int, int], None]


def silent(done: int, total: int) -> None:
    """Tell nobody how far it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What the first pass found: eight bytes of digest for each row, how many rows take each form."""

    rows: int
    findings: tuple[Finding, ...]
    forms: dict[Signature, int]
    digests: "array[int]"

    def may_print(self) -> bool:
        """Whether nothing stops."""
        return not stops(self.findings)


def check_batch(*, batch: Batch, progress: Progress = silent) -> Checked:
    """Read every row and gather everything that is wrong: columns, rows, cells, merged words, duplicates.

    Raises `Unreadable` where the list breaks its format in the middle.
    """
    found = FindingList(source=batch.columns.source)
    found.add(batch.findings)
    pass_one = _FirstPass(batch)
    if not stops(batch.findings):
        for row_findings in pass_one.rows(progress):
            found.add(row_findings)
        found.add(pass_one.in_sum())
    return Checked(
        rows=pass_one.count, findings=found.all(), forms=dict(pass_one.forms), digests=pass_one.digests
    )


class _FirstPass:
    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self.count = 0
        self.forms: Counter[Signature] = Counter()
        self.digests: array[int] = array("Q")
        self.duplicates = Duplicates(source=batch.columns.source)
        self.wishes = Wishes(source=batch.columns.source)
        self.hopeless: set[Signature] = set()

    def rows(self, progress: Progress) -> Iterator[list[Finding]]:
        """The findings of each row."""
        for row in self.batch.contacts.rows():
            self.count += 1
            merged, findings = self.batch.read(row)
            told = list(findings)
            if len(merged.signature) == len(self.batch.flags):
                told += self._form_findings(merged.signature)
                if merged.signature not in self.hopeless:
                    told += self.batch.problems(row=row, merged=merged)
                    self._note(merged, told)
            yield told
            progress(self.count, self.batch.contacts.count)

    def _form_findings(self, signature: Signature) -> Iterator[Finding]:
        """What is wrong with a form is told once, not for each of its rows."""
        self.forms[signature] += 1
        if self.forms[signature] > 1:
            return
        form = self.batch.forms.form(signature)
        place = Place(source=self.batch.columns.source, part="the text that is the same for all rows")
        yield from form.findings
        yield from leftovers_in_lines(lines=sorted(form.fixed), place=place, where="the letter")
        if stops(form.findings):
            self.hopeless.add(signature)

    def _note(self, merged: Merged, told: list[Finding]) -> None:
        self.digests.append(merged.short_digest())
        self.wishes.see(contact=merged.contact, document=self.batch.forms.form(merged.signature).document)
        if twice := self.duplicates.see(merged.contact):
            told.append(twice)

    def in_sum(self) -> Iterator[Finding]:
        """What is told once for the whole list."""
        yield from self.wishes.findings()
        if homes := self.duplicates.homes():
            yield homes


def checked_rows(*, batch: Batch, checked: Checked) -> Iterator[Merged]:
    """The second pass: every row made ready, read from the list anew.

    Raises `Refused` at the first row that is not the one that was checked.
    """
    number = 0
    for row in batch.contacts.rows():
        merged, _ = batch.read(row)
        if number >= len(checked.digests) or merged.short_digest() != checked.digests[number]:
            raise Refused([_changed(batch, row.number)])
        number += 1
        yield merged
    if number != len(checked.digests):
        raise Refused([_changed(batch, 0)])


def _changed(batch: Batch, row: int) -> Finding:
    source = batch.columns.source
    return Finding(
        id="merge-list-changed",
        level=Level.STOP,
        words="The list was changed after it was checked.",
        mend="Close it in other programs, then begin again.",
        place=row_place(source=source, row=row) if row else Place(source=source),
    )
