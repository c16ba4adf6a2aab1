"""What a post said, told again in words of which no table knows that they mean the same.

A sentence model is asked, where a school has one, and only of clauses that are suspect already: they follow
a word of reporting in a sentence that tells of an incident, and share a meaning with a post. By itself a
model marks one clean clause in twenty-five at this threshold (see the explanation of the check).
"""

from collections.abc import Iterable, Iterator

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.captured import Captured, Posts, posts_of
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.manner import Told, told_of
from evenhand.core.identify.nearness import Nearness
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.record import Record
from evenhand.core.identify.sentences import sentences_of
from evenhand.core.identify.shadow import plain
from evenhand.core.identify.vocabulary import likeness_of, words_of

NEAR = 0.40
SHARED = 0.5
SHORTEST = 12
SHORTEST_SAID = 9
WIDEST = 160
DIVIDES = ";:()\n"
THAT = "that "


def clue_with(model: Nearness) -> Clue:
    """The clue, asking a certain model."""
    return Clue(
        id="quote-meaning",
        kind=Kind.QUOTE,
        looks_for="what a captured post said, in quite other words, as far as the sentence model knows them",
        authority="Kent pack, heading of the incident letter; rule 7; read 29 November 2026",
        find=lambda page: _spots(page, model),
    )


def _spots(page: Page, model: Nearness) -> Iterator[Spot]:
    posts = posts_of(setting=page.setting, record=page.record)
    if not posts.posts:
        return
    suspect = list(_suspects(page, posts))
    if not suspect:
        return
    near = model.nearest([page.words_of(clause) for clause, _ in suspect], to=_said_in(page.record))
    for (clause, post), nearness in zip(suspect, near, strict=True):
        if nearness >= NEAR:
            yield Spot(
                start=clause.start,
                end=clause.end,
                kind=Kind.QUOTE,
                level=Level.WARN,
                who=(post,),
                why="This comes near in meaning to what a captured post said. Those who read the post may "
                "know who is meant.",
                mends=("comments about the school that were unkind", ""),
            )


def _suspects(page: Page, posts: Posts) -> Iterator[tuple[Span, str]]:
    """Clauses that report something of an incident, with the post that shares most with each."""
    for sentence in page.sentences:
        if any(one.holds(sentence) for one in (*page.standing, *page.furniture)):
            continue
        told = told_of(page, sentence)
        if told.incident:
            for clause in _reported(page.shadow.text, told):
                weight, post = max((_shared(page, clause, one, posts), one.id) for one in posts.posts)
                if weight >= SHARED and clause.end - clause.start >= SHORTEST:
                    yield clause, post


def _reported(text: str, told: Told) -> Iterable[Span]:
    """What follows each word of reporting, up to where the clause or the sentence ends."""
    for said in told.said:
        start, end = said.end, told.span.end
        while start < end and not text[start].isalnum():
            start += 1
        start += len(THAT) if text.startswith(THAT, start) else 0
        end = min((at for sign in DIVIDES if (at := text.find(sign, start, end)) >= 0), default=end)
        end = min(end, start + WIDEST)
        while end > start and not text[end - 1].isalnum():
            end -= 1
        yield Span(start=start, end=end)


def _shared(page: Page, clause: Span, post: Captured, posts: Posts) -> float:
    """How much of a clause's meaning a post has, by the tables alone: the best of its words."""
    words = words_of(page.shadow.text, clause.start, clause.end)
    return max(
        (
            likeness_of(word.base, said.base) * min(posts.rarity(word.base), said.rarity)
            for word in words
            for said in post.words
        ),
        default=0.0,
    )


@kept
def _said_in(record: Record) -> tuple[str, ...]:
    """The posts of a record, whole and sentence by sentence."""
    texts = [plain(post.text) for post in record.posts]
    pieces = (
        text[start:end].strip() for text in texts for start, end in sentences_of(text, start=0, end=len(text))
    )
    return tuple(dict.fromkeys(one for one in (*texts, *pieces) if len(one) >= SHORTEST_SAID))
