"""A reply in public points the way to the school and says nothing of any case.

Teach Secondary with Langleys (a reply can feed a thread); Hwb, responding to online reputational issues; rule
27 of the design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level, Passage
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Stage, Waiver
from evenhand.core.gates.conflicts import has_role, in_charge, is_another
from evenhand.core.gates.naming import Naming, find_handles, find_names, find_phrases
from evenhand.core.gates.texts import ROLE_WORDS, asks_for, sayable, telling_lines, where
from evenhand.core.gates.traces import find_days, find_quotes
from evenhand.core.letters import Draft
from evenhand.core.packs import Audience, Kind
from evenhand.core.people import Role


def check(matter: Matter) -> Iterator[Finding]:
    """The reply has no fact of the case, and the head has approved it."""
    draft = matter.draft
    replies = draft.template.kind is Kind.STATEMENT and draft.template.audience is Audience.PUBLIC
    if not (replies or asks_for(draft=draft, gate="public-reply")):
        return
    for line in telling_lines(draft):
        for naming in _facts_in(line, draft):
            yield Finding(
                id="public-reply",
                level=Level.STOP,
                words=f"A public reply says nothing of the case, and “{naming.found}” does.",
                mend="Take it out. Say only how a concern can be brought to you.",
                place=where(line, Passage(text=line, start=naming.start, end=naming.end)),
            )
    if not any(_is_from_the_top(matter, name=one.name) for one in draft.standing.approvals):
        yield Finding(
            id="reply-unapproved",
            level=matter.stop_from(Stage.RELEASE) if matter.stage is not Stage.DRAFT else Level.ADVISE,
            words=f"A public reply needs the approval of {ROLE_WORDS[in_charge(draft)]}. "
            "Often none is better: a reply brings a post more readers.",
            mend="Ask first whether to reply at all.",
        )


def _facts_in(line: str, draft: Draft) -> tuple[Naming, ...]:
    """The facts of the case in a line: names, accounts, days, sites and words of the post."""
    case = draft.case
    if case is None:
        return ()
    names = tuple(name for party in case.parties for name in (party.name, *party.other_names))
    handles = tuple(handle for party in case.parties for handle in party.handles)
    spared = sayable(draft)
    return (
        *find_names(text=line, names=names, spared=spared),
        *find_handles(text=line, handles=handles, spared=spared),
        *find_phrases(text=line, phrases=tuple(post.site for post in case.posts), spared=spared),
        *find_days(text=line, days=[post.posted_on for post in case.posts if post.posted_on]),
        *find_quotes(text=line, posted=[post.words for post in case.posts], own=draft.template.body),
    )


def _is_from_the_top(matter: Matter, *, name: str) -> bool:
    """Whether somebody of this name decides here and approved, other than the preparer."""
    draft = matter.draft
    approvals = [one for one in draft.standing.approvals if one.name == name]
    return has_role(school=draft.school, name=name, roles=(in_charge(draft),)) and any(
        is_another(sign_off=one, draft=draft, now=matter.now) for one in approvals
    )


GATE = Gate(
    id="public-reply",
    title="A public reply only points the way",
    level=Level.STOP,
    authority="Hwb, responding to online reputational issues; rule 27; read 2026-11-22",
    satisfied_by="A text without facts of the case, approved by the head.",
    stages=EVERY_STAGE,
    waiver=Waiver(by=(Role.HEAD,), covers=("public-reply",)),
    check=check,
    says=("public-reply", "reply-unapproved"),
)
