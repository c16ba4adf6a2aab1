"""The occasion, the place or the time of what happened, told so that those who were there know who is meant.

An occasion is a phrase ("after last Thursday's football match", "the mix-up at snack time") with words of
the event; a time is a day, date or hour that is the event's or a post's. Events of the whole setting, days
to come, lists of dates and topics in general are left alone.

Authority: the heading of the Kent incident letter, by which nobody may be recognised from it (rule 7 of the
design; read 29 November 2026).
"""

import re
from collections.abc import Iterable, Iterator

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.captured import posts_of
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.happening import EVERY_SCHOOL, Happening, happening_of, touched_by
from evenhand.core.identify.manner import Told, told_of
from evenhand.core.identify.mentions import within
from evenhand.core.identify.namesakes import STUDIED
from evenhand.core.identify.occasion_phrases import (
    article_of,
    clusters_of,
    is_a_verb,
    is_beside,
    is_of_another,
    is_somebody,
    phrase_around,
    whole_of,
)
from evenhand.core.identify.occasion_told import is_told_wholly, tells_which
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.patterns import Cued, Pattern
from evenhand.core.identify.tables.occasions import (
    DEFINITE,
    SINGLES_NOTHING_OUT,
)
from evenhand.core.identify.tables.people import STAFF
from evenhand.core.identify.times import When, whens
from evenhand.core.identify.vocabulary import rarity_of, words_of

