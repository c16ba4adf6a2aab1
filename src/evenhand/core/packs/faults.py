"""What can be wrong with the files of a pack before they are a pack at all.

Everything here stops: a pack that says something else than its author meant must not be read at all.
The ids stand in reports and in the reference, so they never change.
"""

from enum import StrEnum

from evenhand.core.findings import Finding, Level, Place


class Fault(StrEnum):
    """Why the files of a pack cannot be read. Stored in reports, so values never change."""

    MANIFEST_MISSING = "pack-manifest-missing"
    UNKNOWN_FILE = "pack-unknown-file"
    TOO_LARGE = "pack-too-large"
    BAD_CHARACTER = "pack-bad-character"
    CONFLICT_LEFT = "pack-conflict-left"
    BROKEN_TOML = "pack-broken-toml"
    BROKEN_YAML = "pack-broken-yaml"
    YAML_MACHINERY = "pack-yaml-machinery"
    NO_FRONT_MATTER = "pack-no-front-matter"
    NO_BODY = "pack-no-body"
    UNKNOWN_KEY = "pack-unknown-key"
    REPEATED_KEY = "pack-repeated-key"
    MISSING_VALUE = "pack-missing-value"
    WRONG_TYPE = "pack-wrong-type"
    UNKNOWN_VALUE = "pack-unknown-value"
    BAD_NAME = "pack-bad-name"
    REPEATED_NAME = "pack-repeated-name"
    REPEATED_TEMPLATE = "pack-repeated-template"
    TWIN_UNKNOWN = "pack-twin-unknown"
    TWIN_CYCLE = "pack-twin-cycle"


MEANINGS = {
    Fault.MANIFEST_MISSING: "The folder has no pack.toml, so nobody can tell what it is or who may use it.",
    Fault.UNKNOWN_FILE: "A pack holds pack.toml and files that end in .md, and nothing else.",
    Fault.TOO_LARGE: "A file, or the pack as a whole, is larger than packs may be.",
    Fault.BAD_CHARACTER: "A file holds a character that cannot be printed.",
    Fault.CONFLICT_LEFT: "Two versions were put together and somebody still has to choose between them.",
    Fault.BROKEN_TOML: "pack.toml is not valid TOML.",
    Fault.BROKEN_YAML: "The lines between the two --- are not valid YAML.",
    Fault.YAML_MACHINERY: "Anchors, aliases and tags of YAML are not allowed in a template.",
    Fault.NO_FRONT_MATTER: "A template begins with a line ---, its details, and another line ---.",
    Fault.NO_BODY: "A template has details and no words.",
    Fault.UNKNOWN_KEY: "A key that the format does not know: perhaps it is misspelt.",
    Fault.REPEATED_KEY: "The same key is given twice; one of them would be lost.",
    Fault.MISSING_VALUE: "Something that every pack or template must say is not there.",
    Fault.WRONG_TYPE: "A value is of another kind than the key asks for.",
    Fault.UNKNOWN_VALUE: "A value is none of those the key allows.",
    Fault.BAD_NAME: "An id, a version or the name of a field is written in a way that cannot be used.",
    Fault.REPEATED_NAME: "Two names differ only by capitals, spaces, hyphens and underscores.",
    Fault.REPEATED_TEMPLATE: "Two templates have the same id.",
    Fault.TWIN_UNKNOWN: "A template says it is the easy-read twin of one that is not in the pack.",
    Fault.TWIN_CYCLE: "Templates are easy-read twins of each other in a circle.",
}


def fault(fault_id: Fault, place: Place, words: str, mend: str) -> Finding:
    """A finding that stops the reading of a pack."""
    return Finding(id=fault_id.value, level=Level.STOP, words=words, mend=mend, place=place)
