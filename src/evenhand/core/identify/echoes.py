"""How much of a passage a captured post has said."""

from typing import NamedTuple

from evenhand.core.identify.captured import Captured, Posts
from evenhand.core.identify.page import Span
from evenhand.core.identify.vocabulary import Word, likeness_of, phrases_in, words_of

TOPIC_WORTH = 0.6
WORTH_COUNTING = 0.4
ONE_WORD = 1.7


class Echo(NamedTuple):
    """How much of a passage a post has said: the weight of shared meanings, their number, the weight of
    all the passage, and which post."""

    weight: float
    meanings: int
    whole: float
    post: str


def echo_of(text: str, span: Span, posts: Posts) -> Echo | None:
    """The post that says most of a passage."""
    words = words_of(text, span.start, span.end)
    if not words or (len(words) == 1 and posts.rarity(words[0].base) < ONE_WORD):
        return None
    return max((_echo_in(words, post, posts) for post in posts.posts), key=lambda echo: echo.weight)


def _echo_in(words: tuple[Word, ...], post: Captured, posts: Posts) -> Echo:
    weights: dict[str, float] = {}
    whole = 0.0
    sayings = phrases_in(tuple(word.base for word in words))
    for base in dict.fromkeys((*(word.base for word in words), *sayings)):
        rarity = posts.rarity(base)
        whole += rarity
        best = max((_shared(base, rarity, said.base, said.rarity) for said in post.words), default=0.0)
        by_saying = max((likeness_of(base, meaning) for meaning in post.meanings), default=0.0)
        best = max(best, by_saying * max(rarity, 0.6) if by_saying else 0.0)
        if best:
            weights[base] = best * (TOPIC_WORTH if base in posts.topic else 1)
    return Echo(
        weight=sum(weights.values()),
        meanings=sum(weight >= WORTH_COUNTING for weight in weights.values()),
        whole=whole,
        post=post.id,
    )


def _shared(base: str, rarity: float, said: str, said_rarity: float) -> float:
    return likeness_of(base, said) * min(rarity, said_rarity) if rarity and said_rarity else 0.0


def heart_of(text: str, span: Span, posts: Posts, echo: Echo) -> Span:
    """The stretch of a sentence between the first and the last shared meaning."""
    post = next(one for one in posts.posts if one.id == echo.post)
    shared = [
        word
        for word in words_of(text, span.start, span.end)
        if any(
            _shared(word.base, posts.rarity(word.base), said.base, said.rarity) >= WORTH_COUNTING
            for said in post.words
        )
    ]
    return Span(start=shared[0].start, end=shared[-1].end) if shared else span
