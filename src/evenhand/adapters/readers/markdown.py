"""Markdown as lines: the number of a line is that of the file. HTML in it stays text, for `<school name>` is
a place to be filled and no tag."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from evenhand.adapters.readers.findings import refusal
from evenhand.adapters.readers.limits import MAX_MARKDOWN, MEGABYTE
from evenhand.adapters.readers.paragraph import Paragraph, Remark
from evenhand.adapters.readers.sheet import Sheet
from evenhand.adapters.readers.text import LINE_END, decoded, dropped, put_line
from evenhand.core.findings import Place
from evenhand.core.packs.source import LineStyle, MarkKind, SourceDocument

ADDRESS = re.compile(r"^(?:https?:|mailto:|tel:|www\.|[#/.])", re.IGNORECASE)
DEFINITION = re.compile(r"^ {0,3}\[[^\]]+\]:\s*<?(?:https?:|mailto:|tel:|www\.|[#/.])", re.IGNORECASE)
TAG = re.compile(
    r"</?(?:a|b|i|u|p|br|hr|em|div|span|strong|table|tr|td|ul|ol|li|img|font|sub|sup)\b[^<>]*>", re.I
)
MARKS = {"strong": MarkKind.BOLD, "em": MarkKind.ITALIC, "link": MarkKind.LINK}
COVERING = frozenset({"heading_open", "paragraph_open", "table_open", "fence", "code_block", "hr"})
VERBATIM = frozenset({"fence", "code_block", "hr"})
CELLS = " | "
MAX_NESTING = 20  # the work for a bracket grows with it; deeper lines are taken as they stand
FRONT_MATTER_ENDS = frozenset({"---", "..."})
LONGEST_FRONT_MATTER = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A paragraph with the line of the file on which it begins; `raw` is a line taken as it stands."""

    number: int
    paragraph: Paragraph
    style: LineStyle = LineStyle.BODY
    level: int = 0
    raw: str = ""


def read_markdown(*, data: bytes, name: str) -> SourceDocument:
    """A Markdown file as lines. A row of a table is one line, its cells parted by bars.
    Raises Unreadable if it is not text, too large or has no words."""
    if len(data) > MAX_MARKDOWN:
        size, limit = f"{len(data) / MEGABYTE:.1f}", MAX_MARKDOWN // MEGABYTE
        raise refusal("document-too-large", Place(source=name), size=size, limit=limit)
    read = decoded(data=data, name=name)
    sheet = Sheet(name)
    for finding in (*read.findings, *dropped(read.text, name=name)):
        sheet.say(finding)
    lines = LINE_END.split(read.text)
    front = _front_matter(lines)
    if front:
        sheet.ahead(Remark.of("document-front-matter"))
    pieces = [*_raw(lines, range(1, front - 1)), *_Body([""] * front + lines[front:]).pieces()]
    for piece in sorted(pieces, key=lambda one: one.number):
        _put(sheet, piece)
    return sheet.document()


def _put(sheet: Sheet, piece: Piece) -> None:
    number = max(piece.number, sheet.last + 1)
    if piece.raw:
        put_line(sheet, piece.raw, number=number)
        return
    for tag in TAG.findall(piece.paragraph.text()):
        piece.paragraph.remark("document-markup-kept", what=tag)
    sheet.put(piece.paragraph, style=piece.style, level=piece.level, number=number)


def _front_matter(lines: list[str]) -> int:
    """How many lines at the top speak of the file itself."""
    if lines[0].rstrip() != "---":
        return 0
    ends = (
        n
        for n, line in enumerate(lines[1:LONGEST_FRONT_MATTER], start=2)
        if line.rstrip() in FRONT_MATTER_ENDS
    )
    return next(ends, 0)


def _raw(lines: list[str], indexes: Iterable[int]) -> Iterator[Piece]:
    for index in indexes:
        if lines[index].strip():
            yield Piece(number=index + 1, paragraph=Paragraph(), raw=lines[index])


