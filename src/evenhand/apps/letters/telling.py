"""Who has said what to a letter, and who has still to say something, in words."""

from __future__ import annotations

from typing import Any

from evenhand.apps.letters.laid import Laid
from evenhand.core.approvals import State, Verdict
from evenhand.core.people import Role

WORDS = {Verdict.APPROVE: "Approved", Verdict.READ: "Second-read", Verdict.RETURN: "Returned"}


def told_to(laid: Laid) -> list[dict[str, Any]]:
    """What was said to the request for approval, for the timeline, the oldest first."""
    if laid.asked is None:
        return []
    school = laid.request.school
    asked = {"title": "Approval asked for", "by": laid.asked.asked_by, "at": laid.asked.request.at}
    return [
        asked,
        *(
            {
                "title": WORDS[one.decision.verdict],
                "by": f"{one.name}, {school.word_for(one.decision.role)}",
                "at": one.decision.at,
                "words": one.decision.comment,
            }
            for one in laid.asked.told
        ),
    ]


def still_missing(laid: Laid) -> list[str]:
    """Who has still to agree."""
    agreed = laid.agreed
    if agreed is None or agreed.state is not State.WAITING:
        return []
    school = laid.request.school
    roles = " or ".join(school.word_for(role) for role in Role if role in laid.policy.roles)
    found = []
    if agreed.missing_readers:
        found.append("a second reader: anybody here who did not write it and is not involved")
    if agreed.missing_approvals:
        number = {1: "an approval", 2: "two approvals"}[agreed.missing_approvals]
        found.append(f"{number} by the {roles}, who did not write it")
    return found
