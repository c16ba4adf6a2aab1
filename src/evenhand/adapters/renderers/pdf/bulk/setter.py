"""Sets the passages of one document, as Typst would, in the alphabet that a letter needs."""

from collections.abc import Sequence

from evenhand.adapters.renderers.pdf.bulk.lines import Room, lines_of
from evenhand.adapters.renderers.pdf.bulk.typeface import Typeface
from evenhand.adapters.renderers.pdf.bulk.words import words_of

Lines = list[bytes]


class Setter:
    """Sets one passage, in its face and in the room that it has."""

    def __init__(self, face: Typeface, room: Room) -> None:
        self._face = face
        self._room = room

    def lines(self, texts: Sequence[str]) -> Lines:
        """The glyphs of each line. `texts` are what the passage says, cut where a line must end.
        Raises `NotSimple`."""
        found: Lines = []
        last = len(texts) - 1
        for number, text in enumerate(texts):
            found += lines_of(self._face, words_of(text), self._room, ends_in_blank=number < last)
        return found
