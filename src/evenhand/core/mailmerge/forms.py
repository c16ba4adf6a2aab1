"""A document for one signature, with what is the same for all its rows worked out once."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from evenhand.core.contacts.columns import Columns
from evenhand.core.document import Document
from evenhand.core.document.reading import spoken_lines
from evenhand.core.findings import Finding, Level, Place
from evenhand.core.mailmerge import Signature
from evenhand.core.mailmerge.filling import POSTAL_PARTS, Filler, find_filler

REFERENCE = "reference"
MOST_KEPT = 8
GAP = "\ufffc"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One document and what fills its slots. `fixed` are the lines that no row changes."""

    document: Document
    fillers: tuple[Filler, ...]
    findings: tuple[Finding, ...]
    fixed: frozenset[str]

    def varying(self, spoken: Iterable[str]) -> tuple[str, ...]:
        """Of the lines of one letter those that its row had a part in."""
        return tuple(line for line in spoken if line not in self.fixed)


@dataclass(slots=True, kw_only=True)
class Forms:
    """Makes forms as rows ask for them and keeps the last few."""

    make: Callable[[Signature], Document]
    columns: Columns
    sources: Mapping[str, str]
    _kept: OrderedDict[Signature, Form] = field(default_factory=OrderedDict)

    def form(self, signature: Signature) -> Form:
        """The form of a signature."""
        if signature in self._kept:
            self._kept.move_to_end(signature)
            return self._kept[signature]
        form = self._made(self.make(signature))
        self._kept[signature] = form
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return form

    def _made(self, document: Document) -> Form:
        slots = [slot for slot in document.slots() if slot != REFERENCE or slot in self.sources]
        found = [
            find_filler(name=slot, source=self.sources.get(slot, ""), columns=self.columns) for slot in slots
        ]
        fixed = spoken_lines(document, dict.fromkeys(document.slots(), GAP))
        return Form(
            document=document,
            fillers=tuple(one for one in found if isinstance(one, Filler)),
            findings=(
                *(one for one in found if isinstance(one, Finding)),
                *self._no_addresses([one for one in found if isinstance(one, Filler)]),
            ),
            fixed=frozenset(line for line in fixed if GAP not in line),
        )

    def _no_addresses(self, fillers: list[Filler]) -> Iterator[Finding]:
        """A list without a single address is told once, not row by row."""
        if any(filler.is_postal() for filler in fillers) and not self.columns.has(*POSTAL_PARTS):
            yield Finding(
                id="merge-no-address-column",
                level=Level.WARN,
                words="The list has no column for addresses, so only names would stand in the window.",
                mend="Add Address 1, Address 2 … and Postcode if the letters are to be posted.",
                place=Place(source=self.columns.source, part="header"),
            )
