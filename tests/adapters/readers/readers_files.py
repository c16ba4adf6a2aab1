"""Word and OpenDocument files made by hand, for what python-docx cannot write."""

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": W,
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def zipped(parts: Mapping[str, str | bytes], *, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packing) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def content_types(main: str = TYPE) -> str:
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
    )


def relationships(links: Mapping[str, tuple[str, str]]) -> str:
    """Relationships by id: kind and target; a target with a colon leads outside."""
    rows = "".join(
        f'<Relationship Id="{id_}" Type="{RELATIONSHIPS}/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if ":" in target else "/>")
        for id_, (kind, target) in links.items()
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def part(tag: str, inside: str) -> str:
    return f"<w:{tag} {NAMESPACES}>{inside}</w:{tag}>"


def word_parts(
    body: str, *, links: Mapping[str, tuple[str, str]] | None = None, **parts: str
) -> dict[str, str | bytes]:
    """The parts of a Word document. `parts` are others by their names under `word/`, without `.xml`."""
    known = {name: (name, f"{name}.xml") for name in parts}
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships({"r1": ("officeDocument", "word/document.xml")}),
        "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": relationships({**known, **(links or {})}),
        **{f"word/{name}.xml": content for name, content in parts.items()},
    }


def word(body: str, *, links: Mapping[str, tuple[str, str]] | None = None, **parts: str) -> bytes:
    """A Word document of that body."""
    return zipped(word_parts(body, links=links, **parts))


def p(*inside: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(inside)}</w:p>"


def r(text: str, properties: str = "") -> str:
    properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def field(*instruction: str, result: str = "") -> str:
    """A complex field, its instruction in as many pieces as given."""
    pieces = "".join(f"<w:r><w:instrText>{one}</w:instrText></w:r>" for one in instruction)
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    return begin + pieces + (separate + result if result else "") + end


ODF = "urn:oasis:names:tc:opendocument:xmlns:"
ODT_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "office": f"{ODF}office:1.0",
        "text": f"{ODF}text:1.0",
        "style": f"{ODF}style:1.0",
        "table": f"{ODF}table:1.0",
        "draw": f"{ODF}drawing:1.0",
        "svg": f"{ODF}svg-compatible:1.0",
        "fo": f"{ODF}xsl-fo-compatible:1.0",
        "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
        "xlink": "http://www.w3.org/1999/xlink",
        "dc": "http://purl.org/dc/elements/1.1/",
    }.items()
)
ODT_TYPE = "application/vnd.oasis.opendocument.text"


def odt_parts(
    body: str, *, automatic: str = "", styles: str = "", masters: str = ""
) -> dict[str, str | bytes]:
    """The parts of an OpenDocument text."""
    return {
        "mimetype": ODT_TYPE,
        "content.xml": f"<office:document-content {ODT_NAMESPACES}>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {ODT_NAMESPACES}><office:styles>{styles}</office:styles>"
        f"<office:master-styles>{masters}</office:master-styles></office:document-styles>",
    }


def odt(body: str, *, automatic: str = "", styles: str = "", masters: str = "") -> bytes:
    """An OpenDocument text of that body."""
    return zipped(odt_parts(body, automatic=automatic, styles=styles, masters=masters))
