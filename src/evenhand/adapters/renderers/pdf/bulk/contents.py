"""The contents of a page as Typst writes them: one run of marked content for each line of text.

Only this form is read. If Typst came to write another, nothing would be found, every letter would be left
to Typst, and a test that counts these letters would say so.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple
from evenhand.adapters.renderers.pdf.objects import Bodies, Objects

_LINE = re.compile(
    rb"/Span<</MCID (\d+)>>BDC\n"
    rb"q 1 0 0 -1 ([\d.]+) [\d.]+ cm[^\n]*\n"
    rb"BT 0 Tr/(f\d+) ([\d.]+) Tf 1 0 0 -1 0 0 Tm(\[[^\n]*\]TJ|\([^\n]*\)Tj)\nET\nQ\nEMC"
)
_OFF_THE_SHEET = re.compile(rb"q 1 0 0 -1 -\d{4}[\d.]* [-\d.]+ cm[^\n]*\nBT[^\n]*\nET\nQ\n")
_CONTENTS = re.compile(rb"/Contents (\d+) 0 R")
_RESOURCES = re.compile(rb"/Resources (\d+) 0 R")
_FONTS = re.compile(rb"/Font<<(.*?)>>")
_FONT = re.compile(rb"/(f\d+) (\d+) 0 R")
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_KIDS = re.compile(rb"/Type/Pages/Count \d+/Kids\[([^\]]*)\]")
_NUMBER = re.compile(rb"(\d+) 0 R")
_SINGLE = re.compile(rb"<([0-9A-F]+)> <([0-9A-F]+)>\n")
_NUMBER_SHOWN = re.compile(rb"-?\d[\d.]*")
_DIGITS_SHOWN = re.compile(rb"<([0-9A-F]*)>")
_IN_STRING = re.compile(rb"\\[0-7]{3}|\\.|.", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of text on a page. `start` and `end` enclose it with its mark, `shown` begins where its
    glyphs do, `ended` where they end."""

    left: float
    size: float
    font: str
    start: int
    shown: int
    ended: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page: the numbers of its object and of its contents, the contents themselves, and its lines of
    text by the number of their mark."""

    number: int
    contents: int
    data: bytes
    lines: dict[int, Line]
    fonts: dict[str, int]


def pages_of(objects: Objects) -> list[Page]:
    """The pages of a file that Typst wrote, without the alphabet. Raises `NotSimple`."""
    tree = next((found for found in map(_KIDS.search, objects.bodies) if found), None)
    if tree is None:
        raise NotSimple("pages")
    return [_page(objects, int(number)) for number in _NUMBER.findall(tree[1])]


def _page(objects: Objects, number: int) -> Page:
    body = objects.body(number)
    contents, resources = _CONTENTS.search(body), _RESOURCES.search(body)
    if contents is None or resources is None:
        raise NotSimple("contents")
    data = _OFF_THE_SHEET.sub(b"", unpacked(objects.body(int(contents[1]))))
    listed = _FONTS.search(objects.body(int(resources[1])))
    return Page(
        number=number,
        contents=int(contents[1]),
        data=data,
        lines=dict(_lines(data)),
        fonts={name.decode(): int(at) for name, at in _FONT.findall(listed[1] if listed else b"")},
    )


def _lines(data: bytes) -> Iterator[tuple[int, Line]]:
    for found in _LINE.finditer(data):
        yield (
            int(found[1]),
            Line(
                left=float(found[2]),
                font=found[3].decode(),
                size=float(found[4]),
                start=found.start(),
                shown=found.start(5),
                ended=found.end(5),
                end=found.end(),
            ),
        )


def unpacked(body: bytes) -> bytes:
    """The data of a stream. Raises `NotSimple` if it is packed in a way Typst does not use."""
    head, _, rest = body.partition(b"stream\n")
    if b"/Filter/FlateDecode" not in head:
        raise NotSimple("stream")
    return zlib.decompress(rest[: rest.rindex(b"\nendstream")])


def characters_of(objects: Bodies, font: int) -> dict[int, str]:
    """What each glyph of a font stands for, by its number. Raises `NotSimple`."""
    named = _TO_UNICODE.search(objects.body(font))
    if named is None:
        raise NotSimple("font")
    table = unpacked(objects.body(int(named[1])))
    if b"beginbfrange" in table:
        raise NotSimple("font")
    return {
        int(code, 16): bytes.fromhex(value.decode()).decode("utf-16-be")
        for code, value in _SINGLE.findall(table)
    }


def shown_by(operation: bytes) -> list[int | str]:
    """What an operation shows, in a form in which two can be compared: each glyph as four hex digits, each
    correction between two as a number."""
    out: list[int | str] = []
    rest = operation[: operation.rindex(b"T")]
    while rest:
        number, digits = _NUMBER_SHOWN.match(rest), _DIGITS_SHOWN.match(rest)
        if number:
            out.append(round(float(number[0])))
            rest = rest[number.end() :]
        elif digits or rest[:1] == b"(":
            shown, rest = (digits[1], rest[digits.end() :]) if digits else _string(rest)
            out += [shown[at : at + 4].decode() for at in range(0, len(shown), 4)]
        else:
            rest = rest[1:]
    return out


def _string(text: bytes) -> tuple[bytes, bytes]:
    """The string that a text begins with, in hex, and what follows it. Brackets in pairs may stand in it."""
    depth, out = 0, b""
    for found in _IN_STRING.finditer(text):
        one = found[0]
        if one == b")":
            depth -= 1
            if not depth:
                return out.hex().upper().encode(), text[found.end() :]
        if depth:
            out += _unescaped(one)
        if one == b"(":
            depth += 1
    raise NotSimple("string")


def _unescaped(one: bytes) -> bytes:
    if one[:1] != b"\\":
        return one
    return bytes([int(one[1:], 8)]) if len(one) == 4 else _ESCAPED.get(one[1:], one[1:])
