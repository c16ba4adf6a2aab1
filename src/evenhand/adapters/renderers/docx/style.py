"""One style of a Word file, and the marks styles are made of."""

from dataclasses import dataclass

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TEAL = "17595F"  # 7.9 : 1 on white
SOFT = "4B5357"  # 7.6 : 1 on white
RULE = "B9CDCF"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """A paragraph style: what it is called, what it stands on, how its paragraph and letters look."""

    id: str
    name: str
    based_on: str = "Normal"
    next: str = ""
    paragraph: str = ""
    letters: str = ""


def style_xml(style: Style) -> str:
    """The style as it stands in styles.xml."""
    follows = f'<w:next w:val="{style.next}"/>' if style.next else ""
    paragraph = f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else ""
    letters = f"<w:rPr>{style.letters}</w:rPr>" if style.letters else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="{style.based_on}"/>{follows}<w:qFormat/>{paragraph}{letters}</w:style>'
    )


def letters(size: int, *, colour: str = "", bold: bool = False) -> str:
    """Letters of a size in half points."""
    weight = "<w:b/><w:bCs/>" if bold else ""
    tint = f'<w:color w:val="{colour}"/>' if colour else ""
    return f'{weight}{tint}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def spacing(*, before: int = 0, after: int = 0, line: int = 252) -> str:
    """Room above and below a paragraph, and the height of its lines in 240ths."""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'
