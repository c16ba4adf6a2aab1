"""The namespaces of WordprocessingML, as prefixes of tags."""

from evenhand.adapters.readers.tree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 - the prefix Word itself uses

# "Strict" documents say the same in other namespaces.
STRICT = {
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}": W,
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}": R,
    "{http://purl.oclc.org/ooxml/officeDocument/math}": M,
    "{http://purl.oclc.org/ooxml/drawingml/main}": A,
    "{http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing}": WP,
    "{http://purl.oclc.org/ooxml/drawingml/picture}": PIC,
}
FALSE = frozenset({"0", "false", "off", "none"})


def made_transitional(root: Element) -> None:
    """Rename the tags and attributes of a strict document to those of an ordinary one."""
    if not any("purl.oclc.org/ooxml" in str(uri) for uri in root.nsmap.values()):
        return
    for element in root.iter("*"):
        element.tag = _ordinary(str(element.tag))
        for key, value in list(element.attrib.items()):
            if (name := _ordinary(str(key))) != key:
                del element.attrib[key]
                element.set(name, value)


def _ordinary(name: str) -> str:
    namespace, brace, tag = name.rpartition("}")
    return STRICT.get(namespace + brace, namespace + brace) + tag


def value(element: Element | None, tag: str) -> str | None:
    """The value of a child such as `<w:ilvl w:val="2"/>`; None if there is no such child."""
    child = None if element is None else element.find(W + tag)
    return None if child is None else str(child.get(W + "val", ""))


def number(text: str | None) -> int | None:
    """A small whole number, or None for anything else: attributes of a damaged file hold anything."""
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 7 else None


def switched(element: Element | None, tag: str) -> bool | None:
    """Whether a property such as `<w:b/>` is on or off; None if nothing is said."""
    text = value(element, tag)
    return None if text is None else text.lower() not in FALSE
