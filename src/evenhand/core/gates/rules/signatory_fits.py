"""Whoever signs may sign this text, and has no stake in the case.

Kent pack, signatures and “or myself (if different)”; Keeping Children Safe in Education, part four (the chair
acts where the head is the subject); rule 19 of the design; read 2026-11-22.
"""

import re
from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Waiver
from evenhand.core.gates.conflicts import in_charge, why_not_signing
from evenhand.core.gates.texts import ROLE_WORDS, roles_in_words, where
from evenhand.core.identify.shadow import plain
from evenhand.core.letters import Draft
from evenhand.core.people import Person, Role, same_person

OR_ME = re.compile(r"\bor,? (?:(?:speak|talk|get in touch) )?(?:(?:to|with) )?(?:me|myself)\b", re.IGNORECASE)


def check(matter: Matter) -> Iterator[Finding]:
    """The signatory holds one of the template's posts and is not conflicted."""
    draft = matter.draft
    if draft.signatory is None:
        if draft.template.signatories:
            yield _nobody(draft)
        return
    if conflict := why_not_signing(person=draft.signatory, draft=draft):
        yield Finding(
            id="signatory-conflicted",
            level=Level.STOP,
            words=f"{draft.signatory.name} {conflict} and cannot sign.",
            mend=f"Let {ROLE_WORDS[in_charge(draft)]} sign, or somebody else who is not involved.",
        )
    if draft.signatory.role not in _may_sign(draft):
        yield Finding(
            id="signatory-fits",
            level=Level.STOP,
            words=f"This text cannot be signed by {ROLE_WORDS[draft.signatory.role]}.",
            mend=f"It may be signed by {roles_in_words(_may_sign(draft))}.",
        )
    yield from _twice_named(draft, draft.signatory)


def _nobody(draft: Draft) -> Finding:
    """What is said where nobody signs."""
    return Finding(
        id="no-signatory",
        level=Level.STOP,
        words="Nobody is named who signs this text.",
        mend=f"It may be signed by {roles_in_words(_may_sign(draft))}.",
    )


def _may_sign(draft: Draft) -> tuple[Role, ...]:
    """Who may sign: the template says; the chair stands in for a head with a conflict."""
    roles = draft.template.signatories or tuple(Role)
    if in_charge(draft) is not Role.CHAIR or Role.HEAD not in roles:
        return roles
    return tuple(dict.fromkeys((Role.CHAIR, *(role for role in roles if role is not Role.HEAD))))


def _twice_named(draft: Draft, signatory: Person) -> Iterator[Finding]:
    """“The safeguarding lead or me” makes no sense where they are one person."""
    lead = draft.school.holder_of(Role.DSL)
    if lead is None or not same_person(lead.name, signatory.name):
        return
    for line in draft.lines:
        said = plain(line)
        if plain(lead.name).casefold() in said.casefold() and OR_ME.search(said):
            yield Finding(
                id="signatory-twice-named",
                level=Level.WARN,
                words=f"{lead.name} signs and is the safeguarding lead, so “or me” names one person twice.",
                mend="Take out “or me”.",
                place=where(line),
            )


GATE = Gate(
    id="signatory-fits",
    title="The right person signs",
    level=Level.STOP,
    authority="Kent pack, signatures; Keeping Children Safe in Education, part 4; rule 19; read 2026-11-22",
    satisfied_by="A signatory in one of the template’s posts with no stake in the case.",
    stages=EVERY_STAGE,
    waiver=Waiver(by=(Role.ADVISER,), covers=("signatory-conflicted",)),
    check=check,
    says=("signatory-fits", "no-signatory", "signatory-conflicted", "signatory-twice-named"),
)
