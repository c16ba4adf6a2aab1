"""Roles with slashes between them: who signs, what the leader is called, or a role to fill in."""

from evenhand.core.packs import Field, FieldType
from evenhand.core.packs.recognise.blank import Blank
from evenhand.core.packs.recognise.lines import plain
from evenhand.core.packs.recognise.meanings.meaning import Meaning, Near, Use
from evenhand.core.packs.recognise.recognised import Confidence
from evenhand.core.packs.recognise.vocabulary import IS_CHAIR, IS_LEADER, IS_SAFEGUARDER
from evenhand.core.people import Role


def role_meaning(blank: Blank, near: Near) -> Meaning:
    """In a signature the post of whoever signs; in a sentence the school's word for its leader, if all
    the roles are words for that; otherwise a role to fill in."""
    hint = f"In the document: {plain(blank.inside)}."
    if near.signing:
        field = Field(
            name="signatory title",
            label="Post of the person who signs",
            example="Headteacher",
            source="signatory.title",
            hint=hint,
        )
        return Meaning(
            use=Use.FILL, confidence=Confidence.HIGH, became="the post of whoever signs", field=field
        )
    if all(IS_LEADER.match(part) for part in blank.parts):
        field = Field(
            name="leader word",
            label="What the person in charge is called here",
            example="headteacher",
            source="school.leader_word",
            hint=hint,
        )
        became = "the school's own word for its leader"
        return Meaning(use=Use.FILL, confidence=Confidence.HIGH, became=became, field=field)
    field = Field(
        name="role",
        type=FieldType.ROLE,
        label="Which role is meant",
        example=_known_role(blank.parts[0]),
        hint=hint,
    )
    return Meaning(
        use=Use.FILL,
        confidence=Confidence.MEDIUM,
        became="field “role” (role)",
        to_do="Say which of the roles is meant, or let whoever drafts say it.",
        field=field,
    )


def _known_role(words: str) -> str:
    """The role of ours that is nearest to the words."""
    if IS_CHAIR.match(words):
        return Role.CHAIR.value
    if IS_SAFEGUARDER.match(words):
        return Role.DSL.value
    return Role.HEAD.value if IS_LEADER.match(words) else Role.STAFF.value
