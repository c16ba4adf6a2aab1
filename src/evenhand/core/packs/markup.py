"""Stretches between < and > that are HTML, and those that are addresses; what is left is a gap to fill."""

import re

ELEMENT = re.compile(
    r"a|abbr|b|blockquote|body|br|button|center|code|div|dl|dt|dd|em|font|form|h1|h2|h3|h4|h5|h6"
    r"|head|hr|html|i|iframe|img|input|li|meta|object|ol|p|pre|s|script|small|span|strike|strong"
    r"|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|u|ul|video|audio",
    re.IGNORECASE,
)
TAG = re.compile(r"<[/!?]?([A-Za-z][A-Za-z0-9-]*)?([^<>]*)>")
ADDRESS = re.compile(r"<(?:https?://|mailto:|tel:)[^\s<>]+>|<[^\s@<>]+@[^\s@<>]+>", re.IGNORECASE)


def is_html(stretch: str) -> bool:
    """Whether a stretch from < to > is a tag, an end tag, a comment or the like."""
    if stretch.startswith(("</", "<!", "<?")):
        return True
    found = TAG.fullmatch(stretch)
    if not found or not found[1]:
        return False
    rest = found[2].strip()
    return "=" in rest or (ELEMENT.fullmatch(found[1]) is not None and rest in ("", "/"))


def is_address(stretch: str) -> bool:
    """Whether a stretch from < to > is an address in angle brackets."""
    return ADDRESS.fullmatch(stretch) is not None
