"""What else leads from a text to a case: words of a post, its date, its link."""

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from evenhand.core.gates.naming import Naming
from evenhand.core.identify.shadow import plain, shadow_of
from evenhand.core.letters.spelling import MONTHS, MONTHS_ELSEWHERE

LONG_ENOUGH = 5
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def find_quotes(*, text: str, posted: Iterable[str], own: str = "") -> tuple[Naming, ...]:
    """Where at least five words in a row are a post's. `own` is wording that was there before the
    post, such as the template: its words are nobody's quotation."""
    runs = frozenset[tuple[str, ...]]().union(*map(_runs, posted)) - _runs(own)
    shadow = shadow_of(text)
    words = list(WORD.finditer(shadow.text))
    keys = [word.group().casefold() for word in words]
    hits = [n for n in range(len(keys) - LONG_ENOUGH + 1) if tuple(keys[n : n + LONG_ENOUGH]) in runs]
    found = []
    for first, last in _stretches(hits):
        end = words[last + LONG_ENOUGH - 1].end()
        start, stop = shadow.back(start=words[first].start(), end=end)
        found.append(Naming(found=text[start:stop], start=start))
    return tuple(found)


@lru_cache(maxsize=64)  # each line of a letter is compared with the same posts and the same template
def _runs(words: str) -> frozenset[tuple[str, ...]]:
    keys = [word.casefold() for word in WORD.findall(plain(words))]
    return frozenset(tuple(keys[n : n + LONG_ENOUGH]) for n in range(len(keys) - LONG_ENOUGH + 1))


def _stretches(hits: list[int]) -> list[tuple[int, int]]:
    stretches: list[tuple[int, int]] = []
    for hit in hits:
        if stretches and hit <= stretches[-1][1] + LONG_ENOUGH:
            stretches[-1] = (stretches[-1][0], hit)
        else:
            stretches.append((hit, hit))
    return stretches


def find_days(*, text: str, days: Iterable[date]) -> tuple[Naming, ...]:
    """Where one of the days stands, however it is written: 3 May, May 3rd, 3/5/26, 2026-05-03, 3 maja."""
    shadow = shadow_of(text)
    found = []
    for day in sorted(set(days)):
        for match in _day_pattern(day).finditer(shadow.text):
            start, stop = shadow.back(start=match.start(), end=match.end())
            found.append(Naming(found=text[start:stop], start=start))
    return tuple(found)


@lru_cache(maxsize=64)  # as above: it takes far longer to write than to use
def _day_pattern(day: date) -> re.Pattern[str]:
    name = MONTHS[day.month - 1]
    month = rf"{name}|{name[:3]}\.?|sept\.?" if day.month == 9 else rf"{name}|{name[:3]}\.?"
    year = rf"(?:,?\s+(?:{day.year}|'?{day.year % 100:02}))?"
    not_another = r"(?!\s*,?\s*\d{4})"
    number = rf"0?{day.day}(?:\s?(?:st|nd|rd|th))?"
    numeric = rf"0?{day.day}([./-])0?{day.month}(?:\1(?:{day.year}|{day.year % 100:02}))?(?![./-]?\d)"
    spelt = rf"(?:{number}\s+(?:of\s+)?(?:{month})|(?:{month})\s+{number}){year}{not_another}"
    iso = rf"{day.year}-{day.month:02}-{day.day:02}"
    chinese = rf"(?:{day.year}年)?0?{day.month}月0?{day.day}日"
    elsewhere = "|".join(
        rf"{number}\s+{re.escape(_as_seen(name))}{year}{not_another}" for name in _abroad(day)
    )
    known = rf"(?<!\w)(?:{spelt}|{elsewhere}|{numeric}|{iso})(?!\w)|{chinese}"
    return re.compile(rf"(?<![\d./-])(?:{known})", re.IGNORECASE)


def _abroad(day: date) -> list[str]:
    """The month of a day in every other language that a letter may be in."""
    return [names[day.month - 1] for names in MONTHS_ELSEWHERE.values()]


def _as_seen(name: str) -> str:
    """A name as it stands in a shadow, where letters have lost what does not tell them apart."""
    return shadow_of(name).text


def find_links(*, text: str, links: Iterable[str]) -> tuple[Naming, ...]:
    """Where a link to a post stands, with or without https and www."""
    shadow = shadow_of(text)
    found = []
    for link in sorted(set(links)):
        if bare := bare_link(link):
            for match in re.finditer(re.escape(bare), shadow.text, re.IGNORECASE):
                start, stop = shadow.back(start=match.start(), end=match.end())
                found.append(Naming(found=text[start:stop], start=start))
    return tuple(found)


def bare_link(link: str) -> str:
    """A link without what makes no difference to where it leads."""
    return re.sub(r"^(?:https?://)?(?:www\.|m\.)?", "", plain(link).strip(), flags=re.IGNORECASE).rstrip("/")
