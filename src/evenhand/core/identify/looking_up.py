"""What each word of a letter could be as somebody's name: alone, changed, or with those beside it."""

from collections.abc import Iterator, Sequence

from evenhand.core.identify.around_names import FIRST_NAMES, VOCABULARY
from evenhand.core.identify.both_names import of_both_names
from evenhand.core.identify.by_ear import english_keys, irish_keys, key_by_ear
from evenhand.core.identify.callings import Calling, Index, Part, callings_of
from evenhand.core.identify.found_names import Found, How
from evenhand.core.identify.in_cyrillic import in_cyrillic
from evenhand.core.identify.irish_names import irish_or_english
from evenhand.core.identify.mutations import CHANGERS, called_out, radicals_of
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.spelling import heard_key, roman_key, squeezed
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.englished import are_fellows
from evenhand.core.identify.tables.name_words import NAME_WORDS, PARTICLES
from evenhand.core.identify.tables.pet_forms import CALLED
from evenhand.core.identify.tables.proper_words import PROPER
from evenhand.core.identify.tables.titles import FOND, TITLES
from evenhand.core.identify.tokens import Token, between
from evenhand.core.identify.vocabulary import is_a_word
from evenhand.core.identify.written_fondly import written_fondly

HOW_PEOPLE_ARE = frozenset(
    listed(
        """
    fine ok okay well poorly better upset safe happy sad home gone mum dad nan gran sister brother class
    teacher desk bag coat not been got had crying
        """
    )
)
OF_HER, IN_HASTE = frozenset(("she", "he", "her", "his", "him", "shes", "hes")), 9
BEFORE_SURNAMES_ALONE = frozenset(("mr", "mrs", "ms", "miss", "mx"))
ONLY_TITLES = frozenset(("mr", "mrs", "ms", "dr"))
CLOSE = Pattern(r"(?:[ \t\n]{1,3}|\s?-\s{0,2}|[._'’/])\Z")
WIDEST = 5
LEAST_SQUEEZED = 5
SHORTEST_FOND = 2
LEAST_ALIKE, LEAST_IN_SMALL = 4, 7
LONGEST_SHORT = 7
BEFORE_SURNAMES = PARTICLES - {"y", "e", "i", "and", "the", "of", "as", "an", "ad", "at", "do", "den", "bat"}


def looked_up(text: str, tokens: Sequence[Token], index: Index, allowed: frozenset[int]) -> Iterator[Found]:
    """What each word could be, alone or with those after it."""
    for first in range(len(tokens)):
        if first not in allowed:
            yield from _alone(tokens, first, index)
            yield from _mutated(text, tokens, first, index)
            yield from _together(text, tokens, first, index, allowed)
            yield from of_both_names(text, tokens, first, index, allowed)


def _alone(tokens: Sequence[Token], place: int, index: Index) -> Iterator[Found]:
    token = tokens[place]
    form = token.norm
    exact = index.exact.get(form, ()) or in_cyrillic(token, index) or _of_owner(tokens, place, index)
    plural = () if exact else _of_plural(token, index)
    if exact or plural:
        named = tuple(one for one in exact if one.part is not Part.PET)
        yield Found(
            first=place,
            last=place,
            callings=named or exact or plural,
            how=How.NAME if named or plural else How.PET,
            plural=bool(plural),
            sure=token.masked,
        )
    elif _could_be_misspelt(tokens, place):
        near = index.alike(form)
        if alike := (*_not_another(form, near), *_before_own_surname(tokens, place, near, index)):
            yield Found(first=place, last=place, callings=alike, how=How.ALIKE, sure=token.masked)
    if not exact and (same := _heard_behind_a_title(tokens, place, index)):
        yield Found(first=place, last=place, callings=same, how=How.ALIKE)
    if not exact and (fellow := _in_english(tokens, place, index)):
        # a surname that is not the record's own would be read as somebody else's
        with_surname = tokens[place + 1].norm not in index.exact
        yield Found(first=place, last=place + with_surname, callings=fellow, how=How.ALIKE, sure=with_surname)
    if not exact:
        yield from irish_or_english(tokens, place, index)
    if not exact and (written := written_fondly(token, index)):
        yield Found(first=place, last=place, callings=written, how=How.PET, sure=True)
    if not exact and (fond := _fondly_short(tokens, place, index)):
        yield Found(first=place, last=place, callings=fond, how=How.PET)
    if not exact and (owner := _of_one_in_haste(tokens, place, index)):
        yield Found(first=place, last=place, callings=owner, how=How.NAME, sure=True)
    if not (exact or plural) and _could_be_short(token) and (short := _short_for(form, index)):
        yield Found(first=place, last=place, callings=tuple(map(_as_pet, short)), how=How.PET)


