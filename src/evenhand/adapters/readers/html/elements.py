"""What the elements of a web page are: blocks, marks, and what is left out."""

import re

from evenhand.adapters.readers.paragraph import Remark
from evenhand.adapters.readers.tree import Element, local
from evenhand.core.packs.source import MarkKind

_BLOCKS = """address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main
    menu nav ol option p plaintext pre search section summary table tbody td tfoot th thead title tr
    ul xmp"""
BLOCKS = frozenset(_BLOCKS.split())
SILENT = frozenset({"head", "script", "style", "template", "rp", "rt", "datalist"})
SCRIPTS = frozenset({"script", "style"})
PREFORMATTED = frozenset({"pre", "listing", "xmp", "plaintext"})
BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
ITALIC = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
WORD_LIST = re.compile(r"mso-list\s*:\s*l\d+\s+level(\d)", re.IGNORECASE)
WORD_BULLET = re.compile(r"mso-list\s*:\s*Ignore|font-family\s*:\s*[\"']?(?:Symbol|Wingdings)", re.IGNORECASE)
LONGEST_BULLET = 5
LINK = re.compile(r"^\s*(?!#)\S")
MARKS = {
    "b": MarkKind.BOLD,
    "strong": MarkKind.BOLD,
    "i": MarkKind.ITALIC,
    "em": MarkKind.ITALIC,
    "del": MarkKind.DELETED,
}
OBJECTS = {
    "img": "document-picture-left-out",
    "svg": "document-drawing-left-out",
    "canvas": "document-drawing-left-out",
    "math": "document-equation-left-out",
    "object": "document-object-left-out",
    "embed": "document-object-left-out",
    "applet": "document-object-left-out",
    "audio": "document-object-left-out",
    "video": "document-object-left-out",
    "iframe": "document-outside-content",
    "frame": "document-outside-content",
}
INPUTS = frozenset({"input", "textarea"})
UNSEEN_INPUTS = frozenset({"hidden", "submit", "button", "reset", "image"})


def style_of(element: Element) -> str:
    """The style written on an element itself."""
    return str(element.get("style", ""))


def marks_of(element: Element) -> list[tuple[MarkKind, str]]:
    """The marks an element puts on its words, each with its value."""
    name, style = local(element), style_of(element)
    marks = [(MARKS[name], "")] if name in MARKS else []
    if name not in BLOCKS:
        marks += [(MarkKind.BOLD, "")] if BOLD.search(style) else []
        marks += [(MarkKind.ITALIC, "")] if ITALIC.search(style) else []
    address = str(element.get("href", "")) if name == "a" else ""
    return [*marks, (MarkKind.LINK, address.strip())] if LINK.match(address) else marks


def list_level(element: Element) -> int | None:
    """How deep a paragraph stands in a list that Word wrote as paragraphs; None if it is in none."""
    found = WORD_LIST.search(style_of(element))
    if found:
        return max(int(found[1]) - 1, 0)
    return 0 if str(element.get("class", "")).startswith(("MsoListParagraph", "MsoListBullet")) else None


def is_word_bullet(element: Element) -> bool:
    """Whether an element is only the bullet that Word puts before an item."""
    if not WORD_BULLET.search(style_of(element)):
        return False
    return len("".join(str(text) for text in element.itertext()).strip()) <= LONGEST_BULLET


def left_out(element: Element) -> Remark | None:
    """What to say of an element that cannot be taken over; None if it can."""
    name = local(element)
    if name in OBJECTS:
        said = " ".join(str(element.get("alt") or element.get("title") or "").split())
        outside = OBJECTS[name] == "document-outside-content"
        return Remark.of(
            OBJECTS[name], what=str(element.get("src", "")) if outside else f": {said}" * bool(said)
        )
    if name in INPUTS:
        kind = str(element.get("type", "text")).lower()
        called = str(element.get("name") or element.get("placeholder") or "")
        what = f"a field ({kind}) {called}".rstrip()
        return None if kind in UNSEEN_INPUTS else Remark.of("document-control-left-out", what=what)
    if name == "select":
        options = [
            " ".join("".join(str(text) for text in one.itertext()).split()) for one in element.iter("option")
        ]
        called = str(element.get("name", ""))
        named = f" {called}" if called else ""
        return Remark.of("document-options-offered", name=named, options=", ".join(options))
    return None
