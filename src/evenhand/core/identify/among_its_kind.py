"""Whether a name stands beside another thing of its kind: beryl and garnet; jasper, agate and jet."""

from evenhand.core.identify.around_names import Reading
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.kinds import OF_ONE_KIND

BEHIND = Pattern(r"(?:,| and| or| &| nor| against| versus)(?: the| a| an)? (?P<other>[a-z-]+)")
BEFORE = Pattern(r"\b(?P<other>[A-Za-z-]+)(?:,| and| or| &|, and| against| versus)(?: the| a| an)? $")


def is_among_its_kind(reading: Reading, *, first: int, last: int) -> bool:
    """Whether the next in a list, written small, is another gem, tree, bird, cloth or virtue. Total."""
    token = reading.tokens[first]
    if first != last or token.possessive:
        return False
    kind = OF_ONE_KIND.get(token.norm, OF_ONE_KIND.get(token.norm.removesuffix("s"), frozenset()))
    if not kind:
        return False
    text = reading.text
    behind = BEHIND.match(text, token.end)
    if behind is not None and _is_of(behind["other"], kind):
        return True
    before = BEFORE.search(text, max(0, token.start - 30), token.start)
    if before is None or not _is_of(before["other"].lower(), kind):
        return False
    return before["other"].islower() or not token.capital


def _is_of(word: str, kind: frozenset[str]) -> bool:
    return not kind.isdisjoint((word, word.removesuffix("s"), word.removesuffix("es")))
