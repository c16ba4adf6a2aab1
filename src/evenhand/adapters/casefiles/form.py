"""The form of a case file: one school, one case, and what has been answered and decided so far.

The published JSON Schema is made from these types, so file, schema and program cannot part company.
"""

from dataclasses import dataclass, field

from evenhand.core.cases import Case
from evenhand.core.gates import Override
from evenhand.core.identify.record import Roster
from evenhand.core.letters import Standing
from evenhand.core.people import Role
from evenhand.core.schools import Picture, School

RawAnswer = str | bool | int | float | list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """To whom a single letter is written. `address` are lines without the name."""

    name: str = ""
    salutation: str = "parent or carer"
    address: tuple[str, ...] = ()
    child: str = ""
    class_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSection:
    """What has been decided about one template. `recipients` are ids of parties of the case."""

    answers: dict[str, RawAnswer] = field(default_factory=dict)
    signatory: Role | None = None
    recipients: tuple[str, ...] = ()
    recipient: Recipient | None = None
    standing: Standing = field(default_factory=Standing)
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """A whole case file.

    `letters` is keyed by the id of a template; `answers` hold for every template that asks for them.
    `roster` are the head-counts of the school, for telling whom a text points to. `signatures` are pictures
    of signatures by role. `practice` prints PRACTICE across every page.
    """

    school: School
    case: Case | None = None
    answers: dict[str, RawAnswer] = field(default_factory=dict)
    letters: dict[str, LetterSection] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    signatures: dict[Role, Picture] = field(default_factory=dict)
    roster: Roster = field(default_factory=Roster)
    practice: bool = False
    large_print: bool = False

    def section(self, template_id: str) -> LetterSection:
        """What has been decided about a template; an empty section if nothing has."""
        return self.letters.get(template_id, LetterSection())
