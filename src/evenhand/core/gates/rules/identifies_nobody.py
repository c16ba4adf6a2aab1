"""Nobody can be recognised from a text that everybody reads.

Kent pack, heading of the incident letter (not if sharing it could identify members of the community); rule 7
of the design; read 2026-11-22.
"""

import re
from collections.abc import Iterable, Iterator

from evenhand.core.cases import Case
from evenhand.core.document import Link, runs_of
from evenhand.core.findings import Finding, Level, Passage
from evenhand.core.gates import EVERY_STAGE, Gate, Matter
from evenhand.core.gates.conflicts import second_reader
from evenhand.core.gates.naming import Naming, find_handles, find_names, find_phrases
from evenhand.core.gates.recognising import Recognised, Telling, texts_of
from evenhand.core.gates.texts import asks_for, is_wide, sayable, where
from evenhand.core.gates.traces import bare_link, find_days, find_links, find_quotes
from evenhand.core.identify import Kind
from evenhand.core.letters import Draft, SignOff

CLUES = {
    "quotes-post": "These words stand in the post: “{}”. Anybody can search for them.",
    "gives-post-date": "The date of the post, “{}”, helps readers to find it.",
    "names-class": "“{}” narrows it down to one class.",
    "links-to-post": "“{}” leads to the post.",
}
INSTEAD = {
    "quotes-post": ("comments about the school", ""),
    "gives-post-date": ("recently", ""),
    "names-class": (),
    "links-to-post": ("",),
}
ON = re.compile(r"\bon (?:the )?$", re.IGNORECASE)
TAKE_OUT = "Take it out. Say “a parent”, “a member of staff”, or nothing."
MORE_GENERALLY = "Say it more generally, or let a second reader judge it and give the reason."
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
    if is_asked(matter.draft):
        yield from _names(matter.draft)
        if cleared_by(matter) is None:
            yield from _clues(matter.draft)


def let_stand(matter: Matter) -> tuple[Finding, ...]:
    """What a second reader let stand, for whoever decides after them; nothing if nobody has."""
    return tuple(_clues(matter.draft)) if is_asked(matter.draft) and cleared_by(matter) else ()


def cleared_by(matter: Matter) -> SignOff | None:
    """Who read the text as a second reader and gave the reason why what is found may stand."""
    reader = second_reader(draft=matter.draft, now=matter.now)
    return reader if reader is not None and reader.reason.strip() else None


def is_asked(draft: Draft) -> bool:
    """Whether a text is read by people who must not recognise anybody of its case."""
    return draft.case is not None and (is_wide(draft) or asks_for(draft=draft, gate="identifies-nobody"))


def _names(draft: Draft) -> Iterator[Finding]:
    """What nobody may let stand: found by the identifiability check, or by the gate itself."""
    case, spared = draft.case, sayable(draft)
    assert case is not None, "the gate asks only where there is a case"
    for text in texts_of(draft):
        known = [one for one in text.recognised if not one.mark.waivable]
        yield from (_of_name(text, one.passage) for one in known)
        for naming in _names_in(text.words, case, spared):
            if not any(one.meets(naming.start, naming.end) for one in known):
                yield _of_name(text, Passage(text=text.words, start=naming.start, end=naming.end))


def _of_name(text: Telling, passage: Passage) -> Finding:
    could = [f"“{wording}”" for wording in passage.instead if wording]
    return Finding(
        id="names-party",
        level=Level.STOP,
        words=f"“{passage.words}” points to somebody in this case.",
        mend=f"Take it out. Say {', or '.join(could)}, or nothing." if could else TAKE_OUT,
        place=text.place(passage),
    )


def _names_in(text: str, case: Case, spared: tuple[str, ...]) -> tuple[Naming, ...]:
    """Names and accounts of parties, and the names of workers an allegation is about."""
    names = [name for party in case.parties for name in (party.name, *party.other_names)]
    workers = [one.worker for one in case.allegations if case.party(one.worker) is None]
    handles = tuple(handle for party in case.parties for handle in party.handles)
    found = (
        *find_names(text=text, names=(*names, *workers), spared=spared),
        *find_handles(text=text, handles=handles, spared=spared),
    )
    return tuple({naming.start: naming for naming in found}.values())


def _clues(draft: Draft) -> Iterator[Finding]:
    """What may point to somebody; a second reader with a reason may let it stand."""
    case, spared = draft.case, sayable(draft)
    assert case is not None, "the gate asks only where there is a case"
    for text in texts_of(draft):
        hints = [one for one in text.recognised if one.mark.waivable and not _is_in_a_name(one, text)]
        found = [] if text.is_unseen else list(_clues_in(text.words, draft, case, spared))
        yield from (_of_clue(kind, naming, text, hints) for kind, naming in found)
        for one in hints:
            if not any(one.meets(naming.start, naming.end) for _, naming in found):
                yield _of_mark(text, one)
    for link in _hidden_links(draft, case):
        yield Finding(
            id="links-to-post",
            level=Level.STOP,
            words=CLUES["links-to-post"].format(link),
            mend=MORE_GENERALLY,
            place=where(link),
        )


def _is_in_a_name(one: Recognised, text: Telling) -> bool:
    """Whether all of it has to go anyway, because it names somebody."""
    names = (other for other in text.recognised if not other.mark.waivable)
    return any(name.start <= one.start and one.end <= name.end for name in names)


def _of_clue(kind: str, naming: Naming, text: Telling, hints: Iterable[Recognised]) -> Finding:
    """What the gate says of a place it found itself. Where a mark holds all of it, the mark knows better
    which words belong together and what could stand instead."""
    held = (one for one in hints if one.start <= naming.start and naming.end <= one.end)
    whole = next(held, None)
    return Finding(
        id=kind,
        level=Level.STOP,
        words=CLUES[kind].format(naming.found),
        mend=MORE_GENERALLY,
        place=text.place(whole.passage if whole else _passage(kind, naming, text.words)),
    )


def _passage(kind: str, naming: Naming, words: str) -> Passage:
    """The words to change: a date goes with the "on" before it."""
    before = ON.search(words[: naming.start]) if kind == "gives-post-date" else None
    return Passage(
        text=words,
        start=before.start() if before else naming.start,
        end=naming.end,
        instead=INSTEAD[kind] if before or kind != "gives-post-date" else (),
    )


def _of_mark(text: Telling, one: Recognised) -> Finding:
    """What the identifiability check says of a passage. A second reader is needed for all but a hint."""
    mends = [f"“{mend}”" if mend else "nothing at all" for mend in one.mark.mends]
    could = f"Could say: {', or '.join(mends)}. " if mends else "Say it more generally. "
    return Finding(
        id=BY_KIND[one.mark.kind],
        level=Level.ADVISE if one.mark.level is Level.ADVISE else Level.STOP,
        words=f"“{one.found}”: {one.mark.why}",
        mend=f"{could}Or let a second reader judge it and give the reason.",
        place=text.place(one.passage),
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
