"""A teacher accused of an offence against a pupil of the school may not be identifiable.

Education Act 2002 s141F(2) and (3), England and Wales; it ends at charge, waiver, court order or publication
by the regulator; rule 4 of the design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.cases import Allegation, Answered, Case, Party
from evenhand.core.findings import Finding, Level, Passage
from evenhand.core.gates import EVERY_STAGE, Gate, Matter
from evenhand.core.gates.naming import Naming, find_handles, find_initials, find_names, find_phrases
from evenhand.core.gates.recognising import Recognised, Telling, id_of_worker, texts_of
from evenhand.core.identify import Kind
from evenhand.core.letters import Draft
from evenhand.core.packs import Audience
from evenhand.core.people import same_person
from evenhand.core.schools import Nation

NAMING_KINDS = frozenset({Kind.DIRECT, Kind.ROLE})
CLOSE = frozenset({Audience.PARENTS_INVOLVED, Audience.FAMILY, Audience.TARGETED})
WHERE_IT_HOLDS = frozenset({Nation.ENGLAND, Nation.WALES})


def check(matter: Matter) -> Iterator[Finding]:
    """Nothing in the text points to the teacher: no name, initials, account or post, and nothing in which the
    identifiability check recognises them."""
    draft = matter.draft
    if draft.case is None or draft.school.nation not in WHERE_IT_HOLDS:
        return
    for allegation in draft.case.allegations:
        if _is_protected(allegation) and not _may_read(draft, allegation):
            for text in texts_of(draft):
                for passage in _pointers(text, allegation, draft):
                    yield _finding(allegation, passage, text)


def _is_protected(allegation: Allegation) -> bool:
    """Whether the ban stands. Where nobody has said, it is taken to stand."""
    return allegation.teacher_accused is not Answered.NO and not allegation.ban_ended_by.strip()


def _may_read(draft: Draft, allegation: Allegation) -> bool:
    """Agencies may read the name, and so may the teacher in a note to them alone."""
    audience = draft.template.audience
    if audience is Audience.TARGETED and draft.case is not None:
        worker = _worker_in(draft.case, allegation)
        return worker is not None and draft.recipients == (worker.id,)
    return audience is Audience.AGENCY


def _worker_in(case: Case, allegation: Allegation) -> Party | None:
    """The party the allegation is about, whether it gives the id or the name."""
    return case.party(allegation.worker) or next(
        (party for party in case.parties if same_person(party.name, allegation.worker)), None
    )


def _pointers(text: Telling, allegation: Allegation, draft: Draft) -> Iterator[Passage]:
    """Everything in a text that points to the worker: what the identifiability check knows to, and what the
    gate finds itself besides."""
    assert draft.case is not None, "an allegation stands in a case"
    known = [one for one in text.recognised if _leads_to(one, allegation, draft)]
    yield from (one.passage for one in known)
    for naming in _namings(text.words, allegation, draft.case):
        if not any(one.meets(naming.start, naming.end) for one in known):
            yield Passage(text=text.words, start=naming.start, end=naming.end)


def _leads_to(one: Recognised, allegation: Allegation, draft: Draft) -> bool:
    """Whether a mark points to the worker. Where few read the text, who already know what it is about, only
    names and posts count."""
    assert draft.case is not None, "an allegation stands in a case"
    kinds = NAMING_KINDS if draft.template.audience in CLOSE else frozenset(Kind)
    return (
        one.mark.level is not Level.ADVISE
        and one.mark.kind in kinds
        and id_of_worker(allegation, draft.case) in one.mark.who
    )


def _namings(line: str, allegation: Allegation, case: Case) -> tuple[Naming, ...]:
    """Every place in a line where the gate itself sees the worker."""
    worker = _worker_in(case, allegation)
    names = (worker.name, *worker.other_names) if worker else (allegation.worker,)
    found = (
        *find_names(text=line, names=names),
        *find_initials(text=line, names=names),
        *find_handles(text=line, handles=worker.handles if worker else ()),
        *find_phrases(text=line, phrases=allegation.role_words),
    )
    return tuple({naming.start: naming for naming in found}.values())


def _finding(allegation: Allegation, passage: Passage, text: Telling) -> Finding:
    """What is said of one such place."""
    unsaid = allegation.teacher_accused is Answered.UNKNOWN
    return Finding(
        id="accused-teacher-unnamed",
        level=Level.STOP,
        words=f"“{passage.words}” could identify a teacher who is accused of an offence against a pupil. To "
        "publish that is itself an offence.",
        mend="Take it out."
        + (" Or answer whether s141F applies here: until somebody has, it is taken to." if unsaid else ""),
        place=text.place(passage),
    )


GATE = Gate(
    id="accused-teacher-unnamed",
    title="An accused teacher stays unnamed",
    level=Level.STOP,
    authority="Education Act 2002 s141F(2) and (3); rule 4; read 2026-11-22",
    satisfied_by="A text without name, part of the name, initials, account or post of the teacher, and "
    "without anything else that leads to them; or the event that ended the ban.",
    stages=EVERY_STAGE,
    waiver=None,
    check=check,
)
