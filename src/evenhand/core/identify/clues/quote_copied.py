"""Words of a captured post, in a row or nearly: whoever reads them can search for them.

Authority: the heading of the Kent incident letter, by which nobody may be recognised from it (rule 7 of the
design; read 29 November 2026); words in a row are found by any search engine.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.captured import Captured, posts_of
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.manner import Told, quotations, told_of
from evenhand.core.identify.of_a_text import OWN_WORDS, is_of_a_text
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.reporting import EVERYDAY
from evenhand.core.identify.tables.set_phrases import SET_PHRASES
from evenhand.core.identify.vocabulary import RARE, Word, rarity_of, words_of

# what a run of so many words must weigh before it can be searched for; see docs/decisions/0009
IN_PROSE = {2: 4.4, 3: 2.3, 4: 2.0, 5: 1.6, 6: 1.4}
IN_REPORT = {2: 2.8, 3: 1.5, 4: 1.3, 5: 1.1, 6: 1.0}
IN_OTHER_PROSE = {3: 2.6, 4: 2.4, 5: 2.2, 6: 1.8}
IN_GENERAL = {3: 2.8, 4: 3.0, 5: 2.6, 6: 2.2}
IN_QUOTATION = {2: 1.0, 3: 0.6, 4: 0.5}
ONE_WORD, SMALL = 1.6, 0.6
WHOLE_FROM = 3
NEARLY_IN_PROSE, NEARLY_IN_REPORT, NEARLY_IN_QUOTATION, NEARLY_ELSEWHERE = 4.6, 3.2, 2.0, 6.4
MAXIM = Pattern(
    r"\W*(?:every|all|each|no|any|everyone|everybody|nobody|no one|children|pupils|students|people"
    r"|parents|staff"
    r"|teachers|kindness|respect|bullying|safeguarding|attendance"
    r"|we all)\b[^.;:!?]{0,60}?\b(?:deserves?|matters?|has"
    r"|have|is|are|should|must|needs?|can|counts?|belongs?|comes?|will)\b",
    re.IGNORECASE,
)
MEASURED = Pattern(
    r"\W*(?:[£$]?[\d.,:]+\W*(?:%|per ?cent|pounds?|pence|p|minutes?|hours?|days?|weeks?|months?"
    r"|years?|am|pm|o'clock"
    r"|miles?|metres?|times?|children|pupils|people|parents|families|out of|of|in|the|an?|and|that"
    r"|this|was|is)\W*)+",
    re.IGNORECASE,
)
SENTENCE_END = Pattern(r"[\"”’'»)][.!?]|[.!?][\"”’'»)]")
HASHTAG = Pattern(r"#\w{4,}")
CALLED = Pattern(
    r"\b(?:call(?:s|ed|ing)?|nicknam(?:es?|ed|ing)|dub(?:s|bed|bing)|liken(?:s|ed|ing)|compar(?:es?|ed|ing))"
    r" (?:(?:an?|the|our|one|any|my|his|her|another|of|these|those|member|to|as|staff|with"
    r"|him|them|people|somebody|someone|anybody|anyone|woman|man|lady|gentleman|teacher|colleague|child|mother"
    r"|father|mum|dad|parent|pupil|boy|girl|person|nurse|governor|cook|driver|head|assistant) ){0,6}"
    r"[\"“‘']?$",
    re.IGNORECASE,
)
WRITTEN_OUT = frozenset(("is", "has", "are", "have", "am", "will", "would", "had", "not"))
REPEATED = 0.7
PER_WORD = 0.1
INFLECTED = 0.8
APART, APART_IN_POST = 3, 4
WIDEST_GAP = 60
FURTHEST = 6


class Run(NamedTuple):
    """Words of a letter, `first` up to and without `last`, that stand in a row in a post from `place`.
    `telling` counts them without the small words at either end."""

    first: int
    last: int
    place: int
    weight: float
    telling: int

    @property
    def length(self) -> int:
        """How many words."""
        return self.last - self.first


def find(page: Page) -> Iterable[Spot]:
    """Every passage in words of a post."""
    posts = posts_of(setting=page.setting, record=page.record)
    if not posts.posts:
        return
    yield from _hashtags(page)
    words = words_of(page.shadow.text)
    sayings = _everyday(words)
    for post in posts.posts:
        runs = list(_runs(page.shadow.text, words, post, sayings))
        spans = sorted(set(_spans(page, words, runs)))
        for span in _joined(page, spans):
            yield _spot(span, post.id)


def _hashtags(page: Page) -> Iterator[Spot]:
    """A hashtag of a post: one search finds everything that was posted under it."""
    for match in HASHTAG.finditer(page.shadow.text):
        for post in page.record.posts:
            if match.group().lower() in {tag.lower() for tag in HASHTAG.findall(post.text)}:
                span = Span(start=match.start(), end=match.end())
                yield _spot(span, post.id)
                break


def _runs(text: str, words: tuple[Word, ...], post: Captured, sayings: frozenset[int]) -> Iterator[Run]:
    """The longest runs of words the letter and the post share. A run never leaves its line of thought."""
    for first, word in enumerate(words):
        for place in post.places.get(word.base, ()):
            if first and place and words[first - 1].base == post.words[place - 1].base:
                continue
            last, there, weight = first, place, 0.0
            heavy: list[int] = []
            while (
                last < len(words)
                and (last == first or _are_near(text, words[last - 1], words[last]))
                and there < len(post.words)
            ):
                if words[last].base != post.words[there].base:
                    if last == first or not _is_written_out(words, last, post, there):
                        break
                    last += 1
                    continue
                one = 0 if last in sayings else _weight(words[last], post, there)
                weight += one
                if one:
                    heavy.append(last)
                last, there = last + 1, there + 1
            telling = heavy[-1] - heavy[0] + 1 if heavy else 0
            yield Run(first=first, last=last, place=place, weight=weight, telling=telling)


def _is_written_out(words: tuple[Word, ...], last: int, post: Captured, there: int) -> bool:
    """Whether a letter writes out what a post draws together: "the boat is in" for "boat's in"."""
    drawn = "'" in post.words[there - 1].written and words[last].written.lower() in WRITTEN_OUT
    return drawn and last + 1 < len(words) and words[last + 1].base == post.words[there].base


def _are_near(text: str, one: Word, other: Word) -> bool:
    between = text[one.end : other.start]
    return len(between) <= FURTHEST and "\n" not in between and not SENTENCE_END.search(between)


def _weight(word: Word, post: Captured, place: int) -> float:
    said = post.words[place]
    if said.quoted:
        # the post may repeat what the school says; where the letter quotes the post, quotation marks tell
        return said.rarity * REPEATED
    exact = word.written.lower() == said.written or not said.base.isalpha()
    return said.rarity * (1 if exact else INFLECTED)


@lru_cache(maxsize=1)
def _sayings() -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, tuple[tuple[str, ...], ...]] = {}
    for saying in EVERYDAY:
        bases = tuple(word.base for word in words_of(saying))
        table[bases[0]] = (*table.get(bases[0], ()), bases)
    return table


@lru_cache(maxsize=1)
def _set_phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in SET_PHRASES:
        written = tuple(re.split(r"[ -]", phrase))
        table[written[0]] = (*table.get(written[0], ()), written)
    return table


def _everyday(words: tuple[Word, ...]) -> frozenset[int]:
    """Which words of the letter are part of what everybody says, in some form."""
    return frozenset(_places(tuple(word.base for word in words), _sayings()))


def _is_a_set_phrase(words: tuple[Word, ...], run: Run) -> bool:
    """Whether all of a run but small words is what people say without quoting anybody."""
    own = words[run.first : run.last]
    inside = set(_places(tuple(word.written.lower() for word in own), _set_phrases()))
    return all(place in inside or rarity_of(word.base) < SMALL for place, word in enumerate(own))


def _places(words: tuple[str, ...], table: dict[str, tuple[tuple[str, ...], ...]]) -> Iterator[int]:
    for place, word in enumerate(words):
        for phrase in table.get(word, ()):
            if words[place : place + len(phrase)] == phrase:
                yield from range(place, place + len(phrase))


def _spans(page: Page, words: tuple[Word, ...], runs: list[Run]) -> Iterator[Span]:
    marks = quotations(page.shadow.text)
    own = [run for run in runs if not _is_standing(page, words[run.first].start, words[run.last - 1].end)]
    for cluster in _clusters(page, words, own):
        start, end = words[cluster[0].first].start, words[max(run.last for run in cluster) - 1].end
        told = told_of(page, page.sentence_at(start))
        quoted = any(one.start < end and start < one.end for one in marks)
        maxim = not quoted and _is_maxim(page, told, Span(start=start, end=end))
        if maxim or _is_of_a_text(page.words_of(told.span), told.span.start, words, cluster):
            continue
        for run in cluster:
            span = Span(start=words[run.first].start, end=words[run.last - 1].end)
            mark = next((one for one in marks if one.start < span.end and span.start < one.end), None)
            if mark and _enough_quoted(run, words, mark, told):
                yield Span(start=min(mark.start, span.start), end=max(mark.end, span.end))
            elif _is_searched_for(page, told, words, run, span) or _is_what_somebody_is_called(
                page, run, span
            ):
                yield span
        if len(cluster) > 1 and _nearly(cluster, told, any(m.start <= start and end <= m.end for m in marks)):
            yield Span(start=start, end=end)


def _is_of_a_text(sentence: str, begin: int, words: tuple[Word, ...], cluster: list[Run]) -> bool:
    """Whether the sentence, which begins at `begin`, tells that a text for everybody says so."""
    telling = [words[run.first].start - begin for run in cluster if run.weight]
    return OWN_WORDS.search(sentence) is not None or any(is_of_a_text(sentence, until=at) for at in telling)


def _is_maxim(page: Page, told: Told, span: Span) -> bool:
    """Whether words are what everybody holds to be right, and a sentence begins with it: "every child
    deserves
    respect"."""
    begins = MAXIM.match(page.shadow.text, told.span.start, told.span.end)
    return begins is not None and told.span.start <= span.start < begins.end()


