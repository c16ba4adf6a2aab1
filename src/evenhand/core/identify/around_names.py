"""Words that could be a name, and what stands around them: shared by all that ask who is meant."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from evenhand.core.identify.callings import Index, Part, given_initials, heard
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.spelling import squeezed
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.common_words import COMMON, EVERYWHERE, KNOWN, VERY_COMMON
from evenhand.core.identify.tables.jobs import SAME_JOB
from evenhand.core.identify.tables.name_words import (
    ABBREVIATIONS,
    MONTHS,
    NAME_WORDS,
    NOT_A_NAMES_FELLOW,
    PARTICLES,
    PERSONS_VERBS,
    WEEKDAYS,
)
from evenhand.core.identify.tables.people import ONE
from evenhand.core.identify.tables.pet_forms import CALLED, OTHER_FIRST_NAMES
from evenhand.core.identify.tables.titles import COURTESIES, TITLES
from evenhand.core.identify.tokens import Token, between

# a line end inside prose is a space in the shadow; one that is left divides what does not belong together
ONLY_SPACE = Pattern(r"[ \t]{1,3}\Z")
HYPHEN = Pattern(r"-\Z")
BESIDE = Pattern(r"(?:[ \t]{1,3}|-)\Z")
TITLE_SPACE = Pattern(r"\.?[ \t]{1,3}\Z")
DOT_OR_SPACE = Pattern(r"\.?[ \t]{1,3}\Z|\.\Z")
OPEN = Pattern(r"(?:[ \t]{1,3}|\s?-\s?|'|\.[ \t]?|/)\Z")
COMMA_INITIAL = Pattern(r",[ \t]{1,2}(?P<letter>[A-Z])\.(?![^\W\d_])")
POSTSCRIPT = Pattern(r"\bP\.\s?S\Z")
BYNAMES_BEFORE = frozenset(
    listed("young little big wee poor lazy daft silly nasty naughty lil fat mad crazy")
)
"""What is set before somebody's own name, also with a capital: Big Dave, Young Tom."""
KIN = frozenset(
    listed(
        """
    mum mother dad father daughter son child children parents family gran nan grandma grandad brother
    sister twin
    teacher class classroom desk husband wife partner post comment message phone account page remarks words
    """
    )
)
PEOPLE_WORDS = frozenset(
    word
    for phrase in (
        *(noun for nouns in ONE.values() for noun in nouns),
        *(job for row in SAME_JOB for job in row),
    )
    for word in phrase.lower().split()
)
VOCABULARY = EVERYWHERE | VERY_COMMON | COMMON | KNOWN | MONTHS | WEEKDAYS | PERSONS_VERBS
FIRST_NAMES = frozenset(CALLED) | OTHER_FIRST_NAMES
CHRISTIAN_PARTS = (Part.FIRST, Part.KNOWN, Part.PET, Part.MIDDLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All the words of a page, what each could be, and which the letter may say in any case. `told_of` is
    what
    the record tells of the case: its posts and its occasion."""

    text: str
    tokens: Sequence[Token]
    index: Index
    people_at: Mapping[int, frozenset[str]]
    allowed: frozenset[int]
    own_places: frozenset[str]
    told_of: str = ""

    def before(self, place: int, gap: Pattern = ONLY_SPACE) -> Token | None:
        """The word before, if nothing but a gap stands between."""
        if place == 0 or not gap.match(between(self.text, self.tokens, place - 1)):
            return None
        return self.tokens[place - 1]

    def after(self, place: int, gap: Pattern = ONLY_SPACE) -> Token | None:
        """The word after, if nothing but a gap stands between."""
        if place + 1 >= len(self.tokens) or not gap.match(between(self.text, self.tokens, place)):
            return None
        return self.tokens[place + 1]


def beside_own(reading: Reading, *, first: int, last: int, who: str) -> bool:
    """Whether the word beside is another part of the same person's name."""
    for place, beside in ((first, first - 1), (last, last + 1)):
        near = reading.before(place, OPEN) if beside < place else reading.after(place, OPEN)
        if near is not None and near.norm in PARTICLES and who not in reading.people_at.get(beside, ()):
            place, beside = beside, 2 * beside - place
            near = reading.before(place, OPEN) if beside < place else reading.after(place, OPEN)
        if near is None or who not in reading.people_at.get(beside, ()):
            continue
        own = reading.tokens[first]
        if near.norm != own.norm and not _are_words(near, own):
            return True
    return False


def _are_words(one: Token, other: Token) -> bool:
    """Whether two names beside each other are only words there: may hope, Will frost."""
    if {one.norm, other.norm} - (NAME_WORDS | VOCABULARY):
        return False
    return not (one.capital and other.capital)


def initial_before(reading: Reading, first: int) -> str | None:
    """The initial that stands before a name: D. Tran."""
    near = reading.before(first, TITLE_SPACE)
    if near is None or len(near.norm) != 1 or not near.capital:
        return None
    if POSTSCRIPT.search(reading.text, max(0, near.start - 4), near.end):
        return None
    dotted = "." in between(reading.text, reading.tokens, first - 1)
    title = reading.before(first - 1, TITLE_SPACE)
    titled = title is not None and title.norm in TITLES
    return near.norm if dotted or titled or near.norm not in "ai" else None


def own_initials_before(reading: Reading, first: int, who: str) -> bool:
    """Whether all that stands before a surname begins with this person's given names: D. J. Beaton, Donald J.
    Beaton, D. Beaton; but J. Beaton is somebody else."""
    place, letters = first, ""
    while (near := reading.before(place, DOT_OR_SPACE)) is not None and len(near.norm) == 1 and near.capital:
        letters, place = near.norm + letters, place - 1
    if not set(letters) <= given_initials(reading.index.people[who]):
        return False
    near = reading.before(place)
    named = near is not None and who in reading.people_at.get(place - 1, ())
    return named or letters[:1] in reading.index.firsts[who]


def initial_after(reading: Reading, last: int) -> str | None:
    """The initial that stands behind a name: Tran D."""
    near = reading.after(last)
    if near is None or len(near.norm) != 1 or not near.capital or not near.norm.isalpha():
        return None
    dotted = (
        reading.text[near.end : near.end + 1] in (".", "*") or reading.text[near.end : near.end + 2] == "--"
    )
    return near.norm if dotted or near.norm not in "ai" else None


def own_initial_after_comma(reading: Reading, last: int, who: str) -> int | None:
    """Where a name that is signed surname first ends: Tran, D."""
    match = COMMA_INITIAL.match(reading.text, reading.tokens[last].end)
    if match is None or match["letter"].lower() not in reading.index.firsts[who]:
        return None
    return match.end()


def is_foreign(token: Token) -> bool:
    """Whether a word with a capital looks like part of somebody's or something's name."""
    return (
        token.capital
        and not token.shouted
        and len(token.norm) > 1
        and token.norm not in NOT_A_NAMES_FELLOW
        and not token.norm.isdigit()
        and not _is_a_loud_word(token)
    )


def _is_a_loud_word(token: Token) -> bool:
    """Leave RHYS ALONE: a word that is written in capitals for weight."""
    return token.written.isupper() and token.norm in VOCABULARY


def foreign_after(reading: Reading, last: int, who: str) -> bool:
    """Whether a name goes on with what is not this person's: Elizabeth Fry, Lawson-Pike."""
    near = reading.after(last, BESIDE)
    if near is None or not is_foreign(near) or who in reading.people_at.get(last + 1, ()):
        return False
    if near.norm in PARTICLES and who in reading.people_at.get(last + 2, ()):
        return False
    if near.norm in COURTESIES:
        return False
    if _is_cut_short(reading, near, who):
        return False
    if reading.tokens[last].possessive and near.written.isupper() and near.norm in ABBREVIATIONS:
        return False
    return near.norm not in WEEKDAYS | MONTHS


def _is_cut_short(reading: Reading, near: Token, who: str) -> bool:
    """Whether a word with a full stop is the beginning of somebody's own surname: Dee McG."""
    if reading.text[near.end : near.end + 1] != ".":
        return False
    name = squeezed(heard(reading.index.people[who].name))
    return any(name[place:].startswith(near.norm) for place in range(1, len(name)))


def foreign_before(reading: Reading, first: int, who: str) -> bool:
    """Whether a name begins with what is not this person's: Helen Cole for William Cole."""
    near = reading.before(first)
    if near is None or near.possessive or not is_foreign(near) or who in reading.people_at.get(first - 1, ()):
        return False
    if (
        near.norm in TITLES
        or near.norm in BYNAMES_BEFORE
        or _is_begun(reading, near, who)
        or _is_called_out(reading, first, near)
    ):
        return False
    if near.norm in VOCABULARY and near.norm not in FIRST_NAMES:
        return not near.opens and near.norm not in NOT_A_NAMES_FELLOW and near.norm not in MONTHS | WEEKDAYS
    return not near.opens or near.norm in FIRST_NAMES


def _is_called_out(reading: Reading, first: int, near: Token) -> bool:
    """WELL DONE Shona: words in capitals before a name that is not in capitals."""
    shouted = near.written.isupper() and len(near.norm) > 2 and near.norm not in FIRST_NAMES
    return shouted and not reading.tokens[first].written.isupper()


def _is_begun(reading: Reading, near: Token, who: str) -> bool:
    """Whether a word is how somebody's own first name begins: Jo Trembath for Jowan."""
    first = squeezed(heard(reading.index.people[who].name).split(" ")[0])
    return len(near.norm) > 1 and first.startswith(near.norm)
