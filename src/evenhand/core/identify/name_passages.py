"""Names that stand beside each other as one passage, with title, initial and family."""

import re
from collections.abc import Iterator, Sequence

from evenhand.core.identify.around_names import DOT_OR_SPACE, Reading, own_initial_after_comma
from evenhand.core.identify.callings import Calling, Part, heard
from evenhand.core.identify.found_names import PLAINEST, Found, How, Naming
from evenhand.core.identify.patterns import Cued, Pattern
from evenhand.core.identify.tables.name_words import PARTICLES
from evenhand.core.identify.tables.titles import COURTESIES, FOND, TITLES, TITLES_THAT_ARE_WORDS
from evenhand.core.identify.tokens import Token, between

BESIDE = Pattern(r"(?:[ \t\n]{1,3}|\s?-\s{0,2}|[._'’])\Z")
SHORT_TITLE = rf"(?:{'|'.join(sorted(set(TITLES) - TITLES_THAT_ARE_WORDS, key=len, reverse=True))})"
LONG_TITLE = rf"(?:{'|'.join(sorted(one.capitalize() for one in TITLES_THAT_ARE_WORDS))})"
TITLE = rf"(?:(?i:mam-gu|tad-cu|{SHORT_TITLE})\b\.?|{LONG_TITLE})"
TITLE_BEFORE = Cued(
    rf"(?<![^\W_])(?:{TITLE}\s*(?:and|&|\+|or|/)\s*)?{TITLE}\s+(?:[A-Z]\.?\s+){{0,2}}\Z",
    holds="|".join(("mam-gu", "tad-cu", *TITLES, *TITLES_THAT_ARE_WORDS)),
)
INITIAL_BEFORE = Pattern(r"(?<![^\W_])(?:(?:[A-Z]\.\s?|[A-Z]\s){1,2}|[A-Z]-{2,3}\s?)\Z")
FOND_BEFORE = Pattern(
    rf"(?<![\w-])(?:(?:our|my|your|the|that)[ ])?(?:(?:{'|'.join(sorted(FOND))}|big|old)[ ]{{1,2}}){{1,2}}\Z",
    re.IGNORECASE,
)
"""Our dear Ivy, wee Jo: what is said fondly before a name goes with it."""
FAMILY_BEFORE = Pattern(r"\b(?:the|both|all the)\s+\Z", re.IGNORECASE)
AFTER = Pattern(
    r"\s+(?:family|families|household|twins|brothers|sisters|boys|girls|senior|junior|snr|jnr|sr|jr"
    rf"|{'|'.join(sorted(COURTESIES))})\b",
    re.IGNORECASE,
)


def joined(reading: Reading, meant: Sequence[Found]) -> Iterator[Naming]:
    """Every passage that names somebody, of what was found and meant."""
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
    between_them = reading.tokens[one.last + 1]
    initial = len(between_them.norm) == 1 and between_them.capital
    bridge = initial or between_them.norm in PARTICLES | COURTESIES
    if other.first - one.last > 2 or (other.first - one.last == 2 and not bridge):
        return False
    gaps = [between(reading.text, reading.tokens, place) for place in range(one.last, other.first)]
    people = {calling.who for calling in one.callings}
    return bool(
        all(BESIDE.match(gap) or (initial and DOT_OR_SPACE.match(gap)) for gap in gaps)
        and not reading.tokens[one.last].possessive
        and people & {calling.who for calling in other.callings}
    )


def _shared(one: tuple[Calling, ...], other: tuple[Calling, ...]) -> tuple[Calling, ...]:
    both = {calling.who for calling in one} & {calling.who for calling in other}
    return tuple(calling for calling in (*one, *other) if calling.who in both)


def _passage(reading: Reading, one: Found) -> Naming:
    text = reading.text
    start, end = reading.tokens[_first_of_surname(reading, one)].start, reading.tokens[one.last].end
    if title := TITLE_BEFORE.search(text, max(0, start - 40), start):
        start = title.start()
    elif initial := INITIAL_BEFORE.search(text, max(0, start - 6), start):
        letters = [letter.lower() for letter in initial.group() if letter.isalpha()]
        if any(letters[0] in reading.index.firsts[calling.who] for calling in one.callings):
            start = initial.start()
    elif fond := FOND_BEFORE.search(text, max(0, start - 24), start):
        start = fond.start()
    after = reading.after(one.last)
    if after is not None and _is_own_initial(reading, after, one):
        end = after.end + (text[after.end : after.end + 1] == ".")
    elif (signed := _signed_surname_first(reading, one)) is not None:
        end = signed
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


def _first_of_surname(reading: Reading, one: Found) -> int:
    """Where the small words before somebody's surname begin: the da Silvas."""
    first = one.first
    names = (heard(reading.index.people[calling.who].name).lower() for calling in one.callings)
    own = {word for name in names for word in re.split(r"[\s-]+", name)[1:]} & PARTICLES
    while (near := reading.before(first, BESIDE)) is not None and near.norm in own:
        first -= 1
    return first


def _signed_surname_first(reading: Reading, one: Found) -> int | None:
    ends = (
        own_initial_after_comma(reading, one.last, calling.who)
        for calling in one.callings
        if calling.part is Part.LAST
    )
    return next((end for end in ends if end is not None), None)


def _is_own_initial(reading: Reading, after: Token, one: Found) -> bool:
    if len(after.norm) != 1 or not after.capital:
        return False
    return any(after.norm in reading.index.lasts[calling.who] for calling in one.callings)
