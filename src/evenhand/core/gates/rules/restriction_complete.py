"""A limit on somebody's visits answers a risk, is heard, has an end, and keeps the child in touch.

Child Law Advice and Muckle LLP on barring parents (reasons, a chance to reply, review); Education Act 1996
s547; rule 29 of the design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.cases import Restriction
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Waiver
from evenhand.core.gates.texts import asks_for, readers
from evenhand.core.packs import About
from evenhand.core.people import Role


def check(matter: Matter) -> Iterator[Finding]:
    """Each reader's restriction has all it needs."""
    draft = matter.draft
    if not (draft.template.about is About.RESTRICTION or asks_for(draft=draft, gate="restriction-complete")):
        return
    for party in readers(draft):
        recorded = [one for one in (draft.case.restrictions if draft.case else ()) if one.party == party.id]
        if not recorded:
            yield _nothing_recorded(party.name)
        for restriction in recorded:
            yield from _about(restriction, party.name)
    if not readers(draft):
        yield _nothing_recorded("the reader")


def _nothing_recorded(name: str) -> Finding:
    """What is said where there is no restriction on file."""
    return Finding(
        id="no-restriction",
        level=Level.STOP,
        words=f"No restriction is written down for {name}.",
        mend="Write down the risk on the site, what was tried before, and the dates.",
    )


def _about(restriction: Restriction, name: str) -> Iterator[Finding]:
    """What one restriction lacks."""
    if restriction.reply_by is None:
        yield Finding(
            id="no-reply-by",
            level=Level.STOP,
            words=f"{name} has no day by which to put their side.",
            mend="Set a day. Even where the limit starts at once, they are heard within days.",
        )
    if missing := _lacks(restriction):
        yield Finding(
            id="restriction-complete",
            level=Level.STOP,
            words=f"The restriction for {name} does not say: {', '.join(missing)}.",
            mend="Write it down. If the limit must start at once, the head may go on with a reason.",
        )
    if _is_muddled(restriction):
        yield Finding(
            id="restriction-dates",
            level=Level.WARN,
            words=f"The dates of the restriction for {name} do not fit: it ends before it starts, or is "
            "looked at again only after it has ended.",
            mend="Look at the dates once more.",
        )


def _lacks(restriction: Restriction) -> tuple[str, ...]:
    """What is not on file, in words."""
    missing = {
        "the risk on the site": not restriction.risk_on_site.strip(),
        "what lesser steps were tried": not restriction.lesser_steps.strip(),
        "when it starts": restriction.starts_on is None,
        "when it ends": restriction.ends_on is None,
        "when it is looked at again": restriction.review_on is None,
        "who stays in touch about the child": not restriction.contact_about_child.strip(),
        "whether adjustments were considered": not restriction.adjustments_considered.strip(),
    }
    return tuple(words for words, is_missing in missing.items() if is_missing)


def _is_muddled(restriction: Restriction) -> bool:
    """Whether its dates contradict one another."""
    start, end, review = restriction.starts_on, restriction.ends_on, restriction.review_on
    return bool((start and end and end < start) or (review and end and review > end))


GATE = Gate(
    id="restriction-complete",
    title="A restriction is fair and has an end",
    level=Level.STOP,
    authority="Education Act 1996 s547; Child Law Advice, barring parents; rule 29; read 2026-11-22",
    satisfied_by="The risk on the site, lesser steps, the day to reply, start, end and review, the contact "
    "about the child, and adjustments considered.",
    stages=EVERY_STAGE,
    waiver=Waiver(by=(Role.HEAD,), covers=("restriction-complete",)),
    check=check,
    says=("restriction-complete", "no-restriction", "no-reply-by", "restriction-dates"),
)
