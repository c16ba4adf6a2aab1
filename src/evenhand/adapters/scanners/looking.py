"""A look at a picture: what it is, how large, what it tells besides, and what is odd about it."""

from dataclasses import dataclass

from PIL import Image

from evenhand.adapters.scanners import MEDIA_TYPES
from evenhand.adapters.scanners.decoding import FAULTS, decode
from evenhand.adapters.scanners.polyglots import findings_in
from evenhand.core.findings import Finding, Unreadable, stops

_GPS = 0x8825
_TAKEN = 0x9003
_EXIF = 0x8769
_MAKER, _MODEL = 0x010F, 0x0110
_MOVING = frozenset({"GIF", "WEBP", "PNG"})
_TELLS = frozenset({"exif", "xmp", "XML:com.adobe.xmp", "comment", "photoshop", "icc_profile"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a file was found to be. `taken` and `device` are what the file claims about itself, as it
    says it; `has_place` says that it claims a place on the map."""

    media_type: str
    width: int
    height: int
    moving: bool = False
    has_metadata: bool = False
    has_place: bool = False
    taken: str = ""
    device: str = ""
    findings: tuple[Finding, ...] = ()


def look(data: bytes) -> Seen:
    """What a file is. Raises `Unreadable` for anything that is not wholly one picture.

    For files from outside ask `scanning.scan`: a damaged HEIC can end the process that looks at it.
    """
    with decode(data) as image:
        findings = findings_in(data)
        if stops(findings):
            raise Unreadable(stops(findings))
        claims = _claims(image)
        return Seen(
            media_type=MEDIA_TYPES[image.format or ""],
            width=image.width,
            height=image.height,
            moving=bool(getattr(image, "is_animated", False)) and image.format in _MOVING,
            has_metadata=claims.any or any(image.info.get(name) for name in _TELLS),
            has_place=claims.place,
            taken=claims.taken,
            device=claims.device,
            findings=findings,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Claims:
    """What the camera wrote."""

    any: bool = False
    place: bool = False
    taken: str = ""
    device: str = ""


def _claims(image: Image.Image) -> _Claims:
    """What the camera wrote. Where it is damaged, something was written and nothing can be made of it."""
    try:
        exif = image.getexif()
        return _Claims(
            any=bool(exif),
            place=bool(exif.get_ifd(_GPS)),
            taken=_words(exif.get_ifd(_EXIF).get(_TAKEN, "")),
            device=" ".join(_words(exif.get(tag, "")) for tag in (_MAKER, _MODEL)).strip(),
        )
    except FAULTS:
        return _Claims(any=True)


def _words(value: object) -> str:
    """What a camera says of itself, cleaned: it is shown to people."""
    text = value.decode(errors="replace") if isinstance(value, bytes) else str(value)
    return "".join(letter for letter in text if letter.isprintable())[:80].strip()
