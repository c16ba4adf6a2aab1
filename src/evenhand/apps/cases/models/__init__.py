"""The tables of cases. Everything in them ends with its case."""

from evenhand.apps.cases.models.cases import (
    Case,
    Conflict,
    Member,
    Numbering,
    OfCase,
    Reopening,
    Sent,
)
from evenhand.apps.cases.models.concerns import Concern, DataRequest
from evenhand.apps.cases.models.notes import Note
from evenhand.apps.cases.models.people import Conversation, Likeness, MeetingOffer, Party, Relative
from evenhand.apps.cases.models.posts import PlatformReport, Post
from evenhand.apps.cases.models.progress import LinkedCase, SetAside, TriageAnswer
from evenhand.apps.cases.models.stops import Allegation, Clearance, Danger, Hold, Referral, Restriction

__all__ = [
    "Allegation",
    "Case",
    "Clearance",
    "Concern",
    "Conflict",
    "Conversation",
    "Danger",
    "DataRequest",
    "Hold",
    "Likeness",
    "LinkedCase",
    "MeetingOffer",
    "Member",
    "Note",
    "Numbering",
    "OfCase",
    "Party",
    "PlatformReport",
    "Post",
    "Referral",
    "Relative",
    "Reopening",
    "Restriction",
    "Sent",
    "SetAside",
    "TriageAnswer",
]
