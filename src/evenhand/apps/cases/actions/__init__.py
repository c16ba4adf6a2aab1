"""Everything that is done to cases."""

from evenhand.apps.cases.actions.access import (
    declare_conflict,
    end_access,
    grant,
    say_about_head,
    withdraw_conflict,
)
from evenhand.apps.cases.actions.concerns import add_concern, add_request, route_concern
from evenhand.apps.cases.actions.likeness import say_likeness
from evenhand.apps.cases.actions.notes import add_note
from evenhand.apps.cases.actions.opening import (
    NewPost,
    add_post,
    attribute,
    close,
    link,
    open_case,
    reopen,
    unlink,
)
from evenhand.apps.cases.actions.people import (
    Offered,
    PartyFacts,
    add_party,
    answer_offer,
    change_party,
    offer_meeting,
    record_conversation,
    say_offered,
)
from evenhand.apps.cases.actions.progress import answer_triage, set_aside, take_up, tell
from evenhand.apps.cases.actions.reports import answer_report, report_to_platform
from evenhand.apps.cases.actions.sending import hold_still, is_first
from evenhand.apps.cases.actions.stops import (
    Document,
    decide_danger,
    lift_hold,
    limit_access,
    lock,
    make_allegation,
    refer,
    set_hold,
)

__all__ = [
    "Document",
    "NewPost",
    "Offered",
    "PartyFacts",
    "add_concern",
    "add_note",
    "add_party",
    "add_post",
    "add_request",
    "answer_offer",
    "answer_report",
    "answer_triage",
    "attribute",
    "change_party",
    "close",
    "decide_danger",
    "declare_conflict",
    "end_access",
    "grant",
    "hold_still",
    "is_first",
    "lift_hold",
    "limit_access",
    "link",
    "lock",
    "make_allegation",
    "offer_meeting",
    "open_case",
    "record_conversation",
    "refer",
    "reopen",
    "report_to_platform",
    "route_concern",
    "say_about_head",
    "say_likeness",
    "say_offered",
    "set_aside",
    "set_hold",
    "take_up",
    "tell",
    "unlink",
    "withdraw_conflict",
]
