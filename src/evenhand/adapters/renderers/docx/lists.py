"""numbering.xml: bullets, and numbers that begin at 1 in each list."""

from evenhand.adapters.renderers.docx.style import NAMESPACE, TEAL

_LOOKS = f'<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:color w:val="{TEAL}"/></w:rPr>'
_LEVELS = 3


def numbering_xml(*, numbered_lists: int, size: int) -> str:
    """The part for a letter with so many numbered lists and words of this size in half points.
    Number 1 is the bullets; 2 and on, lists."""
    indent = 15 * size
    numbers = [
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for number in range(2, max(1, numbered_lists) + 2)
    ]
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<w:numbering xmlns:w="{NAMESPACE}">'
        f"{_abstract(0, kind='bullet', style='ListBullet', indent=indent)}"
        f"{_abstract(1, kind='decimal', style='ListNumber', indent=indent)}"
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{"".join(numbers)}</w:numbering>'
    )


def _abstract(which: int, *, kind: str, style: str, indent: int) -> str:
    levels = "".join(_level(level, kind=kind, style=style, indent=indent) for level in range(_LEVELS))
    return (
        f'<w:abstractNum w:abstractNumId="{which}"><w:multiLevelType w:val="hybridMultilevel"/>'
        f"{levels}</w:abstractNum>"
    )


def _level(level: int, *, kind: str, style: str, indent: int) -> str:
    tied = f'<w:pStyle w:val="{style}"/>' if level == 0 else ""
    mark = "•" if kind == "bullet" else f"%{level + 1}."
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{tied}'
        f'<w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{indent * (level + 1)}" w:hanging="{indent}"/></w:pPr>{_LOOKS}</w:lvl>'
    )
