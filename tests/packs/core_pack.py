"""The core pack as its tests see it: read from its folder, drafted with its own sample answers, measured."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from evenhand.core.document import Items, Paragraph
from evenhand.core.document.reading import body_lines, words_of_runs
from evenhand.core.letters import Draft
from evenhand.core.letters.drafting import Request, prepare, record_of
from evenhand.core.packs import Audience, Field, FieldType, Kind, Pack, Template
from evenhand.core.packs.reading import read_pack
from evenhand.core.packs.sources import Source
from evenhand.core.people import Person, Role
from evenhand.core.schools import School, SchoolKind
from evenhand.core.wording import parse

FOLDER = Path(__file__).parents[2] / "packs" / "core"
TO_FAMILIES = {Audience.ALL_PARENTS, Audience.PARENTS_INVOLVED, Audience.FAMILY}
RECORD = {
    Source.RECIPIENT_SALUTATION: "Mrs Okafor",
    Source.RECIPIENT_CHILD: "Ada",
}
STAFF = (
    Person(name="Helen Marsh", role=Role.HEAD),
    Person(name="Ruth Bello", role=Role.DSL),
    Person(name="David Price", role=Role.CHAIR),
    Person(name="Mark Ellis", role=Role.DPO),
    Person(name="Priya Nair", role=Role.OFFICE),
)
Choices = Mapping[str, str]


def setting(kind: SchoolKind, *, name: str, office: str, concerns: str) -> School:
    return School(
        name=name,
        kind=kind,
        phone="01632 960123",
        email="office@thornfield.example",
        office=office,
        concerns=concerns,
        complaints_link="https://www.thornfield.example/complaints",
        policies_link="https://www.thornfield.example/policies",
        staff=STAFF,
    )


A_SCHOOL = setting(
    SchoolKind.SCHOOL,
    name="Thornfield Primary School",
    office="the school office",
    concerns="speak with your child’s teacher, or ask at the office for a time to talk",
)
A_NURSERY = setting(
    SchoolKind.NURSERY,
    name="Little Acorns",
    office="the front desk",
    concerns="speak with your child’s key person, or ask at the desk for a time to talk",
)


@cache
def core_pack() -> Pack:
    """The pack, read from its folder."""
    return read_pack({path.name: path.read_text(encoding="utf-8") for path in sorted(FOLDER.iterdir())})


def template(template_id: str) -> Template:
    """A template of the pack that is known to be there."""
    found = core_pack().template(template_id)
    assert found is not None, f"there is no {template_id}"
    return found


def to_families() -> list[Template]:
    """Every text that parents and carers get to read."""
    return [one for one in core_pack().templates if one.audience in TO_FAMILIES]


def letters_to_families() -> list[Template]:
    """Every letter to parents and carers that is not itself an easy-read twin."""
    return [one for one in to_families() if one.kind is Kind.LETTER and not one.easy_read_of]


def twins() -> list[Template]:
    """Every easy-read twin."""
    return [one for one in core_pack().templates if one.easy_read_of]


def decided(one: Template) -> list[Field]:
    """The fields that decide which words print, and are not filled by themselves."""
    kinds = (FieldType.ONE_OF, FieldType.YES_NO)
    return [field for field in one.fields if field.type in kinds and not field.source]


def answered(field: Field, *, option: int, shown: str) -> str:
    """An answer to a deciding field: an option by its number, or yes or no; `shown` may be empty."""
    if field.type is FieldType.ONE_OF:
        return field.options[min(option, len(field.options) - 1)].value
    return shown or field.example


def variants(one: Template) -> Iterator[Choices]:
    """Enough ways to answer the deciding fields that every word of the template prints in some."""
    yield {field.name: answered(field, option=0, shown="") for field in decided(one)}
    yield {field.name: answered(field, option=0, shown="no") for field in decided(one)}
    most = max((len(field.options) for field in decided(one)), default=0)
    for option in range(max(most, 1)):
        yield {field.name: answered(field, option=option, shown="yes") for field in decided(one)}


def answers_by_sample(one: Template) -> dict[str, str]:
    """The sample answer of every field that a person or the case fills."""
    return {
        field.name: field.example
        for field in one.fields
        if not field.source or field.source.startswith("case.")
    }


def drafted(
    one: Template, *, choices: Choices | None = None, school: School = A_SCHOOL, signs: Role | None = None
) -> Draft:
    """A template drafted with its own sample answers; `choices` go before them."""
    role = signs or next(iter(one.signatories), None)
    signatory = school.holder_of(role) if role else None
    request = Request(
        now=date(2026, 11, 22),
        pack=core_pack(),
        template=one,
        school=school,
        answers={**answers_by_sample(one), **(choices or {})},
        signatory=signatory,
    )
    return prepare(request, record=record_of(request, RECORD))


def words(draft: Draft) -> str:
    """Everything that the body of a draft says, a line each."""
    return "\n".join(body_lines(draft.document, slots_filled(draft)))


def slots_filled(draft: Draft) -> Mapping[str, str]:
    return {**dict.fromkeys(draft.document.slots(), ""), **RECORD}


def running_text(draft: Draft) -> list[str]:
    """What is read in a row: paragraphs and points, without headings and tables."""
    record = slots_filled(draft)
    lines: list[str] = []
    for block in draft.document.blocks:
        if isinstance(block, Paragraph):
            lines.append(words_of_runs(block.runs, record))
        elif isinstance(block, Items):
            lines += [words_of_runs(item, record) for item in block.items]
    return lines


def notes_of(one: Template) -> list[str]:
    """The notes of a template, as they stand in its file."""
    return [note.source() for note in parse(one.body).notes()]


def wording_without_notes(one: Template) -> str:
    """The body of a template as it stands in its file, without its notes."""
    body = one.body
    for note in notes_of(one):
        body = body.replace(note, "")
    return body
