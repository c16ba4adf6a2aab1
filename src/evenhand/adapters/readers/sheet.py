"""The lines of a document while they are being read, each with its number, its marks and its findings."""

from evenhand.adapters.readers.findings import advice, refusal
from evenhand.adapters.readers.limits import MAX_FINDINGS, MAX_LINES
from evenhand.adapters.readers.paragraph import Line, Paragraph, Remark
from evenhand.core.findings import Finding, Place
from evenhand.core.packs.source import LineStyle, MarkKind, SourceDocument, SourceLine

ALWAYS_ONE_LINE = frozenset({LineStyle.HEADING, LineStyle.ITEM})


class Sheet:
    """Takes paragraphs in reading order and gives the document back. Empty paragraphs make no line.
    Raises Unreadable where there are too many lines."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: list[SourceLine] = []
        self.findings: list[Finding] = []
        self._ahead: list[Remark] = []

    @property
    def last(self) -> int:
        """The number of the last line so far; 0 before the first."""
        return self.lines[-1].number if self.lines else 0

    def put(self, paragraph: Paragraph, *, style: LineStyle, level: int = 0, number: int = 0) -> None:
        """Add a paragraph. Without a number it gets the next one; line breaks begin lines of their own,
        except within a heading or a list item."""
        lines = paragraph.lines(as_one=style in ALWAYS_ONE_LINE)
        first = number or self.last + 1
        for offset, line in enumerate(lines):
            self._add(line, style=style, level=level, number=first + offset)
        self._say(paragraph, at=first if lines else 0)

    def _add(self, line: Line, *, style: LineStyle, level: int, number: int) -> None:
        if len(self.lines) >= MAX_LINES:
            raise refusal("document-too-many-lines", Place(source=self.name, line=number), limit=MAX_LINES)
        self.lines.append(
            SourceLine(number=number, text=line.text, style=style, level=level, marks=line.marks)
        )

    def _say(self, paragraph: Paragraph, *, at: int) -> None:
        if at:
            for remark in self._ahead:
                self.remark(remark, at=at)
            self._ahead.clear()
        else:
            self._say_lost_comments(paragraph)
        for remark in paragraph.remarks:
            self.remark(remark, at=at)

    def _say_lost_comments(self, paragraph: Paragraph) -> None:
        for mark in paragraph.marks:
            if mark.kind is MarkKind.COMMENT:
                self.remark(Remark.of("document-comment-on-nothing", what=mark.value))

    def ahead(self, remark: Remark) -> None:
        """Something to say about the next line, whichever it will be."""
        self._ahead.append(remark)

    def remark(self, remark: Remark, *, at: int = 0) -> None:
        """Say something about a line, or about what stands after the last line."""
        after = f"after line {self.last}" if self.last else "before the first line"
        place = (
            Place(source=self.name, line=at) if at else Place(source=self.name, line=self.last, part=after)
        )
        self.say(advice(remark.id, place, **dict(remark.details)))

    def say(self, finding: Finding) -> None:
        """Keep a finding; past the limit only the fact that there are more."""
        if len(self.findings) < MAX_FINDINGS:
            self.findings.append(finding)
        elif len(self.findings) == MAX_FINDINGS:
            self.findings.append(advice("document-more-to-say", Place(source=self.name), limit=MAX_FINDINGS))

    def document(self, *, language: str = "") -> SourceDocument:
        """The document as read. Raises Unreadable if it holds no words."""
        for remark in self._ahead:
            self.remark(remark)
        if not self.lines:
            pictured = any(finding.id == "document-picture-left-out" for finding in self.findings)
            raise refusal("document-only-pictures" if pictured else "document-empty", Place(source=self.name))
        return SourceDocument(
            name=self.name, lines=tuple(self.lines), language=language, findings=tuple(self.findings)
        )
