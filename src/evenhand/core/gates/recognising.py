"""What could be recognised in a draft: our own values laid before the identifiability check, and its marks
by the line they stand in."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from evenhand.core.cases import Allegation, Case, Part, Party
from evenhand.core.findings import Passage, Place
from evenhand.core.gates.texts import sayable, telling_lines, unseen_texts, where
from evenhand.core.identify import Mark
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.nearness import Nearness
from evenhand.core.identify.record import (
    Fact,
    Involved,
    InvolvedAs,
    Occasion,
    PersonKind,
    Posted,
    Record,
    Roster,
    Setting,
    Signed,
)
from evenhand.core.identify.registry import clues_with
from evenhand.core.letters import Draft
from evenhand.core.people import Person, Role, same_person
from evenhand.core.schools import School

BETWEEN_LINES = "\n\n"
SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")
NO_COUNTS = Roster()
YEAR = re.compile(r"\d{1,2}")
GRAVEST_PART_FIRST = (
    (Part.AUTHOR, InvolvedAs.AUTHOR),
    (Part.TARGETED, InvolvedAs.TARGET),
    (Part.SUBJECT, InvolvedAs.TARGET),
    (Part.CHILD, InvolvedAs.CHILD),
    (Part.WITNESS, InvolvedAs.WITNESS),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """A mark in a line of a draft. `start` and `end` count the characters of that line; a mark that runs
    over the end of its line ends there."""

    line: str
    start: int
    end: int
    mark: Mark

    @property
    def found(self) -> str:
        """The words that are marked."""
        return self.line[self.start : self.end]

    @property
    def passage(self) -> Passage:
        """The words as a finding points to them, with what could stand instead."""
        return Passage(
            text=self.line,
            start=self.start,
            end=self.end,
            instead=self.mark.mends,
            group=self.mark.group,
        )

    def meets(self, start: int, end: int) -> bool:
        """Whether it shares a character with a stretch of its line."""
        return start < self.end and self.start < end


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One text of a draft that tells a reader something, with what could be recognised in it: a line, or,
    where `what` says so, something that leaves with the letter and stands in no line of it."""

    words: str
    recognised: tuple[Recognised, ...]
    what: str = ""

    @property
    def is_unseen(self) -> bool:
        """Whether it stands in no line of the letter."""
        return bool(self.what)

    def place(self, passage: Passage) -> Place:
        """Where a passage of it stands."""
        return Place(part=self.what, passage=passage) if self.what else where(self.words, passage)


def texts_of(draft: Draft) -> tuple[Telling, ...]:
    """Everything in a draft that tells a reader something, each once; nothing without a case."""
    return () if draft.case is None else compared(draft, record_of(draft.case, draft.roster))


def compared(draft: Draft, record: Record) -> tuple[Telling, ...]:
    """Everything in a draft that tells a reader something, each once, with what in it points to somebody of a
    record."""
    setting = setting_of(draft)
    lines = telling_lines(draft)
    marked = tuple(_by_line(lines, _marks(BETWEEN_LINES.join(lines), setting, record, draft.nearness)))
    seen = (
        Telling(words=line, recognised=tuple(one for one in marked if one.line == line))
        for line in dict.fromkeys(lines)
    )
    unseen = (
        Telling(
            words=text,
            what=what,
            recognised=tuple(_by_line((text,), _marks(text, setting, record, draft.nearness))),
        )
        for what, text in dict.fromkeys(unseen_texts(draft))
        if text.strip()
    )
    return (*seen, *unseen)


def recognised_in(draft: Draft) -> tuple[Recognised, ...]:
    """Every passage in the lines of a draft from which a reader could work out who is meant; nothing without
    a case."""
    return tuple(one for text in texts_of(draft) if not text.is_unseen for one in text.recognised)


def setting_of(draft: Draft) -> Setting:
    """The school of a draft as its letters may name it, with who signs and the sentences of the template."""
    school = draft.school
    lead = school.holder_of(Role.DSL)
    return Setting(
        name=school.name,
        also_called=tuple(filter(None, (school.office, school.board_name))),
        kind=school.kind.value,
        contact=tuple(filter(None, (*school.address, school.phone, school.email, school.website))),
        signatory=_signed(draft.signatory, school),
        safeguarding_lead=_signed(lead, school),
        k=draft.smallest_group,
        roster=draft.roster,
        standing=_sentences(draft.template.body, *sayable(draft)),
    )


