"""The kinds of documents, what their names end in, and what to say where name and content disagree."""

from enum import StrEnum

from evenhand.adapters.readers.findings import refusal
from evenhand.core.findings import Place, Unreadable


class Kind(StrEnum):
    """The documents that can be read."""

    DOCX = "a Word document"
    ODT = "an OpenDocument text"
    HTML = "a web page"
    MARKDOWN = "a Markdown text"
    TEXT = "a plain text"


ENDINGS = {
    "docx": Kind.DOCX,
    "docm": Kind.DOCX,
    "dotx": Kind.DOCX,
    "dotm": Kind.DOCX,
    "odt": Kind.ODT,
    "ott": Kind.ODT,
    "html": Kind.HTML,
    "htm": Kind.HTML,
    "xhtml": Kind.HTML,
    "md": Kind.MARKDOWN,
    "markdown": Kind.MARKDOWN,
    "txt": Kind.TEXT,
    "text": Kind.TEXT,
}
IN_A_ZIP = frozenset({Kind.DOCX, Kind.ODT})
FOREIGN_ENDINGS = {
    "doc": "a Word document",
    "dot": "a Word template",
    "rtf": "a rich text",
    "pdf": "a PDF",
    "xls": "a workbook",
    "xlsx": "a workbook",
    "ppt": "slides",
    "pptx": "slides",
    "ods": "a workbook",
    "odp": "slides",
    "pages": "a Pages document",
    "zip": "a zip",
    "png": "a picture",
    "jpg": "a picture",
    "jpeg": "a picture",
    "gif": "a picture",
    "exe": "a program",
}


def ending_of(name: str) -> str:
    """The ending of a file name in small letters, without its dot; empty if there is none."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def expected_by_name(name: str, *honest: str) -> str:
    """What the name of a file promises; empty if it promises nothing, or what the file is."""
    ending = ending_of(name)
    if ending in honest:
        return ""
    return ENDINGS.get(ending) or FOREIGN_ENDINGS.get(ending, "")


def other_kind(name: str, id_: str, *, expected: str, kind: str) -> Unreadable:
    """A refusal for what it is, or, where the name promises something else, for that."""
    if expected:
        return refusal("document-mislabelled", Place(source=name), expected=expected, kind=kind)
    return refusal(id_, Place(source=name), kind=kind)
