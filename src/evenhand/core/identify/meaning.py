"""Whether a word that could be a name means that person: not a word, a month, a town or a namesake."""

from collections.abc import Sequence

from evenhand.core.identify.about_somebody import around
from evenhand.core.identify.around_names import (
    CHRISTIAN_PARTS,
    FIRST_NAMES,
    VOCABULARY,
    Reading,
    beside_own,
    initial_after,
    initial_before,
    own_initial_after_comma,
    own_initials_before,
)
from evenhand.core.identify.bearers import is_namesake
from evenhand.core.identify.callings import Calling, Part, further_initials, is_weak
from evenhand.core.identify.meant_otherwise import is_meant_otherwise
from evenhand.core.identify.named_after import is_a_label
from evenhand.core.identify.namesakes import is_before_a_thing, is_called_the
from evenhand.core.identify.only_words import is_only_words
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.said_to_bear import is_said_to_bear
from evenhand.core.identify.sayings import is_in_a_saying
from evenhand.core.identify.spelling import heard_key
from evenhand.core.identify.surely_a_things import is_surely_a_things
from evenhand.core.identify.tables import listed
from evenhand.core.identify.tables.name_words import NAME_WORDS, PERSONS_VERBS
from evenhand.core.identify.tables.pet_forms import CALLED
from evenhand.core.identify.tables.proper_words import ABBREVIATED, THINGS_IN_SMALL, WORDS_OF_OTHERS
from evenhand.core.identify.titled_names import is_titled, with_title
from evenhand.core.identify.vocabulary import is_a_word
from evenhand.core.identify.well_known import is_well_known
from evenhand.core.identify.word_names import DETERMINERS, has_sign, is_a_family, owns_in_small

WRITING_TO = frozenset(listed("messaging texting ringing emailing phoning teasing blaming mocking thanking"))
TREATED_BEFORE = frozenset(
    listed("leave leaving told tell asked ask let about saw seen poor message messaging blame blaming dont")
)
DESCRIBES = frozenset(("are", "so", "very", "too", "how", "most", "more", "as", "quite", "really"))
"""Before a name in small letters these make it a word: our children are precious."""
LONG_SURNAME = 8
OF_A_CLASS = Pattern(
    r" (?:[Cc]lass|[Hh]ouse|[Rr]oom) (?:has|have|is|are|was|were|will|went|made|won|sang|visited|planted"
    r"|enjoyed"
    r"|took|built|read|led)\b"
)
"""Jasper class have been polishing pebbles, where a class of the school is called so."""
NUMBER = Pattern(r"[.:]{0,2}\s{0,2}[\d+(]")


def means_a_person(
    reading: Reading, *, first: int, last: int, callings: Sequence[Calling], alike: bool
) -> tuple[Calling, ...]:
    """Those of the callings that a stretch of words means; none if it means something else."""
    if is_in_a_saying(reading, first=first, last=last) or is_a_label(reading, first=first, last=last):
        return ()
    if is_surely_a_things(reading, first=first, last=last) or is_well_known(reading, first=first, last=last):
        return ()
    if is_titled(reading, first):
        return with_title(reading, first=first, last=last, callings=callings, alike=alike)
    if is_said_to_bear(reading, first=first, last=last):
        return ()
    if is_called_the(reading.text, reading.tokens, first=first, last=last):
        return ()
    return tuple(one for one in callings if _fits(reading, first=first, last=last, calling=one, alike=alike))


