"""Could a reader work out who? A text, what the school knows of the case, and its head-counts go in;
marks come out, each with the exact place, who or what it points to, why, and what would mend it.

The check never says that a text is safe: it says what it looked for. A mark of kind `DIRECT` that stops
can be waived by nobody; everything else is for a second reader with a reason (product.md §2 K11).
"""

from dataclasses import dataclass
from enum import StrEnum

from evenhand.core.findings import Level


class Kind(StrEnum):
    """In what way a passage points to somebody. Stored in reports, so values never change."""

    DIRECT = "direct"
    ROLE = "role"
    QUOTE = "quote"
    EVENT = "event"
    LINKAGE = "linkage"
    SENSITIVE = "sensitive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One passage from which somebody could be identified.

    `start` and `end` count code points of the text as it was given, from 0. `level` says how badly: STOP,
    one person or family or words that can be searched for; WARN, fewer than k people or known to those who
    were there; ADVISE, worth a look. `who` are ids of people, posts and facts of the record, or "event".
    `mends` are wordings to put in its place, an empty one means: leave it out. Parts of one linkage share
    a `group`; it is empty elsewhere.
    """

    start: int
    end: int
    kind: Kind
    level: Level
    clue: str
    who: tuple[str, ...]
    why: str
    mends: tuple[str, ...] = ()
    group: str = ""

    @property
    def waivable(self) -> bool:
        """Whether a second reader may let it stand: everything but a name that stops."""
        return not (self.kind is Kind.DIRECT and self.level is Level.STOP)
