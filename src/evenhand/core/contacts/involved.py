"""People with a part in a case among the contacts: who is one of them, who may be, and who is not.

A name alone never settles it. Somebody of the same name, or of a name that could be theirs, counts as
unknown and gets nothing until a person has said who they are; and a part in the case with nobody of its
name among the contacts is told, for that person may stand there under another name.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from evenhand.core.contacts.families import Adult
from evenhand.core.contacts.persons import bare_name, fold
from evenhand.core.contacts.salutations import TITLES


@dataclass(frozen=True, slots=True, kw_only=True)
class Involved:
    """Somebody with a part in a case. `parent` says that they should be among the contacts."""

    key: str
    name: str
    other_names: tuple[str, ...] = ()
    parent: bool = False

    def names(self) -> tuple[str, ...]:
        """Every name they are known by."""
        return tuple(name for name in (self.name, *self.other_names) if name.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a person has said of one entry in the contacts and one part in the case: it is they, or it is
    somebody else. Of two about the same pair the later counts."""

    involved: str
    adult: str
    same: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Who in a case somebody is, and who they may be."""

    same: tuple[Involved, ...] = ()
    perhaps: tuple[Involved, ...] = ()


def known_as(entries: Collection[Adult], involved: Iterable[Involved], told: Iterable[Told]) -> Known:
    """Who in the case the person behind these entries is. What was said of one entry counts for all."""
    said = {(one.involved, one.adult): one.same for one in told}
    linked = {one for (one, _), same in said.items() if same}
    keys = [entry.key for entry in entries]
    same, perhaps = [], []
    for one in involved:
        answers = [said[one.key, key] for key in keys if (one.key, key) in said]
        names = [entry.name for entry in entries]
        if any(answers):
            same.append(one)
        elif not answers and _alike(one, names, loosely=one.key not in linked):
            perhaps.append(one)
    return Known(same=tuple(same), perhaps=tuple(perhaps))


def not_found(
    adults: Iterable[Adult], involved: Iterable[Involved], told: Collection[Told]
) -> tuple[Involved, ...]:
    """Those who should be among the contacts, and of whom nobody there has the name and nobody is said to
    be they."""
    names = [adult.name for adult in adults]
    linked = {one.involved for one in told if one.same}
    return tuple(
        one
        for one in involved
        if one.parent and one.key not in linked and not _alike(one, names, loosely=True)
    )


def may_be(one: Involved, adult: Adult) -> bool:
    """Whether somebody among the contacts has a name that could be theirs."""
    return _alike(one, [adult.name], loosely=True)


def _alike(one: Involved, names: Collection[str], *, loosely: bool) -> bool:
    alike = could_be if loosely else _same_name
    return any(alike(mine, theirs) for mine in one.names() for theirs in names if theirs.strip())


def _same_name(one: str, other: str) -> bool:
    return bare_name(one) == bare_name(other)


def could_be(one: str, other: str) -> bool:
    """Whether two names could be those of one person: the same surname, and forenames that do not differ.
    Mrs Bell could be Kate Bell, and so could K Bell and Kate Anne Bell; Tom Bell could not."""
    if _same_name(one, other):
        return True
    mine, theirs = _parts(one), _parts(other)
    if not mine or not theirs or mine[-1] != theirs[-1]:
        return False
    first, second = mine[:-1], theirs[:-1]
    if not first or not second:
        return _has_title(one) or _has_title(other)
    short, long = sorted((first[0], second[0]), key=len)
    return short == long or (len(short) == 1 and long.startswith(short))


def last_word(name: str) -> str:
    """The last word of a folded name. Two names that could be those of one person always share it."""
    return next((word for word in map(_bare, reversed(fold(name).split(" "))) if word), "")


def _bare(word: str) -> str:
    return word.strip(".,")


def _parts(name: str) -> list[str]:
    words = [_bare(word) for word in fold(name).split(" ")]
    told = words[1:] if words and words[0] in TITLES else words
    return [word for word in told if word]


def _has_title(name: str) -> bool:
    """Whether a lone word is a surname: without a title it may as well be a forename."""
    return fold(name).split(" ")[0].strip(".") in TITLES
