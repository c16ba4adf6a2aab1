"""Nothing leaves on one person's word: somebody else approves what one has prepared.

Keeping Children Safe in Education, part four (who decides where the head is concerned); rule 19 of the
design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import Gate, Matter, Stage
from evenhand.core.gates.conflicts import has_role, in_charge, is_another
from evenhand.core.gates.loaded import is_legal
from evenhand.core.gates.texts import ROLE_WORDS, is_wide, telling_lines
from evenhand.core.letters import Draft
from evenhand.core.letters.digest import digest_of
from evenhand.core.packs import About
from evenhand.core.people import Role


def check(matter: Matter) -> Iterator[Finding]:
    """There is a preparer, and before release an approval by somebody else who may give it."""
    draft = matter.draft
    if not draft.standing.prepared_by.strip():
        yield Finding(
            id="preparer-unknown",
            level=Level.STOP,
            words="Nobody has said who prepared this text, so nobody can be shown to be somebody else.",
            mend="Write down who prepared it.",
        )
    if matter.stage is not Stage.RELEASE:
        return
    this = digest_of(draft)
    of_this = [one for one in draft.standing.approvals if one.digest in ("", this)]
    others = [one for one in of_this if is_another(sign_off=one, draft=draft, now=matter.now)]
    if draft.standing.approvals and not of_this:
        yield Finding(
            id="approved-before-an-edit",
            level=Level.STOP,
            words="The text has changed since it was approved, so the approval counts no more.",
            mend="Show the new text to the person who approved it, and ask again.",
        )
    elif not others:
        yield Finding(
            id="approved-by-another",
            level=Level.STOP,
            words="Nobody else has approved this text: nobody but the preparer, or only somebody who is "
            "involved in the case.",
            mend="Ask somebody else to approve it.",
        )
    elif weighs_heavily(draft) and not any(_is_leader(draft, one.name) for one in others):
        yield Finding(
            id="approved-too-low",
            level=Level.STOP,
            words="A text to everybody, or one that speaks of the law or limits visits, needs "
            f"the approval of {ROLE_WORDS[in_charge(draft)]}.",
            mend="Ask the head to approve it, or the chair where the head is involved or has prepared it.",
        )


def weighs_heavily(draft: Draft) -> bool:
    """Whether the text goes to everybody, speaks of the law, accuses, or limits visits."""
    template = draft.template
    weighty = template.accuses or template.about is About.RESTRICTION
    return weighty or is_wide(draft) or is_legal(telling_lines(draft))


def _is_leader(draft: Draft, name: str) -> bool:
    """Whether the school lists somebody of this name as head or chair."""
    return has_role(school=draft.school, name=name, roles=(Role.HEAD, Role.CHAIR))


GATE = Gate(
    id="approved-by-another",
    title="Somebody else approves",
    level=Level.STOP,
    authority="Rule 19, after Keeping Children Safe in Education, part four; read 2026-11-22",
    satisfied_by="An approval by somebody who did not prepare the text; the head or chair for weighty ones.",
    stages=(Stage.APPROVE, Stage.RELEASE),
    waiver=None,
    check=check,
    says=("approved-by-another", "approved-before-an-edit", "approved-too-low", "preparer-unknown"),
)
