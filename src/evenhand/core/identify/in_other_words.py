"""Somebody told by the words of a small group, or of a post in the record, turned about: "a lad off Bus 7" of
the group "Bus 7 (Ousethwaite)", "the dad who convenes the support group", "the imam's wife".

The name of a group and the post of a person are each taken for the few words that tell them. Where a noun for
somebody, or a determiner, stands with all of them, or with words that mean the same at a school, they are
told.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from evenhand.core.identify import tone
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.mentions import Mention, determined, mentions_in, somebody
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.phrases import Word, words_of
from evenhand.core.identify.record import InvolvedAs, PersonKind, Record, Roster, Setting
from evenhand.core.identify.roster import GOVERNORS, JOBS, OF_FAMILIES, YEARS, role_of
from evenhand.core.identify.stems import alike_among, stem_of
from evenhand.core.identify.tables.people import ANYBODY, FAMILY, GOVERNOR, PARENT, PUPIL, STAFF
from evenhand.core.identify.tables.school_life import CALLED, SOFT
from evenhand.core.identify.told_of_the_case import is_told_of_the_case, without
from evenhand.core.identify.vocabulary import base_of, rarity_of

PARTS = Pattern(r"\s*(?:;|,| and (?=[a-z]+ (?:of|to|for)\b))\s*")
IN_BRACKETS = Pattern(r"\(([^()]*)\)")
OR = Pattern(r"\s+or an?\s+|\s+or\s+")
AND_WHAT = Pattern(r"\s(?:of|in|for|from|among|with|who|on|to|at)\s|,|\(")
WHO_DOES = Pattern(r"(?:[^aeiou]er|or|ist|ian|ant|mistress|man|woman|men|women|ee|eer)s?$")
CLAUSE = Pattern(
    r"(?:\s(?:here|there|concerned|in question|of ours))?[\s,]*\s(?:who|whom|that|whose|from|in|on|off"
    r"|at|of|with|for"
    r"|behind|aboard|among|representing|serving|chairing|running|leading|driving|carrying|keeping"
    r"|boarding|taking"
    r"|elected|doing|it|we|you)\b",
    re.IGNORECASE,
)
APPOSED = Pattern(r",\s(?:an?|the|our|one|himself an?|herself an?|who)\b", re.IGNORECASE)
END = Pattern(
    r"[,.;:!?\n()]|\s(?:has|have|had|is|was|were|are|will|would|should|must|deserves?|did|does|because"
    r"|when|about|and"
    r"|but|said|told|asked|gave|wrote|posted|came|rang)\b"
)
ALL_OF_FEW = Pattern(
    r"(?:the|our|those|these|any of (?:the|our) (?:two|three|four|few|pair))\b", re.IGNORECASE
)
HANDFUL = Pattern(
    r"\b(?:one|two|some) of (?:those|them)\b(?= (?:who|that)\b)"
    r"|\b(?:one of |both of |either of )?(?:the|our|those) (?:only )?(?:pair|two|three|four|ones?|couple"
    r"|trio)\b"
    r"(?= (?:who|from|in|on|with|off|behind)\b)",
    re.IGNORECASE,
)
KNOWN = Pattern(r"(?:the|our|that|this|his|her|one of)\b", re.IGNORECASE)
MANY = Pattern(
    r"\A(?:the|our|those|these) (?:[\w-]+ ){0,3}?(?:\w+[^sui']s|children)\b(?!['’]| of\b)", re.IGNORECASE
)
OF_ANY = Pattern(r"\sof (?:any|every|an?|each)\b")
"""Nobody in particular: "the landlord of any inn"."""
THE_ONE = Pattern(r",\s(?:the|our) (?:one|ones)\s(?:for|in|from|of)\s", re.IGNORECASE)
WITHIN = 80
TELLING = 1.2
MORE = frozenset(("more", "any", "every", "some", "each", "no", "all", "if", "fewer", "most", "many"))
OF_FEW = frozenset(("the", "our", "one", "two", "both", "three", "those", "these", "his", "her", "their"))
TITLE, BACK = 7, 5
DETERMINERS = frozenset(("the", "our", "a", "an", "one", "his", "her", "their", "that", "this", "both"))
GROWN_UP = (PersonKind.PARENT, PersonKind.GRANDPARENT, PersonKind.OTHER)
BY_THEIR_WORK = frozenset(
    (
        "mum",
        "dad",
        "mother",
        "father",
        "lady",
        "man",
        "woman",
        "gran",
        "granny",
        "grandad",
        "parent",
        "gentleman",
    )
)
"""After what somebody does, whoever does it: our walking bus mum."""
BEHIND = frozenset(
    (
        "group", "committee", "club", "team", "family", "families", "squad", "crew", "run", "route",
        "council",
        "association", "board", "society", "rota", "volunteer", "volunteers", "parent", "parents", "officer",
        "boy", "girl", "boys", "girls", "child", "children", "pupil", "pupils", "lists",
    )
)  # fmt: skip
VEHICLES = frozenset(("bus", "minibus", "coach", "taxi", "van"))
"""What a number stands for alone, where something else is told of it: the driver of the 14."""
ENDS = frozenset(
    (
        "has", "have", "had", "is", "was", "were", "are", "will", "would", "should", "must", "did",
        "does", "but",
        "who", "that", "about", "when", "because", "said", "told", "to",
    )
)  # fmt: skip
MAY_TELL = {
    PersonKind.PUPIL: (PUPIL, ANYBODY, FAMILY, PARENT),
    PersonKind.PARENT: (PARENT, ANYBODY, FAMILY, PUPIL),
    PersonKind.GRANDPARENT: (PARENT, ANYBODY, FAMILY, PUPIL),
    PersonKind.STAFF: (STAFF, ANYBODY, PARENT),
    PersonKind.GOVERNOR: (GOVERNOR, STAFF, ANYBODY, PARENT),
    PersonKind.OTHER: (PARENT, ANYBODY, FAMILY, STAFF),
}
COUNTED_AS = {"pupils": PersonKind.PUPIL, "staff": PersonKind.STAFF, "governors": PersonKind.GOVERNOR}


class Telling(NamedTuple):
    """The stems that tell a small group or a post; `head` is what each of it is called, a captain or a
    monitor, by
    its stem; whom it may be said of, and the ids."""

    stems: tuple[str, ...]
    head: str
    kind: PersonKind
    who: tuple[str, ...]
    name: str
    number: int | None
    lone: bool = False


class InOtherWords(NamedTuple):
    """A passage that tells somebody so, and by what."""

    place: Span
    telling: Telling


def told_in_other_words(page: Page) -> Iterator[InOtherWords]:
    """Every passage that tells of a small group or of a post in the record by its words, where the letter
    tells of
    the case. Total."""
    tellings = _tellings(page.setting, page.record)
    if not tellings:
        return
    words = words_of(page.shadow.text)
    stems = tuple(stem_of(word.text) for word in words)
    every = frozenset(stems)
    for telling in tellings:
        near = {one: alike_among(one, every) for one in telling.stems}
        rest = tuple(told_by for one, told_by in near.items() if one != telling.head)
        headless = rest if telling.head and telling.kind in GROWN_UP and all(rest) else ()
        # one word may be enough where it has a capital: "the Captain"
        if not (all(near.values()) or headless or telling.lone):
            continue
        reading = _Reading(
            words=words,
            stems=stems,
            near=tuple(near.values()) if all(near.values()) else (),
            headless=headless,
            heads=alike_among(telling.head, every),
        )
        by_noun = tuple(_by_a_noun(page, reading, telling))
        by_title = tuple(_by_a_title(page, reading, telling))
        for place in dict.fromkeys((*by_noun, *by_title)):
            if _is_told(page, place, telling, by_title=place not in by_noun):
                yield InOtherWords(place=place, telling=telling)


class _Reading(NamedTuple):
    """The words of a letter with their stems, and those that each stem of a telling is told by there;
    `near` is
    empty where one of them is told by none."""

    words: tuple[Word, ...]
    stems: tuple[str, ...]
    near: tuple[frozenset[str], ...]
    headless: tuple[frozenset[str], ...]
    heads: frozenset[str]

    def holds(self, places: Iterable[int], *, headless: bool = False) -> int | None:
        """The last of the places that a telling stem stands at, where all of them do, or with `headless` all
        but what somebody is called; None otherwise."""
        found = -1
        places = tuple(places)
        near = self.headless if headless else self.near
        for told_by in near:
            at = next((place for place in places if self.stems[place] in told_by), None)
            if at is None:
                return None
            found = max(found, at)
        return found if near else None


def _is_told(page: Page, place: Span, telling: Telling, *, by_title: bool) -> bool:
    """Whether the letter tells of the case there, and not in thanks to all of a group or in the news."""
    sentence = without(page, place)
    told = tone.tells_of_something(sentence)
    if telling.kind is PersonKind.STAFF:
        return told and KNOWN.match(page.shadow.text, place.start) is not None
    if ALL_OF_FEW.match(page.shadow.text, place.start) and MANY.search(CLAUSE.split(page.words_of(place))[0]):
        return tone.is_of_a_quarrel(sentence) and is_told_of_the_case(page, place)
    if by_title and OF_ANY.match(page.shadow.text, place.end):
        return False
    if by_title and not told and not tone.is_past(sentence):
        return False
    return is_told_of_the_case(page, place)


def _by_a_noun(page: Page, reading: _Reading, telling: Telling) -> Iterator[Span]:
    """A mother from the village hall committee, the children in the number 12 taxi."""
    text, words = page.shadow.text, reading.words
    if not (reading.near or reading.headless):
        return
    starts = [word.start for word in words]
    handful = (somebody(one.start(), one.end()) for one in HANDFUL.finditer(text))
    for mention in (*mentions_in(text), *handful):
        if mention.side not in MAY_TELL[telling.kind] or not _is_of_few(text, mention):
            continue
        first = bisect_left(starts, mention.start)
        last = reading.holds(range(first, bisect_left(starts, _end_of_clause(text, mention.end))))
        if last is None and mention.word in BY_THEIR_WORK and KNOWN.match(text, mention.start):
            last = reading.holds(range(first, bisect_left(starts, mention.noun)), headless=True)
            if last is not None:
                yield Span(start=mention.start, end=mention.end)
                continue
        if last is not None and (words[last].start >= mention.end or telling.kind is not PersonKind.STAFF):
            yield Span(start=mention.start, end=max(mention.end, words[_to_the_noun(words, last)].end))


def _is_of_few(text: str, mention: Mention) -> bool:
    """Whether one or a handful are meant, or all of a small group: "the children in the taxi"."""
    return mention.few or ALL_OF_FEW.match(text, mention.start) is not None


def _end_of_clause(text: str, start: int) -> int:
    """Where ends what hangs on a noun: its clause, or what stands beside it between commas."""
    for link in (CLAUSE, APPOSED):
        if match := link.match(text, start):
            stop = END.search(text, match.end() + 1, match.end() + WITHIN)
            first = stop.start() if stop else min(len(text), match.end() + WITHIN)
            if (
                stop
                and stop.group().strip() in ("is", "was", "are", "were", "has")
                and first - match.end() < 2
            ):
                again = END.search(text, stop.end() + 1, stop.end() + WITHIN)
                first = again.start() if again else min(len(text), stop.end() + WITHIN)
            return first
    return start


def _by_a_title(page: Page, reading: _Reading, telling: Telling) -> Iterator[Span]:
    """The hen monitors, a park-and-stride marshal, our rep for Hazel, Form 8's representative."""
    words = reading.words
    if not telling.head:
        return
    for at, stem in enumerate(reading.stems):
        if stem not in reading.heads or words[at].owns:
            continue
        begin = _begin_of_title(words, at)
        if begin == at:
            continue
        last = reading.holds(range(begin, _end_of_title(page, words, at)))
        if last is None and _is_the_only(page, words, begin, at, telling):
            last = at
        if last is not None:
            yield Span(start=words[begin].start, end=words[_to_the_noun(words, max(last, at))].end)