def _fits(reading: Reading, *, first: int, last: int, calling: Calling, alike: bool) -> bool:
    whole = calling.part is Part.WHOLE
    if beside_own(reading, first=first, last=last, who=calling.who):
        return not (alike and _is_said_small(reading, first, last)) or _is_no_word(reading, first, last)
    if whole:
        return True
    by_initial = _fits_its_initial(reading, first=first, last=last, calling=calling)
    if by_initial is not None:
        return by_initial
    if _is_anothers(reading, first=first, last=last, calling=calling):
        return False
    if is_weak(calling):
        return not alike and is_a_family(reading, first, calling)
    token = reading.tokens[first]
    if alike:
        return _may_be_misspelt(reading, first, last, calling)
    if is_a_family(reading, first, calling):
        return True
    if last == first and _are_things(reading, first, calling):
        return False
    fellow = token.opens and reading.after(last) is not None and _is_a_words_fellow(token.norm)
    word = fellow or token.norm in NAME_WORDS or token.norm in VOCABULARY
    if last == first and (word or len(token.norm) < 3):
        return has_sign(reading, first) or owns_in_small(reading, first, calling)
    if calling.part is Part.PET:
        return token.capital and not token.shouted and not _stands_before_a_number(reading, first)
    if _is_said_small(reading, first, last):
        return _is_one_in_small(reading, first, last)
    lone = last == first and calling.part is Part.LAST and token.opens
    return not (lone and is_before_a_thing(reading.text, reading.tokens, last))


def _fits_its_initial(reading: Reading, *, first: int, last: int, calling: Calling) -> bool | None:
    """Whether the letter beside a name is that of the same person's other name; None if there is none."""
    initial = initial_before(reading, first)
    if initial is not None:
        if calling.part is Part.LAST:
            return own_initials_before(reading, first, calling.who)
        return _is_turned(reading, initial, calling)
    if calling.part is Part.LAST and own_initial_after_comma(reading, last, calling.who) is not None:
        return True
    after = initial_after(reading, last)
    if after is None:
        return None
    own = calling.part in CHRISTIAN_PARTS and (
        after in reading.index.lasts[calling.who]
        or (calling.part is Part.FIRST and after in further_initials(reading.index.people[calling.who]))
        or _is_before_ones_own(reading, last, calling)
    )
    return own or _is_turned(reading, after, calling)


def _is_before_ones_own(reading: Reading, last: int, calling: Calling) -> bool:
    """Donald J. Beaton; but not Jerome K. Jerome."""
    own = calling.who in reading.people_at.get(last + 2, ())
    return own and reading.tokens[last + 2].norm != reading.tokens[last].norm


def _is_one_in_small(reading: Reading, first: int, last: int) -> bool:
    """Whether a name in small letters is no thing and no word: not jasper and agate, not precious."""
    token, before = reading.tokens[first], reading.before(first)
    thing = last == first and (token.norm in THINGS_IN_SMALL or is_a_word(token.norm))
    thing = thing or (last == first and token.norm in WORDS_OF_OTHERS and not _is_done(reading, last))
    that = before is not None and before.norm == "that" and _is_done(reading, last)
    if (
        before is not None
        and not that
        and (before.norm in DETERMINERS or (last == first and before.norm in DESCRIBES))
    ):
        return False
    if thing:
        return False
    if _is_treated_as_one(reading, first, last) or token.possessive:
        return True
    if first == last and _is_typed_with_capitals(reading, first):
        return _is_spoken_of(reading, first)
    return len(token.norm) > 3


def _is_spoken_of(reading: Reading, first: int) -> bool:
    """No pictures of boldi, sent precious home, messaging jolene; but not a surfeit of minty humbugs."""
    before, after = reading.before(first), reading.after(first)
    if after is not None and after.norm in ("home", "alone", "back"):
        return True
    if before is not None and before.norm in WRITING_TO:
        return True
    led = before is not None and before.norm in ("of", "about")
    return led and (after is None or after.norm in VOCABULARY)


def _is_typed_with_capitals(reading: Reading, first: int) -> bool:
    """Whether the sentence begins with a capital, so that its names would: a lost shearwater."""
    here = around(reading, first)
    return next((letter.isupper() for letter in here.text if letter.isalpha()), False)


def _is_treated_as_one(reading: Reading, first: int, last: int) -> bool:
    """Pls leave daz alone, daz has said sorry: three small letters that are no word, and what only people are
    or have done to them."""
    before, after = reading.before(first), reading.after(last)
    treated = before is not None and before.norm in TREATED_BEFORE
    if before is not None and before.capital:
        return False  # Tyrannosaurus rex
    alone = after is not None and (after.norm in ("alone", "be") or after.norm in PERSONS_VERBS)
    return (treated and (after is None or alone)) or _is_done(reading, last)


