"""What a content control of Word is called, and what kind it is."""

from dataclasses import dataclass

from evenhand.adapters.readers.docx.names import W, value
from evenhand.adapters.readers.paragraph import Remark
from evenhand.adapters.readers.tree import Element, local

# Controls that hold a stretch of document rather than one answer.
FRAMES = frozenset(
    {
        "docPartObj",
        "docPartList",
        "group",
        "repeatingSection",
        "repeatingSectionItem",
        "bibliography",
        "citation",
    }
)
LISTS = frozenset({"dropDownList", "comboBox"})
CHECK_BOXES = frozenset({"checkbox"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """A content control. A frame is not marked; `prompting` says that its words are only a prompt."""

    name: str = ""
    is_frame: bool = False
    prompting: bool = False
    remarks: tuple[Remark, ...] = ()


def control_of(element: Element) -> Control:
    """What `w:sdt` says about itself."""
    properties = element.find(W + "sdtPr")
    if properties is None:
        return Control(is_frame=True)
    kinds = {local(one) for one in properties}
    name = value(properties, "alias") or value(properties, "tag") or ""
    return Control(
        name=name,
        is_frame=bool(kinds & FRAMES) or bool(kinds & CHECK_BOXES),
        prompting="showingPlcHdr" in kinds,
        remarks=tuple(_remarks(properties, kinds, name)),
    )


def _remarks(properties: Element, kinds: set[str], name: str) -> list[Remark]:
    remarks = []
    if kinds & CHECK_BOXES:
        remarks.append(Remark.of("document-control-left-out", what=f"a box to tick {name}".rstrip()))
    options = [
        str(one.get(W + "displayText") or one.get(W + "value") or "")
        for kind in LISTS
        for one in properties.iterfind(f"{W}{kind}/{W}listItem")
        if one.get(W + "value") or one.get(W + "displayText")
    ]
    if options:
        named = f" {name}" if name else ""
        remarks.append(Remark.of("document-options-offered", name=named, options=", ".join(options)))
    return remarks


def content_of(element: Element) -> Element | None:
    """What stands in a control."""
    return element.find(W + "sdtContent")


def one_line(content: Element) -> bool:
    """Whether at most one paragraph of the content holds words."""
    worded = (
        one for one in content.iter(W + "p") if any((text.text or "").strip() for text in one.iter(W + "t"))
    )
    next(worded, None)
    return next(worded, None) is None
