"""A file that is a picture and something else as well, or has something behind its end."""

from evenhand.adapters.scanners.endings import end_of
from evenhand.core.findings import Finding, Level

_HEAD = 4096
_TELLING = (b"<script", b"<html", b"<!doctype", b"<?php", b"<svg", b"%pdf-", b"<iframe", b"<body")
_STARTS = {
    b"PK\x03\x04": "a zip file",
    b"%PDF-": "a PDF",
    b"Rar!\x1a\x07": "a RAR file",
    b"7z\xbc\xaf\x27\x1c": "a 7-Zip file",
    b"MZ": "a Windows program",
    b"\x7fELF": "a Linux program",
}


def findings_in(data: bytes) -> tuple[Finding, ...]:
    """What else is in a file that was decoded as a picture.

    Words of a web page or a PDF near the start, a zip at the end and another file behind the picture
    stop; anything else behind its end only warns: some telephones keep a film there, and some programs
    leave the rest of the picture before it was cropped.
    """
    behind = data[end_of(data) :]
    second = _second_file(data, behind)
    if second:
        return (_polyglot(second),)
    return (_leftover(len(behind)),) if behind.strip(b"\0\r\n ") else ()


def _second_file(data: bytes, behind: bytes) -> str:
    """What the file is besides a picture, in words; empty if it is nothing else."""
    head = data[:_HEAD].lower() + behind[:_HEAD].lower()
    if any(word in head for word in _TELLING):
        return "a web page or a PDF"
    if _ends_as_zip(data):
        return "a zip file"
    return next((name for start, name in _STARTS.items() if behind.startswith(start)), "")


def _ends_as_zip(data: bytes) -> bool:
    """Whether the record that ends a zip file stands at the end."""
    at = data.rfind(b"PK\x05\x06", max(0, len(data) - 65_557))
    if at < 0 or len(data) - at < 22:
        return False
    return at + 22 + int.from_bytes(data[at + 20 : at + 22], "little") <= len(data)


def _polyglot(second: str) -> Finding:
    return Finding(
        id="picture-polyglot",
        level=Level.STOP,
        words=f"This file is a picture and {second} at the same time.",
        mend="Do not open it elsewhere. Take a screenshot of the picture, and tell whoever looks after your "
        "computers.",
    )


def _leftover(size: int) -> Finding:
    return Finding(
        id="picture-leftover",
        level=Level.WARN,
        words=f"Behind the end of the picture there are {size:,} more bytes; they are kept and never shown. "
        "They may be a film, or parts of the picture that were cropped away.",
        mend="Treat the original as if it showed more than can be seen.",
    )
