"""The objects of a PDF as Typst writes it: each in the open, listed in one plain table.

Only what is needed to add something to a finished file or to join several; this is no reader for
PDFs from elsewhere.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_ENTRY = re.compile(rb"(\d{10}) \d{5} n")
_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_STREAM = b"stream\n"
_STREAM_END = b"\nendstream"
_DOUBTFUL_ENDS = (b"\r" + _STREAM_END, b"\n" + _STREAM_END)


class Bodies(Protocol):
    """Whatever can give the body of an object, by its number from 1."""

    def body(self, number: int) -> bytes:
        """The body of an object, between `obj` and `endobj`."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Objects:
    """A whole file: what stands before the objects, their bodies by number from 1, the trailer."""

    head: bytes
    bodies: tuple[bytes, ...]
    trailer: bytes

    def body(self, number: int) -> bytes:
        """The body of an object, between `obj` and `endobj`."""
        return self.bodies[number - 1]


def objects_of(pdf: bytes) -> Objects:
    """Take a file apart that Typst wrote. Raises ValueError for one from elsewhere."""
    found = _START.search(pdf)
    if found is None or not pdf.startswith(b"xref", int(found[1])):
        raise ValueError("typst ends a file with the place of its plain table")
    table, _, trailer = pdf[int(found[1]) : found.start()].partition(b"trailer")
    starts = [int(start) for start in _ENTRY.findall(table)]
    ends = dict(zip(sorted(starts), [*sorted(starts)[1:], int(found[1])], strict=True))
    bodies = tuple(_body(pdf[start : ends[start]]) for start in starts)
    return Objects(head=pdf[: min(starts)], bodies=bodies, trailer=trailer.strip())


def _body(whole: bytes) -> bytes:
    return whole[whole.index(b"obj\n") + 4 : whole.rindex(b"\nendobj")]


def file_of(objects: Objects) -> bytes:
    """The file of some objects."""
    out = bytearray(objects.head)
    starts = []
    for number, body in enumerate(objects.bodies, start=1):
        starts.append(len(out))
        out += object_bytes(number, body)
    place = len(out)
    out += table_of(starts) + b"trailer\n" + objects.trailer + b"\nstartxref\n%d\n%%%%EOF" % place
    return bytes(out)


def with_clear_stream_ends(pdf: bytes) -> bytes:
    """The same file, where no stream ends in what could be taken for the line end after it: a last
    byte CR and the LF that follows look like one line end, and a checker then finds the stream a byte
    shorter than it says. After CR LF nothing is left to doubt."""
    if not any(end in pdf for end in _DOUBTFUL_ENDS):
        return pdf
    objects = objects_of(pdf)
    return file_of(replace(objects, bodies=tuple(map(with_clear_end, objects.bodies))))


def with_clear_end(body: bytes) -> bytes:
    """The body of an object whose stream, if it has one, ends in what is no part of a line end."""
    if body.endswith(_DOUBTFUL_ENDS):
        return body.removesuffix(_STREAM_END) + b"\r" + _STREAM_END
    return body


def object_bytes(number: int, body: bytes) -> bytes:
    """One object as it stands in a file."""
    return b"%d 0 obj\n%b\nendobj\n" % (number, body)


def table_of(starts: Sequence[int]) -> bytes:
    """The table of objects, numbered from 1, by where each starts."""
    lines = b"".join(b"%010d 00000 n\r\n" % start for start in starts)
    return b"xref\n0 %d\n0000000000 65535 f\r\n%b" % (len(starts) + 1, lines)


def references(body: bytes) -> list[int]:
    """The numbers of the objects that a body names; what its stream holds does not count."""
    return [int(number) for number in _REFERENCE.findall(body.partition(_STREAM)[0])]


def renumbered(body: bytes, numbers: dict[int, int]) -> bytes:
    """A body that names the same objects by other numbers."""
    named, stream, data = body.partition(_STREAM)
    return _REFERENCE.sub(lambda found: b"%d 0 R" % numbers[int(found[1])], named) + stream + data


def reachable(objects: Objects, roots: Iterable[int], *, but: int) -> list[int]:
    """Every object that some objects lead to, themselves included; the way ends at `but`."""
    found: dict[int, None] = {}
    waiting = list(roots)
    while waiting:
        number = waiting.pop()
        if number not in found and number != but:
            found[number] = None
            waiting.extend(references(objects.body(number)))
    return sorted(found)
