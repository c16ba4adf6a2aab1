"""The online group where it was posted, or a place that has a name: those who are in it, or were there, know
who is meant.

Authority: the heading of the Kent incident letter, by which nobody may be recognised from it (rule 7 of the
design; read 29 November 2026).
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from evenhand.core.findings import Level
from evenhand.core.identify import Kind, tone
from evenhand.core.identify.captured import Posts, posts_of
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.posted_where import group_named_in
from evenhand.core.identify.record import Record
from evenhand.core.identify.shadow import plain
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.occasions import CALLED, SINGLES_NOTHING_OUT
from evenhand.core.identify.vocabulary import Word, base_of, rarity_of, words_of

DISTINCT = 1.6
HALF_DISTINCT = 0.6
GROUP_WORD = "|".join(sorted(CALLED))
CALLED_AFTER = Pattern(rf"[\"”»)]*(?:'s?)?[\"”'»)]*\s+(?:\w+\s+)?(?:{GROUP_WORD})\b", re.IGNORECASE)
CALLED_BEFORE = Pattern(
    rf"(?:\b(?:{GROUP_WORD})\b(?:\s+(?:called|named|known as|titled"
    r"|calling itself|(?:that|which) calls itself))?[,:]?\s*(?:the\s+)?[\"“'«(]*"
    r"|[\"“'«]|\b(?:in|on|off|to|from|via|leave|left|join(?:ed)?)\s+(?:the\s+)?[\"“'«]*)$",
    re.IGNORECASE,
)
NOT_ALONE = frozenset(
    base_of(word)
    for word in listed(
        """
    mum mums dad dads parent parents family families community local locals school class year chat group talk
    news page watch people friends village town residents primary nursery academy college and of the in for
    reception carers uncensored unofficial official club team
    """
    )
)
A_GROUPS_OWN = frozenset(
    base_of(word)
    for word in listed("community local locals talk news watch village town residents uncensored unofficial")
)
LITTLE = frozenset(base_of(word) for word in listed("the of in and for a an to at by on school our"))
AHEAD = Pattern(
    r"\b(?:will|shall|tomorrow|tonight|today|next \w+|please|closed|closes|[a-z]+days)\b|£\s?\d",
    re.IGNORECASE,
)
ON_A_DAY = Pattern(r"\b(?:on|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
RIGHT_AFTER = Pattern(rf"[\"”»)]*(?:'s?)?[\"”'»)]*\s+(?:{GROUP_WORD})\b", re.IGNORECASE)
DESCRIBED = Pattern(
    rf"\b(?:the|an?|one|that|our)\s+(?P<before>(?:[\w'-]+\s+){{0,2}})(?:{GROUP_WORD})"
    r"\s+(?:for|of|where|about|run by|used by)\s+"
    r"(?P<after>[\w'-]+(?:\s+(?!is\b|are\b|was\b|has\b|have\b|it\b|I\b|we\b)[\w'-]+){0,6})",
    re.IGNORECASE,
)
RUN_TOGETHER = Pattern(r"(?:[#@]|\b)(?P<name>\w{8,})\b")
LEAST_RUN = 8
SMALL_OF_PLACES = frozenset(
    listed(
        "of the y at gate gates entrance door car park playground pool hall field pitch bus stop "
        "bridge crossing"
    )
)
FOR_SHORT = Pattern(r"\b[Tt]he (?P<word>[A-Z][a-z]{2,})(?:'s?|s')? (?:group|page|chat|thread|forum)\b")
OF_EVERY_SCHOOL = frozenset(
    base_of(word)
    for word in listed(
        "parents school class year families community facebook whatsapp governors friends staff"
    )
)
ANY_GROUP = Pattern(
    rf"\W*(?:An?|Any|Every|No|Each) (?:\w+ )?(?:{GROUP_WORD}) (?:that|which|where|for|of"
    rf"|in which)\b[^.;:!?]*?"
    r"\b(?:(?:is|are) (?:not|no|never|(?:the|a|no) (?:\w+ )?(?:place|way|substitute|secret|stage|court|notice"
    r" ?board))|should|must|can|cannot|may|ought|does not|has no)\b",
    re.IGNORECASE,
)
THE_ALONE = Pattern(r"\bthe $")
THE = Pattern(r"\b(?:the|a|our|your)\s+[\"“'«]?$", re.IGNORECASE)


def find(page: Page) -> Iterable[Spot]:
    """Every name of an online group or a place of the record."""
    posts = posts_of(setting=page.setting, record=page.record)
    words = words_of(page.shadow.text)
    at: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        at.setdefault(word.base, []).append(place)
    for name in _groups(page.record):
        for span in _named_group(page, words, at, name, posts):
            if _is_any_group(page, span):
                continue
            yield _spot(page, span, "the online group where it was posted")
    for span in (*_described_groups(page), *_groups_for_short(page), *_groups_run_together(page)):
        if _is_any_group(page, span):
            continue
        yield _spot(page, span, "the online group where it was posted")
    for name in _places(page.record):
        for span in _in_a_row(words, at, name, page.shadow.text):
            if not _is_permitted(page, span) and _is_of_what_was(page, span):
                yield _spot(page, span, "a place where it happened")


def _is_of_what_was(page: Page, span: Span) -> bool:
    """Whether a place is named of what has been, not in a notice of what is to come or in the news."""
    if tone.tells_of_something(page.words_of(page.around(span))):
        return True
    sentence = page.words_of(page.sentence_at(span.start))
    if not tone.is_past(sentence) and ON_A_DAY.search(sentence):
        return False
    return not tone.looks_ahead(sentence) and AHEAD.search(sentence) is None


def _is_any_group(page: Page, span: Span) -> bool:
    """Whether a sentence says what is always so of a group of some kind: "A page that the whole village reads
    is not the place"."""
    sentence = page.sentence_at(span.start)
    return (
        not page.shadow.text[sentence.start : span.start].strip(" \"'")
        and ANY_GROUP.match(page.shadow.text, sentence.start, sentence.end) is not None
    )


