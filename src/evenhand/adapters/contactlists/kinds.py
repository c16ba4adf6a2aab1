"""What a file really is, whatever it is called."""

import zipfile
from enum import Enum
from typing import BinaryIO

from evenhand.adapters.contactlists.faults import unreadable
from evenhand.adapters.contactlists.origin import Origin


class Kind(Enum):
    """The two kinds of list that are read."""

    CSV = "a text file with separated values"
    XLSX = "an Excel workbook"


SUFFIXES = {".csv": Kind.CSV, ".tsv": Kind.CSV, ".txt": Kind.CSV, ".xlsx": Kind.XLSX}
RIGHT_NAME = {Kind.CSV: ".csv", Kind.XLSX: ".xlsx"}
BEGINNINGS = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "a Rich Text document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"<!doctype html", "a web page"),
    (b"<html", "a web page"),
    (b"<?xml", "an XML document"),
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCKED = "EncryptedPackage".encode("utf-16-le")
MACROS = "xl/vbaproject.bin"


def kind_of(origin: Origin) -> Kind:
    """CSV or XLSX. Raises `Unreadable` if it is neither, is locked, holds macros or is misnamed."""
    with origin.open() as stream:
        kind = _kind_of_bytes(stream, origin)
    suffix = "." + origin.name.rpartition(".")[2].lower() if "." in origin.name else ""
    expected = SUFFIXES.get(suffix)
    if expected is not None and expected is not kind:
        mend = f"Rename it so that it ends in {RIGHT_NAME[kind]}, or choose the right file."
        raise unreadable("contacts-mislabelled", origin.place(), suffix=suffix, kind=kind.value, mend=mend)
    return kind


def _kind_of_bytes(stream: BinaryIO, origin: Origin) -> Kind:
    beginning = stream.read(4096)
    if beginning.startswith(b"PK"):
        return _kind_of_zip(stream, origin)
    if beginning.startswith(OLE):
        if LOCKED in beginning + stream.read():
            raise unreadable("contacts-encrypted", origin.place())
        raise unreadable("contacts-other-kind", origin.place(), kind="of an old Office format")
    for sign, kind in BEGINNINGS:
        if beginning.removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(sign.lower()):
            raise unreadable("contacts-other-kind", origin.place(), kind=kind)
    return Kind.CSV


def _kind_of_zip(stream: BinaryIO, origin: Origin) -> Kind:
    try:
        with zipfile.ZipFile(stream) as archive:
            names = {name.lower() for name in archive.namelist()}
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise unreadable("contacts-damaged", origin.place(), why="its zip cannot be read") from error
    if MACROS in names:
        raise unreadable("contacts-macros", origin.place())
    if "xl/workbook.xml" in names:
        return Kind.XLSX
    if "xl/workbook.bin" in names:
        raise unreadable("contacts-other-kind", origin.place(), kind="a binary Excel workbook (.xlsb)")
    if "word/document.xml" in names:
        raise unreadable("contacts-other-kind", origin.place(), kind="a Word document")
    if "content.xml" in names:
        raise unreadable("contacts-other-kind", origin.place(), kind="an OpenDocument file")
    raise unreadable("contacts-other-kind", origin.place(), kind="a zip archive")
