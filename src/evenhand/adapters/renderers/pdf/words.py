"""Words as Typst expressions: literals, cut where the font changes, never read as markup."""

import re
from collections.abc import Iterable, Iterator

from evenhand.adapters.renderers import fonts
from evenhand.adapters.renderers.fonts.choice import Piece, can_write, pieces
from evenhand.adapters.renderers.pdf.literals import content, string
from evenhand.adapters.renderers.pdf.unseen import seen
from evenhand.adapters.renderers.turning import stretches

NONE = "none"
# The blank is trimmed from the end of the line, but it keeps two words apart when read aloud.
LINE_BREAK = '" "; linebreak()'
LATIN_FAMILIES = (fonts.ATKINSON, fonts.NOTO_SANS)
# Wider than any line of prose in the largest print: only such "words" are cut to the measure.
_ENDLESS = re.compile(r"\S{25}(?=\S{5})")
_BETWEEN_DIGITS = re.compile(r"(?<=\d) (?=\d)")
_LETTERS_AT_ENDS = re.compile(r"[^\W\d].*[^\W\d]", re.DOTALL)
_LATIN_LETTER = re.compile("[A-Za-z]")


class Words:
    """Writes words as Typst expressions, in the font of the letter or a font for the run."""

    def __init__(self, family: str) -> None:
        self._family = family

    def parts(self, text: str) -> Iterator[str]:
        """One expression for each stretch of text in one font, and for each new line."""
        for number, line in enumerate(seen(text).split("\n")):
            if number:
                yield LINE_BREAK
            yield from self._line(line)

    def _line(self, line: str) -> Iterator[str]:
        cut = stretches(line) if self._family in fonts.RIGHT_TO_LEFT else [(line, False)]
        for text, held in cut:
            if held and self._latin_for(text):
                yield self.content(text)
                continue
            for piece in pieces(family=self._family, text=text):
                yield from self._piece(piece)

    def _piece(self, piece: Piece) -> Iterator[str]:
        for number, text in enumerate(_measured(piece.text)):
            if number:
                yield "h(0.01pt)"  # Typst takes no notice of none at all
            if piece.family:
                yield f"in-font({string(piece.family)}, {string(text)})"
            else:
                yield string(self._numbers_together(text))

    def _numbers_together(self, text: str) -> str:
        """From right to left, the halves of a telephone number would change places; not so if the
        blank between them is a fixed one."""
        if self._family not in fonts.RIGHT_TO_LEFT:
            return text
        return _BETWEEN_DIGITS.sub("\u00a0", text)

    def content(self, text: str) -> str:
        """The text as one expression. Latin words in a letter of another script, such as a name
        and address, keep together in a Latin font, with their numbers."""
        if latin := self._latin_for(text):
            latin_words = f"in-font({string(latin)}, {content(Words(latin).parts(text))})"
            # Without a letter at each end, its first or last number would wander to the other end.
            return latin_words if _LETTERS_AT_ENDS.fullmatch(text) else f"left-to-right({latin_words})"
        return content(self.parts(text))

    def _latin_for(self, text: str) -> str:
        if self._family in LATIN_FAMILIES or not _LATIN_LETTER.search(text):
            return ""
        return next((family for family in LATIN_FAMILIES if can_write(family, seen(text))), "")

    def lines(self, lines: Iterable[str]) -> str:
        """Several lines as one expression, set one under the other."""
        return self.content("\n".join(lines))

    def maybe(self, text: str) -> str:
        """The text, or none where there is none."""
        return self.content(text) if text else NONE


def _measured(text: str) -> Iterator[str]:
    """The text, cut where an endless word may be broken. Typst breaks web addresses by itself."""
    if "://" in text:
        yield text
    else:
        yield from _ENDLESS.sub("\\g<0>\0", text).split("\0")
