"""What a post said, told again in other words: those who read the post know it again.

Two signals: a clause that reports what somebody said and shares meanings with a post; or, without one,
several distinctive meanings of one post in one sentence about an incident.

Authority: the heading of the Kent incident letter, by which nobody may be recognised from it (rule 7 of the
design; read 2026-11-22).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.captured import Captured, Posts, posts_of
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.manner import Told, quotations, told_of
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.vocabulary import Word, likeness_of, phrases_in, words_of

ACCUSES = re.compile(
    r"^(?:claim|alleg|accus|impl|rumou?r|put |hint|insinuat|suggest|complain|jok|gossip|speculat|mutter"
    r"|.*\b(?:notion|charge|accusation|taunt|jibe))",
    re.IGNORECASE,
)
HAS_BEEN = re.compile(
    r"\bit (?:has|had|was|is|is being)(?: \w+)? (?:been )?(?:said|written|posted|reported|stated"
    r"|claimed|put about|put online"
    r"|suggested|hinted)"
    r"(?: \w+)? that$|\b(?:sadden|hurt|pain|dismay|shock|upset|sorr|griev)\w* (?:\w+ ){0,2}to (?:read"
    r"|hear|see|learn)"
    r" that$|\b(?:seen|read|heard) it (?:said|stated|claimed|suggested|written) that$",
    re.IGNORECASE,
)
ATTRIBUTED = re.compile(
    r"\b(?:(?:a|an|one|another|the|this|that)(?: \w+){0,2} (?:post|poster|remark|comment|message"
    r"|reply|thread|video|clip|tweet"
    r"|writer|author|account|neighbour|mother|father|mum|dad|parent|grandmother|grandfather|person"
    r"|family|caption)"
    r"|somebody|someone|one of (?:our|the|you)(?: \w+)?)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
PRAISE = re.compile(
    r"\b(?:thank\w*|enjoy\w*|lovely|proud|grateful|delighted|helpful|wonderful|pleased|great|glad"
    r"|welcome|success\w*"
    r"|would like|would be happy|would rather|hope[sd]?)\b",
    re.IGNORECASE,
)
CALLS = re.compile(r"call|describ|label|brand|dub", re.IGNORECASE)
CALLED = 1.6
INSULTS = re.compile(r"compar|liken|ridicul|sneer|accus", re.IGNORECASE)
HOW = re.compile(r"\s*(?:about |on )?(?:how|who|whose|why|whether|where)\b", re.IGNORECASE)
ASKS = re.compile(r"ask|wonder|question", re.IGNORECASE)
THAT = re.compile(r"\b(?:that|of|as|why|how|whether|if|what)$", re.IGNORECASE)
LEADS_ON = re.compile(
    r"\s*(?:,?\s*(?:online|there|then|publicly|here|by \w+|\w+ly)\s+)?(?:,\s*)?(?:that|(?:about "
    r"|on )?(?:how|who|whose|why|whether|where))\b",
    re.IGNORECASE,
)
CLAUSE_END = re.compile(
    r"[;:(\n]\s*(?!\S)|[;:()]|\s-\s|,\s+(?:and|but|which|who|though|although|so|as|nor|yet)\b"
    r"|[.!?]+[\"')\]]*\s*$"
)
OPINION = re.compile(
    r"\b(?:several|many|most|some|lots|a (?:number|few|good many)) (?:of )?"
    r"(?:you|parents|families|people|governors)\b[^,;:]*$",
    re.IGNORECASE,
)
TOPIC_WORTH = 0.6
WORTH_COUNTING = 0.4
ACCUSED, ACCUSED_UNHEARD = 0.5, 1.0
SAID_THAT = 1.0
SAID_ABOUT, SAID_ABOUT_ONE = 1.8, 2.4
UNSAID, UNSAID_MEANINGS = 4.4, 3
WIDEST = 160
SHORT = 24
ONE_WORD = 1.7
CARRIES_ON = re.compile(r"(?:and|or|nor|but) that", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Echo:
    """How much of a passage a post has said: the weight of shared meanings, their number, the weight of
    all the passage, and which post."""

    weight: float
    meanings: int
    whole: float
    post: str


def find(page: Page) -> Iterable[Spot]:
    """Every passage that tells again what a post said."""
    posts = posts_of(setting=page.setting, record=page.record)
    if not posts.posts:
        return
    for sentence in page.sentences:
        told = told_of(page, sentence)
        if any(one.holds(sentence) for one in (*page.standing, *page.furniture)):
            continue
        yield from _in_sentence(page, told, posts)


def _in_sentence(page: Page, told: Told, posts: Posts) -> Iterator[Spot]:
    text = page.shadow.text
    reached = told.span.start
    accused = carried = False
    for said in told.said:
        cue = text[said.start : said.end]
        accused = (
            ACCUSES.search(cue) is not None
            or _has_been(text, said)
            or (accused and CARRIES_ON.match(cue) is not None)
        )
        if said.end <= reached and reached != told.span.start:
            continue
        clause = _clause(text, said.end, told.span.end)
        echo = _echo(text, clause, posts)
        before, after = text[told.span.start : said.start], text[said.end : clause.end]
        that = (
            INSULTS.match(cue) is not None
            or THAT.search(cue) is not None
            or LEADS_ON.match(after) is not None
        )
        by_one = ATTRIBUTED.search(before + cue) is not None
        asks = ASKS.match(cue) is not None
        if not told.incident and not ((told.past and by_one) if asks else (told.past or that)):
            continue
        carried = carried or (
            CARRIES_ON.match(cue) is not None and any(told.span.holds(one) for one in quotations(text))
        )
        attributed = by_one and not asks
        calls = CALLS.match(cue) is not None and told.past
        how = THAT.search(cue) is None and HOW.match(after) is not None
        kind = (
            how
            or PRAISE.search(text, clause.start, clause.end) is not None
            or OPINION.search(before) is not None
        )
        if echo and (
            _is_retold(echo, accused=accused or carried or attributed, that=that, opinion=kind)
            or (calls and echo.weight >= CALLED)
        ):
            short = clause.end - clause.start < SHORT
            yield _spot(Span(start=said.start, end=clause.end) if short else clause, echo)
            reached = clause.end
            carried = True
    if reached == told.span.start and (told.incident or told.reports) and not told.general:
        echo = _echo(text, told.span, posts)
        if echo and echo.weight >= UNSAID and echo.meanings >= UNSAID_MEANINGS:
            yield _spot(_heart(text, told.span, posts, echo), echo)


def _has_been(text: str, said: Span) -> bool:
    """ "It has been said that", "I was sad to read that": nobody says so of praise."""
    return HAS_BEEN.search(text[max(0, said.start - 40) : said.end]) is not None


def _clause(text: str, start: int, end: int) -> Span:
    """What is reported: from the reporting verb to where the clause ends."""
    lead = LEADS_ON.match(text, start, end)
    begin = lead.end() if lead else start
    while begin < end and not text[begin].isalnum():
        begin += 1
    stop = CLAUSE_END.search(text, begin, end)
    finish = stop.start() if stop else end
    while finish > begin and not text[finish - 1].isalnum():
        finish -= 1
    return Span(start=begin, end=max(begin, min(finish, begin + WIDEST)))


def _echo(text: str, span: Span, posts: Posts) -> Echo | None:
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


def _is_retold(echo: Echo, *, accused: bool, that: bool, opinion: bool) -> bool:
    """Whether a clause after a reporting verb is what the post said."""
    if accused and that:
        return echo.weight >= ACCUSED or (echo.whole >= ACCUSED_UNHEARD and not opinion)
    if that and not opinion:
        return echo.weight >= SAID_THAT
    return (echo.weight >= SAID_ABOUT and echo.meanings > 1) or echo.weight >= SAID_ABOUT_ONE


def _heart(text: str, span: Span, posts: Posts, echo: Echo) -> Span:
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


def _spot(span: Span, echo: Echo) -> Spot:
    return Spot(
        start=span.start,
        end=span.end,
        kind=Kind.QUOTE,
        level=Level.WARN,
        who=(echo.post,),
        why="This tells again what a captured post said. Those who read the post will know who is meant.",
        mends=("comments about the school that were unkind", ""),
    )


CLUE = Clue(
    id="quote-paraphrase",
    kind=Kind.QUOTE,
    looks_for="what a captured post said, in other words",
    authority="Kent pack, heading of the incident letter; rule 7; read 2026-11-22",
    find=find,
)
