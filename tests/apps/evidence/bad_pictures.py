"""Files that somebody might choose: odd ones that are pictures, and bad ones that must not come in."""

import struct
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from PIL import Image, ImageDraw, PngImagePlugin
from sample_pictures import BAD, screenshot

PHONE = Path(__file__).parents[2] / "adapters/scanners/phone.heic"
GPS = {1: "N", 2: (51.0, 16.0, 30.0), 3: "E", 4: (1.0, 5.0, 0.0)}


def drawn(mode: str = "RGB", size: tuple[int, int] = (300, 200)) -> Image.Image:
    image = Image.new("RGB", size, "white")
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 2, size[1] // 4), fill=(20, 90, 160))
    return image.convert(mode)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    target = BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def turned() -> bytes:
    """A photograph that was taken sideways, with the place where it was taken."""
    exif = Image.Exif()
    exif[0x0112], exif[0x8825] = 6, GPS
    return saved(drawn(), "JPEG", exif=exif)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def with_chunks(*chunks: bytes) -> bytes:
    """A good PNG with more chunks before its end."""
    good = saved(drawn(), "PNG")
    return good[:-12] + b"".join(chunks) + good[-12:]


def text_bomb() -> bytes:
    """A chunk of words that is a hundred million letters when it is opened."""
    packed = zlib.compress(b"A" * 100_000_000, 9)
    return with_chunks(chunk(b"zTXt", b"Comment\0\0" + packed), chunk(b"iTXt", b"XML\0\1\0\0\0" + packed))


def many_chunks() -> bytes:
    return with_chunks(*(chunk(b"tEXt", b"k%d\0v" % number) for number in range(50_000)))


def zip_bomb() -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        archive.writestr("a.png", b"\0" * 100_000_000)
    return target.getvalue()


def dots_bomb(kind: str) -> bytes:
    """Forty million and some dots of one colour, in a few thousand bytes."""
    return saved(Image.new("1" if kind == "PNG" else "L", (8000, 5100)), kind)


def many_frames() -> bytes:
    frames = [drawn(size=(600, 400 + number)).resize((600, 400)).quantize() for number in range(60)]
    return saved(frames[0], "GIF", save_all=True, append_images=frames[1:], loop=0)


def profile_bomb() -> bytes:
    told = PngImagePlugin.PngInfo()
    return saved(drawn(), "PNG", pnginfo=told, icc_profile=b"\0" * 30_000_000)


ODD = {
    "heic of a telephone": PHONE.read_bytes(),
    "cmyk": saved(drawn("CMYK"), "JPEG"),
    "cmyk, other way up": saved(drawn("CMYK"), "JPEG", adobe_transform=2),
    "grey": saved(drawn("L"), "PNG"),
    "grey of sixteen bits": saved(Image.new("I;16", (300, 200), 40_000), "PNG"),
    "black and white": saved(drawn("1"), "PNG"),
    "see-through": saved(Image.new("RGBA", (300, 200), (0, 0, 0, 0)), "PNG"),
    "palette": saved(drawn("P"), "GIF"),
    "turned, with a place": turned(),
    "one dot": saved(Image.new("RGB", (1, 1)), "PNG"),
    "very tall": saved(Image.new("RGB", (400, 20_000), "white"), "PNG"),
    "animated gif": many_frames(),
    "animated webp": saved(drawn(), "WEBP", save_all=True, append_images=[drawn("L").convert("RGB")]),
    "many chunks": many_chunks(),
}
"""Pictures that come in, and are shown as plain ones."""

WORSE = {
    **BAD,
    "empty": b"",
    "one byte": b"\x89",
    "zip bomb": zip_bomb(),
    "html that begins like a gif": b"GIF89a<html><script>alert(1)</script>",
    "svg behind a space": b"\xef\xbb\xbf \n<svg onload='alert(1)'/>",
    "svgz": zlib.compress(b"<svg/>"),
    "html in a comment": saved(drawn(), "JPEG", comment=b"<html><script>alert(1)</script>"),
    "zip behind a jpeg": saved(drawn(), "JPEG") + zip_bomb(),
    "pdf behind a png": screenshot() + b"%PDF-1.7\n%%EOF",
    "program behind a png": screenshot() + b"MZ\x90\0" + b"\0" * 60,
    "dots bomb, png": dots_bomb("PNG"),
    "dots bomb, jpeg": dots_bomb("JPEG"),
    "large profile": profile_bomb(),
    "no end": saved(drawn(), "JPEG")[:-200],
    "tiff": saved(drawn(), "TIFF"),
    "bmp": saved(drawn(), "BMP"),
    "icon": saved(drawn(), "ICO"),
    "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(x) run\n",
    "office": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
}
"""Files that stay outside, with a word on each."""

MAYBE = {"text bomb": text_bomb()}
"""Files that may come in or stay outside, so long as nothing breaks."""

NAMES = {
    "../../../etc/passwd.png": "passwd.png",
    "C:\\Users\\Head\\secret\\post.png": "post.png",
    "CON.png": "_CON.png",
    "a\u202egnp.exe": "agnp.exe",
    "\N{PILE OF POO}\N{ZERO WIDTH JOINER}post.png": "\N{PILE OF POO}post.png",
    "пост.png": "пост.png",
    "منشور.png": "منشور.png",
    "a<b>c:d|e?f*g.png": "a-b-c-d-e-f-g.png",
    "   .png": "png",
}
"""Names of files, and what is kept of them."""
