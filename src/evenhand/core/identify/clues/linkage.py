"""Details that are harmless one by one and leave fewer than k people together."""

import re
from collections.abc import Iterable, Iterator, Sequence

from evenhand.core.findings import Level
from evenhand.core.identify import Kind, tone
from evenhand.core.identify.circumstances import Told, told_in
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.countable import Detail, details_in
from evenhand.core.identify.details import Given, given_in, is_the_group_itself, supporting_in
from evenhand.core.identify.details_held import expected, is_of_the_record, who_has
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.phrases import words_of
from evenhand.core.identify.record import Record

ANOTHER = Pattern(r"\W*(?:An?|Another|Somebody|Someone) (?!(?:Polish|Welsh|\w+-speaking)\b)", re.IGNORECASE)
AND = Pattern(r"\s+and (?:the |our |an? )?", re.IGNORECASE)
INSTEAD = {"parent": "a parent", "pupil": "a child", "family": "a family"}


def find(page: Page) -> Iterable[Spot]:
    """Countable details of one person or family in a paragraph that leave fewer than k together."""
    return _spots(page)


def _spots(page: Page) -> Iterator[Spot]:
    given = [
        one
        for one in given_in(page)
        if is_of_the_record(page, one.detail)
        and not _is_notice(page, one)
        and not is_the_group_itself(page, one.detail)
    ]
    if not given:
        return
    beside = [
        one
        for one in supporting_in(page, given)
        if is_of_the_record(page, one.detail) and not _is_notice(page, one)
    ]
    told = told_in(page)
    for number, paragraph in enumerate(page.paragraphs):
        here = [one for one in given if paragraph.start <= one.detail.start < paragraph.end]
        with_it = [one for one in told if paragraph.start <= one.words.start < paragraph.end]
        also = [one for one in beside if paragraph.start <= one.detail.start < paragraph.end]
        for place, one in enumerate(_apart(page, here)):
            if _tells_of_the_case(page, paragraph, one):
                yield from _linked(
                    page, _enough(page, one, also), with_it, f"{number}{'abcdefgh'[place % 8]}"
                )


def _apart(page: Page, here: list[Given]) -> Iterator[list[Given]]:
    """The details of each whom a paragraph speaks of: "A parent … A member …" are two people, when another
    sentence begins with a new one."""
    found: list[list[Given]] = []
    for one in here:
        sentence = page.sentence_at(one.detail.start)
        mention = one.bound.mention
        opens = (
            ANOTHER.match(page.shadow.text, sentence.start, sentence.end) is not None
            and sentence.start <= mention.start
            and not mention.leans
        )
        last = found[-1][-1] if found else None
        beside = last is not None and _is_another_title(page, last, one)
        if last is None or beside or (opens and page.sentence_at(last.detail.start) != sentence):
            found.append([])
        found[-1].append(one)
    return iter(found)


def _is_another_title(page: Page, before: Given, one: Given) -> bool:
    """Whether it names somebody else beside the one before: "our head boy and head girl"."""
    between = page.shadow.text[before.detail.end : max(one.detail.start, before.detail.end)]
    return one.bound.mention.noun >= one.detail.start and AND.fullmatch(between) is not None


def _enough(page: Page, here: list[Given], also: list[Given]) -> list[Given]:
    """The details said of one, and where they leave too many, those said of several beside them."""
    left = expected(page, [one.detail for one in here])
    alone = len({_dimension(one.detail) for one in here}) < 2 or (left is not None and left >= page.setting.k)
    return [*here, *also] if alone else here


def _is_notice(page: Page, one: Given) -> bool:
    sentence = page.words_of(page.sentence_at(one.detail.start))
    return (
        tone.looks_ahead(sentence) and not tone.tells_of_something(sentence) and not one.bound.mention.leans
    )


def _tells_of_the_case(page: Page, paragraph: Span, given: Sequence[Given]) -> bool:
    if tone.tells_of_something(page.words_of(paragraph)):
        return True
    sentences = [page.words_of(page.sentence_at(one.detail.start)) for one in given]
    return any(
        tone.is_past(one) and not tone.looks_ahead(one) and not tone.is_general(one) for one in sentences
    )


def _linked(page: Page, given: Sequence[Given], told: Sequence[Told], group: str) -> Iterator[Spot]:
    details = [one.detail for one in given]
    distinct = {_dimension(one) for one in details}
    beside = [one for one in told if not any(one.words.meets(detail.span) for detail in details)]
    left = expected(page, details)
    if len(distinct) > 1 and left is not None and left >= page.setting.k:
        left = _with_what_is_public(page, details, left)
    if len(distinct) > 1 and (left is None or left < page.setting.k):
        why = _why(left, len(distinct))
    elif beside:
        why = (
            "Together with what the letter tells of them, this leaves so few that readers can "
            "tell who is meant."
        )
    else:
        return
    for one in given:
        yield Spot(
            start=one.place.start,
            end=one.place.end,
            kind=Kind.LINKAGE,
            level=Level.WARN,
            who=who_has(page, one.detail),
            why=why,
            mends=(INSTEAD.get(one.bound.mention.side, "somebody"), ""),
            group=group,
        )


def _dimension(detail: Detail) -> str:
    return detail.kind if detail.kind == "year" else detail.key


def _why(left: float | None, parts: int) -> str:
    together = {2: "both", 3: "all three"}.get(parts, f"all {parts}")
    if left is None:
        return (
            f"Each of these fits many, but {together} together may fit very few: the head-counts "
            f"do not say how many."
        )
    number = max(1, round(left))
    families = "one family fits" if number == 1 else f"{number} families fit"
    return f"Each of these fits many, but about {families} {together}."


def _with_what_is_public(page: Page, details: Sequence[Detail], left: float) -> float | None:
    """The number left once readers add what the posts say of their author."""
    public = [one for text in _posted(page.record) for one in details_in(page, words_of(text))]
    return expected(page, [*details, *public]) if public else left


@kept
def _posted(record: Record) -> tuple[str, ...]:
    return tuple(post.text for post in record.posts)


CLUE = Clue(
    id="linkage",
    kind=Kind.LINKAGE,
    looks_for=(
        "details of one person or family in one paragraph, each true of many, that by your "
        "head-counts fit fewer than "
        "your smallest safe number together, also with what the posts say"
    ),
    authority=(
        "UK GDPR Recital 26 (means reasonably likely to be used); ICO, Anonymisation, How "
        "do we ensure anonymisation "
        "is effective?, 'What are the key indicators of identifiability?' (linkability), "
        "headings read 29 November 2026"
    ),
    find=find,
)
