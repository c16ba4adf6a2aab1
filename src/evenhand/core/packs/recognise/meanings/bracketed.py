"""What stands in brackets: a field, an instruction, alternatives, or words that may be left out."""

import re
from dataclasses import replace

from evenhand.core.packs import Field, FieldType
from evenhand.core.packs.recognise.blank import Blank
from evenhand.core.packs.recognise.lines import plain
from evenhand.core.packs.recognise.meanings.asking import Asked, asked
from evenhand.core.packs.recognise.meanings.choices import one_of
from evenhand.core.packs.recognise.meanings.meaning import Meaning, Near, Use
from evenhand.core.packs.recognise.meanings.people import person_of
from evenhand.core.packs.recognise.meanings.roles import role_meaning
from evenhand.core.packs.recognise.meanings.subjects import subject_of
from evenhand.core.packs.recognise.naming import capitalised, field_name, shortened, telling_words
from evenhand.core.packs.recognise.recognised import Confidence
from evenhand.core.packs.recognise.vocabulary import IS_ROLE, IS_SETTING

INSTRUCTION = re.compile(
    r"\s*(?:please\s+)?(?:amend|delete|remove|substitute|replace|choose|select|adapt|change|edit|tailor|consider|keep"
    r"|repeat|use|only|if|where|when|as|optional|note|nb|n\.b\.|do not|see"
    r"|this (?:section|paragraph|part|letter|sentence)"
    r" (?:(?:can|may|should|must) (?:be|only)|is (?:optional|only)|if))\b",
    re.IGNORECASE,
)
DELETE = re.compile(
    r"\s*(?:please\s+)?(?:delete|choose|select|amend)\b[^:–/]{0,40}[:–]\s*(?=.*/)", re.IGNORECASE
)
ASKS = re.compile(
    r"\b(?:names?|dates?|times?|address|numbers?|details?|links?|phone|e-?mail|roles?|title|position|url)\b",
    re.IGNORECASE,
)
TO_TALK = re.compile(
    r"\b(?:speak|talk|contact|call|ring|phon|e-?mail|visit|meet|com(?:e|ing) in)\w*", re.IGNORECASE
)
OURS = re.compile(r"\b(?:our|the|a|this|your|each|whole)\s*\Z", re.IGNORECASE)
ON, AT = (
    re.compile(r"\b(?:on|by|before|until|from|dated)\s*\Z", re.IGNORECASE),
    re.compile(r"\bat\s*\Z", re.IGNORECASE),
)
RULED = re.compile(r"[._…]{2,}|\b[Xx]{2,}\b")
LABEL = re.compile(r"([^.!?;,:¤]{1,60}?)\s*[:.]?\s*\Z")


def bracket_meaning(blank: Blank, near: Near) -> Meaning:
    """The meaning of what is enclosed in brackets, or of an empty run of dots, lines or crosses."""
    if not blank.inside.strip(" ._…xX"):
        return _empty(blank, near)
    wanted = asked(blank.inside)
    parts = _alternatives(blank.inside, wanted)
    if parts:
        return _one_of(blank, near, parts)
    if INSTRUCTION.match(blank.inside) and not wanted.asking:
        return _instruction(blank)
    return _known(blank, wanted, near) or _long(blank, wanted) or _text(blank, wanted, near)


def _alternatives(inside: str, wanted: Asked) -> tuple[str, ...]:
    told = DELETE.match(inside)
    words = inside[told.end() :] if told else inside
    if wanted.asking or wanted.example or (ASKS.search(words) and not told):
        return ()
    parts = tuple(plain(part) for part in words.split("/"))
    fits = len(parts) > 1 and all(part and len(part.split()) <= 6 for part in parts)
    return parts if fits else ()


def _one_of(blank: Blank, near: Near, parts: tuple[str, ...]) -> Meaning:
    if all(IS_SETTING.match(part) for part in parts):
        return setting_word(blank) if OURS.search(near.before) else _school_name(blank)
    if all(IS_ROLE.match(part) for part in parts):
        return role_meaning(replace(blank, parts=parts), near)
    label = f"What fits: {' / '.join(shortened(part, longest=24) for part in parts)}"
    return Meaning(
        use=Use.FILL,
        confidence=Confidence.MEDIUM,
        became="a choice of one wording",
        to_do="See that each option reads well in its sentence.",
        field=replace(one_of(parts, label=label, together=False), hint=_origin(blank)),
    )


def setting_word(blank: Blank) -> Meaning:
    """The word a school has for itself."""
    field = Field(
        name="school word",
        label="What the school calls itself",
        example="school",
        source="school.kind_word",
        hint=_origin(blank),
    )
    return Meaning(
        use=Use.FILL, confidence=blank.confidence, became="the school's own word for itself", field=field
    )


