"""What a post holds, found out one question at a time: danger first, then every label that fits.

Every answer is yes, no, or “not sure”. Not sure is never taken for no: what it would have switched on
stays on until somebody knows.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from evenhand.core.cases import Answered


class Label(StrEnum):
    """One thing a post may hold; a post may hold many. Stored in case files, so values never change."""

    DANGER = "danger"
    SEXUAL_IMAGE = "sexual-image"
    ABOUT_HEAD = "about-head"
    LIVE_INVESTIGATION = "live-investigation"
    ALLEGATION = "allegation"
    TEACHER_ACCUSED = "teacher-accused"
    COMPLAINT = "complaint"
    THREAT = "threat"
    HATE = "hate"
    ABUSE_OF_STAFF = "abuse-of-staff"
    CHILDREN_NAMED = "children-named"
    PERSONAL_DATA = "personal-data"
    IMPERSONATION = "impersonation"
    FALSE_CLAIM = "false-claim"
    ACCESS_REQUEST = "access-request"
    DATA_COMPLAINT = "data-complaint"
    MEMBER_OF_PUBLIC = "member-of-public"
    MEDIA_INTEREST = "media-interest"
    WIDELY_TALKED_OF = "widely-talked-of"


Answers = Mapping[str, Answered]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One page of triage. `label` is what a yes sets; None where a yes sets nothing.

    `hint` says how to tell; `authority` why it is asked. `opened_by` are ids of questions: it is asked
    only if one of them was answered yes or not sure; empty: always.
    """

    id: str
    title: str
    hint: str
    label: Label | None
    authority: str
    opened_by: tuple[str, ...] = ()


class StopReason(StrEnum):
    """Why triage stops before its end."""

    DANGER = "danger"
    SEXUAL_IMAGE = "sexual-image"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Triage stops here: something else comes first. `do` and `do_not` are said to the person."""

    reason: StopReason
    title: str
    do: tuple[str, ...]
    do_not: tuple[str, ...]
    authority: str
