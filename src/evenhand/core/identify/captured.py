"""The captured posts of a record, laid out so that the words of a letter can be looked up in them."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from evenhand.core.identify.keeping import kept
from evenhand.core.identify.manner import quotations
from evenhand.core.identify.page import Span
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import Record, Setting
from evenhand.core.identify.shadow import plain
from evenhand.core.identify.vocabulary import base_of, phrases_in, rarity_of, words_of

AS_ORDINARY = 0.3
SAYS_THE_SCHOOL = Pattern(
    r"[^.!?]*,?\s(?:say|says|said|reads?|according to)\s(?:the|their|your|our)\s(?:\w+\s)?"
    r"(?:letter|website|policy|motto|poster|sign|rules?|newsletter|handbook|badge|blazer|brochure"
    r"|prospectus|wall)\b",
    re.IGNORECASE,
)


class Said(NamedTuple):
    """One word of a post: how it was written in small letters, its base, how rare it is, whether the post
    has it in quotation marks, and the number of the sentence it stands in."""

    written: str
    base: str
    rarity: float
    quoted: bool


class Captured(NamedTuple):
    """One post: its words, and the sayings in it by what they mean."""

    id: str
    words: tuple[Said, ...]
    meanings: tuple[str, ...]
    places: dict[str, tuple[int, ...]]


class Posts(NamedTuple):
    """All posts of a record, which words this school uses every day, those of them that are names, and the
    words of the event."""

    posts: tuple[Captured, ...]
    ordinary: frozenset[str]
    topic: frozenset[str]
    named: frozenset[str]

    def rarity(self, base: str) -> float:
        """How rare a word is in letters of this school."""
        return min(rarity_of(base), AS_ORDINARY) if base in self.ordinary else rarity_of(base)


def posts_of(*, setting: Setting, record: Record) -> Posts:
    """The posts of a record. Prepared once for as long as nothing of it changes."""
    return _posts_of(setting, record)


@kept
def _posts_of(setting: Setting, record: Record) -> Posts:
    names = (
        setting.name,
        setting.town,
        *setting.also_called,
        *(contact for contact in setting.contact if "@" not in contact),
        *(one.name for one in setting.roster.classes),
        *(year for year, _ in setting.roster.pupils_by_year),
    )
    groups = tuple(group.name for group in setting.roster.groups)
    people = tuple(
        name for one in record.people for name in (one.name, *one.known_as, *one.formerly, one.class_name)
    )
    return _posts(
        texts=tuple((post.id, post.text) for post in record.posts),
        ordinary=groups,
        named=(*names, *people),
        topic=(record.occasion.what, record.occasion.where),
    )


def _posts(
    *,
    texts: tuple[tuple[str, str], ...],
    ordinary: tuple[str, ...],
    named: tuple[str, ...],
    topic: tuple[str, ...],
) -> Posts:
    names = frozenset(_bases(named))
    common = names | frozenset(_bases(ordinary))
    return Posts(
        posts=tuple(_captured(post, plain(text), common) for post, text in texts),
        ordinary=common,
        topic=frozenset(_bases(topic)),
        named=names,
    )


def _repeated(text: str) -> Iterator[Span]:
    for match in SAYS_THE_SCHOOL.finditer(text):
        yield Span(start=match.start(), end=match.end())


def _bases(texts: tuple[str, ...]) -> Iterator[str]:
    for text in texts:
        yield from (word.base for word in words_of(plain(text)))


def _captured(post: str, text: str, ordinary: frozenset[str]) -> Captured:
    marks = (*quotations(text), *_repeated(text))
    words = tuple(
        Said(
            written=word.written.lower(),
            base=word.base,
            rarity=min(rarity_of(word.base), AS_ORDINARY) if word.base in ordinary else rarity_of(word.base),
            quoted=any(mark.start <= word.start < mark.end for mark in marks),
        )
        for word in words_of(text)
    )
    places: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(words):
        places[word.base].append(place)
    return Captured(
        id=post,
        words=words,
        meanings=phrases_in(tuple(base_of(word.written) for word in words)),
        places={base: tuple(found) for base, found in places.items()},
    )
