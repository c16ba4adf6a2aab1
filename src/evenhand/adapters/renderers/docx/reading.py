"""Reads a finished Word file back: every part of it, for a leftover may stand anywhere."""

import io
import zipfile
from collections.abc import Iterable
from functools import lru_cache
from typing import cast
from zlib import error as BadDeflate  # noqa: N812 - zlib calls it `error`

from lxml import etree

from evenhand.adapters.renderers.docx.style import NAMESPACE
from evenhand.adapters.renderers.portions import LETTER, Portion, letter_lines, portion, unreadable

_W = f"{{{NAMESPACE}}}"
_WORDS = frozenset({f"{_W}t", f"{_W}delText"})
_BREAKS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "\u2011"}
_SAYING = [*_WORDS, *_BREAKS]
_HIDDEN = etree.XPath(
    "//@descr | //@title | //@alt | //@string | //@w:tooltip | //@w:instr | //@w:author"
    " | //w:alias/@w:val | //w:tag/@w:val | //w:instrText/text()",
    namespaces={"w": NAMESPACE},
)
_PROPERTIES = "the properties"
_NAMES = {"word/document.xml": LETTER, "docProps/core.xml": _PROPERTIES, "docProps/app.xml": _PROPERTIES}


def words_of_docx(data: bytes) -> tuple[str, ...]:
    """The paragraphs of the letter itself, in reading order. Raises `Unreadable` for damaged bytes."""
    return letter_lines(portions_of_docx(data))


def portions_of_docx(data: bytes) -> tuple[Portion, ...]:
    """Everything a person or a program may find in the file: the letter, header and footer, comments,
    properties, fields, the words for pictures and the addresses of links. Raises `Unreadable`."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            members = [name for name in file.namelist() if name.endswith((".xml", ".rels"))]
            found = [_portions(name, file.read(name)) for name in members]
    except (zipfile.BadZipFile, BadDeflate, etree.XMLSyntaxError, EOFError, NotImplementedError) as cause:
        raise unreadable("Word file", f"{cause}.") from cause
    return tuple(one for portions in found for one in portions)


def _tree(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(data, parser)


@lru_cache(maxsize=64)
def _portions(member: str, data: bytes) -> tuple[Portion, ...]:
    """What one member says. All but document.xml are the same in each letter of a batch."""
    tree = _tree(data)
    name = _NAMES.get(member, _plain_name(member))
    if member.endswith(".rels"):
        return portion("the addresses of links", _outside(tree))
    paragraphs = list(tree.iter(f"{_W}p"))
    return (
        *portion(name, map(_said, paragraphs) if paragraphs else _texts(tree)),
        *portion(f"the words for pictures and fields in {name}", _hidden(tree)),
    )


def _plain_name(member: str) -> str:
    known = next((word for word in ("header", "footer", "comments") if word in member), "")
    return f"the {known}" if known else member


def _said(paragraph: etree._Element) -> str:
    return "".join(
        (node.text or "") if node.tag in _WORDS else _BREAKS.get(str(node.tag), "")
        for node in paragraph.iter(*_SAYING)
    )


def _texts(tree: etree._Element) -> Iterable[str]:
    return (str(text).strip() for text in tree.itertext())


def _hidden(tree: etree._Element) -> Iterable[str]:
    return [str(value) for value in cast(list[str], _HIDDEN(tree))]


def _outside(tree: etree._Element) -> Iterable[str]:
    return (str(node.get("Target")) for node in tree if node.get("TargetMode") == "External")
