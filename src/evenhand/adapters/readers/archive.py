"""A zip of which only named parts are read, while what comes out of it is counted."""

import io
import re
import struct
import zipfile
import zlib
from collections import Counter
from typing import IO

from evenhand.adapters.readers.findings import refusal
from evenhand.adapters.readers.limits import (
    MAX_MEMBERS,
    MAX_PART,
    MAX_RATIO,
    MAX_UNPACKED,
    MEGABYTE,
    RATIO_COUNTS_FROM,
)
from evenhand.core.findings import Place

ENCRYPTED = 0x1
CHUNK = 64 * 1024
METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
ESCAPING = re.compile(r"(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[A-Za-z]:|\\|\x00")
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
    NotImplementedError,
    OverflowError,
    KeyError,
    IndexError,
)


class Archive:
    """The parts of a zip by name. Nothing is inflated before it is asked for, and no zip within the zip
    is opened. Raises Unreadable for damage, passwords, unsafe or double names, and bombs."""

    def __init__(self, *, data: bytes, name: str) -> None:
        self.name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except DAMAGE as error:
            raise refusal("document-damaged", self.place(), why=_reason(error)) from error
        self._check(members)
        self._members = {member.filename: member for member in members}
        self._unpacked = 0

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return frozenset(self._members)

    def place(self, part: str = "") -> Place:
        """A place in this file."""
        return Place(source=self.name, part=part)

    def _check(self, members: list[zipfile.ZipInfo]) -> None:
        if len(members) > MAX_MEMBERS:
            raise refusal("document-too-many-parts", self.place(), count=len(members), limit=MAX_MEMBERS)
        names = [member.filename for member in members]
        doubled = (one for one, count in Counter(names).items() if count > 1)
        unsafe = next((one for one in names if ESCAPING.search(one)), next(doubled, ""))
        if unsafe:
            raise refusal("document-unsafe-part", self.place(unsafe), part=unsafe)
        if any(member.flag_bits & ENCRYPTED for member in members):
            raise refusal("document-encrypted", self.place())
        self._check_size(sum(member.file_size for member in members))

    def _check_size(self, size: int) -> None:
        if size > MAX_UNPACKED:
            why = f"more than {MAX_UNPACKED // MEGABYTE} MB"
            raise refusal("document-bomb", self.place(), why=why)

    def read(self, part: str) -> bytes:
        """The bytes of a part. Raises Unreadable if it is missing, damaged or swells."""
        member = self._members.get(part)
        if member is None:
            raise refusal("document-part-missing", self.place(part), part=part)
        if member.compress_type not in METHODS:
            raise refusal("document-damaged", self.place(part), why="nobody packs documents in this way")
        try:
            with self._zip.open(member) as stream:
                return self._inflate(stream, member)
        except DAMAGE as error:
            raise refusal("document-damaged", self.place(part), why=_reason(error)) from error

    def _inflate(self, stream: IO[bytes], member: zipfile.ZipInfo) -> bytes:
        """Counts what really comes out: what a zip says about its sizes may be a lie."""
        pieces, size = [], 0
        while chunk := stream.read(CHUNK):
            pieces.append(chunk)
            size += len(chunk)
            self._unpacked += len(chunk)
            self._check_size(self._unpacked)
            self._check_part(member, size)
        return b"".join(pieces)

    def _check_part(self, member: zipfile.ZipInfo, size: int) -> None:
        place = self.place(member.filename)
        if size > MAX_PART:
            raise refusal("document-bomb", place, why=f"one part to more than {MAX_PART // MEGABYTE} MB")
        if size > RATIO_COUNTS_FROM and size > MAX_RATIO * max(member.compress_size, 1):
            raise refusal("document-bomb", place, why=f"one part to more than {MAX_RATIO} times its size")


def _reason(error: BaseException) -> str:
    """Why a zip cannot be read, in words that do not name the library."""
    if isinstance(error, zipfile.BadZipFile) and "CRC" in str(error):
        return "a part of it has changed since it was packed"
    if isinstance(error, zipfile.BadZipFile) and "not a zip" in str(error):
        return "its end is missing, as after a download that broke off"
    return "its packing cannot be undone"
