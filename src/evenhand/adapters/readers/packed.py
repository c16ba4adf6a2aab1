"""Which document a zip is."""

import re

from evenhand.adapters.readers.archive import Archive
from evenhand.adapters.readers.findings import refusal
from evenhand.adapters.readers.kinds import Kind, ending_of, expected_by_name, other_kind
from evenhand.adapters.readers.tree import read_tree
from evenhand.core.findings import Unreadable

OTHER_TYPES = {
    "spreadsheet": "a workbook (OpenDocument)",
    "presentation": "slides (OpenDocument)",
    "epub": "an e-book",
}
WORD_MAIN = re.compile(r"wordprocessingml\.(document|template)\.main\+xml$")
WORD_MACROS = re.compile(r"ms-word\.(document|template)\.macroEnabled\S*\.main\+xml$")


def kind_of_archive(archive: Archive) -> Kind:
    """Which document a zip is. Raises Unreadable if no reader takes it, it is protected or has macros."""
    if "[Content_Types].xml" in archive.names:
        return _kind_of_office(archive)
    if "mimetype" in archive.names or "META-INF/manifest.xml" in archive.names:
        return _kind_of_open_document(archive)
    if any(part.endswith(".iwa") for part in archive.names):
        raise _not_a_document(archive, "a Pages, Numbers or Keynote document")
    raise _not_a_document(archive, "packed files (zip)")


def _not_a_document(archive: Archive, kind: str) -> Unreadable:
    expected = expected_by_name(archive.name, "zip", "xlsx", "pptx", "ods", "odp", "pages")
    return other_kind(archive.name, "document-of-unknown-kind", expected=expected, kind=kind)


def _kind_of_office(archive: Archive) -> Kind:
    root = read_tree(archive, "[Content_Types].xml")
    types = [str(one.get("ContentType", "")) for one in root]
    macros = [part for part in archive.names if part.lower().endswith(("vbaproject.bin", "vbadata.xml"))]
    if macros or any(WORD_MACROS.search(one) for one in types):
        part = min(macros, default="[Content_Types].xml")
        raise refusal("document-macros", archive.place(part), part=part)
    if any(WORD_MAIN.search(one) for one in types):
        return Kind.DOCX
    for mark, kind in (("spreadsheetml", "a workbook (Excel)"), ("presentationml", "slides (PowerPoint)")):
        if any(mark in one for one in types):
            raise _not_a_document(archive, kind)
    if "word/document.xml" in archive.names or ending_of(archive.name) in ("docx", "dotx"):
        raise refusal("document-part-missing", archive.place("[Content_Types].xml"), part="word/document.xml")
    raise _not_a_document(archive, "an office file of another kind")


def _kind_of_open_document(archive: Archive) -> Kind:
    stated = archive.read("mimetype") if "mimetype" in archive.names else b""
    mimetype = stated.decode("ascii", "replace").strip()
    _refuse_protected(archive)
    if mimetype.startswith("application/vnd.oasis.opendocument.text") or (
        not mimetype and "content.xml" in archive.names
    ):
        return Kind.ODT
    kind = next((kind for mark, kind in OTHER_TYPES.items() if mark in mimetype), "packed files (zip)")
    raise _not_a_document(archive, kind)


def _refuse_protected(archive: Archive) -> None:
    """OpenDocument says in its manifest which parts are encrypted, and keeps Basic macros in a folder."""
    if "encrypted-package" in archive.names:
        raise refusal("document-encrypted", archive.place("encrypted-package"))
    if "META-INF/manifest.xml" in archive.names:
        manifest = read_tree(archive, "META-INF/manifest.xml")
        if next(manifest.iter("{*}encryption-data"), None) is not None:
            raise refusal("document-encrypted", archive.place("META-INF/manifest.xml"))
    for part in sorted(archive.names):
        folder, _, file = part.partition("/")
        listing = part.endswith(("/", "script-lb.xml", "script-lc.xml", "dialog-lb.xml", "dialog-lc.xml"))
        if folder in ("Basic", "Scripts") and file and not listing:
            raise refusal("document-macros", archive.place(part), part=part)
