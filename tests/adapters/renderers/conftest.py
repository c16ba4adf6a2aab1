"""A letter with everything a letter can have, for all formats."""

import struct
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from evenhand.core.document import (
    Closing,
    Document,
    Heading,
    Items,
    Letterhead,
    LineBreak,
    Link,
    Paragraph,
    Record,
    Run,
    Slot,
    Table,
    Text,
)
from evenhand.core.schools import Picture


def png(width: int, height: int) -> bytes:
    """A grey PNG of a size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def words(text: str) -> tuple[Run, ...]:
    return (Text(text=text),)


LETTER = Document(
    title="Keeping our community kind online",
    letterhead=Letterhead(
        name="Thornfield Primary School",
        address=("Station Road", "Thornfield", "TN26 9ZZ"),
        phone="01632 960123",
        email="office@thornfield.example",
        website="www.thornfield.example",
        logo=Picture(data=png(30, 20), alt='Logo: a fir tree & the words "grow"'),
    ),
    recipient=Slot(name="address"),
    date="22 November 2026",
    reference=Slot(name="reference"),
    blocks=(
        Paragraph(runs=(Text(text="Dear "), Slot(name="salutation"))),
        Heading(level=1, runs=words("Keeping our community kind online")),
        Paragraph(
            runs=(
                Text(text="We would "),
                Text(text="always", bold=True),
                Text(text=" rather "),
                Text(text="hear", italic=True),
                Text(text=" from you, also about "),
                Slot(name="child", bold=True),
                Text(text="."),
                LineBreak(),
                Text(text="Fish & chips < 3 > 2 “quoted” 'plain' \"double\"."),
            )
        ),
        Heading(level=2, runs=words("What helps")),
        Items(
            items=(
                words("Speak to us first."),
                (
                    Text(text="Ask "),
                    Link(text="Internet Matters", address="https://www.internetmatters.org/?a=1&b=2"),
                    Text(text="."),
                ),
            )
        ),
        Items(items=(words("We reply."), words("We meet.")), numbered=True),
        Table(
            header=(words("Question"), words("Person")),
            rows=(
                (words("A worry about a child"), words("Sam Lee")),
                (
                    words("Anything else"),
                    (Link(text="office@thornfield.example", address="mailto:office@thornfield.example"),),
                ),
            ),
        ),
        Heading(level=3, runs=words("And then")),
        Items(items=(words("First again."), words("Second again.")), numbered=True),
        Paragraph(runs=words("Thank you for the care you take of each other.")),
    ),
    closing=Closing(
        words="Yours sincerely",
        name="Maria Okafor",
        title="Headteacher",
        signature=Picture(data=png(60, 16), alt="Signature of Maria Okafor"),
    ),
    enclosures=("A signed and dated copy of the post", "Our complaints procedure"),
    acknowledgement="Adapted from a template of Example Council.",
)
RECORD: Record = {
    "address": ("Ms Anna-Maria Kowalska", "17 Orchard Way", "TN26 9ZX"),
    "reference": "TPS/2026/014",
    "salutation": "Ms Kowalska",
    "child": "Zofia",
}
ARABIC = replace(
    LETTER,
    title="التواصل بلطف",
    language="ar",
    blocks=(
        Paragraph(runs=(Text(text="السيدة "), Slot(name="salutation"))),
        Heading(level=1, runs=words("التواصل بلطف عبر الإنترنت")),
        Paragraph(
            runs=(
                Text(text="اتصلوا بنا على "),
                Link(text="01632 960123", address="tel:+441632960123"),
                Slot(name="child"),
            )
        ),
        Items(items=(words("تحدثوا إلينا أولاً."),)),
        Table(header=(words("السؤال"), words("الشخص")), rows=((words("طفل"), words("Sam Lee")),)),
    ),
)


@pytest.fixture(scope="session")
def letter() -> Document:
    """A letter in English with four slots."""
    return LETTER


@pytest.fixture(scope="session")
def arabic_letter() -> Document:
    """A letter in Arabic from an English school."""
    return ARABIC


@pytest.fixture(scope="session")
def record() -> Record:
    """One recipient of either letter."""
    return RECORD


@pytest.fixture(scope="session")
def one_slot() -> Document:
    """A letter whose only words are a slot, named "value"."""
    return Document(title="One value", blocks=(Paragraph(runs=(Slot(name="value"),)),))


@pytest.fixture(scope="session")
def picture_of() -> Callable[[int, int], bytes]:
    """Makes a PNG of a size."""
    return png
