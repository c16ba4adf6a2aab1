"""From a template and its answers to a draft."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches

from evenhand.core.cases import Case
from evenhand.core.document import Block, Closing, Document, Letterhead, Link, Record, Slot
from evenhand.core.document.reading import EMPTY, spoken_lines
from evenhand.core.findings import Finding, Level, Place, Refused
from evenhand.core.identify.nearness import Nearness
from evenhand.core.identify.record import USUAL_K, Roster
from evenhand.core.letters import Draft, Standing, Value
from evenhand.core.letters.answers import Raw, printed, read_answer
from evenhand.core.letters.asking import fields_asked
from evenhand.core.letters.sources import Given, Origin, given
from evenhand.core.letters.spelling import address_of_site, spell_date
from evenhand.core.packs import WIDE, Field, FieldType, Kind, Pack, Template
from evenhand.core.packs.sources import PER_RECIPIENT, Source
from evenhand.core.people import Person, Role
from evenhand.core.schools import Picture, School
from evenhand.core.wording import Fill, Filling, Line, compose, fold, notes_left_out, parse

BARE = frozenset({Kind.NEWSLETTER, Kind.STATEMENT})
"""Kinds of text that stand in somebody else's page: no letterhead, no date."""

NO_RECORD: Record = {
    Source.RECIPIENT_SALUTATION: "parent or carer",
    Source.RECIPIENT_NAME: "Parent or carer",
    Source.RECIPIENT_ADDRESS: (),
    Source.RECIPIENT_CHILD: "your child",
    Source.RECIPIENT_CLASS: "your child’s class",
}
"""What stands in the slots of a text that is written to nobody in particular."""
COMMAS = {**dict.fromkeys(("ar", "ckb", "fa", "ps", "sd", "ug", "ur"), "،"), "ja": "，", "zh": "，"}
"""The comma after the closing words, where a language has one of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Everything needed to draft one text.

    `answers` are as typed, under any spelling of the placeholder's name. `per_row` are names that a
    list of recipients fills, row by row: they become slots. `row_flags` are yes-or-no answers of one
    group of rows, under folded names. `addressed` says that a letter goes to somebody by post and keeps
    room for the address in the window of the envelope. `roster` and `smallest_group` are the head-counts of
    the school, and how few people count as pointing to somebody. `nearness` is a sentence model, where the
    school has one; `elsewhere` are the cases of the school that a general text is compared with.
    """

    now: date
    pack: Pack
    template: Template
    school: School
    case: Case | None = None
    answers: Mapping[str, Raw] = field(default_factory=dict)
    signatory: Person | None = None
    signature: Picture | None = None
    recipients: tuple[str, ...] = ()
    standing: Standing = field(default_factory=Standing)
    per_row: frozenset[str] = frozenset()
    row_flags: Mapping[str, bool] = field(default_factory=dict)
    watermark: str = ""
    large_print: bool = False
    addressed: bool = True
    answers_file: str = ""
    roster: Roster = field(default_factory=Roster)
    smallest_group: int = USUAL_K
    nearness: Nearness | None = None
    elsewhere: tuple[Case, ...] = ()


def usual_signatory(template: Template, school: School, case: Case | None) -> Person | None:
    """Who would sign: the first of the template's signatories whom the school has; never a head whom
    the case is about."""
    for role in template.signatories:
        person = school.holder_of(role)
        if person and not (role is Role.HEAD and case is not None and case.head_conflicted):
            return person
    return None


def record_of(request: Request, record: Record = EMPTY) -> Record:
    """What fills every slot that the template may have: the record, else the default of the field,
    else the words for nobody in particular."""
    defaults = {
        one.source: one.default for one in request.template.fields if one.source in NO_RECORD and one.default
    }
    return {**NO_RECORD, **defaults, **dict.fromkeys(request.per_row, ""), **record}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """A text as far as it goes. What is missing stands in its brackets; `findings` say what is wrong.
    Only without findings is the draft one that may go on. `asked` are the folded names of the fields that
    apply to the choices made: an answer to any other is not in the draft."""

    draft: Draft
    findings: tuple[Finding, ...]
    asked: frozenset[str]


