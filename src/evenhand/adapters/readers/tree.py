"""XML from a file nobody vouches for: no entities, no network, no endless depth."""

import re

from lxml import etree

from evenhand.adapters.readers.archive import Archive
from evenhand.adapters.readers.findings import refusal
from evenhand.adapters.readers.limits import MAX_DEPTH, MAX_XML_TAGS
from evenhand.core.findings import Place, Unreadable

Element = etree._Element

DECLARATION = "<!DOCTYPE", "<!ENTITY"
DECLARED = re.compile(
    b"|".join(
        re.escape(word.encode(code)) for word in DECLARATION for code in ("ascii", "utf-16-le", "utf-16-be")
    ),
    re.IGNORECASE,
)
ENCODING = re.compile(rb"^<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)[\"']")
ENCODINGS = frozenset({b"utf-8", b"utf8", b"utf-16", b"us-ascii", b"ascii"})


def read_tree(archive: Archive, part: str) -> Element:
    """The root of an XML part. Raises Unreadable with line and column where it breaks the rules."""
    return tree_of(archive.read(part), part=part, name=archive.name)


def tree_of(data: bytes, *, part: str, name: str) -> Element:
    """The root of XML bytes. A document type is refused before it is parsed: office programs write none,
    and entities are how a few bytes become gigabytes. Raises Unreadable."""
    place = Place(source=name, part=part)
    encoding = ENCODING.match(data.removeprefix(b"\xef\xbb\xbf"))
    if encoding and encoding[1].lower() not in ENCODINGS:
        raise refusal("document-broken-xml", place, part=part, why="it is not written in UTF-8 or UTF-16")
    if DECLARED.search(data):
        raise refusal("document-declares-entities", place, part=part)
    check_tags(data, MAX_XML_TAGS, part=part, name=name)
    root = _parsed(data, part=part, name=name)
    if root.getroottree().docinfo.internalDTD is not None:
        raise refusal("document-declares-entities", place, part=part)
    check_depth(root, part=part, name=name)
    return root


def _parsed(data: bytes, *, part: str, name: str) -> Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line, column = (max(number or 0, 0) for number in error.position)
        place = Place(source=name, line=line, column=column, part=part)
        why = re.sub(r", line \d+, column \d+.*$", "", error.msg or "it is empty")
        raise refusal("document-broken-xml", place, part=part, why=why) from error
    except ValueError as error:
        raise refusal(
            "document-broken-xml", Place(source=name, part=part), part=part, why="its letters"
        ) from error
    return root


def check_tags(data: bytes, limit: int, *, part: str, name: str) -> None:
    """Raises Unreadable where a tree would not fit into memory."""
    if data.count(b"<") > limit:
        raise refusal("document-too-many-elements", Place(source=name, part=part), part=part, limit=limit)


def check_depth(root: Element, *, part: str, name: str) -> None:
    """Raises Unreadable where elements stand too deep in each other to be walked."""
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > MAX_DEPTH:
            raise too_deep(part, name=name, line=element.sourceline or 0)


def too_deep(part: str, *, name: str, line: int = 0) -> Unreadable:
    """The refusal of a part in which things stand too deep in each other."""
    place = Place(source=name, line=line, part=part)
    return refusal("document-nested-too-deep", place, part=part, limit=MAX_DEPTH)


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
