"""What a blank asks for: a field, words that print on a condition, a hint, or nothing at all."""

from dataclasses import dataclass
from enum import Enum, auto

from evenhand.core.packs import Field
from evenhand.core.packs.recognise.recognised import Confidence


class Use(Enum):
    """What a blank becomes in the wording. Never stored."""

    FILL = auto()  # a placeholder
    OPTION = auto()  # `text`, if the answer to the field is yes
    KEEP = auto()  # the words of the document
    LINK = auto()  # a link to `address` that shows `text`
    DROP = auto()  # nothing; `note` says it to the drafter


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """How a blank is understood. `shared` says that the same field may stand in several places;
    otherwise each place gets a field of its own. `note` is for the person who drafts."""

    use: Use
    confidence: Confidence
    became: str
    to_do: str = ""
    field: Field | None = None
    shared: bool = True
    text: str = ""
    address: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """What stands around a blank. `signing` says that it stands in the signature."""

    before: str = ""
    after: str = ""
    signing: bool = False

    def around(self) -> str:
        """Both sides, with a mark where the blank stands."""
        return f"{self.before[-80:]} ¤ {self.after[:80]}"