TOPIC_OF = Pattern(
    r"\b(?:arrangements?|preparations?|plans?|planning|tickets?|costumes?|charges?|fees?|fines?"
    r"|rehearsals?|dates?|times?|costs?|prices?"
    r"|payments?|forms?|letters?|information|details|budget|menu|rules?|policy|guidance|booking|bookings"
    r"|volunteers?"
    r"|help|helpers)\s+(?:for|about|on|at|of|with)\s+(?:(?:the|our|this)\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)
"""What stands before a thing that is spoken of in general: "arrangements for the prom"."""
REPORTED_ON = Pattern(
    r"\b(?:report(?:s|ed)?|updated?|updates|brief(?:ed|ing)?|presentation|paper|item"
    r"|spoke)\b(?: \w+){0,2}? on"
    r"(?: [\w '-]{3,40},| [\w '-]{3,40} and)*(?: on)? (?:the |our )?$",
    re.IGNORECASE,
)
"""What minutes list: "reported on attendance, on the prelim diet and on conduct"."""
EVERY_WEEK = Pattern(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:every|each|most) (?:\w+ )?(?:day|week"
    r"|fortnight|month|term"
    r"|morning|afternoon|evening|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?\b|\b(?:weekly|fortnightly"
    r"|monthly)\b",
    re.IGNORECASE,
)
OF_THE_DAY = Pattern(
    r"\b(?:comes?|goes|starts?|begins?|opens?|closes?|ends?|arrives?|leaves?|rings?|finish(?:es)?|walks?"
    r"|meets?|is|are"
    r"|runs?)\b(?: (?!was|were|had|did)[\w']+){0,6} $",
    re.IGNORECASE,
)
IS_DONE_DAILY = Pattern(
    r" (?:the (?:next|following) (?:day|morning)|every|each|on \w+days|most)\b", re.IGNORECASE
)
"""An hour of every day: "comes through our doors at ten to nine the next day"."""
HEADED_BY_ANOTHER = Pattern(
    r"\s(?:committee|team|fund|budget|organisers?|helpers?|volunteers?|leaflets?|forms?|rota|season"
    r"|policy|kit|money"
    r"|rules?|club|lessons?|squads?|captains?|choirs?|bands?|orchestra|bags?|badges?|courses?|league"
    r"|results"
    r"|timetable|medals?|trophy|cup|caps?|shirts?|tickets?)\b",
    re.IGNORECASE,
)
"""What makes a word of the event the name of something else: "the prom committee"."""
RAISED = Pattern(
    r"\s(?:has |have )?(?:made|raised|took|taken|brought in)(?: us| over| more than| nearly| about|"
    r" almost)?"
    r"(?: a| the)?(?: \w+)?(?: total of| profit of| sum of)? ?[£$€\d]",
    re.IGNORECASE,
)
"""What the news says of a fair: it made £1,930."""
NOT_OURS = Pattern(
    r"\b(?:nobody|no one|none) (?:from|of|at) (?:our|the|this|us)\b|\bnothing to do with (?:our|this"
    r"|the) school\b",
    re.IGNORECASE,
)
IS_FOR = Pattern(
    r"\s(?:is|are)\s(?:only |always |now |not |strictly )?(?:for|open|closed|full|out of bounds"
    r"|available|free|due"
    r"|held|run)\b",
    re.IGNORECASE,
)
"""What is always so of a place or a thing: "the car park is for staff"."""
HAPPENED_SOMEWHERE = Cued(
    r"\b(?:(?:the|this|that|our|my|an|a|one|last \w+'s|yesterday's) (?:\w+ )?(?:mistake|incident"
    r"|error|accident|mix-up|muddle"
    r"|episode|scenes?|events?|misunderstanding|mishap|confrontation|argument|quarrel|dispute"
    r"|altercation|disagreement|upset|bother|drama|unpleasantness|commotion|outburst|tears|upheaval"
    r"|goings-on"
    r"|falling[- ]out|disturbance|confusion|decision|trouble|fuss|fight|scuffle|collision"
    r"|words exchanged)(?: that (?:took place|happened|occurred))?"
    r"|(?:that|last \w+'s|yesterday's|\w+day's) (?:\w+ )?(?:morning|afternoon|evening|night|lunchtime"
    r"|journey|lesson|assembly|session)"
    r"|what (?:the|a|an|our|one|that) \w+ (?:did|said|saw|broke|spilled|started)"
    r"|(?P<loosely>what (?:went (?:home|out|missing|astray)|came (?:home|back|out)|was (?:decided"
    r"|found|left"
    r"|taken|shown|broken|served|seen|given out|handed out|sent home|sold|sung|played|lost|spilt|thrown)))"
    r"|(?:what|everything that|everything which|all that|something that|the things? that"
    r"|whatever) (?:has |had |have )?"
    r"(?:happened|took place|went on|occurred|went wrong|was said|was done|passed|unfolded|transpired"
    r"|came to pass))"
    r"(?: \w+(?= (?:at|in|on|by)\b))?"
    r"(?P<where>(?: (?:upstairs|downstairs|outside|there|next door))?(?:,? (?:at|in|on|of|by|from|outside"
    r"|near|beside|during"
    r"|after|before|behind|under|inside|between|around|that|last|when) [\w' -]{2,70}?)+)"
    r"(?=[,.;:!?)\"”]|\s(?:has|have|is|are|was|were|should|must|will|would|can|could|may|and|but"
    r"|which|who|so|I|we"
    r"|as|because|though|cannot|can't|needs?|ought|did|do|does)\b|\s-\s|$)",
    re.IGNORECASE,
    holds="mistake|incident|error|accident|mix-up|muddle|episode|scene|event|misunderstanding|mishap"
    "|confrontation|argument|quarrel|dispute|altercation|disagreement|upset|bother|drama|unpleasantness"
    "|commotion|outburst|tears|upheaval|goings-on|falling|disturbance|confusion|decision|trouble|fuss|fight"
    "|scuffle|collision|words exchanged|morning|afternoon|evening|night|lunchtime|journey|lesson|assembly"
    "|session|what the|what a |what an |what our|what one|what that|what went|what came|what was|what ha"
    "|what took|what occurred|what passed|what unfolded|what transpired|whatever|everything that"
    "|everything which|all that|something that|thing that|things that",
)
INDEFINITELY = Pattern(r"(?:an?|one)\s", re.IGNORECASE)
DISCUSSED = Pattern(
    r"\b(?:discuss\w*|speculat\w*|gossip\w*|talk (?:of|about)|events?|incident|what happened"
    r"|comments? (?:on|about))\b",
    re.IGNORECASE,
)
OF_A_DAY = Pattern(
    r"\s+(?:\w+\s+){0,2}?(?P<noun>[a-z]{3,})\b",
)
SAID_OR_DONE = Pattern(
    r"\b(?:comment\w*|remark\w*|posts?|posted|messag\w+|video|clip|picture|photo\w*|happen\w*"
    r"|took place|incident|said|put (?:on|up|out|about)"
    r"|wrote|written|scene|accident|mistake|quarrel|argument|disagree\w+|altercation|event\w*|sorry"
    r"|apolog\w+"
    r"|upset|hurt|distress\w*|what (?:was|you|some|many|happened|went)|complain\w*|shared|row|went wrong"
    r"|misunderstanding|incident|falling[- ]out|confrontation|shouted|words were|called)\b",
    re.IGNORECASE,
)
WITH_SOMEBODY = 2.4
LEAST_TELLING = 0.6
ANYWHERE = frozenset(
    (
        "online",
        "media",
        "social",
        "internet",
        "web",
        "chat",
        "chats",
        "home",
        "there",
        "here",
        "facebook",
        "whatsapp",
        "tiktok",
        "instagram",
        "snapchat",
        "twitter",
        "youtube",
        "nextdoor",
        "mumsnet",
        "google",
        "reddit",
        "month",
        "week",
        "term",
        "year",
    )
)


def find(page: Page) -> Iterable[Spot]:
    """Every passage that tells which occasion is meant."""
    if page.record.occasion.whole_setting:
        return
    posts = posts_of(setting=page.setting, record=page.record)
    happening = happening_of(page, posts)
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
        if page.shadow.text[where.start] == "," and match.group().lower().startswith("that "):
            continue
        if match["loosely"] or INDEFINITELY.match(match.group()):
            telling = [word for word in telling if touched_by(0, word, happening)]
        if telling or any(when.span.meets(where) for when in times):
            yield Span(start=match.start(), end=match.end())


def _days_own(page: Page, told: Told, times: tuple[When, ...]) -> Iterator[Span]:
    """A day of the record with what was on it, where the letter is sorry: Saturday's journey."""
    if told.general or not told.incident:
        return
    for when in times:
        if when.owns and (match := OF_A_DAY.match(page.shadow.text, when.span.end, told.span.end)):
            yield Span(start=when.span.start, end=match.end())


def _occasions(page: Page, told: Told, times: tuple[When, ...], happening: Happening) -> Iterator[Span]:
    text = page.shadow.text
    if not told.incident and STUDIED.match(text, told.span.start, told.span.end):
        return
    words = words_of(text, told.span.start, told.span.end)
    touched = [one for place, word in enumerate(words) if (one := touched_by(place, word, happening))]
    for cluster in clusters_of(text, words, touched):
        first, last = phrase_around(text, words, cluster)
        span = Span(start=words[first].start, end=words[last].end)
        told_of_it = any(one.of_event for one in cluster) and not is_a_verb(words, cluster)
        if any(one.holds(span) for one in page.permitted) or is_somebody(page, span) or not told_of_it:
            continue
        if is_of_another(words[first : last + 1], page.setting.k):
            continue
        if not told.incident and EVERY_WEEK.search(text, told.span.start, told.span.end):
            continue
        near = [when for when in times if is_beside(text, when.span, span)]
        if not near and RAISED.match(text, span.end, told.span.end):
            continue
        lone = sum(one.of_event for one in cluster) == 1
        if lone and not near and REPORTED_ON.search(text, told.span.start, words[cluster[0].place].start):
            continue
        topic = TOPIC_OF.search(text, told.span.start, span.start + article_of(text, span))
        if not near and (topic or HEADED_BY_ANOTHER.match(text, span.end) or IS_FOR.match(text, span.end)):
            continue
        wholly = is_told_wholly(words, cluster, first, last, told, happening)
        of_one = (
            not told.general
            and told.past
            and sum(one.weight for one in cluster if one.of_event) >= WITH_SOMEBODY
            and any(word.written.lower() in DEFINITE for word in words[first + 1 : first + 2])
            and any(one.many == 1 and one.side != STAFF for one in within(page, told.span))
        )
        if wholly or of_one or tells_which(text, words, cluster, first, last, told, near, happening):
            yield whole_of(text, told, [span, *(when.span for when in near)])


def _times(page: Page, told: Told, times: tuple[When, ...]) -> Iterator[Span]:
    """Days and hours of the record in a sentence about what was said or done."""
    text = page.words_of(told.span)
    if not times or (told.general and not DISCUSSED.search(text)):
        return
    for when in times:
        if _is_of_any_day(page.shadow.text, told, when):
            continue
        done = told.incident and SAID_OR_DONE.search(text) is not None
        if (
            when.clock
            or (when.dated and (told.past or told.general))
            or (when.exact and done and not when.owns)
        ):
            yield whole_of(page.shadow.text, told, [when.span])


def _is_of_any_day(text: str, told: Told, when: When) -> bool:
    """Whether an hour is that of every school day."""
    return (
        when.exact
        and not (when.dated or when.owns)
        and IS_DONE_DAILY.match(text, when.span.end, told.span.end) is not None
        and OF_THE_DAY.search(text, told.span.start, when.span.start) is not None
    )


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