def _short_for(form: str, index: Index) -> tuple[Calling, ...]:
    """Whose first name a form could be the short or the fond one of; the end of a name may be a name by
    itself, as Anna of Marianna."""
    short = index.shortened_to(form) if len(form) <= LONGEST_SHORT else ()
    return (
        *(one for one in short if form not in FIRST_NAMES or not one.form.endswith(form)),
        *index.lengthened_to(form),
    )


def _before_own_surname(
    tokens: Sequence[Token], place: int, near: Sequence[Calling], index: Index
) -> Iterator[Calling]:
    """A name that is well known by itself and stands before the surname of one whose name is nearly that."""
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    if tokens[place].norm not in FIRST_NAMES or following is None or not following.capital:
        return
    own = {one.who for one in index.exact.get(following.norm, ()) if one.part is Part.LAST}
    yield from (one for one in near if one.who in own and one.part in (Part.FIRST, Part.KNOWN))


def _heard_behind_a_title(tokens: Sequence[Token], place: int, index: Index) -> tuple[Calling, ...]:
    """Mr Knott of Mr Nott: behind a title even a word may be a name that only sounds like it."""
    token = tokens[place]
    if not place or not token.capital or tokens[place - 1].norm not in BEFORE_SURNAMES_ALONE:
        return ()
    return tuple(one for one in index.by_ear.get(key_by_ear(token.norm), ()) if one.form != token.norm)


def _in_english(tokens: Sequence[Token], place: int, index: Index) -> tuple[Calling, ...]:
    """Roderick MacAskill for Ruairidh, Keeva Doran for Caoimhe: before one's own surname the English
    fellow of a Gaelic or Welsh name, or how it sounds."""
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    if following is None or not (tokens[place].capital and following.capital):
        return ()
    own = {
        one.who
        for form in _as_elsewhere(following.norm)
        for one in index.exact.get(form, ())
        if one.part is Part.LAST
    }
    return tuple(
        one
        for who in sorted(own)
        for one in callings_of(index.people[who])
        if one.part in (Part.FIRST, Part.KNOWN) and _is_its_fellow(tokens[place].norm, one.form)
    )


def _as_elsewhere(surname: str) -> tuple[str, ...]:
    """A surname, and how it begins in Ukrainian where Russian has a G: Gnatenko, Hnatenko."""
    return (surname, f"h{surname[1:]}") if surname.startswith("g") else (surname,)


def _is_its_fellow(form: str, known: str) -> bool:
    return are_fellows(form, known) or not irish_keys(known).isdisjoint(english_keys(form))


def _mutated(text: str, tokens: Sequence[Token], place: int, index: Index) -> Iterator[Found]:
    """ "I Dirion": Tirion, after a word of Welsh or Gaelic that changes the next."""
    token = tokens[place]
    if not token.capital:
        return
    if _is_no_other_name(token.norm) and (callings := _softened(token.norm, index)):
        yield Found(first=place, last=place, callings=callings, how=How.ALIKE, sure=True)
        return
    before = tokens[place - 1].written if place else ""
    calls = before in ("a", "A") and token.norm[1:2] == "h"
    if not (before in CHANGERS or calls):
        return
    if token.norm in index.exact or between(text, tokens, place - 1).strip():
        return
    if token.norm in VOCABULARY and (tokens[place - 1].written != "i" or token.opens):
        return
    callings = tuple(
        one
        for word in (called_out(token.norm) if calls else (token.norm,))
        for radical in radicals_of(word)
        for one in index.exact.get(radical, ())
        if one.part in (Part.FIRST, Part.LAST, Part.KNOWN)
    )
    if callings:
        yield Found(first=place, last=place, callings=callings, how=How.ALIKE, sure=True)


def _is_no_other_name(form: str) -> bool:
    return not (form in VOCABULARY or form in FIRST_NAMES or form in NAME_WORDS or form in PROPER)


