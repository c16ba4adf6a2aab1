"""Bytes of a foreign document in, its lines out. Nothing here touches the disk or the network.

sniffing   what the file really is
docx/ odt/ html text markdown   one reader each
archive, tree   zips and XML from a file that nobody vouches for
sheet, paragraph   lines, marks and findings while they are being read
"""

from dataclasses import replace

from evenhand.adapters.readers.archive import Archive
from evenhand.adapters.readers.docx import read_docx
from evenhand.adapters.readers.findings import refusal
from evenhand.adapters.readers.html import read_html
from evenhand.adapters.readers.kinds import Kind
from evenhand.adapters.readers.limits import MAX_FILE, MEGABYTE
from evenhand.adapters.readers.markdown import read_markdown
from evenhand.adapters.readers.odt import read_odt
from evenhand.adapters.readers.sniffing import Sniffed, sniff
from evenhand.adapters.readers.text import read_text
from evenhand.core.findings import Place
from evenhand.core.packs.source import SourceDocument

IN_A_ZIP = {Kind.DOCX: read_docx, Kind.ODT: read_odt}
AS_TEXT = {Kind.HTML: read_html, Kind.MARKDOWN: read_markdown, Kind.TEXT: read_text}


def read_document(*, data: bytes, name: str) -> SourceDocument:
    """A foreign document as lines. `name` is only a name: it is never opened.

    Raises Unreadable, with a finding that says where and what to do, for anything that is too large,
    damaged, protected, of another kind than its name says, or dangerous to open.
    """
    if len(data) > MAX_FILE:
        size = f"{len(data) / MEGABYTE:.1f}"
        raise refusal("document-too-large", Place(source=name), size=size, limit=MAX_FILE // MEGABYTE)
    sniffed = sniff(data=data, name=name)
    document = _read(sniffed, data=data, name=name)
    return replace(document, findings=(*sniffed.findings, *document.findings))


def _read(sniffed: Sniffed, *, data: bytes, name: str) -> SourceDocument:
    archive: Archive | None = sniffed.archive
    if archive is not None:
        return IN_A_ZIP[sniffed.kind](archive)
    return AS_TEXT[sniffed.kind](data=data, name=name)
