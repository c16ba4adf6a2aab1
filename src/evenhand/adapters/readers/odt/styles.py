"""What the styles of an OpenDocument say: headings, numbered lists, what is bold, which language."""

from collections.abc import Iterator

from evenhand.adapters.readers.limits import MAX_CHAIN
from evenhand.adapters.readers.odt.names import FO, STYLE, TEXT
from evenhand.adapters.readers.tree import Element

NO_LANGUAGE = frozenset({"", "none", "zxx"})
TITLES = {"Title": 1, "Subtitle": 2}


class Styles:
    """The styles of all given parts by family and name; a later part wins."""

    def __init__(self, roots: list[Element]) -> None:
        self._styles = {
            (str(one.get(STYLE + "family")), str(one.get(STYLE + "name"))): one
            for root in roots
            for one in root.iter(STYLE + "style")
        }
        self._lists = {
            str(one.get(STYLE + "name")): one for root in roots for one in root.iter(TEXT + "list-style")
        }
        self.language = next((tag for root in roots for tag in _languages(root)), "")

    def _chain(self, family: str, name: str | None) -> Iterator[Element]:
        seen = set[str]()
        while name and name not in seen and (family, name) in self._styles and len(seen) < MAX_CHAIN:
            seen.add(name)
            style = self._styles[family, name]
            yield style
            name = style.get(STYLE + "parent-style-name")

    def heading(self, name: str | None) -> int:
        """The level of a heading made by style alone, from 1; 0 if it is none."""
        for style in self._chain("paragraph", name):
            level = style.get(STYLE + "default-outline-level")
            if level is not None:
                return int(level) if level.isascii() and level.isdigit() and len(level) < 3 else 0
            if title := TITLES.get(str(style.get(STYLE + "name"))):
                return title
        return 0

    def says(self, name: str | None, attribute: str) -> str:
        """What a character style says about its text, such as `font-weight`; empty if nothing."""
        for style in self._chain("text", name):
            for properties in style.iterfind(STYLE + "text-properties"):
                if said := properties.get(FO + attribute) or properties.get(TEXT + attribute):
                    return str(said)
        return ""

    def is_bold(self, name: str | None) -> bool:
        """Whether a character style is bold."""
        weight = self.says(name, "font-weight")
        return weight == "bold" or (weight.isdigit() and weight >= "600")

    def is_italic(self, name: str | None) -> bool:
        """Whether a character style is italic."""
        return self.says(name, "font-style") in ("italic", "oblique")

    def is_hidden(self, name: str | None) -> bool:
        """Whether a character style hides its text."""
        return self.says(name, "display") == "none"

    def is_numbered(self, name: str | None, level: int) -> bool:
        """Whether a level of a list style, counted from 0, carries numbers or letters."""
        style = self._lists.get(name or "")
        found = [] if style is None else style.iterfind(TEXT + "list-level-style-number")
        return any(
            one.get(TEXT + "level") == str(level + 1) and one.get(STYLE + "num-format") for one in found
        )


def _languages(root: Element) -> Iterator[str]:
    """The language of paragraphs by default, first that of the style everything is based on."""
    standard = (one for one in root.iter(STYLE + "style") if one.get(STYLE + "name") == "Standard")
    default = (one for one in root.iter(STYLE + "default-style") if one.get(STYLE + "family") == "paragraph")
    for style in (*standard, *default):
        for properties in style.iterfind(STYLE + "text-properties"):
            language = str(properties.get(FO + "language", ""))
            country = str(properties.get(FO + "country", ""))
            if language not in NO_LANGUAGE:
                yield language if country in NO_LANGUAGE else f"{language}-{country}"
