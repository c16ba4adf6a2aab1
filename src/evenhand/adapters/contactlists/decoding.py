"""Which encoding a CSV file is in, found by reading all of it once."""

import codecs
from dataclasses import dataclass

from evenhand.adapters.contactlists.faults import unreadable
from evenhand.adapters.contactlists.origin import CHUNK, Origin
from evenhand.core.findings import Finding, Level, Place

MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """The name Python has for an encoding, and what to know about the choice."""

    name: str
    findings: tuple[Finding, ...] = ()


def encoding_of(origin: Origin) -> Encoding:
    """UTF-8 or UTF-16 by its mark, UTF-8 if all bytes fit it, else Windows-1252 with a finding.

    Raises `Unreadable` with the line where the bytes fit none.
    """
    with origin.open() as stream:
        beginning = stream.read(4096)
    for mark, name in MARKED:
        if beginning.startswith(mark):
            _check(origin, name)
            return Encoding(name=name)
    if unmarked := _utf16_without_mark(beginning):
        _check(origin, unmarked)
        return Encoding(name=unmarked)
    if _first_misfit(origin, "utf-8") is None:
        return Encoding(name="utf-8")
    _check(origin, "cp1252")
    return Encoding(name="cp1252", findings=(_assumed(origin),))


def _utf16_without_mark(beginning: bytes) -> str:
    pairs = len(beginning) // 2
    if pairs and beginning[1::2].count(0) > pairs * 0.6 and not beginning[0::2].count(0):
        return "utf-16-le"
    if pairs and beginning[0::2].count(0) > pairs * 0.6 and not beginning[1::2].count(0):
        return "utf-16-be"
    return ""


def _check(origin: Origin, encoding: str) -> None:
    line = _first_misfit(origin, encoding)
    if line is not None:
        raise unreadable("contacts-not-utf8", Place(source=origin.name, line=line))


def _first_misfit(origin: Origin, encoding: str) -> int | None:
    """The line of the first bytes that do not fit; None if all do."""
    decoder = codecs.getincrementaldecoder(encoding)()
    line = 1
    with origin.open() as stream:
        while True:
            chunk = stream.read(CHUNK)
            try:
                line += decoder.decode(chunk, final=not chunk).count("\n")
            except UnicodeError as error:
                start = error.start if isinstance(error, UnicodeDecodeError) else 0
                return line + chunk.count(b"\n", 0, start)
            if not chunk:
                return None


def _assumed(origin: Origin) -> Finding:
    return Finding(
        id="contacts-encoding-assumed",
        level=Level.WARN,
        words="The list is not in UTF-8; it was read as Windows-1252. Look whether accents and £ are right.",
        mend="In the spreadsheet program, save it as “CSV UTF-8”.",
        place=origin.place(),
    )
