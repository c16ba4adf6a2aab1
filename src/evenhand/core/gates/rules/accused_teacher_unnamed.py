"""A teacher accused of an offence against a pupil of the school may not be identifiable.

Education Act 2002 s141F(2) and (3), England and Wales; it ends at charge, waiver, court order or publication
by the regulator; rule 4 of the design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.cases import Allegation, Answered, Case, Party
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter
from evenhand.core.gates.naming import Naming, find_handles, find_initials, find_names, find_phrases
from evenhand.core.gates.texts import telling_lines, where
from evenhand.core.letters import Draft
from evenhand.core.packs import Audience
from evenhand.core.people import same_person
from evenhand.core.schools import Nation

WHERE_IT_HOLDS = frozenset({Nation.ENGLAND, Nation.WALES})


def check(matter: Matter) -> Iterator[Finding]:
    """Nothing in the text points to the teacher by name, initials, account or post."""
    draft = matter.draft
    if draft.case is None or draft.school.nation not in WHERE_IT_HOLDS:
        return
    for allegation in draft.case.allegations:
        if _is_protected(allegation) and not _may_read(draft, allegation):
            for line in telling_lines(draft):
                for naming in _pointers(line, allegation, draft.case):
                    yield _finding(allegation, naming, line)


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


def _pointers(line: str, allegation: Allegation, case: Case) -> tuple[Naming, ...]:
    """Everything in a line that points to the worker."""
    worker = _worker_in(case, allegation)
    names = (worker.name, *worker.other_names) if worker else (allegation.worker,)
    found = (
        *find_names(text=line, names=names),
        *find_initials(text=line, names=names),
        *find_handles(text=line, handles=worker.handles if worker else ()),
        *find_phrases(text=line, phrases=allegation.role_words),
    )
    return tuple({naming.start: naming for naming in found}.values())


def _finding(allegation: Allegation, naming: Naming, line: str) -> Finding:
    """What is said of one such place."""
    unsaid = allegation.teacher_accused is Answered.UNKNOWN
    return Finding(
        id="accused-teacher-unnamed",
        level=Level.STOP,
        words=f"“{naming.found}” could identify a teacher who is accused of an offence against a pupil. To "
        "publish that is itself an offence.",
        mend="Take it out."
        + (" Or answer whether s141F applies here: until somebody has, it is taken to." if unsaid else ""),
        place=where(line),
    )


GATE = Gate(
    id="accused-teacher-unnamed",
    title="An accused teacher stays unnamed",
    level=Level.STOP,
    authority="Education Act 2002 s141F(2) and (3); rule 4; read 2026-11-22",
    satisfied_by="A text without name, part of the name, initials, account or post of the teacher; or the "
    "event that ended the ban.",
    stages=EVERY_STAGE,
    waiver=None,
    check=check,
)
