"""One text of the document, written as a template."""

from collections.abc import Sequence
from dataclasses import dataclass

from evenhand.core.packs import Field, Organisation, Template
from evenhand.core.packs.printing import print_template
from evenhand.core.packs.recognise.desk import Desk
from evenhand.core.packs.recognise.ending import end_text
from evenhand.core.packs.recognise.ledger import Ledger
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.links import (
    address_of,
    findings_about,
    link_list_length,
    organisation_of,
)
from evenhand.core.packs.recognise.naming import shortened
from evenhand.core.packs.recognise.opening import open_text
from evenhand.core.packs.recognise.parts import Part
from evenhand.core.packs.recognise.preface import Preface
from evenhand.core.packs.recognise.profile import Profile
from evenhand.core.packs.recognise.recognised import Became, Confidence

ORGANISATIONS = Field(
    name="organisations",
    label="Places for more help",
    source="organisations",
    example="Childnet, https://www.childnet.com",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """A template as it was written, the text of its file, and the organisations it listed."""

    template: Template
    file: str
    organisations: tuple[Organisation, ...] = ()


def draft(part: Part, *, profile: Profile, preface: Preface, ledger: Ledger) -> Drafted:
    """Write a part of the document as a template, and tell the fate of its lines."""
    desk = Desk(part=part, profile=profile, ledger=ledger)
    open_text(desk, preface=preface)
    _body(desk)
    end_text(desk)
    template = _template(desk)
    file = print_template(template)
    first_line = len(file.split("\n")) - len(desk.sheet.lines)
    desk.sheet.tell(ledger, template=profile.id, first_line=first_line)
    _tell_title(desk)
    return Drafted(template=template, file=file, organisations=tuple(desk.organisations))


def _body(desk: Desk) -> None:
    """Paragraphs in order; a list of addresses becomes the pack's list of organisations."""
    body, start, index = desk.part.body, 0, 0
    while index < len(body):
        length = link_list_length(body, index)
        if length:
            desk.paragraphs.write(body[start:index])
            _organisations(desk, body[index : index + length])
            start = index + length
        index += length or 1
    desk.paragraphs.write(body[start:])


def _organisations(desk: Desk, lines: Sequence[Line]) -> None:
    desk.sheet.paragraph(f"(({desk.fields.use(ORGANISATIONS, shared=True)}))")
    for line in lines:
        organisation, blank = organisation_of(line), address_of(line)
        desk.organisations.append(organisation)
        desk.sheet.account(line, Became.ORGANISATION)
        desk.ledger.guess_removed(line, template=desk.profile.id)
        desk.guess(
            line,
            f"organisation “{organisation.name}”, {organisation.link}",
            confidence=Confidence.MEDIUM,
            to_do="Open the link, and note the day in the details of the pack (pack.toml).",
        )
        for finding in findings_about(blank.inside, desk.ledger.place(line, blank.start)):
            desk.ledger.find(finding)


def _template(desk: Desk) -> Template:
    profile = desk.profile
    desk.guess_made(
        desk.title_line,
        f"{profile.kind.value} for {profile.audience.value}, {profile.about.value}"
        + (", treats its reader as the author of a post" if profile.accuses else ""),
        to_do="See that kind, audience and subject are right: the gates depend on them.",
        confidence=profile.confidence,
    )
    return Template(
        id=profile.id,
        title=profile.title,
        kind=profile.kind,
        audience=profile.audience,
        about=profile.about,
        accuses=profile.accuses,
        purpose=shortened(f"Taken over from {desk.ledger.source}, line {desk.first_line}.", longest=120),
        path=f"{profile.id}.md",
        gates=tuple(desk.paragraphs.gates),
        signatories=profile.signatories,
        closing=desk.closing,
        enclosures=tuple(desk.paragraphs.enclosures),
        fields=desk.fields.fields(),
        body=desk.sheet.text(),
    )


def _tell_title(desk: Desk) -> None:
    title = desk.part.title
    if title is not None:
        desk.ledger.guess_removed(title, template=desk.profile.id)
        if not desk.title_printed:
            desk.ledger.fate(title, Became.TITLE, template=desk.profile.id, at=3)
