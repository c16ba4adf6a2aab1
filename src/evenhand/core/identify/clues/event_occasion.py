"""The occasion, the place or the time of what happened, told so that those who were there know who is meant.

An occasion is a phrase ("after last Thursday's football match", "the mix-up at snack time") with words of
the event; a time is a day, date or hour that is the event's or a post's. Events of the whole setting, days
to come, lists of dates and topics in general are left alone.

Authority: the heading of the Kent incident letter, by which nobody may be recognised from it (rule 7 of the
design; read 29 November 2026).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from evenhand.core.findings import Level
from evenhand.core.identify import Kind, tone
from evenhand.core.identify.captured import Posts, posts_of
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.manner import INCIDENT, Told, told_of
from evenhand.core.identify.mentions import within
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.shadow import plain
from evenhand.core.identify.tables.occasions import (
    AFTER,
    DEFINITE,
    INDEFINITE,
    NOT_PART_OF_IT,
    OPENERS,
    SINGLES_NOTHING_OUT,
)
from evenhand.core.identify.tables.people import COUNTS, STAFF
from evenhand.core.identify.times import When, whens
from evenhand.core.identify.vocabulary import Word, base_of, likeness_of, rarity_of, words_of

TOPIC_OF = re.compile(
    r"\b(?:arrangements?|preparations?|plans?|planning|tickets?|costumes?|rehearsals?|dates?|times?|costs?|prices?"
    r"|payments?|forms?|letters?|information|details|budget|menu|rules?|policy|guidance|booking|bookings|volunteers?"
    r"|help|helpers)\s+(?:for|about|on|at|of|with)\s+(?:(?:the|our|this)\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)
"""What stands before a thing that is spoken of in general: "arrangements for the prom"."""
HEADED_BY_ANOTHER = re.compile(
    r"\s(?:committee|team|fund|budget|organisers?|helpers?|volunteers?|leaflets?|forms?|rota|season|policy|kit|money"
    r"|rules?|club|lessons?)\b",
    re.IGNORECASE,
)
"""What makes a word of the event the name of something else: "the prom committee"."""
NOT_OURS = re.compile(
    r"\b(?:nobody|no one|none) (?:from|of|at) (?:our|the|this|us)\b|\bnothing to do with (?:our|this"
    r"|the) school\b",
    re.IGNORECASE,
)
IS_FOR = re.compile(
    r"\s(?:is|are)\s(?:only |always |now |not |strictly )?(?:for|open|closed|full|out of bounds"
    r"|available|free|due"
    r"|held|run)\b",
    re.IGNORECASE,
)
"""What is always so of a place or a thing: "the car park is for staff"."""
MATTER_OF = re.compile(
    r"\b(?:matter|business|subject|question|story|incident|affair|loss|death|talk|events?) (?:of"
    r"|about|with|around)"
    r" (?:the|our|that|this|last|a)(?: \w+){0,2} $",
    re.IGNORECASE,
)
OPENED = re.compile(rf"(?:(?:{'|'.join(sorted(OPENERS | DEFINITE))})\s+){{0,2}}", re.IGNORECASE)
WHAT_HAPPENED = re.compile(
    r"\b(?:what|everything that|all that|anything that) (?:has )?(?:happened|took place|went on"
    r"|occurred|went wrong|was said"
    r"|came to pass)(?: [\w'-]+){0,5} ?$",
    re.IGNORECASE,
)
HAPPENED_SOMEWHERE = re.compile(
    r"\b(?:(?:the|this|that|our|my|an|a|one|last \w+'s|yesterday's) (?:\w+ )?(?:mistake|incident"
    r"|error|accident|mix-up|muddle"
    r"|episode|scenes?|events?|misunderstanding|mishap|confrontation|argument|quarrel|dispute"
    r"|altercation|disagreement|upset|bother|drama|unpleasantness|commotion|outburst|tears|upheaval|goings-on"
    r"|falling[- ]out|disturbance|confusion|decision|trouble|fuss|fight|scuffle|collision"
    r"|words exchanged)(?: that (?:took place|happened|occurred))?"
    r"|what (?:the|a|an|our|one|that) \w+ (?:did|said|saw|broke|spilled|started)"
    r"|(?:what|everything that|everything which|all that|something that|the things? that"
    r"|whatever) (?:has |had |have )?"
    r"(?:happened|took place|went on|occurred|went wrong|was said|was done|passed|unfolded|transpired"
    r"|came to pass))"
    r"(?: \w+(?= (?:at|in|on|by)\b))?"
    r"(?P<where>(?: (?:upstairs|downstairs|outside|there|next door))?(?:,? (?:at|in|on|of|by|outside"
    r"|near|beside|during"
    r"|after|before|behind|under|inside|between|around|that|last|when) [\w' -]{2,70}?)+)"
    r"(?=[,.;:!?)\"”]|\s(?:has|have|is|are|was|were|should|must|will|would|can|could|may|and|but"
    r"|which|who|so|I|we"
    r"|as|because|though|cannot|can't|needs?|ought|did|do|does)\b|\s-\s|$)",
    re.IGNORECASE,
)
ABOUT_IT = re.compile(
    r"\W*(?:a (?:word|note|line) )?(?:about|regarding|concerning|on the (?:subject|matter) of)\b",
    re.IGNORECASE,
)
OWN_SUBJECT = re.compile(
    r"\W*(?:This|That|It|My letter|I|We)\b(?: [\w']+){0,7}? (?:about|regarding|concerning)(?: [\w'-]+){0,4} $"
)
INDEFINITELY = re.compile(r"(?:an?|one)\s", re.IGNORECASE)
TALK_OF = re.compile(
    r"\b(?:abuse|comments?|remarks?|posts?|messages?|gossip\w*|talk\w*|rumou?rs?|specul\w+|discuss\w*"
    r"|mention\w*"
    r"|stories|jokes?|criticism|complaints?|photographs?|pictures|videos?|clips?|recordings?|argu\w+"
    r"|unkindness|upset"
    r"|anger|bad feeling|ill feeling|feelings?|dispute|row|matter|subject|business|questions?|blame)\b"
    r"[^.;:!?]{0,60}\b(?:about|since|after|following|over|concerning|regarding|of|on)\s+$"
    r"|\bdiscuss\w*\s+$|\bmention\w*\s+$",
    re.IGNORECASE,
)
DISCUSSED = re.compile(
    r"\b(?:discuss\w*|speculat\w*|gossip\w*|talk (?:of|about)|events?|incident|what happened"
    r"|comments? (?:on|about))\b",
    re.IGNORECASE,
)
OF_A_DAY = re.compile(
    r"\s+(?:\w+\s+){0,2}?(?P<noun>[a-z]{3,})\b",
)
AT_A_NAME = re.compile(
    r"\s+(?:at|on|in|during|over|outside|with)(?: (?:the|our|a))? [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}"
)
BREAK = re.compile(r"[,;:.!?()\n\"“”]|\s-\s")
SAID_OR_DONE = re.compile(
    r"\b(?:comment\w*|remark\w*|posts?|posted|messag\w+|video|clip|picture|photo\w*|happen\w*"
    r"|took place|incident|said"
    r"|wrote|written|scene|accident|mistake|quarrel|argument|disagree\w+|altercation|event\w*|sorry"
    r"|apolog\w+"
    r"|upset|hurt|distress\w*|what (?:was|you|some|many|happened|went)|complain\w*|shared|row|went wrong"
    r"|misunderstanding|incident|falling[- ]out|confrontation|shouted|words were|called)\b",
    re.IGNORECASE,
)
EVERY_SCHOOL = frozenset(
    base_of(word) for word in ["school", "pupil", "child", "boy", "girl", "teacher", "parent", "home", "left"]
)
OF_POSTS = 0.5
DEFINITE_ENOUGH, TIMED_ENOUGH, ROUGHLY_TIMED_ENOUGH, INDEFINITE_ENOUGH, BARE_ENOUGH = 1.7, 0.5, 1.0, 2.4, 4.4
PROPER_ENOUGH = 1.6
STRANGE, STRANGE_THERE = 0.4, 0.25
WITH_SOMEBODY = 2.4
IN_A_ROW, LEAST_ROW = 1.5, 3
LEAST_TELLING = 0.6
ANYWHERE = frozenset(
    ("online", "media", "social", "internet", "web", "chat", "chats", "home", "there", "here")
)
WINDOW, TWO_ON = 4, 2
REACH_BACK = 6
MOST_OF_IT = 0.75
BESIDE = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """Words of the event with how rare they are, those of them that are names, and rare words of posts."""

    words: dict[str, float]
    what: dict[str, float]
    where: dict[str, float]
    row: tuple[str, ...]
    names: frozenset[str]
    said: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """A word of the letter that is a word of the event, and how much that says."""

    place: int
    weight: float
    name: bool
    of_event: bool


def find(page: Page) -> Iterable[Spot]:
    """Every passage that tells which occasion is meant."""
    if page.record.occasion.whole_setting:
        return
    posts = posts_of(setting=page.setting, record=page.record)
    happening = _happening(page, posts)
    for sentence in page.sentences:
        if any(one.holds(sentence) for one in (*page.standing, *page.furniture)):
            continue
        told = told_of(page, sentence)
        times = whens(page, sentence)
        found = [
            *_somewhere(page, told, times, happening),
            *_days_own(page, told, times),
            *_occasions(page, told, times, happening),
        ]
        yield from (_spot(span, "the occasion") for span in found)
        for span in _times(page, told, times):
            if not any(one.meets(span) for one in found):
                yield _spot(span, "when it was")


def _somewhere(page: Page, told: Told, times: tuple[When, ...], happening: Happening) -> Iterator[Span]:
    """What happened, with where or when: it need not be said again what it was."""
    if NOT_OURS.search(page.words_of(told.span)):
        return
    for match in HAPPENED_SOMEWHERE.finditer(page.shadow.text, told.span.start, told.span.end):
        where = Span(start=match.start("where"), end=match.end("where"))
        telling = [
            word
            for word in words_of(page.shadow.text, where.start, where.end)
            if rarity_of(word.base) >= LEAST_TELLING
            and word.base not in EVERY_SCHOOL
            and word.written.lower() not in SINGLES_NOTHING_OUT | ANYWHERE
        ]
        if INDEFINITELY.match(match.group()):
            telling = [word for word in telling if _touched(0, word, happening)]
        if telling or any(when.span.meets(where) for when in times):
            yield Span(start=match.start(), end=match.end())


def _days_own(page: Page, told: Told, times: tuple[When, ...]) -> Iterator[Span]:
    """A day of the record with what was on it, where the letter is sorry: Saturday's journey."""
    if told.general or not told.incident:
        return
    for when in times:
        if when.owns and (match := OF_A_DAY.match(page.shadow.text, when.span.end, told.span.end)):
            yield Span(start=when.span.start, end=match.end())


