"""Web and e-mail addresses: those the document links, and those that only stand in the text."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank, BlankKind
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.recognised import Confidence
from evenhand.core.packs.source import MarkKind

WRITTEN = re.compile(
    r"<?(?P<address>(?:https?://|www\.)[^\s<>\"“”«»\[\]{}|\\^`()]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
    r"|(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:sch\.uk|org\.uk|gov\.uk|ac\.uk|co\.uk|police\.uk|org|com|net|uk|wales|scot)"
    r"(?:/[^\s<>\"“”«»\[\]{}|\\^`()]*)?(?![\w@]))>?",
    re.IGNORECASE,
)
SAFE = re.compile(r"(?:https?://|mailto:|tel:)[^\s]+\Z", re.IGNORECASE)
ENDING = ".,;:!?'’"


def find(line: Line) -> Iterator[Blank]:
    """Stretches that lead somewhere; `inside` is the address, `parts` what is shown."""
    for mark in line.marks:
        shown = line.text[mark.start : mark.end]
        if mark.kind is MarkKind.LINK and shown.strip() and SAFE.match(mark.value.strip()):
            yield _blank(mark.start, mark.end, mark.value.strip(), shown.strip(), "a link")
    for match in WRITTEN.finditer(line.text):
        bare = match["address"].rstrip(ENDING)
        if re.search(r"[^\W_]\.[^\W_]", bare):
            closed = match.group() == f"<{bare}>"
            start = match.start() if closed else match.start("address")
            end = match.end() if closed else start + len(bare)
            yield _blank(start, end, normal(bare), bare, "an address")


def normal(address: str) -> str:
    """A whole address for one as people write it; what names no scheme gets https."""
    if re.match(r"(?:https?://|mailto:|tel:)", address, re.IGNORECASE):
        return re.sub(r"\Ahttp://", "https://", address, flags=re.IGNORECASE)
    return f"mailto:{address}" if "@" in address.split("/")[0] else f"https://{address}"


def _blank(start: int, end: int, address: str, shown: str, spelling: str) -> Blank:
    return Blank(
        start=start,
        end=end,
        inside=normal(address),
        spelling=spelling,
        kind=BlankKind.ADDRESS,
        confidence=Confidence.MEDIUM,
        parts=(shown,),
    )
