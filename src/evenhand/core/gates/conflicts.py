"""Who may not decide, sign or check because the case is about them or theirs; and who holds a role."""

from datetime import date

from evenhand.core.cases import Case, Part, Party
from evenhand.core.gates.texts import is_about_case
from evenhand.core.letters import Draft, SignOff
from evenhand.core.people import Person, Role, same_person
from evenhand.core.schools import School

TOUCHED = frozenset(set(Part) - {Part.WITNESS})


def has_role(*, school: School, name: str, roles: tuple[Role, ...]) -> bool:
    """Whether the school lists somebody of this name in one of the roles."""
    return any(person.role in roles and same_person(person.name, name) for person in school.staff)


def why_conflicted(*, name: str, draft: Draft) -> str:
    """Why somebody may not decide on this draft, in words after their name; empty if they may.

    Whoever is a party (but for a mere witness), a party's relative, or a head with a declared
    conflict is conflicted. General words to all parents are no decision on a case.
    """
    if draft.case is None or not is_about_case(draft):
        return ""
    if draft.case.head_conflicted and has_role(school=draft.school, name=name, roles=(Role.HEAD,)):
        return "has a conflict of interest in this case"
    return _why_involved(name=name, case=draft.case)


def _why_involved(*, name: str, case: Case) -> str:
    for party in (one for one in case.parties if TOUCHED & set(one.parts)):
        if _is(name=name, party=party):
            return "is a party in this case"
        if any(same_person(name, relative) for relative in party.related_to):
            return "is related to a party in this case"
    if any(same_person(name, allegation.worker) for allegation in case.allegations):
        return "is the person an allegation is about"
    return ""


def _is(*, name: str, party: Party) -> bool:
    return any(same_person(name, known) for known in (party.name, *party.other_names))


def why_not_signing(*, person: Person, draft: Draft) -> str:
    """As `why_conflicted`, for somebody who signs as head without being listed as one."""
    listed = why_conflicted(name=person.name, draft=draft)
    if not listed and person.role is Role.HEAD and in_charge(draft) is Role.CHAIR:
        return "has a conflict of interest in this case"
    return listed


def is_another(*, sign_off: SignOff, draft: Draft, now: date) -> bool:
    """Whether a sign-off is by somebody with a name, not dated ahead, who did not prepare the draft
    and has no stake in the case."""
    return (
        bool(sign_off.name.strip())
        and sign_off.on <= now
        and not same_person(sign_off.name, draft.standing.prepared_by)
        and not why_conflicted(name=sign_off.name, draft=draft)
    )


def second_reader(*, draft: Draft, now: date) -> SignOff | None:
    """The second reader if there is one who counts: neither the preparer nor the signatory."""
    reader = draft.standing.second_reader
    if reader is None or not is_another(sign_off=reader, draft=draft, now=now):
        return None
    if draft.signatory is not None and same_person(reader.name, draft.signatory.name):
        return None
    return reader


def in_charge(draft: Draft) -> Role:
    """Who decides: the head, or the chair where the head is conflicted."""
    conflicted = draft.case is not None and draft.case.head_conflicted and is_about_case(draft)
    return Role.CHAIR if conflicted else Role.HEAD
