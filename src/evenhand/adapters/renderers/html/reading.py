"""Reads finished HTML back: its words, title, addresses, attributes and comments."""

from collections.abc import Iterator

from lxml import etree, html

from evenhand.adapters.renderers.portions import LETTER, Portion, letter_lines, portion, unreadable

_SECTIONS = frozenset({"address", "article", "body", "div", "footer", "header", "html", "section"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_TABLES = frozenset({"table", "tbody", "td", "tfoot", "th", "thead", "tr"})
_BLOCKS = _SECTIONS | _HEADINGS | _TABLES | {"li", "ol", "p", "ul"}
_UNSEEN = frozenset({"head", "script", "style", "template"})
_ADDRESSES = frozenset({"href", "src", "action", "srcset", "background", "data"})
_SPOKEN = frozenset({"alt", "title", "aria-label", "placeholder", "value", "summary", "content"})


def words_of_html(data: bytes) -> tuple[str, ...]:
    """The paragraphs of the page, in reading order. Raises `Unreadable` for what is no HTML."""
    return letter_lines(portions_of_html(data))


def portions_of_html(data: bytes) -> tuple[Portion, ...]:
    """Everything a person or a program may find in the page. Raises `Unreadable`."""
    tree = _tree(data)
    return (
        *portion(LETTER, _paragraphs(tree)),
        *portion("the title", (node.text or "" for node in tree.iter("title"))),
        *portion("the addresses of links", _attributes(tree, _ADDRESSES)),
        *portion("the attributes", _attributes(tree, _SPOKEN)),
        *portion("the comments", (node.text or "" for node in tree.iter(etree.Comment))),
        *portion("the scripts and styles", (node.text or "" for node in tree.iter("script", "style"))),
    )


def _tree(data: bytes) -> etree._Element:
    try:
        parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
        return html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as cause:
        raise unreadable("HTML page", f"{cause}.") from cause


def _paragraphs(tree: etree._Element) -> Iterator[str]:
    """Words between the borders of blocks; the blanks of the source between blocks are none."""
    said: list[str] = []
    for piece in _pieces(tree):
        if piece is not None:
            said.append(piece)
        else:
            text = "".join(said)
            said = []
            if text.strip("\n"):
                yield text


def _pieces(node: etree._Element) -> Iterator[str | None]:
    """The words below a node; None wherever a block begins or ends."""
    block = node.tag in _BLOCKS
    if block:
        yield None
    if node.text and isinstance(node.tag, str):
        yield node.text
    for child in node:
        if child.tag not in _UNSEEN:
            yield from _pieces(child)
        yield from _tail(child)
    if block:
        yield None


def _tail(node: etree._Element) -> Iterator[str]:
    if node.tag == "br":
        yield "\n"
    tail = node.tail or ""
    yield tail.removeprefix("\n") if node.tag == "br" else tail


def _attributes(tree: etree._Element, names: frozenset[str]) -> Iterator[str]:
    for node in tree.iter(etree.Element):
        yield from (str(value) for key, value in node.attrib.items() if key in names)