def _happening(page: Page, posts: Posts) -> Happening:
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


def _occasions(page: Page, told: Told, times: tuple[When, ...], happening: Happening) -> Iterator[Span]:
    text = page.shadow.text
    words = words_of(text, told.span.start, told.span.end)
    touched = [one for place, word in enumerate(words) if (one := _touched(place, word, happening))]
    for cluster in _clusters(text, words, touched):
        first, last = _phrase(text, words, cluster)
        span = Span(start=words[first].start, end=words[last].end)
        told_of_it = any(one.of_event for one in cluster) and not _is_a_verb(words, cluster)
        if any(one.holds(span) for one in page.permitted) or _is_somebody(page, span) or not told_of_it:
            continue
        if _is_of_another(words[first : last + 1], page.setting.k):
            continue
        near = [when for when in times if _is_beside(text, when.span, span)]
        topic = TOPIC_OF.search(text, told.span.start, span.start + _article(text, span))
        if not near and (topic or HEADED_BY_ANOTHER.match(text, span.end) or IS_FOR.match(text, span.end)):
            continue
        if _tells(text, words, cluster, first, last, told, near, happening) or (
            not told.general
            and told.past
            and sum(one.weight for one in cluster if one.of_event) >= WITH_SOMEBODY
            and words[first + 1].written.lower() in DEFINITE
            and any(one.many == 1 and one.side != STAFF for one in within(page, told.span))
        ):
            yield _whole(text, told, [span, *(when.span for when in near)])


