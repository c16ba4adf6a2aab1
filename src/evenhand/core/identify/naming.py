"""Where a letter names somebody of the record, in whatever form: found once, shared by the clues for names.

First every word is looked up, alone and with the ones beside it; then each place is asked whether it means
a person, and this one (`meaning`); then what belongs together becomes one passage.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from evenhand.core.identify.around_names import FIRST_NAMES, VOCABULARY, Reading
from evenhand.core.identify.callings import Calling, Index, Part, index_of, is_weak
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.meaning import means_a_person
from evenhand.core.identify.mutations import CHANGERS, radicals_of
from evenhand.core.identify.page import Page
from evenhand.core.identify.spelling import consonants_of, roman_key, squeezed
from evenhand.core.identify.tables.name_words import NAME_WORDS, PARTICLES
from evenhand.core.identify.tables.pet_forms import CALLED
from evenhand.core.identify.tables.titles import TITLES, TITLES_THAT_ARE_WORDS
from evenhand.core.identify.tokens import Token, between, pieces_of, tokens_of

CLOSE = re.compile(r"(?:[ \t\n]{1,3}|\s?-\s{0,2}|[._'’/])\Z")
BESIDE = re.compile(r"(?:[ \t\n]{1,3}|\s?-\s{0,2}|[._'’])\Z")
WIDEST = 5
LEAST_SQUEEZED = 5
ENDINGS = (
    r"(?i:jpe?g|png|gif|pdf|docx?|odt|rtf|xlsx?|csv|mp[34]|mov|heic|webp|txt|eml|msg|html?|zip|pptx?|m4a|wav"
    r"|avi|webm)"
)
RUN = re.compile(rf"[#@]\w[\w.]*|[\w-][\w.-]*\.{ENDINGS}\b|\b[^\W_]*[a-z][A-Z][^\W_]*|[^\W_]+(?:_[^\W_]+)+")
SHORT_TITLE = rf"(?:{'|'.join(sorted(set(TITLES) - TITLES_THAT_ARE_WORDS, key=len, reverse=True))})"
LONG_TITLE = rf"(?:{'|'.join(sorted(one.capitalize() for one in TITLES_THAT_ARE_WORDS))})"
TITLE = rf"(?:(?i:{SHORT_TITLE})\b\.?|{LONG_TITLE})"
TITLE_BEFORE = re.compile(
    rf"(?<![^\W_])(?:{TITLE}\s*(?:and|&|\+|or|/)\s*)?{TITLE}\s+(?:[A-Z]\.?\s+){{0,2}}\Z"
)
INITIAL_BEFORE = re.compile(r"(?<![^\W_])(?:[A-Z]\.\s?|[A-Z]\s){1,2}\Z")
FAMILY_BEFORE = re.compile(r"\b(?:the|both|all the)\s+\Z", re.IGNORECASE)
AFTER = re.compile(
    r"\s+(?:family|families|household|twins|brothers|sisters|boys|girls|senior|junior|snr|jnr|sr|jr|bhai|ji)\b",
    re.IGNORECASE,
)
BEFORE_SURNAMES = PARTICLES - {"y", "e", "i", "and", "the", "of", "as", "an", "ad", "at", "do", "den", "bat"}
CALLS = frozenset(
    [
        "out",
        "must",
        "go",
        "shame",
        "resign",
        "sack",
        "sacked",
        "justice",
        "for",
        "save",
        "ban",
        "bye",
        "quit",
        "free",
        "not",
        "my",
        "fire",
        "leave",
        "gone",
        "support",
        "back",
    ]
)
"""What a hashtag calls for beside somebody's name."""
FOREIGN_WORD = re.compile(r"[\u0590-\u06ff\u0750-\u077f\u0900-\u0d7f]+")


class How(Enum):
    """By what means a name was recognised, the plainest first."""

    NAME = "name"
    PET = "pet"
    ALIKE = "alike"
    APART = "apart"
    RUN = "run"
    SCRIPT = "script"


