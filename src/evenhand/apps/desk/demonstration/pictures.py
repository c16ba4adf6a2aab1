"""Screenshots of posts that nobody ever wrote, drawn on the spot."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from evenhand.adapters.renderers import fonts

WIDTH, EDGE = 1080, 64
FOLDER = Path(fonts.__file__).parent
INK, SOFT, LINE, PAPER = "#1d2527", "#5b6468", "#d9dde0", "#ffffff"


def screenshot(
    *, group: str, author: str, said: str, when: str, comments: Sequence[tuple[str, str]]
) -> bytes:
    """A telephone that shows a post in a group and what others wrote under it, as PNG."""
    image = Image.new("RGB", (WIDTH, 2600), PAPER)
    page = _Page(image)
    page.bar(group)
    page.person(author, when)
    page.words(said, size=44)
    page.rule()
    for name, words in comments:
        page.comment(name, words)
    target = BytesIO()
    image = image.crop((0, 0, WIDTH, max(page.at + 80, 1200)))
    image.save(target, "PNG", optimize=True)
    return target.getvalue()


class _Page:
    """Draws from top to bottom; `at` is how far it has come."""

    def __init__(self, image: Image.Image) -> None:
        self._draw = ImageDraw.Draw(image)
        self.at = 0

    def bar(self, group: str) -> None:
        self._draw.rectangle((0, 0, WIDTH, 150), fill="#34506b")
        self._draw.text((EDGE, 48), group, font=_font(46, bold=True), fill="#ffffff")
        self.at = 200

    def person(self, name: str, when: str) -> None:
        self._draw.ellipse((EDGE, self.at, EDGE + 100, self.at + 100), fill="#c9b79c")
        self._draw.text((EDGE + 36, self.at + 20), name[0], font=_font(48, bold=True), fill=PAPER)
        self._draw.text((EDGE + 130, self.at + 4), name, font=_font(42, bold=True), fill=INK)
        self._draw.text((EDGE + 130, self.at + 56), when, font=_font(34), fill=SOFT)
        self.at += 140

    def words(self, text: str, *, size: int, left: int = EDGE) -> None:
        font = _font(size)
        for line in _lines(text, font, WIDTH - left - EDGE):
            self._draw.text((left, self.at), line, font=font, fill=INK)
            self.at += round(size * 1.35)
        self.at += 30

    def comment(self, name: str, text: str) -> None:
        font = _font(36)
        height = 70 + len(_lines(text, font, WIDTH - 3 * EDGE - 60)) * 49 + 30
        self._draw.rounded_rectangle(
            (EDGE + 40, self.at, WIDTH - EDGE, self.at + height), radius=28, fill="#f0f2f4"
        )
        self._draw.text((EDGE + 76, self.at + 18), name, font=_font(36, bold=True), fill=INK)
        bottom = self.at + height + 24
        self.at += 68
        self.words(text, size=36, left=EDGE + 76)
        self.at = bottom

    def rule(self) -> None:
        self._draw.line((EDGE, self.at, WIDTH - EDGE, self.at), fill=LINE, width=3)
        self.at += 40


def _font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(
        str(FOLDER / f"AtkinsonHyperlegibleNext-{'Bold' if bold else 'Regular'}.ttf"), size
    )


def _lines(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """The words of a text in lines that fit."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) > width and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