def _is_of_another(phrase: tuple[Word, ...], k: int) -> bool:
    """Whether a phrase is of the next time, or counts so many that nobody is meant: "the sixty-one families
    who come by minibus"."""
    said = [word.written.lower() for word in phrase]
    return "next" in said or any(_number(word) >= k for word in said)


def _number(word: str) -> int:
    return COUNTS.get(word, 0) if not word.isdecimal() else 0


def _article(text: str, span: Span) -> int:
    """How long the preposition and article are with which a phrase begins."""
    opened = OPENED.match(text, span.start, span.end)
    return len(opened.group()) if opened else 0


def _is_somebody(page: Page, span: Span) -> bool:
    """Whether a phrase is only what somebody is called: "the bus driver"."""
    return any(
        one.start <= span.start and span.end <= one.end for one in within(page, page.sentence_at(span.start))
    )


def _whole(text: str, told: Told, parts: list[Span]) -> Span:
    """The parts as one, with "what happened" before them and the place with a name behind."""
    start, end = min(one.start for one in parts), max(one.end for one in parts)
    if before := WHAT_HAPPENED.search(text, told.span.start, start):
        start = before.start()
    if after := AT_A_NAME.match(text, end, told.span.end):
        end = after.end()
    return Span(start=start, end=end)


def _touched(place: int, word: Word, happening: Happening) -> Touched | None:
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


