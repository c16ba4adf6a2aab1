"""One face of a font: how wide words are, and how they are written in the contents of a page."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from evenhand.adapters.renderers import fonts
from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple
from evenhand.adapters.renderers.pdf.bulk.words import check_neighbours, check_word

REGULAR = "AtkinsonHyperlegibleNext-Regular"
# What letter.typ switches off for Latin letters; everything else is on, as in Typst.
_FEATURES = {"liga": False, "clig": False}
_KEPT = 60_000


class Piece(NamedTuple):
    """A word, or what stands between two: its width in thousandths of the size, and its glyphs in hex."""

    width: int
    glyphs: bytes
    first: str
    last: str
    blank: bool
    has_letter: bool


class Typeface:
    """The regular face with the glyph numbers of one alphabet. Words once measured are kept."""

    def __init__(self, codes: Mapping[str, int], language: str) -> None:
        self._codes = {character: b"%04X" % code for character, code in codes.items()}
        self._language = language
        self._words: dict[str, Piece] = {}
        self._gaps: dict[tuple[str, str, bool], tuple[int, bytes]] = {}
        self._ends: dict[str, tuple[int, bytes]] = {}

    def word(self, word: str) -> Piece:
        """A word, measured without the blank after it. Raises `NotSimple`."""
        found = self._words.get(word)
        if found is None:
            check_word(word)
            if len(self._words) > _KEPT:
                self._words.clear()
            found = self._words[word] = self._measured(word)
        return found

    def _measured(self, word: str) -> Piece:
        bare = word.rstrip(" ")
        widths = self._advances(bare)
        natural = [self._advance(character) for character in bare]
        glyphs = b"".join(
            self._code(character) + _moved(own - shaped)
            for character, own, shaped in zip(bare[:-1], natural, widths, strict=False)
        )
        has_letter = any(character.isalpha() for character in bare)
        return Piece(sum(widths), glyphs + self._code(bare[-1]), bare[0], bare[-1], word != bare, has_letter)

    def gap(self, last: str, first: str, blank: bool) -> tuple[int, bytes]:
        """What stands between two words of one line. Raises `NotSimple`."""
        found = self._gaps.get((last, first, blank))
        if found is None:
            check_neighbours(last, first, is_apart=blank)
            if blank:
                before, after = self._kern(last, " "), self._kern(" ", first)
                width = before + self._advance(" ") + after
                glyphs = _moved(-before) + self._code(" ") + _moved(-after)
            else:
                width = self._kern(last, first)
                glyphs = _moved(-width)
            found = self._gaps[last, first, blank] = width, glyphs
        return found

    def end(self, last: str) -> tuple[int, bytes]:
        """The blank at the end of a line: it takes no room, but it may draw the last letter closer."""
        found = self._ends.get(last)
        if found is None:
            width = self._kern(last, " ")
            found = self._ends[last] = width, _moved(-width) + self._code(" ")
        return found

    def _code(self, character: str) -> bytes:
        try:
            return self._codes[character]
        except KeyError:
            raise NotSimple("character") from None

    def _advance(self, character: str) -> int:
        return _alone(character, self._language)[1]

    def _kern(self, left: str, right: str) -> int:
        return kerning(left, right, self._language)

    def _advances(self, text: str) -> list[int]:
        return _advances(text, self._language)


def kerning(left: str, right: str, language: str) -> int:
    """How much further the font sets a character from the next than by itself, in thousandths of the size;
    less than 0 for closer. Raises `NotSimple`."""
    return _advances(left + right, language)[0] - _alone(left, language)[1]


def _advances(text: str, language: str) -> list[int]:
    """The advance of each glyph. Raises `NotSimple` unless each character is its own glyph, unmoved."""
    shaped = _shaped(text, language)
    if [one[0] for one in shaped] != [_alone(character, language)[0] for character in text]:
        raise NotSimple("glyph")
    return [one[1] for one in shaped]


def _moved(thousandths: int) -> bytes:
    """A correction between two glyphs: what follows moves to the left by so much."""
    return b">%d<" % thousandths if thousandths else b""


@lru_cache(maxsize=1)
def _harfbuzz() -> tuple[Any, Any]:
    import uharfbuzz

    blob = uharfbuzz.Blob.from_file_path(str(fonts.FOLDER / f"{REGULAR}.ttf"))
    face = uharfbuzz.Face(blob)
    assert face.upem == 1000, "glyphs are measured in thousandths, so no width is ever rounded"
    return uharfbuzz, uharfbuzz.Font(face)


def _shaped(text: str, language: str) -> list[tuple[int, int]]:
    """The glyphs of a text with their advances. Raises `NotSimple` if one is moved off the line."""
    harfbuzz, font = _harfbuzz()
    buffer = harfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.script, buffer.language = "ltr", "Latn", language
    harfbuzz.shape(font, buffer, _FEATURES)
    places = buffer.glyph_positions
    if any(place.x_offset or place.y_offset for place in places):
        raise NotSimple("glyph")
    return [
        (glyph.codepoint, place.x_advance) for glyph, place in zip(buffer.glyph_infos, places, strict=True)
    ]


@lru_cache(maxsize=4096)
def _alone(character: str, language: str) -> tuple[int, int]:
    """The glyph of a character beside no other, and its advance."""
    shaped = _shaped(character, language)
    if len(shaped) != 1 or not shaped[0][0]:
        raise NotSimple("character")
    return shaped[0]


@lru_cache(maxsize=16)
def typeface(codes: tuple[tuple[str, int], ...], language: str) -> Typeface:
    """The face with these glyph numbers: letters of all documents with the same alphabet share it."""
    return Typeface(dict(codes), language)
