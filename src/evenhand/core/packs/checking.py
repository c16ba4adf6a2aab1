"""What a check of packs is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from evenhand.core.findings import Finding, Level, Place
from evenhand.core.packs.inspecting import Inspection


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check. `level` is the strongest level its findings have; `why` says in a sentence what
    would happen without it."""

    id: str
    title: str
    level: Level
    why: str
    check: Callable[[Inspection], Iterable[Finding]]

    def finding(self, place: Place, *, words: str, mend: str, level: Level | None = None) -> Finding:
        """What this check has to say about one place."""
        return Finding(id=self.id, level=level or self.level, words=words, mend=mend, place=place)
