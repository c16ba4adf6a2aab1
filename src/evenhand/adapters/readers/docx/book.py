"""What every part of a Word document shares: styles, lists, comments, and what has been met on the way."""

import re
from collections import Counter

from evenhand.adapters.readers.docx.names import W
from evenhand.adapters.readers.docx.package import Package
from evenhand.adapters.readers.docx.styles import Styles, numbered_lists
from evenhand.adapters.readers.tree import Element

TAG = re.compile(r"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")


class Book:
    """The shared knowledge about one document. Raises Unreadable if a part is broken."""

    def __init__(self, package: Package) -> None:
        self.name = package.name
        styles, numbering, comments = (package.by_kind(kind) for kind in ("styles", "numbering", "comments"))
        self.styles = Styles(styles.root if styles else None)
        self.numbered = numbered_lists(numbering.root if numbering else None)
        self.untold_comments = _comments(comments.root) if comments else {}
        self.notes_called: dict[str, dict[str, None]] = {"footnote": {}, "endnote": {}}
        self.lists_met = set[str]()
        self._spoken = Counter[str]()

    def heard(self, language: str | None, letters: int) -> None:
        """Count the letters of a run in its language."""
        self._spoken[language or self.styles.language] += letters

    def language(self) -> str:
        """The language in which most of the document is written; empty if it does not say."""
        stated = [(count, tag) for tag, count in self._spoken.items() if TAG.match(tag)]
        return max(stated)[1] if stated else ""


def _comments(root: Element) -> dict[str, str]:
    return {
        str(one.get(W + "id")): "\n".join(
            "".join(text.text or "" for text in paragraph.iter(W + "t")) for paragraph in one.iter(W + "p")
        )
        for one in root.iter(W + "comment")
    }
