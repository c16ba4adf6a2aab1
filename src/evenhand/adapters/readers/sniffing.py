"""What a file really is, from its bytes. Its name only decides between kinds of text that bytes cannot tell
apart, and whether name and content disagree."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from evenhand.adapters.readers.archive import Archive
from evenhand.adapters.readers.findings import advice, refusal
from evenhand.adapters.readers.kinds import (
    ENDINGS,
    FOREIGN_ENDINGS,
    IN_A_ZIP,
    Kind,
    ending_of,
    expected_by_name,
    other_kind,
)
from evenhand.adapters.readers.packed import kind_of_archive
from evenhand.adapters.readers.text import decoded
from evenhand.core.findings import Finding, Place, Unreadable

# Kinds that no reader takes: how each begins, and what it is called.
BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"RIFF", "a picture, sound or film (RIFF)"),
    (b"MZ", "a program (Windows)"),
    (b"\x7fELF", "a program (Linux)"),
    (b"\xcf\xfa\xed\xfe", "a program (macOS)"),
    (b"\xca\xfe\xba\xbe", "a program (Java or macOS)"),
    (b"\x1f\x8b", "packed files (gzip)"),
    (b"7z\xbc\xaf\x27\x1c", "packed files (7z)"),
    (b"Rar!\x1a\x07", "packed files (RAR)"),
    (b"BZh", "packed files (bzip2)"),
    (b"\xfd7zXZ", "packed files (xz)"),
    (b"SQLite format 3", "a database"),
    (b"\xffWPC", "a WordPerfect document"),
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Streams of an OLE file by name, in the order in which they decide.
STREAMS: tuple[tuple[str, str, str], ...] = (
    ("EncryptedPackage", "document-encrypted", ""),
    ("WordDocument", "document-old-word", ""),
    ("Workbook", "document-old-office", "a workbook"),
    ("PowerPoint Document", "document-old-office", "slides"),
    ("__substg1.0_", "document-of-unknown-kind", "an Outlook message"),
)
COMMENT = re.compile(r"<!--.*?-->", re.S)
MARKUP = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I)
SINGLE_XML = re.compile(
    r"\s*<\?xml[^>]*>.{0,2000}?(progid=\"Word\.Document\"|<pkg:package|office:document\b)", re.S
)
WEB_ARCHIVE = re.compile(r"(?:\s*[\w-]+:.*\n)*?MIME-Version:", re.I)
ANY_TAG = re.compile(r"<(?:p|div|br|span|table|h[1-6]|ul|ol|li|a|b|i|strong|em|body)\b[^<>]*>", re.I)
BEGINNING = 4_096


@dataclass(frozen=True, slots=True, kw_only=True)
class Sniffed:
    """What a file is, its parts if it is a zip, and what there is to say about its name."""

    kind: Kind
    archive: Archive | None = None
    findings: tuple[Finding, ...] = ()


def sniff(*, data: bytes, name: str) -> Sniffed:
    """What the bytes are. Raises Unreadable for everything that no reader takes, saying what it is."""
    _refuse_what_no_reader_takes(data, name)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        archive = Archive(data=data, name=name)
        return _named(Sniffed(kind=kind_of_archive(archive), archive=archive), name)
    return _named(Sniffed(kind=_kind_of_text(data, name)), name)


def _refuse_what_no_reader_takes(data: bytes, name: str) -> None:
    if not data.strip():
        raise refusal("document-empty", Place(source=name))
    if data.startswith(OLE):
        raise _ole(data, name)
    beginning = data[:1024].lstrip()
    if beginning.startswith(b"%PDF-") or (b"%PDF-" in beginning and not _is_text(data, name)):
        raise other_kind(name, "document-is-pdf", expected=expected_by_name(name, "pdf"), kind="a PDF")
    if beginning.startswith(b"{\\rtf"):
        raise other_kind(
            name, "document-is-rtf", expected=expected_by_name(name, "rtf", "doc"), kind="rich text"
        )
    kind = next((kind for begin, kind in BEGINNINGS if data.startswith(begin)), "")
    if not kind and data[4:8] == b"ftyp":
        kind = "a picture or film (HEIC, MP4)"
    # Words may begin like these, a program or picture never consists of words alone.
    if kind and not _is_text(data, name):
        raise other_kind(name, "document-of-unknown-kind", expected=expected_by_name(name), kind=kind)


def _is_text(data: bytes, name: str) -> bool:
    try:
        decoded(data=data, name=name)
    except Unreadable:
        return False
    return True


def _ole(data: bytes, name: str) -> Unreadable:
    """An OLE file keeps the names of its streams in UTF-16; they tell what wrote it."""
    for stream, id_, kind in STREAMS:
        if stream.encode("utf-16-le") in data:
            return refusal(id_, Place(source=name), kind=kind)
    return refusal("document-old-office", Place(source=name), kind="an office file")


def _kind_of_text(data: bytes, name: str) -> Kind:
    """Which kind of text. Raises Unreadable if it is not text, or should have been something else."""
    if _is_page(data[:BEGINNING].decode("latin-1")):
        return _text_as_named(Kind.HTML, name)
    try:
        text = decoded(data=data, name=name).text[:BEGINNING]
    except Unreadable as not_text:
        raise _unknown_bytes(name, not_text) from None
    for matches, id_, kind in SPECIAL_TEXTS:
        if matches(text):
            raise refusal(id_, Place(source=name), kind=kind)
    if _is_page(text):
        return _text_as_named(Kind.HTML, name)
    named = ENDINGS.get(ending_of(name), Kind.TEXT)
    return _text_as_named(Kind.TEXT if named is Kind.HTML and not ANY_TAG.search(text) else named, name)


def _unknown_bytes(name: str, not_text: Unreadable) -> Unreadable:
    """What to say of bytes that are neither text nor begin like anything known."""
    named = ENDINGS.get(ending_of(name))
    if named in IN_A_ZIP:
        return refusal("document-damaged", Place(source=name), why="it does not begin as it should")
    if named is not None:
        return not_text
    return other_kind(
        name, "document-of-unknown-kind", expected=expected_by_name(name), kind="of no known kind"
    )


def _is_page(text: str) -> bool:
    return MARKUP.match(COMMENT.sub("", text)) is not None


def _text_as_named(kind: Kind, name: str) -> Kind:
    """The kind, unless the name promises something that is not text at all. Raises Unreadable then."""
    ending = ending_of(name)
    if ENDINGS.get(ending) in IN_A_ZIP or ending in FOREIGN_ENDINGS:
        really = Kind.TEXT if kind in IN_A_ZIP else kind
        raise refusal(
            "document-mislabelled", Place(source=name), expected=expected_by_name(name), kind=really
        )
    return kind


SPECIAL_TEXTS: tuple[tuple[Callable[[str], object], str, str], ...] = (
    (SINGLE_XML.match, "document-is-single-xml", "Word or OpenDocument as flat XML"),
    (WEB_ARCHIVE.match, "document-is-web-archive", ""),
)


def _named(sniffed: Sniffed, name: str) -> Sniffed:
    """Says so where a document is read as what it is although its name says something else."""
    expected = expected_by_name(name)
    if not expected or expected == sniffed.kind:
        return sniffed
    said = advice("document-named-otherwise", Place(source=name), expected=expected, kind=sniffed.kind)
    return Sniffed(kind=sniffed.kind, archive=sniffed.archive, findings=(said,))
