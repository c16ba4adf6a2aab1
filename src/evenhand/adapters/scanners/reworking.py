"""A copy of a picture with parts covered and edges cut away, painted anew: nothing of what was covered or cut
is in it, nor anything that the original tells besides."""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from evenhand.adapters.scanners import refuse
from evenhand.adapters.scanners.decoding import decode
from evenhand.adapters.scanners.showing import THUMBNAIL, Shown, painted
from evenhand.core.evidence.reworking import Rework, covered_dots, kept_dots

LONGEST = 60_000
"""A JPEG has no side above 65,535 dots; the mark below the picture needs some."""

_COVER = (23, 32, 42)
_STRIP, _INK = (255, 253, 249), (23, 32, 42)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reworked:
    """The copy in full size, and small."""

    picture: Shown
    thumbnail: Shown


def rework(data: bytes, *, what: Rework) -> Reworked:
    """The copy. Raises `Unreadable` as `decode` does, and where nothing is left after cutting.

    For files from outside ask `scanning.rework`: a damaged HEIC can end the process that reads it.
    """
    with decode(data) as image:
        sheet = painted(image, longest=LONGEST)
    _cover(sheet, what)
    kept = _cut(sheet, what)
    marked = _marked(kept, what.mark) if what.mark else kept
    small = marked.copy()
    small.thumbnail((THUMBNAIL, THUMBNAIL))
    return Reworked(picture=_saved(marked), thumbnail=_saved(small))


def _cover(sheet: Image.Image, what: Rework) -> None:
    for box in what.covers:
        sheet.paste(_COVER, covered_dots(box, width=sheet.width, height=sheet.height))


def _cut(sheet: Image.Image, what: Rework) -> Image.Image:
    if what.cut is None:
        return sheet
    left, top, right, bottom = kept_dots(what.cut, width=sheet.width, height=sheet.height)
    if right <= left or bottom <= top:
        raise refuse("rework-empty", "Nothing of the picture is left.", "Keep a larger part of it.")
    return sheet.crop((left, top, right, bottom))


def _marked(sheet: Image.Image, mark: str) -> Image.Image:
    """The picture with a line below it that says what it is."""
    size = max(12, min(28, sheet.width // 34))
    font = ImageFont.load_default(size)
    lines = _lines(mark, font=font, room=sheet.width - size)
    strip = size * len(lines) * 3 // 2 + size
    whole = Image.new("RGB", (sheet.width, sheet.height + strip), _STRIP)
    whole.paste(sheet, (0, 0))
    draw = ImageDraw.Draw(whole)
    for number, line in enumerate(lines):
        draw.text((size // 2, sheet.height + size // 2 + number * size * 3 // 2), line, font=font, fill=_INK)
    return whole


def _lines(mark: str, *, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, room: int) -> list[str]:
    """Words in lines that fit; a single word that does not is cut by the edge."""
    lines = [""]
    for word in mark.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= room or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _saved(sheet: Image.Image) -> Shown:
    target = BytesIO()
    sheet.save(target, format="JPEG", quality=92, subsampling=0)
    return Shown(data=target.getvalue(), width=sheet.width, height=sheet.height)