def _is_the_only(page: Page, words: tuple[Word, ...], begin: int, at: int, telling: Telling) -> bool:
    """Whether a title with a capital needs no more words, for the school has one of them: "the Captain"."""
    alone = telling.number == 1 and telling.lone and at == begin + 1 and words[begin].text in ("the", "our")
    capital = page.shadow.text[words[at].start].isupper()
    followed = (
        at + 1 < len(words) and words[at + 1].joined and page.shadow.text[words[at + 1].start].isupper()
    )
    return alone and capital and not followed and words[at].text not in ("head", "chair", "leader")


def _begin_of_title(words: tuple[Word, ...], at: int) -> int:
    """Where a title with its determiner or its owner begins; `at` where it has neither."""
    begin, many, _ = determined(words, at, words[at].text.endswith("s"))
    if begin < at:
        return begin if words[begin].text not in MORE and (many == 1 or words[begin].text in OF_FEW) else at
    first = at
    while first > 0 and at - first < BACK and words[first].joined and words[first - 1].text not in ENDS:
        first -= 1
        if words[first].owns:
            numbered = words[first].text.isdecimal() and first > 0 and words[first].joined
            return first - 1 if numbered else first
        if words[first].text in DETERMINERS:
            return first
    return at


def _end_of_title(page: Page, words: tuple[Word, ...], at: int) -> int:
    """Where what hangs on a title ends: "our class reps, the one for Hazel"."""
    stop = at + 1
    if the_one := THE_ONE.match(page.shadow.text, words[at].end):
        while stop < len(words) and words[stop].start < the_one.end():
            stop += 1
        return min(stop + 2, len(words))
    while stop < min(len(words), at + TITLE) and words[stop].joined and words[stop].text not in ENDS:
        stop += 1
    return stop


