"""Whether somebody may be asking for records, or complaining about data, without calling it so.

ICO, right of access (in any words); rule 22 of the design; read 2026-11-22.
"""

from evenhand.core.cases import RequestFor
from evenhand.core.cases.plan import Situation
from evenhand.core.cases.triage import Label
from evenhand.core.concerns.requests import HiddenRequest, RequestKind, find_requests

LABELS = {
    RequestFor.RECORDS: Label.ACCESS_REQUEST,
    RequestFor.DATA_COMPLAINT: Label.DATA_COMPLAINT,
}
KINDS = {
    RequestFor.RECORDS: RequestKind.ACCESS,
    RequestFor.DATA_COMPLAINT: RequestKind.DATA_COMPLAINT,
}


def is_entered(situation: Situation, asks_for: RequestFor) -> bool:
    """Whether such a request is on record, whatever was decided about it."""
    return any(one.asks_for is asks_for for one in situation.case.requests)


def in_words(situation: Situation, asks_for: RequestFor) -> tuple[HiddenRequest, ...]:
    """The phrases of the posts that may be such a request."""
    return tuple(
        found
        for post in situation.case.posts
        for found in find_requests(post.words)
        if found.kind is KINDS[asks_for]
    )


def may_be_asked(situation: Situation, asks_for: RequestFor) -> bool:
    """Whether it is entered, was answered yes or not sure in triage, or stands in the words of a post."""
    return (
        is_entered(situation, asks_for)
        or situation.is_raised(LABELS[asks_for])
        or bool(in_words(situation, asks_for))
    )
