"""The members of the file around document.xml: settings, header and footer, properties, contents."""

from evenhand.adapters.renderers.cleaning import clean
from evenhand.adapters.renderers.docx.lists import numbering_xml
from evenhand.adapters.renderers.docx.markup import Pieces, attribute, escaped, paragraph, run
from evenhand.adapters.renderers.docx.relations import OFFICE, Relations, relation, relations_xml
from evenhand.adapters.renderers.docx.sheet import sizes_of
from evenhand.adapters.renderers.docx.style import NAMESPACE
from evenhand.adapters.renderers.docx.styles import styles_xml
from evenhand.adapters.renderers.docx.tongues import tongue_of
from evenhand.adapters.renderers.furniture import words_for_pages
from evenhand.adapters.renderers.languages import runs_right_to_left
from evenhand.core.document import Document

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_APP = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_WORD_SETTINGS = "http://schemas.microsoft.com/office/word"
_COMPAT = (
    ("compatibilityMode", "15"),
    ("overrideTableStyleFontSizeAndJustification", "1"),
    ("enableOpenTypeFeatures", "1"),
    ("doNotFlipMirrorIndents", "1"),
    ("differentiateMultirowTableHeaders", "1"),
)


def members_around(document: Document, relations: Relations) -> list[tuple[str, bytes]]:
    """Every member but word/document.xml, in the order they stand in the file."""
    header = bool(document.watermark)
    parts = {
        "[Content_Types].xml": _content_types(header=header),
        "_rels/.rels": _package_relations(),
        "docProps/core.xml": _core(document),
        "docProps/app.xml": _app(document),
        "word/_rels/document.xml.rels": relations.xml(header=header),
        "word/styles.xml": styles_xml(document),
        "word/numbering.xml": _numbering(document, relations),
        "word/settings.xml": _settings(document),
        "word/footer.xml": _footer(document),
        **({"word/header.xml": _header(document)} if header else {}),
    }
    texts = [(name, text.encode()) for name, text in parts.items()]
    return texts + [(f"word/{one.member}", one.picture.data) for one in relations.pictures]


def _numbering(document: Document, relations: Relations) -> str:
    return numbering_xml(numbered_lists=relations.numbered_lists, size=sizes_of(document).words)


def _content_types(*, header: bool) -> str:
    kinds = {
        "/word/document.xml": f"{_WORD}.document.main+xml",
        "/word/styles.xml": f"{_WORD}.styles+xml",
        "/word/numbering.xml": f"{_WORD}.numbering+xml",
        "/word/settings.xml": f"{_WORD}.settings+xml",
        "/word/footer.xml": f"{_WORD}.footer+xml",
        "/docProps/core.xml": _CORE,
        "/docProps/app.xml": _APP,
        **({"/word/header.xml": f"{_WORD}.header+xml"} if header else {}),
    }
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'{_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        f'<Default Extension="jpeg" ContentType="image/jpeg"/>{overrides}</Types>'
    )


def _package_relations() -> str:
    return relations_xml(
        [
            relation("rDocument", f"{OFFICE}/officeDocument", "word/document.xml"),
            relation("rCore", _CORE_RELATION, "docProps/core.xml"),
            relation("rApp", f"{OFFICE}/extended-properties", "docProps/app.xml"),
        ]
    )


def _core(document: Document) -> str:
    school = document.letterhead.name if document.letterhead else ""
    creator = f"<dc:creator>{_text(school)}</dc:creator>" if school else ""
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{_PROPERTIES}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{_text(document.title)}</dc:title>{creator}"
        f"<dc:language>{_text(document.language)}</dc:language></cp:coreProperties>"
    )


def _app(document: Document) -> str:
    company = f"<Company>{_text(document.letterhead.name)}</Company>" if document.letterhead else ""
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return f'{_XML}<Properties xmlns="{space}"><Application>Evenhand</Application>{company}</Properties>'


def _text(text: str) -> str:
    return escaped(clean(text))


def _settings(document: Document) -> str:
    tongue = tongue_of(document.language)
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="{_WORD_SETTINGS}" w:val="{value}"/>'
        for name, value in _COMPAT
    )
    languages = (
        f'w:val="{attribute(tongue.latin)}" w:eastAsia="{attribute(tongue.east)}"'
        f' w:bidi="{attribute(tongue.complex)}"'
    )
    return (
        f'{_XML}<w:settings xmlns:w="{NAMESPACE}"><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
        f"<w:compat>{compat}</w:compat><w:themeFontLang {languages}/>"
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def _footer(document: Document) -> str:
    right = runs_right_to_left(document.language)
    page, of = words_for_pages(document.language)
    content = [
        run(page, right=right) if page else "",
        _number("PAGE"),
        run(of, right=right),
        _number("NUMPAGES"),
    ]
    return _edge("ftr", paragraph(content, style="Footer"))


def _number(field: str) -> str:
    return f'<w:fldSimple w:instr=" {field} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _header(document: Document) -> str:
    right = runs_right_to_left(document.language)
    return _edge("hdr", paragraph([run(document.watermark, right=right)], style="Watermark"))


def _edge(tag: str, pieces: Pieces) -> str:
    inside = "".join(piece for piece in pieces if isinstance(piece, str))
    return f'{_XML}<w:{tag} xmlns:w="{NAMESPACE}">{inside}</w:{tag}>'
