"""What the styles of a Word document say: headings, items, what is bold, which language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from evenhand.adapters.readers.docx.names import W, number, switched, value
from evenhand.adapters.readers.limits import MAX_CHAIN
from evenhand.adapters.readers.tree import Element

BODY_LEVEL = 9  # what Word writes for "no heading"
# Word keeps the English name whatever its language; other programs write their own.
HEADING = re.compile(
    r"^(?:heading|überschrift|titre|título|titolo|kop|nagłówek|pennawd|rubrik|overskrift|otsikko|nadpis|заголовок)"
    r"\s*([1-9])$",
    re.IGNORECASE,
)
LIST = re.compile(r"^list (?:bullet|number)(?: ([2-9]))?$", re.IGNORECASE)
TITLES = {"title": 1, "subtitle": 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One style as written, before what it is based on."""

    name: str
    based_on: str
    paragraph: Element | None
    run: Element | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbering:
    """To which list a paragraph belongs and how deep it stands in it, from 0. List "0" is no list."""

    list_id: str
    level: int


class Styles:
    """The styles by id. A document without styles has none of them and no headings by style."""

    def __init__(self, root: Element | None) -> None:
        elements = [] if root is None else list(root.iter(W + "style"))
        self._styles = {str(one.get(W + "styleId", "")): _style(one) for one in elements}
        self._default = next((str(one.get(W + "styleId", "")) for one in elements if _is_default(one)), "")
        self.language = "" if root is None else self._default_language(root)

    def _default_language(self, root: Element) -> str:
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        own = (value(style.run, "lang") for style in self._chain(self._default))
        return next((one for one in own if one), None) or value(defaults, "lang") or ""

    def _chain(self, style_id: str) -> Iterator[Style]:
        """A style and those it is based on; a circle is walked once."""
        seen = set[str]()
        while style_id in self._styles and style_id not in seen and len(seen) < MAX_CHAIN:
            seen.add(style_id)
            yield self._styles[style_id]
            style_id = self._styles[style_id].based_on

    def _of(self, properties: Element | None) -> list[Style]:
        return list(self._chain(value(properties, "pStyle") or self._default))

    def heading(self, properties: Element | None) -> int:
        """The level of a heading, from 1; 0 if the paragraph is none."""
        chain = self._of(properties)
        for said in (properties, *(style.paragraph for style in chain)):
            level = number(value(said, "outlineLvl"))
            if level is not None:
                return level + 1 if level < BODY_LEVEL else 0
        for style in chain:
            if found := HEADING.match(style.name):
                return int(found[1])
            if level := TITLES.get(style.name.lower()):
                return level
        return 0

    def numbering(self, properties: Element | None) -> Numbering | None:
        """The list a paragraph belongs to, by itself or by its style; None if to none."""
        chain = self._of(properties)
        for said in (properties, *(style.paragraph for style in chain)):
            numbered = None if said is None else said.find(W + "numPr")
            list_id = value(numbered, "numId")
            if list_id is not None:
                level = number(value(numbered, "ilvl")) or _level_by_name(chain)
                return Numbering(list_id=list_id, level=level) if list_id != "0" else None
        if any(LIST.match(style.name) for style in chain):
            return Numbering(list_id="", level=_level_by_name(chain))
        return None

    def switched(self, properties: Element | None, tag: str) -> bool:
        """Whether a run is bold, italic or hidden: by itself or by its character style."""
        own = switched(properties, tag)
        if own is not None:
            return own
        said = (switched(style.run, tag) for style in self._chain(value(properties, "rStyle") or ""))
        return next((one for one in said if one is not None), False)


def _style(element: Element) -> Style:
    return Style(
        name=value(element, "name") or "",
        based_on=value(element, "basedOn") or "",
        paragraph=element.find(W + "pPr"),
        run=element.find(W + "rPr"),
    )


def _is_default(element: Element) -> bool:
    return element.get(W + "type") == "paragraph" and element.get(W + "default") in ("1", "true", "on")


def _level_by_name(chain: list[Style]) -> int:
    """The style "List Bullet 3" stands two steps in, though each of these styles has a list of its own."""
    found = next((match for style in chain if (match := LIST.match(style.name))), None)
    return int(found[1]) - 1 if found and found[1] else 0


def numbered_lists(root: Element | None) -> frozenset[tuple[str, int]]:
    """Which levels of which lists carry numbers or letters rather than bullets."""
    if root is None:
        return frozenset()
    numbered: dict[str, set[int]] = {}
    for kind in root.iter(W + "abstractNum"):
        levels = (one for one in kind.iter(W + "lvl") if value(one, "numFmt") not in (None, "bullet", "none"))
        numbers = {number(one.get(W + "ilvl")) or 0 for one in levels}
        numbered[str(kind.get(W + "abstractNumId"))] = numbers
    return frozenset(
        (str(one.get(W + "numId")), level)
        for one in root.iter(W + "num")
        for level in numbered.get(value(one, "abstractNumId") or "", ())
    )
