"""A zip file of which one member changes and all others stand ready.

Members are deflated once. The member that changes is a form: its fixed texts are deflated once too,
each ending on a whole byte and looking back at nothing outside itself (Z_FULL_FLUSH), so that between
them a short value can be put in as it is, in a stored block. One file then costs a join and a checksum.
"""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from evenhand.adapters.renderers.forms import Form
from evenhand.core.document import Record

_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END = struct.Struct("<4sHHHHIIH")
_STORED = struct.Struct("<BHH")
_VERSION, _UTF8_NAMES, _DEFLATED = 20, 0x800, 8
_MIDNIGHT, _FIRST_OF_1980 = 0, 0x21  # the same bytes whenever they are made
_WORTH_DEFLATING = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member in a zip file: its name, its bytes deflated, and what a directory tells of them."""

    name: bytes
    deflated: bytes
    crc: int
    size: int

    def local(self) -> bytes:
        """What stands before the bytes."""
        sizes = (self.crc, len(self.deflated), self.size)
        return _LOCAL.pack(b"PK\3\4", *_KIND, *sizes, len(self.name), 0) + self.name

    def central(self, *, at: int) -> bytes:
        """The entry in the directory, for a member that begins at a place in the file."""
        sizes = (self.crc, len(self.deflated), self.size)
        rest = (len(self.name), 0, 0, 0, 0, 0, at)
        return _CENTRAL.pack(b"PK\1\2", _VERSION, *_KIND, *sizes, *rest) + self.name


_KIND = (_VERSION, _UTF8_NAMES, _DEFLATED, _MIDNIGHT, _FIRST_OF_1980)


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """Everything that is the same in each file: the members before the one that changes, their
    entries in the directory, and the fixed texts of the one that changes."""

    before: bytes
    entries: bytes
    count: int
    name: bytes
    form: Form
    texts: tuple[bytes, ...]
    deflated: tuple[bytes, ...]

    def filled(self, record: Record) -> bytes:
        """The whole file for one record. Raises KeyError for a slot not filled."""
        values = [value.encode() for value in self.form.values(record)]
        crc = zlib.crc32(self.texts[0])
        size = len(self.texts[0])
        body = [self.deflated[0]]
        for value, text, deflated in zip(values, self.texts[1:], self.deflated[1:], strict=True):
            crc = zlib.crc32(text, zlib.crc32(value, crc))
            size += len(value) + len(text)
            body += (_packed(value), deflated)
        return self._file(Member(name=self.name, deflated=b"".join(body), crc=crc, size=size))

    def _file(self, member: Member) -> bytes:
        head, entry = member.local(), member.central(at=len(self.before))
        start = len(self.before) + len(head) + len(member.deflated)
        length = len(self.entries) + len(entry)
        end = _END.pack(b"PK\5\6", 0, 0, self.count, self.count, length, start, 0)
        return b"".join((self.before, head, member.deflated, self.entries, entry, end))


def archive_of(*, members: Iterable[tuple[str, bytes]], name: str, form: Form) -> Archive:
    """Deflate all that stays the same. `members` come first, in their order; `name` is the member
    made from the form."""
    before, entries, count = b"", b"", 1
    for member in (_member(*one) for one in members):
        entries += member.central(at=len(before))
        before += member.local() + member.deflated
        count += 1
    texts = tuple(text.encode() for text in form.texts)
    *firsts, last = texts
    deflated = (*(_deflated(text, zlib.Z_FULL_FLUSH) for text in firsts), _deflated(last, zlib.Z_FINISH))
    return Archive(
        before=before,
        entries=entries,
        count=count,
        name=name.encode(),
        form=form,
        texts=texts,
        deflated=deflated,
    )


def _member(name: str, data: bytes) -> Member:
    deflated = _deflated(data, zlib.Z_FINISH)
    return Member(name=name.encode(), deflated=deflated, crc=zlib.crc32(data), size=len(data))


def _deflated(data: bytes, flush: int) -> bytes:
    press = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return press.compress(data) + press.flush(flush)


def _packed(value: bytes) -> bytes:
    """A value as whole blocks of a deflated stream: stored if short, deflated if that saves much."""
    if len(value) > _WORTH_DEFLATING:
        return _deflated(value, zlib.Z_FULL_FLUSH)
    return _STORED.pack(0, len(value), len(value) ^ 0xFFFF) + value