def _to_the_noun(words: tuple[Word, ...], last: int) -> int:
    """The last word of what a passage ends in the middle of: "the support group"."""
    while last + 1 < len(words) and words[last + 1].joined and words[last + 1].text in BEHIND:
        last += 1
    return last


@kept
def _tellings(setting: Setting, record: Record) -> tuple[Telling, ...]:
    large = tuple(
        stems for group in setting.roster.groups if group.n >= setting.k for stems in _stems_of(group.name)
    )
    return (*_of_groups(setting, record), *_of_posts(record, setting.roster, setting.k, large))


def _of_groups(setting: Setting, record: Record) -> Iterator[Telling]:
    heads = [_head_of(group.name) for group in setting.roster.groups]
    for group in setting.roster.groups:
        if group.n >= setting.k:
            continue
        kind = COUNTED_AS.get(group.of, PersonKind.PARENT)
        who = tuple(one.id for one in record.people if one.kind is not PersonKind.STAFF)
        if kind is PersonKind.STAFF:
            who = tuple(one.id for one in record.people if one.kind is PersonKind.STAFF)
        head = _head_of(group.name)
        for stems in _stems_of(group.name) if who else ():
            yield Telling(
                stems=stems,
                head=head,
                kind=kind,
                who=who,
                name=group.name,
                number=group.n,
                lone=heads.count(head) == 1,
            )