def _softened(form: str, index: Index) -> tuple[Calling, ...]:
    """Whose Welsh first name this is with its first sound changed, wherever it stands."""
    if form in index.exact:
        return ()
    return index.softened.get(form, ())


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
    """Elena and Yelena, Luca and Luka: one name, put into our letters in two ways."""
    if heard_key(form) == heard_key(known):
        return True
    return len(form) >= LEAST_SQUEEZED and roman_key(form) == roman_key(known)


def _could_be_misspelt(tokens: Sequence[Token], place: int) -> bool:
    form, before = tokens[place].norm, tokens[place - 1].norm if place else ""
    if len(form) < LEAST_ALIKE or form in VOCABULARY or form in NAME_WORDS:
        return False
    if not tokens[place].capital and before not in ONLY_TITLES and len(form) < LEAST_IN_SMALL:
        return _is_before_a_name_in_small(tokens, place)
    return before in TITLES or not (form in PROPER or is_a_word(form))


def _is_before_a_name_in_small(tokens: Sequence[Token], place: int) -> bool:
    """perl mountfrod: a short word in small letters that is none, before a long one that is none either."""
    if place + 1 >= len(tokens) or tokens[place + 1].capital:
        return False
    here, there = tokens[place].norm, tokens[place + 1].norm
    return len(there) >= LEAST_IN_SMALL and not any(
        one in VOCABULARY or one in PROPER or is_a_word(one) for one in (here, there)
    )


def _could_be_short(token: Token) -> bool:
    form = token.norm
    known = form in PROPER or any(
        one in VOCABULARY or one in NAME_WORDS for one in (form, form.removesuffix("s"))
    )
    return token.capital and not token.shouted and len(form) > 2 and not known


def _fondly_short(tokens: Sequence[Token], place: int, index: Index) -> tuple[Calling, ...]:
    """Wee Ab, young Ed: two letters behind a fond word, of which a name in the record is the longer form,
    Abby or Eddie."""
    form = tokens[place].norm
    if len(form) != SHORTEST_FOND or not tokens[place].capital or not place:
        return ()
    if tokens[place - 1].norm not in FOND:
        return ()
    longer = (
        form + end for doubled in (form[-1], "") for end in (f"{doubled}y", f"{doubled}ie", f"{doubled}i")
    )
    return tuple(
        _as_pet(one)
        for known in longer
        for one in index.exact.get(known, ())
        if one.part in (Part.FIRST, Part.KNOWN)
    )


def _as_pet(calling: Calling) -> Calling:
    return calling._replace(part=Part.PET)


def _of_owner(tokens: Sequence[Token], place: int, index: Index) -> tuple[Calling, ...]:
    """mrs iqbals doorstep: behind a title a surname keeps its owning s, also without its mark."""
    form = tokens[place].norm
    if not place or not form.endswith("s") or tokens[place - 1].norm not in ONLY_TITLES:
        return ()
    return tuple(one for one in index.exact.get(form.removesuffix("s"), ()) if one.part is Part.LAST)


def _of_one_in_haste(tokens: Sequence[Token], place: int, index: Index) -> tuple[Calling, ...]:
    """Poppys fine, shes had her tea: a first name with "is" or an owning s run on, and what people are."""
    form = tokens[place].norm
    if not form.endswith("s") or place + 1 >= len(tokens) or tokens[place + 1].norm not in HOW_PEOPLE_ARE:
        return ()
    if not any(token.norm in OF_HER for token in tokens[place + 1 : place + IN_HASTE]):
        return ()
    found = index.exact.get(form.removesuffix("s"), ())
    return tuple(one for one in found if one.part in (Part.FIRST, Part.KNOWN))


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
        # Ji-ho and Li-Na are short, but the hyphen is theirs
        if len(form) < LEAST_SQUEEZED - (gap == "-" and tokens[first].capital):
            continue
        callings = tuple(one for one in index.exact.get(form, ()) if one.part is not Part.PET)
        two_halves = tokens[first].capital and last == first + 1 and len(form) > LEAST_SQUEEZED
        firsts = [one for one in callings if one.part in (Part.FIRST, Part.LAST)]
        if two_halves and firsts and not {tokens[first].norm, tokens[last].norm} & VOCABULARY:
            yield Found(first=first, last=last, callings=tuple(firsts), how=How.APART)
        elif callings and (named or "-" in gap or any(one.part is Part.WHOLE for one in callings)):
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
