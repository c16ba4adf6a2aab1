"""A pack as files: what `reading` reads back as the same pack."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from evenhand.core.packs import About, Field, Guidance, Licence, Option, Organisation, Pack, Template
from evenhand.core.packs.manifest import MANIFEST

# JSON leaves these as they are; TOML or YAML would end a line there or refuse them.
UNSAFE = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9 ’,.()/?!-]*(?<! )")
READ_AS_OTHER = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})


def print_pack(pack: Pack) -> dict[str, str]:
    """The files of a pack by their names. Reading them gives the same pack, but for the order of the
    templates, which is that of their ids, and for the lines at which things stand."""
    names = file_names(pack)
    files = {MANIFEST: print_manifest(pack)}
    for template, name in zip(pack.templates, names, strict=True):
        files[name] = print_template(template, pack_language=pack.language)
    return files


def file_names(pack: Pack) -> tuple[str, ...]:
    """The file name of each template: its own if no two are the same, else made of its id."""
    own = tuple(template.path for template in pack.templates)
    usable = all(name.endswith(".md") and "/" not in name and "\\" not in name for name in own)
    if usable and len(set(own)) == len(own):
        return own
    return tuple(f"{template.id}.md" for template in pack.templates)


def print_manifest(pack: Pack) -> str:
    """A pack's pack.toml."""
    lines = [
        f"id = {quoted(pack.id)}",
        f"version = {quoted(pack.version)}",
        f"title = {quoted(pack.title)}",
        f"language = {quoted(pack.language)}",
        *_if_set("description", pack.description),
        "",
        "[licence]",
        *_licence(pack.licence),
    ]
    if pack.guidance:
        lines += ["", "[guidance]", *_guidance(pack.guidance)]
    for organisation in pack.organisations:
        lines += ["", "[[organisations]]", *_organisation(organisation)]
    return "\n".join(lines) + "\n"


def _licence(licence: Licence) -> Iterator[str]:
    yield f"name = {quoted(licence.name)}"
    yield f"holder = {quoted(licence.holder)}"
    yield f"kinds = [{', '.join(quoted(kind.value) for kind in licence.kinds)}]"
    yield f"not_for_profit_only = {_truth(licence.not_for_profit_only)}"
    yield f"acknowledgement = {quoted(licence.acknowledgement)}"
    yield f"must_inform = {_truth(licence.must_inform)}"
    yield f"inform_how = {quoted(licence.inform_how)}"


def _guidance(guidance: Guidance) -> Iterator[str]:
    yield f"title = {quoted(guidance.title)}"
    yield f"edition = {quoted(guidance.edition)}"
    yield f"link = {quoted(guidance.link)}"
    yield from _day("review_on", guidance.review_on)
    yield f"superseded_by = {quoted(guidance.superseded_by)}"


def _organisation(organisation: Organisation) -> Iterator[str]:
    yield f"name = {quoted(organisation.name)}"
    yield f"link = {quoted(organisation.link)}"
    yield from _if_set("about", organisation.about)
    yield from _day("checked_on", organisation.checked_on)


def _if_set(key: str, value: str) -> Iterator[str]:
    if value:
        yield f"{key} = {quoted(value)}"


def _day(key: str, value: date | None) -> Iterator[str]:
    if value:
        yield f"{key} = {value.isoformat()}"


Said = Mapping[str, "tuple[str, ...] | Said"]
"""What a table of YAML says, key by key in their order: the lines of each key, or the table that stands
under it. What is empty is not said."""


def print_template(template: Template, *, pack_language: str = "en-GB") -> str:
    """A template's file. What is as it would be without being said is not said."""
    return "\n".join(["---", *lines_of_said(details_said(template, pack_language)), "---", template.body])


def lines_of_said(said: Said) -> Iterator[str]:
    """The lines of a table."""
    for key, value in said.items():
        if isinstance(value, tuple):
            yield from value
        elif value:
            yield f"{scalar(key)}:"
            yield from (f"  {line}" for line in lines_of_said(value))


def details_said(template: Template, pack_language: str = "en-GB") -> Said:
    """What the details of a template say."""
    language = template.language if template.language != pack_language else ""
    return {
        "id": (f"id: {scalar(template.id)}",),
        "title": (f"title: {scalar(template.title)}",),
        "purpose": _pair("purpose", template.purpose),
        "kind": (f"kind: {template.kind.value}",),
        "audience": (f"audience: {template.audience.value}",),
        "about": _pair("about", template.about.value if template.about is not About.GENERAL else ""),
        "neutral": _mark("neutral", template.neutral),
        "accuses": _mark("accuses", template.accuses),
        "without_parties": _mark("without_parties", template.without_parties),
        "language": _pair("language", language),
        "gates": _row("gates", template.gates),
        "signatories": _row("signatories", (role.value for role in template.signatories)),
        "closing": _pair("closing", template.closing),
        "enclosures": tuple(_enclosures(template)),
        "easy_read_of": _pair("easy_read_of", template.easy_read_of),
        "fields": {field.name: _field_said(field) for field in template.fields},
    }


def _enclosures(template: Template) -> Iterator[str]:
    if template.enclosures:
        yield "enclosures:"
    for enclosure in template.enclosures:
        yield f"  - kind: {scalar(enclosure.kind)}"
        yield f"    text: {scalar(enclosure.text)}"


def _field_said(field: Field) -> Said:
    return {
        "type": (f"type: {field.type.value}",),
        "label": _pair("label", field.label),
        "hint": _pair("hint", field.hint),
        "example": _pair("example", field.example),
        "default": _pair("default", field.default),
        "source": _pair("source", field.source),
        "identifies": _mark("identifies", field.identifies),
        "optional": _mark("optional", field.optional),
        "options": {option.value: _option_said(option) for option in field.options},
    }


def _option_said(option: Option) -> Said:
    return {"label": (f"label: {scalar(option.label)}",), "text": _pair("text", option.text)}


def _pair(key: str, value: str) -> tuple[str, ...]:
    return (f"{key}: {scalar(value)}",) if value else ()


def _mark(key: str, value: bool) -> tuple[str, ...]:
    return (f"{key}: true",) if value else ()


def _row(key: str, values: Iterable[str]) -> tuple[str, ...]:
    items = [scalar(value, in_row=True) for value in values]
    return (f"{key}: [{', '.join(items)}]",) if items else ()


def scalar(text: str, *, in_row: bool = False) -> str:
    """Some text as a value or key of YAML: plain where it can be nothing else, in quotes where it could."""
    plain = PLAIN.fullmatch(text) and text.lower() not in READ_AS_OTHER and not (in_row and "," in text)
    return text if plain else quoted(text)


def quoted(text: str) -> str:
    """Some text in double quotes, as both TOML and YAML read it."""
    return UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", json.dumps(text, ensure_ascii=False))


def _truth(value: bool) -> str:
    return "true" if value else "false"
