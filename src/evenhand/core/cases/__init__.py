"""The facts of a case as values: posts, parties, holds, conversations, meetings, captures.

Whatever is not known is None or UNKNOWN, and stays that: no rule takes a missing fact for a good one.
All times are dates in the school's own time zone.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Part(StrEnum):
    """What somebody is in a case. Stored in case files, so values never change."""

    AUTHOR = "author"
    TARGETED = "targeted"
    PARENT_INVOLVED = "parent-involved"
    CHILD = "child"
    WITNESS = "witness"
    SUBJECT = "subject"  # the person the concern in the post is about


class Attribution(StrEnum):
    """How sure the school is who wrote a post. Stored in case files, so values never change."""

    CONFIRMED = "confirmed"
    LIKELY = "likely"
    UNKNOWN = "unknown"


class Agency(StrEnum):
    """Who is looking into a matter. Stored in case files, so values never change."""

    POLICE = "police"
    LADO = "lado"
    SOCIAL_CARE = "social-care"
    COURT = "court"
    OTHER = "other"


class Answered(StrEnum):
    """Yes, no, or nobody has said. Stored in case files, so values never change."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """What came of trying to speak with somebody. Stored in case files, so values never change."""

    SPOKEN = "spoken"
    NO_ANSWER = "no-answer"
    DECLINED = "declined"


class OfferOutcome(StrEnum):
    """What came of the offer of a meeting. Stored in case files, so values never change."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    HELD = "held"
    DECLINED = "declined"
    NO_REPLY = "no-reply"


class Threshold(StrEnum):
    """What the LADO said of an allegation. Stored in case files, so values never change."""

    MET = "met"
    NOT_MET = "not-met"
    UNKNOWN = "unknown"


class Route(StrEnum):
    """Where the concern inside a post was sent on to. Stored in case files, so values never change."""

    CONCERN = "concern"
    COMPLAINT = "complaint"
    SAFEGUARDING = "safeguarding"
    OTHER_PROCEDURE = "other-procedure"
    NONE = "none"


class ReportOutcome(StrEnum):
    """What a platform did with a report. Stored in case files, so values never change."""

    WAITING = "waiting"
    REMOVED = "removed"
    REFUSED = "refused"


