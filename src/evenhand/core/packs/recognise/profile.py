"""What a text of the document is: its id and title, kind, audience, subject and who signs it."""

from dataclasses import dataclass

from evenhand.core.packs import About, Audience, Kind
from evenhand.core.packs.recognise import kinds
from evenhand.core.packs.recognise.instructions import Instruction, instructions_in
from evenhand.core.packs.recognise.lines import Line, printable
from evenhand.core.packs.recognise.naming import capitalised, slug
from evenhand.core.packs.recognise.parts import Part
from evenhand.core.packs.recognise.recognised import Confidence
from evenhand.core.people import Role

USUAL_IDS = (
    ("newsletter", Kind.NEWSLETTER, "newsletter-item"),
    ("awareness", Kind.LETTER, "awareness-letter"),
    ("incident", Kind.LETTER, "incident-letter"),
)
LONGEST_ID = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The profile of one text. `confidence` is about kind, audience and subject together."""

    id: str
    title: str
    kind: Kind
    audience: Audience
    about: About
    accuses: bool
    signatories: tuple[Role, ...]
    confidence: Confidence


class Ids:
    """Gives out ids, each once."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def free(self, wanted: str) -> str:
        """The wanted id, or that with the next number."""
        free = wanted
        while free in self._given:
            self._given[wanted] += 1
            free = f"{wanted}-{self._given[wanted]}"
        self._given[free] = 1
        return free


def profile_of(part: Part, *, ids: Ids, document_name: str) -> Profile:
    """The profile of a part of the document; its id is one that `ids` has not given yet."""
    title = part.title.words() if part.title else ""
    body = " ".join(line.words() for line in part.body)
    told = _instructions(part)
    is_letter = part.salutation is not None
    kind = kinds.kind_of(title, is_letter=is_letter)
    accuses = is_letter and kinds.accuses(body)
    audience = kinds.audience_of(title, body, accuses=accuses)
    known_kind = kind or (Kind.LETTER if part.closing else Kind.NEWSLETTER)
    known_audience = audience or Audience.ALL_PARENTS
    name = title or capitalised(words_of_name(document_name)) or "Imported text"
    return Profile(
        id=ids.free(_id(name, known_kind, known_audience)),
        title=name,
        kind=known_kind,
        audience=known_audience,
        about=kinds.about_of(title, body, told),
        accuses=accuses and known_audience is Audience.PARENTS_INVOLVED,
        signatories=_signatories(part, known_kind),
        confidence=Confidence.MEDIUM if kind and audience else Confidence.LOW,
    )


def words_of_name(document_name: str) -> str:
    """The words of a file name; empty if it has none."""
    stem = printable(document_name).rsplit("/", 1)[-1].rsplit("\\", 1)[-1].rsplit(".", 1)[0]
    words = " ".join(stem.replace("_", " ").replace("-", " ").split())
    return words if sum(character.isalpha() for character in words) * 2 > len(words) else ""


def _instructions(part: Part) -> tuple[Instruction, ...]:
    lines: list[Line] = [*part.notes, *part.preamble]
    return tuple(one for line in lines for one in instructions_in(line.words(), outside=True))


def _signatories(part: Part, kind: Kind) -> tuple[Role, ...]:
    if kind is not Kind.LETTER:
        return ()
    found = kinds.signatories_of(" ".join(line.words() for line in part.sign_off))
    return found or (Role.HEAD,)


def _id(title: str, kind: Kind, audience: Audience) -> str:
    usual = next((id_ for word, of, id_ in USUAL_IDS if word in title.lower() and of is kind), "")
    if audience is Audience.PARENTS_INVOLVED and "involved" in title.lower():
        usual = "parents-involved-letter"
    return usual or slug(title, longest=LONGEST_ID) or kind.value
