"""May they decide? One answer, which the page shows and the action raises.

Keeping Children Safe in Education, part four (who decides where the head is concerned); rules 7 and 19
of the design; read 2026-11-22.
"""

from collections.abc import Iterable

from evenhand.core.approvals import Decision, Policy, Request, Standing, State, Verdict
from evenhand.core.approvals.standing import standing
from evenhand.core.findings import Finding, Level

REASONS = {
    "approval-void": (
        "The text has changed since approval was asked for.",
        "Read the new text, and ask for approval of that.",
    ),
    "approval-other-text": (
        "This decision is about another text than the one that approval was asked for.",
        "Open the text again and decide on what it says now.",
    ),
    "approval-own-work": (
        "Nobody approves or second-reads what they have written or asked for themselves.",
        "Ask a colleague. You can take the request back.",
    ),
    "approval-conflict": (
        "This person is involved in the matter, or has decided on it before, and takes no part in it.",
        "Ask the chair, or somebody from the trust or the local authority.",
    ),
    "approval-role": (
        "This decision belongs to people in other roles.",
        "See under the request who may decide.",
    ),
    "approval-returned": (
        "This request was returned and is closed.",
        "Put right what the comment says, and ask again.",
    ),
    "approval-twice": (
        "This person has decided on this text already. Two readers are two people.",
        "Ask somebody else.",
    ),
    "approval-complete": (
        "Everybody who is needed has agreed already.",
        "Nothing more is to be done here. To stop it, return it with a comment.",
    ),
    "approval-before-request": (
        "The decision is dated before anybody asked for it.",
        "Check the clock of the computer.",
    ),
    "approval-no-comment": (
        "Whoever returns a text says why.",
        "Write what is to be changed.",
    ),
}


def why_not_decide(
    *,
    request: Request,
    decisions: Iterable[Decision],
    policy: Policy,
    decision: Decision,
    digest_now: str,
    shut_out: frozenset[str] = frozenset(),
) -> Finding | None:
    """Why somebody may not make a decision, or None if they may. `shut_out` as in `standing`."""
    made = tuple(decisions)
    since = tuple(one for one in made if one.at >= request.at)  # an earlier request is closed
    now = standing(request=request, decisions=made, policy=policy, digest_now=digest_now, shut_out=shut_out)
    reason = (
        _why_not_person(request=request, policy=policy, decision=decision, shut_out=shut_out)
        or _why_not_now(request=request, decision=decision, state=now.state)
        or _why_not_again(decision=decision, made=since, now=now)
    )
    return _finding(reason) if reason else None


def _why_not_person(*, request: Request, policy: Policy, decision: Decision, shut_out: frozenset[str]) -> str:
    """Conflicts first: whoever is shut out is not told how a request stands."""
    if decision.by in shut_out or not decision.by:
        return "approval-conflict"
    if request.is_by(decision.by):
        return "" if decision.verdict is Verdict.RETURN else "approval-own-work"
    return "" if policy.admits(verdict=decision.verdict, role=decision.role) else "approval-role"


def _why_not_now(*, request: Request, decision: Decision, state: State) -> str:
    if state is State.VOID:
        return "approval-void"
    if decision.digest != request.digest:
        return "approval-other-text"
    if state is State.RETURNED:
        return "approval-returned"
    return "approval-before-request" if decision.at < request.at else ""


def _why_not_again(*, decision: Decision, made: tuple[Decision, ...], now: Standing) -> str:
    """A return needs a comment and nothing else: it may always be said, also after approving."""
    if decision.verdict is Verdict.RETURN:
        return "" if decision.comment.strip() else "approval-no-comment"
    if any(one.by == decision.by and one.digest == decision.digest for one in made):
        return "approval-twice"
    return "approval-complete" if now.state is State.APPROVED else ""


def _finding(reason: str) -> Finding:
    words, mend = REASONS[reason]
    return Finding(id=reason, level=Level.STOP, words=words, mend=mend)