def _is_searched_for(page: Page, told: Told, words: tuple[Word, ...], run: Run, span: Span) -> bool:
    """Whether words in a row weigh enough to be searched for, and are no measure and no set phrase."""
    return _enough(run, _demanded(told)) and not (
        _is_measure(page, told, span) or _is_a_set_phrase(words, run)
    )


def _is_what_somebody_is_called(page: Page, run: Run, span: Span) -> bool:
    """Whether a name is what the letter says somebody was called: calling a woman Cruella. A plain word may
    be what nobody should be called: a bat."""
    if run.telling != 1 or run.weight < ONE_WORD or not page.shadow.text[span.start].isupper():
        return False
    before = page.shadow.text[page.sentence_at(span.start).start : span.start]
    return CALLED.search(before) is not None


def _is_measure(page: Page, told: Told, span: Span) -> bool:
    """Whether words are only a measure, in a sentence that reports nothing: "94 per cent"."""
    return not told.reports and MEASURED.fullmatch(page.words_of(span)) is not None


def _clusters(page: Page, words: tuple[Word, ...], runs: list[Run]) -> Iterator[list[Run]]:
    """Runs that stand close together in one sentence."""
    cluster: list[Run] = []
    reach = 0
    for run in sorted(runs, key=lambda run: (run.first, -run.last)):
        if cluster and (
            run.first - reach > APART
            or words[run.first].start - words[reach - 1].end > WIDEST_GAP
            or words[run.first].start >= page.sentence_at(words[reach - 1].start).end
        ):
            yield cluster
            cluster = []
            reach = 0
        cluster.append(run)
        reach = max(reach, run.last)
    if cluster:
        yield cluster


