"""styles.xml: the real styles a school goes on writing with."""

from dataclasses import dataclass

from evenhand.adapters.renderers.docx import sheet
from evenhand.adapters.renderers.docx.markup import attribute
from evenhand.adapters.renderers.docx.tongues import tongue_of
from evenhand.adapters.renderers.languages import runs_right_to_left
from evenhand.core.document import Document

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TEAL = "17595F"  # 7.9 : 1 on white
SOFT = "4B5357"  # 7.6 : 1 on white
RULE = "B9CDCF"
_ROOM_TO_SIGN = 800


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """A paragraph style: what it is called, what it stands on, how its paragraph and letters look."""

    id: str
    name: str
    based_on: str = "Normal"
    next: str = ""
    paragraph: str = ""
    letters: str = ""


def styles_xml(document: Document) -> str:
    """The whole part for one document: its language, direction and sizes are in the styles."""
    inside = [_defaults(document), _normal(document)]
    inside += [_style_xml(style) for style in _paragraph_styles(document)]
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<w:styles xmlns:w="{NAMESPACE}">{"".join(inside)}{_OTHERS}</w:styles>'
    )


def _defaults(document: Document) -> str:
    tongue = tongue_of(document.language)
    size = sheet.sizes_of(document).words
    fonts = f'w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="{tongue.east_font}" w:cs="{tongue.complex_font}"'
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts {fonts}/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        f'<w:lang w:val="{attribute(tongue.latin)}" w:eastAsia="{attribute(tongue.east)}"'
        f' w:bidi="{attribute(tongue.complex)}"/>'
        "</w:rPr></w:rPrDefault>"
        '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault>"
        "</w:docDefaults>"
    )


def _normal(document: Document) -> str:
    bidi = "<w:bidi/>" if runs_right_to_left(document.language) else ""
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr><w:widowControl/>{bidi}</w:pPr></w:style>"
    )


def _style_xml(style: Style) -> str:
    follows = f'<w:next w:val="{style.next}"/>' if style.next else ""
    paragraph = f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else ""
    letters = f"<w:rPr>{style.letters}</w:rPr>" if style.letters else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="{style.based_on}"/>{follows}<w:qFormat/>{paragraph}{letters}</w:style>'
    )


def _paragraph_styles(document: Document) -> tuple[Style, ...]:
    return (*_headings(document), *_body(), *_letter(document), *_edges(document))


def _letters(size: int, *, colour: str = "", bold: bool = False) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    tint = f'<w:color w:val="{colour}"/>' if colour else ""
    return f'{weight}{tint}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def _spacing(*, before: int = 0, after: int = 0, line: int = 252) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def _headings(document: Document) -> tuple[Style, ...]:
    sizes = sheet.sizes_of(document)
    heights = (sizes.first, sizes.second, *(sizes.third,) * 4)
    title = Style(
        id="Title",
        name="Title",
        next="Normal",
        paragraph=f"<w:keepNext/><w:keepLines/>{_spacing(after=240)}",
        letters=_letters(sizes.title, colour=TEAL, bold=True),
    )
    return (
        title,
        *(
            Style(
                id=f"Heading{level}",
                name=f"heading {level}",
                next="Normal",
                paragraph=f"<w:keepNext/><w:keepLines/>{_spacing(before=240, after=120)}"
                f'<w:outlineLvl w:val="{level - 1}"/>',
                letters=_letters(height, colour=TEAL, bold=True),
            )
            for level, height in enumerate(heights, start=1)
        ),
    )


def _body() -> tuple[Style, ...]:
    return (
        Style(
            id="ListBullet",
            name="List Bullet",
            paragraph='<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="80"/>',
        ),
        Style(
            id="ListNumber",
            name="List Number",
            paragraph='<w:numPr><w:numId w:val="2"/></w:numPr><w:spacing w:after="80"/>',
        ),
        Style(id="TableText", name="Table Text", paragraph=_spacing(before=60, after=60)),
        Style(
            id="TableHeading",
            name="Table Heading",
            based_on="TableText",
            paragraph="<w:keepNext/>",
            letters=f'<w:b/><w:bCs/><w:color w:val="{TEAL}"/>',
        ),
        Style(
            id="AfterTable",
            name="After Table",
            next="Normal",
            paragraph='<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>',
        ),
    )


