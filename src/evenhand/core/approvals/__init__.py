"""Who must agree before something happens, and to what exactly.

Approvals know a kind, an id and a digest and nothing else. So anything can be approved: a letter, a
change of a pack, a disposal. A decision is about one digest: any edit makes another, and the decision
counts no more.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from evenhand.core.people import Role


class Verdict(StrEnum):
    """What somebody says to a request. Stored, so values never change."""

    APPROVE = "approve"
    READ = "read"  # the second reader: nothing in it could point to anybody
    RETURN = "return"


class State(StrEnum):
    """Where a request stands."""

    WAITING = "waiting"
    RETURNED = "returned"
    APPROVED = "approved"
    VOID = "void"  # it was about a text that is no more


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Somebody asks for approval of exactly these bytes.

    `authors` are the ids of all who had a hand in them; whoever asks counts as one of them.
    """

    kind: str
    id: str
    digest: str
    asked_by: str
    at: datetime
    authors: frozenset[str] = frozenset()

    def is_by(self, person: str) -> bool:
        """Whether somebody asked or had a hand in it."""
        return person == self.asked_by or person in self.authors


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What one person said to one digest, in the role they acted in. A return says why."""

    verdict: Verdict
    by: str
    role: Role
    at: datetime
    digest: str
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How many must approve, in which roles, and how many second readers there must be besides.

    Nobody counts twice, and an author never. `each_of` are roles that must all be among those who
    approve: the head and the chair, for instance. `roles` and `reader_roles` empty: any role.
    """

    approvals: int = 1
    roles: frozenset[Role] = frozenset()
    each_of: frozenset[Role] = frozenset()
    readers: int = 0
    reader_roles: frozenset[Role] = frozenset()

    def __post_init__(self) -> None:
        assert self.approvals >= max(1, len(self.each_of)), "somebody approves, and each role is somebody"
        assert self.readers >= 0, "nobody can be less than nobody"
        assert not self.roles or self.each_of <= self.roles, "who must approve may approve"

    def admits(self, *, verdict: Verdict, role: Role) -> bool:
        """Whether somebody in a role may say this. Whoever may approve or read may return."""
        if verdict is Verdict.RETURN:
            return any(self.admits(verdict=one, role=role) for one in (Verdict.APPROVE, Verdict.READ))
        if verdict is Verdict.READ:
            return self.readers > 0 and (not self.reader_roles or role in self.reader_roles)
        return not self.roles or role in self.roles


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a request stands: whose decisions count, and what is still missing."""

    state: State
    approved_by: tuple[Decision, ...] = ()
    read_by: tuple[Decision, ...] = ()
    returned_by: Decision | None = None
    missing_approvals: int = 0
    missing_roles: frozenset[Role] = frozenset()
    missing_readers: int = 0
