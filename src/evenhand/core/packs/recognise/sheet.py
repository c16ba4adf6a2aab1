"""The body of a template while it is written, with the line of the document that each line came from."""

from dataclasses import dataclass

from evenhand.core.packs.recognise.ledger import Ledger
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.recognised import Became


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    index: int
    line: Line
    became: Became
    text: str


class Sheet:
    """Lines of a body. Paragraphs are set apart by blank lines, items are not."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._sources: list[_Source] = []
        self._in_list = False

    def paragraph(self, text: str, line: Line | None = None, became: Became = Became.WORDING) -> None:
        """A paragraph or heading."""
        self._begin(is_item=False)
        self._put(text, line, became)

    def item(self, text: str, line: Line) -> None:
        """A point of a list."""
        self._begin(is_item=True)
        self._put(f"- {text}", line, Became.WORDING)

    def note(self, texts: list[tuple[str, Line | None, str]]) -> None:
        """A note that never prints: for each text the line it came from, and the words of that line."""
        self._begin(is_item=False)
        self.lines.append("::: note")
        for text, line, words in texts:
            self._put(text, line, Became.NOTE, words)
        self.lines.append(":::")

    def open(self, fence: str) -> None:
        """The first line of a block."""
        self._begin(is_item=False)
        self.lines.append(fence)

    def close(self) -> None:
        """The last line of a block."""
        self.lines.append(":::")
        self._in_list = False

    def account(self, line: Line, became: Became, text: str = "") -> None:
        """Another line of the document that stands in the last line of the body."""
        self._sources.append(_Source(index=len(self.lines), line=line, became=became, text=text))

    def text(self) -> str:
        """The whole body."""
        return "\n".join(self.lines) + "\n"

    def tell(self, ledger: Ledger, *, template: str, first_line: int) -> None:
        """Write down the fate of every line that came from the document."""
        for one in self._sources:
            ledger.fate(one.line, one.became, template=template, at=first_line + one.index - 1, text=one.text)

    def _begin(self, *, is_item: bool) -> None:
        after_fence = bool(self.lines) and self.lines[-1].startswith(":::") and self.lines[-1] != ":::"
        if self.lines and not after_fence and not (is_item and self._in_list):
            self.lines.append("")
        self._in_list = is_item

    def _put(self, text: str, line: Line | None, became: Became, words: str = "") -> None:
        self.lines.append(text)
        if line is not None:
            self._sources.append(_Source(index=len(self.lines), line=line, became=became, text=words))
