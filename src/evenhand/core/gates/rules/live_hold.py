"""While police or another agency look into a case, nothing about it goes to anybody outside.

Kent pack, “How to use these resources” (nothing that could compromise a live police or other
investigation); rule 2 of the design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.cases import Agency, Case, Hold
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Stage
from evenhand.core.gates.naming import find_phrases
from evenhand.core.gates.texts import asks_for, is_outside, telling_lines, where
from evenhand.core.gates.traces import find_days, find_links, find_quotes

AGENCY_WORDS = {
    Agency.POLICE: "The police are",
    Agency.LADO: "The LADO is",
    Agency.SOCIAL_CARE: "Children’s social care is",
    Agency.COURT: "A court is",
    Agency.OTHER: "An agency is",
}


def check(matter: Matter) -> Iterator[Finding]:
    """No hold stands, or the text is a neutral acknowledgement that tells nothing of the matter."""
    draft = matter.draft
    if draft.case is None or not (is_outside(draft) or asks_for(draft=draft, gate="live-hold")):
        return
    standing = [hold for hold in draft.case.holds if not _is_over(hold, matter)]
    if not standing:
        return
    if draft.template.neutral:
        yield from _what_it_tells(matter, draft.case)
        return
    for hold in standing:
        yield Finding(
            id="live-hold",
            level=Level.STOP,
            words=f"{AGENCY_WORDS[hold.agency]} looking into this case. Only a neutral acknowledgement may "
            "go out.",
            mend=_how_to_lift(hold),
        )


def _is_over(hold: Hold, matter: Matter) -> bool:
    """Whether it was lifted with everything a lift needs, and not on a day to come."""
    return hold.is_lifted() and hold.lifted_on is not None and hold.lifted_on <= matter.now


def _how_to_lift(hold: Hold) -> str:
    """What is still to be done before the hold is over."""
    if hold.lifted_on and not hold.clearance.strip():
        return "The lift has no clearance from the agency on file. Ask them for it in writing."
    if hold.lifted_on and not hold.lifted_by.strip():
        return "Write down who lifted the hold."
    return "Ask the agency what may be said. When they give clearance, write it down with who lifts the hold."


def _what_it_tells(matter: Matter, case: Case) -> Iterator[Finding]:
    """A neutral text that quotes, dates, links to or names the site of a post is not neutral."""
    draft = matter.draft
    for line in telling_lines(draft):
        told = (
            *find_quotes(text=line, posted=[post.words for post in case.posts], own=draft.template.body),
            *find_days(text=line, days=[post.posted_on for post in case.posts if post.posted_on]),
            *find_links(text=line, links=[post.link for post in case.posts]),
            *find_phrases(text=line, phrases=tuple(post.site for post in case.posts)),
        )
        for naming in told:
            yield Finding(
                id="hold-not-neutral",
                level=Level.STOP,
                words=f"During a hold even a neutral text may not say “{naming.found}”.",
                mend="Take it out: say only that the message has arrived and who will be in touch.",
                place=where(line),
            )


GATE = Gate(
    id="live-hold",
    title="Hold while an agency is looking into it",
    level=Level.STOP,
    authority="Kent pack, “How to use these resources”; rule 2; read 2026-11-22",
    satisfied_by="Each hold lifted by a named person, with the date and the agency’s clearance on file; or a "
    "neutral text.",
    stages=EVERY_STAGE,
    stops_from=Stage.DRAFT,
    waiver=None,
    check=check,
    says=("live-hold", "hold-not-neutral"),
)
