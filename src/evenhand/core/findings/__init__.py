"""How any rule speaks: a finding with an id, a level, words and a place; or a refusal.

What a person can put right is a `Finding`. What must not happen is `Refused`, which carries the
findings that say why. Nothing in Evenhand ever matches on the words of a finding, only on its id.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How strongly a finding speaks. Stored in case files and reports, so values never change."""

    STOP = "stop"
    WARN = "warn"
    ADVISE = "advise"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """The very words of a text that a finding is about: `start` and `end` count the characters of the
    paragraph `text`, from 0. `instead` are wordings that could stand in their place, an empty one means:
    leave them out. Passages that say too much only together share a `group`; it is empty elsewhere."""

    text: str
    start: int
    end: int
    instead: tuple[str, ...] = ()
    group: str = ""

    @property
    def words(self) -> str:
        """The words themselves."""
        return self.text[self.start : self.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a finding points. Lines and columns count from 1; 0 means not known.

    `source` is a file name or the name of a list, `part` is words for what has no line,
    such as "field 'site'" or "row 7, column 'email'". `passage` are the very words, where a rule knows them.
    """

    source: str = ""
    line: int = 0
    column: int = 0
    part: str = ""
    passage: Passage | None = None

    def __str__(self) -> str:
        numbers = [str(number) for number in (self.line, self.column) if number]
        position = ":".join([self.source, *numbers] if self.source else numbers)
        return ", ".join(piece for piece in (position, self.part) if piece)


NOWHERE = Place()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a rule has to say, and what would put it right.

    `id` is stable and can be looked up in the reference; `words` say what is the matter in words
    a headteacher understands; `mend` says what to do about it.
    """

    id: str
    level: Level
    words: str
    mend: str = ""
    place: Place = NOWHERE


class Refused(Exception):
    """Raised when something must not happen. Carries the findings that say why; never empty."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        assert self.findings, "a refusal gives its reasons"
        super().__init__("; ".join(finding.id for finding in self.findings))


class Unreadable(Exception):
    """Raised when a file cannot be read as what it should be: it is damaged, too large, encrypted,
    of another kind than its name says, or breaks its format. Carries findings with their places."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        assert self.findings, "whoever cannot read says where and what was expected"
        super().__init__("; ".join(finding.id for finding in self.findings))


def worst(findings: Iterable[Finding]) -> Level | None:
    """The strongest level among the findings; None if there are none."""
    levels = {finding.level for finding in findings}
    return next((level for level in Level if level in levels), None)


def stops(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Only the findings that stop, in their order."""
    return tuple(finding for finding in findings if finding.level is Level.STOP)
