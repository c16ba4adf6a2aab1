"""Pictures to test with, made here."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

PHONE = Path(__file__).with_name("phone.heic")
PLACE = {1: "N", 2: (51.0, 16.0, 30.0), 3: "E", 4: (1.0, 5.0, 0.0)}


def drawn(width: int = 240, height: int = 160, shift: int = 0, mode: str = "RGB") -> Image.Image:
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((20 + shift, 20, 120 + shift, 90), fill=(20, 90, 160))
    draw.ellipse((130, 60, 220, 150), fill=(200, 40, 40))
    return image.quantize() if mode == "P" else image.convert(mode)


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    target = BytesIO()
    image.save(target, format=form, **options)
    return target.getvalue()


def telling() -> Image.Exif:
    """What a telephone writes into a picture: its make, the place, and that it was held upright."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Evenhand", "Test phone", 6
    exif[0x8825] = PLACE
    exif[0x8769] = {0x9003: "2026:11:19 18:04:00"}
    return exif
