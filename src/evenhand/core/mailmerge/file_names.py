"""Names of letter files: a reference and the number of the row. Never a name of a person: folders are shared,
and file names show up in lists, searches and mails."""

import re
import unicodedata

NOT_SAFE = re.compile(r"[^A-Za-z0-9]+")
LONGEST = 40
DIGITS = 6


def safe_stem(reference: str) -> str:
    """A reference as every file system takes it: letters, digits and hyphens; “letter” if none are left."""
    plain = unicodedata.normalize("NFKD", reference).encode("ascii", "ignore").decode()
    return NOT_SAFE.sub("-", plain).strip("-")[:LONGEST].strip("-") or "letter"


def letter_file(*, reference: str, row: int, suffix: str) -> str:
    """The name of one letter. Sorted by name, letters stand in the order of their rows."""
    return f"{safe_stem(reference)}-{row:0{DIGITS}d}{suffix}"


def print_file(*, reference: str, suffix: str) -> str:
    """The name of the one file that is for the printer and not for reading on a screen."""
    return f"{safe_stem(reference)}-to-print{suffix}"