def _is_permitted(page: Page, span: Span) -> bool:
    return any(one.meets(span) for one in page.permitted)


def _groups_for_short(page: Page) -> Iterator[Span]:
    """The Dads' group, for Pelham Cross Dads: one word of the name with a capital, and what it is."""
    for match in FOR_SHORT.finditer(page.shadow.text):
        span = Span(start=match.start(), end=match.end())
        base = base_of(match["word"].lower())
        named = any(word.base == base and word.capital for name in _groups(page.record) for word in name)
        telling = named and base not in OF_EVERY_SCHOOL and not _is_permitted(page, span)
        if telling and _is_of_what_was(page, span):
            yield span


def _groups_run_together(page: Page) -> Iterator[Span]:
    """The name of a group written as one word, with a sign before it or without: #HarlGreenLittleOnes."""
    names = {
        form
        for name in _groups(page.record)
        if len(form := "".join(word.written.lower() for word in name)) >= LEAST_RUN
        and rarity_of(base_of(form)) >= DISTINCT
    }
    for match in RUN_TOGETHER.finditer(page.shadow.text) if names else ():
        span = Span(start=match.start(), end=match.end())
        if match["name"].lower().replace("_", "") in names and not _is_permitted(page, span):
            yield span


def _described_groups(page: Page) -> Iterator[Span]:
    """Where a group is told by two words of its name and not by the name: "the page for neighbours in Bell
    Rise". The words of the school's own name do not count."""
    text = page.shadow.text
    for match in DESCRIBED.finditer(text):
        span = Span(start=match.start(), end=match.end())
        said = {
            word.base
            for part in ("before", "after")
            for word in words_of(text, match.start(part), match.end(part))
            if word.base not in LITTLE
        }
        if _is_permitted(page, span) or not _is_of_what_was(page, span):
            continue
        for name in _groups(page.record):
            shared = [word for word in name if word.base in said and word.capital]
            if len(shared) > 1 and any(rarity_of(word.base) >= HALF_DISTINCT for word in shared):
                yield span
                break


@lru_cache(maxsize=32)
def _group_names(names: tuple[str, ...]) -> tuple[tuple[Word, ...], ...]:
    return tuple(dict.fromkeys(words_of(plain(name)) for name in names if name.strip()))


def _groups(record: Record) -> tuple[tuple[Word, ...], ...]:
    return _group_names((*record.online_groups, *(group_named_in(post.where) for post in record.posts)))


def _places(record: Record) -> tuple[tuple[Word, ...], ...]:
    """Places whose name is a name: two words or more with capitals."""
    names = (*record.places, record.occasion.where)
    return tuple(
        name
        for name in _group_names(tuple(re.split(r",|\band\b", " , ".join(names))))
        if len(name) > 1
        and name[0].capital
        and all(word.capital or word.written in SMALL_OF_PLACES for word in name)
        and any(rarity_of(word.base) >= DISTINCT for word in name)
    )


def _in_a_row(
    words: tuple[Word, ...], at: dict[str, list[int]], name: tuple[Word, ...], text: str
) -> Iterator[Span]:
    """Where all words of a name stand in a row; "and" and "&" count for nothing."""
    bases = [word.base for word in name if word.base != "and"]
    if not bases:
        return
    for first in at.get(bases[0], ()):
        last = first
        for base in bases[1:]:
            step = last + 1
            if step < len(words) and words[step].base == "and" and base != "and":
                step += 1
            if step >= len(words) or words[step].base != base or words[step].start - words[last].end > 6:
                break
            last = step
        else:
            yield Span(start=words[first].start, end=words[last].end)


