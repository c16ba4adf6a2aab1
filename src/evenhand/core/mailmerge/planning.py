"""A batch: a list of contacts, the forms of a text, and what becomes of each row."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from evenhand.core.contacts import Contact, ContactList, Row, row_place
from evenhand.core.contacts.columns import Columns, Meaning, read_columns
from evenhand.core.contacts.reading import contact_findings, read_contact
from evenhand.core.document import Document, Record
from evenhand.core.document.reading import spoken_lines
from evenhand.core.findings import Finding, Level
from evenhand.core.mailmerge import Merged, Signature
from evenhand.core.mailmerge.answers import read_yes_no
from evenhand.core.mailmerge.filling import POSTAL_PARTS, Filler, Value, find_filler
from evenhand.core.mailmerge.forms import REFERENCE, Form, Forms
from evenhand.core.mailmerge.leftovers import leftovers_in_lines

CheckRow = Callable[[tuple[str, ...]], Iterable[Finding]]
CheckValue = Callable[[Document, str, Record], Iterable[Finding]]
NOTHING: Mapping[str, str] = {}
NO_CHOICE: Mapping[Meaning, str] = {}
NO_DEFAULTS: Record = {}


def nothing_more(lines: tuple[str, ...]) -> Iterable[Finding]:
    """No check beyond those every row gets."""
    return ()


def takes_anything(document: Document, slot: str, record: Record) -> Iterable[Finding]:
    """No check of values beyond those every value gets."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Everything needed to make letters from a list; nothing of its rows is kept.

    `findings` are about the list and its columns as a whole.
    """

    contacts: ContactList
    columns: Columns
    forms: Forms
    flags: tuple[Filler, ...]
    findings: tuple[Finding, ...]
    reference: str = ""
    optional: frozenset[str] = frozenset()
    defaults: Record = field(default_factory=dict)
    check_row: CheckRow = nothing_more
    check_value: CheckValue = takes_anything

    def read(self, row: Row) -> tuple[Merged, tuple[Finding, ...]]:
        """What becomes of a row, and which of its values are missing or no answer."""
        contact = read_contact(row=row, columns=self.columns)
        signature, findings = self._signature(row, contact)
        record: dict[str, Value] = {}
        if not findings:
            form = self.forms.form(signature)
            for filler in form.fillers:
                record[filler.name] = self._value(filler, row, contact, findings)
            if REFERENCE in form.document.slots():
                record.setdefault(REFERENCE, f"{self.reference}/{row.number}".lstrip("/"))
        merged = Merged(row=row.number, contact=contact, signature=signature, record=record)
        return merged, tuple(findings)

    def _signature(self, row: Row, contact: Contact) -> tuple[Signature, list[Finding]]:
        answers: list[tuple[str, bool]] = []
        findings: list[Finding] = []
        for flag in self.flags:
            value = flag.value(row=row, contact=contact)
            said = value if isinstance(value, str) else " ".join(value)
            answer = read_yes_no(value=said, flag=flag.name, place=flag.place(row=row, columns=self.columns))
            if isinstance(answer, Finding):
                findings.append(answer)
            else:
                answers.append((flag.name, answer))
        return tuple(answers), findings

    def _value(self, filler: Filler, row: Row, contact: Contact, findings: list[Finding]) -> Value:
        value = filler.value(row=row, contact=contact) or self.defaults.get(filler.name, "")
        if not value and filler.name not in self.optional:
            findings.append(self._missing(filler, row))
        return value

    def _missing(self, filler: Filler, row: Row) -> Finding:
        return Finding(
            id="merge-missing-value",
            level=Level.STOP,
            words=f"The letter needs a value for (({filler.name})); the row has none.",
            mend="Fill the cell, or take the row out of the list.",
            place=filler.place(row=row, columns=self.columns),
        )

    def problems(self, *, row: Row, merged: Merged) -> Iterator[Finding]:
        """What else is wrong with a row that `read` has made ready: its cells, and the merged words."""
        form = self.forms.form(merged.signature)
        used = {column for filler in (*form.fillers, *self.flags) for column in filler.columns}
        yield from contact_findings(
            row=row,
            contact=merged.contact,
            columns=self.columns,
            used=used,
            posted=self._is_posted(form),
        )
        place = row_place(source=self.columns.source, row=row.number)
        yield from dict.fromkeys(self._value_problems(row, form, merged))
        spoken = spoken_lines(form.document, merged.record)
        lines = dict.fromkeys(form.varying(spoken))
        left = tuple(leftovers_in_lines(lines=lines, place=place, where="the merged letter"))
        yield from (left and dict.fromkeys(self._leftovers_in_cells(row, form, merged))) or left
        for finding in self.check_row(spoken):
            yield finding if finding.place.line else replace(finding, place=place)

    def _value_problems(self, row: Row, form: Form, merged: Merged) -> Iterator[Finding]:
        for filler in form.fillers:
            for finding in self.check_value(form.document, filler.name, merged.record):
                yield replace(finding, place=filler.place(row=row, columns=self.columns))

    def _leftovers_in_cells(self, row: Row, form: Form, merged: Merged) -> Iterator[Finding]:
        for filler in form.fillers:
            yield from leftovers_in_lines(
                lines=_lines(merged.record[filler.name]),
                place=filler.place(row=row, columns=self.columns),
                where="the cell",
            )

    def _is_posted(self, form: Form) -> bool:
        return self.columns.has(*POSTAL_PARTS) and any(filler.is_postal() for filler in form.fillers)


def _lines(value: Value) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


def plan_batch(
    *,
    contacts: ContactList,
    forms: Callable[[Signature], Document],
    flags: Mapping[str, str] = NOTHING,
    sources: Mapping[str, str] = NOTHING,
    chosen: Mapping[Meaning, str] = NO_CHOICE,
    optional: Collection[str] = (),
    defaults: Record = NO_DEFAULTS,
    reference: str = "",
    check_row: CheckRow = nothing_more,
    check_value: CheckValue = takes_anything,
) -> Batch:
    """Understand a list for a text.

    `forms` makes the document for a signature; it is asked as rows need it. `flags` are the yes-no
    questions each row answers, by folded name, with the column or source that answers them (empty: the
    column of that name). `sources` say the same for slots. `chosen` corrects the guess which column
    means what. Slots in `optional` may stay empty, `defaults` fill empty ones. `reference` is
    the case's; it goes into file names and into a slot called "reference". `check_row` looks at what
    each merged letter says, `check_value` at one slot of a record at a time.
    """
    columns, findings = read_columns(headers=contacts.headers, source=contacts.name, chosen=chosen)
    found = [find_filler(name=name, source=flags[name], columns=columns) for name in sorted(flags)]
    return Batch(
        contacts=contacts,
        columns=columns,
        forms=Forms(make=forms, columns=columns, sources=sources),
        flags=tuple(one for one in found if isinstance(one, Filler)),
        findings=(*contacts.findings, *findings, *(one for one in found if isinstance(one, Finding))),
        reference=reference,
        optional=frozenset(optional),
        defaults=defaults,
        check_row=check_row,
        check_value=check_value,
    )
