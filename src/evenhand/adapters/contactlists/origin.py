"""Where a list comes from: a file that can be opened again, or bytes in hand."""

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from evenhand.adapters.contactlists.faults import unreadable
from evenhand.adapters.contactlists.limits import MAX_FILE, MEGABYTE
from evenhand.core.findings import Finding, Level, Place, Refused

CHUNK = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """A list as bytes that can be read from the start as often as needed."""

    name: str
    content: Path | bytes

    def open(self) -> BinaryIO:
        """A fresh stream. Raises `Unreadable` if the file cannot be opened."""
        if isinstance(self.content, bytes):
            return io.BytesIO(self.content)
        try:
            return self.content.open("rb")
        except OSError as error:
            raise unreadable("contacts-not-there", self.place(), why=error.strerror or "unknown") from error

    def check_size(self) -> None:
        """Raises `Unreadable` if there is far too much of it, or nothing."""
        with self.open() as stream:
            size = stream.seek(0, io.SEEK_END)
        if size > MAX_FILE:
            limit = MAX_FILE // MEGABYTE
            raise unreadable("contacts-too-large", self.place(), size=size // MEGABYTE, limit=limit)
        if not size:
            raise unreadable("contacts-empty", self.place())

    def digest(self) -> str:
        """The SHA-256 of the bytes as they are now."""
        digest = hashlib.sha256()
        with self.open() as stream:
            while chunk := stream.read(CHUNK):
                digest.update(chunk)
        return digest.hexdigest()

    def check_unchanged(self, digest: str) -> None:
        """Raises `Refused` if the bytes are no longer those that were checked."""
        if not isinstance(self.content, bytes) and self.digest() != digest:
            raise Refused([self._changed()])

    def _changed(self) -> Finding:
        return Finding(
            id="contacts-changed",
            level=Level.STOP,
            words="The list was changed while it was being used.",
            mend="Close it in other programs, then begin again.",
            place=self.place(),
        )

    def place(self, part: str = "") -> Place:
        """A place in this list."""
        return Place(source=self.name, part=part)
