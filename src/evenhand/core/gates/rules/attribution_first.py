"""Nobody is written to as the author of a post before it is confirmed that they are.

Berkeley Protocol (authenticity is shown, not assumed); rule 13 of the design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.cases import Attribution, Case, Party
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Waiver
from evenhand.core.gates.texts import asks_for, readers
from evenhand.core.people import Role


def check(matter: Matter) -> Iterator[Finding]:
    """Each reader of an accusing text is the confirmed author of a post, with the basis on file."""
    draft = matter.draft
    if not (draft.template.accuses or asks_for(draft=draft, gate="attribution-first")):
        return
    to = readers(draft)
    if not to:
        yield _unconfirmed("the reader", draft.template.accuses)
    for party in to:
        if draft.case is None or not _is_author(party, draft.case):
            yield _unconfirmed(party.name, draft.template.accuses)


def _is_author(party: Party, case: Case) -> bool:
    """Whether a post of the case is confirmed as theirs, and it says by what."""
    return any(
        post.author == party.id and post.attribution is Attribution.CONFIRMED and bool(post.basis.strip())
        for post in case.posts
    )


def _unconfirmed(name: str, accuses: bool) -> Finding:
    """What is said: a text that accuses stops, one that may be worded either way warns."""
    return Finding(
        id="attribution-first" if accuses else "author-unconfirmed",
        level=Level.STOP if accuses else Level.WARN,
        words=f"It is not confirmed that {name} wrote the post, or not written down how you know.",
        mend="Choose a neutral enquiry, which accuses nobody. Or confirm it and write down the basis."
        if accuses
        else "Choose the wording that does not say so. Or confirm it and write down the basis.",
    )


GATE = Gate(
    id="attribution-first",
    title="Be sure who wrote it",
    level=Level.STOP,
    authority="Rule 13, after the Berkeley Protocol; read 2026-11-22",
    satisfied_by="A post whose confirmed author is the reader, with the basis; or a text accusing nobody.",
    stages=EVERY_STAGE,
    waiver=Waiver(by=(Role.HEAD,), covers=("attribution-first",)),
    check=check,
    says=("attribution-first", "author-unconfirmed"),
)