class _Body:
    """The tokens of a Markdown text, turned into pieces."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._lists: list[bool] = []  # of each list around: whether it is numbered and not yet spoken of
        self._heading = 0
        self._rows: list[Piece] = []
        self._covered = set[int]()

    def pieces(self) -> Iterator[Piece]:
        """Every paragraph, heading, item and row, then the lines that Markdown itself would drop."""
        for token in _tokens("\n".join(self._lines)):
            yield from self._token(token)
        rest = [n for n in range(len(self._lines)) if n not in self._covered]
        yield from _raw(self._lines, (n for n in rest if _has_words(self._lines[n])))

    def _token(self, token: Token) -> Iterator[Piece]:
        begin, end = token.map or (0, 0)
        self._open_or_close(token)
        if token.type in COVERING:
            self._covered.update(range(begin, end))
        if token.type == "inline":
            yield from self._inline(token, begin)
        elif token.type in VERBATIM:
            yield from self._as_it_stands(token, begin, end)
        elif token.type == "tr_close":
            yield self._rows.pop()

    def _open_or_close(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self._lists.append(token.type == "ordered_list_open")
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "heading_open":
                self._heading = int(token.tag[1:])
            case "heading_close":
                self._heading = 0
            case "tr_open" if token.map:
                row = Piece(number=token.map[0] + 1, paragraph=Paragraph(), style=LineStyle.CELL)
                self._rows.append(row)

    def _as_it_stands(self, token: Token, begin: int, end: int) -> Iterator[Piece]:
        """Code is text here. A rule of underscores is a line to be filled in, any other has no words."""
        if token.type == "hr" and "_" not in token.markup:
            return
        first = begin + (token.type == "fence")
        closing = token.type == "fence" and self._lines[end - 1].strip().strip(token.markup[0]) == ""
        yield from _raw(self._lines, range(first, max(first, end - closing)))

    def _inline(self, token: Token, begin: int) -> Iterator[Piece]:
        if self._rows:
            row = self._rows[-1].paragraph
            row.add(CELLS if row.position else "")
            for _ in _worded(token.children or [], begin, row):
                pass
            return
        style, level = self._style()
        first = Paragraph()
        if self._lists and self._lists[-1]:
            first.remark("document-numbers-left-out")
            self._lists[-1] = False
        for number, paragraph in _worded(token.children or [], begin + 1, first):
            yield Piece(number=number, paragraph=paragraph, style=style, level=level)

    def _style(self) -> tuple[LineStyle, int]:
        if self._heading:
            return LineStyle.HEADING, self._heading
        if self._lists:
            return LineStyle.ITEM, len(self._lists) - 1
        return LineStyle.BODY, 0


def _tokens(text: str) -> list[Token]:
    """The tokens of a text. `[Name]: words` would define an address for each `[Name]`, and vanish; where
    one definition gives no address, none of them is read as one."""
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": MAX_NESTING}).enable("table")
    memory: dict[str, Any] = {}
    tokens = parser.parse(text, memory)
    targets = [str(one.get("href", "")) for one in memory.get("references", {}).values()]
    if all(ADDRESS.match(target) for target in targets):
        return tokens
    return parser.disable("reference").parse(text, {})


def _has_words(line: str) -> bool:
    return re.search(r"\w", line) is not None and not DEFINITION.match(line)


def _worded(children: list[Token], number: int, first: Paragraph) -> Iterator[tuple[int, Paragraph]]:
    """The paragraphs of a run of inline tokens: a hard break begins a line of its own."""
    out, begun = first, number
    for child in children:
        if child.type in ("softbreak", "hardbreak"):
            number += 1
        if child.type == "hardbreak":
            after = out.following()
            yield begun, out
            out, begun = after, number
        else:
            _write(child, out)
    yield begun, out


def _write(child: Token, out: Paragraph) -> None:
    name, _, part = child.type.rpartition("_")
    if name in MARKS and part == "open":
        out.begin(MARKS[name], str(child.attrs.get("href", "")))
    elif name in MARKS and part == "close":
        out.end()
    elif child.type == "softbreak":
        out.add(" ")
    elif child.type == "image":
        out.remark("document-picture-left-out", what=f": {child.content}" if child.content else "")
    else:
        out.add(child.content)