def _is_done(reading: Reading, last: int) -> bool:
    """Whether what somebody is or has done follows: it is not true that peake has left."""
    after = reading.after(last)
    return after is not None and after.norm in ("has", "is", "was", "had", "will", "would", "did", "does")


def _is_anothers(reading: Reading, *, first: int, last: int, calling: Calling) -> bool:
    """Whether somebody or something else bears the name."""
    surname = calling.part is Part.LAST
    return (
        is_only_words(reading, first=first, last=last)
        or is_meant_otherwise(reading, first=first, last=last, surname=surname)
        or is_namesake(reading, first=first, last=last, calling=calling)
    )


def _is_a_words_fellow(norm: str) -> bool:
    """Frosty of frost, stormy of storm."""
    return norm.endswith("y") and len(norm) > 4 and norm[:-1] in NAME_WORDS


def _stands_before_a_number(reading: Reading, first: int) -> bool:
    """Tel: 01632 960144."""
    token = reading.tokens[first]
    return token.norm in ABBREVIATED and NUMBER.match(reading.text, token.end) is not None


def _are_things(reading: Reading, first: int, calling: Calling) -> bool:
    """Foxes, bells and pages at the beginning of a sentence; anywhere the Friends of the school, Elmbrook
    Friends, and the Friends where a group of the school is called so."""
    token, after = reading.tokens[first], reading.after(first)
    belong = after is not None and after.norm == "of"
    many = token.norm in (f"{calling.form}s", f"{calling.form}es")
    if token.norm in reading.own_places:
        return many or OF_A_CLASS.match(reading.text, token.end) is not None
    if many and token.opens and belong:
        return True  # Hallmarks of a decent community
    of_ours = reading.before(first) is not None and first - 1 in reading.allowed
    return many and (token.opens or belong or of_ours) and calling.form in NAME_WORDS | VOCABULARY


def _is_turned(reading: Reading, initial: str, calling: Calling) -> bool:
    """The family's name before one's own: Tran D., L. Zhang."""
    letters = reading.index.firsts if calling.part is Part.LAST else reading.index.lasts
    return calling.part in (Part.FIRST, Part.LAST) and initial in letters[calling.who]


def _is_said_small(reading: Reading, first: int, last: int) -> bool:
    return not any(token.capital for token in reading.tokens[first : last + 1])


def _is_no_word(reading: Reading, first: int, last: int) -> bool:
    return not any(is_a_word(token.norm) for token in reading.tokens[first : last + 1])


def _may_be_misspelt(reading: Reading, first: int, last: int, calling: Calling) -> bool:
    """A word that is nearly a name, with nothing beside it that says so."""
    token = reading.tokens[first]
    if calling.part in (Part.PET, Part.MIDDLE) or token.shouted:
        return False
    if not token.capital:
        long = calling.part is Part.LAST and len(token.norm) >= LONG_SURNAME
        return long and _is_no_word(reading, first, last)
    if _ends_a_title(reading, first):
        return False
    form = "".join(one.norm for one in reading.tokens[first : last + 1])
    if form in FIRST_NAMES and calling.part in CHRISTIAN_PARTS:
        return form in CALLED.get(calling.form, ()) or heard_key(form) == heard_key(calling.form)
    if form in FIRST_NAMES or len(form) < 5:
        return heard_key(form) == heard_key(calling.form) and not token.opens
    if token.opens and last == first:
        return len(form) > 5 and has_sign(reading, first)
    return True


def _ends_a_title(reading: Reading, first: int) -> bool:
    """Our Lady of Dolours, the Order of Merritt: with what stands before it a name of something else."""
    of = reading.before(first)
    if of is None or of.norm != "of":
        return False
    noun = reading.before(first - 1)
    return noun is not None and noun.capital and not noun.opens and not noun.shouted
