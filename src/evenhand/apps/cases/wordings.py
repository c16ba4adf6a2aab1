"""How pages call what cases are made of."""

from enum import StrEnum

from evenhand.core.cases import (
    Agency,
    Answered,
    Attribution,
    OfferOutcome,
    Outcome,
    Part,
    ReportOutcome,
    RequestFor,
    Route,
    Threshold,
)
from evenhand.core.cases.routes import Platform


class Vantage(StrEnum):
    """From where a post was seen. Stored, so values never change."""

    PUBLIC = "public"
    GROUP = "group"
    CHAT = "chat"
    PASSED_ON = "passed-on"


class CaseOutcome(StrEnum):
    """What came of a case. Stored, so values never change."""

    SETTLED = "settled"
    CHANGED = "changed"
    LEFT = "left"
    PASSED_ON = "passed-on"
    LIMITED = "limited"
    OTHER = "other"


CASE_OUTCOMES = {
    CaseOutcome.SETTLED: "It was settled by talking",
    CaseOutcome.CHANGED: "The concern was right, and something has changed",
    CaseOutcome.LEFT: "It was let be",
    CaseOutcome.PASSED_ON: "Others took it over, such as the police or the LADO",
    CaseOutcome.LIMITED: "It ended with a limit on visits or contact",
    CaseOutcome.OTHER: "Something else",
}
PARTS = {
    Part.AUTHOR: "Wrote it or passed it on",
    Part.TARGETED: "Is hurt or attacked by it",
    Part.SUBJECT: "The concern is about them",
    Part.PARENT_INVOLVED: "Parent or carer involved",
    Part.CHILD: "Child involved",
    Part.WITNESS: "Saw it, and no more",
}
PLATFORMS = {
    Platform.FACEBOOK: "Facebook",
    Platform.INSTAGRAM: "Instagram",
    Platform.TIKTOK: "TikTok",
    Platform.X: "X",
    Platform.SNAPCHAT: "Snapchat",
    Platform.WHATSAPP: "WhatsApp",
    Platform.YOUTUBE: "YouTube",
    Platform.GOOGLE_REVIEWS: "Google reviews",
    Platform.MUMSNET: "Mumsnet",
    Platform.REDDIT: "Reddit",
    Platform.NEXTDOOR: "Nextdoor",
}
VANTAGES = {
    Vantage.PUBLIC: "In public",
    Vantage.GROUP: "In a group they belong to",
    Vantage.CHAT: "In a chat they belong to",
    Vantage.PASSED_ON: "Somebody passed it on to them",
}
AGENCIES = {
    Agency.POLICE: "The police",
    Agency.LADO: "The local authority designated officer (LADO)",
    Agency.SOCIAL_CARE: "Children’s social care",
    Agency.COURT: "A court",
    Agency.OTHER: "Somebody else",
}
ATTRIBUTIONS = {
    Attribution.UNKNOWN: "Nobody knows",
    Attribution.LIKELY: "Likely, but not sure",
    Attribution.CONFIRMED: "Sure: they said so, or it was confirmed",
}
OUTCOMES = {
    Outcome.SPOKEN: "We spoke",
    Outcome.NO_ANSWER: "Nobody answered",
    Outcome.DECLINED: "They did not wish to speak",
}
OFFER_OUTCOMES = {
    OfferOutcome.WAITING: "No answer yet",
    OfferOutcome.ACCEPTED: "They will come",
    OfferOutcome.HELD: "The meeting took place",
    OfferOutcome.DECLINED: "They do not wish to, or cannot",
    OfferOutcome.NO_REPLY: "They never answered",
}
ROUTES = {
    Route.CONCERN: "Settle it informally, as a concern",
    Route.COMPLAINT: "The complaints procedure",
    Route.SAFEGUARDING: "The safeguarding lead",
    Route.OTHER_PROCEDURE: "Another procedure, such as appeals or special needs",
    Route.NONE: "There is no concern in it after all",
}
THRESHOLDS = {
    Threshold.UNKNOWN: "They have not said yet",
    Threshold.MET: "It may meet the threshold of harm",
    Threshold.NOT_MET: "It does not meet the threshold",
}
ANSWERS = {Answered.YES: "Yes", Answered.NO: "No", Answered.UNKNOWN: "Not sure"}
REPORT_OUTCOMES = {
    ReportOutcome.WAITING: "No answer yet",
    ReportOutcome.REMOVED: "They took it down",
    ReportOutcome.REFUSED: "They left it up",
}
REQUESTS = {
    RequestFor.RECORDS: "Their records (a subject access request)",
    RequestFor.DATA_COMPLAINT: "A complaint about how data was handled",
}