def _of_posts(
    record: Record, roster: Roster, k: int, large: tuple[tuple[str, ...], ...]
) -> Iterator[Telling]:
    shared = frozenset(stem for stems in large for stem in stems)
    many = {" ".join(name.lower().split()) for name, number in roster.staff_by_role if number >= k}
    for person in record.people:
        if not person.job or person.part is InvolvedAs.HANDLER or person.job.lower() in many:
            continue
        for part in (*PARTS.split(person.job), *((person.job,) if "," in person.job else ())):
            if role_of(part).job in GOVERNORS | OF_FAMILIES:
                continue
            for stems in _stems_of(part):
                if all(alike_among(one, shared) for one in stems):
                    continue
                yield Telling(
                    stems=stems,
                    head=_head_of(part) if person.kind is not PersonKind.STAFF or len(stems) > 1 else "",
                    kind=person.kind,
                    who=(person.id,),
                    name=part,
                    number=None,
                )


def _stems_of(name: str) -> Iterator[tuple[str, ...]]:
    """The stems that tell a group or a post; several where its name has brackets or an "or"."""
    bracketed = IN_BRACKETS.findall(name)
    for one in (IN_BRACKETS.sub(" ", name).partition(" among ")[0], *bracketed):
        for half in OR.split(one) if " or " in one else (one,):
            told = tuple(dict.fromkeys(word.text for word in words_of(half.lower()) if word.text not in SOFT))
            telling = any(rarity_of(base_of(word)) >= TELLING for word in told if not word.isdecimal())
            if any(map(str.isdecimal, told)) and len(told) > 2:
                told = tuple(word for word in told if word not in VEHICLES)
            if (telling or len(told) > 1) and not next(YEARS.whole(half), None):
                yield tuple(dict.fromkeys(stem_of(word) for word in told))


def _head_of(name: str) -> str:
    """The stem of what each of a group is called: of "captain of cricket" the captain; empty for "chess
    club"."""
    before = [word.text for word in words_of(AND_WHAT.split(name.lower())[0])]
    if len(before) > 1 and before[-1] in ("assistant", "assistants"):
        before.pop()
    return stem_of(before[-1]) if before and _is_of_people(before[-1]) else ""


def _is_of_people(word: str) -> bool:
    """Whether a word is for people by what they do: a monitor, a marshal, an umpire."""
    if word in SOFT:
        return False
    return (
        WHO_DOES.search(word) is not None or word.removesuffix("s") in CALLED or bool(list(JOBS.whole(word)))
    )
