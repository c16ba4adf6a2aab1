"""Who gets a letter and who does not, in numbers and words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from evenhand.apps.letters.audience import twin_of
from evenhand.core.contacts.audience import WORDS, Addressed, Reason
from evenhand.core.contacts.involved import Involved
from evenhand.core.contacts.recipients import Channel, LetterFormat, listed
from evenhand.core.letters import Draft
from evenhand.core.mailmerge.wishes import is_met
from evenhand.core.packs import Template


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """How many letters go to how many adults, and by which ways."""

    letters: int
    adults: int
    by: tuple[tuple[str, int], ...]
    left_out: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutOne:
    """Somebody who is left out, the children they are meant for, and those in the case who they are or may
    be. `key` is the first of their entries in the contacts."""

    name: str
    children: str
    like: tuple[Involved, ...]
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutShown:
    """Those left out for one reason; without names for whoever does not see the contacts."""

    why: str
    count: int
    asks: bool
    who: tuple[LeftOutOne, ...]


BY = {
    Channel.EMAIL: "by e-mail",
    Channel.POST: "by post",
    Channel.HAND: "by hand",
    Channel.PRINT_ROOM: "in the book bag",
}


def counted(addressed: Addressed) -> Counted:
    """An audience in numbers."""
    ways = Counter(one.channel for one in addressed.recipients)
    return Counted(
        letters=len(addressed.recipients),
        adults=sum(map(len, addressed.adults.values())),
        by=tuple((BY[one], ways[one]) for one in Channel if ways[one]),
        left_out=len(addressed.left_out),
    )


def left_out_shown(addressed: Addressed, *, named: bool) -> list[LeftOutShown]:
    """Whoever is left out, by the gravest reason: name and children."""
    found = []
    for reason in Reason:
        those = [one for one in addressed.left_out if one.reasons[0] is reason]
        if those:
            who = tuple(
                LeftOutOne(name=one.name, children=listed(one.children), like=one.like, key=one.adults[0])
                for one in those
            )
            found.append(_group(reason, who if named else (), len(those)))
    return found


def _group(reason: Reason, who: tuple[LeftOutOne, ...], count: int) -> LeftOutShown:
    return LeftOutShown(why=WORDS[reason], count=count, asks=reason is Reason.NAMESAKE, who=who)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How some recipients ask to read letters, and what becomes of it. `met` says that they get it so; else
    a person has to see to it. `easy_read` says that the library has what they ask for. Without names for
    whoever does not see the contacts."""

    words: str
    count: int
    who: tuple[str, ...]
    met: bool
    mend: str = ""
    easy_read: bool = False


def wishes_of(addressed: Addressed, draft: Draft, *, named: bool) -> list[Wish]:
    """Everybody who asks for large print, easy read or another language."""
    large, easy = LetterFormat.LARGE_PRINT, LetterFormat.EASY_READ
    by_format = {one: [r.name for r in addressed.recipients if r.format is one] for one in (large, easy)}
    found = [_wish(_LARGE, by_format[large], named, met=True)]
    if draft.template.easy_read_of:
        found.append(_wish(_EASY, by_format[easy], named, met=True))
    else:
        twin = twin_of(draft)
        wish = _wish(_NOT_EASY, by_format[easy], named, mend=_easy_read(twin))
        found.append(replace(wish, easy_read=twin is not None))
    others: dict[str, list[str]] = {}
    for one in addressed.recipients:
        if one.language and not is_met(one.language, draft.document.language):
            others.setdefault(one.language, []).append(one.name)
    for language, names in sorted(others.items()):
        words = tuple(f"{one} {language}, and this letter is in another language" for one in _READS)
        found.append(_wish(words, names, named, mend=_LANGUAGE))
    return [one for one in found if one.count]


_LARGE = "gets it in large print, as they ask", "get it in large print, as they ask"
_EASY = "gets it in easy read, as they ask", "get it in easy read, as they ask"
_NOT_EASY = "asks for easy read, and this text is not", "ask for easy read, and this text is not"
_READS = "reads", "read"
_LANGUAGE = (
    "Have it put into that language by somebody you trust and write it as a letter of its own, or have "
    "somebody ring them and say what it says."
)


def _easy_read(twin: Template | None) -> str:
    if twin is None:
        return "The library has no easy-read version of this text. Somebody has to go through it with them."
    return f"The library has one, “{twin.title}”: a letter of its own, which is approved by itself."


def _wish(
    words: tuple[str, ...], names: list[str], named: bool, *, met: bool = False, mend: str = ""
) -> Wish:
    """`words` are said of one, and of several."""
    said = words[0] if len(names) == 1 else words[-1]
    return Wish(words=said, count=len(names), who=tuple(names) if named else (), met=met, mend=mend)
