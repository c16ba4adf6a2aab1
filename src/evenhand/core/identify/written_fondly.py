"""Names drawn out, ended with -zza or -z, written onto an initial or onto "gate": Hopeeee, Gazza, TBaird,
Bairdgate. What is written so is meant for somebody, and nearly always unkindly.
"""

import re
from collections.abc import Iterator

from evenhand.core.identify.around_names import FIRST_NAMES, VOCABULARY
from evenhand.core.identify.callings import Calling, Index, Part
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.name_words import NAME_WORDS
from evenhand.core.identify.tables.proper_words import PROPER
from evenhand.core.identify.tokens import Token
from evenhand.core.identify.vocabulary import is_a_word

DRAWN = Pattern(r"([a-z])\1{2,}")
ON_AN_INITIAL = Pattern(r"[A-Z][A-Z][a-z]{2,}")
GIVEN = (Part.FIRST, Part.KNOWN)
FOND, LEAST, OF_A_SCANDAL = ("zza", "zz", "z"), 3, 4
HEARD = "rsl"
"""What a z at the end of a short name stands for: Gareth, Teresa, Melanie."""


def written_fondly(token: Token, index: Index) -> tuple[Calling, ...]:
    """Whose name a word with a capital is, so written."""
    if not token.capital:
        return ()
    return tuple(dict.fromkeys(_whose(token, index)))


def _whose(token: Token, index: Index) -> Iterator[Calling]:
    form = token.norm
    if DRAWN.search(form):
        yield from _drawn_out(form, index)
    elif ON_AN_INITIAL.fullmatch(token.written):
        yield from (
            one
            for one in index.exact.get(form[1:], ())
            if one.part is Part.LAST and form[0] in index.firsts[one.who]
        )
    elif form.endswith("gate") and len(form) >= 2 * OF_A_SCANDAL and form not in PROPER:
        base = form.removesuffix("gate")
        if not _is_known(base):
            yield from (one for one in index.exact.get(base, ()) if one.part in (*GIVEN, Part.LAST))
    elif form.endswith(FOND) and not (_is_known(form) or _is_a_name(form) or form in PROPER):
        yield from _ended_with_a_z(form, index)


def _drawn_out(form: str, index: Index) -> Iterator[Calling]:
    """Hopeeee, Aaaamy: the letter that is drawn out stands there once or twice."""
    for left in (r"\1", r"\1\1"):
        whole = re.sub(DRAWN.pattern, left, form)
        yield from (one for one in index.exact.get(whole, ()) if one.part in (*GIVEN, Part.LAST))


def _ended_with_a_z(form: str, index: Index) -> Iterator[Calling]:
    base = next(form.removesuffix(ending) for ending in FOND if form.endswith(ending))
    if len(base) < LEAST - 1:
        return
    for letter in HEARD:
        longer = base + letter
        yield from (one for one in index.by_beginning.get(longer[:LEAST], ()) if one.form.startswith(longer))


def _is_known(form: str) -> bool:
    return form in VOCABULARY or form in NAME_WORDS or is_a_word(form)


def _is_a_name(form: str) -> bool:
    """Whether a form is a name by itself, as Liz is; Gazza is somebody's."""
    return form in FIRST_NAMES and not form.endswith("zza")
