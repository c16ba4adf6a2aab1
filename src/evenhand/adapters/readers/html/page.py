"""Headings, paragraphs, items and cells of a web page in their order, onto the sheet."""

import re
from dataclasses import dataclass, replace

from evenhand.adapters.readers.html.elements import (
    BLOCKS,
    PREFORMATTED,
    SCRIPTS,
    SILENT,
    is_word_bullet,
    left_out,
    list_level,
    marks_of,
)
from evenhand.adapters.readers.paragraph import Paragraph, Remark
from evenhand.adapters.readers.sheet import Sheet
from evenhand.adapters.readers.tree import Element, local
from evenhand.core.packs.source import LineStyle

WHITE = re.compile(r"[ \t\r\n\f]+")
LINE_END = re.compile(r"(\r\n|\r|\n)")
LISTS = frozenset({"ul", "ol", "menu", "dir"})
HEADING = re.compile(r"^h([1-6])$")
EDGES = {"header": LineStyle.HEADER, "footer": LineStyle.FOOTER}
TAG = re.compile(r"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """In what the words stand: the style and level of a line, lists around it, how white space counts."""

    style: LineStyle = LineStyle.BODY
    level: int = 0
    lists: int = 0
    edge: bool = False
    inner: bool = False  # within an article or section, whose header is not that of the page
    preformatted: bool = False


class Page:
    """Reads one page. Block elements part paragraphs, whatever they stand in."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.out = Paragraph()
        self.where = Where()
        self._left_out = set[str]()

    def read(self, root: Element) -> str:
        """Everything on the page. Gives the language it states, or nothing."""
        for script in root.iter(*SCRIPTS):
            self._say_script(local(script))
        self.child(root)
        self.flush()
        stated = [str(one.get("lang", "")) for one in (root, *root.iter("body"))]
        return next((tag for tag in stated if TAG.match(tag)), "")

    def _say_script(self, kind: str) -> None:
        if kind not in self._left_out:
            self._left_out.add(kind)
            self.out.remark("document-script-left-out", what=kind)

    def flush(self) -> None:
        """The paragraph is done."""
        done, self.out = self.out, self.out.following()
        self.sheet.put(done, style=self.where.style, level=self.where.level)

    def walk(self, element: Element) -> None:
        """The words and elements in an element."""
        self.say(element.text)
        for child in element:
            self.child(child)
            self.say(child.tail)

    def child(self, element: Element) -> None:
        """One element: left out, a line break, a block, or a stretch of words with marks."""
        name = local(element)
        remark = left_out(element)
        if remark:
            self.out.remarks.append(remark)
        elif name == "br":
            self.out.break_line()
        elif name in BLOCKS:
            self._block(element, name)
        elif name not in SILENT and not is_word_bullet(element):
            self._stretch(element)

    def _stretch(self, element: Element) -> None:
        marks = marks_of(element)
        for kind, value in marks:
            self.out.begin(kind, value)
        self.walk(element)
        for _ in marks:
            self.out.end()

    def _block(self, element: Element, name: str) -> None:
        self.flush()
        outer, self.where = self.where, self._within(element, name)
        if name == "ol" and not self.where.edge:
            self.sheet.ahead(Remark.of("document-numbers-left-out"))
        if name == "table" and not self.where.edge and len(list(element.iter("td", "th"))) > 1:
            self.sheet.ahead(Remark.of("document-table-by-cells"))
        self._stretch(element)
        self.flush()
        self.where = outer

    def _within(self, element: Element, name: str) -> Where:
        """In what the words of a block stand."""
        where = self.where
        if name in PREFORMATTED:
            where = replace(where, preformatted=True)
        if where.edge:
            return where
        if name in EDGES and not where.inner:
            return replace(where, style=EDGES[name], level=0, edge=True)
        if name in ("article", "section", "main"):
            return replace(where, inner=True)
        if heading := HEADING.match(name):
            return replace(where, style=LineStyle.HEADING, level=int(heading[1]))
        return self._within_list(element, name, where)

    def _within_list(self, element: Element, name: str, where: Where) -> Where:
        level = list_level(element)
        if name in LISTS:
            return replace(where, lists=where.lists + 1)
        if name == "li":
            return replace(where, style=LineStyle.ITEM, level=max(where.lists - 1, 0))
        if level is not None:
            return replace(where, style=LineStyle.ITEM, level=level)
        if name in ("td", "th", "caption"):
            return replace(where, style=LineStyle.CELL, level=0, lists=0)
        return where

    def say(self, text: str | None) -> None:
        """Words of the page, in which any white space is one space, unless it is preformatted."""
        if not text:
            return
        if self.where.preformatted:
            self._say_as_it_stands(text)
            return
        words = WHITE.sub(" ", text)
        self.out.add(words[1:] if words.startswith(" ") and self.out.ends_in_space() else words)

    def _say_as_it_stands(self, text: str) -> None:
        for number, line in enumerate(LINE_END.split(text)):
            if number % 2:
                self.out.break_line()
            else:
                self.out.add(line)
