"""Words as WordprocessingML: escaping, runs and paragraphs. Nothing else in this folder escapes."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from evenhand.adapters.renderers.cleaning import clean
from evenhand.adapters.renderers.forms import Gap, Write
from evenhand.adapters.renderers.languages import has_right_to_left

Pieces = list[str | Gap]

_OPEN = '<w:t xml:space="preserve">'
_BREAK = f"</w:t><w:br/>{_OPEN}"
_TAB = f"</w:t><w:tab/>{_OPEN}"


def escaped(text: str) -> str:
    """Clean text, fit to stand between tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """Any text, fit to stand in an attribute between double quotes."""
    quoted = escaped(clean(text)).replace('"', "&quot;")
    return quoted.replace("\n", "&#10;").replace("\t", "&#9;")


def run(text: str, *, bold: bool = False, italic: bool = False, style: str = "", right: bool = False) -> str:
    """A run of any text. `right`: the paragraph around it runs from right to left."""
    return slot_writer(bold=bold, italic=italic, style=style, right=right)(clean(text))


@cache
def slot_writer(*, bold: bool = False, italic: bool = False, style: str = "", right: bool = False) -> Write:
    """What turns a clean value into a run. One writer for equal looks, so that a value that stands
    in several places is written once."""
    leftward, rightward = (f"<w:r>{_looks(bold, italic, style, rtl)}{_OPEN}" for rtl in (True, False))

    def write(value: str) -> str:
        marked = escaped(value).replace("\n", _BREAK).replace("\t", _TAB)
        if has_right_to_left(value) or (right and not _has_letter(value)):
            return f"{leftward}{marked}</w:t></w:r>"
        return f"{rightward}{marked}</w:t></w:r>"

    return write


def _has_letter(text: str) -> bool:
    """Latin words and numbers in an Arabic letter run their own way, or "3B" and telephone numbers
    would be turned round; marks without a letter go with their paragraph."""
    return any(letter.isalnum() for letter in text)


def _looks(bold: bool, italic: bool, style: str, rtl: bool) -> str:
    marks = (
        f'<w:rStyle w:val="{style}"/>' if style else "",
        "<w:b/><w:bCs/>" if bold else "",
        "<w:i/><w:iCs/>" if italic else "",
        "<w:rtl/>" if rtl else "",
    )
    inside = "".join(marks)
    return f"<w:rPr>{inside}</w:rPr>" if inside else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Direct:
    """What one paragraph has of its own, beside its style. `list_number` joins it to one list of
    numbering.xml; `frame` is a place on the page (LibreOffice reads frames only here); `right` is its
    direction, None where that is the direction of the whole letter; `after` the room below it."""

    keep_next: bool = False
    frame: str = ""
    list_number: int = 0
    right: bool | None = None
    after: int = 0

    def xml(self) -> str:
        """The marks, in the order the schema demands."""
        bidi = {None: "", True: "<w:bidi/>", False: '<w:bidi w:val="0"/>'}[self.right]
        marks = (
            "<w:keepNext/>" if self.keep_next else "",
            self.frame,
            f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{self.list_number}"/></w:numPr>'
            if self.list_number
            else "",
            bidi,
            f'<w:spacing w:after="{self.after}"/>' if self.after else "",
        )
        return "".join(marks)


PLAIN = Direct()


def paragraph(content: Iterable[str | Gap], *, style: str = "", direct: Direct = PLAIN) -> Pieces:
    """A paragraph in a style, with what it has of its own."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inside = f"{named}{direct.xml()}"
    head = f"<w:pPr>{inside}</w:pPr>" if inside else ""
    return [f"<w:p>{head}", *content, "</w:p>"]
