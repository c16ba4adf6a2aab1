"""Reads a tagged PDF aloud: the text of its structure tree in order, as a screen reader has it.

A second, independent way to the words: pdfminer-like decoding of the page contents by pikepdf, the
characters of each marked run by the fonts' ToUnicode maps, put in the order of the tags.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

BLOCKS = {"/P", "/H1", "/H2", "/H3", "/TH", "/TD", "/LBody"}


@dataclass(frozen=True)
class Spoken:
    """One block of the tree: its tag, the tags above it, and its text."""

    tag: str
    above: tuple[str, ...]
    text: str


def to_unicode(font: pikepdf.Object) -> dict[int, str]:
    """Glyph number → characters, from the map that PDF/UA asks every font to carry."""
    table = bytes(font.ToUnicode.read_bytes()).decode("latin-1")
    found: dict[int, str] = {}
    for section in re.findall(r"beginbfchar(.*?)endbfchar", table, re.S):
        for code, value in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", section):
            found[int(code, 16)] = bytes.fromhex(value).decode("utf-16-be")
    for section in re.findall(r"beginbfrange(.*?)endbfrange", table, re.S):
        for first, last, value in re.findall(
            r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", section
        ):
            text = bytes.fromhex(value).decode("utf-16-be")
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + step] = text[:-1] + chr(ord(text[-1]) + step)
    return found


def runs_of_page(page: pikepdf.Page) -> dict[int, str]:
    """Marked content number → its text. What is marked as an artifact has no number."""
    fonts = {name: to_unicode(font) for name, font in page.Resources.get("/Font", {}).items()}
    found: dict[int, str] = {}
    stack: list[int | None] = []
    actual: list[str | None] = []
    font: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                properties = operands[1] if isinstance(operands[1], pikepdf.Dictionary) else {}
                stack.append(
                    int(properties["/MCID"]) if "/MCID" in properties else (stack[-1] if stack else None)
                )
                actual.append(str(properties["/ActualText"]) if "/ActualText" in properties else None)
                if actual[-1] is not None and stack[-1] is not None:
                    found[stack[-1]] = found.get(stack[-1], "") + str(actual[-1])
            case "BMC":
                stack.append(None)
                actual.append(None)
            case "EMC":
                stack.pop()
                actual.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case "Tj" | "TJ":
                if not stack or stack[-1] is None or any(text is not None for text in actual):
                    continue
                strings = operands[0] if str(operator) == "TJ" else operands
                data = b"".join(bytes(part) for part in strings if isinstance(part, pikepdf.String))
                codes = (int.from_bytes(data[at : at + 2]) for at in range(0, len(data), 2))
                found[stack[-1]] = found.get(stack[-1], "") + "".join(font[code] for code in codes)
    return found


def spoken(data: bytes) -> list[Spoken]:
    """Every block of the structure tree in reading order. Pictures speak their alternative text."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        runs = {page.obj.objgen: runs_of_page(page) for page in pdf.pages}
        root = pdf.Root.StructTreeRoot
        return [block for block in _walk(root.K, (), None, runs, _roles(root)) if block.text]


def _roles(root: pikepdf.Object) -> dict[str, str]:
    return {name: str(role) for name, role in root.get("/RoleMap", {}).items()}


def _walk(kids, above, page, runs, roles) -> Iterator[Spoken]:  # type: ignore[no-untyped-def]
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if not isinstance(kid, pikepdf.Dictionary) or "/S" not in kid:
            continue
        here = kid.get("/Pg", page)
        tag = roles.get(str(kid.S), str(kid.S))
        if tag == "/Figure":
            yield Spoken(tag, above, str(kid.Alt))
        elif tag in BLOCKS and not _holds_blocks(kid, roles):
            yield Spoken(tag, above, _text(kid, here, runs))
        elif "/K" in kid:
            if tag == "/Lbl":
                yield Spoken(tag, above, _text(kid, here, runs))
            else:
                yield from _walk(kid.K, (*above, tag), here, runs, roles)


def _kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    kids = element.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _holds_blocks(element: pikepdf.Object, roles: dict[str, str]) -> bool:
    tags = [str(kid.S) for kid in _kids(element) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return any(roles.get(tag, tag) in BLOCKS | {"/L", "/Figure"} for tag in tags)


def _text(element, page, runs) -> str:  # type: ignore[no-untyped-def]
    if "/ActualText" in element:
        return str(element.ActualText)
    words = []
    for kid in _kids(element):
        if isinstance(kid, int):
            words.append(runs[page.objgen].get(kid, ""))
        elif isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid:
            words.append(runs[kid.get("/Pg", page).objgen].get(int(kid.MCID), ""))
        elif isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            words.append(_text(kid, kid.get("/Pg", page), runs))
    return "".join(words)


def tags_of(data: bytes) -> list[str]:
    """Only the tags, in order."""
    return [block.tag for block in spoken(data)]