def prepare(request: Request, *, record: Record = EMPTY) -> Draft:
    """The draft of a text. `record` fills the slots for the lines that gates read.

    Raises `Refused` with every finding at once: answers that cannot be taken, answers to questions
    nobody asked, and placeholders that nothing fills, each with its place. Raises `Unreadable` if the
    template's wording is broken.
    """
    made = sketch(request, record=record)
    if made.findings:
        raise Refused(made.findings)
    return made.draft


def sketch(request: Request, *, record: Record = EMPTY) -> Sketch:
    """A text as far as it goes, for somebody who is still writing it. Raises `Unreadable` if the
    template's wording is broken."""
    template = request.template
    wording = parse(template.body, source=template.path, first_line=template.body_line)
    answers, wrong, findings = _answers(request)
    filling = _filling(request, answers, findings)
    asked = fields_asked(template, wording=wording, filling=filling)
    answers = {key: value for key, value in answers.items() if key in asked}
    findings += [finding for key, finding in wrong.items() if key in asked]
    blocks: tuple[Block, ...] = ()
    try:
        blocks = compose(wording, filling=filling, missing=findings)
    except Refused as refused:
        findings += refused.findings
    title = _line(template.title, "the title", request, filling, findings)
    enclosures = tuple(
        _line(one.text, "an enclosure", request, filling, findings) for one in template.enclosures
    )
    if template.signatories and request.signatory is None:
        findings.append(_nobody_signs(template))
    document = _document(request, title, blocks, enclosures)
    draft = Draft(
        pack=request.pack,
        template=template,
        school=request.school,
        case=request.case,
        document=document,
        lines=spoken_lines(document, {**dict.fromkeys(document.slots(), ""), **record_of(request, record)}),
        signatory=request.signatory,
        answers=answers,
        notes_left_out=notes_left_out(wording, filling=filling),
        recipients=request.recipients,
        standing=request.standing,
        roster=request.roster,
        smallest_group=request.smallest_group,
        nearness=request.nearness,
        elsewhere=request.elsewhere,
    )
    return Sketch(draft=draft, findings=tuple(findings), asked=asked)


def _answers(request: Request) -> tuple[dict[str, Value], dict[str, Finding], list[Finding]]:
    """The answers as values under folded names, what is wrong with others, and what nobody asked."""
    fields = {fold(one.name): one for one in request.template.fields}
    typed = {fold(name): (name, raw) for name, raw in request.answers.items()}
    findings = [_nobody_asked(name, fields, request) for key, (name, _) in typed.items() if key not in fields]
    answers: dict[str, Value] = {}
    wrong: dict[str, Finding] = {}
    for key, one in fields.items():
        if key not in typed:
            continue
        value = read_answer(one, typed[key][1], source=request.answers_file)
        if isinstance(value, Finding):
            wrong[key] = value
        elif value != "":
            answers[key] = value
    return answers, wrong, findings


def _nobody_asked(name: str, fields: Mapping[str, Field], request: Request) -> Finding:
    near = get_close_matches(fold(name), fields, n=1)
    hint = f"Did you mean “{fields[near[0]].name}”?" if near else "Take it out, or look at its spelling."
    return Finding(
        id="answer-unknown",
        level=Level.STOP,
        words=f"“{request.template.id}” does not ask for “{name}”.",
        mend=hint,
        place=Place(source=request.answers_file, part=f"field “{name}”"),
    )


def _nobody_signs(template: Template) -> Finding:
    roles = ", ".join(role.value for role in template.signatories)
    return Finding(
        id="signatory-missing",
        level=Level.STOP,
        words="Nobody is named who can sign this.",
        mend=f"Enter who holds one of these posts at the school: {roles}.",
        place=Place(source=template.path),
    )


def _filling(request: Request, answers: Mapping[str, Value], findings: list[Finding]) -> Filling:
    """What fills the wording: an answer goes before a source, a source before the default."""
    origin = Origin(
        now=request.now,
        school=request.school,
        pack=request.pack,
        case=request.case,
        signatory=request.signatory,
        language=request.template.language,
    )
    per_row = {fold(name) for name in request.per_row}
    values: dict[str, Fill] = {}
    flags: dict[str, bool] = {}
    choices: dict[str, str] = {}
    mends: dict[str, str] = {}
    for one in request.template.fields:
        key = fold(one.name)
        mends[key] = _how_to_fill(one)
        if key in per_row and key in request.row_flags:
            flags[key] = request.row_flags[key]
        elif key in per_row:
            values[key] = Slot(name=_slot_name(one, key))
        elif key in answers:
            _take_answer(one, answers[key], request, values, flags, choices)
        elif (found := _from_source(one, origin)) is not None:
            _take_given(key, found, values, flags)
        elif one.default or one.optional:
            value = read_answer(one, one.default, source=request.template.path)
            if isinstance(value, Finding):
                findings.append(value)
            else:
                _take_answer(one, value, request, values, flags, choices)
    return Filling(values=values, flags=flags, choices=choices, mends=mends)


