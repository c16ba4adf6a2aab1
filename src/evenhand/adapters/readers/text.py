"""Plain text: each line of the file is a line, and the number is that of the file."""

import codecs
import re
from dataclasses import dataclass

from evenhand.adapters.readers.findings import advice, refusal
from evenhand.adapters.readers.limits import MAX_LINES
from evenhand.adapters.readers.paragraph import Paragraph
from evenhand.adapters.readers.sheet import Sheet
from evenhand.core.findings import Finding, Place
from evenhand.core.packs.source import LineStyle, SourceDocument

MARKED = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16, so it is asked first
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
CONTROL_SHARE = 200  # one in so many characters may be a stray control character
LINE_END = re.compile(r"\r\n|\r|\n")
BULLET = re.compile(r"^(?P<indent>[ \t\u00a0]*)(?:[·•▪‣◦●○■][ \t\u00a0]*|[-*o§–][ \t\u00a0]+)(?=\S)")
BULLET_NEEDS_TAB = re.compile(r"^[ \t\u00a0]*[o§–] ")
INDENT = 4
BLANKS = 20  # so many blank lines to a line with words is no letter any more


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text out of bytes, and what there is to say about how it was read."""

    text: str
    findings: tuple[Finding, ...] = ()


def decoded(*, data: bytes, name: str) -> Decoded:
    """The text of a file in UTF-8, UTF-16 with its mark, or else Windows-1252.
    Raises Unreadable if it is not text."""
    for mark, encoding in MARKED:
        if data.startswith(mark):
            return Decoded(text=_strict(data.removeprefix(mark), encoding, name))
    found: Finding | None = None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = _strict(data, "cp1252", name)
        line = data.count(b"\n", 0, error.start) + 1
        found = advice("document-encoding-assumed", Place(source=name, line=line))
    check_is_text(text, name=name)
    return Decoded(text=text, findings=(found,) if found else ())


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise refusal("document-not-text", Place(source=name, line=line), line=line) from error
    check_is_text(text, name=name)
    return text


def check_is_text(text: str, *, name: str) -> None:
    """Raises Unreadable if the characters are those of a program or a picture."""
    first = CONTROL.search(text)
    if first and ("\x00" in text or _strays(text) * CONTROL_SHARE > len(text)):
        line = text.count("\n", 0, first.start()) + 1
        raise refusal("document-not-text", Place(source=name, line=line), line=line)


def _strays(text: str) -> int:
    return len(text) - len(CONTROL.sub("", text))


def dropped(text: str, *, name: str) -> tuple[Finding, ...]:
    """What to say about the few control characters that are left out of a text."""
    count = _strays(text)
    return (advice("document-characters-dropped", Place(source=name), count=count),) if count else ()


def read_text(*, data: bytes, name: str) -> SourceDocument:
    """A text file as lines. A line that begins with a bullet is an item, without the bullet; its level is
    its indentation in steps of four spaces. Raises Unreadable if it is not text or has no words."""
    read = decoded(data=data, name=name)
    sheet = Sheet(name)
    for finding in (*read.findings, *dropped(read.text, name=name)):
        sheet.say(finding)
    if read.text.count("\n") + read.text.count("\r") > MAX_LINES * BLANKS:
        raise refusal("document-too-many-lines", Place(source=name), limit=MAX_LINES)
    for number, line in enumerate(LINE_END.split(read.text), start=1):
        if line.strip():
            put_line(sheet, line, number=number)
    return sheet.document()


def put_line(sheet: Sheet, line: str, *, number: int = 0) -> None:
    """One line of plain text onto the sheet, as an item if it begins with a bullet."""
    bullet = bullet_of(line)
    if bullet is None:
        sheet.put(Paragraph(line), style=LineStyle.BODY, number=number)
    else:
        level = len(bullet["indent"].expandtabs(INDENT)) // INDENT
        sheet.put(Paragraph(line[bullet.end() :]), style=LineStyle.ITEM, level=level, number=number)


def bullet_of(line: str) -> re.Match[str] | None:
    """The bullet a line begins with, with its indentation. Letters that Word's symbol fonts turn into
    bullets count only where a tab follows, as Word writes them."""
    if BULLET_NEEDS_TAB.match(line):
        return None
    return BULLET.match(line)