PLAINEST = tuple(How)


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """One place of the shadow that names somebody."""

    start: int
    end: int
    who: tuple[str, ...]
    how: How
    plural: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A stretch of words that could be a name: the words from `first` to `last`, and whose. What is `sure`
    need not be asked whether it means something else."""

    first: int
    last: int
    callings: tuple[Calling, ...]
    how: How
    plural: bool = False
    sure: bool = False


@kept
def namings_of(page: Page) -> tuple[Naming, ...]:
    """Every place where somebody of the record is named by a name or what is left of one."""
    index = index_of(page.record)
    if not index.exact:
        return ()
    tokens = tokens_of(page)
    allowed = _allowed(page, tokens)
    found = list(_looked_up(page.shadow.text, tokens, index, allowed))
    reading = Reading(
        text=page.shadow.text,
        tokens=tokens,
        index=index,
        people_at=_people_at(found),
        allowed=allowed,
        own_places=_own_places(page),
    )
    meant = list(_meant(reading, found))
    namings = [
        *_joined(reading, meant),
        *_run_together(page, index),
        *_in_script(page, index),
        *_by_looks(page, index),
    ]
    return tuple(sorted(namings, key=lambda one: (one.start, -one.end)))


def _own_places(page: Page) -> frozenset[str]:
    """Words of the names of classes, years and groups of the school."""
    roster = page.setting.roster
    named = (
        *(one.name for one in roster.classes),
        *(year for year, _ in roster.pupils_by_year),
        *(one.name for one in roster.groups),
        *(person.class_name for person in page.record.people),
    )
    return frozenset(squeezed(word) for name in dict.fromkeys(named) for word in name.split())


def _allowed(page: Page, tokens: Sequence[Token]) -> frozenset[int]:
    """Words where the letter names whom it may name."""
    spans, inside, place = page.permitted, set(), 0
    for number, token in enumerate(tokens):
        while place < len(spans) and spans[place].end <= token.start:
            place += 1
        if place < len(spans) and spans[place].start <= token.start:
            inside.add(number)
    return frozenset(inside)


def _looked_up(text: str, tokens: Sequence[Token], index: Index, allowed: frozenset[int]) -> Iterator[Found]:
    """What each word could be, alone or with those after it."""
    for first, token in enumerate(tokens):
        if first not in allowed:
            yield from _alone(token, first, index)
            yield from _mutated(text, tokens, first, index)
            yield from _together(text, tokens, first, index, allowed)


def _alone(token: Token, place: int, index: Index) -> Iterator[Found]:
    form = token.norm
    exact = index.exact.get(form, ())
    plural = () if exact else _of_plural(token, index)
    if exact or plural:
        named = tuple(one for one in exact if one.part is not Part.PET)
        yield Found(
            first=place,
            last=place,
            callings=named or exact or plural,
            how=How.NAME if named or plural else How.PET,
            plural=bool(plural),
        )
    elif _could_be_misspelt(token) and (alike := _not_another(form, index.alike(form))):
        yield Found(first=place, last=place, callings=alike, how=How.ALIKE)
    if not (exact or plural) and _could_be_short(token) and (short := index.shortened_to(form)):
        yield Found(first=place, last=place, callings=tuple(map(_as_pet, short)), how=How.PET)


def _mutated(text: str, tokens: Sequence[Token], place: int, index: Index) -> Iterator[Found]:
    """ "I Dirion": Tirion, after a word of Welsh or Gaelic that changes the next."""
    token = tokens[place]
    if not place or not token.capital or tokens[place - 1].written not in CHANGERS:
        return
    if token.norm in index.exact or token.norm in VOCABULARY or between(text, tokens, place - 1).strip():
        return
    callings = tuple(
        one
        for radical in radicals_of(token.norm)
        for one in index.exact.get(radical, ())
        if one.part in (Part.FIRST, Part.LAST, Part.KNOWN)
    )
    if callings:
        yield Found(first=place, last=place, callings=callings, how=How.ALIKE, sure=True)


def _not_another(form: str, callings: tuple[Calling, ...]) -> tuple[Calling, ...]:
    """A name that is well known by itself is no misspelling, unless the two are forms of one name."""
    callings = tuple(
        one for one in callings if not (form == f"{one.form}s" and one.part in (Part.LAST, Part.WHOLE))
    )
    if form not in FIRST_NAMES:
        return callings
    return tuple(
        one for one in callings if form in CALLED.get(one.form, ()) or _is_heard_alike(form, one.form)
    )


def _is_heard_alike(form: str, known: str) -> bool:
    """Elena and Yelena: one name, put into our letters in two ways."""
    return len(form) >= LEAST_SQUEEZED and roman_key(form) == roman_key(known)


def _could_be_misspelt(token: Token) -> bool:
    form = token.norm
    return token.capital and len(form) > 3 and form not in VOCABULARY and form not in NAME_WORDS


def _could_be_short(token: Token) -> bool:
    form = token.norm
    known = any(one in VOCABULARY or one in NAME_WORDS for one in (form, form.removesuffix("s")))
    return token.capital and not token.shouted and 3 <= len(form) <= 7 and not known


def _as_pet(calling: Calling) -> Calling:
    return replace(calling, part=Part.PET)


def _of_plural(token: Token, index: Index) -> tuple[Calling, ...]:
    """The Lightfoots, the Joneses."""
    if not token.capital:
        return ()
    for ending in ("es", "s"):
        if token.norm.endswith(ending):
            callings = index.exact.get(token.norm.removesuffix(ending), ())
            if lasts := tuple(
                one
                for one in callings
                if one.part in (Part.LAST, Part.WHOLE) and not _is_half_a_surname(index, one)
            ):
                return lasts
    return ()


def _is_half_a_surname(index: Index, calling: Calling) -> bool:
    """Tudor of Tudor-Pugh: the Tudors are others."""
    last = index.people[calling.who].name.split()[-1]
    return "-" in last and squeezed(last) != calling.form


def _together(
    text: str, tokens: Sequence[Token], first: int, index: Index, allowed: frozenset[int]
) -> Iterator[Found]:
    """Words that make a name when they are written as one: Muthu-krishnan, Rama Subramanian."""
    form = tokens[first].norm
    capitals = tokens[first].capital
    named = capitals or tokens[first].norm in BEFORE_SURNAMES
    for last in range(first + 1, min(first + WIDEST, len(tokens))):
        gap = between(text, tokens, last - 1)
        if last in allowed or not CLOSE.match(gap):
            return
        form += tokens[last].norm
        one = tokens[last].capital or "-" in gap
        capitals, named = capitals and one, named and (one or tokens[last].norm in BEFORE_SURNAMES)
        if len(form) < LEAST_SQUEEZED:
            continue
        callings = tuple(one for one in index.exact.get(form, ()) if one.part is not Part.PET)
        if callings and (named or "-" in gap or any(one.part is Part.WHOLE for one in callings)):
            how = How.NAME if all(one.part is Part.WHOLE for one in callings) else How.APART
            yield Found(first=first, last=last, callings=callings, how=how)
        elif (
            capitals
            and last - first < 3
            and len(form) > 7
            and not callings
            and _all_long(tokens, first, last)
        ):
            alike = tuple(one for one in index.alike(form) if one.part in (Part.FIRST, Part.LAST))
            if alike:
                yield Found(first=first, last=last, callings=alike, how=How.ALIKE)


def _all_long(tokens: Sequence[Token], first: int, last: int) -> bool:
    return all(len(token.norm) > 1 for token in tokens[first : last + 1])


def _people_at(found: Iterable[Found]) -> dict[int, frozenset[str]]:
    people: dict[int, set[str]] = {}
    for one in found:
        for place in range(one.first, one.last + 1):
            people.setdefault(place, set()).update(calling.who for calling in one.callings)
    return {place: frozenset(ids) for place, ids in people.items()}


def _meant(reading: Reading, found: Iterable[Found]) -> Iterator[Found]:
    for one in found:
        if one.sure:
            yield one
            continue
        callings = means_a_person(
            reading,
            first=one.first,
            last=one.last,
            callings=one.callings,
            alike=one.how is How.ALIKE,
        )
        if callings:
            yield Found(first=one.first, last=one.last, callings=callings, how=one.how, plural=one.plural)


def _joined(reading: Reading, meant: Sequence[Found]) -> Iterator[Naming]:
    """Names that stand beside each other as one passage, with title, initial and family."""
    taken: list[Found] = []
    ordered = sorted(meant, key=lambda one: (one.first, -one.last))
    for one in ordered:
        if taken and one.first <= taken[-1].last:
            last = taken[-1]
            taken[-1] = Found(
                first=last.first,
                last=max(last.last, one.last),
                callings=last.callings + one.callings,
                how=_plainest(last.how, one.how),
                plural=last.plural or one.plural,
            )
        elif taken and _belong(reading, taken[-1], one):
            last = taken[-1]
            taken[-1] = Found(
                first=last.first,
                last=one.last,
                callings=_shared(last.callings, one.callings),
                how=_oddest(last.how, one.how),
                plural=one.plural,
            )
        else:
            taken.append(one)
    for one in taken:
        yield _passage(reading, one)


def _plainest(one: How, other: How) -> How:
    return min(one, other, key=PLAINEST.index)


def _oddest(one: How, other: How) -> How:
    return max(one, other, key=PLAINEST.index)


def _belong(reading: Reading, one: Found, other: Found) -> bool:
    if other.first - one.last > 2 or (
        other.first - one.last == 2 and reading.tokens[one.last + 1].norm not in PARTICLES
    ):
        return False
    gaps = [between(reading.text, reading.tokens, place) for place in range(one.last, other.first)]
    people = {calling.who for calling in one.callings}
    return bool(
        all(BESIDE.match(gap) for gap in gaps)
        and not reading.tokens[one.last].possessive
        and people & {calling.who for calling in other.callings}
    )


def _shared(one: tuple[Calling, ...], other: tuple[Calling, ...]) -> tuple[Calling, ...]:
    both = {calling.who for calling in one} & {calling.who for calling in other}
    return tuple(calling for calling in (*one, *other) if calling.who in both)


def _passage(reading: Reading, one: Found) -> Naming:
    text = reading.text
    start, end = reading.tokens[one.first].start, reading.tokens[one.last].end
    if title := TITLE_BEFORE.search(text, max(0, start - 40), start):
        start = title.start()
    elif initial := INITIAL_BEFORE.search(text, max(0, start - 6), start):
        letters = [letter.lower() for letter in initial.group() if letter.isalpha()]
        if any(letters[0] in reading.index.firsts[calling.who] for calling in one.callings):
            start = initial.start()
    after = reading.after(one.last)
    if after is not None and _is_own_initial(reading, after, one):
        end = after.end + (text[after.end : after.end + 1] == ".")
    family = AFTER.match(text, end)
    if family:
        end = family.end()
    if one.plural or family:
        the = FAMILY_BEFORE.search(text, max(0, start - 10), start)
        start = the.start() if the else start
    return Naming(
        start=start,
        end=end,
        who=tuple(dict.fromkeys(calling.who for calling in one.callings)),
        how=one.how,
        plural=one.plural or family is not None,
    )


def _is_own_initial(reading: Reading, after: Token, one: Found) -> bool:
    if len(after.norm) != 1 or not after.capital:
        return False
    return any(after.norm in reading.index.lasts[calling.who] for calling in one.callings)


def _run_together(page: Page, index: Index) -> Iterator[Naming]:
    """Names in file names, hashtags and words written together with capitals."""
    text = page.shadow.text
    for match in RUN.finditer(text):
        written = match.group().rstrip("._")
        who = tuple(dict.fromkeys(_named_in(written, index)))
        if who:
            yield Naming(start=match.start(), end=match.start() + len(written), who=who, how=How.RUN)


def _named_in(written: str, index: Index) -> Iterator[str]:
    pieces = [squeezed(piece) for piece in pieces_of(written)]
    called_for = written.startswith("#") and not CALLS.isdisjoint(pieces)
    for first in range(len(pieces)):
        for last in range(first, min(first + 4, len(pieces))):
            form = "".join(pieces[first : last + 1])
            is_a_word = first == last and (form in VOCABULARY or form in NAME_WORDS)
            if len(form) < 3 or form in CALLS or (is_a_word and not called_for):
                continue
            yield from (
                one.who
                for one in index.exact.get(form, ())
                if not is_weak(one) and (one.part is not Part.PET or len(form) > 3)
            )
    for one, other in pairwise(pieces):
        yield from _cut_short(one, other, index)
    if written.startswith("#"):
        yield from _inside(squeezed(written), index)


def _cut_short(one: str, other: str, index: Index) -> Iterator[str]:
    """A first name with the beginning of the same person's surname: ivy_isb."""
    if len(other) < 3:
        return
    lasts = {
        calling.who
        for form, callings in index.exact.items()
        if form.startswith(other)
        for calling in callings
        if calling.part is Part.LAST
    }
    for calling in index.exact.get(one, ()):
        if calling.part in (Part.FIRST, Part.KNOWN) and calling.who in lasts:
            yield calling.who


