"""From the words on the command line to a draft and what the gates say of it."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from evenhand.adapters.casefiles import read_case_file
from evenhand.adapters.casefiles.form import CaseFile, LetterSection, Recipient
from evenhand.core.document import Record
from evenhand.core.gates import Matter, Override, Stage
from evenhand.core.gates.judging import Verdict, judge
from evenhand.core.letters import Draft
from evenhand.core.letters.drafting import Request, prepare, record_of, usual_signatory
from evenhand.core.packs import Pack, Template
from evenhand.core.packs.sources import Source
from evenhand.core.people import Person
from evenhand.core.wording import fold

WATERMARKS = {Stage.DRAFT: "DRAFT", Stage.APPROVE: "DRAFT", Stage.RELEASE: ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A draft on the desk: the request it came from, the record of its reader and the verdict."""

    request: Request
    draft: Draft
    record: Record
    verdict: Verdict


def lay_out(
    *, pack: Pack, template: Template, case_path: Path, letters: Path | None, stage: Stage, now: date
) -> Laid:
    """Draft a text from a case file and judge it.

    Raises `Unreadable` for a case file that cannot be read and `Refused` if nothing can be drafted.
    """
    file = read_case_file(case_path, letters=letters)
    source = (letters or case_path).name
    request = request_for(file=file, pack=pack, template=template, stage=stage, now=now, source=source)
    record = _record(file.section(template.id).recipient)
    request = replace(request, addressed=bool(record.get(Source.RECIPIENT_ADDRESS.value)))
    return judged(request, record=record, overrides=overrides_of(file, template), stage=stage)


def judged(request: Request, *, record: Record, overrides: tuple[Override, ...], stage: Stage) -> Laid:
    """Draft a text and judge it."""
    draft = prepare(request, record=record)
    matter = Matter(stage=stage, now=request.now, draft=draft, overrides=overrides)
    return Laid(request=request, draft=draft, record=record_of(request, record), verdict=judge(matter))


def request_for(
    *, file: CaseFile, pack: Pack, template: Template, stage: Stage, now: date, source: str
) -> Request:
    """The request for one template of a case file. Answers that hold for every template are taken
    where the template asks for them; those of its own section always."""
    section = file.section(template.id)
    asked = {fold(field.name) for field in template.fields}
    shared = {name: raw for name, raw in file.answers.items() if fold(name) in asked}
    own = {fold(name) for name in section.answers}
    answers = {**{name: raw for name, raw in shared.items() if fold(name) not in own}, **section.answers}
    signatory = _signatory(file, section, template)
    return Request(
        now=now,
        pack=pack,
        template=template,
        school=file.school,
        case=file.case,
        answers=answers,
        signatory=signatory,
        signature=file.signatures.get(signatory.role) if signatory and stage is Stage.RELEASE else None,
        recipients=section.recipients,
        standing=section.standing,
        watermark=WATERMARKS[stage] or ("PRACTICE" if file.practice else ""),
        large_print=file.large_print,
        roster=file.roster,
        answers_file=source,
    )


def overrides_of(file: CaseFile, template: Template) -> tuple[Override, ...]:
    """The overrides that hold for a template: those of the whole file and those of its own section."""
    return (*file.overrides, *file.section(template.id).overrides)


def for_rows(request: Request, *, columns: frozenset[str]) -> Request:
    """The same request with the columns of a contact list as what differs from row to row."""
    return replace(request, per_row=columns)


def _signatory(file: CaseFile, section: LetterSection, template: Template) -> Person | None:
    if section.signatory is not None:
        return file.school.holder_of(section.signatory)
    return usual_signatory(template, file.school, file.case)


def _record(reader: Recipient | None) -> Record:
    if reader is None:
        return {}
    lines = (reader.name, *reader.address) if reader.name else reader.address
    known = {
        Source.RECIPIENT_SALUTATION.value: reader.salutation,
        Source.RECIPIENT_NAME.value: reader.name,
        Source.RECIPIENT_CHILD.value: reader.child,
        Source.RECIPIENT_CLASS.value: reader.class_name,
    }
    return {**{name: value for name, value in known.items() if value}, Source.RECIPIENT_ADDRESS.value: lines}
