"""Staff told without a title or a duty: by what they carry or wear, by the team they are of, by a chair at a
meeting, or as parents on the board.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from evenhand.core.identify.page import Page
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.phrases import Book, Found, Word
from evenhand.core.identify.tables import jobs
from evenhand.core.identify.tables.things import TEAMS, THINGS

NOUNS = frozenset(
    (*jobs.PLAIN_PEOPLE, "colleague", "lad", "fellow", "bloke", "soul", "one", "adult", "teacher")
)
BESIDE = frozenset(("with", "in", "behind", "wearing", "carrying", "holding", "pushing", "among", "amid"))
OWNED = frozenset(("the", "a", "an", "his", "her", "that", "our", "those"))
DEFINITE = frozenset(("the", "our", "that"))
ADJECTIVES = 2
BACK = 3
TEAM_WORDS = frozenset(("team", "staff", "crew", "department", "faculty", "squad"))
SPOKE = Pattern(
    r"\s(?:of\b|has (?:reported|asked|thanked|agreed)|reported|said|asked|thanked|welcomed|opened|closed"
    r"|proposed|noted"
    r"|explained|informed|signed|confirmed|agreed|reminded|invited|stated|advised|read|called|drew"
    r"|will|is to|and (?:clerk|vice)|or\b)"
)
"""What whoever chairs a meeting does at it: "the Chair thanked everybody"."""
THE_CHAIR = Pattern(r"\b(?:[Tt]he|[Oo]ur) (?P<vice>Vice[ -])?Chair\b(?! [A-Z(])")
ON_THE_BOARD = Pattern(
    r"\b(?:(?:one|two|both) of (?:the|our)(?: two| three)?|an?|the|our|that) (?:elected )?"
    r"(?:parents?|mothers?|fathers?|mums?|dads?|carers?|grandmothers?|grandfathers?)"
    r"(?: (?:who|whom|that))?(?: also)?"
    r"(?: (?:sits?|sat|serves?|is|are|was|speaks?|has been))?(?: for (?:you|us|parents))?"
    r" (?:on|as|with|among|a|(?:elected|voted|chosen) (?:on ?to|to|by (?:the )?parents to)(?: sit on)?)"
    r" (?:(?:the|our|your|a) )?(?:governing (?:body|board)|board(?: of governors)?|governors?|trustees?"
    r"|school board)\b"
    r"|\b(?:one of (?:the|our)|an?) (?:two |three )?elected parents?\b(?! governor)",
    re.IGNORECASE,
)

A_CALLING = Pattern(
    r"\b(?:the|our|an?|one) (?:local |parish )?(?:vicar|rector|priest|curate|minister|churchwarden|deacon"
    r"|canon|imam|rabbi|nun|verger|lay reader)"
    r"(?: (?:who|that))? (?:sits? |serves? |is |has a seat )?(?:on|among) "
    r"(?:the |our )?(?:(?:governing )?(?:body|board)|governors|trustees)\b",
    re.IGNORECASE,
)


class Passage(NamedTuple):
    """Somebody so told: the words from `first` up to `last`, the jobs that may be meant, the likeliest first,
    and whether it is surely one of them though the school does not count it."""

    first: int
    last: int
    jobs: tuple[str, ...]
    surely: bool = False


THINGS_BOOK: Book[tuple[str, ...]] = Book(THINGS.items())
TEAMS_BOOK: Book[str] = Book(TEAMS.items())


def by_their_things(words: tuple[Word, ...]) -> Iterator[Passage]:
    """The man with the broom, the lady in the tabard."""
    for thing in THINGS_BOOK.find(words):
        at = thing.first
        while (
            thing.first - at <= ADJECTIVES and at > 1 and words[at].joined and words[at - 1].text not in OWNED
        ):
            at -= 1
        if at < BACK or words[at - 1].text not in OWNED or words[at - 2].text not in BESIDE:
            continue
        noun = at - 3
        begin = next((one for one in (noun - 1, noun - 2) if one >= 0 and words[one].text in DEFINITE), None)
        if words[noun].text in NOUNS and begin is not None and all(one.joined for one in words[noun:at]):
            yield Passage(first=begin, last=thing.last, jobs=thing.value)


def teams_in(words: tuple[Word, ...]) -> Iterator[int]:
    """Where a word for a team stands with something before it."""
    for at, word in enumerate(words):
        if at > 1 and word.joined and word.text in TEAM_WORDS:
            yield at


def team_before(words: tuple[Word, ...], at: int, begin: int) -> str:
    """What each of a team is counted as, by the words before it; empty where no table knows them."""
    found: Found[str] | None = None
    for one in TEAMS_BOOK.find(words[max(begin, at - BACK) : at]):
        if max(begin, at - BACK) + one.last == at and found is None:
            found = one
    return found.value if found else ""


def in_the_chair(page: Page, words: tuple[Word, ...]) -> Iterator[Passage]:
    """The Chair, at a meeting of the governors, where something is said of them and not by them."""
    for match in THE_CHAIR.finditer(page.shadow.text):
        if SPOKE.match(page.shadow.text, match.end()):
            continue
        job = "vice chair of governors" if match["vice"] else "chair of governors"
        yield from _passage(words, match.start(), match.end(), job)


def parents_on_the_board(page: Page, words: tuple[Word, ...]) -> Iterator[Passage]:
    """One of the parents on our governing body, a mother who is a governor."""
    for match in ON_THE_BOARD.finditer(page.shadow.text):
        yield from _passage(words, match.start(), match.end(), "parent governor")


def clergy_on_the_board(page: Page, words: tuple[Word, ...]) -> Iterator[Passage]:
    """The vicar who sits on our board: a foundation governor."""
    for match in A_CALLING.finditer(page.shadow.text):
        yield from _passage(words, match.start(), match.end(), "foundation governor")


def _passage(words: tuple[Word, ...], start: int, end: int, job: str) -> Iterator[Passage]:
    inside = [place for place, word in enumerate(words) if start <= word.start and word.end <= end]
    if inside:
        yield Passage(first=inside[0], last=inside[-1] + 1, jobs=(job,), surely=True)
