"""TOML as a tree with places. `tomllib` reads the values; it does not tell where they stand, so the
text is walked once more for the places. The walk trusts that `tomllib` found the text valid."""

import re
import tomllib

from evenhand.core.findings import Finding, Place
from evenhand.core.packs.faults import Fault, fault
from evenhand.core.packs.tree import Entry, Leaf, Lines, Listing, Node, Step, Table, lines_of

Path = tuple[Step, ...]

BLANK = re.compile(r"(?:[ \t\r\n,]|#[^\n]*)*")
KEY = re.compile(r'"(?:\\.|[^"\\])*"|\'[^\']*\'|[A-Za-z0-9_-]+')
STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})|\'\'\'.*?\'\'\'(?:\'{0,2})|"(?:\\.|[^"\\])*"|\'[^\']*\'', re.DOTALL
)
PLAIN = re.compile(r"[^,\]}#\n]*")
POSITION = re.compile(r"^(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")


def read_toml(text: str, *, file: str) -> tuple[Table | None, tuple[Finding, ...]]:
    """The tree of a TOML file, or None and what is wrong with it."""
    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        return None, (_broken(str(error), text, file),)
    walk = _Walk(text)
    walk.run()
    return _table(values, (), walk.found, lines_of(text, file=file)), ()


def _broken(message: str, text: str, file: str) -> Finding:
    found = POSITION.match(message)
    what = found["what"] if found else "It is nested too deeply or holds a number that is too long"
    if found and found["line"]:
        place = Place(source=file, line=int(found["line"]), column=int(found["column"]))
    else:
        place = lines_of(text, file=file).place(len(text)) if found else Place(source=file, line=1, column=1)
    return fault(
        Fault.BROKEN_TOML,
        place,
        f"{file} is not valid TOML: {what}.",
        'Look at this line and the one above: text stands in "quotes", one key = value on a line.',
    )


def _table(values: dict[str, object], path: Path, found: dict[Path, tuple[int, int]], lines: Lines) -> Table:
    entries = {
        key: Entry(
            key=key,
            node=_node(value, (*path, key), found, lines),
            place=lines.place(found[(*path, key)][0]),
        )
        for key, value in values.items()
    }
    return Table(entries=entries, place=lines.place(found[path][1]))


def _node(value: object, path: Path, found: dict[Path, tuple[int, int]], lines: Lines) -> Node:
    place = lines.place(found[path][1])
    match value:
        case dict():
            return _table(value, path, found, lines)
        case list():
            items = tuple(_node(item, (*path, number), found, lines) for number, item in enumerate(value))
            return Listing(items=items, place=place)
        case _:
            return Leaf(value=value, place=place, quoted=isinstance(value, str))


class _Walk:
    """Goes through valid TOML and notes where each key and each value begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.found: dict[Path, tuple[int, int]] = {(): (0, 0)}
        self.numbers: dict[Path, int] = {}

    def run(self) -> None:
        """Walk the whole text."""
        section: Path = ()
        while not self._skip_to_end():
            if self.text[self.at] == "[":
                section = self._header()
            else:
                self._pair(section)

    def _skip_to_end(self) -> bool:
        self.at = self._match(BLANK)
        return self.at >= len(self.text)

    def _match(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self.text, self.at)
        return found.end() if found else self.at

    def _header(self) -> Path:
        start = self.at
        repeated = self.text.startswith("[[", start)
        self.at += 2 if repeated else 1
        path: Path = ()
        for key in self._keys():
            if path in self.numbers:
                path = (*path, self.numbers[path])
            path = (*path, key)
            self.found.setdefault(path, (start, start))
        self.at = self.text.index("]", self.at) + (2 if repeated else 1)
        if repeated:
            self.numbers[path] = self.numbers.get(path, -1) + 1
            path = (*path, self.numbers[path])
        self.found[path] = (start, start)
        return path

    def _pair(self, section: Path) -> None:
        start = self.at
        path = section
        for key in self._keys():
            path = (*path, key)
            self.found.setdefault(path, (start, start))
        self.at = self._after_blanks(self.text.index("=", self.at) + 1)
        self.found[path] = (start, self.at)
        self._value(path)

    def _after_blanks(self, at: int) -> int:
        while self.text[at] in " \t":
            at += 1
        return at

    def _keys(self) -> list[str]:
        keys = []
        while True:
            self.at = self._after_blanks(self.at)
            end = self._match(KEY)
            keys.append(_bare(self.text[self.at : end]))
            self.at = self._after_blanks(end)
            if self.text[self.at] != ".":
                return keys
            self.at += 1

    def _value(self, path: Path) -> None:
        match self.text[self.at]:
            case "[":
                self._many("]", path)
            case "{":
                self._many("}", path)
            case '"' | "'":
                self.at = self._match(STRING)
            case _:
                self.at = self._match(PLAIN)

    def _many(self, end: str, path: Path) -> None:
        self.at += 1
        number = 0
        while not self._skip_to_end() and self.text[self.at] != end:
            if end == "}":
                self._pair(path)
            else:
                self.found[(*path, number)] = (self.at, self.at)
                self._value((*path, number))
                number += 1
        self.at += 1


def _bare(key: str) -> str:
    return str(tomllib.loads(f"key = {key}")["key"]) if key[:1] in ("'", '"') else key