class RequestFor(StrEnum):
    """What somebody asks under data protection law. Stored in case files, so values never change."""

    RECORDS = "records"
    DATA_COMPLAINT = "data-complaint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody in the case. `job` is what they do at the school; `related_to` names members of staff who are
    relatives."""

    id: str
    name: str
    parts: tuple[Part, ...]
    other_names: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    class_name: str = ""
    is_staff: bool = False
    job: str = ""
    related_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What was published. `author` is the id of a party, or empty if nobody knows; `targets` are ids of
    those it is aimed at."""

    id: str
    site: str
    link: str = ""
    posted_on: date | None = None
    seen_on: date | None = None
    words: str = ""
    author: str = ""
    attribution: Attribution = Attribution.UNKNOWN
    basis: str = ""
    targets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One piece of evidence of a post. `third_parties` says whether others who are shown are
    covered: YES they are covered (or nobody else is shown), NO they are not."""

    id: str
    post: str
    captured_by: str = ""
    captured_on: date | None = None
    signed_by: str = ""
    signed_on: date | None = None
    sha256: str = ""
    hash_verified: bool = False
    third_parties_covered: Answered = Answered.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A stop on all text to anybody outside. Lifted only by a named person with the agency's
    clearance on file."""

    agency: Agency
    set_on: date
    reference: str = ""
    lifted_on: date | None = None
    lifted_by: str = ""
    clearance: str = ""

    def is_lifted(self) -> bool:
        """True only if everything a lift needs is on record."""
        return bool(self.lifted_on and self.lifted_by and self.clearance)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """One attempt to speak with a party, whatever came of it. `by` is a member of staff."""

    party: str
    on: date
    by: str
    outcome: Outcome
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingOffer:
    """An offer to meet a party face to face, and what came of it."""

    party: str
    on: date
    outcome: OfferOutcome = OfferOutcome.WAITING
    how: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Danger:
    """Somebody said yes to one of the questions about danger. `decision` is what was decided:
    999, 101, or not credible with the reason; empty until it is decided."""

    answer: str
    decision: str = ""
    decided_by: str = ""
    decided_on: date | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allegation:
    """A claim that somebody who works with children harmed a child.

    `teacher_accused` is the question of Education Act 2002 s141F: a teacher at the school, accused
    by or for a pupil there of an offence against a pupil. `ban_ended_by` names the event that ended
    that ban (charge, waiver, court order, publication by the regulator); empty while it stands.
    `role_words` are words that point to the worker as surely as the name: a post, a class, a subject.
    """

    worker: str
    lado_contacted_on: date | None = None
    lado_advice: str = ""
    threshold: Threshold = Threshold.UNKNOWN
    teacher_accused: Answered = Answered.UNKNOWN
    ban_ended_by: str = ""
    role_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """The complaint inside a post, and where it was sent on to. `stage` counts from 1 in the procedure
    that hears it."""

    summary: str
    route: Route | None = None
    routed_on: date | None = None
    told_on: date | None = None
    received_on: date | None = None
    stage: int = 1
    acknowledged_on: date | None = None
    answered_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Restriction:
    """A planned or standing limit on somebody's access to the site; None or empty: nobody has said."""

    party: str
    risk_on_site: str = ""
    lesser_steps: str = ""
    reply_by: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    review_on: date | None = None
    contact_about_child: str = ""
    adjustments_considered: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """The school told an agency. `offence` names the suspected offence and how its test is met, for the
    police; `advice` is what they said."""

    agency: Agency
    on: date
    by: str = ""
    reference: str = ""
    offence: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformReport:
    """A report of a post to the platform it is on. `by` is who sent it: a name."""

    post: str
    reported_on: date
    by: str = ""
    category: str = ""
    reference: str = ""
    outcome: ReportOutcome = ReportOutcome.WAITING
    answered_on: date | None = None
    escalated_on: date | None = None
    escalated_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataRequest:
    """A request for records or a complaint about data. `refused_because` is why it was found to be
    none; empty where it is one."""

    asks_for: RequestFor
    received_on: date
    acknowledged_on: date | None = None
    answered_on: date | None = None
    decided_by: str = ""
    refused_because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSent:
    """A text that left. `template` is its id, `to` are ids of parties; empty for a wide audience."""

    template: str
    on: date
    to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedCase:
    """Another case with the same author and the same target, and how the two belong together."""

    reference: str
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """Somebody decided that a step of the plan is not needed, and why."""

    step: str
    by: str
    on: date
    reason: str

    def is_whole(self) -> bool:
        """True only if it says who and why."""
        return bool(self.by.strip() and self.reason.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case: everything a rule may ask about it.

    `support_offered`, `wishes_asked` and `own_advice_offered` (their union, their own lawyer) are ids of
    targeted parties; the first two of children too.
    """

    reference: str
    opened_on: date | None = None
    head_conflicted: bool = False
    posts: tuple[Post, ...] = ()
    parties: tuple[Party, ...] = ()
    captures: tuple[Capture, ...] = ()
    holds: tuple[Hold, ...] = ()
    conversations: tuple[Conversation, ...] = ()
    meeting_offers: tuple[MeetingOffer, ...] = ()
    dangers: tuple[Danger, ...] = ()
    allegations: tuple[Allegation, ...] = ()
    concerns: tuple[Concern, ...] = ()
    restrictions: tuple[Restriction, ...] = ()
    support_offered: tuple[str, ...] = ()
    wishes_asked: tuple[str, ...] = ()
    own_advice_offered: tuple[str, ...] = ()
    referrals: tuple[Referral, ...] = ()
    reports: tuple[PlatformReport, ...] = ()
    requests: tuple[DataRequest, ...] = ()
    texts_sent: tuple[TextSent, ...] = ()
    linked_cases: tuple[LinkedCase, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    chair_told_on: date | None = None
    ofsted_told_on: date | None = None
    learning: str = ""
    closed_on: date | None = None

    def with_part(self, *parts: Part) -> tuple[Party, ...]:
        """The parties who have one of the parts."""
        return tuple(party for party in self.parties if set(party.parts) & set(parts))

    def party(self, party_id: str) -> Party | None:
        """The party with an id, or None."""
        return next((party for party in self.parties if party.id == party_id), None)

    def live_holds(self) -> tuple[Hold, ...]:
        """Holds that nobody has lifted with everything a lift needs."""
        return tuple(hold for hold in self.holds if not hold.is_lifted())
