"""Where a picture ends in its file, read from the frame of its format and not from its dots."""

from collections.abc import Callable

_PNG = b"\x89PNG\r\n\x1a\n"
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD9)})  # marks of a JPEG that nothing belongs to


def end_of(data: bytes) -> int:
    """Where the picture ends that a file begins with; the end of the file where that cannot be told."""
    if data[4:8] == b"ftyp":
        return _end_of_boxes(data)
    ends = (end for start, end in _ENDS.items() if data.startswith(start))
    return min(next(ends, len)(data), len(data))


def _end_of_png(data: bytes) -> int:
    at = len(_PNG)
    while at + 12 <= len(data):
        kind = data[at + 4 : at + 8]
        at += 12 + int.from_bytes(data[at : at + 4])
        if kind == b"IEND":
            return at
    return len(data)


def _end_of_jpegs(data: bytes) -> int:
    """The end of the last of several JPEGs in one, as some telephones write them."""
    at = _end_of_jpeg(data, 0)
    while data.startswith(b"\xff\xd8", at):
        at = _end_of_jpeg(data, at)
    return at


def _end_of_jpeg(data: bytes, at: int) -> int:
    at += 2
    while at + 4 <= len(data) or data.startswith(b"\xff\xd9", at):
        at = data.find(b"\xff", at)  # over the dots, which stand between the marks
        kind = data[at + 1] if 0 <= at < len(data) - 1 else 0xD9
        if kind == 0xD9:
            return at + 2 if at >= 0 else len(data)
        if kind == 0xFF:
            at += 1
        elif kind == 0 or kind in _STANDALONE:
            at += 2
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return len(data)


def _end_of_gif(data: bytes) -> int:
    at = 13 + _size_of_colours(data, 10)
    while at < len(data):
        if data[at] == 0x3B:
            return at + 1
        if data[at] == 0x2C:
            at += 11 + _size_of_colours(data, at + 9)
        elif data[at] == 0x21:
            at += 2
        else:
            return len(data)
        at = _behind_pieces(data, at)
    return len(data)


def _size_of_colours(data: bytes, at: int) -> int:
    packed = data[at] if at < len(data) else 0
    return 3 * 2 ** ((packed & 7) + 1) if packed & 0x80 else 0


def _behind_pieces(data: bytes, at: int) -> int:
    while at < len(data) and data[at]:
        at += 1 + data[at]
    return at + 1


def _end_of_riff(data: bytes) -> int:
    size = int.from_bytes(data[4:8], "little")
    return 8 + size + size % 2


def _end_of_boxes(data: bytes) -> int:
    """HEIC: box after box, as long as they are boxes."""
    at = 0
    while at + 8 <= len(data) and data[at + 4 : at + 8].isalnum():
        size = int.from_bytes(data[at : at + 4])
        size = int.from_bytes(data[at + 8 : at + 16]) if size == 1 else size or len(data) - at
        if size < 8 or at + size > len(data):
            return at
        at += size
    return at


_ENDS: dict[bytes, Callable[[bytes], int]] = {
    _PNG: _end_of_png,
    b"\xff\xd8": _end_of_jpegs,
    b"GIF8": _end_of_gif,
    b"RIFF": _end_of_riff,
}
