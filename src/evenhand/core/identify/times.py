"""Where a letter says when, and whether that is a day of the record. Days are worked out from the letter's
own date; a letter without one is taken to speak of the last such day."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.patterns import Cued, Pattern
from evenhand.core.identify.record import Record

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = "january february march april may june july august september october november december"
MONTHS = tuple(_MONTHS.split())
_DAY = "|".join(WEEKDAYS)
_MONTH = "|".join(
    (*MONTHS, "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec")
)
_PART = r"(?:\s+(?:morning|afternoon|evening|night|lunchtime|break|dinnertime|teatime|mornings?))?"
SPELT = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
    "twenty-second",
    "twenty-third",
    "twenty-fourth",
    "twenty-fifth",
    "twenty-sixth",
    "twenty-seventh",
    "twenty-eighth",
    "twenty-ninth",
    "thirtieth",
    "thirty-first",
]
_SPELT = "|".join(sorted(SPELT, key=len, reverse=True))
_ORDINAL = r"(?:st|nd|rd|th)?"
_AT = (
    r"(?:\bat (?:(?:home|break|lunch|dinner|tea|play|bed)[ -]?time|break|lunch|drop-off|pick-up|registration)"
    r"\s+(?=on\b))?"
)
_CLOCK = (
    r"(?:,?\s+(?:at|around|about|just (?:before|after))\s+\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm|o'clock)?"
    r"(?:\s+(?:in the (?:morning|afternoon|evening)|at night))?)?"
)
DATED = Cued(
    rf"{_AT}(?:\b(?:on|since|of|from|by|until|before|after|for)\s+)?(?:the\s+(?:\w+\s+of\s+)?)?"
    rf"(?:\b(?:{_DAY}),?\s+(?:the\s+)?)?"
    rf"(?:\b(?P<day>\d{{1,2}}|{_SPELT}){_ORDINAL}(?:\s+of)?\s+(?P<month>{_MONTH})\b"
    rf"|\b(?P<month2>{_MONTH})\s+(?P<day2>\d{{1,2}}){_ORDINAL}\b)"
    rf"\.?(?:,?\s+(?P<year>\d{{4}}))?{_PART}{_CLOCK}",
    re.IGNORECASE,
    holds="|".join(month[:3] for month in MONTHS),
)
ON_A_WEEKDAY = Cued(
    rf"{_AT}(?:\b(?:on|since|from|during|after|before|until|by|for|in)\s+)?"
    rf"\b(?P<which>last|this|that|the(?:\s+\w+)?|next|every|each|all|a)?\s*"
    rf"\b(?P<weekday>{_DAY})(?P<many>s)?(?P<own>'s)?\b(?!\s+(?:the\s+)?\d{{1,2}})"
    rf"{_PART}(?:\s+(?:of\s+)?(?P<week>last week|before last|this week|next week|week))?{_CLOCK}",
    re.IGNORECASE,
    holds=_DAY,
)
AT_THE_CLOCK = Pattern(
    r"\bat\s+(?P<hour>\d{1,2})[.:](?P<minute>\d\d)\s*"
    r"(?:am|pm|in the morning|in the evening|in the afternoon|at night)?",
    re.IGNORECASE,
)
ROUGHLY: tuple[tuple[str, Callable[[date, date], bool]], ...] = (
    (
        r"(?:in |at |during )?the (?:first|last|second|third) week of (?:jan|feb|mar|apr|may|jun|jul"
        r"|aug|sep|oct|nov|dec)\w*",
        lambda now, then: 0 <= (now - then).days <= 45,
    ),
    (
        r"on (?:the|our) (?:very )?(?:first|last) (?:morning|day|afternoon)(?: back)?(?: (?:after|of"
        r"|before) [\w-]{4,}(?: (?:term|holidays?|break)\b)?)?",
        lambda now, then: 0 <= (now - then).days <= 45,
    ),
    (r"yesterday(?:'s)?(?:\s+(?:morning|afternoon|evening))?", lambda now, then: (now - then).days == 1),
    (r"last night(?:'s)?", lambda now, then: (now - then).days == 1),
    (r"(?:on |at )?the day before yesterday", lambda now, then: (now - then).days == 2),
    (
        r"(?:at|towards|by) the (?:end|beginning|start) of last week",
        lambda now, then: _weeks(now, then) == 1,
    ),
    (r"(?:late |early |earlier |some time )?last week(?:'s)?", lambda now, then: _weeks(now, then) == 1),
    (
        r"(?:earlier |at the (?:start|beginning) of )(?:this|the) week",
        lambda now, then: _weeks(now, then) == 0,
    ),
    (
        r"(?:over|at|during|since) (?:the|last)(?: \w+)? weekend|last weekend(?:'s)?",
        lambda now, then: then.weekday() > 4 and (now - then).days < 10,
    ),
    (r"a week ago|seven days ago", lambda now, then: 5 <= (now - then).days <= 9),
    (
        r"(?:a|just over a|about a) fortnight ago|two weeks ago|the week before last",
        lambda now, then: 8 <= (now - then).days <= 18,
    ),
    (r"three weeks ago", lambda now, then: 17 <= (now - then).days <= 25),
    (r"(?:a few|some|several) (?:days|weeks) ago", lambda now, then: 2 <= (now - then).days <= 30),
    (
        r"(?:at the (?:start|beginning|end) of|early|earlier|late) (?:this|the|last) month|last month(?:'s)?",
        lambda now, then: 0 <= (now - then).days <= 45,
    ),
    (
        r"(?:(?:just |shortly |the (?:day|week) )?(?:before|after|at|over|during) |on the (?:last"
        r"|first) day (?:of|before|after) )"
        r"(?:the )?(?:(?:autumn |spring |summer )?half[- ]term|(?:the )?(?:christmas|easter"
        r"|summer)? ?(?:holidays?|break))",
        lambda now, then: 0 <= (now - then).days <= 45,
    ),
)
ROUGH = tuple((Pattern(rf"\b(?:{words})", re.IGNORECASE), fits) for words, fits in ROUGHLY)
HEAD_OF_LETTER = 700


class When(NamedTuple):
    """A time a letter names that is a time of the record. `exact`: by day or clock, not by week or month."""

    span: Span
    exact: bool
    clock: bool = False
    dated: bool = False
    owns: bool = False


def _weeks(now: date, then: date) -> int:
    return ((now - timedelta(days=now.weekday())) - (then - timedelta(days=then.weekday()))).days // 7


@lru_cache(maxsize=16)
def date_of(text: str) -> date | None:
    """The date a letter bears at its head: the first one with a year."""
    for match in DATED.finditer(text[:HEAD_OF_LETTER]):
        if match["year"] and (found := _date(match, int(match["year"]))):
            return found
    return None


def _date(match: re.Match[str], year: int) -> date | None:
    name = (match["month"] or match["month2"]).lower()
    month = next(number for number, full in enumerate(MONTHS, start=1) if full.startswith(name[:3]))
    try:
        return date(year, month, _number(match["day"] or match["day2"]))
    except ValueError:
        return None


def _number(day: str) -> int:
    return int(day) if day.isdecimal() else SPELT.index(day.lower()) + 1


def whens(page: Page, span: Span) -> tuple[When, ...]:
    """The times in a stretch of the page that are times of the record, in order."""
    text, record = page.shadow.text, page.record
    now = date_of(text)
    days = frozenset(day for day in (record.occasion.on, *(post.on for post in record.posts)) if day)
    found = (
        *_dated(text, span, days),
        *_weekdays(text, span, days, now),
        *_clocks(text, span, record),
        *_spoken_clocks(text, span, record),
        *_months(text, span, days),
        *_on_the_day(text, span, days),
        *(_rough(text, span, days, now) if days else ()),
    )
    return tuple(sorted(found, key=lambda when: when.span))


def _dated(text: str, span: Span, days: frozenset[date]) -> Iterator[When]:
    for match in DATED.finditer(text, span.start, span.end):
        for day in days:
            if _date(match, int(match["year"] or day.year)) == day:
                end = match.end() - match.group().endswith(".")
                yield When(span=Span(start=match.start(), end=end), exact=True, dated=True)
                break


def _weekdays(text: str, span: Span, days: frozenset[date], now: date | None) -> Iterator[When]:
    for match in ON_A_WEEKDAY.finditer(text, span.start, span.end):
        which = (match["which"] or "").lower()
        if match["many"] or which in {"next", "every", "each", "all", "a"} or match["week"] == "next week":
            continue
        weekday = WEEKDAYS.index(match["weekday"].lower())
        if any(day.weekday() == weekday and _is_recent(day, now) for day in days):
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            owns = bool(match["own"])
            yield When(
                span=Span(start=start, end=match.end()),
                exact=True,
                dated=which == "that" and not owns,
                owns=owns,
            )


def _is_recent(day: date, now: date | None) -> bool:
    return now is None or 0 <= (now - day).days <= 14


HOURS = ("twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
PARTS = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "half": 30}
SPOKEN_CLOCK = Cued(
    rf"\b(?:at|around|about|by|just (?:before|after)|shortly (?:before|after)) (?:a )?"
    rf"(?P<part>{'|'.join(PARTS)})"
    rf"(?: past| (?P<to>to))? (?P<hour>{'|'.join(HOURS)})\b"
    r"(?: (?:that|in the|on the same) (?:morning|afternoon|evening|night|day))?",
    re.IGNORECASE,
    holds="|".join(PARTS),
)
NEARLY_THEN = 3


def _spoken_clocks(text: str, span: Span, record: Record) -> Iterator[When]:
    """The minute of a post in words, or nearly: "at half past six"."""
    for match in SPOKEN_CLOCK.finditer(text, span.start, span.end):
        part = PARTS[match["part"].lower()]
        minutes = HOURS.index(match["hour"].lower()) * 60 + (-part if match["to"] else part)
        for post in record.posts:
            hour, _, minute = post.at.partition(":")
            if hour.isdecimal() and minute.isdecimal():
                apart = (int(hour) * 60 + int(minute) - minutes) % 720
                if min(apart, 720 - apart) <= NEARLY_THEN:
                    yield When(span=Span(start=match.start(), end=match.end()), exact=True)
                    break


def _clocks(text: str, span: Span, record: Record) -> Iterator[When]:
    for match in AT_THE_CLOCK.finditer(text, span.start, span.end):
        minutes = int(match["hour"]) % 12 * 60 + int(match["minute"])
        for post in record.posts:
            hour, _, minute = post.at.partition(":")
            if hour.isdecimal() and minute.isdecimal() and int(hour) % 12 * 60 + int(minute) == minutes:
                yield When(span=Span(start=match.start(), end=match.end()), exact=True, clock=True)
                break


ON_THE_DAY = Pattern(
    rf"(?:\b(?:on|of|since|after|before)|(?:\bon )?\b(?P<weekday>{_DAY}),?) the"
    rf" (?P<day>{_SPELT}|\d{{1,2}}(?:st|nd|rd|th))\b"
    r"(?!\s+(?:of\b|day|time|floor|week|term|child|place|year|one|page|prize|half|edition))",
    re.IGNORECASE,
)


def _on_the_day(text: str, span: Span, days: frozenset[date]) -> Iterator[When]:
    for match in ON_THE_DAY.finditer(text, span.start, span.end):
        number = (
            _number(match["day"].rstrip("stndrh")) if match["day"][0].isdecimal() else _number(match["day"])
        )
        weekday = (match["weekday"] or "").lower()
        if any(day.day == number and weekday in ("", WEEKDAYS[day.weekday()]) for day in days):
            yield When(span=Span(start=match.start(), end=match.end()), exact=True)


IN_A_MONTH = Pattern(
    rf"\b(?:back )?(?:in (?:early |late |mid-)?|(?:in|at|towards) the (?:middle|beginning|start|end) of )"
    rf"(?P<month>{'|'.join(MONTHS)})\b(?!\s+\d)",
    re.IGNORECASE,
)


def _months(text: str, span: Span, days: frozenset[date]) -> Iterator[When]:
    for match in IN_A_MONTH.finditer(text, span.start, span.end):
        if any(MONTHS[day.month - 1] == match["month"].lower() for day in days):
            yield When(span=Span(start=match.start(), end=match.end()), exact=False)


def _rough(text: str, span: Span, days: frozenset[date], now: date | None) -> Iterator[When]:
    for pattern, fits in ROUGH:
        for match in pattern.finditer(text, span.start, span.end):
            if now is None or any(fits(now, day) for day in days):
                yield When(span=Span(start=match.start(), end=match.end()), exact=False)