def _clusters(text: str, words: tuple[Word, ...], touched: list[Touched]) -> Iterator[list[Touched]]:
    """Words of the event that stand close together, with no comma and no verb of being between."""
    cluster: list[Touched] = []
    for one in touched:
        if cluster and (
            one.place - cluster[-1].place > WINDOW
            or BREAK.search(text, words[cluster[-1].place].end, words[one.place].start)
            or any(
                (word.written.lower() in NOT_PART_OF_IT and not _leads_on(words, cluster, one, word))
                or word.written.lower() in AFTER
                for word in words[cluster[-1].place + 1 : one.place]
            )
        ):
            yield cluster
            cluster = []
        cluster.append(one)
    if cluster:
        yield cluster


def _leads_on(words: tuple[Word, ...], cluster: list[Touched], one: Touched, word: Word) -> bool:
    """Whether "that" or "who" alone stands between a noun of the event and what it did: "the dog that
    nipped"."""
    return word.written.lower() in ("that", "who", "which") and one.place - cluster[-1].place == TWO_ON


def _phrase(text: str, words: tuple[Word, ...], cluster: list[Touched]) -> tuple[int, int]:
    """The phrase around a cluster: back to its article and preposition."""
    first = cluster[0].place
    back = first
    while (
        back > 0
        and first - back < REACH_BACK
        and not BREAK.search(text, words[back - 1].end, words[back].start)
    ):
        word = words[back - 1].written.lower()
        if word in NOT_PART_OF_IT:
            break
        if words[first].written.lower() in DEFINITE and first < cluster[0].place and word not in OPENERS:
            break
        back -= 1
        if word in DEFINITE or word in INDEFINITE or word in OPENERS or word.endswith("'s"):
            first = back
        if word in AFTER or (
            word in OPENERS and first + 1 < len(words) and words[first + 1].written.lower() in DEFINITE
        ):
            break
    return first, cluster[-1].place


def _is_beside(text: str, when: Span, span: Span) -> bool:
    between = text[min(when.end, span.end) : max(when.start, span.start)]
    return when.meets(span) or (len(between) <= BESIDE and not re.search(r"[;:.!?]", between))


def _tells(
    text: str,
    words: tuple[Word, ...],
    cluster: list[Touched],
    first: int,
    last: int,
    told: Told,
    near: list[When],
    happening: Happening,
) -> bool:
    weights = {words[one.place].base: one.weight for one in cluster}
    of_event = [one for one in cluster if one.of_event]
    weight = _weight(words[first : last + 1], weights, told, near, happening)
    inside = [word.written.lower() for word in words[first : last + 1]]
    opened = inside[0] in OPENERS
    definite = any(word in DEFINITE or word.endswith("'s") for word in inside[:4])
    indefinite = any(word in INDEFINITE for word in inside[:2])
    if near and (any(when.exact for when in near) or not told.general):
        enough = TIMED_ENOUGH if any(when.exact for when in near) else ROUGHLY_TIMED_ENOUGH
        return weight >= enough and not _is_ahead(told, text)
    if (
        any(one.name for one in cluster)
        and _is_of_an_incident(text, told)
        and (not told.general or (len(weights) > 1 and _tells_of_it(text, told)))
    ):
        return weight >= PROPER_ENOUGH
    if any(MATTER_OF.search(text, told.span.start, words[one.place].start) for one in of_event):
        return weight >= DEFINITE_ENOUGH
    if definite and not told.general and told.past and _is_of_an_incident(text, told):
        lone = of_event[0] if len(of_event) == 1 else None
        many = lone is not None and words[lone.place].written.lower().endswith("s")
        return weight - many >= DEFINITE_ENOUGH or _covers(weights, happening, fewest=1)
    if definite and _is_talked_of(text, told, words[first], words[of_event[0].place], opened=opened):
        return weight >= DEFINITE_ENOUGH
    if told.general or not (told.incident or told.reports):
        return False
    if WHAT_HAPPENED.search(text, told.span.start, words[first].start):
        return weight >= TIMED_ENOUGH
    if definite and told.incident and _covers(weights, happening, fewest=1):
        return True
    if definite and (opened or weight >= DEFINITE_ENOUGH):
        return weight >= (DEFINITE_ENOUGH - 0.6 if inside[0] in AFTER else DEFINITE_ENOUGH)
    if indefinite:
        if inside[0] in AFTER and (told.incident or told.reports):
            return weight >= DEFINITE_ENOUGH
        return weight >= INDEFINITE_ENOUGH and _covers(weights, happening, fewest=2)
    return (weight >= BARE_ENOUGH and len(of_event) > 1) or (told.past and _is_the_place(weights, happening))


