"""Words as the pieces that a BERT model knows, lower-cased and without accents.

The rules are those of the model's own tokenizer (Devlin et al., BERT, arXiv:1810.04805; the WordPiece split
of Wu et al., arXiv:1609.08144), so that each piece means what it meant in training.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

BEGINS, ENDS, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
LONGEST_WORD = 100
IDEOGRAPHS = (
    (0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F),
    (0x2B820, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F),
)  # fmt: skip
"""Where each character is a word."""


def vocabulary_of(listed: str) -> dict[str, int]:
    """The number of each piece, from a list with one piece a line."""
    return {piece: number for number, piece in enumerate(listed.splitlines())}


def pieces_of(text: str, *, known: Mapping[str, int], most: int) -> list[int]:
    """The numbers of a text's pieces between the marks of beginning and end, at most so many. Total: what is
    not known counts as the piece for the unknown."""
    pieces = [known[piece] for word in _words(text) for piece in _split(word, known)]
    return [known[BEGINS], *pieces[: most - 2], known[ENDS]]


def _words(text: str) -> Iterator[str]:
    """Words and single signs, in small letters and without accents."""
    plain = "".join(_spaced(sign) for sign in text)
    for word in plain.split():
        bare = (
            sign for sign in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(sign) != "Mn"
        )
        begun = ""
        for sign in bare:
            if not _is_sign(sign):
                begun += sign
                continue
            if begun:
                yield begun
            yield sign
            begun = ""
        if begun:
            yield begun


def _spaced(sign: str) -> str:
    if sign in "\t\n\r":
        return " "
    if sign in "\0\ufffd" or unicodedata.category(sign).startswith("C"):
        return ""
    return f" {sign} " if any(first <= ord(sign) <= last for first, last in IDEOGRAPHS) else sign


def _is_sign(sign: str) -> bool:
    """Whether a character stands by itself: punctuation, and in ASCII all but letters and digits."""
    return unicodedata.category(sign).startswith("P") or (sign.isascii() and not sign.isalnum())


def _split(word: str, known: Mapping[str, int]) -> Sequence[str]:
    """A word in the longest pieces from the left; unknown as a whole if one piece is."""
    if len(word) > LONGEST_WORD:
        return (UNKNOWN,)
    pieces, start = list[str](), 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = word[start:end] if not start else f"##{word[start:end]}"
            if piece in known:
                break
        else:
            return (UNKNOWN,)
        pieces.append(piece)
        start = end
    return pieces
