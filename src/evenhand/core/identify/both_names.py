"""A first name and a surname of the same person beside each other: turned round, or both nearly right.

What alone would be a word is a name beside the other name of the same person: King, Basil; Ruby Hole for Ruby
Hoyle.
"""

from collections.abc import Iterator, Sequence

from evenhand.core.identify.about_somebody import sentence_of
from evenhand.core.identify.around_names import PEOPLE_WORDS, VOCABULARY
from evenhand.core.identify.callings import Calling, Index, Part, callings_of
from evenhand.core.identify.found_names import Found, How
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.spelling import distance
from evenhand.core.identify.tables.name_words import NAME_WORDS, PERSONS_VERBS
from evenhand.core.identify.tables.titles import TITLES
from evenhand.core.identify.tokens import Token, between
from evenhand.core.identify.vocabulary import is_a_word

COMMA = Pattern(r",[ \t]{1,2}\Z")
ONE_SPACE = Pattern(r"[ \t]\Z")
GIVEN = (Part.FIRST, Part.KNOWN)
LEAST_ANY_LETTER = 5
BEFORE_THINGS = frozenset(("the", "a", "an", "our", "this", "that"))


def of_both_names(
    text: str, tokens: Sequence[Token], first: int, index: Index, allowed: frozenset[int]
) -> Iterator[Found]:
    """What a word and the next could be together."""
    last = first + 1
    if last >= len(tokens) or last in allowed or tokens[first].possessive:
        return
    if not (tokens[first].capital and tokens[last].capital):
        return
    gap = between(text, tokens, first)
    if COMMA.match(gap):
        if (turned := _turned(tokens, first, index)) and not _is_in_a_list(text, tokens, first):
            yield Found(first=first, last=last, callings=turned, how=How.NAME, sure=True)
    elif ONE_SPACE.match(gap) and (near := _both_nearly(text, tokens, first, index)):
        yield Found(first=first, last=last, callings=near, how=How.ALIKE)


def _turned(tokens: Sequence[Token], first: int, index: Index) -> tuple[Calling, ...]:
    """Whose surname the one is and whose first name the other: Bright, Micah."""
    lasts = [one for one in index.exact.get(tokens[first].norm, ()) if one.part is Part.LAST]
    given = {one.who for one in index.exact.get(tokens[first + 1].norm, ()) if one.part in GIVEN}
    return tuple(one for one in lasts if one.who in given)


def _is_in_a_list(text: str, tokens: Sequence[Token], first: int) -> bool:
    """Classes Field, Rose and Moor: the list goes on before or behind the two."""
    before = first and (
        tokens[first - 1].norm in ("and", "or")
        or (COMMA.match(between(text, tokens, first - 1)) and tokens[first - 1].capital)
    )
    return bool(before) or _goes_on(text, tokens, first + 1)


def _goes_on(text: str, tokens: Sequence[Token], last: int) -> bool:
    if last + 1 >= len(tokens):
        return False
    joined = tokens[last + 1].norm in ("and", "or")
    after = last + 2 if joined else last + 1
    if after >= len(tokens) or not (joined or COMMA.match(between(text, tokens, last))):
        return False
    return tokens[after].capital and tokens[after].norm != "i" and tokens[after].norm not in TITLES


def _both_nearly(text: str, tokens: Sequence[Token], first: int, index: Index) -> tuple[Calling, ...]:
    """Whose first name and whose surname are both spelt as two words are, or nearly: Trvor Bard."""
    here, there = tokens[first].norm, tokens[first + 1].norm
    if len(here) < 3 or len(there) < 3:
        return ()
    found = tuple(
        one
        for who in index.initials.get(here[0] + there[0], ())
        for one in _surname_of(index, who, here, there)
    )
    misspelt = [form for form in (here, there) if form not in index.exact]
    if not found or (all(map(_is_known, misspelt)) and not _tells_of_one(text, tokens, first)):
        return ()
    return found


def _surname_of(index: Index, who: str, here: str, there: str) -> Iterator[Calling]:
    own = tuple(callings_of(index.people[who]))
    given = [one for one in own if one.part in GIVEN]
    lasts = [one for one in own if one.part is Part.LAST]
    for firsts, seconds in ((given, lasts), (lasts, given)):
        if here in {one.form for one in firsts} and there in {one.form for one in seconds}:
            return  # that is the name as it is
        exact = here if here in {one.form for one in firsts} else there
        if exact in {one.form for one in own} and not _is_known(there if exact == here else here):
            continue  # beside the one as it is, the other is found alone
        if any(_is_nearly(here, one.form) for one in firsts):
            yield from (
                one if one.part is Part.LAST else one._replace(part=Part.LAST)
                for one in seconds
                if _is_nearly(there, one.form)
            )


def _is_nearly(form: str, known: str) -> bool:
    """Whether one letter is too many, one too few or two are swapped; in what is no word, one another."""
    if form == known:
        return True
    if min(len(form), len(known)) < 3 or form[0] != known[0] or distance(form, known, most=1) > 1:
        return False
    if len(form) != len(known) or sorted(form) == sorted(known):
        return True
    return len(form) >= LEAST_ANY_LETTER and not _is_known(form)


def _is_known(form: str) -> bool:
    return form in VOCABULARY or form in NAME_WORDS or is_a_word(form)


def _tells_of_one(text: str, tokens: Sequence[Token], first: int) -> bool:
    """Whether two words that are both everyday ones stand as a person's name would."""
    if first and tokens[first - 1].norm in BEFORE_THINGS:
        return False
    after = tokens[first + 2].norm if first + 2 < len(tokens) else ""
    does = after in PERSONS_VERBS and tokens[first + 1].norm not in PEOPLE_WORDS
    return does or sentence_of(text, tokens[first].start).of_somebody
