"""What stands in a frame of OpenDocument: text boxes, whose words are taken, and pictures, which are not."""

from collections.abc import Iterator

from evenhand.adapters.readers.odt.names import DRAW, MATH, SVG, TEXT
from evenhand.adapters.readers.paragraph import Paragraph
from evenhand.adapters.readers.tree import Element, local

BOXES = frozenset({DRAW + "text-box"})
WORDS = frozenset({TEXT + "p", TEXT + "h", TEXT + "list"})
LONGEST_QUOTE = 200


def frame_boxes(frame: Element, paragraph: Paragraph) -> Iterator[Element]:
    """What holds words in a drawing: text boxes, and shapes with words in them. Says for the paragraph
    what else stands there."""
    described = _description(frame)
    waiting, said = [frame], set[str]()
    while waiting:
        one = waiting.pop()
        if one.tag in BOXES or any(child.tag in WORDS for child in one):
            yield one
            continue
        waiting.extend(reversed(one))
        finding = _finding(one)
        if finding and finding not in said:
            said.add(finding)
            what = "a part of a form" if finding == "document-control-left-out" else described
            paragraph.remark(finding, what=what)


def _finding(element: Element) -> str:
    """What to say of an element that is left out; empty if it says nothing by itself."""
    if element.tag == DRAW + "object":
        is_math = next(element.iter(MATH + "math"), None) is not None
        return "document-equation-left-out" if is_math else "document-object-left-out"
    return {
        DRAW + "object-ole": "document-object-left-out",
        DRAW + "plugin": "document-object-left-out",
        DRAW + "floating-frame": "document-object-left-out",
        DRAW + "image": "document-picture-left-out",
        DRAW + "control": "document-control-left-out",
    }.get(str(element.tag), "")


def _description(frame: Element) -> str:
    """The alternative text of a frame, as words to add to a finding."""
    said = (one.text for one in frame.iter(SVG + "title", SVG + "desc"))
    text = next((" ".join(one.split()) for one in said if one and one.strip()), "")
    return f": {text[:LONGEST_QUOTE]}" if text else ""


def is_frame(element: Element) -> bool:
    """Whether an element between paragraphs is a drawing."""
    return isinstance(element.tag, str) and element.tag.startswith(DRAW) and local(element) != "text-box"
