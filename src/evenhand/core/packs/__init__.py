"""What a pack is: templates with their fields, a licence, the guidance they follow."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from evenhand.core.people import Role
from evenhand.core.schools import SchoolKind


class Kind(StrEnum):
    """What kind of text a template makes. Stored in packs, so values never change."""

    LETTER = "letter"  # on letterhead, to somebody
    NEWSLETTER = "newsletter"  # a fragment for a newsletter or web page
    STATEMENT = "statement"  # a few lines to say or post: press, public reply
    BRIEFING = "briefing"  # for staff to read
    SUMMARY = "summary"  # facts for an agency or for governors
    RECORD = "record"  # what a meeting agreed


class Audience(StrEnum):
    """For whom a text is. Stored in packs, so values never change."""

    ALL_PARENTS = "all-parents"
    PARENTS_INVOLVED = "parents-involved"
    FAMILY = "family"  # the family of a child who is affected
    TARGETED = "targeted"  # the member of staff who was targeted
    STAFF = "staff"
    PUBLIC = "public"
    PRESS = "press"
    AGENCY = "agency"  # police, LADO, social care
    GOVERNORS = "governors"


WIDE = frozenset({Audience.ALL_PARENTS, Audience.PUBLIC, Audience.PRESS})
OUTSIDE = frozenset(set(Audience) - {Audience.TARGETED, Audience.STAFF, Audience.AGENCY, Audience.GOVERNORS})


class About(StrEnum):
    """Whether a text speaks of something that happened. Stored in packs, so values never change."""

    GENERAL = "general"  # prevention; no case stands behind it
    INCIDENT = "incident"
    RESTRICTION = "restriction"


class FieldType(StrEnum):
    """What may be answered. Stored in packs, so values never change."""

    TEXT = "text"
    LONG_TEXT = "long-text"
    DATE = "date"
    TIME = "time"
    PERSON = "person"
    ROLE = "role"
    LINK = "link"
    EMAIL = "email"
    PHONE = "phone"
    ONE_OF = "one-of"
    YES_NO = "yes-no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer to a one-of field: its stored value, what a person reads, what the letter says."""

    value: str
    label: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing to be answered. `source` names where the answer comes from by itself, such as
    `school.name`; empty means a person answers. `identifies` says that an honest answer may point
    to somebody. `optional` may stay unanswered and then prints nothing."""

    name: str
    type: FieldType = FieldType.TEXT
    label: str = ""
    hint: str = ""
    example: str = ""
    default: str = ""
    source: str = ""
    identifies: bool = False
    optional: bool = False
    options: tuple[Option, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """What goes in with the letter: a kind the program knows, and the line that names it."""

    kind: str  # "evidence-sheet" or "document"
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One text of a pack, as read from its file. `body` begins on line `body_line` of `path`.

    `neutral` marks the one kind of text that may go out during a hold: it acknowledges and says
    nothing of the matter. `accuses` marks a text that treats its reader as the author of a post.
    `without_parties` leaves those who have a part in the case out of a text to many: they are spoken to
    by themselves. `gates` are ids of gates this template asks for on top of those that apply by its audience.
    """

    id: str
    title: str
    kind: Kind
    audience: Audience
    body: str
    path: str = ""
    body_line: int = 1
    purpose: str = ""
    about: About = About.GENERAL
    neutral: bool = False
    accuses: bool = False
    without_parties: bool = False
    language: str = "en-GB"
    gates: tuple[str, ...] = ()
    signatories: tuple[Role, ...] = ()
    closing: str = ""
    enclosures: tuple[Enclosure, ...] = ()
    fields: tuple[Field, ...] = ()
    easy_read_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """Who holds the rights in a pack's words and who may use them for what.

    `kinds` empty means any kind of setting. `acknowledgement` is the line the document must carry.
    """

    name: str
    holder: str
    kinds: tuple[SchoolKind, ...] = ()
    not_for_profit_only: bool = False
    acknowledgement: str = ""
    must_inform: bool = False
    inform_how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """The guidance a pack follows: which edition, and until when it counts as current."""

    title: str
    edition: str = ""
    link: str = ""
    review_on: date | None = None
    superseded_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """A place for more help, as a line of dated data that templates may list."""

    name: str
    link: str
    about: str = ""
    checked_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A folder of templates under one licence, in one version."""

    id: str
    version: str
    title: str
    licence: Licence
    language: str = "en-GB"
    description: str = ""
    guidance: Guidance | None = None
    organisations: tuple[Organisation, ...] = ()
    templates: tuple[Template, ...] = ()
    files: dict[str, str] = field(default_factory=dict)

    def template(self, template_id: str) -> Template | None:
        """The template with an id, or None."""
        return next((one for one in self.templates if one.id == template_id), None)
