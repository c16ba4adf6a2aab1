"""What finished bytes say, read back from them: the last look before a letter leaves."""

import ctypes
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

_WHITESPACE = re.compile(r"\s+")
_UNSEEN = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff\x00-\x08\x0e-\x1f]"
)
# Scripts whose glyphs do not tell the words: the structure says them, see pdf/spoken_text.py.
_JOINED = re.compile("[\u0590-\u0dff\ufb1d-\ufdff\ufe70-\ufefc]")


def words_of_pdf(data: bytes) -> str:
    """Everything a PDF shows, page numbers included, in the order of its pages: plain letters in
    composed form, single spaces instead of line ends. Where a script joins its letters, what the
    structure says follows what the glyphs say. Raises ValueError if it is no PDF."""
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise ValueError("this is no PDF") from error
    try:
        return plain(" ".join(_words(page) for page in pdf))
    finally:
        pdf.close()


def _words(page: Any) -> str:
    shown: str = page.get_textpage().get_text_bounded()
    if not _JOINED.search(shown):
        return shown
    return " ".join([shown, *_structure(page)])


def _structure(page: Any) -> Iterator[str]:
    """The words that the elements of the structure say themselves."""
    from pypdfium2 import raw

    tree = raw.FPDF_StructTree_GetForPage(page)
    if not tree:
        return
    try:
        for at in range(raw.FPDF_StructTree_CountChildren(tree)):
            yield from _element(raw, raw.FPDF_StructTree_GetChildAtIndex(tree, at))
    finally:
        raw.FPDF_StructTree_Close(tree)


def _element(raw: Any, element: Any) -> Iterator[str]:
    if not element:
        return
    size = raw.FPDF_StructElement_GetActualText(element, None, 0)
    if size:
        buffer = ctypes.create_string_buffer(size)
        raw.FPDF_StructElement_GetActualText(element, buffer, size)
        yield buffer.raw.decode("utf-16-le").rstrip("\0")
    for at in range(raw.FPDF_StructElement_CountChildren(element)):
        yield from _element(raw, raw.FPDF_StructElement_GetChildAtIndex(element, at))


def plain(text: str) -> str:
    """Text as two readings of it can be compared: ligatures and shapes of letters are the letters,
    unseen characters are gone, and every blank is one space."""
    text = _UNSEEN.sub("", unicodedata.normalize("NFKC", text))
    return unicodedata.normalize("NFC", _WHITESPACE.sub(" ", text)).strip()
