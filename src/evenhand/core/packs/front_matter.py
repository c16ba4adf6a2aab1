"""The details of a template: the YAML between the two `---` lines at the top of its file."""

from dataclasses import dataclass
from enum import StrEnum

from evenhand.core.findings import Finding, Place, Unreadable
from evenhand.core.packs import (
    About,
    Audience,
    Enclosure,
    Field,
    FieldType,
    Kind,
    Option,
    Template,
)
from evenhand.core.packs.faults import Fault, fault
from evenhand.core.packs.manifest import checked_id, checked_language
from evenhand.core.packs.nearest import shortened
from evenhand.core.packs.tree import Table
from evenhand.core.packs.values import Values
from evenhand.core.packs.yaml_tree import read_yaml
from evenhand.core.people import Role
from evenhand.core.wording import fold

LARGEST = 256_000
LONGEST_NAME = 200

KEYS = (
    "id",
    "title",
    "purpose",
    "kind",
    "audience",
    "about",
    "neutral",
    "accuses",
    "without_parties",
    "language",
    "gates",
    "signatories",
    "closing",
    "enclosures",
    "easy_read_of",
    "fields",
)
FIELD_KEYS = (
    "type",
    "label",
    "hint",
    "example",
    "default",
    "source",
    "identifies",
    "optional",
    "options",
)
ENCLOSURE_KEYS = ("kind", "text")
OPTION_KEYS = ("label", "text")


class EnclosureKind(StrEnum):
    """What can go in with a letter. Stored in packs, so values never change."""

    EVIDENCE_SHEET = "evidence-sheet"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Halves:
    """A template's file cut in two: the details, and the body with the line it begins on."""

    details: str
    details_line: int
    body: str
    body_line: int


def cut(text: str, *, file: str) -> Halves:
    """Cut the file of a template behind its details. Raises `Unreadable` if it has none."""
    if _is_rule(first := text.partition("\n")[0]):
        at = len(first) + 1
        line = 2
        while at < len(text):
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            if _is_rule(text[at:end]):
                details = text[len(first) + 1 : at]
                return Halves(details=details, details_line=2, body=text[end + 1 :], body_line=line + 1)
            at, line = end + 1, line + 1
    raise Unreadable([_no_front_matter(text, file)])


def _is_rule(line: str) -> bool:
    return line.rstrip() == "---"


def _no_front_matter(text: str, file: str) -> Finding:
    begun = _is_rule(text.partition("\n")[0])
    words = "The line --- that ends the details of this template is missing."
    return fault(
        Fault.NO_FRONT_MATTER,
        Place(source=file, line=1, column=1),
        words if begun else "This file does not begin with the details of a template.",
        "Begin the file with a line ---, then the details such as id and title, then another line ---.",
    )


def read_template(text: str, *, file: str, language: str = "en-GB") -> Template:
    """The template that a file holds; `language` is that of its pack.

    Only the details are read closely here; the body is taken as it stands. Raises `Unreadable` with
    every finding.
    """
    template, findings = sketch_template(text, file=file, language=language)
    if findings:
        raise Unreadable(findings)
    return template


def sketch_template(text: str, *, file: str, language: str = "en-GB") -> tuple[Template, tuple[Finding, ...]]:
    """A template as far as its file can be read, for somebody who is still writing it, and everything that
    is wrong with it. What cannot be read counts as not said. Raises `Unreadable` if there are no details,
    or if they are no YAML."""
    halves = cut(text, file=file)
    table = read_details(halves, file=file)
    findings: list[Finding] = []
    template = _template(table, halves, file, language, findings)
    if not halves.body.strip():
        place = Place(source=file, line=halves.body_line, column=1)
        findings.append(
            fault(
                Fault.NO_BODY, place, "This template says nothing.", "Write its words after the second ---."
            )
        )
    return template, tuple(findings)


