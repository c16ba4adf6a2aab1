"""A letter that Typst has set, cut where the next one of the same form differs.

Two letters with the same number of lines in each passage differ in nothing but the glyphs of these lines:
every tag, place, link and page break is the same. So the file is cut once. What stays the same is written
ready; what differs follows after it, unpacked, with the table that says where everything stands.
"""

import re
import zlib
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from evenhand.adapters.renderers.pdf.bulk.contents import Line, Page
from evenhand.adapters.renderers.pdf.bulk.places import Place
from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple
from evenhand.adapters.renderers.pdf.objects import Objects, object_bytes, table_of, with_clear_end

# A comment between objects, which readers skip: what stands above it is the same in many letters.
DIFFERS = b"%What differs from letter to letter\n"
_CONTENTS = re.compile(rb"/Contents \d+ 0 R")
_IDS = re.compile(rb"/ID\[\(([^)]*)\)\(([^)]*)\)\]")
_SIZE = re.compile(rb"/Size \d+")
_METADATA = b"/Type/Metadata"
_STREAM = b"%d 0 obj\n<</Length %d>>\nstream\n%b\nendstream\nendobj\n"
# Words that stay the same between two lines that differ are packed apart from these if there are as many.
_WORTH_PACKING = 400

Template = list[bytes | int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Specimen:
    """A file cut for splicing. Each template is a stream of contents: bytes, and numbers of lines."""

    head: bytes
    metadata: list[bytes]
    templates: list[Template]
    first: int
    table: bytes
    trailer: list[bytes]
    seed: bytes

    def spliced(self, lines: Sequence[bytes]) -> bytes:
        """The whole file for one recipient, given the glyphs of each line that differs."""
        streams = [
            b"".join([lines[one] if type(one) is int else one for one in template])  # type: ignore[misc]
            for template in self.templates
        ]
        mark = b64encode(blake2b(b"\0".join([self.seed, *streams]), digest_size=18).digest())
        metadata = mark.join(self.metadata)
        place = len(self.head) + len(metadata)
        out, rows = [self.head, metadata], [self.table]
        for number, stream in enumerate(streams, start=self.first):
            written = b"%d 0 obj\n<</Length %d>>\nstream\n%b\nendstream\nendobj\n" % (
                number,
                len(stream),
                stream,
            )
            rows.append(b"%010d 00000 n\r\n" % place)
            place += len(written)
            out.append(written)
        out += rows
        out.append(mark.join(self.trailer))
        out.append(b"%d\n%%%%EOF" % place)
        return b"".join(out)


def cut(objects: Objects, pages: Sequence[Page], places: Sequence[Place]) -> Specimen:
    """Cut a letter at some of its lines; they are numbered from 0 in the order given."""
    several = [_streams(page, lines_on(places, at)) for at, page in enumerate(pages)]
    bodies = list(objects.bodies)
    first = len(bodies) + sum(isinstance(one, bytes) for streams in several for one in streams) + 1
    templates: list[Template] = []
    for page, streams in zip(pages, several, strict=True):
        named = []
        for stream in streams:
            if isinstance(stream, bytes):
                bodies.append(packed(stream))
                named.append(b"%d 0 R" % len(bodies))
            else:
                named.append(b"%d 0 R" % (first + len(templates)))
                templates.append(stream)
        array = b"/Contents[%b]" % b" ".join(named)
        bodies[page.number - 1] = _CONTENTS.sub(array, bodies[page.number - 1])
        bodies[page.contents - 1] = b"null"
    return _specimen(objects, [with_clear_end(body) for body in bodies], templates)


def lines_on(places: Sequence[Place], page: int) -> list[tuple[Line, int]]:
    """The lines of one page in their order, each with its number in the letter."""
    found = [(place.line, number) for number, place in enumerate(places) if place.page == page]
    return sorted(found, key=lambda one: one[0].start)


def _streams(page: Page, lines: Sequence[tuple[Line, int]]) -> list[bytes | Template]:
    """The contents of a page as streams, cut between whole operations."""
    found: list[bytes | Template] = []
    data, at = page.data, 0
    for line, number in lines:
        between = data[at : line.start]
        before, after = data[line.start : line.shown], data[line.ended : line.end]
        if found and isinstance(found[-1], list) and len(between) < _WORTH_PACKING:
            found[-1] += [between, before, number, after]
        else:
            found += [between] if between else []
            found.append([before, number, after])
        at = line.end
    return [*found, data[at:]] if data[at:].strip() else found


def packed(stream: bytes, *, more: bytes = b"") -> bytes:
    """The body of an object with a packed stream; `more` goes into its dictionary."""
    data = zlib.compress(stream, 9)
    body = b"<<%b/Length %d/Filter/FlateDecode>>\nstream\n%b\nendstream" % (more, len(data), data)
    return with_clear_end(body)


def _specimen(objects: Objects, bodies: list[bytes], templates: list[Template]) -> Specimen:
    ids = _IDS.search(objects.trailer)
    described = [_METADATA in body.partition(b"stream\n")[0] for body in bodies]
    if ids is None or sum(described) != 1:
        raise NotSimple("metadata")
    metadata = described.index(True) + 1
    head, starts = bytearray(objects.head), {}
    for number, body in enumerate(bodies, start=1):
        if number != metadata:
            starts[number] = len(head)
            head += object_bytes(number, body)
    head += DIFFERS
    starts[metadata] = len(head)
    either = re.compile(re.escape(ids[1]) + b"|" + re.escape(ids[2]))
    size = b"/Size %d" % (len(bodies) + len(templates) + 1)
    trailer = _SIZE.sub(size, objects.trailer)
    table = table_of([starts[number] for number in range(1, len(bodies) + 1)])
    count = b"0 %d\n" % (len(bodies) + 1)
    return Specimen(
        head=bytes(head),
        metadata=either.split(object_bytes(metadata, bodies[metadata - 1])),
        templates=templates,
        first=len(bodies) + 1,
        table=table.replace(count, b"0 %d\n" % (len(bodies) + len(templates) + 1), 1),
        trailer=either.split(b"trailer\n" + trailer + b"\nstartxref\n"),
        seed=blake2b(bytes(head)).digest(),
    )