def _letter(document: Document) -> tuple[Style, ...]:
    sizes = sheet.sizes_of(document)
    signed = document.closing and document.closing.signature
    room = 0 if signed else _ROOM_TO_SIGN
    return (
        *_letterhead(document),
        Style(
            id="Address",
            name="Address",
            paragraph=_spacing(after=240, line=240),
            letters=_letters(sizes.address),
        ),
        Style(
            id="WindowAddress",
            name="Window Address",
            based_on="Address",
            next="Date",
            paragraph=sheet.places_of(document).window() + _spacing(line=240),
        ),
        Style(id="Date", name="Date", next="Normal", paragraph=_spacing(before=120, after=60)),
        Style(
            id="Reference",
            name="Reference",
            next="Normal",
            paragraph=_spacing(after=sheet.BELOW_OPENING),
            letters=f'<w:color w:val="{SOFT}"/>',
        ),
        Style(
            id="Closing",
            name="Closing",
            next="Signature",
            paragraph=f"<w:keepNext/><w:keepLines/>{_spacing(before=240, after=120)}",
        ),
        Style(
            id="SignaturePicture",
            name="Signature Picture",
            next="Signature",
            paragraph=f"<w:keepNext/>{_spacing(before=60, after=60, line=240)}",
        ),
        Style(
            id="Signature",
            name="Signature",
            next="SignatoryPost",
            paragraph=f"<w:keepNext/><w:keepLines/>{_spacing(before=room)}",
            letters="<w:b/><w:bCs/>",
        ),
        Style(
            id="SignatoryPost",
            name="Signatory Post",
            next="Normal",
            paragraph=f"<w:keepLines/>{_spacing(after=240)}",
        ),
        Style(
            id="Enclosures",
            name="Enclosures",
            paragraph=f"<w:keepLines/>{_spacing(before=120, after=120)}",
        ),
        Style(
            id="SmallPrint",
            name="Small Print",
            paragraph=f"<w:keepLines/>{_spacing(before=240)}",
            letters=_letters(sizes.small, colour=SOFT),
        ),
    )


def _letterhead(document: Document) -> tuple[Style, ...]:
    sizes = sheet.sizes_of(document)
    places = sheet.places_of(document)
    frame = places.letterhead()
    return (
        Style(id="Logo", name="Logo", next="Letterhead", paragraph=places.logo_frame() + _spacing(line=240)),
        Style(
            id="LetterheadName",
            name="Letterhead Name",
            next="Letterhead",
            paragraph=frame + _spacing(after=60, line=240),
            letters=_letters(sizes.name, colour=TEAL, bold=True),
        ),
        Style(
            id="Letterhead",
            name="Letterhead",
            paragraph=frame + _spacing(line=252),
            letters=_letters(sizes.small, colour=SOFT),
        ),
    )


def _edges(document: Document) -> tuple[Style, ...]:
    sizes = sheet.sizes_of(document)
    return (
        Style(
            id="Header",
            name="header",
            paragraph=_spacing(line=240),
            letters=_letters(sizes.small, colour=SOFT),
        ),
        Style(
            id="Footer",
            name="footer",
            paragraph=_spacing(line=240),
            letters=_letters(sizes.small, colour=SOFT),
        ),
        Style(
            id="Watermark",
            name="Watermark",
            based_on="Header",
            paragraph='<w:jc w:val="center"/>',
            letters=_letters(32, colour="9C2A10", bold=True),
        ),
    )


_EDGE_OF_CELL = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_OTHERS = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
    f'<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="{TEAL}"/><w:u w:val="single"/></w:rPr>'
    "</w:style>"
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
    f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{_EDGE_OF_CELL}</w:tblBorders></w:tblPr>'
    "</w:style>"
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
)
