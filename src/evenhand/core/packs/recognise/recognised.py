"""What the recogniser hands back: a draft pack, every guess, and the fate of every line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from evenhand.core.findings import Finding


class Confidence(StrEnum):
    """How sure the recogniser is. Shown to a person who reviews."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Became(StrEnum):
    """What a line of the document has become."""

    WORDING = "wording"
    TITLE = "title"
    NOTE = "note"
    SIGN_OFF = "sign-off"
    ORGANISATION = "organisation"
    LICENCE = "licence"
    GUIDANCE = "guidance"
    DESCRIPTION = "description"
    GROUP = "group heading"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """One decision that a person should look at.

    `what` stands in the document at `line` and `column`, character for character, but with spaces for
    what the document strikes out; it is empty where the guess is about something the document has not.
    `template` is empty for the whole pack.
    """

    line: int
    column: int
    what: str
    became: str
    confidence: Confidence
    to_do: str = ""
    template: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """What one line of the document, or a part of it, has become.

    `at` is the line of the template's file, 0 where there is none. What is left out has its reason.
    """

    line: int
    text: str
    became: Became
    template: str = ""
    at: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """A draft pack for a person to review.

    `files` are `pack.toml` and one Markdown file per template; `review` is the text of `review.md`.
    `findings` are what the reader of the document said, and what is wrong in the document itself.
    """

    files: Mapping[str, str]
    review: str
    guesses: tuple[Guess, ...] = ()
    fates: tuple[Fate, ...] = ()
    findings: tuple[Finding, ...] = field(default=())
