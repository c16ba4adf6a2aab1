"""A stretch of a line that is not plain wording, as a spelling finds it."""

from dataclasses import dataclass
from enum import Enum, auto

from evenhand.core.packs.recognise.recognised import Confidence


class BlankKind(Enum):
    """What a spelling takes a stretch for. Never stored."""

    FIELD = auto()  # something to fill in, or an instruction in brackets
    SETTING = auto()  # school/nursery: the school's own word for itself
    ROLES = auto()  # Headteacher/Manager
    ALTERNATIVES = auto()  # one of several wordings, in `parts`
    KEPT = auto()  # looks like a choice, but reads well as it stands
    NOT_DSL = auto()  # printed only if the signatory is not the DSL
    CLAUSE = auto()  # printed only if wanted
    ADJECTIVES = auto()  # judging words the document itself doubts
    HINT = auto()  # an instruction in the middle of wording
    ADDRESS = auto()  # a web or e-mail address


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """From `start` up to `end`; `inside` is what the marks enclose, `spelling` how it is written in
    words. `parts` are the alternatives or the pieces of what was found."""

    start: int
    end: int
    inside: str
    spelling: str
    kind: BlankKind = BlankKind.FIELD
    confidence: Confidence = Confidence.HIGH
    parts: tuple[str, ...] = ()
