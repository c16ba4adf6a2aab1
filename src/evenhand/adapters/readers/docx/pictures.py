"""What stands in a drawing: text boxes, whose words are taken, and pictures, which are left out."""

from collections.abc import Iterator

from evenhand.adapters.readers.docx.names import MC, PIC, A, O, V, W
from evenhand.adapters.readers.paragraph import Paragraph
from evenhand.adapters.readers.tree import Element, local

PICTURES = frozenset({PIC + "pic", V + "imagedata"})
LONGEST_QUOTE = 200


def chosen(element: Element) -> Iterator[Element]:
    """What to read of `mc:AlternateContent`: the choice if there is one, never both it and its fallback."""
    choice = element.find(MC + "Choice")
    read = choice if choice is not None else element.find(MC + "Fallback")
    if read is not None:
        yield from read


def quoted(text: str | None) -> str:
    """Words to add to a finding: nothing, or a colon and the text."""
    short = " ".join((text or "").split())[:LONGEST_QUOTE]
    return f": {short}" if short else ""


def text_boxes(drawing: Element, paragraph: Paragraph) -> Iterator[Element]:
    """The contents of the text boxes of a drawing. Says for the paragraph what else stands in it."""
    described = _description(drawing)
    pictured = False
    for element in _walk(drawing):
        if element.tag == W + "txbxContent":
            yield element
        elif element.tag in PICTURES:
            pictured = True
        else:
            _say_object(element, paragraph, described)
    if pictured:
        paragraph.remark("document-picture-left-out", what=quoted(described))


def _walk(element: Element) -> Iterator[Element]:
    """Everything in a drawing from top to bottom, not looking into text boxes."""
    waiting = [element]
    while waiting:
        one = waiting.pop()
        yield one
        if one.tag == W + "txbxContent":
            continue
        children = list(chosen(one)) if one.tag == MC + "AlternateContent" else list(one)
        waiting.extend(reversed(children))


def _say_object(element: Element, paragraph: Paragraph, described: str) -> None:
    name = local(element)
    if element.tag == O + "OLEObject" or element.tag == W + "control":
        paragraph.remark("document-object-left-out", what=quoted(element.get("ProgID") or described))
    elif element.tag == V + "textpath":
        paragraph.remark("document-drawing-left-out", what=quoted(element.get("string")))
    elif element.tag == A + "graphicData" and str(element.get("uri", "")).endswith(("/chart", "/diagram")):
        paragraph.remark("document-drawing-left-out", what=quoted(described))
    elif name == "contentPart":
        paragraph.remark("document-drawing-left-out", what=" (handwriting)")


def _description(drawing: Element) -> str:
    """The alternative text of a drawing."""
    for element in drawing.iter():
        if local(element) in ("docPr", "shape", "imagedata"):
            said = element.get("descr") or element.get("alt") or element.get("title")
            if said:
                return str(said)
    return ""
