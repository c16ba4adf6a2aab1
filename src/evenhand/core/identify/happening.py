"""The words of what happened, and which words of a letter are among them."""

from functools import lru_cache
from typing import NamedTuple

from evenhand.core.identify.captured import Posts
from evenhand.core.identify.page import Page
from evenhand.core.identify.shadow import plain
from evenhand.core.identify.tables.occasions import (
    NOT_PART_OF_IT,
    SINGLES_NOTHING_OUT,
)
from evenhand.core.identify.vocabulary import Word, base_of, likeness_of, rarity_of, words_of

EVERY_SCHOOL = frozenset(
    base_of(word) for word in ["school", "pupil", "child", "boy", "girl", "teacher", "parent", "home", "left"]
)
OF_POSTS = 0.5


class Happening(NamedTuple):
    """Words of the event with how rare they are, those of them that are names, and rare words of posts."""

    words: dict[str, float]
    what: dict[str, float]
    where: dict[str, float]
    row: tuple[str, ...]
    names: frozenset[str]
    said: dict[str, float]


class Touched(NamedTuple):
    """A word of the letter that is a word of the event, and how much that says."""

    place: int
    weight: float
    name: bool
    of_event: bool


def happening_of(page: Page, posts: Posts) -> Happening:
    """The words of what happened, out of the record."""
    event = page.record.occasion
    return _laid_out(
        what=event.what,
        where=event.where,
        ordinary=posts.named,
        said=tuple((word.base, word.rarity) for post in posts.posts for word in post.words),
    )


@lru_cache(maxsize=32)
def _laid_out(
    *, what: str, where: str, ordinary: frozenset[str], said: tuple[tuple[str, float], ...]
) -> Happening:
    def weighed(text: str) -> dict[str, float]:
        return {
            word.base: rarity_of(word.base)
            for word in words_of(plain(text))
            if word.base not in ordinary | EVERY_SCHOOL
            and rarity_of(word.base) > 0
            and word.base not in NOT_PART_OF_IT
        }

    names = frozenset(
        word.base
        for word in (*words_of(plain(what)), *words_of(plain(where)))
        if word.capital and word.base not in ordinary and word.written.lower() not in SINGLES_NOTHING_OUT
    )
    return Happening(
        words=weighed(what) | weighed(where),
        what=weighed(what),
        where=weighed(where),
        row=tuple(word.base for word in words_of(plain(what))),
        names=names,
        said={base: rarity for base, rarity in said if rarity >= 1.7},
    )


def touched_by(place: int, word: Word, happening: Happening) -> Touched | None:
    """What a word of the letter says of what happened; None if nothing."""
    rarity = rarity_of(word.base)
    best = 0.0
    if rarity > 0:
        best = max(
            (likeness_of(word.base, base) * min(rarity, weight) for base, weight in happening.words.items()),
            default=0.0,
        )
    if best > 0:
        name = word.base in happening.names and word.capital
        return Touched(place=place, weight=best, name=name, of_event=True)
    if word.base in happening.said:
        return Touched(place=place, weight=OF_POSTS * happening.said[word.base], name=False, of_event=False)
    return None