def _weight(
    phrase: tuple[Word, ...], weights: dict[str, float], told: Told, near: list[When], happening: Happening
) -> float:
    """How much of the event a phrase tells, less what in it is strange to the event."""
    weight = sum(weights.values()) + (IN_A_ROW if _in_a_row(phrase, happening) else 0)
    if near:
        return weight
    strange = sum(
        rarity_of(word.base)
        for word in phrase
        if word.base not in weights
        and word.base not in SINGLES_NOTHING_OUT
        and word.written.lower() not in OPENERS
    )
    return weight - (STRANGE_THERE if told.incident else STRANGE) * strange


def _is_talked_of(text: str, told: Told, word: Word, of_event: Word, *, opened: bool) -> bool:
    """Whether a phrase is what comments, gossip or the letter itself are about."""
    if ABOUT_IT.match(text, told.span.start, word.end) or OWN_SUBJECT.match(
        text, told.span.start, of_event.start
    ):
        return True
    return TALK_OF.search(text, told.span.start, word.end + 1 if opened else word.start) is not None


def _is_a_verb(words: tuple[Word, ...], cluster: list[Touched]) -> bool:
    """Whether the only word of the event is something to do: "taught half the town to swim"."""
    place = cluster[0].place
    return (
        len(cluster) == 1 and place > 0 and words[place - 1].written.lower() == "to" and not cluster[0].name
    )


def _in_a_row(words: tuple[Word, ...], happening: Happening) -> bool:
    """Whether three words of the event stand in the letter as they stand there."""
    bases = [word.base for word in words]
    return any(
        tuple(bases[at : at + LEAST_ROW]) == happening.row[there : there + LEAST_ROW]
        for at in range(len(bases) - LEAST_ROW + 1)
        for there in range(len(happening.row) - LEAST_ROW + 1)
    )


def _tells_of_it(text: str, told: Told) -> bool:
    """Whether the very sentence speaks of a quarrel, of talk or of hurt."""
    return tone.tells_of_something(text[told.span.start : told.span.end])


def _is_of_an_incident(text: str, told: Told) -> bool:
    """Whether the paragraph speaks of a quarrel, of talk or of hurt."""
    start = text.rfind("\n", 0, told.span.start) + 1
    end = text.find("\n", told.span.end)
    return INCIDENT.search(text, start, end if end >= 0 else len(text)) is not None


def _is_ahead(told: Told, text: str) -> bool:
    return (
        told.general
        and re.search(
            r"\b(?:(?:is|are) (?:open|closed|full|back) (?:this|on|from|until|all)"
            r"|will|shall|next|is on|are on|starts?|begins?|meets?|please|join|come"
            r"|leaves? (?:at|from|on|in))\b",
            text[told.span.start : told.span.end],
            re.IGNORECASE,
        )
        is not None
    )


def _covers(weights: dict[str, float], happening: Happening, *, fewest: int) -> bool:
    """Whether a phrase says nearly all that the event is called."""
    whole = sum(happening.what.values())
    said = sum(
        weight for base, weight in happening.what.items() if any(likeness_of(base, one) for one in weights)
    )
    return whole > 0 and len(weights) >= fewest and said >= MOST_OF_IT * whole


def _is_the_place(weights: dict[str, float], happening: Happening) -> bool:
    """Whether every word of a place of two words or more is said: "in the turning circle"."""
    return len(happening.where) > 1 and happening.where.keys() <= weights.keys()


def _times(page: Page, told: Told, times: tuple[When, ...]) -> Iterator[Span]:
    """Days and hours of the record in a sentence about what was said or done."""
    text = page.words_of(told.span)
    if not times or (told.general and not DISCUSSED.search(text)):
        return
    for when in times:
        done = told.incident and SAID_OR_DONE.search(text) is not None
        if (
            when.clock
            or (when.dated and (told.past or told.general))
            or (when.exact and done and not when.owns)
        ):
            yield _whole(page.shadow.text, told, [when.span])


def _spot(span: Span, what: str) -> Spot:
    return Spot(
        start=span.start,
        end=span.end,
        kind=Kind.EVENT,
        level=Level.WARN,
        who=("event",),
        why=f"This tells {what}. Those who were there, or who heard of it, know who is meant.",
        mends=("recently", "something that happened in school", ""),
    )


CLUE = Clue(
    id="event-occasion",
    kind=Kind.EVENT,
    looks_for="the occasion, place or time of what happened",
    authority="Kent pack, heading of the incident letter; rule 7; read 29 November 2026",
    find=find,
)
