"""A form: finished text with gaps, cut once and filled for one recipient after another."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain

from evenhand.adapters.renderers.cleaning import clean
from evenhand.core.document import Record

Write = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A place for a value. `write` turns the cleaned value, its lines parted by newlines, into the
    text of the format: this is where escaping is decided."""

    name: str
    write: Write


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Texts with a gap between each two. `order` says which gap stands after each text but the last."""

    texts: tuple[str, ...]
    gaps: tuple[Gap, ...]
    order: tuple[int, ...]

    def values(self, record: Record) -> list[str]:
        """What goes into the gaps, in reading order. Raises KeyError for a slot not filled."""
        written = [gap.write(_value(record, gap.name)) for gap in self.gaps]
        return [written[which] for which in self.order]

    def filled(self, record: Record) -> str:
        """The whole text for one record. Raises KeyError for a slot not filled."""
        if not self.order:
            return self.texts[0]
        pairs = zip(self.texts, self.values(record), strict=False)
        return "".join(chain(chain.from_iterable(pairs), self.texts[-1:]))


def form_of(pieces: Iterable[str | Gap]) -> Form:
    """Join texts that follow each other, and cut at the gaps."""
    texts: list[list[str]] = [[]]
    gaps: dict[Gap, int] = {}
    order: list[int] = []
    for piece in pieces:
        if isinstance(piece, str):
            texts[-1].append(piece)
        else:
            order.append(gaps.setdefault(piece, len(gaps)))
            texts.append([])
    return Form(texts=tuple("".join(text) for text in texts), gaps=tuple(gaps), order=tuple(order))


def _value(record: Record, name: str) -> str:
    value = record[name]
    return clean(value if isinstance(value, str) else "\n".join(value))
