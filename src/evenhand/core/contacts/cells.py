"""What a cell says once it is tidied, and what in it must not get into a letter."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from evenhand.core.findings import Finding, Level, Place

LONGEST_VALUE = 10_000
INVISIBLE = dict.fromkeys(map(ord, "\u200b\ufeff\u2060\u00ad"))
SPACES = re.compile(r"[^\S\n]+")
LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")
# They turn the order of everything after them; no name needs them, unlike the marks U+200E and U+200F.
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
ERRORS = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)", re.IGNORECASE)
# Not "Na", "Nil" or "Null": people are called so.
NOTHING = re.compile(r"NULL|(?i:n/a|none|unknown|not known|tbc|tba|[-–—?.*]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class CellRule:
    """Something no cell may hold: what it is called, and what is said about it."""

    id: str
    level: Level
    words: str
    mend: str


FORMULA = CellRule(
    id="contact-formula",
    level=Level.WARN,
    words="begins with '=' like a formula; it would stand in the letter just as it is",
    mend="Check that the cell holds the words themselves.",
)
CONTROL = CellRule(
    id="contact-control-character",
    level=Level.STOP,
    words="holds a control character that cannot be printed",
    mend="Type the cell again by hand; copying from another program often brings such characters along.",
)
DIRECTION = CellRule(
    id="contact-direction-character",
    level=Level.STOP,
    words="holds an invisible character that turns the direction of the text after it",
    mend="Type the cell again by hand.",
)
ERROR = CellRule(
    id="contact-error-value",
    level=Level.STOP,
    words="holds the sign of a formula that went wrong",
    mend="Put the formula right in the spreadsheet, or type the value.",
)
LONG = CellRule(
    id="contact-too-long",
    level=Level.STOP,
    words="is far too long for a letter",
    mend="Shorten the cell.",
)


def tidy_lines(value: str) -> tuple[str, ...]:
    """The lines of a cell that are not empty, each with single blanks and without invisible padding."""
    if value.isascii() and value.isprintable() and "  " not in value:  # as most are
        line = value.strip()
        return (line,) if line else ()
    text = unicodedata.normalize("NFC", LINE_ENDS.sub("\n", value)).translate(INVISIBLE)
    lines = (SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return tuple(line for line in lines if line)


def tidy(value: str) -> str:
    """A cell as one line."""
    return " ".join(tidy_lines(value))


def says_nothing(value: str) -> bool:
    """Whether a tidied cell is empty or holds a sign for empty, such as n/a or a dash."""
    return not value or NOTHING.fullmatch(value) is not None


def cell_findings(*, value: str, place: Place) -> Iterator[Finding]:
    """What in a cell must not get into a letter, or looks as if it should not."""
    for rule, detail in _broken(value):
        yield Finding(
            id=rule.id,
            level=rule.level,
            words=f"The cell {rule.words}{detail}.",
            mend=rule.mend,
            place=place,
        )


def _broken(value: str) -> Iterator[tuple[CellRule, str]]:
    if control := first_control(value):
        yield CONTROL, f" ({_code(control)})"
    if turning := TURNING.search(value):
        yield DIRECTION, f" ({_code(turning.group())})"
    if len(value) > LONGEST_VALUE:
        yield LONG, f" ({len(value):,} characters; at most {LONGEST_VALUE:,})"
    if ERRORS.fullmatch(value.strip()):
        yield ERROR, f" ({value.strip()})"
    if value.lstrip().startswith("=") and len(value.strip()) > 1:
        yield FORMULA, ""


def first_control(value: str) -> str:
    """The first control character other than tab and line ends; empty if there is none."""
    if value.isprintable():
        return ""
    return next((sign for sign in value if _is_control(sign)), "")


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cs"} and sign not in "\t\r\n\x0b\x0c\x85"


def _code(sign: str) -> str:
    return f"U+{ord(sign):04X}"
