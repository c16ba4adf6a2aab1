"""The countable details that a letter gives of one person, family or handful, and the place to mark."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from evenhand.core.identify import tone
from evenhand.core.identify.countable import YEAR, Detail, details_of
from evenhand.core.identify.in_passing import is_of_no_quarrel
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.mentions import Bound, bound, somebody, within
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.roles import roles_in
from evenhand.core.identify.roster import OF_FAMILIES, heads_of
from evenhand.core.identify.tables.people import DEFINITE

LINKS = Pattern(
    r"[\s,]*(?:who \w+ (?:the )?)?(?:(?:(?:who|whose|that|which|with|of|in|from|at|on|for|to|has|"
    r"have|is|was|are|were|our|the|a|an|one|also|both|and|goes|go|plays"
    r"|sings|belongs|attends|takes|comes|came|joined|moved|here|as|among|those|children?|pupils?|"
    r"son|daughter|twins?|boy|girl|speaks?|member"
    r"|his|her|their|school|community|class|families|there|by|up|bringing|him)\b|\()[\s,]*){0,8}"
)
LEADING = Pattern(
    r"(?:\b(?:in the (?:middle|thick|midst) of|half-?way through|(?:towards|at) the (?:start|top|end) of"
    r"|in|at|on|of|for|from|with|by|comes? (?:to us|to school|here|in)"
    r"|travels?|gets here|our|the|a|an|one of|those|among|who|as|has|have|plays|speaks|"
    r"takes|goes to|member of)\s+){1,5}$",
    re.IGNORECASE,
)
TRAILING = Pattern(
    r"[\s-]*(?:speaking )?(?:community|famil(?:y|ies)|club|team|group|class|squad|speakers?|boys?|"
    r"girls?|child|pupil|student|lad|household|parent|mum|dad"
    r"|mother|father|at home|friends?)\b",
    re.IGNORECASE,
)
COUNTED = Pattern(r"\b(?:one|two|three|four|a member|members|a couple) of (?:the|our)\s+$", re.IGNORECASE)
AMONG_SO_MANY = Pattern(
    r"(?:\b(?:he|she|they) (?:is|was|are|were) )?\bone of (?:[\w-]+ ){1,9}$"
    r"|\b(?:the|our) only (?:one|pupil|child|student|boy|girl|family|parent)(?: of (?:ours|us|our \w+))? "
    r"(?:who|that|whose)(?:'s| is| has| was)?\s$"
    r"|\b(?:he|she|they)\s$",
    re.IGNORECASE,
)
AS_SO_MANY = Pattern(
    r",? as (?:are |do |have )?[\w-]+ (?:of (?:our|the) [\w ]{3,40}?\b)?(?:do|are|have|is|does)\b",
    re.IGNORECASE,
)
SINGLED_OUT = Pattern(
    r"\s*(?:(?:just|only|and|but)\s+)?(?:one|two)\s+of\s+(?:them|those|these|the (?:\w+))\b", re.IGNORECASE
)
THE_REST = Pattern(r"\b(?:rest of|others in|classmates in|friends in) (?:the |our )?$", re.IGNORECASE)
OF_THE_GROUP = Pattern(
    r"'s?(?= [a-z])|\s(?:has|have|is|are|was|were|will|would|can|meets?|needs?|wants?|sang|played|won"
    r"|came|went|made|gave)\b",
    re.IGNORECASE,
)
"""What follows where the group itself does something or owns it: the choir's tea towels."""
WIDEST = 150


class Given(NamedTuple):
    """A detail that is said of one person or family, or of a handful, and the place to mark."""

    detail: Detail
    bound: Bound
    place: Span


@kept
def given_in(page: Page) -> tuple[Given, ...]:
    """Every countable detail that the letter gives of one person or family, or of a handful."""
    heads = heads_of(page.setting)
    taken = [
        said.span
        for said in roles_in(page)
        if said.role.job not in OF_FAMILIES and heads.holding(said.role).number is not None
    ]
    found = []
    for detail in details_of(page):
        if any(span.meets(detail.span) for span in (*taken, *page.furniture)) or _is_plain_word(page, detail):
            continue
        whom = _of_the_rest(page, detail) or bound(page, detail.span) or _counted(page, detail)
        if whom is not None and (whom.many < max(page.setting.k, 2) or _is_singled_out(page, detail)):
            found.append(Given(detail=detail, bound=whom, place=_place(page, detail, whom)))
    return tuple(found)


def is_the_group_itself(page: Page, detail: Detail) -> bool:
    """Whether a sentence begins with a group that does or owns something: "The choir's tea towels are
    here"."""
    text, sentence = page.shadow.text, page.sentence_at(detail.start)
    before = text[sentence.start : detail.start].strip(" \"'*-").lower()
    return (
        before in ("the", "our")
        and (
            text.endswith("'s", detail.start, detail.end) or OF_THE_GROUP.match(text, detail.end) is not None
        )
        and not _is_singled_out(page, detail)
    )


def _counted(page: Page, detail: Detail) -> Bound | None:
    """ "Two of the chess club": a handful without a noun."""
    match = COUNTED.search(page.shadow.text, max(detail.start - 30, 0), detail.start)
    if match is None:
        return None
    several = somebody(match.start(), match.end())
    return Bound(mention=several, many=2, touches=True)


