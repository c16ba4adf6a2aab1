"""Case files: TOML or JSON in, values out; whatever is wrong is said with line and column."""

import base64
import json
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, time
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import msgspec
import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from evenhand.adapters.casefiles.characters import faults_of_texts
from evenhand.adapters.casefiles.form import CaseFile
from evenhand.adapters.casefiles.schema import case_file_schema, letters_schema
from evenhand.core.findings import Finding, Level, Place, Unreadable
from evenhand.core.packs.toml_tree import read_toml
from evenhand.core.packs.tree import Table, place_in

LARGEST_FILE = 5_000_000
LARGEST_PICTURE = 5_000_000
PICTURE_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
DEEPEST = 40


def read_case_file(path: Path, *, letters: Path | None = None) -> CaseFile:
    """The case file at a path; what ends in `.json` is JSON, everything else TOML.

    `letters` is a second file that holds nothing but what stands under `letters`, one table for each
    template; its tables go before those of the case file. Raises `Unreadable` with every finding:
    file, line, column and what was expected.
    """
    values, places = _checked(path, case_file_schema())
    if letters is not None:
        more, _ = _checked(letters, letters_schema())
        values = {**values, "letters": {**values.get("letters", {}), **more}}
    try:
        return msgspec.convert(_with_pictures(values, path.parent, places), CaseFile)
    except msgspec.ValidationError as error:
        raise Unreadable([_wrong(str(error), Place(source=path.name))]) from None


def _checked(path: Path, schema: Mapping[str, Any]) -> tuple[Any, "_Places"]:
    text = _text(path)
    values, places = _json(text, path.name) if path.suffix.lower() == ".json" else _toml(text, path.name)
    findings = [_finding(error, places) for error in _errors(values, schema)]
    findings += [_wrong(words, places.of(steps), mend) for steps, words, mend in faults_of_texts(values)]
    if findings:
        raise Unreadable(sorted(findings, key=lambda one: (one.place.line, one.place.column)))
    return values, places


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST_FILE:
            limit = f"{LARGEST_FILE // 1_000_000} MB"
            raise Unreadable([_wrong(f"The file is larger than {limit}.", Place(source=path.name))])
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        words = f"The file cannot be read: {error.strerror or 'the system did not say why'}."
        mend = "Look whether its name is right, whether it is a file, and whether you may read it."
        raise Unreadable([_wrong(words, Place(source=path.name), mend)]) from None
    except UnicodeDecodeError as error:
        words = f"The file is not UTF-8 text: byte {error.start + 1} does not fit."
        raise Unreadable([_wrong(words, Place(source=path.name))]) from None


class _Places:
    """Line and column of anything in the file, by the keys and numbers that lead to it."""

    def __init__(self, file: str, tree: Table | yaml.Node | None) -> None:
        self.file, self.tree = file, tree

    def of(self, steps: Iterable[str | int]) -> Place:
        """The place of what the steps lead to, or of the last thing on the way that is there."""
        if isinstance(self.tree, Table):
            return place_in(self.tree, *steps)
        node, mark = self.tree, self.tree.start_mark if self.tree else None
        for step in steps:
            found = _json_child(node, step)
            if found is None:
                break
            node, mark = found
        if mark is None:
            return Place(source=self.file)
        return Place(source=self.file, line=mark.line + 1, column=mark.column + 1)


def _json_child(node: yaml.Node | None, step: str | int) -> tuple[yaml.Node, yaml.Mark] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == step:
                return value, key.start_mark
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        child = node.value[step]
        return child, child.start_mark
    return None


def _toml(text: str, file: str) -> tuple[Any, _Places]:
    table, findings = read_toml(text, file=file)
    if table is None:
        raise Unreadable(findings)
    return _plain(tomllib.loads(text)), _Places(file, table)


def _json(text: str, file: str) -> tuple[Any, _Places]:
    try:
        values = json.loads(text, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        place = Place(source=file, line=error.lineno, column=error.colno)
        raise Unreadable([_wrong(f"This is no valid JSON: {error.msg}.", place)]) from None
    except (_Twice, RecursionError) as error:
        words = f"The key “{error}” stands twice." if isinstance(error, _Twice) else "It is nested too deep."
        raise Unreadable([_wrong(words, Place(source=file))]) from None
    try:
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError):
        tree = None  # JSON that YAML reads otherwise, such as tabs: the file is named without the line
    return values, _Places(file, tree)


class _Twice(ValueError):
    """A JSON object has one key twice."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key, value in pairs:
        if key in values:
            raise _Twice(key)
        values[key] = value
    return values


def _plain(value: Any, depth: int = 0) -> Any:
    """TOML's dates and times as ISO text, as JSON has them."""
    match value:
        case date() | time():
            return value.isoformat()
        case dict():
            return {key: _plain(one, depth + 1) for key, one in value.items()}
        case list():
            return [_plain(one, depth + 1) for one in value]
    return value