def read_details(halves: Halves, *, file: str) -> Table:
    """The details as a tree with places. Raises `Unreadable` if they are no YAML, or too large."""
    if len(halves.details) > LARGEST:
        place = Place(source=file, line=halves.details_line, column=1)
        words = f"The details of this template are longer than {LARGEST:,} characters."
        raise Unreadable([fault(Fault.TOO_LARGE, place, words, "Make several templates of it.")])
    table, broken = read_yaml(halves.details, file=file, first_line=halves.details_line)
    if table is None:
        raise Unreadable(broken)
    return table


def _template(table: Table, halves: Halves, file: str, language: str, findings: list[Finding]) -> Template:
    values = Values(table, what="the template", known=KEYS, findings=findings)
    return Template(
        id=checked_id(values),
        title=values.text("title", required=True),
        purpose=values.text("purpose"),
        kind=values.one_of("kind", Kind, default=Kind.LETTER, required=True),
        audience=values.one_of("audience", Audience, default=Audience.ALL_PARENTS, required=True),
        about=values.one_of("about", About, default=About.GENERAL),
        neutral=values.truth("neutral"),
        accuses=values.truth("accuses"),
        without_parties=values.truth("without_parties"),
        language=checked_language(values, default=language),
        gates=values.texts("gates"),
        signatories=values.several_of("signatories", Role),
        closing=values.text("closing"),
        enclosures=tuple(_enclosure(one, findings) for one in values.tables("enclosures")),
        easy_read_of=values.text("easy_read_of"),
        fields=_fields(values),
        path=file,
        body=halves.body,
        body_line=halves.body_line,
    )


def _enclosure(table: Table, findings: list[Finding]) -> Enclosure:
    values = Values(table, what="an enclosure", known=ENCLOSURE_KEYS, findings=findings)
    kind = values.one_of("kind", EnclosureKind, default=EnclosureKind.DOCUMENT, required=True)
    return Enclosure(kind=kind.value, text=values.text("text", required=True))


def _fields(values: Values) -> tuple[Field, ...]:
    fields = []
    seen: dict[str, str] = {}
    for entry, table in values.named_tables("fields"):
        _check_name(entry.key, entry.place, seen, "field", values)
        fields.append(_field(entry.key, entry.place, table, values.findings))
    return tuple(fields)


def _check_name(name: str, place: Place, seen: dict[str, str], what: str, values: Values) -> None:
    key = fold(name)
    if not key or len(name) > LONGEST_NAME or "??" in name or set(name) & set("()\n"):
        values.complain(
            Fault.BAD_NAME,
            place,
            f"“{shortened(name)}” cannot be the name of a {what}.",
            f"Use a few words without round brackets or ??, at most {LONGEST_NAME} characters.",
        )
    elif seen.setdefault(key, name) is not name:
        values.complain(
            Fault.REPEATED_NAME,
            place,
            f"The {what} “{name}” is the same as “{seen[key]}”: capitals, spaces, hyphens and "
            "underscores make no difference.",
            "Keep one of the two, or give one of them another name.",
        )


def _field(name: str, place: Place, table: Table, findings: list[Finding]) -> Field:
    values = Values(table, what=f"the field “{shortened(name)}”", known=FIELD_KEYS, findings=findings)
    return Field(
        name=name,
        type=values.one_of("type", FieldType, default=FieldType.TEXT),
        label=values.text("label"),
        hint=values.text("hint"),
        example=values.text("example"),
        default=values.text("default"),
        source=values.text("source"),
        identifies=values.truth("identifies"),
        optional=values.truth("optional"),
        options=_options(values),
        line=place.line,
    )


def _options(values: Values) -> tuple[Option, ...]:
    options = []
    seen: dict[str, str] = {}
    for entry, table in values.named_tables("options"):
        _check_name(entry.key, entry.place, seen, "option", values)
        inner = Values(
            table, what=f"the option “{shortened(entry.key)}”", known=OPTION_KEYS, findings=values.findings
        )
        label = inner.text("label", default=entry.key)
        options.append(Option(value=entry.key, label=label, text=inner.text("text")))
    return tuple(options)
