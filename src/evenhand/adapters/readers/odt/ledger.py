"""What every part of an OpenDocument text shares while it is read."""

from dataclasses import dataclass, field

from evenhand.adapters.readers.odt.names import TEXT
from evenhand.adapters.readers.odt.styles import Styles
from evenhand.adapters.readers.tree import Element


@dataclass(slots=True, kw_only=True)
class Ledger:
    """Styles, deleted stretches not met yet by their ids, footnotes met, and lists already spoken of."""

    styles: Styles
    deletions: dict[str, Element] = field(default_factory=dict)
    notes: list[Element] = field(default_factory=list)
    lists_met: set[str] = field(default_factory=set)

    def deletion(self, change: Element) -> Element | None:
        """What was deleted where a change stands; each is told once."""
        return self.deletions.pop(str(change.get(TEXT + "change-id")), None)
