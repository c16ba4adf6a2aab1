"""Where a post can be reported and who helps: platforms and helplines as dated data.

Addresses and rules of platforms drift. Each row says when it was read and when to look again; what is past
its day is still shown, with a warning. Rules 12, 24 and 25 of the design.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Platform(StrEnum):
    """Where a post was published. Stored in case files, so values never change."""

    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    TIKTOK = "tiktok"
    X = "x"
    SNAPCHAT = "snapchat"
    WHATSAPP = "whatsapp"
    YOUTUBE = "youtube"
    GOOGLE_REVIEWS = "google-reviews"
    MUMSNET = "mumsnet"
    REDDIT = "reddit"
    NEXTDOOR = "nextdoor"


class Reason(StrEnum):
    """What is wrong with a post in the eyes of a platform. Stored in case files, so values never change."""

    ABUSE = "abuse"
    THREAT = "threat"
    HATE = "hate"
    IMPERSONATION = "impersonation"
    PRIVACY = "privacy"
    DEFAMATION = "defamation"
    CHILD = "child"


class Reporter(StrEnum):
    """Who may file a report. Stored in case files, so values never change."""

    ANYBODY = "anybody"
    TARGETED = "targeted"  # only the person it is about
    TARGETED_OR_LAWYER = "targeted-or-lawyer"
    MEMBER = "member"  # only somebody in the chat or group


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRoute:
    """How one platform takes one kind of report, and from whom."""

    platform: Platform
    reasons: tuple[Reason, ...]
    reporter: Reporter
    how: str
    note: str
    authority: str
    read_on: date
    review_by: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline:
    """Somebody to ring or write to. `when` says for what, `hours` when; a number may be empty."""

    id: str
    name: str
    when: str
    phone: str
    link: str
    hours: str
    authority: str
    read_on: date
    review_by: date
