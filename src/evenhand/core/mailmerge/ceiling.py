"""All findings of a long list, up to a ceiling: past it they are counted, not kept."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from evenhand.core.findings import Finding, Level, Place

MOST_KEPT = 2_000


@dataclass(slots=True, kw_only=True)
class FindingList:
    """Keeps findings in their order, so many of each level, and counts the rest."""

    source: str
    most: int = MOST_KEPT
    _kept: list[Finding] = field(default_factory=list)
    _levels: Counter[Level] = field(default_factory=Counter)
    _more: Counter[tuple[Level, str]] = field(default_factory=Counter)

    def add(self, findings: Iterable[Finding]) -> None:
        """Keep or count some findings."""
        for finding in findings:
            self._levels[finding.level] += 1
            if self._levels[finding.level] <= self.most:
                self._kept.append(finding)
            else:
                self._more[finding.level, finding.id] += 1

    def all(self) -> tuple[Finding, ...]:
        """Everything kept, and for each id how many more there were."""
        more = (
            Finding(
                id="merge-more-findings",
                level=level,
                words=f"There are {count:,} more findings of the kind {name}.",
                mend="Mend those that are listed, then check again.",
                place=Place(source=self.source),
            )
            for (level, name), count in self._more.items()
        )
        return (*self._kept, *more)