def _from_source(one: Field, origin: Origin) -> Given:
    return given(Source(one.source), origin) if one.source in set(Source) else None


def _slot_name(one: Field, key: str) -> str:
    return one.source if one.source in set(PER_RECIPIENT) else key


def _take_answer(
    one: Field,
    value: Value,
    request: Request,
    values: dict[str, Fill],
    flags: dict[str, bool],
    choices: dict[str, str],
) -> None:
    key = fold(one.name)
    values[key] = printed(one, value, school=request.school, language=request.template.language)
    flags[key] = value if isinstance(value, bool) else bool(value)
    if one.type is FieldType.ONE_OF and isinstance(value, str):
        choices[key] = fold(value)


def _take_given(key: str, found: Given, values: dict[str, Fill], flags: dict[str, bool]) -> None:
    if isinstance(found, bool):
        flags[key] = found
        values[key] = "yes" if found else "no"
    else:
        assert found is not None
        values[key] = found
        if not isinstance(found, Slot):
            flags[key] = bool(found)


def _how_to_fill(one: Field) -> str:
    label = one.label or one.name
    if one.source.startswith("school."):
        return f"Enter “{label}” in the details of the school ({one.source})."
    if one.source:
        return f"“{label}” comes from {one.source}, which is empty: fill it there, or answer it here."
    return f"Answer “{label}”."


def _line(text: str, what: str, request: Request, filling: Filling, findings: list[Finding]) -> str:
    """A single line of the document with its values; a name without one becomes a finding."""
    line = Line(text)
    known = {key: _plain(fill) for key, fill in filling.values.items()}
    known |= {key: "yes" if answer else "no" for key, answer in filling.flags.items() if key not in known}
    for name in line.names():
        if known.get(fold(name)) is None:
            findings.append(
                Finding(
                    id="wording-unset",
                    level=Level.STOP,
                    words=f"Nothing is filled in for (({name})) in {what}.",
                    mend=filling.mends.get(fold(name), "Answer it, then try again."),
                    place=Place(source=request.template.path, part=what),
                )
            )
    return line.fill(known)


def _plain(fill: Fill) -> str | tuple[str, ...] | None:
    match fill:
        case Slot():
            return None  # a line belongs to the letter, not to one recipient
        case Link(text=text):
            return text
        case str():
            return fill
    return tuple(one.text if isinstance(one, Link) else one for one in fill)


def _document(
    request: Request, title: str, blocks: tuple[Block, ...], enclosures: tuple[str, ...]
) -> Document:
    template, school = request.template, request.school
    with_head = template.kind not in BARE
    to_somebody = template.kind is Kind.LETTER and request.addressed
    reference = request.case.reference if request.case and template.audience not in WIDE else ""
    return Document(
        title=title,
        blocks=blocks,
        language=template.language,
        letterhead=_letterhead(school) if with_head else None,
        recipient=Slot(name=Source.RECIPIENT_ADDRESS.value) if to_somebody else (),
        date=spell_date(request.now, language=template.language) if with_head else "",
        reference=f"Our reference: {reference}" if reference and with_head else "",
        closing=_closing(request),
        enclosures=enclosures,
        acknowledgement=request.pack.licence.acknowledgement,
        watermark=request.watermark,
        large_print=request.large_print,
    )


def _letterhead(school: School) -> Letterhead:
    return Letterhead(
        name=school.name,
        address=school.address,
        phone=school.phone,
        email=school.email,
        website=address_of_site(school.website),
        logo=school.logo,
    )


def _closing(request: Request) -> Closing | None:
    person = request.signatory
    if not request.template.closing or person is None:
        return None
    comma = COMMAS.get(request.template.language.split("-")[0].lower(), ",")
    return Closing(
        words=f"{request.template.closing.rstrip(',،，')}{comma}",
        name=person.name,
        title=request.school.title_of(person),
        signature=request.signature,
    )
