"""Where the facts of the demonstration school are found: beside a checkout, or installed with the program."""

import sys
from pathlib import Path

from evenhand.adapters.casefiles import read_case_file
from evenhand.adapters.casefiles.form import CaseFile

FILE = "demo/thornfield.toml"
FAMILIES = "demo/families.csv"
PLACES = (Path(__file__).resolve().parents[4], Path(sys.prefix) / "share" / "evenhand")


def facts() -> CaseFile:
    """The demonstration school and its case. Raises `Unreadable` where it did not come along."""
    return read_case_file(_found(FILE))


def families() -> Path:
    """The list of the families of the demonstration school, all of them made up."""
    return _found(FAMILIES)


def _found(file: str) -> Path:
    return next((place / file for place in PLACES if (place / file).is_file()), PLACES[0] / file)
