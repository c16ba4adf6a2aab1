"""Documents that the tests of the PDF renderer share. Invented schools, invented people."""

import struct
import zlib

from evenhand.core.document import (
    Closing,
    Document,
    Heading,
    Items,
    Letterhead,
    LineBreak,
    Link,
    Paragraph,
    Slot,
    Table,
    Text,
)
from evenhand.core.schools import Picture


def png(width: int = 60, height: int = 60) -> bytes:
    """A picture: a disc in teal on white."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    def dot(x: int, y: int) -> bytes:
        inside = (x - width / 2) ** 2 + (y - height / 2) ** 2 < (min(width, height) / 2 - 2) ** 2
        return b"\x17\x59\x5f" if inside else b"\xff\xff\xff"

    rows = b"".join(b"\0" + b"".join(dot(x, y) for x in range(width)) for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


LOGO = Picture(data=png(), alt="Logo of Thornfield Primary School: a disc")
SIGNATURE = Picture(data=png(160, 60), alt="Signature of Anna Hughes")
HEAD = Letterhead(
    name="Thornfield Primary School",
    address=("Mill Lane", "Thornfield", "TH1 2AB"),
    phone="01632 960123",
    email="office@thornfield.sch.uk",
    website="www.thornfield.sch.uk",
    logo=LOGO,
)
CLOSING = Closing(words="Yours sincerely", name="Anna Hughes", title="Headteacher")
RECORD = {
    "recipient.address": ("Mrs Siân Ŵyn-Price", "4 Castle Street", "Thornfield", "TH1 3CD"),
    "recipient.salutation": "Mrs Ŵyn-Price",
    "recipient.child": "Ŷvonne",
}


def paragraph(text: str) -> Paragraph:
    return Paragraph(runs=(Text(text=text),))


def heading(text: str, level: int = 1) -> Heading:
    return Heading(level=level, runs=(Text(text=text),))


AWARENESS = Document(
    title="Keeping our community kind online",
    letterhead=HEAD,
    recipient=Slot(name="recipient.address"),
    date="22 November 2026",
    reference="Our reference: TH-2026-014",
    blocks=(
        Paragraph(runs=(Text(text="Dear "), Slot(name="recipient.salutation"))),
        heading("Keeping our community kind online"),
        Paragraph(
            runs=(
                Text(text="Thank you for everything that you do to help "),
                Slot(name="recipient.child"),
                Text(
                    text=" learn. We are writing to all families, because what is said about our school on "
                    "social media touches children too, and because we would rather hear a worry than read "
                    "about it."
                ),
            )
        ),
        paragraph(
            "If something troubles you, please tell us. A teacher or the school office will listen, and if "
            "we have got something wrong we will say so and put it right. You may bring somebody with you."
        ),
        Items(
            items=(
                (Text(text="Ring the office on 01632 960123, or come by before nine."),),
                (Text(text="Write to "), Link(text="our office", address="mailto:office@thornfield.sch.uk")),
                (
                    Text(text="Read "),
                    Link(
                        text="how we deal with complaints",
                        address="https://www.thornfield.sch.uk/complaints",
                    ),
                    Text(text="; a paper copy is kept for you at the desk."),
                ),
            )
        ),
        Paragraph(
            runs=(
                Text(text="What we ask of everybody is short: "),
                Text(text="speak to us first", bold=True),
                Text(text=", write about others as you would "),
                Text(text="speak", italic=True),
                Text(
                    text=" to them, and leave children’s names and pictures out. These places help families:"
                ),
            )
        ),
        Items(
            items=(
                (Link(text="Internet Matters", address="https://www.internetmatters.org"),),
                (
                    Link(
                        text="NSPCC: keeping children safe online", address="https://www.nspcc.org.uk/online"
                    ),
                ),
            )
        ),
        paragraph("Thank you for standing with us. It makes a difference, every day."),
    ),
    closing=CLOSING,
    enclosures=("A copy of our complaints procedure", "A reply slip"),
    acknowledgement="Wording from the Evenhand core pack, used with thanks.",
)

TABLE = Document(
    title="Times to meet",
    letterhead=HEAD,
    date="22 November 2026",
    blocks=(
        paragraph("Dear parents and carers"),
        heading("Times to meet"),
        paragraph("You are welcome at any of these times. Please tell us which one suits you."),
        Table(
            header=((Text(text="Day"),), (Text(text="Time"),), (Text(text="Where, and with whom"),)),
            rows=(
                (
                    (Text(text="Tuesday 24 November"),),
                    (Text(text="3.30 pm"),),
                    (Text(text="The library, with Mrs Hughes. There is a ramp at the side door."),),
                ),
                ((Text(text="Wednesday 25 November"),), (Text(text="8.15 am"),), (Text(text="The hall"),)),
            ),
        ),
        heading("What happens then", 2),
        Items(
            numbered=True,
            items=(
                (Text(text="We listen."), LineBreak(), Text(text="You may bring somebody.")),
                (Text(text="We write down what we have agreed."),),
            ),
        ),
        Paragraph(runs=(Text(text="With thanks"), LineBreak(), Text(text="from all of us"))),
    ),
    closing=Closing(words="Yours faithfully", name="Anna Hughes", title="Headteacher", signature=SIGNATURE),
)

NEWSLETTER = Document(
    title="Talking to us first",
    blocks=(
        heading("Talking to us first"),
        paragraph(
            "At Thornfield we would always rather hear a worry than read about it. Come in, ring or write."
        ),
        heading("How to reach us", 2),
        Items(items=((Text(text="The office is open from 8 to 4.30."),), (Text(text="01632 960123"),))),
        Paragraph(
            runs=(
                Text(text="A copy of the procedure is at "),
                Link(
                    text="www.thornfield.sch.uk/complaints",
                    address="https://www.thornfield.sch.uk/complaints",
                ),
                Text(text="."),
            )
        ),
    ),
    acknowledgement="Wording from the Evenhand core pack, used with thanks.",
)

LONG = Document(
    title="A letter of three pages",
    letterhead=HEAD,
    recipient=("Mr Owen Price", "4 Castle Street", "Thornfield", "TH1 3CD"),
    date="22 November 2026",
    blocks=(
        paragraph("Dear Mr Price"),
        heading("A letter of three pages"),
        *(
            paragraph(f"Number {number}. " + "We write at length, and every word of it counts. " * 5)
            for number in range(26)
        ),
    ),
    closing=CLOSING,
)
