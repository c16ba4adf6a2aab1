"""Takes typed values out of a tree, and remembers everything that was wrong, each with its place."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import TypeVar

from evenhand.core.findings import Finding, Place
from evenhand.core.packs.faults import Fault, fault
from evenhand.core.packs.nearest import did_you_mean, shortened
from evenhand.core.packs.tree import Entry, Leaf, Listing, Node, Table

Word = TypeVar("Word", bound=StrEnum)

# The same that wording refuses: values come to stand beside it in letters.
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\U000f0000-\U0010ffff]")
TRUTHS = {"true": True, "yes": True, "false": False, "no": False}


class Values:
    """One table of a file. `what` names it in findings, as in “the licence”.

    Each `…` method gives the value of a key, or the default where the key is missing or wrong;
    what was wrong is added to `findings`, which several tables of a file share.
    """

    def __init__(self, table: Table, *, what: str, known: Iterable[str], findings: list[Finding]) -> None:
        self.table = table
        self.what = what
        self.findings = findings
        self._refuse_unknown(tuple(known))

    def _refuse_unknown(self, known: tuple[str, ...]) -> None:
        for entry in self.table.entries.values():
            if entry.key not in known:
                self.complain(
                    Fault.UNKNOWN_KEY,
                    entry.place,
                    f"Nothing is known by the name “{shortened(entry.key)}” in {self.what}.",
                    did_you_mean(entry.key, known, otherwise=f"It may hold: {', '.join(known)}."),
                )

    def complain(self, fault_id: Fault, place: Place, words: str, mend: str) -> None:
        """Remember that something is wrong."""
        self.findings.append(fault(fault_id, place, words, mend))

    def place(self, key: str) -> Place:
        """Where a key stands; the place of the table if it does not hold the key."""
        entry = self.table.entry(key)
        return entry.place if entry else self.table.place

    def text(self, key: str, *, default: str = "", required: bool = False) -> str:
        """Some text."""
        entry = self.table.entry(key)
        value = default if entry is None else self._text(entry.node, key)
        if required and not value.strip() and (entry is None or _is_text(entry.node)):
            self.complain(
                Fault.MISSING_VALUE,
                self.place(key),
                f"There is no {key} in {self.what}.",
                f"Add a line for {key}.",
            )
        return value

    def truth(self, key: str) -> bool:
        """True or false; false if the key is missing."""
        match self.table.entry(key):
            case None:
                return False
            case Entry(node=Leaf(value=bool() as value)):
                return value
            case Entry(node=Leaf(value=str() as value, quoted=False)) if value.lower() in TRUTHS:
                return TRUTHS[value.lower()]
            case entry:
                self._wrong(entry.node, key, "true or false, without quotes")
                return False

    def day(self, key: str) -> date | None:
        """A date, or None."""
        match self.table.entry(key):
            case None:
                return None
            case Entry(node=Leaf(value=value)) if type(value) is date:
                return value
            case entry:
                self._wrong(entry.node, key, "a date such as 2027-09-01, without quotes")
                return None

    def one_of(self, key: str, words: type[Word], *, default: Word, required: bool = False) -> Word:
        """One word of a vocabulary."""
        entry = self.table.entry(key)
        if entry is None:
            self.text(key, required=required)
            return default
        return self._word(entry.node, key, words) or default

    def several_of(self, key: str, words: type[Word]) -> tuple[Word, ...]:
        """Words of a vocabulary in a row."""
        found = (self._word(node, key, words) for node in self._items(key))
        return tuple(word for word in found if word is not None)

    def texts(self, key: str) -> tuple[str, ...]:
        """Texts in a row."""
        return tuple(self._text(node, key) for node in self._items(key))

    def tables(self, key: str) -> Iterator[Table]:
        """Tables in a row."""
        for node in self._items(key):
            if isinstance(node, Table):
                yield node
            else:
                self._wrong(node, key, "a list of tables")

    def named_tables(self, key: str) -> Iterator[tuple[Entry, Table]]:
        """Tables by their names, such as the fields of a template."""
        if (table := self.inner(key)) is None:
            return
        for entry in table.entries.values():
            match entry.node:
                case Table() as inner:
                    yield entry, inner
                case Leaf(value="", quoted=False):
                    yield entry, Table(entries={}, place=entry.place)
                case node:
                    self._wrong(node, entry.key, "a table, as in {label: …}")

    def inner(self, key: str) -> Table | None:
        """The table that stands under a key, or None."""
        match self.table.entry(key):
            case None | Entry(node=Leaf(value="", quoted=False)):
                return None
            case Entry(node=Table() as table):
                return table
            case entry:
                self._wrong(
                    entry.node, key, "a table: each name on a line of its own, with a colon or equals sign"
                )
                return None

    def _items(self, key: str) -> tuple[Node, ...]:
        match self.table.entry(key):
            case None | Entry(node=Leaf(value="", quoted=False)):
                return ()
            case Entry(node=Listing(items=items)):
                return items
            case entry:
                self._wrong(entry.node, key, "a list in square brackets")
                return ()

    def _text(self, node: Node, key: str) -> str:
        if isinstance(node, Leaf) and isinstance(node.value, str):
            if found := UNPRINTABLE.search(node.value):
                self._unprintable(node, key, found.group())
            return node.value
        self._wrong(node, key, "text")
        return ""

    def _unprintable(self, node: Node, key: str, character: str) -> None:
        self.complain(
            Fault.BAD_CHARACTER,
            node.place,
            f"The {shortened(key)} of {self.what} holds the character U+{ord(character):04X}, "
            "which cannot be printed.",
            "Delete it: it is invisible or private to some program.",
        )

    def _word(self, node: Node, key: str, words: type[Word]) -> Word | None:
        text = self._text(node, key)
        known = [word.value for word in words]
        if text in known:
            return words(text)
        if _is_text(node):
            allowed = f"It must be one of: {', '.join(known)}."
            guess = did_you_mean(text, known, otherwise="")
            self.complain(
                Fault.UNKNOWN_VALUE,
                node.place,
                f"“{shortened(text)}” cannot be the {key} of {self.what}.",
                f"{guess} {allowed}".strip(),
            )
        return None

    def _wrong(self, node: Node, key: str, expected: str) -> None:
        self.complain(
            Fault.WRONG_TYPE,
            node.place,
            f"The {shortened(key)} of {self.what} cannot be read.",
            f"Write {expected}.",
        )


def _is_text(node: Node) -> bool:
    return isinstance(node, Leaf) and isinstance(node.value, str)