def record_of(case: Case, roster: Roster = NO_COUNTS) -> Record:
    """What is on record of a case, as far as readers could recognise it.

    Whoever wrote a post and is no colleague is taken for a parent, and the year of a class is that of the
    head-counts, or read from its name. What happened is what the concerns say; on which day and where is not
    recorded as such.
    """
    jobs = {party.id: _job(party, case.allegations) for party in case.parties}
    years = {one.name.casefold(): one.year for one in roster.classes if one.year}
    strangers = _strangers(case)
    return Record(
        reference=case.reference,
        opened_on=case.opened_on,
        people=(
            *(_involved(party, job=jobs[party.id], years=years) for party in case.parties),
            *(_accused(one, number) for number, one in enumerate(strangers, start=1)),
        ),
        posts=tuple(
            Posted(id=post.id, author=post.author, text=post.words, on=post.posted_on, where=post.site)
            for post in case.posts
        ),
        facts=tuple(_facts(case)),
        occasion=Occasion(
            what="; ".join(one.summary.strip() for one in case.concerns if one.summary.strip())
        ),
    )


def id_of_worker(allegation: Allegation, case: Case) -> str:
    """Under which id the record knows whom an allegation is about; empty if it names nobody."""
    party = _worker(allegation, case)
    strangers = _strangers(case)
    if party is not None:
        return party.id
    return _stranger(strangers.index(allegation) + 1) if allegation in strangers else ""


def _strangers(case: Case) -> list[Allegation]:
    """The allegations about somebody who is no party."""
    return [one for one in case.allegations if _worker(one, case) is None and one.worker.strip()]


def _stranger(number: int) -> str:
    return f"allegation {number}"


@lru_cache(maxsize=32)
def _marks(text: str, setting: Setting, record: Record, nearness: Nearness | None) -> tuple[Mark, ...]:
    return marks_of(text=text, setting=setting, record=record, clues=clues_with(nearness))


def _by_line(lines: tuple[str, ...], marks: tuple[Mark, ...]) -> Iterator[Recognised]:
    begins = 0
    for line in lines:
        ends = begins + len(line)
        for mark in marks:
            if begins <= mark.start < ends:
                yield Recognised(
                    line=line, start=mark.start - begins, end=min(mark.end, ends) - begins, mark=mark
                )
        begins = ends + len(BETWEEN_LINES)


def _signed(person: Person | None, school: School) -> Signed | None:
    return Signed(name=person.name, role=school.title_of(person)) if person else None


def _sentences(*texts: str) -> tuple[str, ...]:
    pieces = (piece.strip() for text in texts for piece in SENTENCE_END.split(text))
    return tuple(dict.fromkeys(filter(None, pieces)))


def _involved(party: Party, *, job: str, years: Mapping[str, str]) -> Involved:
    return Involved(
        id=party.id,
        kind=_kind(party),
        name=party.name,
        part=next((to for part, to in GRAVEST_PART_FIRST if part in party.parts), InvolvedAs.OTHER),
        known_as=party.other_names,
        job=job,
        year=years.get(party.class_name.strip().casefold()) or _year(party.class_name),
        class_name=party.class_name,
        handles=party.handles,
    )


def _kind(party: Party) -> PersonKind:
    if party.is_staff:
        return PersonKind.STAFF
    if Part.CHILD in party.parts:
        return PersonKind.PUPIL
    return PersonKind.PARENT if {Part.AUTHOR, Part.PARENT_INVOLVED} & set(party.parts) else PersonKind.OTHER


def _year(class_name: str) -> str:
    number = YEAR.search(class_name)
    return f"Year {int(number.group())}" if number else ""


def _job(party: Party, allegations: tuple[Allegation, ...]) -> str:
    words = (word for one in allegations if _is_about(one, party) for word in one.role_words)
    return party.job or next(words, "")


def _worker(allegation: Allegation, case: Case) -> Party | None:
    return next((party for party in case.parties if _is_about(allegation, party)), None)


def _is_about(allegation: Allegation, party: Party) -> bool:
    return allegation.worker == party.id or same_person(allegation.worker, party.name)


def _accused(allegation: Allegation, number: int) -> Involved:
    return Involved(
        id=_stranger(number),
        kind=PersonKind.STAFF,
        name=allegation.worker,
        part=InvolvedAs.TARGET,
        job=next(iter(allegation.role_words), ""),
    )


def _facts(case: Case) -> Iterator[Fact]:
    about = tuple(party.id for party in case.with_part(Part.AUTHOR, Part.TARGETED, Part.SUBJECT, Part.CHILD))
    for number, concern in enumerate(case.concerns, start=1):
        if concern.summary.strip():
            yield Fact(id=f"concern {number}", about=about, type="concern", text=concern.summary)
