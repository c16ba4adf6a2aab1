"""Answers → draft → document, and who stands behind it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from evenhand.core.cases import Case
from evenhand.core.document import Document
from evenhand.core.identify.nearness import Nearness
from evenhand.core.identify.record import USUAL_K, Roster
from evenhand.core.packs import Pack, Template
from evenhand.core.people import Person
from evenhand.core.schools import School

Value = str | bool | date | time | tuple[str, ...]
Answers = Mapping[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """Somebody looked and said yes: a second reader, an approver, a second signatory.

    `digest` is that of the text they saw (`letters.digest.digest_of`). Where it is written down, the
    yes counts for no other text.
    """

    name: str
    on: date
    role: str = ""
    reason: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What people have done about a draft so far.

    `notes_read` are the notes of the template ticked as read, by their number from 1.
    `guidance_read` names the edition of the guidance the drafter confirms having read.
    `holder_informed_on` is the date the holder of the pack's rights was told of its use.
    """

    prepared_by: str = ""
    second_reader: SignOff | None = None
    second_signatory: SignOff | None = None
    approvals: tuple[SignOff, ...] = ()
    notes_read: frozenset[int] = frozenset()
    guidance_read: str = ""
    holder_informed_on: date | None = None
    basis_for_loaded_words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A filled template: what would leave, and everything a gate may ask about it.

    `answers` are keyed by the placeholder's folded name (`wording.fold`). `lines` is what the
    document says, one string a paragraph (`document.reading.spoken_lines`). `recipients` are ids of
    the parties the text goes to; empty for a wide audience. `roster` are the head-counts of the school, as
    far as somebody has given them; fewer than `smallest_group` people count as pointing to somebody.
    `notes_left_out` are the numbers of the notes that belong to words that were left out. `nearness` is
    a sentence model, where the school has one. `elsewhere` are the cases of the school that a general text is
    compared with.
    """

    pack: Pack
    template: Template
    school: School
    case: Case | None
    document: Document
    lines: tuple[str, ...]
    signatory: Person | None = None
    answers: Answers = field(default_factory=dict)
    recipients: tuple[str, ...] = ()
    notes_left_out: frozenset[int] = frozenset()
    standing: Standing = field(default_factory=Standing)
    roster: Roster = field(default_factory=Roster)
    smallest_group: int = USUAL_K
    nearness: Nearness | None = None
    elsewhere: tuple[Case, ...] = ()
