"""The parts of a workbook, read piece by piece while what comes out of the zip is counted."""

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from lxml import etree

from evenhand.adapters.contactlists.faults import unreadable
from evenhand.adapters.contactlists.limits import (
    MAX_RATIO,
    MAX_UNPACKED,
    MEGABYTE,
    RATIO_COUNTS_FROM,
)
from evenhand.adapters.contactlists.origin import Origin
from evenhand.core.findings import Place

Element = etree._Element
ENCRYPTED = 0x1
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)


class CountedStream:
    """Counts what really comes out of a part, for what a zip says about sizes may be a lie."""

    def __init__(self, *, stream: IO[bytes], packed: int, place: Place) -> None:
        self._stream = stream
        self._most = max(RATIO_COUNTS_FROM, MAX_RATIO * packed)
        self._place = place
        self._size = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes. Raises `Unreadable` when the part swells."""
        chunk = self._stream.read(size)
        self._size += len(chunk)
        if self._size > min(self._most, MAX_UNPACKED):
            why = f"one part to more than {self._size // MEGABYTE} MB"
            raise unreadable("contacts-bomb", self._place, why=why)
        return chunk


class WorkbookParts:
    """The zip of a workbook. Raises `Unreadable` for damage, passwords and bombs."""

    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        with self._zip() as archive:
            members = archive.infolist()
        if any(member.flag_bits & ENCRYPTED for member in members):
            raise unreadable("contacts-encrypted", origin.place())
        unpacked = sum(member.file_size for member in members)
        if unpacked > MAX_UNPACKED:
            raise unreadable("contacts-bomb", origin.place(), why=f"{unpacked // MEGABYTE:,} MB")
        self._names = {member.filename.lower(): member.filename for member in members}

    @contextmanager
    def _zip(self) -> Iterator[zipfile.ZipFile]:
        with self._origin.open() as stream:
            try:
                archive = zipfile.ZipFile(stream)
            except DAMAGE as error:
                raise unreadable("contacts-damaged", self.place(), why="its zip cannot be read") from error
            with archive:
                yield archive

    def place(self, part: str = "") -> Place:
        """A place in the workbook."""
        return self._origin.place(part)

    def has(self, part: str) -> bool:
        """Whether there is such a part."""
        return part.lower() in self._names

    def elements(self, part: str, *wanted: str) -> Iterator[Element]:
        """The wanted elements of a part, by local name, each complete and dropped after use.

        Raises `Unreadable` if the part is missing, damaged, swells or declares entities.
        """
        name = self._names.get(part.lower())
        if name is None:
            raise unreadable("contacts-damaged", self.place(), why=f"{part} is missing")
        with self._zip() as archive:
            try:
                info = archive.getinfo(name)
                with archive.open(info) as stream:
                    counted = CountedStream(stream=stream, packed=info.compress_size, place=self.place(part))
                    yield from self._parsed(counted, part, wanted)
            except etree.XMLSyntaxError as error:
                line, column = error.position
                place = Place(source=self._origin.name, line=line or 0, column=column or 0, part=part)
                raise unreadable("contacts-damaged", place, why="a part of it is not XML") from error
            except DAMAGE as error:
                raise unreadable(
                    "contacts-damaged", self.place(part), why="a part cannot be unpacked"
                ) from error

    def _parsed(self, stream: CountedStream, part: str, wanted: tuple[str, ...]) -> Iterator[Element]:
        events = etree.iterparse(
            stream,
            events=("end",),
            tag=[f"{{*}}{name}" for name in wanted],
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        for number, (_, element) in enumerate(events):
            if not number and element.getroottree().docinfo.doctype:
                raise unreadable("contacts-entities", self.place(part))
            yield element
            _drop(element)

    def relations(self, part: str) -> dict[str, str]:
        """Where the relations of a part lead: by id the name of the other part."""
        folder, name = posixpath.split(part)
        relations = f"{folder}/_rels/{name}.rels"
        if not self.has(relations):
            return {}
        return {
            element.get("Id", ""): _resolved(folder, element.get("Target", ""))
            for element in self.elements(relations, "Relationship")
        }


def _drop(element: Element) -> None:
    """Forget an element and everything before it, so that memory stays flat."""
    element.clear()
    while (before := element.getprevious()) is not None:
        parent = before.getparent()
        if parent is None:
            return
        parent.remove(before)


def _resolved(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
