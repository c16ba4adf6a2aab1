"""What may be shown of a picture: its dots, painted onto a new sheet, and nothing else."""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps

from evenhand.adapters.scanners.decoding import FAULTS, decode

THUMBNAIL = 320
PREVIEW = 1600


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A JPEG that holds dots only."""

    data: bytes
    width: int
    height: int
    media_type: str = "image/jpeg"


def show(data: bytes, *, longest: int = PREVIEW) -> Shown:
    """A picture as a plain JPEG, upright, on white, its longer side not above `longest`.

    Whatever the file tells besides (place, camera, comments, a small picture of what was cropped)
    stays behind. Raises `Unreadable` as `decode` does.
    """
    with decode(data) as image:
        return _shown(image, longest=longest)


def show_to_read(data: bytes) -> Shown:
    """As `show`, but a picture more than twice as long as it is wide is made less small: a long conversation
    must stay readable. No picture of `MOST_DOTS` comes near what a JPEG can hold."""
    with decode(data) as image:
        long = PREVIEW * max(image.size) // (2 * min(image.size))
        return _shown(image, longest=min(65_000, max(PREVIEW, long)))


def _shown(image: Image.Image, *, longest: int) -> Shown:
    sheet = painted(image, longest=longest)
    target = BytesIO()
    sheet.save(target, format="JPEG", quality=88, subsampling=0)
    return Shown(data=target.getvalue(), width=sheet.width, height=sheet.height)


def painted(image: Image.Image, *, longest: int) -> Image.Image:
    """The dots of a picture on a new white sheet."""
    image.thumbnail((longest, longest))
    upright = _upright(_with_plain_greys(image))
    sheet = Image.new("RGB", upright.size, "white")
    if upright.has_transparency_data:
        clear = upright.convert("RGBA")
        sheet.paste(clear, mask=clear.getchannel("A"))
    else:
        sheet.paste(upright.convert("RGB"))
    return sheet


def _upright(image: Image.Image) -> Image.Image:
    """Turned as the camera says it was held; as it is where that cannot be read."""
    try:
        return ImageOps.exif_transpose(image)
    except FAULTS:
        return image


def _with_plain_greys(image: Image.Image) -> Image.Image:
    """Greys of 16 bits as 8: converted as they are, nearly all of them would turn white."""
    if not image.mode.startswith("I"):
        return image
    return image.convert("I").point(lambda dot: dot * (1 / 256)).convert("L")
