"""A web page as lines: what a browser would show of it.

encoding   which letters its bytes mean
brackets   `<school name>` is a place to be filled and no tag
page       headings, paragraphs, items and cells in their order
"""

import re

from lxml import etree

from evenhand.adapters.readers.findings import advice, refusal
from evenhand.adapters.readers.html.brackets import placeholders_kept
from evenhand.adapters.readers.html.encoding import decoded_page
from evenhand.adapters.readers.html.page import Page
from evenhand.adapters.readers.limits import MAX_HTML_TAGS
from evenhand.adapters.readers.paragraph import cleaned
from evenhand.adapters.readers.sheet import Sheet
from evenhand.adapters.readers.text import check_is_text, dropped
from evenhand.adapters.readers.tree import Element, check_depth, check_tags, too_deep
from evenhand.core.findings import Place
from evenhand.core.packs.source import SourceDocument

PART = "the page"
BRACKETED = re.compile(r"<[^<>]*+>")


def read_html(*, data: bytes, name: str) -> SourceDocument:
    """A web page as lines. Nothing the page names is fetched. Raises Unreadable if it is not text, is
    nested too deep or has no words."""
    read = decoded_page(data=data, name=name)
    check_is_text(read.text, name=name)
    sheet = Sheet(name)
    for finding in (*read.findings, *dropped(read.text, name=name)):
        sheet.say(finding)
    check_tags(data, MAX_HTML_TAGS, part=PART, name=name)
    kept = placeholders_kept(read.text)
    language = Page(sheet).read(_tree(kept.text, name))
    _say_placeholders(sheet, {cleaned(tag) for tag in kept.tags})
    return sheet.document(language=language)


def _say_placeholders(sheet: Sheet, tags: set[str]) -> None:
    """Say on which line each tag that is none came to stand."""
    for line in sheet.lines:
        for found in BRACKETED.findall(line.text):
            if found in tags:
                tags.discard(found)
                sheet.say(
                    advice("document-unknown-tag", Place(source=sheet.name, line=line.number), what=found)
                )


def _tree(text: str, name: str) -> Element:
    parser = etree.HTMLParser(
        no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, encoding="utf-8"
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.LxmlError as error:
        raise refusal("document-empty", Place(source=name)) from error
    _check_is_whole(parser, name)
    if root is None:
        raise refusal("document-empty", Place(source=name))
    check_depth(root, part=PART, name=name)
    return root


def _check_is_whole(parser: etree.HTMLParser, name: str) -> None:
    """Past its own limits the parser stops without a word, and the rest of the page would be lost."""
    for error in parser.error_log:
        if error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
            raise too_deep(PART, name=name, line=max(error.line, 0))
