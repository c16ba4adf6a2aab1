"""Countable details anywhere in a text, by the head-counts of the school, whoever they are said of."""

from collections.abc import Iterable
from dataclasses import dataclass

from evenhand.core.identify.group_phrases import phrases_of
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page, Span
from evenhand.core.identify.phrases import Book, Found, Word, words_of
from evenhand.core.identify.record import GroupCount, Setting
from evenhand.core.identify.roster import YEARS, Count, Heads, heads_of, years_in

YEAR, GROUP = "year", "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One detail in the text. `key` tells what it is, `count` how many it leaves, `years` which
    years it is of."""

    start: int
    end: int
    kind: str
    key: str
    count: Count
    years: frozenset[str]
    name: str

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(start=self.start, end=self.end)


class Groups:
    """The groups of one school, ready to be looked up."""

    def __init__(self, setting: Setting) -> None:
        self.groups = setting.roster.groups
        entries = ((phrase, place) for place, group in enumerate(self.groups) for phrase in phrases_of(group))
        self.book: Book[int] = Book(dict.fromkeys(entries))


@kept
def groups_of(setting: Setting) -> Groups:
    """The groups of a school, worked out once."""
    return Groups(setting)


def details_in(page: Page, words: tuple[Word, ...]) -> list[Detail]:
    """Every countable detail among some words, whoever it is said of."""
    heads = heads_of(page.setting)
    groups = groups_of(page.setting)
    found = [
        *(_of_year(one, words, heads) for one in years_in(words, heads)),
        *(_of_class(one, words, heads) for one in heads.class_names.find(words)),
        *(_of_group(one, words, groups.groups) for one in groups.book.find(words)),
    ]
    return _fullest(found)


@kept
def details_of(page: Page) -> tuple[Detail, ...]:
    """Every countable detail of a letter, worked out once."""
    return tuple(details_in(page, words_of(page.shadow.text)))


def _of_year(one: Found[frozenset[str]], words: tuple[Word, ...], heads: Heads) -> Detail:
    start, end = words[one.first].start, words[one.last - 1].end
    key = " ".join(sorted(one.value))
    return Detail(
        start=start,
        end=end,
        kind=YEAR,
        key=key,
        count=heads.pupils_in(one.value),
        years=one.value,
        name=" ".join(word.text for word in words[one.first : one.last]),
    )


def _of_class(one: Found[str], words: tuple[Word, ...], heads: Heads) -> Detail:
    start, end = words[one.first].start, words[one.last - 1].end
    return Detail(
        start=start,
        end=end,
        kind=YEAR,
        key=one.value,
        count=heads.pupils_of(one.value),
        years=heads.class_codes[one.value],
        name=one.value,
    )


def _of_group(one: Found[int], words: tuple[Word, ...], groups: tuple[GroupCount, ...]) -> Detail:
    group = groups[one.value]
    start, end = words[one.first].start, words[one.last - 1].end
    codes = frozenset(code for found in YEARS.find(words_of(group.name.lower())) for code in found.value)
    return Detail(
        start=start,
        end=end,
        kind=GROUP,
        key=group.name,
        count=Count(number=group.n),
        years=codes,
        name=group.name,
    )


def _fullest(found: Iterable[Detail]) -> list[Detail]:
    chosen: list[Detail] = []
    for one in sorted(found, key=lambda detail: (detail.start, -detail.end, detail.kind)):
        if not (chosen and one.start < chosen[-1].end):
            chosen.append(one)
    return chosen
