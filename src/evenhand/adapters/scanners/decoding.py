"""Decoding a picture whole, within limits, whatever its name says."""

import struct
from io import BytesIO

from pi_heif import register_heif_opener
from PIL import (
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from evenhand.adapters.scanners import LARGEST, MOST_DOTS, refuse
from evenhand.core.findings import Unreadable

register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)

_OPENED = (
    PngImagePlugin.PngImageFile.format,
    JpegImagePlugin.JpegImageFile.format,
    WebPImagePlugin.WebPImageFile.format,
    GifImagePlugin.GifImageFile.format,
    "HEIF",
)

_SCREENSHOT = "Take a screenshot of it, as PNG or JPEG."
FAULTS = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    AttributeError,
    RuntimeError,
    ArithmeticError,
    MemoryError,
    struct.error,
    Warning,
    Image.DecompressionBombError,
)
"""What Pillow and its decoders raise for damaged files; its warnings too, where they are made errors."""


def decode(data: bytes) -> Image.Image:
    """The first picture of a file, decoded to its last dot.

    Raises `Unreadable` for anything that is not wholly a PNG, JPEG, WebP, GIF or HEIC, or is larger
    than `MOST_DOTS` or `LARGEST`. Its size is looked at before a dot is decoded.
    """
    if len(data) > LARGEST:
        raise _too_many("bytes")
    image = _open(data)
    width, height = image.size
    if width * height > MOST_DOTS:
        raise _too_many("dots")
    try:
        image.load()
    except FAULTS as cause:
        raise _damaged() from cause
    return image


def _open(data: bytes) -> Image.Image:
    try:
        return Image.open(BytesIO(data), formats=_OPENED)
    except UnidentifiedImageError as cause:
        raise _foreign(data) from cause
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as cause:
        raise _too_many("dots") from cause
    except FAULTS as cause:
        raise _damaged() from cause


def _foreign(data: bytes) -> Unreadable:
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"<svg" in start:
        return refuse("picture-svg", "This is an SVG drawing, which can carry a program.", _SCREENSHOT)
    if start.startswith(b"<") or b"<html" in start:
        return refuse("picture-web-page", "This is a web page and not a picture.", _SCREENSHOT)
    if start.startswith(b"%pdf-"):
        return refuse("picture-pdf", "This is a PDF and not a picture.", _SCREENSHOT)
    return refuse(
        "picture-unknown", "This is no PNG, JPEG, WebP, GIF or HEIC picture, or it is damaged.", _SCREENSHOT
    )


def _damaged() -> Unreadable:
    return refuse(
        "picture-damaged",
        "The picture is damaged or not complete.",
        "Send or save it again from where it came, or take a screenshot of it.",
    )


def _too_many(what: str) -> Unreadable:
    limit = f"{MOST_DOTS // 1_000_000} million dots" if what == "dots" else f"{LARGEST // 1024**2} MB"
    return refuse("picture-too-large", f"The picture has more than {limit}.", _SCREENSHOT)
