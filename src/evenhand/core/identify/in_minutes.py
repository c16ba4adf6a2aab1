"""Where minutes only say who came and who reported: "In attendance: …", "The Principal reported that"."""

import re

from evenhand.core.identify.patterns import Pattern

MINUTES = Pattern(
    r"\b(?:minutes?|sederunt|note) of (?:the )?(?:\w+ )?meeting|\bminutes\b|\bsederunt\b|\bin attendance\b"
    r"|^\W*(?:present|apologies)(?: for absence)?\b[:.]|\b(?:note|record|report) of (?:a |the )?meeting\b",
    re.IGNORECASE | re.MULTILINE,
)
REPORTS = Pattern(
    r"(?: \([^)\n]*\))? (?:then |also |further |briefly |had )?(?:reported|told (?:governors|the|members"
    r"|trustees"
    r"|parents)|advised|informed|confirmed|noted|explained|stated|announced|added|assured|presented"
    r"|tabled|outlined"
    r"|thanked|welcomed|opened|closed|agreed|undertook|apologised for (?:the )?(?:late|length|delay)"
    r"|gave (?:an?|the)"
    r"|drew attention|answered)\b"
)


def are_minutes(text: str) -> bool:
    """Whether a text is the record of a meeting."""
    return MINUTES.search(text) is not None


def reports(text: str, after: str) -> bool:
    """Whether somebody only does in minutes what officers do: reports, tables, thanks."""
    return REPORTS.match(after) is not None and are_minutes(text)
