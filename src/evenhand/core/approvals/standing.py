"""Where a request stands, worked out anew from all that was said.

Nothing here trusts that a decision was checked when it was made: whoever was an author, was shut out,
had not the role, spoke of another digest or had counted already does not count.
"""

from collections.abc import Iterable, Iterator

from evenhand.core.approvals import Decision, Policy, Request, Standing, State, Verdict
from evenhand.core.people import Role


def standing(
    *,
    request: Request,
    decisions: Iterable[Decision],
    policy: Policy,
    digest_now: str,
    shut_out: frozenset[str] = frozenset(),
) -> Standing:
    """Where a request stands. `digest_now` is the digest of what would be released; `shut_out` are
    the ids of people who may not decide on it: targets, subjects, relatives, earlier deciders.
    Somebody shut out after approving no longer counts."""
    if digest_now != request.digest:
        return Standing(state=State.VOID)
    heard = tuple(_heard(request=request, decisions=decisions, policy=policy, shut_out=shut_out))
    returned = next((one for one in heard if one.verdict is Verdict.RETURN), None)
    if returned is not None:
        return Standing(state=State.RETURNED, returned_by=returned)
    return _counted(tuple(_first_of_each(heard)), policy=policy)


def _first_of_each(decisions: Iterable[Decision]) -> Iterator[Decision]:
    """The first decision of each person: who approved is no second reader, and nobody is two."""
    seen: set[str] = set()
    for one in decisions:
        if one.by not in seen:
            seen.add(one.by)
            yield one


def _heard(
    *, request: Request, decisions: Iterable[Decision], policy: Policy, shut_out: frozenset[str]
) -> Iterator[Decision]:
    """The decisions that count for this request. An author cannot approve, but can take it back."""
    for one in decisions:
        by_author = request.is_by(one.by)
        returns = one.verdict is Verdict.RETURN
        if one.digest != request.digest or one.at < request.at or not one.by or one.by in shut_out:
            continue
        if returns if by_author else policy.admits(verdict=one.verdict, role=one.role):
            yield one


def _counted(counting: tuple[Decision, ...], *, policy: Policy) -> Standing:
    approved = tuple(one for one in counting if one.verdict is Verdict.APPROVE)
    read = tuple(one for one in counting if one.verdict is Verdict.READ)
    roles: frozenset[Role] = policy.each_of - {one.role for one in approved}
    number = max(policy.approvals - len(approved), len(roles))
    readers = max(policy.readers - len(read), 0)
    return Standing(
        state=State.WAITING if number or readers else State.APPROVED,
        approved_by=approved,
        read_by=read,
        missing_approvals=number,
        missing_roles=roles,
        missing_readers=readers,
    )
