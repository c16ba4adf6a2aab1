"""The words of a workbook, which stand apart from its cells: kept as bytes, not as objects."""

import re
from array import array
from collections.abc import Iterable

from evenhand.adapters.contactlists.faults import unreadable
from evenhand.adapters.contactlists.limits import MAX_STRINGS, MEGABYTE
from evenhand.adapters.contactlists.workbook_parts import Element, WorkbookParts

ESCAPED = re.compile(r"_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")  # half of a surrogate pair stays as written


class SharedStrings:
    """Words by number. Holds one block of bytes and where each word ends."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._ends = array("Q", [0])

    def add(self, text: str) -> None:
        """Keep the next word."""
        self._bytes += text.encode("utf-8", "surrogatepass")
        self._ends.append(len(self._bytes))

    def size(self) -> int:
        """How many bytes are kept."""
        return len(self._bytes)

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> str:
        """The word with a number. Raises IndexError if there is none."""
        if not 0 <= number < len(self):
            raise IndexError(number)
        return self._bytes[self._ends[number] : self._ends[number + 1]].decode("utf-8", "surrogatepass")


def read_strings(parts: WorkbookParts, part: str) -> SharedStrings:
    """All words of a workbook; none if it has no such part. Raises `Unreadable`."""
    strings = SharedStrings()
    if not part or not parts.has(part):
        return strings
    for element in parts.elements(part, "si"):
        strings.add(text_of(element))
        if strings.size() > MAX_STRINGS:
            why = f"its words alone to more than {MAX_STRINGS // MEGABYTE} MB"
            raise unreadable("contacts-bomb", parts.place(part), why=why)
    return strings


def text_of(element: Element) -> str:
    """The words of a string in all its runs, without the reading aids some Asian scripts carry."""
    return unescaped("".join(_pieces(element)))


def _pieces(element: Element) -> Iterable[str]:
    for child in element:
        if is_named(child, "t"):
            yield child.text or ""
        elif is_named(child, "r"):
            yield from _pieces(child)


def unescaped(text: str) -> str:
    """Text in which control characters are written as such again."""
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def is_named(element: Element, name: str) -> bool:
    """Whether an element has a local name, in whatever namespace."""
    tag = element.tag
    return isinstance(tag, str) and (tag == name or tag.endswith("}" + name))


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
