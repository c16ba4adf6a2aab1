"""From what the linter says to the control of the form that it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from evenhand.apps.packs.detail_words import FIELD_KEYS, KEYS, OPTION_KEYS
from evenhand.apps.packs.detailing import Details
from evenhand.apps.packs.parting import name_of, title_of
from evenhand.apps.packs.telling import Said, said
from evenhand.core.findings import Finding, Unreadable
from evenhand.core.packs.front_matter import cut, read_details
from evenhand.core.packs.tree import Table, steps_at
from evenhand.core.wording.parts import Part, at, lines_of_parts, parts_of


def said_of_fields(form: Details, text: str, findings: tuple[Finding, ...], *, file: str) -> list[Said]:
    """What the linter says of the text that a form comes to, each thing with the control it is about instead
    of a line of the file."""
    try:
        halves = cut(text, file=file)
        table = read_details(halves, file=file)
    except Unreadable:
        return said(findings)
    whole, told = parts_of(halves.body), []
    for one in findings:
        place, control = _where(one, table, whole, halves.body_line, form)
        name = str(form[control].auto_id) if control else ""
        boxes = control in ("signatories", "gates")
        told += [
            replace(row, place=place or row.place, href=f"#{name}{'_0' * boxes}" if name else "")
            for row in said([one])
        ]
    tones = ["red", "yellow", "blue"]
    return sorted(dict.fromkeys(told), key=lambda row: tones.index(row.tone))


def _where(finding: Finding, table: Table, whole: Part, body_line: int, form: Details) -> tuple[str, str]:
    line = finding.place.line
    if not line:
        return "", ""
    if line >= body_line:
        return _in_words(whole, line - body_line + 1, form)
    return control_at(form, steps_at(table, line))


def _in_words(whole: Part, line: int, form: Details) -> tuple[str, str]:
    """The innermost part that has a line of the words."""
    found = [path for path, (first, last) in lines_of_parts(whole).items() if path and first <= line <= last]
    if not found:
        return f"The words, line {line}", "part-0-words" if "part-0-words" in form.fields else ""
    path = max(found, key=len)
    part, first = at(whole, path), lines_of_parts(whole)[path][0]
    inner = line - first - part.opening.count("\n") + 1
    place = f"{title_of(part, path)}, line {inner}" if part.text and inner > 0 else title_of(part, path)
    names = (name_of(path, what) for what in ("words", "label", "below"))
    return place, next((name for name in names if name in form.fields), "")


def control_at(form: Details, steps: Sequence[str | int]) -> tuple[str, str]:
    """What stands where some steps into the details lead: in words, and the control for it."""
    match steps:
        case ["fields", str(name), *inner]:
            known = _names(form)
            number = known.index(name) if name in known else -1
            return f"Field “{name}”{_inner_words(inner)}", _field_control(form, number, inner)
        case [str(key), *inner]:
            name = f"enclosure-{inner[0] if inner else 0}-text" if key == "enclosures" else key
            return KEYS.get(key, f"“{key}”"), name if name in form.fields else ""
    return "", ""


def _names(form: Details) -> list[str]:
    """The names of the fields as the form has them now, by their numbers."""
    was = [*(one.name for one in form.before.fields), *form.fresh]
    return [str(form[f"field-{number}-name"].value() or name) for number, name in enumerate(was)]


def _field_control(form: Details, number: int, inner: Sequence[str | int]) -> str:
    if number < 0:
        return ""
    name = f"field-{number}-{inner[0] if inner else 'label'}"
    if inner and inner[0] == "options" and number < len(form.before.fields):
        values = [one.value for one in form.before.fields[number].options]
        row = values.index(str(inner[1])) if len(inner) > 1 and inner[1] in values else 0
        name = f"field-{number}-option-{row}-{inner[2] if len(inner) > 2 else 'label'}"
    return name if name in form.fields else f"field-{number}-label"


def _inner_words(inner: Sequence[str | int]) -> str:
    match inner:
        case []:
            return ""
        case ["options", str(value), *deeper]:
            words = f", answer “{value}”"
            known = deeper and deeper[0] in OPTION_KEYS
            return f"{words}, {OPTION_KEYS[str(deeper[0])].lower()}" if known else words
        case [key, *_]:
            return f", {FIELD_KEYS.get(str(key), str(key)).lower()}"
    return ""
