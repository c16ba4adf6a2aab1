"""Pictures for tests, good and bad, made on the spot."""

import struct
import zlib
from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageDraw


def screenshot(words: str = "A post", *, kind: str = "PNG", size: tuple[int, int] = (400, 700)) -> bytes:
    """A picture of a post that differs by its words."""
    image = Image.new("RGB", size, "#f4f1ea")
    draw = ImageDraw.Draw(image)
    shade = zlib.crc32(words.encode())
    for row in range(0, size[1], 20):
        draw.rectangle((10, row, 10 + (shade >> (row // 20 % 24)) % (size[0] - 40), row + 10), fill="#17595f")
    draw.text((20, 20), words, fill="black")
    target = BytesIO()
    image.save(target, kind)
    return target.getvalue()


def bomb() -> bytes:
    """A PNG of a few bytes that says it has ten thousand million dots."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0"))
        + chunk(b"IEND", b"")
    )


BAD = {
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "web page": b"<!doctype html><title>x</title>",
    "pdf": b"%PDF-1.7\n%%EOF",
    "words": b"these are words and no picture",
    "truncated": screenshot()[:-900],
    "bomb": bomb(),
    "polyglot": screenshot() + b"PK\x03\x04" + b"x" * 50,
    "heic in name only": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 40,
}


def upload(data: bytes, name: str = "screenshot.png") -> SimpleUploadedFile:
    """A file as a browser sends it."""
    return SimpleUploadedFile(name, data, content_type="image/png")
