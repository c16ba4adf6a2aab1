"""What a picture is and how large, read from its first bytes."""

from dataclasses import dataclass
from struct import unpack

from evenhand.core.findings import Finding, Level, Place, Unreadable
from evenhand.core.schools import Picture

_PNG = b"\x89PNG\r\n\x1a\n"
_NO_SIZE = frozenset({0xC4, 0xC8, 0xCC})  # these three of C0–CF are tables, not frames


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """The kind of a picture, as the end of a file name, and its size in dots."""

    suffix: str
    width: int
    height: int

    def within(self, *, width: int, height: int) -> tuple[int, int]:
        """The largest size of the same shape that fits into a box, in the measure of the box."""
        scale = min(width / self.width, height / self.height)
        return max(1, round(self.width * scale)), max(1, round(self.height * scale))


def sort_of(picture: Picture) -> Sort:
    """Kind and size of a PNG or JPEG. Raises `Unreadable` for anything else or a damaged one."""
    data = picture.data
    if data.startswith(_PNG) and data[12:16] == b"IHDR" and len(data) >= 24:
        return _sort(picture, ".png", *unpack(">II", data[16:24]))
    if data.startswith(b"\xff\xd8"):
        return _sort(picture, ".jpeg", *_size_of_jpeg(data))
    raise Unreadable([_finding(picture)])


def _sort(picture: Picture, suffix: str, width: int, height: int) -> Sort:
    if width < 1 or height < 1:
        raise Unreadable([_finding(picture)])
    return Sort(suffix=suffix, width=width, height=height)


def _size_of_jpeg(data: bytes) -> tuple[int, int]:
    """Go from segment to segment up to the one that tells the size; (0, 0) if there is none."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        kind = data[at + 1]
        if 0xC0 <= kind <= 0xCF and kind not in _NO_SIZE:
            height, width = unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 1 if kind == 0xFF else 2 + unpack(">H", data[at + 2 : at + 4])[0]
    return 0, 0


def _finding(picture: Picture) -> Finding:
    return Finding(
        id="picture-unreadable",
        level=Level.STOP,
        words=f"The picture “{picture.alt}” is no PNG or JPEG, or it is damaged.",
        mend="Save the picture again as PNG or JPEG in any drawing program.",
        place=Place(part=f"picture “{picture.alt}”"),
    )