def _enough(run: Run, demanded: dict[int, float]) -> bool:
    length = min(run.telling, max(demanded))
    return length in demanded and run.weight + PER_WORD * run.length >= demanded[length]


def _enough_quoted(run: Run, words: tuple[Word, ...], mark: Span, told: Told) -> bool:
    """Whether a run in quotation marks is quoted: a single word only where it is all that stands there."""
    if run.telling > 1:
        return _enough(run, IN_QUOTATION)
    others = sum(mark.start <= word.start < mark.end for word in words) - run.length
    if run.length > WHOLE_FROM and 2 * others <= run.length:
        return run.weight > 0
    return run.telling == 1 and others == 0 and run.weight >= (RARE if told.general else ONE_WORD)


def _demanded(told: Told) -> dict[int, float]:
    if told.reports:
        return IN_REPORT
    if told.general:
        return IN_GENERAL
    return IN_PROSE if told.incident else IN_OTHER_PROSE


def _nearly(cluster: list[Run], told: Told, quoted: bool) -> bool:
    """Whether runs with a word between or in another order are together as good as a copy."""
    covered = {place for run in cluster for place in range(run.first, run.last)}
    best: dict[int, float] = {}
    for run in cluster:
        for step in range(run.length):
            best[run.first + step] = max(best.get(run.first + step, 0), run.weight / run.length)
    spread = max(covered) + 1 - min(covered)
    if len({run.place + step for run in cluster for step in range(run.length)}) < 3:
        return False
    if len(covered) < 3 or len(covered) / spread < 0.6 or (told.general and len(covered) < 5):
        return False
    need = NEARLY_IN_QUOTATION if quoted else NEARLY_IN_REPORT if told.reports else NEARLY_IN_PROSE
    if not (quoted or told.reports or told.incident):
        need = NEARLY_ELSEWHERE
    return sum(best.values()) >= need


def _is_standing(page: Page, start: int, end: int) -> bool:
    return any(one.start <= start and end <= one.end for one in (*page.standing, *page.permitted))


def _is_line_end(page: Page, one: Span, other: Span) -> bool:
    return "\n" in page.shadow.text[one.end : other.start]


def _joined(page: Page, spans: list[Span]) -> Iterator[Span]:
    """Passages of one sentence with a few words between are one."""
    open_: Span | None = None
    for span in spans:
        if (
            open_
            and span.start - open_.end <= WIDEST_GAP
            and not _is_line_end(page, open_, span)
            and span.start < page.sentence_at(open_.start).end
        ):
            open_ = Span(start=open_.start, end=max(open_.end, span.end))
            continue
        if open_:
            yield open_
        open_ = span
    if open_:
        yield open_


def _spot(span: Span, post: str) -> Spot:
    return Spot(
        start=span.start,
        end=span.end,
        kind=Kind.QUOTE,
        level=Level.STOP,
        who=(post,),
        why="These are words of a captured post. Whoever reads them can search for the post and its author.",
        mends=("", "what was written", "comments that I will not repeat"),
    )


CLUE = Clue(
    id="quote-copied",
    kind=Kind.QUOTE,
    looks_for="words of a captured post, in a row or nearly",
    authority="Kent pack, heading of the incident letter; rule 7; read 29 November 2026",
    find=find,
)
