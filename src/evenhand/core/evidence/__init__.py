"""A piece of evidence: the untouched original, its copies, and whose hands it went through.

The original is known by its digest and never changes. Whatever is made of it, a thumbnail or a version
with other people covered, is a copy that names its parent. What somebody claims about times is kept
apart from what the program knows.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Vantage(StrEnum):
    """From where somebody saw what was captured. Stored, so values never change."""

    OWN_VIEW = "own-view"  # open to everybody, or to this person without any trick
    SUPPLIED = "supplied"  # somebody handed it over of their own accord
    FRIEND_REQUEST = "friend-request"
    FALSE_ACCOUNT = "false-account"
    BORROWED_PASSWORD = "borrowed-password"  # noqa: S105 - a word for what happened, and no secret


COVERT = frozenset({Vantage.FRIEND_REQUEST, Vantage.FALSE_ACCOUNT, Vantage.BORROWED_PASSWORD})


class Work(StrEnum):
    """What was done to make a copy. Stored, so values never change."""

    THUMBNAIL = "thumbnail"
    PREVIEW = "preview"
    REDACTED = "redacted"
    CROPPED = "cropped"
    SIGNED_SHEET = "signed-sheet"


class Act(StrEnum):
    """What may happen to a piece of evidence. Stored, so values never change."""

    TAKEN_IN = "taken-in"
    VIEWED = "viewed"
    COPIED = "copied"
    EXPORTED = "exported"
    PRINTED = "printed"
    VERIFIED = "verified"
    DISPOSED = "disposed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """What is said about a time, as it was shown or told: “3 May at 14:02”, and by whom. `at` is how
    somebody understood it; None where it cannot be understood."""

    words: str
    by: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One original. `received_at` is the only time the program itself knows; `posted` and `captured`
    are claims. `supplied_by` is the id of the party who handed it over, or empty for the anonymous."""

    id: str
    case: str
    digest: str
    size: int
    media_type: str
    vantage: Vantage
    received_at: datetime
    received_by: str
    captured_by: str = ""
    supplied_by: str = ""
    device: str = ""
    posted: Claimed | None = None
    captured: Claimed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Something made of an original or of another copy, whose digest is `parent`."""

    digest: str
    parent: str
    work: Work
    at: datetime
    by: str
    size: int
    media_type: str
    how: str = ""
