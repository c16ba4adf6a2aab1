"""Draw the logo and the signature of the demonstration school."""

import math
from pathlib import Path

from PIL import Image, ImageDraw

DEMO = Path(__file__).resolve().parents[1] / "demo"
TEAL = (31, 94, 99)
INK = (30, 41, 82)
LARGE = 4


def logo() -> Image.Image:
    """A tree with a round crown, in one colour."""
    size = 240 * LARGE
    picture = Image.new("RGB", (size, size), "white")
    draw = ImageDraw.Draw(picture)
    draw.ellipse([(8 * LARGE, 8 * LARGE), (232 * LARGE, 232 * LARGE)], fill=TEAL)
    middle = size / 2
    draw.rectangle([(middle - 7 * LARGE, 110 * LARGE), (middle + 7 * LARGE, 192 * LARGE)], fill="white")
    for angle in range(0, 360, 45):
        x = middle + 36 * LARGE * math.cos(math.radians(angle))
        y = 92 * LARGE + 30 * LARGE * math.sin(math.radians(angle))
        draw.ellipse([(x - 26 * LARGE, y - 26 * LARGE), (x + 26 * LARGE, y + 26 * LARGE)], fill="white")
    draw.ellipse([(middle - 34 * LARGE, 62 * LARGE), (middle + 34 * LARGE, 126 * LARGE)], fill="white")
    return picture.resize((240, 240), Image.Resampling.LANCZOS)


def signature() -> Image.Image:
    """A made-up hand, nobody's."""
    picture = Image.new("RGB", (360 * LARGE, 110 * LARGE), "white")
    draw = ImageDraw.Draw(picture)
    points = []
    for step in range(900):
        t = step / 900
        x = 20 + 310 * t + 14 * math.sin(26 * t)
        y = 60 - 34 * math.exp(-4 * t) * math.sin(14 * t) - 16 * math.sin(38 * t) * (1 - 0.6 * t)
        points.append((x * LARGE, y * LARGE))
    draw.line(points, fill=INK, width=3 * LARGE, joint="curve")
    draw.line([(18 * LARGE, 92 * LARGE), (300 * LARGE, 84 * LARGE)], fill=INK, width=2 * LARGE)
    return picture.resize((360, 110), Image.Resampling.LANCZOS)


if __name__ == "__main__":
    logo().save(DEMO / "logo.png", optimize=True)
    signature().save(DEMO / "signature.png", optimize=True)
