"""The JSON Schema of a case file, made from the types of `form`."""

from typing import Any

import msgspec

from evenhand.adapters.casefiles.form import CaseFile

TITLE = "Evenhand case file"
PICTURE = {
    "title": "Picture",
    "description": "A PNG or JPEG file beside the case file, and what it shows in words.",
    "type": "object",
    "properties": {"file": {"type": "string"}, "alt": {"type": "string"}},
    "required": ["file", "alt"],
    "additionalProperties": False,
}


def case_file_schema() -> dict[str, Any]:
    """The schema, as draft 2020-12. Keys nobody knows are errors: a misspelt one would be lost."""
    (root,), parts = msgspec.json.schema_components((CaseFile,), ref_template="#/$defs/{name}")
    definitions = {name: _closed(part) for name, part in sorted(parts.items())}
    definitions["Picture"] = PICTURE
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": TITLE,
        **root,
        "$defs": definitions,
    }


def letters_schema() -> dict[str, Any]:
    """The schema of a file that holds only what stands under `letters` of a case file."""
    whole = case_file_schema()
    section = {"$ref": "#/$defs/LetterSection"}
    return {
        "$schema": whole["$schema"],
        "type": "object",
        "additionalProperties": section,
        "$defs": whole["$defs"],
    }


def _closed(part: dict[str, Any]) -> dict[str, Any]:
    described = {"description": " ".join(part["description"].split())} if "description" in part else {}
    closed = {"additionalProperties": False} if "properties" in part else {}
    return {**part, **described, **closed}
