"""Words of a document, written so that our own language prints exactly these characters."""

import re

MARKS = re.compile(r"[\\*_\[\]]")
ROUND = re.compile(r"(?<=\()\(|(?<=\))\)")
OPENING = re.compile(r"(?P<number>\d{1,9})(?=[.)])|(?=[#>=+:~|-])")


def escaped(text: str) -> str:
    """Words inside a paragraph. Two round brackets in a row never stay together."""
    return ROUND.sub(r"\\\g<0>", MARKS.sub(r"\\\g<0>", text))


def opened(text: str) -> str:
    """A whole paragraph whose first characters are not to begin a list, a heading or a fence."""
    match = OPENING.match(text)
    if match is None:
        return text
    return f"{match['number']}\\{text[match.end() :]}" if match["number"] else f"\\{text}"


def address(text: str) -> str:
    """The address of a link, without characters that would end it."""
    return re.sub(
        r"[\s()<>\\\[\]]", lambda match: "".join(f"%{byte:02X}" for byte in match.group().encode()), text
    )