def _errors(values: Any, schema: Mapping[str, Any]) -> Iterable[ValidationError]:
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for error in validator.iter_errors(values):
        yield from _innermost(error)


def _innermost(error: ValidationError) -> list[ValidationError]:
    """What is really wrong where several forms are allowed: the complaints of the form that was meant,
    which is any whose type fits at all."""
    if error.validator not in ("anyOf", "oneOf") or not error.context:
        return [error]
    here = len(error.absolute_path)
    meant = [one for one in error.context if one.validator != "type" or len(one.absolute_path) > here]
    return [found for one in meant for found in _innermost(one)] or [error]


def _finding(error: ValidationError, places: _Places) -> Finding:
    steps = list(error.absolute_path)
    if error.validator == "additionalProperties" and isinstance(error.instance, Mapping):
        return _unknown_key(error, places, steps)
    place = places.of(steps)
    where = ".".join(str(step) for step in steps) or "the file"
    if error.validator == "required" and isinstance(error.instance, Mapping):
        missing = [name for name in error.validator_value if name not in error.instance]
        return _wrong(f"“{where}” lacks: {', '.join(missing)}.", place, "Add what is missing.")
    return _wrong(f"“{where}” holds {_shown(error.instance)}.", place, _expected(error))


def _unknown_key(error: ValidationError, places: _Places, steps: list[str | int]) -> Finding:
    known = list(error.schema.get("properties", {}))
    key = next(one for one in error.instance if one not in known)
    near = get_close_matches(key, known, n=1)
    mend = f"Did you mean “{near[0]}”?" if near else f"It may hold: {', '.join(known)}."
    return Finding(
        id="case-unknown-key",
        level=Level.STOP,
        words=f"Nobody knows what “{key}” means here.",
        mend=mend,
        place=places.of([*steps, key]),
    )


def _shown(value: Any) -> str:
    text = "nothing" if value is None else f"“{value}”"
    return text if len(text) <= 60 else f"{text[:58]}…”"


def _expected(error: ValidationError) -> str:
    match error.validator:
        case "enum":
            return f"Choose one of: {', '.join(str(one) for one in error.validator_value)}."
        case "type":
            kinds = error.validator_value
            several = [kinds] if isinstance(kinds, str) else kinds
            return f"Expected was {' or '.join(KINDS.get(one, one) for one in several)}."
        case "format":
            return f"Expected was a {error.validator_value}, such as 2026-05-03."
        case "anyOf":
            return f"Expected was one of: {'; '.join(_form(one) for one in error.validator_value)}."
    return f"Expected was: {error.validator} {error.validator_value}."


KINDS = {
    "string": "text in quotes",
    "boolean": "true or false",
    "array": "a list",
    "object": "a table",
    "integer": "a whole number",
    "number": "a number",
    "null": "nothing",
}


def _form(schema: Mapping[str, Any]) -> str:
    if "$ref" in schema:
        return f"a table of {str(schema['$ref']).rsplit('/', 1)[-1]}"
    if "enum" in schema:
        return ", ".join(str(one) for one in schema["enum"])
    return str(schema.get("format") or KINDS.get(str(schema.get("type")), schema.get("type", "?")))


def _with_pictures(values: Any, folder: Path, places: _Places) -> Any:
    """The values with the bytes of each picture in place of its file name."""
    values = {**values, "school": dict(values["school"])}
    if values["school"].get("logo"):
        values["school"]["logo"] = _picture(values["school"]["logo"], folder, places.of(["school", "logo"]))
    if "signatures" in values:
        values["signatures"] = {
            role: _picture(one, folder, places.of(["signatures", role]))
            for role, one in values["signatures"].items()
        }
    return values


def _picture(entry: Mapping[str, str], folder: Path, place: Place) -> dict[str, str]:
    path = folder / entry["file"]
    if not path.resolve().is_relative_to(folder.resolve()):
        raise Unreadable([_wrong("The picture lies outside the folder of the case file.", place)])
    if not entry["alt"].strip():
        words = "The picture has no description for people who cannot see it."
        raise Unreadable([_wrong(words, place, "Say in “alt” what it shows.")])
    try:
        data = path.read_bytes()
    except OSError:
        raise Unreadable([_wrong(f"There is no picture {entry['file']}.", place)]) from None
    if not data.startswith(PICTURE_STARTS) or len(data) > LARGEST_PICTURE:
        words = f"{entry['file']} is no PNG or JPEG picture of at most {LARGEST_PICTURE // 1_000_000} MB."
        raise Unreadable([_wrong(words, place)])
    return {"data": base64.b64encode(data).decode("ascii"), "alt": entry["alt"]}


def _wrong(words: str, place: Place, mend: str = "Put it right, then try again.") -> Finding:
    return Finding(id="case-unreadable", level=Level.STOP, words=words, mend=mend, place=place)
