"""Nobody can be recognised from a text that everybody reads.

Kent pack, heading of the incident letter (not if sharing it could identify members of the community); rule 7
of the design; read 2026-11-22.
"""

from collections.abc import Iterable, Iterator

from evenhand.core.cases import Case
from evenhand.core.document import Link, runs_of
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter
from evenhand.core.gates.conflicts import second_reader
from evenhand.core.gates.naming import Naming, find_handles, find_names, find_phrases
from evenhand.core.gates.recognising import Recognised, recognised_in
from evenhand.core.gates.texts import asks_for, is_wide, sayable, telling_lines, where
from evenhand.core.gates.traces import bare_link, find_days, find_links, find_quotes
from evenhand.core.identify import Kind
from evenhand.core.letters import Draft

CLUES = {
    "quotes-post": "These words stand in the post: “{}”. Anybody can search for them.",
    "gives-post-date": "The date of the post, “{}”, helps readers to find it.",
    "names-class": "“{}” narrows it down to one class.",
    "links-to-post": "“{}” leads to the post.",
}
BY_KIND = {
    Kind.DIRECT: "may-name-party",
    Kind.ROLE: "points-by-role",
    Kind.QUOTE: "quotes-post",
    Kind.EVENT: "tells-event",
    Kind.LINKAGE: "details-together",
    Kind.SENSITIVE: "gives-sensitive-detail",
}
"""Under which id the identifiability check speaks; a name that nobody may let stand is `names-party`."""


def check(matter: Matter) -> Iterator[Finding]:
    """No name, account, quotation, date, class, link, post or circumstance leads to a party."""
    draft = matter.draft
    if draft.case is None or not (is_wide(draft) or asks_for(draft=draft, gate="identifies-nobody")):
        return
    spared = sayable(draft)
    recognised = recognised_in(draft)
    for line in telling_lines(draft):
        for found in _all_names_in(line, draft.case, spared, recognised):
            yield Finding(
                id="names-party",
                level=Level.STOP,
                words=f"“{found}” points to somebody in this case.",
                mend="Take it out. Say “a parent”, “a member of staff”, or nothing.",
                place=where(line),
            )
    yield from _clues(matter, draft.case, spared, recognised)


def _all_names_in(
    line: str, case: Case, spared: tuple[str, ...], recognised: tuple[Recognised, ...]
) -> Iterator[str]:
    """What the gate finds itself, and what the identifiability check finds elsewhere in the line."""
    own = _names_in(line, case, spared)
    yield from (naming.found for naming in own)
    for one in recognised:
        if one.line == line and not one.mark.waivable and not _is_covered(one, own):
            yield one.found


def _is_covered(one: Recognised, namings: Iterable[Naming]) -> bool:
    """Whether one of the namings of the same line shares a character with it."""
    return any(naming.start < one.end and one.start < naming.start + len(naming.found) for naming in namings)


def _names_in(line: str, case: Case, spared: tuple[str, ...]) -> tuple[Naming, ...]:
    """Names and accounts of parties, and the names of workers an allegation is about."""
    names = [name for party in case.parties for name in (party.name, *party.other_names)]
    workers = [one.worker for one in case.allegations if case.party(one.worker) is None]
    handles = tuple(handle for party in case.parties for handle in party.handles)
    found = (
        *find_names(text=line, names=(*names, *workers), spared=spared),
        *find_handles(text=line, handles=handles, spared=spared),
    )
    return tuple({naming.start: naming for naming in found}.values())


def _clues(
    matter: Matter, case: Case, spared: tuple[str, ...], recognised: tuple[Recognised, ...]
) -> Iterator[Finding]:
    """What may point to somebody; a second reader with a reason may let it stand."""
    draft = matter.draft
    reader = second_reader(draft=draft, now=matter.now)
    if reader is not None and reader.reason.strip():
        return
    found = [
        (kind, naming, line)
        for line in telling_lines(draft)
        for kind, naming in _clues_in(line, draft, case, spared)
    ]
    found += [("links-to-post", Naming(found=link, start=0), link) for link in _hidden_links(draft, case)]
    for kind, naming, line in found:
        yield Finding(
            id=kind,
            level=Level.STOP,
            words=CLUES[kind].format(naming.found),
            mend="Say it more generally, or let a second reader judge it and give the reason.",
            place=where(line),
        )
    for one in recognised:
        said = [naming for _, naming, line in found if line == one.line]
        if one.mark.waivable and not _is_covered(one, said):
            yield _of_mark(one)


def _of_mark(one: Recognised) -> Finding:
    """What the identifiability check says of a passage. A second reader is needed for all but a hint."""
    mends = [f"“{mend}”" if mend else "nothing at all" for mend in one.mark.mends]
    could = f"Could say: {', or '.join(mends)}. " if mends else "Say it more generally. "
    return Finding(
        id=BY_KIND[one.mark.kind],
        level=Level.ADVISE if one.mark.level is Level.ADVISE else Level.STOP,
        words=f"“{one.found}”: {one.mark.why}",
        mend=f"{could}Or let a second reader judge it and give the reason.",
        place=where(one.line),
    )


def _clues_in(line: str, draft: Draft, case: Case, spared: tuple[str, ...]) -> Iterator[tuple[str, Naming]]:
    """The clues of one line with their kinds."""
    classes = tuple(party.class_name for party in case.parties if party.class_name)
    posted = [post.words for post in case.posts]
    own = "\n".join((draft.template.body, *spared))
    for naming in find_quotes(text=line, posted=posted, own=own):
        yield "quotes-post", naming
    for naming in find_days(text=line, days=[post.posted_on for post in case.posts if post.posted_on]):
        yield "gives-post-date", naming
    for naming in find_phrases(text=line, phrases=classes, spared=spared):
        yield "names-class", naming
    for naming in find_links(text=line, links=[post.link for post in case.posts]):
        yield "links-to-post", naming


def _hidden_links(draft: Draft, case: Case) -> tuple[str, ...]:
    """Links to a post that stand behind other words."""
    behind = [run.address for run in runs_of(draft.document) if isinstance(run, Link)]
    posts = {bare_link(post.link).lower() for post in case.posts} - {""}
    return tuple(link for link in behind if any(post in bare_link(link).lower() for post in posts))


GATE = Gate(
    id="identifies-nobody",
    title="Nobody can be recognised",
    level=Level.STOP,
    authority="Kent pack, heading of the incident letter; rule 7; read 2026-11-22",
    satisfied_by="A text without names, parts of names and accounts. Quotations, dates, classes, links, "
    "posts held by few, circumstances and what happened may stand if a second reader says why.",
    stages=EVERY_STAGE,
    waiver=None,
    check=check,
    says=("names-party", *dict.fromkeys((*CLUES, *BY_KIND.values()))),
)
