"""Builders: a school, a case and texts against which no gate has anything to say, to be spoilt at will."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from evenhand.core.cases import (
    Answered,
    Attribution,
    Capture,
    Case,
    Concern,
    Conversation,
    MeetingOffer,
    OfferOutcome,
    Outcome,
    Part,
    Party,
    Post,
    Route,
)
from evenhand.core.document import Document, Paragraph, Text
from evenhand.core.findings import Finding
from evenhand.core.gates import Gate, Matter, Stage
from evenhand.core.letters import Draft, SignOff, Standing
from evenhand.core.packs import About, Audience, Kind, Licence, Pack, Template
from evenhand.core.people import Person, Role
from evenhand.core.schools import School

NOW = date(2026, 11, 22)
HEAD = Person(name="Helen Marsh", role=Role.HEAD)
DSL = Person(name="Ruth Bello", role=Role.DSL)
CHAIR = Person(name="Chidi Obi", role=Role.CHAIR)
DPO = Person(name="Dora Penn", role=Role.DPO)
OFFICE = Person(name="Priya Nair", role=Role.OFFICE)
ADVISER = Person(name="Ivor Lloyd", role=Role.ADVISER)

SCHOOL = School(
    name="Thornfield Primary School",
    email="office@thornfield.example",
    not_for_profit=True,
    staff=(HEAD, DSL, CHAIR, DPO, OFFICE, ADVISER),
)
POST = Post(
    id="post",
    site="Facebook",
    link="https://www.facebook.com/groups/town/posts/99",
    posted_on=date(2026, 11, 16),
    words="That teacher left my girl alone at the gate and nobody even said sorry",
    author="author",
    attribution=Attribution.CONFIRMED,
    basis="She told us so on 17 November",
)
AUTHOR = Party(
    id="author",
    name="Zadie Okafor",
    parts=(Part.AUTHOR, Part.PARENT_INVOLVED),
    handles=("@zadie_ok",),
    class_name="4B",
)
TARGET = Party(id="target", name="Tomasz Wiśniewski", parts=(Part.TARGETED,), is_staff=True)
CASE = Case(
    reference="2026-7",
    posts=(POST,),
    parties=(AUTHOR, TARGET),
    captures=(
        Capture(
            id="capture",
            post="post",
            captured_by="Priya Nair",
            captured_on=date(2026, 11, 17),
            signed_by="Priya Nair",
            signed_on=date(2026, 11, 17),
            sha256="0f" * 32,
            hash_verified=True,
            third_parties_covered=Answered.YES,
        ),
    ),
    conversations=(
        Conversation(party="author", on=date(2026, 11, 18), by="Helen Marsh", outcome=Outcome.SPOKEN),
    ),
    meeting_offers=(MeetingOffer(party="author", on=date(2026, 11, 17), outcome=OfferOutcome.DECLINED),),
    concerns=(
        Concern(
            summary="pick-up after club",
            route=Route.CONCERN,
            routed_on=date(2026, 11, 18),
            told_on=date(2026, 11, 18),
        ),
    ),
)
STANDING = Standing(
    prepared_by="Priya Nair",
    second_reader=SignOff(name="Ruth Bello", on=NOW, reason="Nobody can be recognised."),
    approvals=(SignOff(name="Helen Marsh", on=NOW),),
)
PACK = Pack(
    id="core", version="1", title="Core pack", licence=Licence(name="CC BY 4.0", holder="The authors")
)
WIDE_LINES = (
    "Dear parents and carers",
    "Some people have lately used social media to complain.",
    "If you have a concern, ask Ruth Bello at Thornfield Primary School.",
)
WIDE = Template(
    id="incident-letter",
    title="Speaking kindly",
    kind=Kind.LETTER,
    audience=Audience.ALL_PARENTS,
    about=About.INCIDENT,
    body="\n\n".join(WIDE_LINES),
    signatories=(Role.HEAD, Role.CHAIR),
)
PRIVATE_LINES = (
    "Dear Ms Okafor",
    "I had hoped to speak with you in person, and I still do.",
    "We may have to share something to keep a child safe.",
)
PRIVATE = replace(
    WIDE,
    id="parents-involved-letter",
    audience=Audience.PARENTS_INVOLVED,
    body="\n\n".join(PRIVATE_LINES),
)
GENERAL = Template(
    id="newsletter-item",
    title="Talk with us",
    kind=Kind.NEWSLETTER,
    audience=Audience.ALL_PARENTS,
    body="Please talk with us.",
)


def document_of(lines: tuple[str, ...], title: str) -> Document:
    """A document that says the lines, one a paragraph."""
    return Document(title=title, blocks=tuple(Paragraph(runs=(Text(text=line),)) for line in lines))


def draft_of(template: Template, lines: tuple[str, ...], case: Case | None, **changes: Any) -> Draft:
    """A draft that says the lines."""
    return Draft(
        **{
            "pack": PACK,
            "template": template,
            "school": SCHOOL,
            "case": case,
            "document": document_of(lines, template.title),
            "lines": lines,
            "signatory": HEAD if template.signatories else None,
            "standing": STANDING,
            **changes,
        }
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Make:
    """What tests build with. Each builder takes the changes to a sound value."""

    now: date = NOW
    head: Person = HEAD
    dsl: Person = DSL
    chair: Person = CHAIR
    dpo: Person = DPO
    office: Person = OFFICE
    adviser: Person = ADVISER
    author: Party = AUTHOR
    target: Party = TARGET
    post: Post = POST
    school: School = SCHOOL
    pack: Pack = PACK
    standing: Standing = STANDING

    def case(self, **changes: Any) -> Case:
        """A case with a post, its author, a targeted teacher and everything done as it should be."""
        return replace(CASE, **changes)

    def wide(self, *more: str, template: dict[str, Any] | None = None, **changes: Any) -> Draft:
        """An incident letter to all parents; `more` are further lines."""
        changes = {"case": CASE, **changes}
        return draft_of(replace(WIDE, **template or {}), (*WIDE_LINES, *more), **changes)

    def private(self, *more: str, template: dict[str, Any] | None = None, **changes: Any) -> Draft:
        """A letter to the author."""
        changes = {"case": CASE, "recipients": ("author",), **changes}
        return draft_of(replace(PRIVATE, **template or {}), (*PRIVATE_LINES, *more), **changes)

    def general(self, *more: str, template: dict[str, Any] | None = None, **changes: Any) -> Draft:
        """A newsletter item behind which no case stands."""
        changes = {"case": None, **changes}
        return draft_of(replace(GENERAL, **template or {}), ("Please talk with us.", *more), **changes)


@pytest.fixture(scope="session")
def make() -> Make:
    """The builders."""
    return Make()


Ask = Callable[..., list[Finding]]


@pytest.fixture(scope="session")
def ask() -> Ask:
    """Ask one gate about a draft, at release unless told otherwise."""

    def ask(gate: Gate, draft: Draft, stage: Stage = Stage.RELEASE) -> list[Finding]:
        findings = list(gate.check(Matter(stage=stage, now=NOW, draft=draft)))
        assert {finding.id for finding in findings} <= set(gate.ids())
        return findings

    return ask


@pytest.fixture(scope="session")
def hear(ask: Ask) -> Callable[..., list[tuple[str, str]]]:
    """As `ask`, but only ids and levels."""

    def hear(gate: Gate, draft: Draft, stage: Stage = Stage.RELEASE) -> list[tuple[str, str]]:
        return [(finding.id, finding.level.value) for finding in ask(gate, draft, stage)]

    return hear