def _of_the_rest(page: Page, detail: Detail) -> Bound | None:
    """ "The rest of Year 10": whom the letter speaks of is in it, too."""
    match = THE_REST.search(page.shadow.text, max(detail.start - 40, 0), detail.start)
    if match is None:
        return None
    one = somebody(match.start(), match.end())
    return Bound(mention=one, many=1, touches=False)


def supporting_in(page: Page, given: Sequence[Given]) -> list[Given]:
    """Details that belong to the same tale though said of several: "the Year 11 boys",
    "our other Sikh families"."""
    found = []
    known = {one.detail.span for one in given}
    taken = [said.span for said in roles_in(page)]
    for detail in details_of(page):
        if detail.span in known or any(span.meets(detail.span) for span in (*taken, *page.furniture)):
            continue
        whom = bound(page, detail.span)
        if whom is None or not whom.touches:
            continue
        named = (_is_definite(page, whom) and not _is_said_of_all(page, detail, whom)) or _is_singled_out(
            page, detail
        )
        if named and _is_near(page, detail, given) and not _is_in_the_news(page, detail, whom):
            found.append(Given(detail=detail, bound=whom, place=_place(page, detail, whom)))
    return found


def _is_in_the_news(page: Page, detail: Detail, whom: Bound) -> bool:
    """Whether a sentence of no quarrel begins with all of a group: "Our Polish-speaking families planted
    trees"."""
    begins = page.sentence_at(detail.start).start == whom.mention.start
    return begins and is_of_no_quarrel(page, detail.span)


def _is_definite(page: Page, whom: Bound) -> bool:
    phrase = page.shadow.text[whom.mention.start : whom.mention.noun].lower().split()
    return bool(phrase) and phrase[0] in DEFINITE and whom.mention.many != 1


def _is_said_of_all(page: Page, detail: Detail, whom: Bound) -> bool:
    """Whether a notice is to all who have a detail, or the news tells of them: "pupils who have epilepsy
    will have their plans renewed", "our Polish-speaking families have planted trees"."""
    if whom.mention.many < page.setting.k:
        return False
    sentence = page.words_of(page.sentence_at(detail.start))
    if tone.looks_ahead(sentence) and not tone.is_of_a_quarrel(sentence):
        return True
    if tone.is_of_somebody(sentence) or " other " in page.words_of(
        Span(start=whom.mention.start, end=detail.end)
    ):
        return False
    return not tone.is_of_a_quarrel(page.words_of(page.paragraph_at(detail.start)))


def _is_singled_out(page: Page, detail: Detail) -> bool:
    """There are eleven Ghanaian families here. One of them has …"""
    return SINGLED_OUT.match(page.shadow.text, page.sentence_at(detail.start).end) is not None


def _is_near(page: Page, detail: Detail, given: Sequence[Given]) -> bool:
    paragraph = page.paragraph_at(detail.start)
    here = [one for one in page.sentences if paragraph.holds(one)]
    place = here.index(page.sentence_at(detail.start)) if page.sentence_at(detail.start) in here else -9
    return any(
        page.sentence_at(one.detail.start) in here
        and abs(here.index(page.sentence_at(one.detail.start)) - place) <= 2
        for one in given
    )


def _is_plain_word(page: Page, detail: Detail) -> bool:
    """Whether a class named after a bird or a colour is here no name, as its small letter shows."""
    first, written = page.shadow.text[detail.start], page.words_of(detail.span)
    if (
        detail.kind == YEAR
        and first.islower()
        and written != detail.key
        and detail.key.endswith(f" {written}")
    ):
        return True
    return detail.kind == YEAR and detail.key.islower() and detail.name == detail.key and first.islower()


def _place(page: Page, detail: Detail, whom: Bound) -> Span:
    """From the noun to the detail where they belong together, else the detail with its small words."""
    text = page.shadow.text
    sentence = page.sentence_at(detail.start)
    trailing = TRAILING.match(text, detail.end)
    end = trailing.end() if trailing else detail.end
    start = detail.start
    for pattern, furthest in ((LEADING, 40), (AMONG_SO_MANY, 80)):
        leading = pattern.search(text[max(sentence.start, start - furthest) : start])
        if leading:
            start -= len(leading.group())
    also = AS_SO_MANY.match(text, end)
    end = also.end() if also else end
    mentions = [
        one
        for one in within(page, sentence)
        if one.end <= detail.start or one.start <= detail.start < one.end
    ]
    for mention in reversed(mentions):
        if mention.start > start:
            continue
        between = text[mention.end : start] if mention.end < start else ""
        if (mention.end >= start or LINKS.fullmatch(between)) and end - mention.start <= WIDEST:
            start = mention.start
        else:
            break
    if whom.mention.start <= detail.start < whom.mention.end:
        start, end = min(start, whom.mention.start), max(end, whom.mention.end)
    elif whom.touches and 0 <= whom.mention.end - end <= 30:
        end = whom.mention.end
    return Span(start=start, end=end)