def _school_name(blank: Blank) -> Meaning:
    field = Field(
        name="school name",
        label="Name of the school",
        example="Thornfield Primary School",
        source="school.name",
        hint=_origin(blank),
    )
    return Meaning(
        use=Use.FILL,
        confidence=Confidence.MEDIUM,
        became="field “school name”, filled by school.name",
        to_do="See whether the name is meant, or only the word for the kind of school.",
        field=field,
    )


def _instruction(blank: Blank) -> Meaning:
    return Meaning(
        use=Use.DROP,
        confidence=Confidence.MEDIUM,
        became="a note that never prints",
        to_do="See that it is an instruction and not wording.",
        note=plain(blank.inside),
    )


def _known(blank: Blank, wanted: Asked, near: Near) -> Meaning | None:
    person = person_of(wanted, near)
    if person is not None:
        field, sure = person
        return _fill(blank, wanted, field, sure, shared=bool(field.source) or field.name != "name")
    subject = subject_of(wanted.words, near.around())
    if subject is None:
        return None
    field = subject.field
    if wanted.long and not field.source and field.type is FieldType.TEXT:
        field = replace(field, type=FieldType.LONG_TEXT)
    sure = blank.confidence if field.source else Confidence.MEDIUM
    return _fill(blank, wanted, field, sure, shared=subject.shared)


def _fill(blank: Blank, wanted: Asked, field: Field, sure: Confidence, *, shared: bool) -> Meaning:
    by_itself = f", filled by {field.source}" if field.source else ""
    return Meaning(
        use=Use.FILL,
        confidence=sure,
        became=f"field “{field.name}” ({field.type.value}){by_itself}",
        to_do="" if sure is Confidence.HIGH else f"See that “{field.label}” is what is meant.",
        field=replace(field, hint=_origin(blank, wanted.example)),
        shared=shared,
    )


def _long(blank: Blank, wanted: Asked) -> Meaning | None:
    """A whole sentence in brackets may be left out; one with round brackets of its own must stay."""
    words = plain(blank.inside)
    if len(words.split()) < 9 or wanted.asking or not words[:1].isupper():
        return None
    if set("()?[]{}<>«»_") & set(words):
        return Meaning(
            use=Use.KEEP,
            confidence=Confidence.LOW,
            became="wording, as it stands",
            to_do="It looks like words that may be left out: make it a passage, or take the brackets away.",
        )
    name = " ".join(telling) if (telling := telling_words(words)) else "more"
    field = Field(
        name=name, type=FieldType.YES_NO, label=f"Say “{shortened(words)}”?", default="yes", example="yes"
    )
    return Meaning(
        use=Use.OPTION,
        confidence=Confidence.MEDIUM,
        became=f"words that print if “{name}” is yes",
        to_do="See that the letter reads well without them.",
        field=field,
        text=words,
    )


def _text(blank: Blank, wanted: Asked, near: Near) -> Meaning:
    """A text field that carries the document's own words as its name."""
    about_talking = TO_TALK.search(wanted.example) and near.before.rstrip().endswith(" by")
    name = "how to talk to us" if about_talking else field_name(wanted.words) or "details"
    label = "How parents can talk to us" if about_talking else capitalised(wanted.words) or "Details"
    long = wanted.long and not near.before.rstrip().endswith((" by", " to", " the"))
    field = Field(
        name=name,
        type=FieldType.LONG_TEXT if long else FieldType.TEXT,
        label=shortened(label),
        example=wanted.example.split("/")[0] or shortened(capitalised(wanted.words)),
        identifies=not about_talking,
    )
    return _fill(blank, wanted, field, Confidence.MEDIUM, shared=name not in ("details", "name"))


def _empty(blank: Blank, near: Near) -> Meaning:
    """A blank that names nothing is named by the words before it."""
    match = LABEL.search(near.before)
    words = field_name(" ".join(match[1].split()[-3:])) if match else ""
    known = _known(blank, Asked(words=words), near) if words else None
    if known is not None:
        return replace(known, confidence=Confidence.MEDIUM)
    kind = (
        FieldType.DATE
        if ON.search(near.before)
        else FieldType.TIME
        if AT.search(near.before)
        else FieldType.TEXT
    )
    examples = {FieldType.DATE: "2026-11-30", FieldType.TIME: "15:30", FieldType.TEXT: "as agreed"}
    name = kind.value if kind is not FieldType.TEXT else "blank"
    field = Field(
        name=name,
        type=kind,
        label=f"What stands after “{_before(near)}”",
        example=examples[kind],
        identifies=kind is FieldType.TEXT,
    )
    return _fill(blank, Asked(words=""), field, Confidence.LOW, shared=False)


def _before(near: Near) -> str:
    """The last words before a blank, without other blanks."""
    words = RULED.sub(" … ", near.before).split()
    return " ".join(words[-6:]) or "the beginning"


def _origin(blank: Blank, example: str = "") -> str:
    such_as = f"For example: {example}. " if example else ""
    return f"{such_as}In the document: {plain(blank.inside) or blank.spelling}."
