"""Irish surnames met in English, and English ones met in Irish: Mr O'Doherty is Seán Ó Dochartaigh.

Only behind a title or beside the person's own first name or its fellow: a bare Walsh need not be Breathnach.
"""

from collections.abc import Iterator, Sequence

from evenhand.core.identify.callings import Calling, Index, Part, callings_of
from evenhand.core.identify.found_names import Found, How
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.tables.englished import are_fellows
from evenhand.core.identify.tables.irish_surnames import in_the_other_language
from evenhand.core.identify.tokens import Token

TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "an", "bean", "inion"))
SMALL = frozenset(("o", "ni", "ui", "ua", "mac", "mhic", "nic", "de"))


def irish_or_english(tokens: Sequence[Token], place: int, index: Index) -> Iterator[Found]:
    """Whose surname in the other language a word is, with the small word before it."""
    token = tokens[place]
    if not token.capital or not place:
        return
    same = _other_forms(index).get(_unlenited(token.norm), ())
    if not same:
        return
    before = place - 1
    while before and tokens[before].norm in SMALL:
        before -= 1
    said = tokens[before].norm
    callings = tuple(one for one in same if said in TITLES or _is_given(said, one.who, index))
    if callings and said not in TITLES and said not in index.exact:
        # the first name in the other language goes with it: Davy Morgan
        yield Found(first=before, last=place, callings=callings, how=How.ALIKE, sure=True)
    elif callings:
        # an O before the word would be read as somebody else's initial
        yield Found(first=before + 1, last=place, callings=callings, how=How.ALIKE, sure=before + 1 < place)


def _is_given(said: str, who: str, index: Index) -> bool:
    """Whether a word is the person's first name, or its fellow in the other language."""
    own = {one.form for one in callings_of(index.people[who]) if one.part in (Part.FIRST, Part.KNOWN)}
    return said in own or any(are_fellows(said, one) or are_fellows(one, said) for one in own)


@kept
def _other_forms(index: Index) -> dict[str, tuple[Calling, ...]]:
    """Every surname of the record as the other language has it, its first sound unchanged."""
    found: dict[str, tuple[Calling, ...]] = {}
    for callings in index.exact.values():
        for one in callings:
            if one.part is Part.LAST:
                for form in in_the_other_language(_unlenited(one.form)):
                    found[form] = (*found.get(form, ()), one)
    return found


def _unlenited(form: str) -> str:
    """Dochartaigh of Dhochartaigh, Briain of Bhriain."""
    return form[0] + form[2:] if len(form) > 4 and form[1] == "h" and form[0] in "bcdfgmpst" else form
