"""Who is meant by a bare "[name]": it depends on what stands around it."""

import re
from dataclasses import dataclass

from evenhand.core.packs import Field, FieldType
from evenhand.core.packs.recognise.meanings.asking import Asked
from evenhand.core.packs.recognise.meanings.meaning import Near
from evenhand.core.packs.recognise.recognised import Confidence
from evenhand.core.packs.recognise.vocabulary import CHAIRS, DATA_LEADS, LEADERS, SAFEGUARDERS

NAME = re.compile(
    r"^(?:(?:your|full|staff|their|person['’]?s?|first|member of staff|teacher['’]?s?) )*names?"
    r"(?: here)?(?: (?:and|&|/) (?:job )?(?:role|title|position)s?)?$"
)
TAKES_NOTES = re.compile(r"\bnotes?\b|note-?taker|\bminutes\b", re.IGNORECASE)
IS_COLLEAGUE = re.compile(r"\b(?:colleague|joined by|accompanied by|member of staff)\W{1,3}$", re.IGNORECASE)
OF_CHILD = re.compile(r"\b(?:child|son|daughter|pupil|student),?\s*$", re.IGNORECASE)
NEAREST = 45


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Somebody known by a role that stands close to the name."""

    role: re.Pattern[str]
    field: Field


def _holder(role: str, name: str, label: str, example: str, source: str) -> Holder:
    return Holder(
        role=re.compile(rf"\b{role}\b", re.IGNORECASE),
        field=Field(name=name, label=label, example=example, source=source),
    )


HOLDERS = (
    _holder(SAFEGUARDERS, "dsl name", "Name of the Designated Safeguarding Lead", "Mr D. Shah", "dsl.name"),
    _holder(CHAIRS, "chair name", "Name of the chair", "Mrs A. Lindqvist", "chair.name"),
    _holder(DATA_LEADS, "dpo name", "Name of the data protection lead", "Ms J. Price", "dpo.name"),
    _holder(LEADERS, "head name", "Name of the head", "Ms R. Okafor", "head.name"),
)
SIGNATORY = Field(
    name="signatory name",
    label="Name of the person who signs",
    example="Ms R. Okafor",
    source="signatory.name",
)
NOTE_TAKER = Field(
    name="note taker",
    type=FieldType.PERSON,
    label="Colleague who takes notes, with name and role",
    example="Mrs L. Hart, office manager",
    identifies=True,
)
COLLEAGUE = Field(
    name="colleague",
    type=FieldType.PERSON,
    label="Colleague, with name and role",
    example="Mrs L. Hart, office manager",
    identifies=True,
)
CHILD = Field(
    name="child name", label="Name of the child", example="Sam", source="recipient.child", identifies=True
)
ANYBODY = Field(name="name", type=FieldType.PERSON, label="Name", example="Mrs L. Hart", identifies=True)


def person_of(asked: Asked, near: Near) -> tuple[Field, Confidence] | None:
    """The field for a blank that asks for a name and says no more; None if it asks for something else."""
    if not NAME.match(asked.words):
        return None
    if near.signing:
        return SIGNATORY, Confidence.HIGH
    if IS_COLLEAGUE.search(near.before) or TAKES_NOTES.search(near.after[:120]):
        takes_notes = TAKES_NOTES.search(near.before[-60:] + near.after[:120])
        return (NOTE_TAKER if takes_notes else COLLEAGUE), Confidence.HIGH
    if OF_CHILD.search(near.before):
        return CHILD, Confidence.HIGH
    holder = _nearest(near)
    return (holder.field, Confidence.HIGH) if holder else (ANYBODY, Confidence.LOW)


def _nearest(near: Near) -> Holder | None:
    """The holder of the role that stands closest, before or behind."""
    found = []
    for holder in HOLDERS:
        behind = holder.role.search(near.after[:NEAREST])
        ahead = list(holder.role.finditer(near.before[-NEAREST:]))
        if behind:
            found.append((behind.start(), holder))
        if ahead:
            found.append((len(near.before[-NEAREST:]) - ahead[-1].end(), holder))
    return min(found, key=lambda one: one[0])[1] if found else None
