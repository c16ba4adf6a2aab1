"""The outline of a sentence: its small words as they stand, the others by their sort or their ending.

“The lady who makes our dinners” and “the chap who locks the gates” have one outline, and one is learned from
the other.
"""

from collections.abc import Iterable, Sequence

from evenhand.core.identify.weighing.sorts import SMALL, SORTS

MARK = "¤"
"""What the signs of an outline begin with."""
LONGEST = 4
"""So many words of an outline are one sign at most."""
OWNS, DOING, DONE, MANY_OR_DOES, ELSE = "'s", "-ing", "-ed", "-s", "…"
SAYS_NOTHING = frozenset((MANY_OR_DOES, ELSE))


def outline_of(forms: Iterable[str], *, as_they_are: frozenset[str]) -> list[str]:
    """What stands for each word, in order; `as_they_are` are forms that keep their own. Adverbs in -ly are
    left out, for they come and go. Total."""
    return [
        form if form in as_they_are else _outlined(form)
        for form in forms
        if form in as_they_are or not _is_adverb(form)
    ]


def stretches_of(outline: Sequence[str]) -> Iterable[str]:
    """Every two, three and four words in a row of an outline, as signs, but for those that say nothing."""
    for many in range(2, LONGEST + 1):
        for start in range(len(outline) - many + 1):
            stretch = outline[start : start + many]
            if not SAYS_NOTHING.issuperset(stretch):
                yield MARK + " ".join(stretch)


def _is_adverb(form: str) -> bool:
    return form not in SMALL and form not in SORTS and form.endswith("ly") and len(form) > 4


def _outlined(form: str) -> str:
    if form in SORTS:
        return SORTS[form]
    if form in SMALL:
        return form
    if form.endswith("'s"):
        return OWNS
    if form.endswith("ing") and len(form) > 5:
        return DOING
    if form.endswith("ed") and len(form) > 4:
        return DONE
    if form.endswith("s") and not form.endswith("ss") and len(form) > 3:
        return MANY_OR_DOES
    return ELSE
