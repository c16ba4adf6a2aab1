"""Whether two entries are the same person: the same name with the same mailbox or the same home."""

from collections.abc import Iterable, Mapping

from evenhand.core.contacts.families import Adult
from evenhand.core.contacts.salutations import TITLES


def fold(words: str) -> str:
    """Words without regard to case and spacing."""
    return " ".join(words.split()).casefold()


def bare_name(name: str) -> str:
    """A folded name without the title before it, where a forename and a surname remain: of Mr Day and
    Mrs Day nothing but the title tells one from the other."""
    whole = fold(name)
    first, *rest = whole.split(" ")
    told = len(rest) > 1 and len(rest[0].strip(".")) > 1 and first.strip(".") in TITLES
    return " ".join(rest) if told else whole


def home_of(lines: tuple[str, ...]) -> str:
    """An address as one folded text, to compare it with another."""
    return "\n".join(map(fold, lines))


def same_persons(adults: Iterable[Adult]) -> Mapping[str, str]:
    """For the key of each adult the key of the first entry that is the same person."""
    first: dict[str, str] = {}
    holders: dict[tuple[str, str, str], str] = {}
    for adult in adults:
        first[adult.key] = adult.key
        name = bare_name(adult.name)
        tokens = [("mailbox", name, fold(adult.email))] if name and adult.email else []
        tokens += [("home", name, home_of(adult.address))] if name and adult.address else []
        for token in tokens:
            _join(first, holders.setdefault(token, adult.key), adult.key)
    return {key: _root(first, key) for key in first}


def _root(first: dict[str, str], key: str) -> str:
    while first[key] != key:
        key = first[key]
    return key


def _join(first: dict[str, str], one: str, other: str) -> None:
    one, other = _root(first, one), _root(first, other)
    if one != other:
        first[other] = one
