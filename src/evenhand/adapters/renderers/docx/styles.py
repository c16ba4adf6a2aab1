"""styles.xml: the real styles a school goes on writing with."""

from evenhand.adapters.renderers.docx import sheet
from evenhand.adapters.renderers.docx.letter_styles import letter_styles
from evenhand.adapters.renderers.docx.markup import attribute
from evenhand.adapters.renderers.docx.style import (
    NAMESPACE,
    RULE,
    SOFT,
    TEAL,
    Style,
    letters,
    spacing,
    style_xml,
)
from evenhand.adapters.renderers.docx.tongues import tongue_of
from evenhand.adapters.renderers.languages import runs_right_to_left
from evenhand.core.document import Document


def styles_xml(document: Document) -> str:
    """The whole part for one document: its language, direction and sizes are in the styles."""
    inside = [_defaults(document), _normal(document)]
    inside += [style_xml(style) for style in _paragraph_styles(document)]
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


def _paragraph_styles(document: Document) -> tuple[Style, ...]:
    return (*_headings(document), *_body(), *letter_styles(document), *_edges(document))


def _headings(document: Document) -> tuple[Style, ...]:
    sizes = sheet.sizes_of(document)
    heights = (sizes.first, sizes.second, *(sizes.third,) * 4)
    title = Style(
        id="Title",
        name="Title",
        next="Normal",
        paragraph=f"<w:keepNext/><w:keepLines/>{spacing(after=240)}",
        letters=letters(sizes.title, colour=TEAL, bold=True),
    )
    return (
        title,
        *(
            Style(
                id=f"Heading{level}",
                name=f"heading {level}",
                next="Normal",
                paragraph=f"<w:keepNext/><w:keepLines/>{spacing(before=240, after=120)}"
                f'<w:outlineLvl w:val="{level - 1}"/>',
                letters=letters(height, colour=TEAL, bold=True),
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
        Style(id="TableText", name="Table Text", paragraph=spacing(before=60, after=60)),
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


def _edges(document: Document) -> tuple[Style, ...]:
    sizes = sheet.sizes_of(document)
    return (
        Style(
            id="Header",
            name="header",
            paragraph=spacing(line=240),
            letters=letters(sizes.small, colour=SOFT),
        ),
        Style(
            id="Footer",
            name="footer",
            paragraph=spacing(line=240),
            letters=letters(sizes.small, colour=SOFT),
        ),
        Style(
            id="Watermark",
            name="Watermark",
            based_on="Header",
            paragraph='<w:jc w:val="center"/>',
            letters=letters(32, colour="9C2A10", bold=True),
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