def _inside(form: str, index: Index) -> Iterator[str]:
    """Names of six letters or more anywhere in a hashtag."""
    for start in range(len(form)):
        for end in range(start + 5, min(len(form), start + 24) + 1):
            piece = form[start:end]
            if piece not in VOCABULARY and piece not in NAME_WORDS:
                yield from (one.who for one in index.exact.get(piece, ()) if one.part is not Part.PET)


def _in_script(page: Page, index: Index) -> Iterator[Naming]:
    """Names in Arabic, Hebrew or an Indian script, by what is heard of them."""
    for match in FOREIGN_WORD.finditer(page.shadow.text):
        heard = consonants_of(match.group())
        exact = index.exact.get(match.group(), ())
        callings = exact or (index.skeletons.get(heard, ()) if len(heard) > 2 else ())
        named = tuple(
            dict.fromkeys(one.who for one in callings if not is_weak(one) and one.part is not Part.PET)
        )
        if named:
            yield Naming(start=match.start(), end=match.end(), who=named, how=How.SCRIPT)


def _by_looks(page: Page, index: Index) -> Iterator[Naming]:
    """Words that look Latin letter by letter, read by their looks."""
    for start, end, word in page.shadow.second:
        callings = index.exact.get(squeezed(word), ())
        if callings:
            yield Naming(start=start, end=end, who=tuple(one.who for one in callings), how=How.APART)