def _named_group(
    page: Page, words: tuple[Word, ...], at: dict[str, list[int]], name: tuple[Word, ...], posts: Posts
) -> Iterator[Span]:
    text = page.shadow.text
    core = tuple(word for word in name if not word.base.isdecimal()) or name
    distinct = [word for word in core if posts.rarity(word.base) >= DISTINCT]
    for wanted in dict.fromkeys((name, core)):
        for span in _in_a_row(words, at, wanted, text):
            written = text[span.start : span.end]
            capitals = all(
                piece[:1].isupper() or piece[:1].isdecimal() for piece in re.findall(r"\w{3,}", written)
            )
            called = _is_called(text, span)
            if (
                called
                or (capitals and distinct and len(core) > 1)
                or (len(core) > 2 and (distinct or capitals))
            ):
                yield _with_the(text, span)
    for first, last in _parts(core, posts):
        own = [word.base for word in core if word.base not in posts.named]
        yield from _named_in_part(page, words, at, core[first:last], whole=len(own) == last - first)


def _parts(name: tuple[Word, ...], posts: Posts) -> Iterator[tuple[int, int]]:
    """The words by which a group may be called in part: each of its own, and those in a row without the name
    of the school or the town before them."""
    for place, word in enumerate(name):
        if word.written.lower() not in SINGLES_NOTHING_OUT and word.base not in posts.named:
            yield place, place + 1
    first = next((place for place, word in enumerate(name) if word.base not in posts.named), len(name))
    if 0 < first < len(name) - 1:
        yield first, len(name)


def _named_in_part(
    page: Page, words: tuple[Word, ...], at: dict[str, list[int]], part: tuple[Word, ...], *, whole: bool
) -> Iterator[Span]:
    text = page.shadow.text
    alone = part[0] if len(part) == 1 else None
    for span in _in_a_row(words, at, part, text):
        capital = text[span.start].isupper()
        if alone and alone.base in NOT_ALONE:
            definite = alone.base in A_GROUPS_OWN and THE.search(text, max(0, span.start - 8), span.start)
            told = tone.tells_of_something(page.words_of(page.paragraph_at(span.start)))
            if not (definite and capital and told and RIGHT_AFTER.match(text, span.end)):
                continue
        elif not (
            capital
            and (_is_called(text, span) or _is_the_name(page, span) or (whole and _stands_alone(page, span)))
        ) and not (
            alone
            and rarity_of(alone.base) >= DISTINCT
            and (RIGHT_AFTER.match(text, span.end) or text[span.start - 1 : span.start] in ('"', "“", "'"))
        ):
            continue
        yield _with_the(text, span)


def _is_the_name(page: Page, span: Span) -> bool:
    """Whether "the" and a capital inside a sentence show a name: "those who run the Natter"; the Board of
    Governors is one of the school's own."""
    if page.shadow.text.startswith(" of ", span.end):
        return False
    start = page.sentence_at(span.start).start
    the = THE_ALONE.search(page.shadow.text, start, span.start)
    return the is not None and the.start() > start


def _stands_alone(page: Page, span: Span) -> bool:
    """Whether all that a group has for itself beside the town's name has a capital inside a sentence that
    tells of something: "that Polonia be left to talk of other things"."""
    text, sentence = page.shadow.text, page.sentence_at(span.start)
    before, after = text[sentence.start : span.start].rstrip(), text[span.end : span.end + 2].strip()
    inside = before[-1:].isalnum() and not before.rpartition(" ")[2][:1].isupper()
    return inside and not after[:1].isupper() and tone.tells_of_something(page.words_of(sentence))


def _is_called(text: str, span: Span) -> bool:
    """Whether the words around show that a name of a group is meant."""
    before = text[max(0, span.start - 40) : span.start]
    return CALLED_AFTER.match(text, span.end) is not None or CALLED_BEFORE.search(before) is not None


def _with_the(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    if the := THE.search(text, max(0, start - 8), start):
        start = the.start()
    if after := CALLED_AFTER.match(text, end):
        end = after.end()
    return Span(start=start, end=end)


def _spot(page: Page, span: Span, what: str) -> Spot:
    return Spot(
        start=span.start,
        end=span.end,
        kind=Kind.EVENT,
        level=Level.WARN,
        who=("event",),
        why=f"This names {what}. Those who were there know who is meant.",
        mends=("an online group", "social media") if "online" in what else ("out of school", ""),
    )


CLUE = Clue(
    id="event-group",
    kind=Kind.EVENT,
    looks_for="names of online groups and of places in the record",
    authority="Kent pack, heading of the incident letter; rule 7; read 29 November 2026",
    find=find,
)
