"""Words laid into lines: as many on each as there is room for, which is what Typst does with ragged text."""

from collections.abc import Sequence
from typing import NamedTuple

from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple
from evenhand.adapters.renderers.pdf.bulk.typeface import Typeface

# A width is a whole number of thousandths. Only if the room ended this close to one would rounding count.
_TOO_CLOSE = 0.01


class Room(NamedTuple):
    """How wide a line may be, in thousandths of the size of its letters."""

    most: int


def room_of(*, points: float, size: float) -> Room:
    """The room of a line. Raises `NotSimple` if rounding would decide what fits."""
    exact = points / size * 1000
    if abs(exact - round(exact)) < _TOO_CLOSE:
        raise NotSimple("room")
    return Room(int(exact))


def lines_of(face: Typeface, words: Sequence[str], room: Room, *, ends_in_blank: bool) -> list[bytes]:
    """The glyphs of each line, as they stand in an array of `TJ`. `ends_in_blank` for a line that a
    break follows: there the last one ends in a blank too. Raises `NotSimple`."""
    lines: list[bytes] = []
    line: list[bytes] = []
    width, last, blank, has_letter = 0, "", False, False
    for word in words:
        piece = face.word(word)
        if line:
            between, glyphs = face.gap(last, piece.first, blank)
            wider = width + between + piece.width
            if wider + (face.end(piece.last)[0] if piece.blank else 0) <= room.most:
                line += (glyphs, piece.glyphs)
                width, last, blank = wider, piece.last, piece.blank
                has_letter = has_letter or piece.has_letter
                continue
            _check_script(line, has_letter, blank)
            lines.append(_written(face, line, last, blank))
        if piece.width > room.most:
            raise NotSimple("wide")
        line, width, last, blank = [piece.glyphs], piece.width, piece.last, piece.blank
        has_letter = piece.has_letter
    _check_script(line, has_letter, ends_in_blank)
    lines.append(_written(face, line, last, ends_in_blank))
    return lines


def _check_script(line: list[bytes], has_letter: bool, blank: bool) -> None:
    """Raises `NotSimple` for a line of numbers and blanks alone: nothing in it says that it is Latin, and
    for other scripts the font has another blank."""
    if not has_letter and (blank or len(line) > 1):
        raise NotSimple("script")


def _written(face: Typeface, line: list[bytes], last: str, blank: bool) -> bytes:
    end = face.end(last)[1] if blank else b""
    return b"".join((b"[<", *line, end, b">]TJ"))
